BEGIN TRANSACTION;
CREATE TABLE alarm (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	due_at DATETIME NOT NULL, 
	round INTEGER NOT NULL, 
	asked_step_id INTEGER, 
	CONSTRAINT pk_alarm PRIMARY KEY (id), 
	CONSTRAINT fk_alarm_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT uq_alarm_incident_id_team_id_kind_subject_id UNIQUE (incident_id, team_id, kind, subject_id)
);
INSERT INTO "alarm" VALUES(1,'T0RELEASED',1,'command',0,'2026-11-21 12:14:06.889930',0,NULL);
INSERT INTO "alarm" VALUES(2,'T0RELEASED',1,'offer',1,'2026-11-21 12:09:07.653753',0,NULL);
INSERT INTO "alarm" VALUES(3,'T0RELEASED',2,'command',0,'2026-11-21 12:34:08.083318',0,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0008');
CREATE TABLE audit (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER, 
	at DATETIME NOT NULL, 
	actor_id VARCHAR(32) NOT NULL, 
	action VARCHAR(64) NOT NULL, 
	origin VARCHAR(32) NOT NULL, 
	"before" JSON NOT NULL, 
	"after" JSON NOT NULL, 
	CONSTRAINT pk_audit PRIMARY KEY (id), 
	CONSTRAINT fk_audit_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id)
);
INSERT INTO "audit" VALUES(1,'T0RELEASED',1,'2026-11-21 11:44:06.669099','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO "audit" VALUES(2,'T0RELEASED',1,'2026-11-21 11:44:06.669099','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(3,'T0RELEASED',1,'2026-11-21 11:44:06.889930','U0ADALOVE1','role','slash','{"commander": "U0ADALOVE1"}','{"commander": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(4,'T0RELEASED',1,'2026-11-21 11:44:06.920131','U0ADALOVE1','role','slash','{"operations": null}','{"operations": "U0DENNISR1"}');
INSERT INTO "audit" VALUES(5,'T0RELEASED',1,'2026-11-21 11:44:06.966201','U0ADALOVE1','role','slash','{"communications": null}','{"communications": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(6,'T0RELEASED',1,'2026-11-21 11:44:07.015120','U0ADALOVE1','role','slash','{"scribe": null}','{"scribe": "U0BARBARA1"}');
INSERT INTO "audit" VALUES(7,'T0RELEASED',1,'2026-11-21 11:44:07.167444','U0GRACEHO1','ack','button','{"status": "declared", "words": null}','{"status": "acknowledged", "words": ""}');
INSERT INTO "audit" VALUES(8,'T0RELEASED',1,'2026-11-21 11:44:07.212497','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 8, "kind": "finding"}');
INSERT INTO "audit" VALUES(9,'T0RELEASED',1,'2026-11-21 11:44:07.237986','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 9, "kind": "event"}');
INSERT INTO "audit" VALUES(10,'T0RELEASED',1,'2026-11-21 11:44:07.269927','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 10, "kind": "event"}');
INSERT INTO "audit" VALUES(11,'T0RELEASED',1,'2026-11-21 11:44:07.294169','U0GRACEHO1','retag','event','{"entry": 9, "kind": "event"}','{"entry": 9, "kind": "decision"}');
INSERT INTO "audit" VALUES(12,'T0RELEASED',1,'2026-11-21 11:44:07.328236','U0BARBARA1','untag','event','{"entry": 10, "text": null}','{"entry": null, "text": null}');
INSERT INTO "audit" VALUES(13,'T0RELEASED',1,'2026-11-21 11:44:07.351860','U0DENNISR1','message edited','event','{"entry": 8, "text": "Errors began with release 412"}','{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO "audit" VALUES(14,'T0RELEASED',1,'2026-11-21 11:44:07.368018','U0BARBARA1','note','slash','{"text": null, "happened_at": null}','{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO "audit" VALUES(15,'T0RELEASED',1,'2026-11-21 11:44:07.412134','U0LINUSTO1','update','form','{"number": null, "words": null}','{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(16,'',1,'2026-11-21 11:56:07.436181','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 11:59:07.412134+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(17,'',1,'2026-11-21 11:59:07.493614','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 11:59:07.412134+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(18,'',1,'2026-11-21 12:04:07.554356','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 11:59:07.412134+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(19,'T0RELEASED',1,'2026-11-21 12:04:07.594752','U0LINUSTO1','update','button','{"number": 1, "words": "One in eight fails. We roll back"}','{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(20,'T0RELEASED',1,'2026-11-21 12:04:07.653753','U0LINUSTO1','handoff asked','slash','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(21,'T0RELEASED',1,'2026-11-21 12:04:07.834802','U0ADALOVE1','role','button','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(22,'T0RELEASED',1,'2026-11-21 12:04:07.900055','U0GRACEHO1','severity','slash','{"severity": "sev1", "reason": null}','{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO "audit" VALUES(23,'T0RELEASED',1,'2026-11-21 12:04:07.951026','U0GRACEHO1','mitigate','slash','{"status": "acknowledged", "words": null}','{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO "audit" VALUES(24,'T0RELEASED',1,'2026-11-21 12:04:08.027394','U0GRACEHO1','resolve','form','{"status": "mitigated", "words": null}','{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO "audit" VALUES(25,'T0RELEASED',2,'2026-11-21 12:04:08.083318','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO "audit" VALUES(26,'T0RELEASED',2,'2026-11-21 12:04:08.083318','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
CREATE TABLE exercise (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER NOT NULL, 
	scenario VARCHAR(64) NOT NULL, 
	script JSON NOT NULL, 
	began_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	scorecard JSON, 
	CONSTRAINT pk_exercise PRIMARY KEY (id), 
	CONSTRAINT fk_exercise_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT uq_exercise_incident_id UNIQUE (incident_id)
);
CREATE TABLE handoff (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER NOT NULL, 
	role VARCHAR(32) NOT NULL, 
	from_id VARCHAR(32) NOT NULL, 
	to_id VARCHAR(32) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	asked_at DATETIME NOT NULL, 
	answered_at DATETIME, 
	channel_id VARCHAR(32), 
	message_ts VARCHAR(32), 
	CONSTRAINT pk_handoff PRIMARY KEY (id), 
	CONSTRAINT fk_handoff_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id)
);
INSERT INTO "handoff" VALUES(1,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1','accepted','2026-11-21 12:04:07.653753','2026-11-21 12:04:07.834802','D0OOMHG5RS','1795262647.815563');
CREATE TABLE inbox (
	team_id VARCHAR(32) NOT NULL, 
	"key" VARCHAR(128) NOT NULL, 
	received_at DATETIME NOT NULL, 
	answer JSON, 
	CONSTRAINT pk_inbox PRIMARY KEY (team_id, "key")
);
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:8952651345618.5155807640492.54e116dc35674444401c4e39fe23e8ba','2026-11-21 11:44:06.669099','{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev083JO9N1T','2026-11-21 11:44:06.845484','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:1528815399627.4428890144999.29c680c2593b482f344a1678cf673d34','2026-11-21 11:44:06.889930','{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:6999573877177.248251902436.cad406a492fa79761df85c60033e57d5','2026-11-21 11:44:06.920131','{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0G73CJA3M','2026-11-21 11:44:06.944614','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:7762408761177.9048440709962.0f9c54fcda685bff771f70448af31eb5','2026-11-21 11:44:06.966201','{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev07PK7MEFG','2026-11-21 11:44:06.990246','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:638367116571.4194888536121.9bd41cfcfc3dc0573f895b6e59582397','2026-11-21 11:44:07.015120','{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0LGSN5YLD','2026-11-21 11:44:07.049611','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CZ9I92X7','2026-11-21 11:44:07.099521','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795261447.166475:U0GRACEHO1:acknowledge','2026-11-21 11:44:07.167444','{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0L2T6IPZ0','2026-11-21 11:44:07.194494','{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CLA1LUAU','2026-11-21 11:44:07.212497','{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0T6CUSD0T','2026-11-21 11:44:07.237986','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0QCIH5EGR','2026-11-21 11:44:07.269927','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev06XLABX6Q','2026-11-21 11:44:07.294169','{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev043QWOYMO','2026-11-21 11:44:07.328236','{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev019WJ202M','2026-11-21 11:44:07.351860','{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:3024879607082.5105339876144.4306a2cad035ef36ca82bad6d4b03c11','2026-11-21 11:44:07.368018','{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:1686733061381.7529327170041.41c0b7270099710fbff3d7ecd4fe0e1b','2026-11-21 11:44:07.397003','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0HUZC8ISL','2026-11-21 11:44:07.412134','{"text": "Update 1 is on its way. Next update: <!date^1795262347^{date_short_pretty} at {time}|21 Nov 2026, 11:59 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795262347^{date_short_pretty} at {time}|21 Nov 2026, 11:59 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795261447.593989:U0LINUSTO1:no_change','2026-11-21 12:04:07.594752','{"text": "Update 2 is on its way (no change). Next update: <!date^1795263547^{date_short_pretty} at {time}|21 Nov 2026, 12:19 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795263547^{date_short_pretty} at {time}|21 Nov 2026, 12:19 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:7430239577205.1317477957896.edc288fb02cf7624ef99fdb9b7f62b79','2026-11-21 12:04:07.653753','{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795261447.833794:U0ADALOVE1:handoff_accept','2026-11-21 12:04:07.834802','{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:734879419595.3042749808943.6e2e39704c8e690709e86f833594e7d8','2026-11-21 12:04:07.900055','{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795263547^{date_short_pretty} at {time}|21 Nov 2026, 12:19 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795263547^{date_short_pretty} at {time}|21 Nov 2026, 12:19 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:6147148098772.5037221960740.ac2766a7da18500231b197a96bc8d68f','2026-11-21 12:04:07.951026','{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:1074451193075.4491868355217.b3243c4df244388eb832093c6c42c469','2026-11-21 12:04:08.015510','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0UU8UHLPS','2026-11-21 12:04:08.027394','{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:4944407903808.7818814585471.168d9c50cfc6e7d37347ead12a6d5382','2026-11-21 12:04:08.083318','{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev003Y54A7J','2026-11-21 12:04:08.145115','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
CREATE TABLE incident (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	summary VARCHAR NOT NULL, 
	severity VARCHAR(32) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	private BOOLEAN NOT NULL, 
	drill BOOLEAN NOT NULL, 
	reporter_id VARCHAR(32) NOT NULL, 
	source_permalink VARCHAR, 
	channel_id VARCHAR(32), 
	channel_name VARCHAR(80), 
	card_ts VARCHAR(32), 
	topic VARCHAR(250), 
	announcement_channel_id VARCHAR(32), 
	announcement_ts VARCHAR(32), 
	started_at DATETIME, 
	detected_at DATETIME, 
	declared_at DATETIME NOT NULL, 
	acknowledged_at DATETIME, 
	mitigated_at DATETIME, 
	resolved_at DATETIME, 
	closed_at DATETIME, 
	cancelled_at DATETIME, 
	own_cadence INTEGER, 
	last_update_at DATETIME, 
	last_update_text VARCHAR, 
	update_due_at DATETIME, 
	snoozed_until DATETIME, 
	escalation_step INTEGER NOT NULL, 
	ask_at DATETIME, bridge VARCHAR, merged_into_id INTEGER, 
	CONSTRAINT pk_incident PRIMARY KEY (id), 
	CONSTRAINT uq_incident_team_id_channel_id UNIQUE (team_id, channel_id), 
	CONSTRAINT uq_incident_team_id_number UNIQUE (team_id, number)
);
INSERT INTO "incident" VALUES(1,'T0RELEASED',1,'Checkout returns 500s','','sev2','resolved',0,0,'U0ADALOVE1',NULL,'C0OLDQ2VW','inc-1-checkout-returns-500s','1795261446.813614','🟠 SEV2 · ✅ resolved · Checkout returns 500s','C0X65MD1FY','1795261446.814794',NULL,'2026-11-21 11:44:06.669099','2026-11-21 11:44:06.669099','2026-11-21 11:44:07.167444','2026-11-21 12:04:07.951026','2026-11-21 12:04:08.027394',NULL,NULL,NULL,'2026-11-21 12:04:08.027394','Resolved: No errors since 14:05',NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "incident" VALUES(2,'T0RELEASED',2,'A button is blue','','sev4','declared',0,0,'U0ADALOVE1',NULL,'C0OLDKQ1M','inc-2-a-button-is-blue','1795262648.135586','🔵 SEV4 · 🆕 declared · A button is blue','C0X65MD1FY','1795262648.136194',NULL,'2026-11-21 12:04:08.083318','2026-11-21 12:04:08.083318',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
CREATE TABLE incident_task (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	assignee_id VARCHAR(32), 
	given_by VARCHAR(32) NOT NULL, 
	given_at DATETIME NOT NULL, 
	due_at DATETIME, 
	acknowledged_at DATETIME, 
	ended_at DATETIME, 
	ended_by VARCHAR(32), 
	nudges INTEGER NOT NULL, 
	source_permalink VARCHAR, 
	message_ts VARCHAR(32), 
	CONSTRAINT pk_incident_task PRIMARY KEY (id), 
	CONSTRAINT fk_incident_task_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT uq_incident_task_incident_id_team_id_number UNIQUE (incident_id, team_id, number)
);
CREATE TABLE incident_update (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	no_change BOOLEAN NOT NULL, 
	author_id VARCHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	severity VARCHAR(32) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	next_due_at DATETIME, 
	CONSTRAINT pk_incident_update PRIMARY KEY (id), 
	CONSTRAINT fk_incident_update_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT uq_incident_update_incident_id_team_id_number UNIQUE (incident_id, team_id, number)
);
INSERT INTO "incident_update" VALUES(1,'T0RELEASED',1,1,'One in eight fails. We roll back',0,'U0LINUSTO1','2026-11-21 11:44:07.412134','sev1','acknowledged','2026-11-21 11:59:07.412134');
INSERT INTO "incident_update" VALUES(2,'T0RELEASED',1,2,'No change. Still: One in eight fails. We roll back',1,'U0LINUSTO1','2026-11-21 12:04:07.594752','sev1','acknowledged','2026-11-21 12:19:07.594752');
CREATE TABLE member (
	team_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	is_in BOOLEAN NOT NULL, 
	since_at DATETIME NOT NULL, 
	CONSTRAINT pk_member PRIMARY KEY (team_id, incident_id, user_id), 
	CONSTRAINT fk_member_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id)
);
CREATE TABLE outbox (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER, 
	"key" VARCHAR(255) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	payload JSON NOT NULL, 
	after_id INTEGER, 
	lane VARCHAR(96), 
	state VARCHAR(32) NOT NULL, 
	added_at DATETIME NOT NULL, 
	ready_at DATETIME NOT NULL, 
	leased_until DATETIME, 
	attempts INTEGER NOT NULL, 
	done_at DATETIME, 
	result JSON, 
	fault VARCHAR, 
	CONSTRAINT pk_outbox PRIMARY KEY (id), 
	CONSTRAINT fk_outbox_after_id FOREIGN KEY(after_id) REFERENCES outbox (id), 
	CONSTRAINT fk_outbox_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT uq_outbox_team_id_key UNIQUE (team_id, "key")
);
INSERT INTO "outbox" VALUES(1,'T0RELEASED',NULL,'read_people:2026-11-21:','read_people','{"day": "2026-11-21", "cursor": ""}',NULL,NULL,'done','2026-11-21 11:44:06.646019','2026-11-21 11:44:06.646019',NULL,1,'2026-11-21 11:44:06.680433','{"people": 5}',NULL);
INSERT INTO "outbox" VALUES(2,'T0RELEASED',NULL,'look_up_person:U0ADALOVE1','look_up_person','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 11:44:06.669099','2026-11-21 11:44:06.669099',NULL,1,'2026-11-21 11:44:06.769049','{"zone": "Europe/London"}',NULL);
INSERT INTO "outbox" VALUES(3,'T0RELEASED',1,'open_channel:1','open_channel','{}',NULL,NULL,'done','2026-11-21 11:44:06.669099','2026-11-21 11:44:06.669099',NULL,1,'2026-11-21 11:44:06.769049','{"channel": "C0OLDQ2VW"}',NULL);
INSERT INTO "outbox" VALUES(4,'T0RELEASED',1,'invite:357ba214ace448fe904d976f7cab543d','invite','{"user": "U0ADALOVE1"}',3,NULL,'done','2026-11-21 11:44:06.669099','2026-11-21 11:44:06.669099',NULL,1,'2026-11-21 11:44:06.828866','{}',NULL);
INSERT INTO "outbox" VALUES(5,'T0RELEASED',1,'tell_ready:1:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:33099/respond/uCo4utTvmUr5UE5Wz94wkA"}',3,NULL,'done','2026-11-21 11:44:06.669099','2026-11-21 11:44:06.669099',NULL,1,'2026-11-21 11:44:06.828866','{}',NULL);
INSERT INTO "outbox" VALUES(6,'T0RELEASED',1,'direct:de473bc5c54e42ddb001151ae5c11e74','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',3,NULL,'done','2026-11-21 11:44:06.669099','2026-11-21 11:44:06.669099',NULL,1,'2026-11-21 11:44:06.828866','{"channel": "D0OOMHG5RS", "ts": "1795261446.824445"}',NULL);
INSERT INTO "outbox" VALUES(7,'T0RELEASED',1,'card:62d9015a45c04659a5bc233531a4dc2c','card','{}',3,'card:1','done','2026-11-21 11:44:06.669099','2026-11-21 11:44:06.669099',NULL,1,'2026-11-21 11:44:06.828866','{"ts": "1795261446.813614"}',NULL);
INSERT INTO "outbox" VALUES(8,'T0RELEASED',1,'topic:401cdc24e8b745eebefa56de5fd5eb6d','topic','{}',3,'topic:1','done','2026-11-21 11:44:06.669099','2026-11-21 11:44:06.669099',NULL,1,'2026-11-21 11:44:06.828866','{}',NULL);
INSERT INTO "outbox" VALUES(9,'T0RELEASED',1,'announce:22eb19cc0c4049c7bce0058170a1ecbd','announce','{}',3,'announce:1','done','2026-11-21 11:44:06.669099','2026-11-21 11:44:06.669099',NULL,1,'2026-11-21 11:44:06.828866','{"ts": "1795261446.814794"}',NULL);
INSERT INTO "outbox" VALUES(10,'T0RELEASED',1,'pin_card:b67254c65eeb457592cd97cae8dacc7c','pin_card','{}',7,NULL,'done','2026-11-21 11:44:06.669099','2026-11-21 11:44:06.669099',NULL,1,'2026-11-21 11:44:06.863636','{}',NULL);
INSERT INTO "outbox" VALUES(11,'T0RELEASED',1,'bookmark:1:card','bookmark','{"to": "card"}',7,NULL,'done','2026-11-21 11:44:06.669099','2026-11-21 11:44:06.669099',NULL,1,'2026-11-21 11:44:06.879749','{"link": "http://127.0.0.1:33099/archives/C0OLDQ2VW/p1795261446813614"}',NULL);
INSERT INTO "outbox" VALUES(12,'T0RELEASED',NULL,'look_up_person:U0GRACEHO1','look_up_person','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 11:44:06.889930','2026-11-21 11:44:06.889930',NULL,1,'2026-11-21 11:44:06.976323','{"zone": "America/New_York"}',NULL);
INSERT INTO "outbox" VALUES(13,'T0RELEASED',1,'invite:ce844a55b47242dcbf680217951d8334','invite','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 11:44:06.889930','2026-11-21 11:44:06.889930',NULL,1,'2026-11-21 11:44:06.976323','{}',NULL);
INSERT INTO "outbox" VALUES(14,'T0RELEASED',1,'notice:f321bca2194048fd80ef5f878122b71f','notice','{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1"}}',NULL,'room:1','done','2026-11-21 11:44:06.889930','2026-11-21 11:44:06.889930',NULL,1,'2026-11-21 11:44:06.976323','{"ts": "1795261446.929992"}',NULL);
INSERT INTO "outbox" VALUES(15,'T0RELEASED',1,'card:7ce0f4e6743a4ea98b8ab5c42e8290e7','card','{}',NULL,'card:1','done','2026-11-21 11:44:06.889930','2026-11-21 11:44:06.889930',NULL,1,'2026-11-21 11:44:06.976323','{"ts": "1795261446.813614"}',NULL);
INSERT INTO "outbox" VALUES(16,'T0RELEASED',1,'topic:d6f4db0f96854de4b53b1fd13c038f77','topic','{}',NULL,'topic:1','done','2026-11-21 11:44:06.889930','2026-11-21 11:44:06.889930',NULL,1,'2026-11-21 11:44:06.928018','{}',NULL);
INSERT INTO "outbox" VALUES(17,'T0RELEASED',1,'announce:492d23b229ac4b348ae10ba426fa0a85','announce','{}',NULL,'announce:1','done','2026-11-21 11:44:06.889930','2026-11-21 11:44:06.889930',NULL,1,'2026-11-21 11:44:06.976323','{"ts": "1795261446.814794"}',NULL);
INSERT INTO "outbox" VALUES(18,'T0RELEASED',1,'direct:8ec196ec3c8a4f13aa7ff4340c0c7614','direct','{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:44:06.889930','2026-11-21 11:44:06.889930',NULL,1,'2026-11-21 11:44:06.976323','{"channel": "D0WS65PSTL", "ts": "1795261446.938576"}',NULL);
INSERT INTO "outbox" VALUES(19,'T0RELEASED',NULL,'look_up_person:U0DENNISR1','look_up_person','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 11:44:06.920131','2026-11-21 11:44:06.920131',NULL,1,'2026-11-21 11:44:07.030718','{"zone": "Asia/Tokyo"}',NULL);
INSERT INTO "outbox" VALUES(20,'T0RELEASED',1,'invite:d2e9d9461ee147ad8db394844df46669','invite','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 11:44:06.920131','2026-11-21 11:44:06.920131',NULL,1,'2026-11-21 11:44:07.030718','{}',NULL);
INSERT INTO "outbox" VALUES(21,'T0RELEASED',1,'notice:6dffe8fa1e8148e783a1e27582c54b63','notice','{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 11:44:06.920131','2026-11-21 11:44:06.920131',NULL,1,'2026-11-21 11:44:07.086488','{"ts": "1795261447.035549"}',NULL);
INSERT INTO "outbox" VALUES(22,'T0RELEASED',1,'card:ede6827ba2e2423fb31bdd6856f384bf','card','{}',NULL,'card:1','done','2026-11-21 11:44:06.920131','2026-11-21 11:44:06.920131',NULL,1,'2026-11-21 11:44:07.086488','{"ts": "1795261446.813614"}',NULL);
INSERT INTO "outbox" VALUES(23,'T0RELEASED',1,'topic:c972d19c574c42f196f7833962896760','topic','{}',NULL,'topic:1','done','2026-11-21 11:44:06.920131','2026-11-21 11:44:06.920131',NULL,1,'2026-11-21 11:44:07.030718','{}',NULL);
INSERT INTO "outbox" VALUES(24,'T0RELEASED',1,'announce:2c09ec65f6414c89af55a7209be4f9e0','announce','{}',NULL,'announce:1','done','2026-11-21 11:44:06.920131','2026-11-21 11:44:06.920131',NULL,1,'2026-11-21 11:44:07.086488','{"ts": "1795261446.814794"}',NULL);
INSERT INTO "outbox" VALUES(25,'T0RELEASED',1,'direct:00c4015d3a4c4cdb9b3e119635a23256','direct','{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:44:06.920131','2026-11-21 11:44:06.920131',NULL,1,'2026-11-21 11:44:07.030718','{"channel": "D0OAN0SX5F", "ts": "1795261446.983483"}',NULL);
INSERT INTO "outbox" VALUES(26,'T0RELEASED',NULL,'look_up_person:U0LINUSTO1','look_up_person','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 11:44:06.966201','2026-11-21 11:44:06.966201',NULL,1,'2026-11-21 11:44:07.086488','{"zone": "Europe/Helsinki"}',NULL);
INSERT INTO "outbox" VALUES(27,'T0RELEASED',1,'invite:b2cbfd4451e4466a935c923972a22b38','invite','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 11:44:06.966201','2026-11-21 11:44:06.966201',NULL,1,'2026-11-21 11:44:07.086488','{}',NULL);
INSERT INTO "outbox" VALUES(28,'T0RELEASED',1,'notice:36b7083ce97f44d4b5ca899423981ee8','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 11:44:06.966201','2026-11-21 11:44:06.966201',NULL,1,'2026-11-21 11:44:07.139961','{"ts": "1795261447.120338"}',NULL);
INSERT INTO "outbox" VALUES(29,'T0RELEASED',1,'topic:f373814d38ad42ae84869fa682cbf8ce','topic','{}',NULL,'topic:1','done','2026-11-21 11:44:06.966201','2026-11-21 11:44:06.966201',NULL,1,'2026-11-21 11:44:07.117903','{}',NULL);
INSERT INTO "outbox" VALUES(30,'T0RELEASED',1,'direct:a9b31ab42d1a424087210c4f5acc4156','direct','{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:44:06.966201','2026-11-21 11:44:06.966201',NULL,1,'2026-11-21 11:44:07.086488','{"channel": "D021VGCHBC", "ts": "1795261447.043622"}',NULL);
INSERT INTO "outbox" VALUES(31,'T0RELEASED',NULL,'look_up_person:U0BARBARA1','look_up_person','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 11:44:07.015120','2026-11-21 11:44:07.015120',NULL,1,'2026-11-21 11:44:07.117903','{"zone": "America/Los_Angeles"}',NULL);
INSERT INTO "outbox" VALUES(32,'T0RELEASED',1,'invite:f387a160f9574ec1aa3b8cdbfc8a5469','invite','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 11:44:07.015120','2026-11-21 11:44:07.015120',NULL,1,'2026-11-21 11:44:07.117903','{}',NULL);
INSERT INTO "outbox" VALUES(33,'T0RELEASED',1,'notice:9de292ecf5b94e1ab38c7f006170ee1a','notice','{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 11:44:07.015120','2026-11-21 11:44:07.015120',NULL,1,'2026-11-21 11:44:07.152841','{"ts": "1795261447.151380"}',NULL);
INSERT INTO "outbox" VALUES(34,'T0RELEASED',1,'card:9e36785c98ef4bb6b6aa2a64c994466a','card','{}',NULL,'card:1','done','2026-11-21 11:44:07.015120','2026-11-21 11:44:07.015120',NULL,1,'2026-11-21 11:44:07.139961','{"ts": "1795261446.813614"}',NULL);
INSERT INTO "outbox" VALUES(35,'T0RELEASED',1,'announce:b397c120390443fcb5d7abec0baf0729','announce','{}',NULL,'announce:1','done','2026-11-21 11:44:07.015120','2026-11-21 11:44:07.015120',NULL,1,'2026-11-21 11:44:07.139961','{"ts": "1795261446.814794"}',NULL);
INSERT INTO "outbox" VALUES(36,'T0RELEASED',1,'direct:c881d4adea6a4cc292ca71d67b02e890','direct','{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:44:07.015120','2026-11-21 11:44:07.015120',NULL,1,'2026-11-21 11:44:07.117903','{"channel": "D0TKCBFLN6", "ts": "1795261447.093769"}',NULL);
INSERT INTO "outbox" VALUES(37,'T0RELEASED',1,'notice:c5056cea9fe14f5e85868fcac2a30925','notice','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795262346.669099}}',NULL,'room:1','done','2026-11-21 11:44:07.167444','2026-11-21 11:44:07.167444',NULL,1,'2026-11-21 11:44:07.218106','{"ts": "1795261447.198499"}',NULL);
INSERT INTO "outbox" VALUES(38,'T0RELEASED',1,'announce_reply:101c0a820d5642b1a38b463f8b935652','announce_reply','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795262346.669099}}',NULL,'announce:1','done','2026-11-21 11:44:07.167444','2026-11-21 11:44:07.167444',NULL,1,'2026-11-21 11:44:07.218106','{"ts": "1795261447.198868"}',NULL);
INSERT INTO "outbox" VALUES(39,'T0RELEASED',1,'card:bc9f0b4a528c4acda5e185c4480cec0d','card','{}',NULL,'card:1','done','2026-11-21 11:44:07.167444','2026-11-21 11:44:07.167444',NULL,1,'2026-11-21 11:44:07.218106','{"ts": "1795261446.813614"}',NULL);
INSERT INTO "outbox" VALUES(40,'T0RELEASED',1,'topic:ce7063e01c04445ebe0362a7ae3fc7d5','topic','{}',NULL,'topic:1','done','2026-11-21 11:44:07.167444','2026-11-21 11:44:07.167444',NULL,1,'2026-11-21 11:44:07.200544','{}',NULL);
INSERT INTO "outbox" VALUES(41,'T0RELEASED',1,'announce:b13c037fda234343bcfb7d5eb09feaae','announce','{}',NULL,'announce:1','done','2026-11-21 11:44:07.167444','2026-11-21 11:44:07.167444',NULL,1,'2026-11-21 11:44:07.275699','{"ts": "1795261446.814794"}',NULL);
INSERT INTO "outbox" VALUES(42,'T0RELEASED',1,'read_message:e2ff8e8d8f574aa985d4cdc4c6da987f','read_message','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795261447.183107','done','2026-11-21 11:44:07.212497','2026-11-21 11:44:07.212497',NULL,1,'2026-11-21 11:44:07.275699','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(43,'T0RELEASED',1,'check_mark:f63fdb65ae8640ab9282d4ffbef9418d','check_mark','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795261447.183107','done','2026-11-21 11:44:07.212497','2026-11-21 11:44:07.212497',NULL,1,'2026-11-21 11:44:07.337207','{}',NULL);
INSERT INTO "outbox" VALUES(44,'T0RELEASED',1,'read_message:a87ba081671b404b944809982a08a888','read_message','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795261447.189759','done','2026-11-21 11:44:07.237986','2026-11-21 11:44:07.237986',NULL,1,'2026-11-21 11:44:07.309362','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(45,'T0RELEASED',1,'check_mark:3262c0439ae9419ea9c219983cb00778','check_mark','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795261447.189759','done','2026-11-21 11:44:07.237986','2026-11-21 11:44:07.237986',NULL,1,'2026-11-21 11:44:07.359120','{}',NULL);
INSERT INTO "outbox" VALUES(46,'T0RELEASED',1,'read_message:c42617baf5d24e018244301f5e11685e','read_message','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795261447.210292','done','2026-11-21 11:44:07.269927','2026-11-21 11:44:07.269927',NULL,1,'2026-11-21 11:44:07.337207','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(47,'T0RELEASED',1,'check_mark:39c1e9e22cd74cc0a4a65bccba1996f9','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795261447.210292','done','2026-11-21 11:44:07.269927','2026-11-21 11:44:07.269927',NULL,1,'2026-11-21 11:44:07.370808','{}',NULL);
INSERT INTO "outbox" VALUES(48,'T0RELEASED',1,'check_mark:f14112e1f7e44378a7ba18e86d102d72','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795261447.210292','done','2026-11-21 11:44:07.328236','2026-11-21 11:44:07.328236',NULL,1,'2026-11-21 11:44:07.389861','{}',NULL);
INSERT INTO "outbox" VALUES(49,'T0RELEASED',1,'notice:3c623dd712034ad7b472fe604ab0bb3b','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795262347.412134}}',NULL,'room:1','done','2026-11-21 11:44:07.412134','2026-11-21 11:44:07.412134',NULL,1,'2026-11-21 11:56:07.467318','{"ts": "1795262167.443900"}',NULL);
INSERT INTO "outbox" VALUES(50,'T0RELEASED',1,'announce_reply:21a02103dc0a452481e2b0310d3f8a7c','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795262347.412134}}',NULL,'announce:1','done','2026-11-21 11:44:07.412134','2026-11-21 11:44:07.412134',NULL,1,'2026-11-21 11:56:07.467318','{"ts": "1795262167.444673"}',NULL);
INSERT INTO "outbox" VALUES(51,'T0RELEASED',1,'card:deec1842466e40529c395760f26e71e6','card','{}',NULL,'card:1','done','2026-11-21 11:44:07.412134','2026-11-21 11:44:07.412134',NULL,1,'2026-11-21 11:56:07.467318','{"ts": "1795261446.813614"}',NULL);
INSERT INTO "outbox" VALUES(52,'T0RELEASED',1,'topic:cb227888776c47dfb1d186b8509d785e','topic','{}',NULL,'topic:1','done','2026-11-21 11:44:07.412134','2026-11-21 11:44:07.412134',NULL,1,'2026-11-21 11:56:07.443207','{}',NULL);
INSERT INTO "outbox" VALUES(53,'T0RELEASED',1,'announce:8a94d22d25e348a2ae66d5711daaac3a','announce','{}',NULL,'announce:1','done','2026-11-21 11:44:07.412134','2026-11-21 11:44:07.412134',NULL,1,'2026-11-21 11:56:07.487178','{"ts": "1795261446.814794"}',NULL);
INSERT INTO "outbox" VALUES(54,'T0RELEASED',1,'remind_direct:1:1','remind_direct','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 11:56:07.436181','2026-11-21 11:56:07.436181',NULL,1,'2026-11-21 11:56:07.478891','{"channel": "D021VGCHBC", "ts": "1795262167.468609"}',NULL);
INSERT INTO "outbox" VALUES(55,'T0RELEASED',1,'card:b420dfd062c54ad9bedc9665238da04a','card','{}',NULL,'card:1','done','2026-11-21 11:59:07.493614','2026-11-21 11:59:07.493614',NULL,1,'2026-11-21 11:59:07.526197','{"ts": "1795261446.813614"}',NULL);
INSERT INTO "outbox" VALUES(56,'T0RELEASED',1,'topic:0152d895a0a5491ca09537ddafb47808','topic','{}',NULL,'topic:1','done','2026-11-21 11:59:07.493614','2026-11-21 11:59:07.493614',NULL,1,'2026-11-21 11:59:07.526197','{}',NULL);
INSERT INTO "outbox" VALUES(57,'T0RELEASED',1,'announce:eafa0e3ee33c4cafbb82dd5763ae85d5','announce','{}',NULL,'announce:1','done','2026-11-21 11:59:07.493614','2026-11-21 11:59:07.493614',NULL,1,'2026-11-21 11:59:07.526197','{"ts": "1795261446.814794"}',NULL);
INSERT INTO "outbox" VALUES(58,'T0RELEASED',1,'close_reminder:1:1','close_reminder','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 11:59:07.493614','2026-11-21 11:59:07.493614',NULL,1,'2026-11-21 11:59:07.526197','{}',NULL);
INSERT INTO "outbox" VALUES(59,'T0RELEASED',1,'remind:1:2','remind','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 11:59:07.493614','2026-11-21 11:59:07.493614',NULL,1,'2026-11-21 11:59:07.537968','{"ts": "1795262347.536940"}',NULL);
INSERT INTO "outbox" VALUES(60,'T0RELEASED',1,'remind_direct:1:2','remind_direct','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 11:59:07.493614','2026-11-21 11:59:07.493614',NULL,1,'2026-11-21 11:59:07.547796','{"channel": "D021VGCHBC", "ts": "1795262347.547012"}',NULL);
INSERT INTO "outbox" VALUES(61,'T0RELEASED',1,'close_reminder:1:2','close_reminder','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 12:04:07.554356','2026-11-21 12:04:07.554356',NULL,1,'2026-11-21 12:04:07.577425','{}',NULL);
INSERT INTO "outbox" VALUES(62,'T0RELEASED',1,'remind:1:3','remind','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 12:04:07.554356','2026-11-21 12:04:07.554356',NULL,1,'2026-11-21 12:04:07.585642','{"ts": "1795262647.584637"}',NULL);
INSERT INTO "outbox" VALUES(63,'T0RELEASED',1,'close_reminder:1:3','close_reminder','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 12:04:07.594752','2026-11-21 12:04:07.594752',NULL,1,'2026-11-21 12:04:07.633230','{}',NULL);
INSERT INTO "outbox" VALUES(64,'T0RELEASED',1,'notice:80d96ea1523d4491b777ccc5c83fb12e','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795263547.594752}}',NULL,'room:1','done','2026-11-21 12:04:07.594752','2026-11-21 12:04:07.594752',NULL,1,'2026-11-21 12:04:07.633230','{"ts": "1795262647.625669"}',NULL);
INSERT INTO "outbox" VALUES(65,'T0RELEASED',1,'announce_reply:773ae8820ff947639fbb5d15924df81a','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795263547.594752}}',NULL,'announce:1','done','2026-11-21 12:04:07.594752','2026-11-21 12:04:07.594752',NULL,1,'2026-11-21 12:04:07.633230','{"ts": "1795262647.626057"}',NULL);
INSERT INTO "outbox" VALUES(66,'T0RELEASED',1,'card:5ed167fff7c04ab484a7bb312f03458c','card','{}',NULL,'card:1','done','2026-11-21 12:04:07.594752','2026-11-21 12:04:07.594752',NULL,1,'2026-11-21 12:04:07.633230','{"ts": "1795261446.813614"}',NULL);
INSERT INTO "outbox" VALUES(67,'T0RELEASED',1,'topic:857070f7a05b4198bc9f683d997e1c91','topic','{}',NULL,'topic:1','done','2026-11-21 12:04:07.594752','2026-11-21 12:04:07.594752',NULL,1,'2026-11-21 12:04:07.624331','{}',NULL);
INSERT INTO "outbox" VALUES(68,'T0RELEASED',1,'announce:52a3e68a01bc49aab7a287134d69fc75','announce','{}',NULL,'announce:1','done','2026-11-21 12:04:07.594752','2026-11-21 12:04:07.594752',NULL,1,'2026-11-21 12:04:07.644012','{"ts": "1795261446.814794"}',NULL);
INSERT INTO "outbox" VALUES(69,'T0RELEASED',1,'invite:9bd2eaebef1a4a7fbd615a7f090082af','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 12:04:07.653753','2026-11-21 12:04:07.653753',NULL,1,'2026-11-21 12:04:07.821571','{}',NULL);
INSERT INTO "outbox" VALUES(70,'T0RELEASED',1,'offer_role:da52015ca03c43febd2a24085e07798e','offer_role','{"handoff_id": 1, "brief": {"tried": [{"at": 1795261447.183107, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:33099/archives/C0OLDQ2VW/p1795261447183107", "said": true}, {"at": 1795261447.189759, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:33099/archives/C0OLDQ2VW/p1795261447189759", "said": true}], "tasks": []}}',NULL,'offer:1','done','2026-11-21 12:04:07.653753','2026-11-21 12:04:07.653753',NULL,1,'2026-11-21 12:04:07.821571','{"channel": "D0OOMHG5RS", "ts": "1795262647.815563"}',NULL);
INSERT INTO "outbox" VALUES(71,'T0RELEASED',1,'notice:2be88b8d06e449d089f802c0ce5331ea','notice','{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1"}}',NULL,'room:1','done','2026-11-21 12:04:07.653753','2026-11-21 12:04:07.653753',NULL,1,'2026-11-21 12:04:07.821571','{"ts": "1795262647.816272"}',NULL);
INSERT INTO "outbox" VALUES(72,'T0RELEASED',1,'close_offer:2192ccc928b3438ab18b7bfc55df7c15','close_offer','{"handoff_id": 1}',NULL,'offer:1','done','2026-11-21 12:04:07.834802','2026-11-21 12:04:07.834802',NULL,1,'2026-11-21 12:04:07.887895','{}',NULL);
INSERT INTO "outbox" VALUES(73,'T0RELEASED',1,'direct:5f94a6d9b36347c39051d5cc13d1a905','direct','{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,NULL,'done','2026-11-21 12:04:07.834802','2026-11-21 12:04:07.834802',NULL,1,'2026-11-21 12:04:07.887895','{"channel": "D021VGCHBC", "ts": "1795262647.876683"}',NULL);
INSERT INTO "outbox" VALUES(74,'T0RELEASED',1,'invite:63f69e5e5a82495a9a0b8864cfc2e5cb','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 12:04:07.834802','2026-11-21 12:04:07.834802',NULL,1,'2026-11-21 12:04:07.887895','{}',NULL);
INSERT INTO "outbox" VALUES(75,'T0RELEASED',1,'notice:8879de2ad9824cb9b0b41727ee1fcdc7','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,'room:1','done','2026-11-21 12:04:07.834802','2026-11-21 12:04:07.834802',NULL,1,'2026-11-21 12:04:07.887895','{"ts": "1795262647.877166"}',NULL);
INSERT INTO "outbox" VALUES(76,'T0RELEASED',1,'card:311a577a54c84a58b174e76f3943a0c8','card','{}',NULL,'card:1','done','2026-11-21 12:04:07.834802','2026-11-21 12:04:07.834802',NULL,1,'2026-11-21 12:04:07.887895','{"ts": "1795261446.813614"}',NULL);
INSERT INTO "outbox" VALUES(77,'T0RELEASED',1,'topic:f78f959053784aaebec89f73951b61ee','topic','{}',NULL,'topic:1','done','2026-11-21 12:04:07.834802','2026-11-21 12:04:07.834802',NULL,1,'2026-11-21 12:04:07.874004','{}',NULL);
INSERT INTO "outbox" VALUES(78,'T0RELEASED',1,'announce:5bdd1eff29964463935487b62a4042dd','announce','{}',NULL,'announce:1','done','2026-11-21 12:04:07.834802','2026-11-21 12:04:07.834802',NULL,1,'2026-11-21 12:04:07.887895','{"ts": "1795261446.814794"}',NULL);
INSERT INTO "outbox" VALUES(79,'T0RELEASED',1,'direct:7bbe0bf191c146f495729441d41b8599','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 12:04:07.834802','2026-11-21 12:04:07.834802',NULL,1,'2026-11-21 12:04:07.887895','{"channel": "D0OOMHG5RS", "ts": "1795262647.882622"}',NULL);
INSERT INTO "outbox" VALUES(80,'T0RELEASED',1,'notice:c31aefb2e391476bb2492981e8d65b23','notice','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795263547.594752}}',NULL,'room:1','done','2026-11-21 12:04:07.900055','2026-11-21 12:04:07.900055',NULL,1,'2026-11-21 12:04:07.932334','{"ts": "1795262647.922654"}',NULL);
INSERT INTO "outbox" VALUES(81,'T0RELEASED',1,'announce_reply:4e741b07da0742b6ac452a03adad4bff','announce_reply','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795263547.594752}}',NULL,'announce:1','done','2026-11-21 12:04:07.900055','2026-11-21 12:04:07.900055',NULL,1,'2026-11-21 12:04:07.932334','{"ts": "1795262647.923052"}',NULL);
INSERT INTO "outbox" VALUES(82,'T0RELEASED',1,'card:01dab50599f74ff384386e3c57a88054','card','{}',NULL,'card:1','done','2026-11-21 12:04:07.900055','2026-11-21 12:04:07.900055',NULL,1,'2026-11-21 12:04:07.932334','{"ts": "1795261446.813614"}',NULL);
INSERT INTO "outbox" VALUES(83,'T0RELEASED',1,'topic:dc7b5875238145e8aa0befe03b4aa85f','topic','{}',NULL,'topic:1','done','2026-11-21 12:04:07.900055','2026-11-21 12:04:07.900055',NULL,1,'2026-11-21 12:04:07.924620','{}',NULL);
INSERT INTO "outbox" VALUES(84,'T0RELEASED',1,'announce:13ad122e97cd4144995d9ce1c77c0f7d','announce','{}',NULL,'announce:1','done','2026-11-21 12:04:07.900055','2026-11-21 12:04:07.900055',NULL,1,'2026-11-21 12:04:07.942390','{"ts": "1795261446.814794"}',NULL);
INSERT INTO "outbox" VALUES(85,'T0RELEASED',1,'notice:a1af0034485a4e1ebfef09c4332bdfd6','notice','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795266247.951026}}',NULL,'room:1','done','2026-11-21 12:04:07.951026','2026-11-21 12:04:07.951026',NULL,1,'2026-11-21 12:04:07.991771','{"ts": "1795262647.976067"}',NULL);
INSERT INTO "outbox" VALUES(86,'T0RELEASED',1,'announce_reply:9c4728645a96416b957566bfbb22d11a','announce_reply','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795266247.951026}}',NULL,'announce:1','done','2026-11-21 12:04:07.951026','2026-11-21 12:04:07.951026',NULL,1,'2026-11-21 12:04:07.991771','{"ts": "1795262647.976478"}',NULL);
INSERT INTO "outbox" VALUES(87,'T0RELEASED',1,'card:02a9d65b6290442bb68299ee21833c64','card','{}',NULL,'card:1','done','2026-11-21 12:04:07.951026','2026-11-21 12:04:07.951026',NULL,1,'2026-11-21 12:04:07.991771','{"ts": "1795261446.813614"}',NULL);
INSERT INTO "outbox" VALUES(88,'T0RELEASED',1,'topic:a5cd6384f9764fd5bb7120178861b4f3','topic','{}',NULL,'topic:1','done','2026-11-21 12:04:07.951026','2026-11-21 12:04:07.951026',NULL,1,'2026-11-21 12:04:07.978742','{}',NULL);
INSERT INTO "outbox" VALUES(89,'T0RELEASED',1,'announce:0b2d167ebb7b4c10ae56cdb84eef466e','announce','{}',NULL,'announce:1','done','2026-11-21 12:04:07.951026','2026-11-21 12:04:07.951026',NULL,1,'2026-11-21 12:04:08.005530','{"ts": "1795261446.814794"}',NULL);
INSERT INTO "outbox" VALUES(90,'T0RELEASED',1,'notice:00cec0c28c8d451e8c936590bdc85d31','notice','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}',NULL,'room:1','done','2026-11-21 12:04:08.027394','2026-11-21 12:04:08.027394',NULL,1,'2026-11-21 12:04:08.064000','{"ts": "1795262648.054288"}',NULL);
INSERT INTO "outbox" VALUES(91,'T0RELEASED',1,'announce_reply:72010a1ee5e048aa95a404a907bb5b65','announce_reply','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}',NULL,'announce:1','done','2026-11-21 12:04:08.027394','2026-11-21 12:04:08.027394',NULL,1,'2026-11-21 12:04:08.064000','{"ts": "1795262648.054689"}',NULL);
INSERT INTO "outbox" VALUES(92,'T0RELEASED',1,'card:0db8afea147842f582369fdcba2ce193','card','{}',NULL,'card:1','done','2026-11-21 12:04:08.027394','2026-11-21 12:04:08.027394',NULL,1,'2026-11-21 12:04:08.064000','{"ts": "1795261446.813614"}',NULL);
INSERT INTO "outbox" VALUES(93,'T0RELEASED',1,'topic:287221be01c9458687efccbe775995fe','topic','{}',NULL,'topic:1','done','2026-11-21 12:04:08.027394','2026-11-21 12:04:08.027394',NULL,1,'2026-11-21 12:04:08.056535','{}',NULL);
INSERT INTO "outbox" VALUES(94,'T0RELEASED',1,'announce:d7c39bb72cb249aca6c233864eefbeb4','announce','{}',NULL,'announce:1','done','2026-11-21 12:04:08.027394','2026-11-21 12:04:08.027394',NULL,1,'2026-11-21 12:04:08.074154','{"ts": "1795261446.814794"}',NULL);
INSERT INTO "outbox" VALUES(95,'T0RELEASED',2,'open_channel:2','open_channel','{}',NULL,NULL,'done','2026-11-21 12:04:08.083318','2026-11-21 12:04:08.083318',NULL,1,'2026-11-21 12:04:08.120178','{"channel": "C0OLDKQ1M"}',NULL);
INSERT INTO "outbox" VALUES(96,'T0RELEASED',2,'invite:a68216743ae346afa3ae39a7d61bae52','invite','{"user": "U0ADALOVE1"}',95,NULL,'done','2026-11-21 12:04:08.083318','2026-11-21 12:04:08.083318',NULL,1,'2026-11-21 12:04:08.138158','{}',NULL);
INSERT INTO "outbox" VALUES(97,'T0RELEASED',2,'tell_ready:2:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:33099/respond/BW4tMCpcwimhWHhM_p4Ugg"}',95,NULL,'done','2026-11-21 12:04:08.083318','2026-11-21 12:04:08.083318',NULL,1,'2026-11-21 12:04:08.158508','{}',NULL);
INSERT INTO "outbox" VALUES(98,'T0RELEASED',2,'direct:2b107c243d4e46e9b905a62077d0a540','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',95,NULL,'done','2026-11-21 12:04:08.083318','2026-11-21 12:04:08.083318',NULL,1,'2026-11-21 12:04:08.158508','{"channel": "D0OOMHG5RS", "ts": "1795262648.134867"}',NULL);
INSERT INTO "outbox" VALUES(99,'T0RELEASED',2,'card:f4c1eebb2c8f4fcab23dab93d69cdb02','card','{}',95,'card:2','done','2026-11-21 12:04:08.083318','2026-11-21 12:04:08.083318',NULL,1,'2026-11-21 12:04:08.158508','{"ts": "1795262648.135586"}',NULL);
INSERT INTO "outbox" VALUES(100,'T0RELEASED',2,'topic:359ab17e9c5640dba8eebb9a98b20355','topic','{}',95,'topic:2','done','2026-11-21 12:04:08.083318','2026-11-21 12:04:08.083318',NULL,1,'2026-11-21 12:04:08.138158','{}',NULL);
INSERT INTO "outbox" VALUES(101,'T0RELEASED',2,'announce:84cbcdb8253c45de84fa21301c1bb159','announce','{}',95,'announce:2','done','2026-11-21 12:04:08.083318','2026-11-21 12:04:08.083318',NULL,1,'2026-11-21 12:04:08.158508','{"ts": "1795262648.136194"}',NULL);
INSERT INTO "outbox" VALUES(102,'T0RELEASED',2,'pin_card:a2980b946399475eafa846b6fe932972','pin_card','{}',99,NULL,'done','2026-11-21 12:04:08.083318','2026-11-21 12:04:08.083318',NULL,1,'2026-11-21 12:04:08.178687','{}',NULL);
INSERT INTO "outbox" VALUES(103,'T0RELEASED',2,'bookmark:2:card','bookmark','{"to": "card"}',99,NULL,'done','2026-11-21 12:04:08.083318','2026-11-21 12:04:08.083318',NULL,1,'2026-11-21 12:04:08.178687','{"link": "http://127.0.0.1:33099/archives/C0OLDKQ1M/p1795262648135586"}',NULL);
CREATE TABLE person (
	team_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	zone VARCHAR(64), 
	name VARCHAR, 
	seen_at DATETIME NOT NULL, is_guest BOOLEAN DEFAULT 0 NOT NULL, is_outsider BOOLEAN DEFAULT 0 NOT NULL, is_gone BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (team_id, user_id)
);
INSERT INTO "person" VALUES('T0RELEASED','U0ADALOVE1','Europe/London','ada','2026-11-21 11:44:06.758526',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0GRACEHO1','America/New_York','grace','2026-11-21 11:44:06.932100',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0LINUSTO1','Europe/Helsinki','linus','2026-11-21 11:44:07.037725',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0BARBARA1','America/Los_Angeles','barbara','2026-11-21 11:44:07.090009',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0DENNISR1','Asia/Tokyo','dennis','2026-11-21 11:44:06.979724',0,0,0);
CREATE TABLE promise (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER NOT NULL, 
	due_at DATETIME NOT NULL, 
	made_at DATETIME NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	settled_at DATETIME, 
	late_by FLOAT, 
	CONSTRAINT pk_promise PRIMARY KEY (id), 
	CONSTRAINT fk_promise_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id)
);
INSERT INTO "promise" VALUES(1,'T0RELEASED',1,'2026-11-21 11:59:06.669099','2026-11-21 11:44:06.669099','kept','2026-11-21 11:44:07.412134',-899.256965);
INSERT INTO "promise" VALUES(2,'T0RELEASED',1,'2026-11-21 11:59:07.412134','2026-11-21 11:44:07.412134','broken','2026-11-21 12:04:07.594752',300.182618);
INSERT INTO "promise" VALUES(3,'T0RELEASED',1,'2026-11-21 12:19:07.594752','2026-11-21 12:04:07.594752','kept','2026-11-21 12:04:07.951026',-899.643726);
INSERT INTO "promise" VALUES(4,'T0RELEASED',1,'2026-11-21 13:04:07.951026','2026-11-21 12:04:07.951026','kept','2026-11-21 12:04:08.027394',-3599.923632);
CREATE TABLE reminder (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER NOT NULL, 
	due_at DATETIME NOT NULL, 
	round INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	asked_ids VARCHAR NOT NULL, 
	asked_at DATETIME NOT NULL, 
	channel_id VARCHAR(32), 
	message_ts VARCHAR(32), 
	direct_channel_id VARCHAR(32), 
	direct_ts VARCHAR(32), 
	closed_at DATETIME, 
	closed_as VARCHAR(16), 
	closed_by VARCHAR(32), 
	CONSTRAINT pk_reminder PRIMARY KEY (id), 
	CONSTRAINT fk_reminder_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT uq_reminder_team_id_incident_id_due_at_round_step UNIQUE (team_id, incident_id, due_at, round, step)
);
INSERT INTO "reminder" VALUES(1,'T0RELEASED',1,'2026-11-21 11:59:07.412134',0,1,'U0LINUSTO1','2026-11-21 11:56:07.436181',NULL,NULL,'D021VGCHBC','1795262167.468609','2026-11-21 11:59:07.493614','passed on','clock');
INSERT INTO "reminder" VALUES(2,'T0RELEASED',1,'2026-11-21 11:59:07.412134',0,2,'U0LINUSTO1','2026-11-21 11:59:07.493614','C0OLDQ2VW','1795262347.536940','D021VGCHBC','1795262347.547012','2026-11-21 12:04:07.554356','passed on','clock');
INSERT INTO "reminder" VALUES(3,'T0RELEASED',1,'2026-11-21 11:59:07.412134',0,3,'U0GRACEHO1','2026-11-21 12:04:07.554356','C0OLDQ2VW','1795262647.584637',NULL,NULL,'2026-11-21 12:04:07.594752','answered','U0LINUSTO1');
CREATE TABLE role_held (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER NOT NULL, 
	role VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	given_by VARCHAR(32) NOT NULL, 
	provisional BOOLEAN NOT NULL, 
	since_at DATETIME NOT NULL, 
	until_at DATETIME, seen_at DATETIME, 
	CONSTRAINT pk_role_held PRIMARY KEY (id), 
	CONSTRAINT fk_role_held_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id)
);
INSERT INTO "role_held" VALUES(1,'T0RELEASED',1,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 11:44:06.669099','2026-11-21 11:44:06.889930',NULL);
INSERT INTO "role_held" VALUES(2,'T0RELEASED',1,'commander','U0GRACEHO1','U0ADALOVE1',0,'2026-11-21 11:44:06.889930',NULL,'2026-11-21 11:44:07.194494');
INSERT INTO "role_held" VALUES(3,'T0RELEASED',1,'operations','U0DENNISR1','U0ADALOVE1',0,'2026-11-21 11:44:06.920131',NULL,NULL);
INSERT INTO "role_held" VALUES(4,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1',0,'2026-11-21 11:44:06.966201','2026-11-21 12:04:07.834802',NULL);
INSERT INTO "role_held" VALUES(5,'T0RELEASED',1,'scribe','U0BARBARA1','U0ADALOVE1',0,'2026-11-21 11:44:07.015120',NULL,NULL);
INSERT INTO "role_held" VALUES(6,'T0RELEASED',1,'communications','U0ADALOVE1','U0ADALOVE1',0,'2026-11-21 12:04:07.834802',NULL,NULL);
INSERT INTO "role_held" VALUES(7,'T0RELEASED',2,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 12:04:08.083318',NULL,NULL);
CREATE TABLE subscription (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER, 
	severity VARCHAR(32), 
	since_at DATETIME NOT NULL, 
	until_at DATETIME, 
	CONSTRAINT pk_subscription PRIMARY KEY (id), 
	CONSTRAINT fk_subscription_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id)
);
CREATE TABLE tag (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER NOT NULL, 
	channel_id VARCHAR(32) NOT NULL, 
	message_ts VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	reaction VARCHAR(80) NOT NULL, 
	present BOOLEAN NOT NULL, 
	event_ts VARCHAR(32) NOT NULL, 
	tagged_at DATETIME NOT NULL, 
	CONSTRAINT pk_tag PRIMARY KEY (id), 
	CONSTRAINT fk_tag_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT uq_tag_team_id_channel_id_message_ts_user_id_reaction UNIQUE (team_id, channel_id, message_ts, user_id, reaction)
);
INSERT INTO "tag" VALUES(1,'T0RELEASED',1,'C0OLDQ2VW','1795261447.183107','U0BARBARA1','mag',1,'1795261447.211606','2026-11-21 11:44:07.212497');
INSERT INTO "tag" VALUES(2,'T0RELEASED',1,'C0OLDQ2VW','1795261447.189759','U0BARBARA1','pushpin',1,'1795261447.236929','2026-11-21 11:44:07.237986');
INSERT INTO "tag" VALUES(3,'T0RELEASED',1,'C0OLDQ2VW','1795261447.210292','U0BARBARA1','pushpin',0,'1795261447.327151','2026-11-21 11:44:07.328236');
INSERT INTO "tag" VALUES(4,'T0RELEASED',1,'C0OLDQ2VW','1795261447.189759','U0GRACEHO1','scales',1,'1795261447.292989','2026-11-21 11:44:07.294169');
CREATE TABLE timeline_entry (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	source VARCHAR(32) NOT NULL, 
	author_id VARCHAR(32), 
	author_name VARCHAR, 
	text VARCHAR, 
	files JSON NOT NULL, 
	channel_id VARCHAR(32), 
	message_ts VARCHAR(32), 
	thread_ts VARCHAR(32), 
	permalink VARCHAR, 
	edited_ts VARCHAR(32), 
	message_deleted_at DATETIME, 
	recorded_by VARCHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	withdrawn_at DATETIME, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_timeline_entry PRIMARY KEY (id), 
	CONSTRAINT fk_timeline_entry_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT uq_timeline_entry_team_id_channel_id_message_ts UNIQUE (team_id, channel_id, message_ts)
);
INSERT INTO "timeline_entry" VALUES(1,'T0RELEASED',1,'2026-11-21 11:44:06.669099','status','system','U0ADALOVE1',NULL,'declared SEV1: Checkout returns 500s','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:44:06.669099',NULL,1);
INSERT INTO "timeline_entry" VALUES(2,'T0RELEASED',1,'2026-11-21 11:44:06.669099','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:44:06.669099',NULL,1);
INSERT INTO "timeline_entry" VALUES(3,'T0RELEASED',1,'2026-11-21 11:44:06.889930','role','system','U0ADALOVE1',NULL,'made <@U0GRACEHO1> commander','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:44:06.889930',NULL,1);
INSERT INTO "timeline_entry" VALUES(4,'T0RELEASED',1,'2026-11-21 11:44:06.920131','role','system','U0ADALOVE1',NULL,'made <@U0DENNISR1> operations lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:44:06.920131',NULL,1);
INSERT INTO "timeline_entry" VALUES(5,'T0RELEASED',1,'2026-11-21 11:44:06.966201','role','system','U0ADALOVE1',NULL,'made <@U0LINUSTO1> communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:44:06.966201',NULL,1);
INSERT INTO "timeline_entry" VALUES(6,'T0RELEASED',1,'2026-11-21 11:44:07.015120','role','system','U0ADALOVE1',NULL,'made <@U0BARBARA1> scribe','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:44:07.015120',NULL,1);
INSERT INTO "timeline_entry" VALUES(7,'T0RELEASED',1,'2026-11-21 11:44:07.167444','status','system','U0GRACEHO1',NULL,'acknowledged the incident','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 11:44:07.167444',NULL,1);
INSERT INTO "timeline_entry" VALUES(8,'T0RELEASED',1,'2026-11-21 11:44:07.183107','finding','message','U0DENNISR1',NULL,'Errors began with release 413','[]','C0OLDQ2VW','1795261447.183107',NULL,'http://127.0.0.1:33099/archives/C0OLDQ2VW/p1795261447183107','1795261447.347514',NULL,'U0BARBARA1','2026-11-21 11:44:07.212497',NULL,2);
INSERT INTO "timeline_entry" VALUES(9,'T0RELEASED',1,'2026-11-21 11:44:07.189759','decision','message','U0GRACEHO1',NULL,'We roll back first','[]','C0OLDQ2VW','1795261447.189759',NULL,'http://127.0.0.1:33099/archives/C0OLDQ2VW/p1795261447189759',NULL,NULL,'U0BARBARA1','2026-11-21 11:44:07.237986',NULL,2);
INSERT INTO "timeline_entry" VALUES(10,'T0RELEASED',1,'2026-11-21 11:44:07.210292','event','message','U0DENNISR1',NULL,'Lunch anyone','[]','C0OLDQ2VW','1795261447.210292',NULL,'http://127.0.0.1:33099/archives/C0OLDQ2VW/p1795261447210292',NULL,NULL,'U0BARBARA1','2026-11-21 11:44:07.269927','2026-11-21 11:44:07.328236',1);
INSERT INTO "timeline_entry" VALUES(11,'T0RELEASED',1,'2026-11-21 08:01:00.000000','event','note','U0BARBARA1',NULL,'The database was restarted','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0BARBARA1','2026-11-21 11:44:07.368018',NULL,1);
INSERT INTO "timeline_entry" VALUES(12,'T0RELEASED',1,'2026-11-21 11:44:07.412134','update','system','U0LINUSTO1',NULL,'posted update 1: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 11:44:07.412134',NULL,1);
INSERT INTO "timeline_entry" VALUES(13,'T0RELEASED',1,'2026-11-21 12:04:07.594752','update','system','U0LINUSTO1',NULL,'posted update 2: No change. Still: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 12:04:07.594752',NULL,1);
INSERT INTO "timeline_entry" VALUES(14,'T0RELEASED',1,'2026-11-21 12:04:07.834802','role','system','U0ADALOVE1',NULL,'became communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 12:04:07.834802',NULL,1);
INSERT INTO "timeline_entry" VALUES(15,'T0RELEASED',1,'2026-11-21 12:04:07.900055','severity','system','U0GRACEHO1',NULL,'changed severity SEV1 → SEV2: fewer customers','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 12:04:07.900055',NULL,1);
INSERT INTO "timeline_entry" VALUES(16,'T0RELEASED',1,'2026-11-21 12:04:07.951026','status','system','U0GRACEHO1',NULL,'mitigated: Rolled back release 412','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 12:04:07.951026',NULL,1);
INSERT INTO "timeline_entry" VALUES(17,'T0RELEASED',1,'2026-11-21 12:04:08.027394','status','system','U0GRACEHO1',NULL,'resolved: No errors since 14:05','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 12:04:08.027394',NULL,1);
INSERT INTO "timeline_entry" VALUES(18,'T0RELEASED',2,'2026-11-21 12:04:08.083318','status','system','U0ADALOVE1',NULL,'declared SEV4: A button is blue','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 12:04:08.083318',NULL,1);
INSERT INTO "timeline_entry" VALUES(19,'T0RELEASED',2,'2026-11-21 12:04:08.083318','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 12:04:08.083318',NULL,1);
CREATE TABLE timeline_version (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	entry_id INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	text VARCHAR, 
	files JSON NOT NULL, 
	replaced_at DATETIME NOT NULL, 
	replaced_by VARCHAR(32), reason VARCHAR, 
	CONSTRAINT pk_timeline_version PRIMARY KEY (id), 
	CONSTRAINT fk_timeline_version_entry_id FOREIGN KEY(entry_id) REFERENCES timeline_entry (id), 
	CONSTRAINT uq_timeline_version_entry_id_team_id_version UNIQUE (entry_id, team_id, version)
);
INSERT INTO "timeline_version" VALUES(1,'T0RELEASED',9,1,'2026-11-21 11:44:07.189759','event',NULL,'[]','2026-11-21 11:44:07.294169','U0GRACEHO1',NULL);
INSERT INTO "timeline_version" VALUES(2,'T0RELEASED',8,1,'2026-11-21 11:44:07.183107','finding','Errors began with release 412','[]','2026-11-21 11:44:07.351860','U0DENNISR1',NULL);
CREATE TABLE workspace (
	team_id VARCHAR(32) NOT NULL, 
	next_number INTEGER NOT NULL, 
	CONSTRAINT pk_workspace PRIMARY KEY (team_id)
);
INSERT INTO "workspace" VALUES('T0RELEASED',3);
CREATE INDEX ix_incident_ask_at ON incident (ask_at);
CREATE INDEX ix_incident_status ON incident (team_id, status);
CREATE INDEX ix_role_held_incident_id ON role_held (incident_id);
CREATE UNIQUE INDEX uq_role_held_now ON role_held (team_id, incident_id, role) WHERE until_at IS NULL;
CREATE INDEX ix_handoff_incident_id ON handoff (incident_id);
CREATE INDEX ix_timeline_entry_order ON timeline_entry (incident_id, at, id);
CREATE INDEX ix_tag_incident_id ON tag (incident_id);
CREATE INDEX ix_promise_incident_id ON promise (incident_id);
CREATE INDEX ix_reminder_incident_id ON reminder (incident_id);
CREATE INDEX ix_inbox_received_at ON inbox (received_at);
CREATE INDEX ix_outbox_after_id ON outbox (after_id);
CREATE INDEX ix_outbox_incident ON outbox (incident_id, kind, state);
CREATE INDEX ix_outbox_lane ON outbox (lane, id) WHERE state = 'waiting';
CREATE INDEX ix_outbox_ready ON outbox (ready_at, id) WHERE state = 'waiting';
CREATE INDEX ix_audit_incident_id ON audit (incident_id);
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit is only ever added to'); END;
CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit is only ever added to'); END;
CREATE TRIGGER audit_is_never_replaced BEFORE INSERT ON audit
    WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'the audit is only ever added to'); END;
CREATE INDEX ix_incident_task_assignee ON incident_task (team_id, assignee_id, state);
CREATE INDEX ix_alarm_due_at ON alarm (due_at);
CREATE INDEX ix_subscription_incident ON subscription (team_id, incident_id);
CREATE INDEX ix_subscription_user ON subscription (team_id, user_id);
COMMIT;
