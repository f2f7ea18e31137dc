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
INSERT INTO "alarm" VALUES(1,'T0RELEASED',1,'command',0,'2026-11-21 11:08:40.623669',0,NULL);
INSERT INTO "alarm" VALUES(2,'T0RELEASED',1,'offer',1,'2026-11-21 11:03:42.503689',0,NULL);
INSERT INTO "alarm" VALUES(3,'T0RELEASED',2,'command',0,'2026-11-21 11:28:44.183645',0,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0006');
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
INSERT INTO "audit" VALUES(1,'T0RELEASED',1,'2026-11-21 10:38:40.290300','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO "audit" VALUES(2,'T0RELEASED',1,'2026-11-21 10:38:40.290300','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(3,'T0RELEASED',1,'2026-11-21 10:38:40.623669','U0ADALOVE1','role','slash','{"commander": "U0ADALOVE1"}','{"commander": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(4,'T0RELEASED',1,'2026-11-21 10:38:40.657062','U0ADALOVE1','role','slash','{"operations": null}','{"operations": "U0DENNISR1"}');
INSERT INTO "audit" VALUES(5,'T0RELEASED',1,'2026-11-21 10:38:40.713549','U0ADALOVE1','role','slash','{"communications": null}','{"communications": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(6,'T0RELEASED',1,'2026-11-21 10:38:40.772588','U0ADALOVE1','role','slash','{"scribe": null}','{"scribe": "U0BARBARA1"}');
INSERT INTO "audit" VALUES(7,'T0RELEASED',1,'2026-11-21 10:38:40.960863','U0GRACEHO1','ack','button','{"status": "declared", "words": null}','{"status": "acknowledged", "words": ""}');
INSERT INTO "audit" VALUES(8,'T0RELEASED',1,'2026-11-21 10:38:41.048445','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 8, "kind": "finding"}');
INSERT INTO "audit" VALUES(9,'T0RELEASED',1,'2026-11-21 10:38:41.094561','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 9, "kind": "event"}');
INSERT INTO "audit" VALUES(10,'T0RELEASED',1,'2026-11-21 10:38:41.128656','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 10, "kind": "event"}');
INSERT INTO "audit" VALUES(11,'T0RELEASED',1,'2026-11-21 10:38:41.163736','U0GRACEHO1','retag','event','{"entry": 9, "kind": "event"}','{"entry": 9, "kind": "decision"}');
INSERT INTO "audit" VALUES(12,'T0RELEASED',1,'2026-11-21 10:38:41.210647','U0BARBARA1','untag','event','{"entry": 10, "text": null}','{"entry": null, "text": null}');
INSERT INTO "audit" VALUES(13,'T0RELEASED',1,'2026-11-21 10:38:41.251800','U0DENNISR1','message edited','event','{"entry": 8, "text": "Errors began with release 412"}','{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO "audit" VALUES(14,'T0RELEASED',1,'2026-11-21 10:38:41.278709','U0BARBARA1','note','slash','{"text": null, "happened_at": null}','{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO "audit" VALUES(15,'T0RELEASED',1,'2026-11-21 10:38:41.358456','U0LINUSTO1','update','form','{"number": null, "words": null}','{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(16,'T0RELEASED',1,'2026-11-21 10:50:41.395217','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 10:53:41.358456+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(17,'T0RELEASED',1,'2026-11-21 10:53:41.507433','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 10:53:41.358456+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(18,'T0RELEASED',1,'2026-11-21 10:58:41.734874','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 10:53:41.358456+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(19,'T0RELEASED',1,'2026-11-21 10:58:42.063513','U0LINUSTO1','update','button','{"number": 1, "words": "One in eight fails. We roll back"}','{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(20,'T0RELEASED',1,'2026-11-21 10:58:42.503689','U0LINUSTO1','handoff asked','slash','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(21,'T0RELEASED',1,'2026-11-21 10:58:42.648914','U0ADALOVE1','role','button','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(22,'T0RELEASED',1,'2026-11-21 10:58:43.025581','U0GRACEHO1','severity','slash','{"severity": "sev1", "reason": null}','{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO "audit" VALUES(23,'T0RELEASED',1,'2026-11-21 10:58:43.399471','U0GRACEHO1','mitigate','slash','{"status": "acknowledged", "words": null}','{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO "audit" VALUES(24,'T0RELEASED',1,'2026-11-21 10:58:43.842302','U0GRACEHO1','resolve','form','{"status": "mitigated", "words": null}','{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO "audit" VALUES(25,'T0RELEASED',2,'2026-11-21 10:58:44.183645','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO "audit" VALUES(26,'T0RELEASED',2,'2026-11-21 10:58:44.183645','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
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
INSERT INTO "handoff" VALUES(1,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1','accepted','2026-11-21 10:58:42.503689','2026-11-21 10:58:42.648914','D0OOMHG5RS','1795258722.569596');
CREATE TABLE inbox (
	team_id VARCHAR(32) NOT NULL, 
	"key" VARCHAR(128) NOT NULL, 
	received_at DATETIME NOT NULL, 
	answer JSON, 
	CONSTRAINT pk_inbox PRIMARY KEY (team_id, "key")
);
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:7766404050947.5499169770355.7d2911fdc2925d38243b5b960d4700c6','2026-11-21 10:38:40.290300','{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev083JO9N1T','2026-11-21 10:38:40.493294','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:3440715912123.7027357184937.cf56bafef12c85418af2101b12d1d5c4','2026-11-21 10:38:40.623669','{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:2637835698131.3580721021974.f66d51a71b51a1c52f23dd71d83ebf44','2026-11-21 10:38:40.657062','{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0G73CJA3M','2026-11-21 10:38:40.687156','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:8115581480560.9902279849752.a4e431c58905f641c2b6b4f5f386edef','2026-11-21 10:38:40.713549','{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev07PK7MEFG','2026-11-21 10:38:40.738095','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:4631826811504.8898050128770.6416d9fb314f3838cfaa556d435a56fd','2026-11-21 10:38:40.772588','{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0LGSN5YLD','2026-11-21 10:38:40.818913','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CZ9I92X7','2026-11-21 10:38:40.878945','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795257520.959372:U0GRACEHO1:acknowledge','2026-11-21 10:38:40.960863','{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0L2T6IPZ0','2026-11-21 10:38:41.021882','{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CLA1LUAU','2026-11-21 10:38:41.048445','{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev09RFNYVQS','2026-11-21 10:38:41.094561','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0QCIH5EGR','2026-11-21 10:38:41.128656','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev06XLABX6Q','2026-11-21 10:38:41.163736','{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev043QWOYMO','2026-11-21 10:38:41.210647','{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev019WJ202M','2026-11-21 10:38:41.251800','{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:869170238772.4401950596615.7725859c6ac2a57866372a7be34b2aff','2026-11-21 10:38:41.278709','{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:53290308164.5237527570387.5e2c3b01a5f92342590a52bd294a6963','2026-11-21 10:38:41.326943','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0HUZC8ISL','2026-11-21 10:38:41.358456','{"text": "Update 1 is on its way. Next update: <!date^1795258421^{date_short_pretty} at {time}|21 Nov 2026, 10:53 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795258421^{date_short_pretty} at {time}|21 Nov 2026, 10:53 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795257522.062165:U0LINUSTO1:no_change','2026-11-21 10:58:42.063513','{"text": "Update 2 is on its way (no change). Next update: <!date^1795259622^{date_short_pretty} at {time}|21 Nov 2026, 11:13 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795259622^{date_short_pretty} at {time}|21 Nov 2026, 11:13 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:3838367044812.2961736814308.de6bdadf918247ec30c3ee186bb5e1b9','2026-11-21 10:58:42.503689','{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795257522.647820:U0ADALOVE1:handoff_accept','2026-11-21 10:58:42.648914','{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:448360764732.3625813709178.20a150b34344b4e0f22997279f18157f','2026-11-21 10:58:43.025581','{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795259622^{date_short_pretty} at {time}|21 Nov 2026, 11:13 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795259622^{date_short_pretty} at {time}|21 Nov 2026, 11:13 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5820320424213.6997423349656.cee4c03854c27619ec6f77373ce3eeaa','2026-11-21 10:58:43.399471','{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:8449746653611.6375905551771.4fa52daa104627bdaafcb37b73b54b2f','2026-11-21 10:58:43.751889','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0UU8UHLPS','2026-11-21 10:58:43.842302','{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:207860171180.5832140295409.05f2dc484ae8169383f25da3f27fe7d5','2026-11-21 10:58:44.183645','{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev003Y54A7J','2026-11-21 10:58:44.545680','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
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
	ask_at DATETIME, 
	CONSTRAINT pk_incident PRIMARY KEY (id), 
	CONSTRAINT uq_incident_team_id_channel_id UNIQUE (team_id, channel_id), 
	CONSTRAINT uq_incident_team_id_number UNIQUE (team_id, number)
);
INSERT INTO "incident" VALUES(1,'T0RELEASED',1,'Checkout returns 500s','','sev2','resolved',0,0,'U0ADALOVE1',NULL,'C0OLDQ2VW','inc-1-checkout-returns-500s','1795257520.407402','🟠 SEV2 · ✅ resolved · Checkout returns 500s','C0X65MD1FY','1795257520.408194',NULL,'2026-11-21 10:38:40.290300','2026-11-21 10:38:40.290300','2026-11-21 10:38:40.960863','2026-11-21 10:58:43.399471','2026-11-21 10:58:43.842302',NULL,NULL,NULL,'2026-11-21 10:58:43.842302','Resolved: No errors since 14:05',NULL,NULL,0,NULL);
INSERT INTO "incident" VALUES(2,'T0RELEASED',2,'A button is blue','','sev4','declared',0,0,'U0ADALOVE1',NULL,'C0OLDKQ1M','inc-2-a-button-is-blue','1795258724.497395','🔵 SEV4 · 🆕 declared · A button is blue','C0X65MD1FY','1795258724.498112',NULL,'2026-11-21 10:58:44.183645','2026-11-21 10:58:44.183645',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
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
INSERT INTO "incident_update" VALUES(1,'T0RELEASED',1,1,'One in eight fails. We roll back',0,'U0LINUSTO1','2026-11-21 10:38:41.358456','sev1','acknowledged','2026-11-21 10:53:41.358456');
INSERT INTO "incident_update" VALUES(2,'T0RELEASED',1,2,'No change. Still: One in eight fails. We roll back',1,'U0LINUSTO1','2026-11-21 10:58:42.063513','sev1','acknowledged','2026-11-21 11:13:42.063513');
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
INSERT INTO "outbox" VALUES(1,'T0RELEASED',NULL,'read_people:2026-11-21:','read_people','{"day": "2026-11-21", "cursor": ""}',NULL,NULL,'done','2026-11-21 10:38:40.245483','2026-11-21 10:38:40.245483',NULL,1,'2026-11-21 10:38:40.297609','{"people": 5}',NULL);
INSERT INTO "outbox" VALUES(2,'T0RELEASED',NULL,'look_up_person:U0ADALOVE1','look_up_person','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 10:38:40.290300','2026-11-21 10:38:40.290300',NULL,1,'2026-11-21 10:38:40.374866','{"zone": "Europe/London"}',NULL);
INSERT INTO "outbox" VALUES(3,'T0RELEASED',1,'open_channel:1','open_channel','{}',NULL,NULL,'done','2026-11-21 10:38:40.290300','2026-11-21 10:38:40.290300',NULL,1,'2026-11-21 10:38:40.374866','{"channel": "C0OLDQ2VW"}',NULL);
INSERT INTO "outbox" VALUES(4,'T0RELEASED',1,'invite:529853003949419faec985f44846e296','invite','{"user": "U0ADALOVE1"}',3,NULL,'done','2026-11-21 10:38:40.290300','2026-11-21 10:38:40.290300',NULL,1,'2026-11-21 10:38:40.471990','{}',NULL);
INSERT INTO "outbox" VALUES(5,'T0RELEASED',1,'tell_ready:1:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:35649/respond/lEkC-mdn1s7RPrIttMI3fA"}',3,NULL,'done','2026-11-21 10:38:40.290300','2026-11-21 10:38:40.290300',NULL,1,'2026-11-21 10:38:40.471990','{}',NULL);
INSERT INTO "outbox" VALUES(6,'T0RELEASED',1,'direct:bbbfe8ebe4c847dda4b30588fb8baf01','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',3,NULL,'done','2026-11-21 10:38:40.290300','2026-11-21 10:38:40.290300',NULL,1,'2026-11-21 10:38:40.471990','{"channel": "D0OOMHG5RS", "ts": "1795257520.450366"}',NULL);
INSERT INTO "outbox" VALUES(7,'T0RELEASED',1,'card:a94d4d55617e404c89b8122929d5e3b1','card','{}',3,'card:1','done','2026-11-21 10:38:40.290300','2026-11-21 10:38:40.290300',NULL,1,'2026-11-21 10:38:40.471990','{"ts": "1795257520.407402"}',NULL);
INSERT INTO "outbox" VALUES(8,'T0RELEASED',1,'topic:0767e72b93834c84a99eeb418fcd651c','topic','{}',3,'topic:1','done','2026-11-21 10:38:40.290300','2026-11-21 10:38:40.290300',NULL,1,'2026-11-21 10:38:40.471990','{}',NULL);
INSERT INTO "outbox" VALUES(9,'T0RELEASED',1,'announce:c9ad873657e241038efdc24317302071','announce','{}',3,'announce:1','done','2026-11-21 10:38:40.290300','2026-11-21 10:38:40.290300',NULL,1,'2026-11-21 10:38:40.471990','{"ts": "1795257520.408194"}',NULL);
INSERT INTO "outbox" VALUES(10,'T0RELEASED',1,'pin_card:83df1489a1a74ab6a461e163b3ab8231','pin_card','{}',7,NULL,'done','2026-11-21 10:38:40.290300','2026-11-21 10:38:40.290300',NULL,1,'2026-11-21 10:38:40.557164','{}',NULL);
INSERT INTO "outbox" VALUES(11,'T0RELEASED',1,'bookmark:1:card','bookmark','{"to": "card"}',7,NULL,'done','2026-11-21 10:38:40.290300','2026-11-21 10:38:40.290300',NULL,1,'2026-11-21 10:38:40.599091','{"link": "http://127.0.0.1:35649/archives/C0OLDQ2VW/p1795257520407402"}',NULL);
INSERT INTO "outbox" VALUES(12,'T0RELEASED',NULL,'look_up_person:U0GRACEHO1','look_up_person','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 10:38:40.623669','2026-11-21 10:38:40.623669',NULL,1,'2026-11-21 10:38:40.720920','{"zone": "America/New_York"}',NULL);
INSERT INTO "outbox" VALUES(13,'T0RELEASED',1,'invite:fdca17473dd144f79afa69e1a6e794ef','invite','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 10:38:40.623669','2026-11-21 10:38:40.623669',NULL,1,'2026-11-21 10:38:40.720920','{}',NULL);
INSERT INTO "outbox" VALUES(14,'T0RELEASED',1,'notice:5dfd9732495646a4acb7fb556019f38e','notice','{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1"}}',NULL,'room:1','done','2026-11-21 10:38:40.623669','2026-11-21 10:38:40.623669',NULL,1,'2026-11-21 10:38:40.720920','{"ts": "1795257520.668915"}',NULL);
INSERT INTO "outbox" VALUES(15,'T0RELEASED',1,'card:a59c4f38a5e24f7095a0399c3d437d33','card','{}',NULL,'card:1','done','2026-11-21 10:38:40.623669','2026-11-21 10:38:40.623669',NULL,1,'2026-11-21 10:38:40.720920','{"ts": "1795257520.407402"}',NULL);
INSERT INTO "outbox" VALUES(16,'T0RELEASED',1,'topic:0c0f4ce853764f71a41de62b17bc6ed1','topic','{}',NULL,'topic:1','done','2026-11-21 10:38:40.623669','2026-11-21 10:38:40.623669',NULL,1,'2026-11-21 10:38:40.666067','{}',NULL);
INSERT INTO "outbox" VALUES(17,'T0RELEASED',1,'announce:27c9cda401c9483aabd82529dc02faa0','announce','{}',NULL,'announce:1','done','2026-11-21 10:38:40.623669','2026-11-21 10:38:40.623669',NULL,1,'2026-11-21 10:38:40.720920','{"ts": "1795257520.408194"}',NULL);
INSERT INTO "outbox" VALUES(18,'T0RELEASED',1,'direct:01cf74a4f49d4f228d67429fcd9daf62','direct','{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 10:38:40.623669','2026-11-21 10:38:40.623669',NULL,1,'2026-11-21 10:38:40.720920','{"channel": "D0WS65PSTL", "ts": "1795257520.679107"}',NULL);
INSERT INTO "outbox" VALUES(19,'T0RELEASED',NULL,'look_up_person:U0DENNISR1','look_up_person','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 10:38:40.657062','2026-11-21 10:38:40.657062',NULL,1,'2026-11-21 10:38:40.792043','{"zone": "Asia/Tokyo"}',NULL);
INSERT INTO "outbox" VALUES(20,'T0RELEASED',1,'invite:a39e2888f7fe4b87819bdbc70af40d55','invite','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 10:38:40.657062','2026-11-21 10:38:40.657062',NULL,1,'2026-11-21 10:38:40.792043','{}',NULL);
INSERT INTO "outbox" VALUES(21,'T0RELEASED',1,'notice:c11680b8167c4719b5c57fba2fd864a2','notice','{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 10:38:40.657062','2026-11-21 10:38:40.657062',NULL,1,'2026-11-21 10:38:40.863716','{"ts": "1795257520.799091"}',NULL);
INSERT INTO "outbox" VALUES(22,'T0RELEASED',1,'card:dad78d10ada04772be386dbe8ebfbd0e','card','{}',NULL,'card:1','done','2026-11-21 10:38:40.657062','2026-11-21 10:38:40.657062',NULL,1,'2026-11-21 10:38:40.863716','{"ts": "1795257520.407402"}',NULL);
INSERT INTO "outbox" VALUES(23,'T0RELEASED',1,'topic:44f4adc755054b6dbd2c5766bfbefac7','topic','{}',NULL,'topic:1','done','2026-11-21 10:38:40.657062','2026-11-21 10:38:40.657062',NULL,1,'2026-11-21 10:38:40.792043','{}',NULL);
INSERT INTO "outbox" VALUES(24,'T0RELEASED',1,'announce:9d2b9e1eca0e45e1b6650639602c19bb','announce','{}',NULL,'announce:1','done','2026-11-21 10:38:40.657062','2026-11-21 10:38:40.657062',NULL,1,'2026-11-21 10:38:40.863716','{"ts": "1795257520.408194"}',NULL);
INSERT INTO "outbox" VALUES(25,'T0RELEASED',1,'direct:b2fdefa1e0dd4812aafe638ae2d00bb5','direct','{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 10:38:40.657062','2026-11-21 10:38:40.657062',NULL,1,'2026-11-21 10:38:40.792043','{"channel": "D0OAN0SX5F", "ts": "1795257520.730308"}',NULL);
INSERT INTO "outbox" VALUES(26,'T0RELEASED',NULL,'look_up_person:U0LINUSTO1','look_up_person','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 10:38:40.713549','2026-11-21 10:38:40.713549',NULL,1,'2026-11-21 10:38:40.863716','{"zone": "Europe/Helsinki"}',NULL);
INSERT INTO "outbox" VALUES(27,'T0RELEASED',1,'invite:efe978ac99f14dccbc319993997acff0','invite','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 10:38:40.713549','2026-11-21 10:38:40.713549',NULL,1,'2026-11-21 10:38:40.863716','{}',NULL);
INSERT INTO "outbox" VALUES(28,'T0RELEASED',1,'notice:937b853e7a98440bbebe62866a9bcd05','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 10:38:40.713549','2026-11-21 10:38:40.713549',NULL,1,'2026-11-21 10:38:40.926300','{"ts": "1795257520.900003"}',NULL);
INSERT INTO "outbox" VALUES(29,'T0RELEASED',1,'topic:9222fa8904994e0fb082632bad2af083','topic','{}',NULL,'topic:1','done','2026-11-21 10:38:40.713549','2026-11-21 10:38:40.713549',NULL,1,'2026-11-21 10:38:40.896291','{}',NULL);
INSERT INTO "outbox" VALUES(30,'T0RELEASED',1,'direct:9bab18256bba440496fcbec92d452302','direct','{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 10:38:40.713549','2026-11-21 10:38:40.713549',NULL,1,'2026-11-21 10:38:40.863716','{"channel": "D021VGCHBC", "ts": "1795257520.810820"}',NULL);
INSERT INTO "outbox" VALUES(31,'T0RELEASED',NULL,'look_up_person:U0BARBARA1','look_up_person','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 10:38:40.772588','2026-11-21 10:38:40.772588',NULL,1,'2026-11-21 10:38:40.896291','{"zone": "America/Los_Angeles"}',NULL);
INSERT INTO "outbox" VALUES(32,'T0RELEASED',1,'invite:b373229ae647487b88745353f451935c','invite','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 10:38:40.772588','2026-11-21 10:38:40.772588',NULL,1,'2026-11-21 10:38:40.896291','{}',NULL);
INSERT INTO "outbox" VALUES(33,'T0RELEASED',1,'notice:839653e55e744a75ba02a33e773ac19d','notice','{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 10:38:40.772588','2026-11-21 10:38:40.772588',NULL,1,'2026-11-21 10:38:40.946438','{"ts": "1795257520.944125"}',NULL);
INSERT INTO "outbox" VALUES(34,'T0RELEASED',1,'card:7d0c86f2fa48449cb1b389c4a28f14be','card','{}',NULL,'card:1','done','2026-11-21 10:38:40.772588','2026-11-21 10:38:40.772588',NULL,1,'2026-11-21 10:38:40.926300','{"ts": "1795257520.407402"}',NULL);
INSERT INTO "outbox" VALUES(35,'T0RELEASED',1,'announce:4b3330ed005b48e5bc21380e05f5ea5a','announce','{}',NULL,'announce:1','done','2026-11-21 10:38:40.772588','2026-11-21 10:38:40.772588',NULL,1,'2026-11-21 10:38:40.926300','{"ts": "1795257520.408194"}',NULL);
INSERT INTO "outbox" VALUES(36,'T0RELEASED',1,'direct:a916e0ac2f9f4b21bee383bc31d6b2ae','direct','{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 10:38:40.772588','2026-11-21 10:38:40.772588',NULL,1,'2026-11-21 10:38:40.896291','{"channel": "D0TKCBFLN6", "ts": "1795257520.873572"}',NULL);
INSERT INTO "outbox" VALUES(37,'T0RELEASED',1,'notice:73de77e3628f4ffc944a67579cabfe26','notice','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795258420.2903}}',NULL,'room:1','done','2026-11-21 10:38:40.960863','2026-11-21 10:38:40.960863',NULL,1,'2026-11-21 10:38:41.028394','{"ts": "1795257521.009129"}',NULL);
INSERT INTO "outbox" VALUES(38,'T0RELEASED',1,'announce_reply:ad655866e07d41a8b302c10f243cd4fb','announce_reply','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795258420.2903}}',NULL,'announce:1','done','2026-11-21 10:38:40.960863','2026-11-21 10:38:40.960863',NULL,1,'2026-11-21 10:38:41.028394','{"ts": "1795257521.009816"}',NULL);
INSERT INTO "outbox" VALUES(39,'T0RELEASED',1,'card:d1994e6580164e378136c65182e13f00','card','{}',NULL,'card:1','done','2026-11-21 10:38:40.960863','2026-11-21 10:38:40.960863',NULL,1,'2026-11-21 10:38:41.028394','{"ts": "1795257520.407402"}',NULL);
INSERT INTO "outbox" VALUES(40,'T0RELEASED',1,'topic:34d684ecbfdd45c996bd2651a34bf9b4','topic','{}',NULL,'topic:1','done','2026-11-21 10:38:40.960863','2026-11-21 10:38:40.960863',NULL,1,'2026-11-21 10:38:41.013617','{}',NULL);
INSERT INTO "outbox" VALUES(41,'T0RELEASED',1,'announce:d6e9041a510e4f14b418bdfe603a5d13','announce','{}',NULL,'announce:1','done','2026-11-21 10:38:40.960863','2026-11-21 10:38:40.960863',NULL,1,'2026-11-21 10:38:41.102867','{"ts": "1795257520.408194"}',NULL);
INSERT INTO "outbox" VALUES(42,'T0RELEASED',1,'read_message:376025e486034f819fb9623c81aa0fbb','read_message','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795257520.985497','done','2026-11-21 10:38:41.048445','2026-11-21 10:38:41.048445',NULL,1,'2026-11-21 10:38:41.138749','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(43,'T0RELEASED',1,'check_mark:cb6b4ef36ae843e4bfa236f3e941b0b9','check_mark','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795257520.985497','done','2026-11-21 10:38:41.048445','2026-11-21 10:38:41.048445',NULL,1,'2026-11-21 10:38:41.221454','{}',NULL);
INSERT INTO "outbox" VALUES(44,'T0RELEASED',1,'read_message:7020499ecab54ebd98cba615790af11d','read_message','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795257520.997792','done','2026-11-21 10:38:41.094561','2026-11-21 10:38:41.094561',NULL,1,'2026-11-21 10:38:41.178852','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(45,'T0RELEASED',1,'check_mark:79044d04691a4f5c88f52a4e611e759e','check_mark','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795257520.997792','done','2026-11-21 10:38:41.094561','2026-11-21 10:38:41.094561',NULL,1,'2026-11-21 10:38:41.260352','{}',NULL);
INSERT INTO "outbox" VALUES(46,'T0RELEASED',1,'read_message:50bde76564294554bbb86dd87f14a877','read_message','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795257521.039617','done','2026-11-21 10:38:41.128656','2026-11-21 10:38:41.128656',NULL,1,'2026-11-21 10:38:41.221454','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(47,'T0RELEASED',1,'check_mark:75387bbf77c1470887b6bbc4c2aa2f80','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795257521.039617','done','2026-11-21 10:38:41.128656','2026-11-21 10:38:41.128656',NULL,1,'2026-11-21 10:38:41.284104','{}',NULL);
INSERT INTO "outbox" VALUES(48,'T0RELEASED',1,'check_mark:b5dc2e256f474555a8edc52a62eb1a61','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795257521.039617','done','2026-11-21 10:38:41.210647','2026-11-21 10:38:41.210647',NULL,1,'2026-11-21 10:38:41.313823','{}',NULL);
INSERT INTO "outbox" VALUES(49,'T0RELEASED',1,'notice:88086dd5562649e8bb4fb67010fbcb9b','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795258421.358456}}',NULL,'room:1','done','2026-11-21 10:38:41.358456','2026-11-21 10:38:41.358456',NULL,1,'2026-11-21 10:50:41.459996','{"ts": "1795258241.411452"}',NULL);
INSERT INTO "outbox" VALUES(50,'T0RELEASED',1,'announce_reply:89181f56b8954efc83cf6ab9ce8cd121','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795258421.358456}}',NULL,'announce:1','done','2026-11-21 10:38:41.358456','2026-11-21 10:38:41.358456',NULL,1,'2026-11-21 10:50:41.459996','{"ts": "1795258241.412463"}',NULL);
INSERT INTO "outbox" VALUES(51,'T0RELEASED',1,'card:1ac7ea01f3b846c6b1b09f527eac345e','card','{}',NULL,'card:1','done','2026-11-21 10:38:41.358456','2026-11-21 10:38:41.358456',NULL,1,'2026-11-21 10:50:41.459996','{"ts": "1795257520.407402"}',NULL);
INSERT INTO "outbox" VALUES(52,'T0RELEASED',1,'topic:585e909ddbdb43e996521f518d45b0ae','topic','{}',NULL,'topic:1','done','2026-11-21 10:38:41.358456','2026-11-21 10:38:41.358456',NULL,1,'2026-11-21 10:50:41.408321','{}',NULL);
INSERT INTO "outbox" VALUES(53,'T0RELEASED',1,'announce:f635e4c86d1c46dca89e4c9c7e6a74a0','announce','{}',NULL,'announce:1','done','2026-11-21 10:38:41.358456','2026-11-21 10:38:41.358456',NULL,1,'2026-11-21 10:50:41.495089','{"ts": "1795257520.408194"}',NULL);
INSERT INTO "outbox" VALUES(54,'T0RELEASED',1,'remind_direct:1:1','remind_direct','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 10:50:41.395217','2026-11-21 10:50:41.395217',NULL,1,'2026-11-21 10:50:41.479401','{"channel": "D021VGCHBC", "ts": "1795258241.463977"}',NULL);
INSERT INTO "outbox" VALUES(55,'T0RELEASED',1,'card:a4fcb8f7e99b4654b6e6549767a55434','card','{}',NULL,'card:1','done','2026-11-21 10:53:41.507433','2026-11-21 10:53:41.507433',NULL,1,'2026-11-21 10:53:41.559071','{"ts": "1795257520.407402"}',NULL);
INSERT INTO "outbox" VALUES(56,'T0RELEASED',1,'topic:d17c2a5bbe1c473aa18dbdf92f0e89af','topic','{}',NULL,'topic:1','done','2026-11-21 10:53:41.507433','2026-11-21 10:53:41.507433',NULL,1,'2026-11-21 10:53:41.559071','{}',NULL);
INSERT INTO "outbox" VALUES(57,'T0RELEASED',1,'announce:f9630bceae6b43abb5c91cfb0c15fb7d','announce','{}',NULL,'announce:1','done','2026-11-21 10:53:41.507433','2026-11-21 10:53:41.507433',NULL,1,'2026-11-21 10:53:41.559071','{"ts": "1795257520.408194"}',NULL);
INSERT INTO "outbox" VALUES(58,'T0RELEASED',1,'close_reminder:1:1','close_reminder','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 10:53:41.507433','2026-11-21 10:53:41.507433',NULL,1,'2026-11-21 10:53:41.559071','{}',NULL);
INSERT INTO "outbox" VALUES(59,'T0RELEASED',1,'remind:1:2','remind','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 10:53:41.507433','2026-11-21 10:53:41.507433',NULL,1,'2026-11-21 10:53:41.618095','{"ts": "1795258421.610787"}',NULL);
INSERT INTO "outbox" VALUES(60,'T0RELEASED',1,'remind_direct:1:2','remind_direct','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 10:53:41.507433','2026-11-21 10:53:41.507433',NULL,1,'2026-11-21 10:53:41.683691','{"channel": "D021VGCHBC", "ts": "1795258421.678680"}',NULL);
INSERT INTO "outbox" VALUES(61,'T0RELEASED',1,'close_reminder:1:2','close_reminder','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 10:58:41.734874','2026-11-21 10:58:41.734874',NULL,1,'2026-11-21 10:58:41.886739','{}',NULL);
INSERT INTO "outbox" VALUES(62,'T0RELEASED',1,'remind:1:3','remind','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 10:58:41.734874','2026-11-21 10:58:41.734874',NULL,1,'2026-11-21 10:58:41.986343','{"ts": "1795258721.977953"}',NULL);
INSERT INTO "outbox" VALUES(63,'T0RELEASED',1,'close_reminder:1:3','close_reminder','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 10:58:42.063513','2026-11-21 10:58:42.063513',NULL,1,'2026-11-21 10:58:42.336354','{}',NULL);
INSERT INTO "outbox" VALUES(64,'T0RELEASED',1,'notice:63ebe6a7b99c4d1d86ec173f490f7ce6','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795259622.063513}}',NULL,'room:1','done','2026-11-21 10:58:42.063513','2026-11-21 10:58:42.063513',NULL,1,'2026-11-21 10:58:42.336354','{"ts": "1795258722.321091"}',NULL);
INSERT INTO "outbox" VALUES(65,'T0RELEASED',1,'announce_reply:62970496e5d54f75960cda33cc746093','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795259622.063513}}',NULL,'announce:1','done','2026-11-21 10:58:42.063513','2026-11-21 10:58:42.063513',NULL,1,'2026-11-21 10:58:42.336354','{"ts": "1795258722.321847"}',NULL);
INSERT INTO "outbox" VALUES(66,'T0RELEASED',1,'card:cac2f1f85ad046cd9c04b8443643207f','card','{}',NULL,'card:1','done','2026-11-21 10:58:42.063513','2026-11-21 10:58:42.063513',NULL,1,'2026-11-21 10:58:42.336354','{"ts": "1795257520.407402"}',NULL);
INSERT INTO "outbox" VALUES(67,'T0RELEASED',1,'topic:a8a0340c50574e019ba6968296c88dfc','topic','{}',NULL,'topic:1','done','2026-11-21 10:58:42.063513','2026-11-21 10:58:42.063513',NULL,1,'2026-11-21 10:58:42.317410','{}',NULL);
INSERT INTO "outbox" VALUES(68,'T0RELEASED',1,'announce:21ad6c8f643b46af827b511940102148','announce','{}',NULL,'announce:1','done','2026-11-21 10:58:42.063513','2026-11-21 10:58:42.063513',NULL,1,'2026-11-21 10:58:42.428539','{"ts": "1795257520.408194"}',NULL);
INSERT INTO "outbox" VALUES(69,'T0RELEASED',1,'invite:a4e42fd847a643bc922b70ff10920525','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 10:58:42.503689','2026-11-21 10:58:42.503689',NULL,1,'2026-11-21 10:58:42.571703','{}',NULL);
INSERT INTO "outbox" VALUES(70,'T0RELEASED',1,'offer_role:d5ba74b93c364476aee0346578e815e6','offer_role','{"handoff_id": 1, "brief": {"tried": [{"at": 1795257520.985497, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:35649/archives/C0OLDQ2VW/p1795257520985497", "said": true}, {"at": 1795257520.997792, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:35649/archives/C0OLDQ2VW/p1795257520997792", "said": true}]}}',NULL,'offer:1','done','2026-11-21 10:58:42.503689','2026-11-21 10:58:42.503689',NULL,1,'2026-11-21 10:58:42.588098','{"channel": "D0OOMHG5RS", "ts": "1795258722.569596"}',NULL);
INSERT INTO "outbox" VALUES(71,'T0RELEASED',1,'notice:dfe29beb5f5b439da57fea4062efa555','notice','{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1"}}',NULL,'room:1','done','2026-11-21 10:58:42.503689','2026-11-21 10:58:42.503689',NULL,1,'2026-11-21 10:58:42.588098','{"ts": "1795258722.570130"}',NULL);
INSERT INTO "outbox" VALUES(72,'T0RELEASED',1,'close_offer:f1a5d2776fdb443e858e8d476528a4c5','close_offer','{"handoff_id": 1}',NULL,'offer:1','done','2026-11-21 10:58:42.648914','2026-11-21 10:58:42.648914',NULL,1,'2026-11-21 10:58:42.927768','{}',NULL);
INSERT INTO "outbox" VALUES(73,'T0RELEASED',1,'direct:b48f113877ec45e49b453600e05485a7','direct','{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,NULL,'done','2026-11-21 10:58:42.648914','2026-11-21 10:58:42.648914',NULL,1,'2026-11-21 10:58:42.927768','{"channel": "D021VGCHBC", "ts": "1795258722.885845"}',NULL);
INSERT INTO "outbox" VALUES(74,'T0RELEASED',1,'invite:d78885e0987242139b86220dcfa302e5','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 10:58:42.648914','2026-11-21 10:58:42.648914',NULL,1,'2026-11-21 10:58:42.927768','{}',NULL);
INSERT INTO "outbox" VALUES(75,'T0RELEASED',1,'notice:854624d2b8a04230adecfd9a133532b4','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,'room:1','done','2026-11-21 10:58:42.648914','2026-11-21 10:58:42.648914',NULL,1,'2026-11-21 10:58:42.927768','{"ts": "1795258722.886101"}',NULL);
INSERT INTO "outbox" VALUES(76,'T0RELEASED',1,'card:d93d50b0aa5a48c0ad90e1dcc62e3f00','card','{}',NULL,'card:1','done','2026-11-21 10:58:42.648914','2026-11-21 10:58:42.648914',NULL,1,'2026-11-21 10:58:42.927768','{"ts": "1795257520.407402"}',NULL);
INSERT INTO "outbox" VALUES(77,'T0RELEASED',1,'topic:3d9e27bb0c6d4378ab5867b17797f747','topic','{}',NULL,'topic:1','done','2026-11-21 10:58:42.648914','2026-11-21 10:58:42.648914',NULL,1,'2026-11-21 10:58:42.927768','{}',NULL);
INSERT INTO "outbox" VALUES(78,'T0RELEASED',1,'announce:3eaf5416d15946f7b0befe7e77f15ef6','announce','{}',NULL,'announce:1','done','2026-11-21 10:58:42.648914','2026-11-21 10:58:42.648914',NULL,1,'2026-11-21 10:58:42.927768','{"ts": "1795257520.408194"}',NULL);
INSERT INTO "outbox" VALUES(79,'T0RELEASED',1,'direct:c05bf6843a8047408bbc219311396dca','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 10:58:42.648914','2026-11-21 10:58:42.648914',NULL,1,'2026-11-21 10:58:42.927768','{"channel": "D0OOMHG5RS", "ts": "1795258722.908952"}',NULL);
INSERT INTO "outbox" VALUES(80,'T0RELEASED',1,'notice:03eee27d640f405787ddcfa81db79213','notice','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795259622.063513}}',NULL,'room:1','done','2026-11-21 10:58:43.025581','2026-11-21 10:58:43.025581',NULL,1,'2026-11-21 10:58:43.297299','{"ts": "1795258723.222335"}',NULL);
INSERT INTO "outbox" VALUES(81,'T0RELEASED',1,'announce_reply:13ff6612b2d0487cb2f5a203e14f3d30','announce_reply','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795259622.063513}}',NULL,'announce:1','done','2026-11-21 10:58:43.025581','2026-11-21 10:58:43.025581',NULL,1,'2026-11-21 10:58:43.297299','{"ts": "1795258723.222761"}',NULL);
INSERT INTO "outbox" VALUES(82,'T0RELEASED',1,'card:ce790bbd38424e9cb3a24c7ce1813c5d','card','{}',NULL,'card:1','done','2026-11-21 10:58:43.025581','2026-11-21 10:58:43.025581',NULL,1,'2026-11-21 10:58:43.297299','{"ts": "1795257520.407402"}',NULL);
INSERT INTO "outbox" VALUES(83,'T0RELEASED',1,'topic:111196ae119441f39e6c1f6d4af17e14','topic','{}',NULL,'topic:1','done','2026-11-21 10:58:43.025581','2026-11-21 10:58:43.025581',NULL,1,'2026-11-21 10:58:43.237385','{}',NULL);
INSERT INTO "outbox" VALUES(84,'T0RELEASED',1,'announce:d699a33b952d4fc2bb4222c9441d79c2','announce','{}',NULL,'announce:1','done','2026-11-21 10:58:43.025581','2026-11-21 10:58:43.025581',NULL,1,'2026-11-21 10:58:43.350241','{"ts": "1795257520.408194"}',NULL);
INSERT INTO "outbox" VALUES(85,'T0RELEASED',1,'notice:9330342fca7a4b9fb39431415f2f9428','notice','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795262323.399471}}',NULL,'room:1','done','2026-11-21 10:58:43.399471','2026-11-21 10:58:43.399471',NULL,1,'2026-11-21 10:58:43.605038','{"ts": "1795258723.565281"}',NULL);
INSERT INTO "outbox" VALUES(86,'T0RELEASED',1,'announce_reply:41ce36c85f4d4a8ebd1d6ed69c83501a','announce_reply','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795262323.399471}}',NULL,'announce:1','done','2026-11-21 10:58:43.399471','2026-11-21 10:58:43.399471',NULL,1,'2026-11-21 10:58:43.605038','{"ts": "1795258723.565733"}',NULL);
INSERT INTO "outbox" VALUES(87,'T0RELEASED',1,'card:db4c9bb38ccf49fba7b8b99d72985a6b','card','{}',NULL,'card:1','done','2026-11-21 10:58:43.399471','2026-11-21 10:58:43.399471',NULL,1,'2026-11-21 10:58:43.605038','{"ts": "1795257520.407402"}',NULL);
INSERT INTO "outbox" VALUES(88,'T0RELEASED',1,'topic:12835289fda149df9bf3fdb49c590698','topic','{}',NULL,'topic:1','done','2026-11-21 10:58:43.399471','2026-11-21 10:58:43.399471',NULL,1,'2026-11-21 10:58:43.585061','{}',NULL);
INSERT INTO "outbox" VALUES(89,'T0RELEASED',1,'announce:bf1a027ea9ed433a9b9ee7b5876ec710','announce','{}',NULL,'announce:1','done','2026-11-21 10:58:43.399471','2026-11-21 10:58:43.399471',NULL,1,'2026-11-21 10:58:43.701901','{"ts": "1795257520.408194"}',NULL);
INSERT INTO "outbox" VALUES(90,'T0RELEASED',1,'notice:4798c0d0db044bc6b20f207a86d7e886','notice','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}',NULL,'room:1','done','2026-11-21 10:58:43.842302','2026-11-21 10:58:43.842302',NULL,1,'2026-11-21 10:58:44.069627','{"ts": "1795258724.008898"}',NULL);
INSERT INTO "outbox" VALUES(91,'T0RELEASED',1,'announce_reply:a1edaa1603e1414d9026dfc084eba25e','announce_reply','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}',NULL,'announce:1','done','2026-11-21 10:58:43.842302','2026-11-21 10:58:43.842302',NULL,1,'2026-11-21 10:58:44.069627','{"ts": "1795258724.009376"}',NULL);
INSERT INTO "outbox" VALUES(92,'T0RELEASED',1,'card:09bb15503639448e879765f6f8ba4a69','card','{}',NULL,'card:1','done','2026-11-21 10:58:43.842302','2026-11-21 10:58:43.842302',NULL,1,'2026-11-21 10:58:44.069627','{"ts": "1795257520.407402"}',NULL);
INSERT INTO "outbox" VALUES(93,'T0RELEASED',1,'topic:3213d1dc1946496f85250807b101931d','topic','{}',NULL,'topic:1','done','2026-11-21 10:58:43.842302','2026-11-21 10:58:43.842302',NULL,1,'2026-11-21 10:58:44.021902','{}',NULL);
INSERT INTO "outbox" VALUES(94,'T0RELEASED',1,'announce:59d290d7c7a8474cbaf7e7a0b4e95aaf','announce','{}',NULL,'announce:1','done','2026-11-21 10:58:43.842302','2026-11-21 10:58:43.842302',NULL,1,'2026-11-21 10:58:44.133847','{"ts": "1795257520.408194"}',NULL);
INSERT INTO "outbox" VALUES(95,'T0RELEASED',2,'open_channel:2','open_channel','{}',NULL,NULL,'done','2026-11-21 10:58:44.183645','2026-11-21 10:58:44.183645',NULL,1,'2026-11-21 10:58:44.384899','{"channel": "C0OLDKQ1M"}',NULL);
INSERT INTO "outbox" VALUES(96,'T0RELEASED',2,'invite:8ae15505a4b247a7a29f3f4807d343fd','invite','{"user": "U0ADALOVE1"}',95,NULL,'done','2026-11-21 10:58:44.183645','2026-11-21 10:58:44.183645',NULL,1,'2026-11-21 10:58:44.539104','{}',NULL);
INSERT INTO "outbox" VALUES(97,'T0RELEASED',2,'tell_ready:2:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:35649/respond/TOD4iME73UBXMgRlEO0fvA"}',95,NULL,'done','2026-11-21 10:58:44.183645','2026-11-21 10:58:44.183645',NULL,1,'2026-11-21 10:58:44.539104','{}',NULL);
INSERT INTO "outbox" VALUES(98,'T0RELEASED',2,'direct:05c1b600f3424c1daee90213010f0798','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',95,NULL,'done','2026-11-21 10:58:44.183645','2026-11-21 10:58:44.183645',NULL,1,'2026-11-21 10:58:44.539104','{"channel": "D0OOMHG5RS", "ts": "1795258724.492602"}',NULL);
INSERT INTO "outbox" VALUES(99,'T0RELEASED',2,'card:40571a62c640456e9f927cc55e932b9b','card','{}',95,'card:2','done','2026-11-21 10:58:44.183645','2026-11-21 10:58:44.183645',NULL,1,'2026-11-21 10:58:44.539104','{"ts": "1795258724.497395"}',NULL);
INSERT INTO "outbox" VALUES(100,'T0RELEASED',2,'topic:fd0ddcb900af45c0a13a47107f319461','topic','{}',95,'topic:2','done','2026-11-21 10:58:44.183645','2026-11-21 10:58:44.183645',NULL,1,'2026-11-21 10:58:44.539104','{}',NULL);
INSERT INTO "outbox" VALUES(101,'T0RELEASED',2,'announce:ea7a38a8a6cd48ffb2c70869dbe3c19f','announce','{}',95,'announce:2','done','2026-11-21 10:58:44.183645','2026-11-21 10:58:44.183645',NULL,1,'2026-11-21 10:58:44.539104','{"ts": "1795258724.498112"}',NULL);
INSERT INTO "outbox" VALUES(102,'T0RELEASED',2,'pin_card:0859212dcd87498cb26ef307b070c7ca','pin_card','{}',99,NULL,'done','2026-11-21 10:58:44.183645','2026-11-21 10:58:44.183645',NULL,1,'2026-11-21 10:58:44.620890','{}',NULL);
INSERT INTO "outbox" VALUES(103,'T0RELEASED',2,'bookmark:2:card','bookmark','{"to": "card"}',99,NULL,'done','2026-11-21 10:58:44.183645','2026-11-21 10:58:44.183645',NULL,1,'2026-11-21 10:58:44.655595','{"link": "http://127.0.0.1:35649/archives/C0OLDKQ1M/p1795258724497395"}',NULL);
CREATE TABLE person (
	team_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	zone VARCHAR(64), 
	name VARCHAR, 
	seen_at DATETIME NOT NULL, is_guest BOOLEAN DEFAULT 0 NOT NULL, is_outsider BOOLEAN DEFAULT 0 NOT NULL, is_gone BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (team_id, user_id)
);
INSERT INTO "person" VALUES('T0RELEASED','U0ADALOVE1','Europe/London','ada','2026-11-21 10:38:40.363654',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0GRACEHO1','America/New_York','grace','2026-11-21 10:38:40.670953',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0LINUSTO1','Europe/Helsinki','linus','2026-11-21 10:38:40.801941',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0BARBARA1','America/Los_Angeles','barbara','2026-11-21 10:38:40.867851',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0DENNISR1','Asia/Tokyo','dennis','2026-11-21 10:38:40.726086',0,0,0);
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
INSERT INTO "promise" VALUES(1,'T0RELEASED',1,'2026-11-21 10:53:40.290300','2026-11-21 10:38:40.290300','kept','2026-11-21 10:38:41.358456',-898.931844);
INSERT INTO "promise" VALUES(2,'T0RELEASED',1,'2026-11-21 10:53:41.358456','2026-11-21 10:38:41.358456','broken','2026-11-21 10:58:42.063513',300.705057);
INSERT INTO "promise" VALUES(3,'T0RELEASED',1,'2026-11-21 11:13:42.063513','2026-11-21 10:58:42.063513','kept','2026-11-21 10:58:43.399471',-898.664042);
INSERT INTO "promise" VALUES(4,'T0RELEASED',1,'2026-11-21 11:58:43.399471','2026-11-21 10:58:43.399471','kept','2026-11-21 10:58:43.842302',-3599.557169);
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
INSERT INTO "reminder" VALUES(1,'T0RELEASED',1,'2026-11-21 10:53:41.358456',0,1,'U0LINUSTO1','2026-11-21 10:50:41.395217',NULL,NULL,'D021VGCHBC','1795258241.463977','2026-11-21 10:53:41.507433','passed on','clock');
INSERT INTO "reminder" VALUES(2,'T0RELEASED',1,'2026-11-21 10:53:41.358456',0,2,'U0LINUSTO1','2026-11-21 10:53:41.507433','C0OLDQ2VW','1795258421.610787','D021VGCHBC','1795258421.678680','2026-11-21 10:58:41.734874','passed on','clock');
INSERT INTO "reminder" VALUES(3,'T0RELEASED',1,'2026-11-21 10:53:41.358456',0,3,'U0GRACEHO1','2026-11-21 10:58:41.734874','C0OLDQ2VW','1795258721.977953',NULL,NULL,'2026-11-21 10:58:42.063513','answered','U0LINUSTO1');
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
INSERT INTO "role_held" VALUES(1,'T0RELEASED',1,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 10:38:40.290300','2026-11-21 10:38:40.623669',NULL);
INSERT INTO "role_held" VALUES(2,'T0RELEASED',1,'commander','U0GRACEHO1','U0ADALOVE1',0,'2026-11-21 10:38:40.623669',NULL,'2026-11-21 10:38:41.021882');
INSERT INTO "role_held" VALUES(3,'T0RELEASED',1,'operations','U0DENNISR1','U0ADALOVE1',0,'2026-11-21 10:38:40.657062',NULL,NULL);
INSERT INTO "role_held" VALUES(4,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1',0,'2026-11-21 10:38:40.713549','2026-11-21 10:58:42.648914',NULL);
INSERT INTO "role_held" VALUES(5,'T0RELEASED',1,'scribe','U0BARBARA1','U0ADALOVE1',0,'2026-11-21 10:38:40.772588',NULL,NULL);
INSERT INTO "role_held" VALUES(6,'T0RELEASED',1,'communications','U0ADALOVE1','U0ADALOVE1',0,'2026-11-21 10:58:42.648914',NULL,NULL);
INSERT INTO "role_held" VALUES(7,'T0RELEASED',2,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 10:58:44.183645',NULL,NULL);
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
INSERT INTO "tag" VALUES(1,'T0RELEASED',1,'C0OLDQ2VW','1795257520.985497','U0BARBARA1','mag',1,'1795257521.045169','2026-11-21 10:38:41.048445');
INSERT INTO "tag" VALUES(2,'T0RELEASED',1,'C0OLDQ2VW','1795257520.997792','U0BARBARA1','pushpin',1,'1795257521.092069','2026-11-21 10:38:41.094561');
INSERT INTO "tag" VALUES(3,'T0RELEASED',1,'C0OLDQ2VW','1795257521.039617','U0BARBARA1','pushpin',0,'1795257521.208368','2026-11-21 10:38:41.210647');
INSERT INTO "tag" VALUES(4,'T0RELEASED',1,'C0OLDQ2VW','1795257520.997792','U0GRACEHO1','scales',1,'1795257521.161772','2026-11-21 10:38:41.163736');
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
INSERT INTO "timeline_entry" VALUES(1,'T0RELEASED',1,'2026-11-21 10:38:40.290300','status','system','U0ADALOVE1',NULL,'declared SEV1: Checkout returns 500s','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 10:38:40.290300',NULL,1);
INSERT INTO "timeline_entry" VALUES(2,'T0RELEASED',1,'2026-11-21 10:38:40.290300','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 10:38:40.290300',NULL,1);
INSERT INTO "timeline_entry" VALUES(3,'T0RELEASED',1,'2026-11-21 10:38:40.623669','role','system','U0ADALOVE1',NULL,'made <@U0GRACEHO1> commander','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 10:38:40.623669',NULL,1);
INSERT INTO "timeline_entry" VALUES(4,'T0RELEASED',1,'2026-11-21 10:38:40.657062','role','system','U0ADALOVE1',NULL,'made <@U0DENNISR1> operations lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 10:38:40.657062',NULL,1);
INSERT INTO "timeline_entry" VALUES(5,'T0RELEASED',1,'2026-11-21 10:38:40.713549','role','system','U0ADALOVE1',NULL,'made <@U0LINUSTO1> communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 10:38:40.713549',NULL,1);
INSERT INTO "timeline_entry" VALUES(6,'T0RELEASED',1,'2026-11-21 10:38:40.772588','role','system','U0ADALOVE1',NULL,'made <@U0BARBARA1> scribe','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 10:38:40.772588',NULL,1);
INSERT INTO "timeline_entry" VALUES(7,'T0RELEASED',1,'2026-11-21 10:38:40.960863','status','system','U0GRACEHO1',NULL,'acknowledged the incident','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 10:38:40.960863',NULL,1);
INSERT INTO "timeline_entry" VALUES(8,'T0RELEASED',1,'2026-11-21 10:38:40.985497','finding','message','U0DENNISR1',NULL,'Errors began with release 413','[]','C0OLDQ2VW','1795257520.985497',NULL,'http://127.0.0.1:35649/archives/C0OLDQ2VW/p1795257520985497','1795257521.242063',NULL,'U0BARBARA1','2026-11-21 10:38:41.048445',NULL,2);
INSERT INTO "timeline_entry" VALUES(9,'T0RELEASED',1,'2026-11-21 10:38:40.997792','decision','message','U0GRACEHO1',NULL,'We roll back first','[]','C0OLDQ2VW','1795257520.997792',NULL,'http://127.0.0.1:35649/archives/C0OLDQ2VW/p1795257520997792',NULL,NULL,'U0BARBARA1','2026-11-21 10:38:41.094561',NULL,2);
INSERT INTO "timeline_entry" VALUES(10,'T0RELEASED',1,'2026-11-21 10:38:41.039617','event','message','U0DENNISR1',NULL,'Lunch anyone','[]','C0OLDQ2VW','1795257521.039617',NULL,'http://127.0.0.1:35649/archives/C0OLDQ2VW/p1795257521039617',NULL,NULL,'U0BARBARA1','2026-11-21 10:38:41.128656','2026-11-21 10:38:41.210647',1);
INSERT INTO "timeline_entry" VALUES(11,'T0RELEASED',1,'2026-11-21 08:01:00.000000','event','note','U0BARBARA1',NULL,'The database was restarted','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0BARBARA1','2026-11-21 10:38:41.278709',NULL,1);
INSERT INTO "timeline_entry" VALUES(12,'T0RELEASED',1,'2026-11-21 10:38:41.358456','update','system','U0LINUSTO1',NULL,'posted update 1: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 10:38:41.358456',NULL,1);
INSERT INTO "timeline_entry" VALUES(13,'T0RELEASED',1,'2026-11-21 10:58:42.063513','update','system','U0LINUSTO1',NULL,'posted update 2: No change. Still: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 10:58:42.063513',NULL,1);
INSERT INTO "timeline_entry" VALUES(14,'T0RELEASED',1,'2026-11-21 10:58:42.648914','role','system','U0ADALOVE1',NULL,'became communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 10:58:42.648914',NULL,1);
INSERT INTO "timeline_entry" VALUES(15,'T0RELEASED',1,'2026-11-21 10:58:43.025581','severity','system','U0GRACEHO1',NULL,'changed severity SEV1 → SEV2: fewer customers','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 10:58:43.025581',NULL,1);
INSERT INTO "timeline_entry" VALUES(16,'T0RELEASED',1,'2026-11-21 10:58:43.399471','status','system','U0GRACEHO1',NULL,'mitigated: Rolled back release 412','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 10:58:43.399471',NULL,1);
INSERT INTO "timeline_entry" VALUES(17,'T0RELEASED',1,'2026-11-21 10:58:43.842302','status','system','U0GRACEHO1',NULL,'resolved: No errors since 14:05','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 10:58:43.842302',NULL,1);
INSERT INTO "timeline_entry" VALUES(18,'T0RELEASED',2,'2026-11-21 10:58:44.183645','status','system','U0ADALOVE1',NULL,'declared SEV4: A button is blue','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 10:58:44.183645',NULL,1);
INSERT INTO "timeline_entry" VALUES(19,'T0RELEASED',2,'2026-11-21 10:58:44.183645','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 10:58:44.183645',NULL,1);
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
INSERT INTO "timeline_version" VALUES(1,'T0RELEASED',9,1,'2026-11-21 10:38:40.997792','event',NULL,'[]','2026-11-21 10:38:41.163736','U0GRACEHO1',NULL);
INSERT INTO "timeline_version" VALUES(2,'T0RELEASED',8,1,'2026-11-21 10:38:40.985497','finding','Errors began with release 412','[]','2026-11-21 10:38:41.251800','U0DENNISR1',NULL);
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
COMMIT;
