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
INSERT INTO "alarm" VALUES(1,'T0RELEASED',1,'command',0,'2026-11-21 12:09:00.269940',0,NULL);
INSERT INTO "alarm" VALUES(2,'T0RELEASED',1,'offer',1,'2026-11-21 12:04:00.987035',0,NULL);
INSERT INTO "alarm" VALUES(3,'T0RELEASED',2,'command',0,'2026-11-21 12:29:01.205286',0,NULL);
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
INSERT INTO "audit" VALUES(1,'T0RELEASED',1,'2026-11-21 11:39:00.116091','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO "audit" VALUES(2,'T0RELEASED',1,'2026-11-21 11:39:00.116091','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(3,'T0RELEASED',1,'2026-11-21 11:39:00.269940','U0ADALOVE1','role','slash','{"commander": "U0ADALOVE1"}','{"commander": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(4,'T0RELEASED',1,'2026-11-21 11:39:00.286258','U0ADALOVE1','role','slash','{"operations": null}','{"operations": "U0DENNISR1"}');
INSERT INTO "audit" VALUES(5,'T0RELEASED',1,'2026-11-21 11:39:00.315098','U0ADALOVE1','role','slash','{"communications": null}','{"communications": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(6,'T0RELEASED',1,'2026-11-21 11:39:00.344945','U0ADALOVE1','role','slash','{"scribe": null}','{"scribe": "U0BARBARA1"}');
INSERT INTO "audit" VALUES(7,'T0RELEASED',1,'2026-11-21 11:39:00.474413','U0GRACEHO1','ack','button','{"status": "declared", "words": null}','{"status": "acknowledged", "words": ""}');
INSERT INTO "audit" VALUES(8,'T0RELEASED',1,'2026-11-21 11:39:00.518454','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 8, "kind": "finding"}');
INSERT INTO "audit" VALUES(9,'T0RELEASED',1,'2026-11-21 11:39:00.557087','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 9, "kind": "event"}');
INSERT INTO "audit" VALUES(10,'T0RELEASED',1,'2026-11-21 11:39:00.573791','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 10, "kind": "event"}');
INSERT INTO "audit" VALUES(11,'T0RELEASED',1,'2026-11-21 11:39:00.594577','U0GRACEHO1','retag','event','{"entry": 9, "kind": "event"}','{"entry": 9, "kind": "decision"}');
INSERT INTO "audit" VALUES(12,'T0RELEASED',1,'2026-11-21 11:39:00.616658','U0BARBARA1','untag','event','{"entry": 10, "text": null}','{"entry": null, "text": null}');
INSERT INTO "audit" VALUES(13,'T0RELEASED',1,'2026-11-21 11:39:00.633902','U0DENNISR1','message edited','event','{"entry": 8, "text": "Errors began with release 412"}','{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO "audit" VALUES(14,'T0RELEASED',1,'2026-11-21 11:39:00.644649','U0BARBARA1','note','slash','{"text": null, "happened_at": null}','{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO "audit" VALUES(15,'T0RELEASED',1,'2026-11-21 11:39:00.676013','U0LINUSTO1','update','form','{"number": null, "words": null}','{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(16,'',1,'2026-11-21 11:51:00.692733','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 11:54:00.676013+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(17,'',1,'2026-11-21 11:54:00.771395','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 11:54:00.676013+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(18,'',1,'2026-11-21 11:59:00.816524','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 11:54:00.676013+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(19,'T0RELEASED',1,'2026-11-21 11:59:00.947917','U0LINUSTO1','update','button','{"number": 1, "words": "One in eight fails. We roll back"}','{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(20,'T0RELEASED',1,'2026-11-21 11:59:00.987035','U0LINUSTO1','handoff asked','slash','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(21,'T0RELEASED',1,'2026-11-21 11:59:01.019436','U0ADALOVE1','role','button','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(22,'T0RELEASED',1,'2026-11-21 11:59:01.059407','U0GRACEHO1','severity','slash','{"severity": "sev1", "reason": null}','{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO "audit" VALUES(23,'T0RELEASED',1,'2026-11-21 11:59:01.109922','U0GRACEHO1','mitigate','slash','{"status": "acknowledged", "words": null}','{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO "audit" VALUES(24,'T0RELEASED',1,'2026-11-21 11:59:01.155849','U0GRACEHO1','resolve','form','{"status": "mitigated", "words": null}','{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO "audit" VALUES(25,'T0RELEASED',2,'2026-11-21 11:59:01.205286','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO "audit" VALUES(26,'T0RELEASED',2,'2026-11-21 11:59:01.205286','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
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
INSERT INTO "handoff" VALUES(1,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1','accepted','2026-11-21 11:59:00.987035','2026-11-21 11:59:01.019436','D0OOMHG5RS','1795262341.006050');
CREATE TABLE inbox (
	team_id VARCHAR(32) NOT NULL, 
	"key" VARCHAR(128) NOT NULL, 
	received_at DATETIME NOT NULL, 
	answer JSON, 
	CONSTRAINT pk_inbox PRIMARY KEY (team_id, "key")
);
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:3731288116979.3396232691635.c0f181974b3271c7588d784065ed894e','2026-11-21 11:39:00.116091','{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev083JO9N1T','2026-11-21 11:39:00.244039','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:7034863801920.8330824764375.64153e0987378619873df0a880f41a96','2026-11-21 11:39:00.269940','{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:9652500503408.8155099081744.0a8589ac007705dc015678276aa8b03c','2026-11-21 11:39:00.286258','{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0G73CJA3M','2026-11-21 11:39:00.301662','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:103247071300.4816540967308.d37648c3a2f16d752082c1bde6abfc00','2026-11-21 11:39:00.315098','{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev07PK7MEFG','2026-11-21 11:39:00.329586','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:3350319239303.3565727508431.c0c7bbfce37e05b223ae7610198664c4','2026-11-21 11:39:00.344945','{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0LGSN5YLD','2026-11-21 11:39:00.366429','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CZ9I92X7','2026-11-21 11:39:00.405438','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795261140.473586:U0GRACEHO1:acknowledge','2026-11-21 11:39:00.474413','{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0L2T6IPZ0','2026-11-21 11:39:00.507829','{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CLA1LUAU','2026-11-21 11:39:00.518454','{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev09RFNYVQS','2026-11-21 11:39:00.557087','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0QCIH5EGR','2026-11-21 11:39:00.573791','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev06XLABX6Q','2026-11-21 11:39:00.594577','{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev043QWOYMO','2026-11-21 11:39:00.616658','{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev019WJ202M','2026-11-21 11:39:00.633902','{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:2491592895743.8360461768515.47439a8cf76cb2383285a3a0c5eafbbf','2026-11-21 11:39:00.644649','{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:3473234583471.7609416785979.6580c1788c3f35a5f8f89515aebd6830','2026-11-21 11:39:00.663557','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0HUZC8ISL','2026-11-21 11:39:00.676013','{"text": "Update 1 is on its way. Next update: <!date^1795262040^{date_short_pretty} at {time}|21 Nov 2026, 11:54 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795262040^{date_short_pretty} at {time}|21 Nov 2026, 11:54 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795261140.947258:U0LINUSTO1:no_change','2026-11-21 11:59:00.947917','{"text": "Update 2 is on its way (no change). Next update: <!date^1795263240^{date_short_pretty} at {time}|21 Nov 2026, 12:14 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795263240^{date_short_pretty} at {time}|21 Nov 2026, 12:14 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:8328969771749.3666705340805.499753e637363c2f96d3cc2292304a4b','2026-11-21 11:59:00.987035','{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795261141.018653:U0ADALOVE1:handoff_accept','2026-11-21 11:59:01.019436','{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:6003292453167.4312510830551.b93bc6c7e110ba5714d55d5a32c61cfd','2026-11-21 11:59:01.059407','{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795263240^{date_short_pretty} at {time}|21 Nov 2026, 12:14 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795263240^{date_short_pretty} at {time}|21 Nov 2026, 12:14 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:3496149300168.4909598302241.b8b20eaacb046058b7d674ddc18feae1','2026-11-21 11:59:01.109922','{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:6247364877314.3875350199774.0a8b01ea63c2948eea2c1331b33f72b6','2026-11-21 11:59:01.147826','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0UU8UHLPS','2026-11-21 11:59:01.155849','{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:1429409678952.5036555370868.b31dbbde82d2152b7c285f0918d01c8b','2026-11-21 11:59:01.205286','{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev003Y54A7J','2026-11-21 11:59:01.265367','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
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
	ask_at DATETIME, merged_into_id INTEGER, 
	CONSTRAINT pk_incident PRIMARY KEY (id), 
	CONSTRAINT uq_incident_team_id_channel_id UNIQUE (team_id, channel_id), 
	CONSTRAINT uq_incident_team_id_number UNIQUE (team_id, number)
);
INSERT INTO "incident" VALUES(1,'T0RELEASED',1,'Checkout returns 500s','','sev2','resolved',0,0,'U0ADALOVE1',NULL,'C0OLDQ2VW','inc-1-checkout-returns-500s','1795261140.228035','🟠 SEV2 · ✅ resolved · Checkout returns 500s','C0X65MD1FY','1795261140.228525',NULL,'2026-11-21 11:39:00.116091','2026-11-21 11:39:00.116091','2026-11-21 11:39:00.474413','2026-11-21 11:59:01.109922','2026-11-21 11:59:01.155849',NULL,NULL,NULL,'2026-11-21 11:59:01.155849','Resolved: No errors since 14:05',NULL,NULL,0,NULL,NULL);
INSERT INTO "incident" VALUES(2,'T0RELEASED',2,'A button is blue','','sev4','declared',0,0,'U0ADALOVE1',NULL,'C0OLDKQ1M','inc-2-a-button-is-blue','1795262341.256129','🔵 SEV4 · 🆕 declared · A button is blue','C0X65MD1FY','1795262341.256554',NULL,'2026-11-21 11:59:01.205286','2026-11-21 11:59:01.205286',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL);
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
INSERT INTO "incident_update" VALUES(1,'T0RELEASED',1,1,'One in eight fails. We roll back',0,'U0LINUSTO1','2026-11-21 11:39:00.676013','sev1','acknowledged','2026-11-21 11:54:00.676013');
INSERT INTO "incident_update" VALUES(2,'T0RELEASED',1,2,'No change. Still: One in eight fails. We roll back',1,'U0LINUSTO1','2026-11-21 11:59:00.947917','sev1','acknowledged','2026-11-21 12:14:00.947917');
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
INSERT INTO "outbox" VALUES(1,'T0RELEASED',NULL,'read_people:2026-11-21:','read_people','{"day": "2026-11-21", "cursor": ""}',NULL,NULL,'done','2026-11-21 11:39:00.083556','2026-11-21 11:39:00.083556',NULL,1,'2026-11-21 11:39:00.126600','{"people": 5}',NULL);
INSERT INTO "outbox" VALUES(2,'T0RELEASED',NULL,'look_up_person:U0ADALOVE1','look_up_person','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 11:39:00.116091','2026-11-21 11:39:00.116091',NULL,1,'2026-11-21 11:39:00.198095','{"zone": "Europe/London"}',NULL);
INSERT INTO "outbox" VALUES(3,'T0RELEASED',1,'open_channel:1','open_channel','{}',NULL,NULL,'done','2026-11-21 11:39:00.116091','2026-11-21 11:39:00.116091',NULL,1,'2026-11-21 11:39:00.198095','{"channel": "C0OLDQ2VW"}',NULL);
INSERT INTO "outbox" VALUES(4,'T0RELEASED',1,'invite:b888684343464605921d151eda5262df','invite','{"user": "U0ADALOVE1"}',3,NULL,'done','2026-11-21 11:39:00.116091','2026-11-21 11:39:00.116091',NULL,1,'2026-11-21 11:39:00.237919','{}',NULL);
INSERT INTO "outbox" VALUES(5,'T0RELEASED',1,'tell_ready:1:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:46857/respond/Xeb26k0J_nVcSzMZMCmq1Q"}',3,NULL,'done','2026-11-21 11:39:00.116091','2026-11-21 11:39:00.116091',NULL,1,'2026-11-21 11:39:00.237919','{}',NULL);
INSERT INTO "outbox" VALUES(6,'T0RELEASED',1,'direct:663dfc1233494d80bdcc1d4127c74ae2','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',3,NULL,'done','2026-11-21 11:39:00.116091','2026-11-21 11:39:00.116091',NULL,1,'2026-11-21 11:39:00.237919','{"channel": "D0OOMHG5RS", "ts": "1795261140.235666"}',NULL);
INSERT INTO "outbox" VALUES(7,'T0RELEASED',1,'card:077c5ba96c924d21a6404bf268a17706','card','{}',3,'card:1','done','2026-11-21 11:39:00.116091','2026-11-21 11:39:00.116091',NULL,1,'2026-11-21 11:39:00.237919','{"ts": "1795261140.228035"}',NULL);
INSERT INTO "outbox" VALUES(8,'T0RELEASED',1,'topic:275270675a9e428dbaff5ae4229dedc4','topic','{}',3,'topic:1','done','2026-11-21 11:39:00.116091','2026-11-21 11:39:00.116091',NULL,1,'2026-11-21 11:39:00.237919','{}',NULL);
INSERT INTO "outbox" VALUES(9,'T0RELEASED',1,'announce:0210e62bab9d49749f6398949f26a082','announce','{}',3,'announce:1','done','2026-11-21 11:39:00.116091','2026-11-21 11:39:00.116091',NULL,1,'2026-11-21 11:39:00.237919','{"ts": "1795261140.228525"}',NULL);
INSERT INTO "outbox" VALUES(10,'T0RELEASED',1,'pin_card:56522aa2860741f8812f24e2e2767f86','pin_card','{}',7,NULL,'done','2026-11-21 11:39:00.116091','2026-11-21 11:39:00.116091',NULL,1,'2026-11-21 11:39:00.257744','{}',NULL);
INSERT INTO "outbox" VALUES(11,'T0RELEASED',1,'bookmark:1:card','bookmark','{"to": "card"}',7,NULL,'done','2026-11-21 11:39:00.116091','2026-11-21 11:39:00.116091',NULL,1,'2026-11-21 11:39:00.264647','{"link": "http://127.0.0.1:46857/archives/C0OLDQ2VW/p1795261140228035"}',NULL);
INSERT INTO "outbox" VALUES(12,'T0RELEASED',NULL,'look_up_person:U0GRACEHO1','look_up_person','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 11:39:00.269940','2026-11-21 11:39:00.269940',NULL,1,'2026-11-21 11:39:00.320224','{"zone": "America/New_York"}',NULL);
INSERT INTO "outbox" VALUES(13,'T0RELEASED',1,'invite:22bebbdd028a48de8f89c2442c7fb3ce','invite','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 11:39:00.269940','2026-11-21 11:39:00.269940',NULL,1,'2026-11-21 11:39:00.320224','{}',NULL);
INSERT INTO "outbox" VALUES(14,'T0RELEASED',1,'notice:4a722e8b88a842a59573c5145151419c','notice','{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1"}}',NULL,'room:1','done','2026-11-21 11:39:00.269940','2026-11-21 11:39:00.269940',NULL,1,'2026-11-21 11:39:00.320224','{"ts": "1795261140.291754"}',NULL);
INSERT INTO "outbox" VALUES(15,'T0RELEASED',1,'card:cfcbddc17e9945efa7ebaaa4ff53c9f5','card','{}',NULL,'card:1','done','2026-11-21 11:39:00.269940','2026-11-21 11:39:00.269940',NULL,1,'2026-11-21 11:39:00.320224','{"ts": "1795261140.228035"}',NULL);
INSERT INTO "outbox" VALUES(16,'T0RELEASED',1,'topic:24c85189948b483d824fea2658f190a2','topic','{}',NULL,'topic:1','done','2026-11-21 11:39:00.269940','2026-11-21 11:39:00.269940',NULL,1,'2026-11-21 11:39:00.290605','{}',NULL);
INSERT INTO "outbox" VALUES(17,'T0RELEASED',1,'announce:b2423ca1e21a416fa1db0b919e01fe63','announce','{}',NULL,'announce:1','done','2026-11-21 11:39:00.269940','2026-11-21 11:39:00.269940',NULL,1,'2026-11-21 11:39:00.320224','{"ts": "1795261140.228525"}',NULL);
INSERT INTO "outbox" VALUES(18,'T0RELEASED',1,'direct:60ad51eb751748cf9a0c8aff43504fb7','direct','{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:39:00.269940','2026-11-21 11:39:00.269940',NULL,1,'2026-11-21 11:39:00.320224','{"channel": "D0WS65PSTL", "ts": "1795261140.297217"}',NULL);
INSERT INTO "outbox" VALUES(19,'T0RELEASED',NULL,'look_up_person:U0DENNISR1','look_up_person','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 11:39:00.286258','2026-11-21 11:39:00.286258',NULL,1,'2026-11-21 11:39:00.354312','{"zone": "Asia/Tokyo"}',NULL);
INSERT INTO "outbox" VALUES(20,'T0RELEASED',1,'invite:195d91f176694ff489be82008769bd33','invite','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 11:39:00.286258','2026-11-21 11:39:00.286258',NULL,1,'2026-11-21 11:39:00.354312','{}',NULL);
INSERT INTO "outbox" VALUES(21,'T0RELEASED',1,'notice:e454bb6bcd554cc18c6774d34abf0700','notice','{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 11:39:00.286258','2026-11-21 11:39:00.286258',NULL,1,'2026-11-21 11:39:00.396632','{"ts": "1795261140.357961"}',NULL);
INSERT INTO "outbox" VALUES(22,'T0RELEASED',1,'card:7433941cc9b04dcc95338907f75772f6','card','{}',NULL,'card:1','done','2026-11-21 11:39:00.286258','2026-11-21 11:39:00.286258',NULL,1,'2026-11-21 11:39:00.396632','{"ts": "1795261140.228035"}',NULL);
INSERT INTO "outbox" VALUES(23,'T0RELEASED',1,'topic:951819aec97a4085a341e10d2a672f06','topic','{}',NULL,'topic:1','done','2026-11-21 11:39:00.286258','2026-11-21 11:39:00.286258',NULL,1,'2026-11-21 11:39:00.354312','{}',NULL);
INSERT INTO "outbox" VALUES(24,'T0RELEASED',1,'announce:c0d727fab3924ef68a613ddf9f3cf88f','announce','{}',NULL,'announce:1','done','2026-11-21 11:39:00.286258','2026-11-21 11:39:00.286258',NULL,1,'2026-11-21 11:39:00.396632','{"ts": "1795261140.228525"}',NULL);
INSERT INTO "outbox" VALUES(25,'T0RELEASED',1,'direct:2d4baaf189404d6dbf700f1f64e792fb','direct','{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:39:00.286258','2026-11-21 11:39:00.286258',NULL,1,'2026-11-21 11:39:00.354312','{"channel": "D0OAN0SX5F", "ts": "1795261140.325757"}',NULL);
INSERT INTO "outbox" VALUES(26,'T0RELEASED',NULL,'look_up_person:U0LINUSTO1','look_up_person','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 11:39:00.315098','2026-11-21 11:39:00.315098',NULL,1,'2026-11-21 11:39:00.396632','{"zone": "Europe/Helsinki"}',NULL);
INSERT INTO "outbox" VALUES(27,'T0RELEASED',1,'invite:f3b1bac2bdbc4333ba66c8c26e20e9a9','invite','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 11:39:00.315098','2026-11-21 11:39:00.315098',NULL,1,'2026-11-21 11:39:00.396632','{}',NULL);
INSERT INTO "outbox" VALUES(28,'T0RELEASED',1,'notice:f2a66b74820f42f480fd816603c7aae4','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 11:39:00.315098','2026-11-21 11:39:00.315098',NULL,1,'2026-11-21 11:39:00.446977','{"ts": "1795261140.423453"}',NULL);
INSERT INTO "outbox" VALUES(29,'T0RELEASED',1,'topic:dd327f999b634acbad842208ca6bc344','topic','{}',NULL,'topic:1','done','2026-11-21 11:39:00.315098','2026-11-21 11:39:00.315098',NULL,1,'2026-11-21 11:39:00.421733','{}',NULL);
INSERT INTO "outbox" VALUES(30,'T0RELEASED',1,'direct:53d7c3bb702a45f5a926b664a83969c6','direct','{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:39:00.315098','2026-11-21 11:39:00.315098',NULL,1,'2026-11-21 11:39:00.396632','{"channel": "D021VGCHBC", "ts": "1795261140.362948"}',NULL);
INSERT INTO "outbox" VALUES(31,'T0RELEASED',NULL,'look_up_person:U0BARBARA1','look_up_person','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 11:39:00.344945','2026-11-21 11:39:00.344945',NULL,1,'2026-11-21 11:39:00.421733','{"zone": "America/Los_Angeles"}',NULL);
INSERT INTO "outbox" VALUES(32,'T0RELEASED',1,'invite:59f76f0380e249539dc339ee78f85af2','invite','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 11:39:00.344945','2026-11-21 11:39:00.344945',NULL,1,'2026-11-21 11:39:00.421733','{}',NULL);
INSERT INTO "outbox" VALUES(33,'T0RELEASED',1,'notice:f98e3c7f8c254917abe6590690f4bb47','notice','{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 11:39:00.344945','2026-11-21 11:39:00.344945',NULL,1,'2026-11-21 11:39:00.459982','{"ts": "1795261140.458736"}',NULL);
INSERT INTO "outbox" VALUES(34,'T0RELEASED',1,'card:200e11c8d8164d268f0084bb07f0b1b8','card','{}',NULL,'card:1','done','2026-11-21 11:39:00.344945','2026-11-21 11:39:00.344945',NULL,1,'2026-11-21 11:39:00.446977','{"ts": "1795261140.228035"}',NULL);
INSERT INTO "outbox" VALUES(35,'T0RELEASED',1,'announce:f248592f9dfd473381f3e7bef117b26e','announce','{}',NULL,'announce:1','done','2026-11-21 11:39:00.344945','2026-11-21 11:39:00.344945',NULL,1,'2026-11-21 11:39:00.446977','{"ts": "1795261140.228525"}',NULL);
INSERT INTO "outbox" VALUES(36,'T0RELEASED',1,'direct:6d006d33fcfe4445a48c38cae8289e2a','direct','{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:39:00.344945','2026-11-21 11:39:00.344945',NULL,1,'2026-11-21 11:39:00.421733','{"channel": "D0TKCBFLN6", "ts": "1795261140.401737"}',NULL);
INSERT INTO "outbox" VALUES(37,'T0RELEASED',1,'notice:a3bb61114bda467ab2c430692428bcf4','notice','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795262040.116091}}',NULL,'room:1','done','2026-11-21 11:39:00.474413','2026-11-21 11:39:00.474413',NULL,1,'2026-11-21 11:39:00.511688','{"ts": "1795261140.503620"}',NULL);
INSERT INTO "outbox" VALUES(38,'T0RELEASED',1,'announce_reply:923ae732ac16405aa28da46da5f58ff6','announce_reply','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795262040.116091}}',NULL,'announce:1','done','2026-11-21 11:39:00.474413','2026-11-21 11:39:00.474413',NULL,1,'2026-11-21 11:39:00.511688','{"ts": "1795261140.503907"}',NULL);
INSERT INTO "outbox" VALUES(39,'T0RELEASED',1,'card:33ae0f6d71e148069bc230670dcd1f99','card','{}',NULL,'card:1','done','2026-11-21 11:39:00.474413','2026-11-21 11:39:00.474413',NULL,1,'2026-11-21 11:39:00.511688','{"ts": "1795261140.228035"}',NULL);
INSERT INTO "outbox" VALUES(40,'T0RELEASED',1,'topic:e203783b345f49608743b1bc6a7b1df3','topic','{}',NULL,'topic:1','done','2026-11-21 11:39:00.474413','2026-11-21 11:39:00.474413',NULL,1,'2026-11-21 11:39:00.505524','{}',NULL);
INSERT INTO "outbox" VALUES(41,'T0RELEASED',1,'announce:f6e197996a054a1d8804209229a31dec','announce','{}',NULL,'announce:1','done','2026-11-21 11:39:00.474413','2026-11-21 11:39:00.474413',NULL,1,'2026-11-21 11:39:00.561370','{"ts": "1795261140.228525"}',NULL);
INSERT INTO "outbox" VALUES(42,'T0RELEASED',1,'read_message:2ddecdca70f5420d8f2a558d840d9326','read_message','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795261140.492674','done','2026-11-21 11:39:00.518454','2026-11-21 11:39:00.518454',NULL,1,'2026-11-21 11:39:00.579464','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(43,'T0RELEASED',1,'check_mark:a331f74b8b5d498db250e5dbcdf4f1bf','check_mark','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795261140.492674','done','2026-11-21 11:39:00.518454','2026-11-21 11:39:00.518454',NULL,1,'2026-11-21 11:39:00.621946','{}',NULL);
INSERT INTO "outbox" VALUES(44,'T0RELEASED',1,'read_message:ced2cd243a6443658492114ff4054035','read_message','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795261140.497888','done','2026-11-21 11:39:00.557087','2026-11-21 11:39:00.557087',NULL,1,'2026-11-21 11:39:00.603302','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(45,'T0RELEASED',1,'check_mark:7cad9410dfa34722a64c225608346b8e','check_mark','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795261140.497888','done','2026-11-21 11:39:00.557087','2026-11-21 11:39:00.557087',NULL,1,'2026-11-21 11:39:00.637774','{}',NULL);
INSERT INTO "outbox" VALUES(46,'T0RELEASED',1,'read_message:826e6aae719f410bb5a4067fafcc6304','read_message','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795261140.516675','done','2026-11-21 11:39:00.573791','2026-11-21 11:39:00.573791',NULL,1,'2026-11-21 11:39:00.621946','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(47,'T0RELEASED',1,'check_mark:54955fa8484e4c4baa81c32a143ad350','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795261140.516675','done','2026-11-21 11:39:00.573791','2026-11-21 11:39:00.573791',NULL,1,'2026-11-21 11:39:00.646389','{}',NULL);
INSERT INTO "outbox" VALUES(48,'T0RELEASED',1,'check_mark:be91640281154b9bb2236e4051af9964','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795261140.516675','done','2026-11-21 11:39:00.616658','2026-11-21 11:39:00.616658',NULL,1,'2026-11-21 11:39:00.658596','{}',NULL);
INSERT INTO "outbox" VALUES(49,'T0RELEASED',1,'notice:98ce8073e09944e199a32f2b7be5a14a','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795262040.676013}}',NULL,'room:1','done','2026-11-21 11:39:00.676013','2026-11-21 11:39:00.676013',NULL,1,'2026-11-21 11:51:00.722885','{"ts": "1795261860.699416"}',NULL);
INSERT INTO "outbox" VALUES(50,'T0RELEASED',1,'announce_reply:b81568c337254cf8a4a9e014f169c13e','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795262040.676013}}',NULL,'announce:1','done','2026-11-21 11:39:00.676013','2026-11-21 11:39:00.676013',NULL,1,'2026-11-21 11:51:00.722885','{"ts": "1795261860.699844"}',NULL);
INSERT INTO "outbox" VALUES(51,'T0RELEASED',1,'card:6d4690df94de498e9a92d7413d304737','card','{}',NULL,'card:1','done','2026-11-21 11:39:00.676013','2026-11-21 11:39:00.676013',NULL,1,'2026-11-21 11:51:00.722885','{"ts": "1795261140.228035"}',NULL);
INSERT INTO "outbox" VALUES(52,'T0RELEASED',1,'topic:72f43c20f38c43a7af0d06b3e9d015b4','topic','{}',NULL,'topic:1','done','2026-11-21 11:39:00.676013','2026-11-21 11:39:00.676013',NULL,1,'2026-11-21 11:51:00.698106','{}',NULL);
INSERT INTO "outbox" VALUES(53,'T0RELEASED',1,'announce:63b5c56fcc4f4bd79ae24dc488db5840','announce','{}',NULL,'announce:1','done','2026-11-21 11:39:00.676013','2026-11-21 11:39:00.676013',NULL,1,'2026-11-21 11:51:00.766392','{"ts": "1795261140.228525"}',NULL);
INSERT INTO "outbox" VALUES(54,'T0RELEASED',1,'remind_direct:1:1','remind_direct','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 11:51:00.692733','2026-11-21 11:51:00.692733',NULL,1,'2026-11-21 11:51:00.759089','{"channel": "D021VGCHBC", "ts": "1795261860.723845"}',NULL);
INSERT INTO "outbox" VALUES(55,'T0RELEASED',1,'card:ebb5e774076443d7a65d7603c0291949','card','{}',NULL,'card:1','done','2026-11-21 11:54:00.771395','2026-11-21 11:54:00.771395',NULL,1,'2026-11-21 11:54:00.795666','{"ts": "1795261140.228035"}',NULL);
INSERT INTO "outbox" VALUES(56,'T0RELEASED',1,'topic:81015293c8ea49d9b182348e78707524','topic','{}',NULL,'topic:1','done','2026-11-21 11:54:00.771395','2026-11-21 11:54:00.771395',NULL,1,'2026-11-21 11:54:00.795666','{}',NULL);
INSERT INTO "outbox" VALUES(57,'T0RELEASED',1,'announce:fc1d2311b470435894e2e1ebe9b24da0','announce','{}',NULL,'announce:1','done','2026-11-21 11:54:00.771395','2026-11-21 11:54:00.771395',NULL,1,'2026-11-21 11:54:00.795666','{"ts": "1795261140.228525"}',NULL);
INSERT INTO "outbox" VALUES(58,'T0RELEASED',1,'close_reminder:1:1','close_reminder','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 11:54:00.771395','2026-11-21 11:54:00.771395',NULL,1,'2026-11-21 11:54:00.795666','{}',NULL);
INSERT INTO "outbox" VALUES(59,'T0RELEASED',1,'remind:1:2','remind','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 11:54:00.771395','2026-11-21 11:54:00.771395',NULL,1,'2026-11-21 11:54:00.804430','{"ts": "1795262040.803588"}',NULL);
INSERT INTO "outbox" VALUES(60,'T0RELEASED',1,'remind_direct:1:2','remind_direct','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 11:54:00.771395','2026-11-21 11:54:00.771395',NULL,1,'2026-11-21 11:54:00.811613','{"channel": "D021VGCHBC", "ts": "1795262040.810914"}',NULL);
INSERT INTO "outbox" VALUES(61,'T0RELEASED',1,'close_reminder:1:2','close_reminder','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 11:59:00.816524','2026-11-21 11:59:00.816524',NULL,1,'2026-11-21 11:59:00.933205','{}',NULL);
INSERT INTO "outbox" VALUES(62,'T0RELEASED',1,'remind:1:3','remind','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 11:59:00.816524','2026-11-21 11:59:00.816524',NULL,1,'2026-11-21 11:59:00.941200','{"ts": "1795262340.940050"}',NULL);
INSERT INTO "outbox" VALUES(63,'T0RELEASED',1,'close_reminder:1:3','close_reminder','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 11:59:00.947917','2026-11-21 11:59:00.947917',NULL,1,'2026-11-21 11:59:00.973600','{}',NULL);
INSERT INTO "outbox" VALUES(64,'T0RELEASED',1,'notice:2e054c2f1af64582b21a4d356752a611','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795263240.947917}}',NULL,'room:1','done','2026-11-21 11:59:00.947917','2026-11-21 11:59:00.947917',NULL,1,'2026-11-21 11:59:00.973600','{"ts": "1795262340.967600"}',NULL);
INSERT INTO "outbox" VALUES(65,'T0RELEASED',1,'announce_reply:579173ab5fe24c8c83f7964c11528bba','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795263240.947917}}',NULL,'announce:1','done','2026-11-21 11:59:00.947917','2026-11-21 11:59:00.947917',NULL,1,'2026-11-21 11:59:00.973600','{"ts": "1795262340.967921"}',NULL);
INSERT INTO "outbox" VALUES(66,'T0RELEASED',1,'card:26f36b3103a94b3f88476a2681297b83','card','{}',NULL,'card:1','done','2026-11-21 11:59:00.947917','2026-11-21 11:59:00.947917',NULL,1,'2026-11-21 11:59:00.973600','{"ts": "1795261140.228035"}',NULL);
INSERT INTO "outbox" VALUES(67,'T0RELEASED',1,'topic:d33171dbabd74ee2902e70374e0c590c','topic','{}',NULL,'topic:1','done','2026-11-21 11:59:00.947917','2026-11-21 11:59:00.947917',NULL,1,'2026-11-21 11:59:00.966464','{}',NULL);
INSERT INTO "outbox" VALUES(68,'T0RELEASED',1,'announce:e4fcf2ca58b04485be36c971011d8424','announce','{}',NULL,'announce:1','done','2026-11-21 11:59:00.947917','2026-11-21 11:59:00.947917',NULL,1,'2026-11-21 11:59:00.981412','{"ts": "1795261140.228525"}',NULL);
INSERT INTO "outbox" VALUES(69,'T0RELEASED',1,'invite:e942a1315778401cbdaf6edd11cbbe97','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 11:59:00.987035','2026-11-21 11:59:00.987035',NULL,1,'2026-11-21 11:59:01.007391','{}',NULL);
INSERT INTO "outbox" VALUES(70,'T0RELEASED',1,'offer_role:751a8a3d90d64cab927e313a176b4fd3','offer_role','{"handoff_id": 1, "brief": {"tried": [{"at": 1795261140.492674, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:46857/archives/C0OLDQ2VW/p1795261140492674", "said": true}, {"at": 1795261140.497888, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:46857/archives/C0OLDQ2VW/p1795261140497888", "said": true}], "tasks": []}}',NULL,'offer:1','done','2026-11-21 11:59:00.987035','2026-11-21 11:59:00.987035',NULL,1,'2026-11-21 11:59:01.011517','{"channel": "D0OOMHG5RS", "ts": "1795262341.006050"}',NULL);
INSERT INTO "outbox" VALUES(71,'T0RELEASED',1,'notice:85a161dd88184f0cb1400abe08bdf0de','notice','{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1"}}',NULL,'room:1','done','2026-11-21 11:59:00.987035','2026-11-21 11:59:00.987035',NULL,1,'2026-11-21 11:59:01.011517','{"ts": "1795262341.006470"}',NULL);
INSERT INTO "outbox" VALUES(72,'T0RELEASED',1,'close_offer:ea0c1eafe26d48d399af74b642c70cec','close_offer','{"handoff_id": 1}',NULL,'offer:1','done','2026-11-21 11:59:01.019436','2026-11-21 11:59:01.019436',NULL,1,'2026-11-21 11:59:01.050165','{}',NULL);
INSERT INTO "outbox" VALUES(73,'T0RELEASED',1,'direct:00f363570e734d96a20a8337b88a65cf','direct','{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,NULL,'done','2026-11-21 11:59:01.019436','2026-11-21 11:59:01.019436',NULL,1,'2026-11-21 11:59:01.050165','{"channel": "D021VGCHBC", "ts": "1795262341.042418"}',NULL);
INSERT INTO "outbox" VALUES(74,'T0RELEASED',1,'invite:247c04c47bce48f9b83b0718d4665c5b','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 11:59:01.019436','2026-11-21 11:59:01.019436',NULL,1,'2026-11-21 11:59:01.050165','{}',NULL);
INSERT INTO "outbox" VALUES(75,'T0RELEASED',1,'notice:eaa960355de14150ac5fa349fecf339b','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,'room:1','done','2026-11-21 11:59:01.019436','2026-11-21 11:59:01.019436',NULL,1,'2026-11-21 11:59:01.050165','{"ts": "1795262341.042636"}',NULL);
INSERT INTO "outbox" VALUES(76,'T0RELEASED',1,'card:37edfe5e733d4d27bf3873d3c81790fe','card','{}',NULL,'card:1','done','2026-11-21 11:59:01.019436','2026-11-21 11:59:01.019436',NULL,1,'2026-11-21 11:59:01.050165','{"ts": "1795261140.228035"}',NULL);
INSERT INTO "outbox" VALUES(77,'T0RELEASED',1,'topic:91c3df4f314e4ca79aa2a4feb31d437b','topic','{}',NULL,'topic:1','done','2026-11-21 11:59:01.019436','2026-11-21 11:59:01.019436',NULL,1,'2026-11-21 11:59:01.040508','{}',NULL);
INSERT INTO "outbox" VALUES(78,'T0RELEASED',1,'announce:89299a2512cd4ac6a71dc8017649867e','announce','{}',NULL,'announce:1','done','2026-11-21 11:59:01.019436','2026-11-21 11:59:01.019436',NULL,1,'2026-11-21 11:59:01.050165','{"ts": "1795261140.228525"}',NULL);
INSERT INTO "outbox" VALUES(79,'T0RELEASED',1,'direct:64bf867f1480418da00334cb0a9f5e88','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:59:01.019436','2026-11-21 11:59:01.019436',NULL,1,'2026-11-21 11:59:01.050165','{"channel": "D0OOMHG5RS", "ts": "1795262341.046074"}',NULL);
INSERT INTO "outbox" VALUES(80,'T0RELEASED',1,'notice:2467426560a84eeab37f494f45edf909','notice','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795263240.947917}}',NULL,'room:1','done','2026-11-21 11:59:01.059407','2026-11-21 11:59:01.059407',NULL,1,'2026-11-21 11:59:01.094974','{"ts": "1795262341.083621"}',NULL);
INSERT INTO "outbox" VALUES(81,'T0RELEASED',1,'announce_reply:22696b0a19f64d8bbce8c77e38e667a7','announce_reply','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795263240.947917}}',NULL,'announce:1','done','2026-11-21 11:59:01.059407','2026-11-21 11:59:01.059407',NULL,1,'2026-11-21 11:59:01.094974','{"ts": "1795262341.083958"}',NULL);
INSERT INTO "outbox" VALUES(82,'T0RELEASED',1,'card:30fb7e62b25a48569234affc8f7034f2','card','{}',NULL,'card:1','done','2026-11-21 11:59:01.059407','2026-11-21 11:59:01.059407',NULL,1,'2026-11-21 11:59:01.094974','{"ts": "1795261140.228035"}',NULL);
INSERT INTO "outbox" VALUES(83,'T0RELEASED',1,'topic:a944cc2b789a4e71a8c77bae0d45dba8','topic','{}',NULL,'topic:1','done','2026-11-21 11:59:01.059407','2026-11-21 11:59:01.059407',NULL,1,'2026-11-21 11:59:01.085567','{}',NULL);
INSERT INTO "outbox" VALUES(84,'T0RELEASED',1,'announce:882e32b12f474f779f70ae39da594bde','announce','{}',NULL,'announce:1','done','2026-11-21 11:59:01.059407','2026-11-21 11:59:01.059407',NULL,1,'2026-11-21 11:59:01.104393','{"ts": "1795261140.228525"}',NULL);
INSERT INTO "outbox" VALUES(85,'T0RELEASED',1,'notice:304e77da12814d7e8a1ee084e2080860','notice','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795265941.109922}}',NULL,'room:1','done','2026-11-21 11:59:01.109922','2026-11-21 11:59:01.109922',NULL,1,'2026-11-21 11:59:01.135114','{"ts": "1795262341.127543"}',NULL);
INSERT INTO "outbox" VALUES(86,'T0RELEASED',1,'announce_reply:a37dd8c4cb4f4e9cb98096a1a962e161','announce_reply','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795265941.109922}}',NULL,'announce:1','done','2026-11-21 11:59:01.109922','2026-11-21 11:59:01.109922',NULL,1,'2026-11-21 11:59:01.135114','{"ts": "1795262341.127838"}',NULL);
INSERT INTO "outbox" VALUES(87,'T0RELEASED',1,'card:19320997c4354bdbbb2e3908b89da3a3','card','{}',NULL,'card:1','done','2026-11-21 11:59:01.109922','2026-11-21 11:59:01.109922',NULL,1,'2026-11-21 11:59:01.135114','{"ts": "1795261140.228035"}',NULL);
INSERT INTO "outbox" VALUES(88,'T0RELEASED',1,'topic:a43a97b74ea849a3957fa34c8bc6c7bd','topic','{}',NULL,'topic:1','done','2026-11-21 11:59:01.109922','2026-11-21 11:59:01.109922',NULL,1,'2026-11-21 11:59:01.129651','{}',NULL);
INSERT INTO "outbox" VALUES(89,'T0RELEASED',1,'announce:13d47d27069d4b349705487ec862d831','announce','{}',NULL,'announce:1','done','2026-11-21 11:59:01.109922','2026-11-21 11:59:01.109922',NULL,1,'2026-11-21 11:59:01.142407','{"ts": "1795261140.228525"}',NULL);
INSERT INTO "outbox" VALUES(90,'T0RELEASED',1,'notice:dc4c904c2c47406fa0cb87b6bc6156f2','notice','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}',NULL,'room:1','done','2026-11-21 11:59:01.155849','2026-11-21 11:59:01.155849',NULL,1,'2026-11-21 11:59:01.181264','{"ts": "1795262341.174039"}',NULL);
INSERT INTO "outbox" VALUES(91,'T0RELEASED',1,'announce_reply:9f050da265fc487ba94924afabf2588a','announce_reply','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}',NULL,'announce:1','done','2026-11-21 11:59:01.155849','2026-11-21 11:59:01.155849',NULL,1,'2026-11-21 11:59:01.181264','{"ts": "1795262341.174333"}',NULL);
INSERT INTO "outbox" VALUES(92,'T0RELEASED',1,'card:5e94846da26243e4a4be22d1ef1bd295','card','{}',NULL,'card:1','done','2026-11-21 11:59:01.155849','2026-11-21 11:59:01.155849',NULL,1,'2026-11-21 11:59:01.181264','{"ts": "1795261140.228035"}',NULL);
INSERT INTO "outbox" VALUES(93,'T0RELEASED',1,'topic:00e3539b0bfb4670adde1565fb070650','topic','{}',NULL,'topic:1','done','2026-11-21 11:59:01.155849','2026-11-21 11:59:01.155849',NULL,1,'2026-11-21 11:59:01.175827','{}',NULL);
INSERT INTO "outbox" VALUES(94,'T0RELEASED',1,'announce:73c01266b37c489f8b663e34128a7d75','announce','{}',NULL,'announce:1','done','2026-11-21 11:59:01.155849','2026-11-21 11:59:01.155849',NULL,1,'2026-11-21 11:59:01.188834','{"ts": "1795261140.228525"}',NULL);
INSERT INTO "outbox" VALUES(95,'T0RELEASED',2,'open_channel:2','open_channel','{}',NULL,NULL,'done','2026-11-21 11:59:01.205286','2026-11-21 11:59:01.205286',NULL,1,'2026-11-21 11:59:01.242773','{"channel": "C0OLDKQ1M"}',NULL);
INSERT INTO "outbox" VALUES(96,'T0RELEASED',2,'invite:d55f0045729c41d68c59b18ae8bf0593','invite','{"user": "U0ADALOVE1"}',95,NULL,'done','2026-11-21 11:59:01.205286','2026-11-21 11:59:01.205286',NULL,1,'2026-11-21 11:59:01.258078','{}',NULL);
INSERT INTO "outbox" VALUES(97,'T0RELEASED',2,'tell_ready:2:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:46857/respond/0sA6gW5RDw0veVesKkdN_w"}',95,NULL,'done','2026-11-21 11:59:01.205286','2026-11-21 11:59:01.205286',NULL,1,'2026-11-21 11:59:01.274293','{}',NULL);
INSERT INTO "outbox" VALUES(98,'T0RELEASED',2,'direct:ae3ea19317f94e58812569bd80cbb40c','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',95,NULL,'done','2026-11-21 11:59:01.205286','2026-11-21 11:59:01.205286',NULL,1,'2026-11-21 11:59:01.274293','{"channel": "D0OOMHG5RS", "ts": "1795262341.255706"}',NULL);
INSERT INTO "outbox" VALUES(99,'T0RELEASED',2,'card:abe7cbf96c234a33ad0512dd30aaecb7','card','{}',95,'card:2','done','2026-11-21 11:59:01.205286','2026-11-21 11:59:01.205286',NULL,1,'2026-11-21 11:59:01.274293','{"ts": "1795262341.256129"}',NULL);
INSERT INTO "outbox" VALUES(100,'T0RELEASED',2,'topic:61f2841c636d4b0e9733f58de0a49e98','topic','{}',95,'topic:2','done','2026-11-21 11:59:01.205286','2026-11-21 11:59:01.205286',NULL,1,'2026-11-21 11:59:01.258078','{}',NULL);
INSERT INTO "outbox" VALUES(101,'T0RELEASED',2,'announce:62be9d9857e8417fba29347a2ae72bf5','announce','{}',95,'announce:2','done','2026-11-21 11:59:01.205286','2026-11-21 11:59:01.205286',NULL,1,'2026-11-21 11:59:01.274293','{"ts": "1795262341.256554"}',NULL);
INSERT INTO "outbox" VALUES(102,'T0RELEASED',2,'pin_card:bcbad93dba7747a1a2836cbe390fd2c3','pin_card','{}',99,NULL,'done','2026-11-21 11:59:01.205286','2026-11-21 11:59:01.205286',NULL,1,'2026-11-21 11:59:01.299713','{}',NULL);
INSERT INTO "outbox" VALUES(103,'T0RELEASED',2,'bookmark:2:card','bookmark','{"to": "card"}',99,NULL,'done','2026-11-21 11:59:01.205286','2026-11-21 11:59:01.205286',NULL,1,'2026-11-21 11:59:01.299713','{"link": "http://127.0.0.1:46857/archives/C0OLDKQ1M/p1795262341256129"}',NULL);
CREATE TABLE person (
	team_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	zone VARCHAR(64), 
	name VARCHAR, 
	seen_at DATETIME NOT NULL, is_guest BOOLEAN DEFAULT 0 NOT NULL, is_outsider BOOLEAN DEFAULT 0 NOT NULL, is_gone BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (team_id, user_id)
);
INSERT INTO "person" VALUES('T0RELEASED','U0ADALOVE1','Europe/London','ada','2026-11-21 11:39:00.189057',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0GRACEHO1','America/New_York','grace','2026-11-21 11:39:00.293395',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0LINUSTO1','Europe/Helsinki','linus','2026-11-21 11:39:00.359367',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0BARBARA1','America/Los_Angeles','barbara','2026-11-21 11:39:00.399368',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0DENNISR1','Asia/Tokyo','dennis','2026-11-21 11:39:00.323386',0,0,0);
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
INSERT INTO "promise" VALUES(1,'T0RELEASED',1,'2026-11-21 11:54:00.116091','2026-11-21 11:39:00.116091','kept','2026-11-21 11:39:00.676013',-899.440078);
INSERT INTO "promise" VALUES(2,'T0RELEASED',1,'2026-11-21 11:54:00.676013','2026-11-21 11:39:00.676013','broken','2026-11-21 11:59:00.947917',300.271904);
INSERT INTO "promise" VALUES(3,'T0RELEASED',1,'2026-11-21 12:14:00.947917','2026-11-21 11:59:00.947917','kept','2026-11-21 11:59:01.109922',-899.837995);
INSERT INTO "promise" VALUES(4,'T0RELEASED',1,'2026-11-21 12:59:01.109922','2026-11-21 11:59:01.109922','kept','2026-11-21 11:59:01.155849',-3599.954073);
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
INSERT INTO "reminder" VALUES(1,'T0RELEASED',1,'2026-11-21 11:54:00.676013',0,1,'U0LINUSTO1','2026-11-21 11:51:00.692733',NULL,NULL,'D021VGCHBC','1795261860.723845','2026-11-21 11:54:00.771395','passed on','clock');
INSERT INTO "reminder" VALUES(2,'T0RELEASED',1,'2026-11-21 11:54:00.676013',0,2,'U0LINUSTO1','2026-11-21 11:54:00.771395','C0OLDQ2VW','1795262040.803588','D021VGCHBC','1795262040.810914','2026-11-21 11:59:00.816524','passed on','clock');
INSERT INTO "reminder" VALUES(3,'T0RELEASED',1,'2026-11-21 11:54:00.676013',0,3,'U0GRACEHO1','2026-11-21 11:59:00.816524','C0OLDQ2VW','1795262340.940050',NULL,NULL,'2026-11-21 11:59:00.947917','answered','U0LINUSTO1');
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
INSERT INTO "role_held" VALUES(1,'T0RELEASED',1,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 11:39:00.116091','2026-11-21 11:39:00.269940',NULL);
INSERT INTO "role_held" VALUES(2,'T0RELEASED',1,'commander','U0GRACEHO1','U0ADALOVE1',0,'2026-11-21 11:39:00.269940',NULL,'2026-11-21 11:39:00.507829');
INSERT INTO "role_held" VALUES(3,'T0RELEASED',1,'operations','U0DENNISR1','U0ADALOVE1',0,'2026-11-21 11:39:00.286258',NULL,NULL);
INSERT INTO "role_held" VALUES(4,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1',0,'2026-11-21 11:39:00.315098','2026-11-21 11:59:01.019436',NULL);
INSERT INTO "role_held" VALUES(5,'T0RELEASED',1,'scribe','U0BARBARA1','U0ADALOVE1',0,'2026-11-21 11:39:00.344945',NULL,NULL);
INSERT INTO "role_held" VALUES(6,'T0RELEASED',1,'communications','U0ADALOVE1','U0ADALOVE1',0,'2026-11-21 11:59:01.019436',NULL,NULL);
INSERT INTO "role_held" VALUES(7,'T0RELEASED',2,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 11:59:01.205286',NULL,NULL);
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
INSERT INTO "tag" VALUES(1,'T0RELEASED',1,'C0OLDQ2VW','1795261140.492674','U0BARBARA1','mag',1,'1795261140.517797','2026-11-21 11:39:00.518454');
INSERT INTO "tag" VALUES(2,'T0RELEASED',1,'C0OLDQ2VW','1795261140.497888','U0BARBARA1','pushpin',1,'1795261140.556180','2026-11-21 11:39:00.557087');
INSERT INTO "tag" VALUES(3,'T0RELEASED',1,'C0OLDQ2VW','1795261140.516675','U0BARBARA1','pushpin',0,'1795261140.615614','2026-11-21 11:39:00.616658');
INSERT INTO "tag" VALUES(4,'T0RELEASED',1,'C0OLDQ2VW','1795261140.497888','U0GRACEHO1','scales',1,'1795261140.593231','2026-11-21 11:39:00.594577');
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
INSERT INTO "timeline_entry" VALUES(1,'T0RELEASED',1,'2026-11-21 11:39:00.116091','status','system','U0ADALOVE1',NULL,'declared SEV1: Checkout returns 500s','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:39:00.116091',NULL,1);
INSERT INTO "timeline_entry" VALUES(2,'T0RELEASED',1,'2026-11-21 11:39:00.116091','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:39:00.116091',NULL,1);
INSERT INTO "timeline_entry" VALUES(3,'T0RELEASED',1,'2026-11-21 11:39:00.269940','role','system','U0ADALOVE1',NULL,'made <@U0GRACEHO1> commander','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:39:00.269940',NULL,1);
INSERT INTO "timeline_entry" VALUES(4,'T0RELEASED',1,'2026-11-21 11:39:00.286258','role','system','U0ADALOVE1',NULL,'made <@U0DENNISR1> operations lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:39:00.286258',NULL,1);
INSERT INTO "timeline_entry" VALUES(5,'T0RELEASED',1,'2026-11-21 11:39:00.315098','role','system','U0ADALOVE1',NULL,'made <@U0LINUSTO1> communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:39:00.315098',NULL,1);
INSERT INTO "timeline_entry" VALUES(6,'T0RELEASED',1,'2026-11-21 11:39:00.344945','role','system','U0ADALOVE1',NULL,'made <@U0BARBARA1> scribe','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:39:00.344945',NULL,1);
INSERT INTO "timeline_entry" VALUES(7,'T0RELEASED',1,'2026-11-21 11:39:00.474413','status','system','U0GRACEHO1',NULL,'acknowledged the incident','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 11:39:00.474413',NULL,1);
INSERT INTO "timeline_entry" VALUES(8,'T0RELEASED',1,'2026-11-21 11:39:00.492674','finding','message','U0DENNISR1',NULL,'Errors began with release 413','[]','C0OLDQ2VW','1795261140.492674',NULL,'http://127.0.0.1:46857/archives/C0OLDQ2VW/p1795261140492674','1795261140.629853',NULL,'U0BARBARA1','2026-11-21 11:39:00.518454',NULL,2);
INSERT INTO "timeline_entry" VALUES(9,'T0RELEASED',1,'2026-11-21 11:39:00.497888','decision','message','U0GRACEHO1',NULL,'We roll back first','[]','C0OLDQ2VW','1795261140.497888',NULL,'http://127.0.0.1:46857/archives/C0OLDQ2VW/p1795261140497888',NULL,NULL,'U0BARBARA1','2026-11-21 11:39:00.557087',NULL,2);
INSERT INTO "timeline_entry" VALUES(10,'T0RELEASED',1,'2026-11-21 11:39:00.516675','event','message','U0DENNISR1',NULL,'Lunch anyone','[]','C0OLDQ2VW','1795261140.516675',NULL,'http://127.0.0.1:46857/archives/C0OLDQ2VW/p1795261140516675',NULL,NULL,'U0BARBARA1','2026-11-21 11:39:00.573791','2026-11-21 11:39:00.616658',1);
INSERT INTO "timeline_entry" VALUES(11,'T0RELEASED',1,'2026-11-21 08:01:00.000000','event','note','U0BARBARA1',NULL,'The database was restarted','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0BARBARA1','2026-11-21 11:39:00.644649',NULL,1);
INSERT INTO "timeline_entry" VALUES(12,'T0RELEASED',1,'2026-11-21 11:39:00.676013','update','system','U0LINUSTO1',NULL,'posted update 1: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 11:39:00.676013',NULL,1);
INSERT INTO "timeline_entry" VALUES(13,'T0RELEASED',1,'2026-11-21 11:59:00.947917','update','system','U0LINUSTO1',NULL,'posted update 2: No change. Still: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 11:59:00.947917',NULL,1);
INSERT INTO "timeline_entry" VALUES(14,'T0RELEASED',1,'2026-11-21 11:59:01.019436','role','system','U0ADALOVE1',NULL,'became communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:59:01.019436',NULL,1);
INSERT INTO "timeline_entry" VALUES(15,'T0RELEASED',1,'2026-11-21 11:59:01.059407','severity','system','U0GRACEHO1',NULL,'changed severity SEV1 → SEV2: fewer customers','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 11:59:01.059407',NULL,1);
INSERT INTO "timeline_entry" VALUES(16,'T0RELEASED',1,'2026-11-21 11:59:01.109922','status','system','U0GRACEHO1',NULL,'mitigated: Rolled back release 412','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 11:59:01.109922',NULL,1);
INSERT INTO "timeline_entry" VALUES(17,'T0RELEASED',1,'2026-11-21 11:59:01.155849','status','system','U0GRACEHO1',NULL,'resolved: No errors since 14:05','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 11:59:01.155849',NULL,1);
INSERT INTO "timeline_entry" VALUES(18,'T0RELEASED',2,'2026-11-21 11:59:01.205286','status','system','U0ADALOVE1',NULL,'declared SEV4: A button is blue','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:59:01.205286',NULL,1);
INSERT INTO "timeline_entry" VALUES(19,'T0RELEASED',2,'2026-11-21 11:59:01.205286','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:59:01.205286',NULL,1);
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
INSERT INTO "timeline_version" VALUES(1,'T0RELEASED',9,1,'2026-11-21 11:39:00.497888','event',NULL,'[]','2026-11-21 11:39:00.594577','U0GRACEHO1',NULL);
INSERT INTO "timeline_version" VALUES(2,'T0RELEASED',8,1,'2026-11-21 11:39:00.492674','finding','Errors began with release 412','[]','2026-11-21 11:39:00.633902','U0DENNISR1',NULL);
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
