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
INSERT INTO "alarm" VALUES(1,'T0RELEASED',1,'command',0,'2026-11-21 11:32:55.060318',0,NULL);
INSERT INTO "alarm" VALUES(2,'T0RELEASED',1,'offer',1,'2026-11-21 11:27:55.552197',0,NULL);
INSERT INTO "alarm" VALUES(3,'T0RELEASED',2,'command',0,'2026-11-21 11:52:56.152963',0,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0007');
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
INSERT INTO "audit" VALUES(1,'T0RELEASED',1,'2026-11-21 11:02:54.797196','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO "audit" VALUES(2,'T0RELEASED',1,'2026-11-21 11:02:54.797196','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(3,'T0RELEASED',1,'2026-11-21 11:02:55.060318','U0ADALOVE1','role','slash','{"commander": "U0ADALOVE1"}','{"commander": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(4,'T0RELEASED',1,'2026-11-21 11:02:55.076720','U0ADALOVE1','role','slash','{"operations": null}','{"operations": "U0DENNISR1"}');
INSERT INTO "audit" VALUES(5,'T0RELEASED',1,'2026-11-21 11:02:55.102609','U0ADALOVE1','role','slash','{"communications": null}','{"communications": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(6,'T0RELEASED',1,'2026-11-21 11:02:55.128004','U0ADALOVE1','role','slash','{"scribe": null}','{"scribe": "U0BARBARA1"}');
INSERT INTO "audit" VALUES(7,'T0RELEASED',1,'2026-11-21 11:02:55.207148','U0GRACEHO1','ack','button','{"status": "declared", "words": null}','{"status": "acknowledged", "words": ""}');
INSERT INTO "audit" VALUES(8,'T0RELEASED',1,'2026-11-21 11:02:55.239994','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 8, "kind": "finding"}');
INSERT INTO "audit" VALUES(9,'T0RELEASED',1,'2026-11-21 11:02:55.259346','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 9, "kind": "event"}');
INSERT INTO "audit" VALUES(10,'T0RELEASED',1,'2026-11-21 11:02:55.273259','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 10, "kind": "event"}');
INSERT INTO "audit" VALUES(11,'T0RELEASED',1,'2026-11-21 11:02:55.289251','U0GRACEHO1','retag','event','{"entry": 9, "kind": "event"}','{"entry": 9, "kind": "decision"}');
INSERT INTO "audit" VALUES(12,'T0RELEASED',1,'2026-11-21 11:02:55.309986','U0BARBARA1','untag','event','{"entry": 10, "text": null}','{"entry": null, "text": null}');
INSERT INTO "audit" VALUES(13,'T0RELEASED',1,'2026-11-21 11:02:55.329454','U0DENNISR1','message edited','event','{"entry": 8, "text": "Errors began with release 412"}','{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO "audit" VALUES(14,'T0RELEASED',1,'2026-11-21 11:02:55.340553','U0BARBARA1','note','slash','{"text": null, "happened_at": null}','{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO "audit" VALUES(15,'T0RELEASED',1,'2026-11-21 11:02:55.370166','U0LINUSTO1','update','form','{"number": null, "words": null}','{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(16,'T0RELEASED',1,'2026-11-21 11:14:55.385623','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 11:17:55.370166+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(17,'T0RELEASED',1,'2026-11-21 11:17:55.429828','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 11:17:55.370166+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(18,'T0RELEASED',1,'2026-11-21 11:22:55.482192','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 11:17:55.370166+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(19,'T0RELEASED',1,'2026-11-21 11:22:55.511771','U0LINUSTO1','update','button','{"number": 1, "words": "One in eight fails. We roll back"}','{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(20,'T0RELEASED',1,'2026-11-21 11:22:55.552197','U0LINUSTO1','handoff asked','slash','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(21,'T0RELEASED',1,'2026-11-21 11:22:55.684079','U0ADALOVE1','role','button','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(22,'T0RELEASED',1,'2026-11-21 11:22:55.972866','U0GRACEHO1','severity','slash','{"severity": "sev1", "reason": null}','{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO "audit" VALUES(23,'T0RELEASED',1,'2026-11-21 11:22:56.012371','U0GRACEHO1','mitigate','slash','{"status": "acknowledged", "words": null}','{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO "audit" VALUES(24,'T0RELEASED',1,'2026-11-21 11:22:56.080341','U0GRACEHO1','resolve','form','{"status": "mitigated", "words": null}','{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO "audit" VALUES(25,'T0RELEASED',2,'2026-11-21 11:22:56.152963','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO "audit" VALUES(26,'T0RELEASED',2,'2026-11-21 11:22:56.152963','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
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
INSERT INTO "handoff" VALUES(1,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1','accepted','2026-11-21 11:22:55.552197','2026-11-21 11:22:55.684079','D0OOMHG5RS','1795260175.630860');
CREATE TABLE inbox (
	team_id VARCHAR(32) NOT NULL, 
	"key" VARCHAR(128) NOT NULL, 
	received_at DATETIME NOT NULL, 
	answer JSON, 
	CONSTRAINT pk_inbox PRIMARY KEY (team_id, "key")
);
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:8374972390445.7617270731435.5d5076d1d6c3235c90fb03f9965d783a','2026-11-21 11:02:54.797196','{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev083JO9N1T','2026-11-21 11:02:55.035546','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5604991704183.4529944146995.9875ad4a7a7d783f0bacb7a5fb872622','2026-11-21 11:02:55.060318','{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:4477018482023.4208619037253.a9c6aa49dc19b4ce79de6ddd8e920e15','2026-11-21 11:02:55.076720','{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0G73CJA3M','2026-11-21 11:02:55.090824','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:7325673191940.1618596286976.a351369666aca7abe92a997d5fc97747','2026-11-21 11:02:55.102609','{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev07PK7MEFG','2026-11-21 11:02:55.114336','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:2297465249226.8595713359028.3d167f65c7cb58605c30dcd1a6da6f55','2026-11-21 11:02:55.128004','{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0LGSN5YLD','2026-11-21 11:02:55.147332','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CZ9I92X7','2026-11-21 11:02:55.173421','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795258975.206520:U0GRACEHO1:acknowledge','2026-11-21 11:02:55.207148','{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0L2T6IPZ0','2026-11-21 11:02:55.230059','{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CLA1LUAU','2026-11-21 11:02:55.239994','{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev09RFNYVQS','2026-11-21 11:02:55.259346','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0QCIH5EGR','2026-11-21 11:02:55.273259','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev06XLABX6Q','2026-11-21 11:02:55.289251','{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev043QWOYMO','2026-11-21 11:02:55.309986','{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev019WJ202M','2026-11-21 11:02:55.329454','{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:4010610029724.1311147606000.efd00de3676a3c015912ba2d4c766c5f','2026-11-21 11:02:55.340553','{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:2325336230213.3078894684876.ef5306ec4b9cc827a7272fcb35d6fc4e','2026-11-21 11:02:55.359266','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0HUZC8ISL','2026-11-21 11:02:55.370166','{"text": "Update 1 is on its way. Next update: <!date^1795259875^{date_short_pretty} at {time}|21 Nov 2026, 11:17 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795259875^{date_short_pretty} at {time}|21 Nov 2026, 11:17 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795258975.511111:U0LINUSTO1:no_change','2026-11-21 11:22:55.511771','{"text": "Update 2 is on its way (no change). Next update: <!date^1795261075^{date_short_pretty} at {time}|21 Nov 2026, 11:37 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795261075^{date_short_pretty} at {time}|21 Nov 2026, 11:37 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:1491907665488.5585368425882.684ef92525b80af808bac02fd610e00e','2026-11-21 11:22:55.552197','{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795258975.682967:U0ADALOVE1:handoff_accept','2026-11-21 11:22:55.684079','{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:4649342811207.5622093896416.6b4d9c3fdb001926750eafcf6ea33cf9','2026-11-21 11:22:55.972866','{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795261075^{date_short_pretty} at {time}|21 Nov 2026, 11:37 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795261075^{date_short_pretty} at {time}|21 Nov 2026, 11:37 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:7129463840065.5637931008346.37a9447a41029967d0de0a63061f191b','2026-11-21 11:22:56.012371','{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:3913239869910.1755931845354.2ab12ce431e5640bab0589e091ef312a','2026-11-21 11:22:56.063026','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0UU8UHLPS','2026-11-21 11:22:56.080341','{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:1086147234221.8026150009267.586671f7b86d52bacf2585daac99820c','2026-11-21 11:22:56.152963','{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev003Y54A7J','2026-11-21 11:22:56.208592','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
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
INSERT INTO "incident" VALUES(1,'T0RELEASED',1,'Checkout returns 500s','','sev2','resolved',0,0,'U0ADALOVE1',NULL,'C0OLDQ2VW','inc-1-checkout-returns-500s','1795258975.013107','🟠 SEV2 · ✅ resolved · Checkout returns 500s','C0X65MD1FY','1795258975.013913',NULL,'2026-11-21 11:02:54.797196','2026-11-21 11:02:54.797196','2026-11-21 11:02:55.207148','2026-11-21 11:22:56.012371','2026-11-21 11:22:56.080341',NULL,NULL,NULL,'2026-11-21 11:22:56.080341','Resolved: No errors since 14:05',NULL,NULL,0,NULL);
INSERT INTO "incident" VALUES(2,'T0RELEASED',2,'A button is blue','','sev4','declared',0,0,'U0ADALOVE1',NULL,'C0OLDKQ1M','inc-2-a-button-is-blue','1795260176.192330','🔵 SEV4 · 🆕 declared · A button is blue','C0X65MD1FY','1795260176.192705',NULL,'2026-11-21 11:22:56.152963','2026-11-21 11:22:56.152963',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
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
INSERT INTO "incident_update" VALUES(1,'T0RELEASED',1,1,'One in eight fails. We roll back',0,'U0LINUSTO1','2026-11-21 11:02:55.370166','sev1','acknowledged','2026-11-21 11:17:55.370166');
INSERT INTO "incident_update" VALUES(2,'T0RELEASED',1,2,'No change. Still: One in eight fails. We roll back',1,'U0LINUSTO1','2026-11-21 11:22:55.511771','sev1','acknowledged','2026-11-21 11:37:55.511771');
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
INSERT INTO "outbox" VALUES(1,'T0RELEASED',NULL,'read_people:2026-11-21:','read_people','{"day": "2026-11-21", "cursor": ""}',NULL,NULL,'done','2026-11-21 11:02:54.737453','2026-11-21 11:02:54.737453',NULL,1,'2026-11-21 11:02:54.957131','{"people": 5}',NULL);
INSERT INTO "outbox" VALUES(2,'T0RELEASED',NULL,'look_up_person:U0ADALOVE1','look_up_person','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 11:02:54.797196','2026-11-21 11:02:54.797196',NULL,1,'2026-11-21 11:02:54.977811','{"zone": "Europe/London"}',NULL);
INSERT INTO "outbox" VALUES(3,'T0RELEASED',1,'open_channel:1','open_channel','{}',NULL,NULL,'done','2026-11-21 11:02:54.797196','2026-11-21 11:02:54.797196',NULL,1,'2026-11-21 11:02:54.977811','{"channel": "C0OLDQ2VW"}',NULL);
INSERT INTO "outbox" VALUES(4,'T0RELEASED',1,'invite:bc47fb9299dc426cb956209a5dce1aaa','invite','{"user": "U0ADALOVE1"}',3,NULL,'done','2026-11-21 11:02:54.797196','2026-11-21 11:02:54.797196',NULL,1,'2026-11-21 11:02:55.029871','{}',NULL);
INSERT INTO "outbox" VALUES(5,'T0RELEASED',1,'tell_ready:1:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:45589/respond/RELIPC10xD_8F566rTpy-g"}',3,NULL,'done','2026-11-21 11:02:54.797196','2026-11-21 11:02:54.797196',NULL,1,'2026-11-21 11:02:55.029871','{}',NULL);
INSERT INTO "outbox" VALUES(6,'T0RELEASED',1,'direct:073951d02ff841be90690540273df9ba','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',3,NULL,'done','2026-11-21 11:02:54.797196','2026-11-21 11:02:54.797196',NULL,1,'2026-11-21 11:02:55.029871','{"channel": "D0OOMHG5RS", "ts": "1795258975.026559"}',NULL);
INSERT INTO "outbox" VALUES(7,'T0RELEASED',1,'card:b5174f67138e41d381733c4093ff0371','card','{}',3,'card:1','done','2026-11-21 11:02:54.797196','2026-11-21 11:02:54.797196',NULL,1,'2026-11-21 11:02:55.029871','{"ts": "1795258975.013107"}',NULL);
INSERT INTO "outbox" VALUES(8,'T0RELEASED',1,'topic:bb4e8b3a0fdf44018d7b5614af4f7e1b','topic','{}',3,'topic:1','done','2026-11-21 11:02:54.797196','2026-11-21 11:02:54.797196',NULL,1,'2026-11-21 11:02:55.029871','{}',NULL);
INSERT INTO "outbox" VALUES(9,'T0RELEASED',1,'announce:3721c59005ce4c5f89b7a59718c8dca3','announce','{}',3,'announce:1','done','2026-11-21 11:02:54.797196','2026-11-21 11:02:54.797196',NULL,1,'2026-11-21 11:02:55.029871','{"ts": "1795258975.013913"}',NULL);
INSERT INTO "outbox" VALUES(10,'T0RELEASED',1,'pin_card:6b2fb296155f42a0830d015cead3105c','pin_card','{}',7,NULL,'done','2026-11-21 11:02:54.797196','2026-11-21 11:02:54.797196',NULL,1,'2026-11-21 11:02:55.046840','{}',NULL);
INSERT INTO "outbox" VALUES(11,'T0RELEASED',1,'bookmark:1:card','bookmark','{"to": "card"}',7,NULL,'done','2026-11-21 11:02:54.797196','2026-11-21 11:02:54.797196',NULL,1,'2026-11-21 11:02:55.054888','{"link": "http://127.0.0.1:45589/archives/C0OLDQ2VW/p1795258975013107"}',NULL);
INSERT INTO "outbox" VALUES(12,'T0RELEASED',NULL,'look_up_person:U0GRACEHO1','look_up_person','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 11:02:55.060318','2026-11-21 11:02:55.060318',NULL,1,'2026-11-21 11:02:55.105922','{"zone": "America/New_York"}',NULL);
INSERT INTO "outbox" VALUES(13,'T0RELEASED',1,'invite:9f57343d95ba4003b2b5bc60b350c3c4','invite','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 11:02:55.060318','2026-11-21 11:02:55.060318',NULL,1,'2026-11-21 11:02:55.105922','{}',NULL);
INSERT INTO "outbox" VALUES(14,'T0RELEASED',1,'notice:2cdc2ee3580e4e94b24ede5e6e0c6ffb','notice','{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1"}}',NULL,'room:1','done','2026-11-21 11:02:55.060318','2026-11-21 11:02:55.060318',NULL,1,'2026-11-21 11:02:55.105922','{"ts": "1795258975.082321"}',NULL);
INSERT INTO "outbox" VALUES(15,'T0RELEASED',1,'card:6757a94eeacd4728b71af1504cbb45b0','card','{}',NULL,'card:1','done','2026-11-21 11:02:55.060318','2026-11-21 11:02:55.060318',NULL,1,'2026-11-21 11:02:55.105922','{"ts": "1795258975.013107"}',NULL);
INSERT INTO "outbox" VALUES(16,'T0RELEASED',1,'topic:a671ca0d181a4d2c87cfc34859c3029b','topic','{}',NULL,'topic:1','done','2026-11-21 11:02:55.060318','2026-11-21 11:02:55.060318',NULL,1,'2026-11-21 11:02:55.081058','{}',NULL);
INSERT INTO "outbox" VALUES(17,'T0RELEASED',1,'announce:99afaf209edb403691d5ccbd78ef91e5','announce','{}',NULL,'announce:1','done','2026-11-21 11:02:55.060318','2026-11-21 11:02:55.060318',NULL,1,'2026-11-21 11:02:55.105922','{"ts": "1795258975.013913"}',NULL);
INSERT INTO "outbox" VALUES(18,'T0RELEASED',1,'direct:19965cef5e4a414288190bc8ee4d99c8','direct','{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:02:55.060318','2026-11-21 11:02:55.060318',NULL,1,'2026-11-21 11:02:55.105922','{"channel": "D0WS65PSTL", "ts": "1795258975.087393"}',NULL);
INSERT INTO "outbox" VALUES(19,'T0RELEASED',NULL,'look_up_person:U0DENNISR1','look_up_person','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 11:02:55.076720','2026-11-21 11:02:55.076720',NULL,1,'2026-11-21 11:02:55.135781','{"zone": "Asia/Tokyo"}',NULL);
INSERT INTO "outbox" VALUES(20,'T0RELEASED',1,'invite:ed19d4df959e48ad9afe70a6d95a5968','invite','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 11:02:55.076720','2026-11-21 11:02:55.076720',NULL,1,'2026-11-21 11:02:55.135781','{}',NULL);
INSERT INTO "outbox" VALUES(21,'T0RELEASED',1,'notice:5bb5524af96c455199f03a0e35eaa1a8','notice','{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 11:02:55.076720','2026-11-21 11:02:55.076720',NULL,1,'2026-11-21 11:02:55.166049','{"ts": "1795258975.139334"}',NULL);
INSERT INTO "outbox" VALUES(22,'T0RELEASED',1,'card:0fd616ffd74845199dab316ed5888bb8','card','{}',NULL,'card:1','done','2026-11-21 11:02:55.076720','2026-11-21 11:02:55.076720',NULL,1,'2026-11-21 11:02:55.166049','{"ts": "1795258975.013107"}',NULL);
INSERT INTO "outbox" VALUES(23,'T0RELEASED',1,'topic:cf71050b0dec4022ba5bfcc22d513e04','topic','{}',NULL,'topic:1','done','2026-11-21 11:02:55.076720','2026-11-21 11:02:55.076720',NULL,1,'2026-11-21 11:02:55.135781','{}',NULL);
INSERT INTO "outbox" VALUES(24,'T0RELEASED',1,'announce:63e4f39fc7484cf4974f39864d1c241e','announce','{}',NULL,'announce:1','done','2026-11-21 11:02:55.076720','2026-11-21 11:02:55.076720',NULL,1,'2026-11-21 11:02:55.166049','{"ts": "1795258975.013913"}',NULL);
INSERT INTO "outbox" VALUES(25,'T0RELEASED',1,'direct:eb1cd04542a14427bd4bbf1cdd82207e','direct','{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:02:55.076720','2026-11-21 11:02:55.076720',NULL,1,'2026-11-21 11:02:55.135781','{"channel": "D0OAN0SX5F", "ts": "1795258975.111012"}',NULL);
INSERT INTO "outbox" VALUES(26,'T0RELEASED',NULL,'look_up_person:U0LINUSTO1','look_up_person','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 11:02:55.102609','2026-11-21 11:02:55.102609',NULL,1,'2026-11-21 11:02:55.166049','{"zone": "Europe/Helsinki"}',NULL);
INSERT INTO "outbox" VALUES(27,'T0RELEASED',1,'invite:adddd3653f594145af9c039c804f936a','invite','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 11:02:55.102609','2026-11-21 11:02:55.102609',NULL,1,'2026-11-21 11:02:55.166049','{}',NULL);
INSERT INTO "outbox" VALUES(28,'T0RELEASED',1,'notice:1ec7b03b7eba46c2b3a770e983f2e808','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 11:02:55.102609','2026-11-21 11:02:55.102609',NULL,1,'2026-11-21 11:02:55.194467','{"ts": "1795258975.183823"}',NULL);
INSERT INTO "outbox" VALUES(29,'T0RELEASED',1,'topic:5042f7e7508a415981befaa57a85e15c','topic','{}',NULL,'topic:1','done','2026-11-21 11:02:55.102609','2026-11-21 11:02:55.102609',NULL,1,'2026-11-21 11:02:55.182173','{}',NULL);
INSERT INTO "outbox" VALUES(30,'T0RELEASED',1,'direct:476dad3f451a46e8b1fd3e26f2ba3213','direct','{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:02:55.102609','2026-11-21 11:02:55.102609',NULL,1,'2026-11-21 11:02:55.166049','{"channel": "D021VGCHBC", "ts": "1795258975.143956"}',NULL);
INSERT INTO "outbox" VALUES(31,'T0RELEASED',NULL,'look_up_person:U0BARBARA1','look_up_person','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 11:02:55.128004','2026-11-21 11:02:55.128004',NULL,1,'2026-11-21 11:02:55.182173','{"zone": "America/Los_Angeles"}',NULL);
INSERT INTO "outbox" VALUES(32,'T0RELEASED',1,'invite:1e71dc9e65a34066b1bb6d4eb557a0ab','invite','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 11:02:55.128004','2026-11-21 11:02:55.128004',NULL,1,'2026-11-21 11:02:55.182173','{}',NULL);
INSERT INTO "outbox" VALUES(33,'T0RELEASED',1,'notice:a7fc1c6521a74ec7aa78e433795e6bbf','notice','{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 11:02:55.128004','2026-11-21 11:02:55.128004',NULL,1,'2026-11-21 11:02:55.202089','{"ts": "1795258975.201210"}',NULL);
INSERT INTO "outbox" VALUES(34,'T0RELEASED',1,'card:1d8a897d6c444f44aaa07e7a6c7e1b05','card','{}',NULL,'card:1','done','2026-11-21 11:02:55.128004','2026-11-21 11:02:55.128004',NULL,1,'2026-11-21 11:02:55.194467','{"ts": "1795258975.013107"}',NULL);
INSERT INTO "outbox" VALUES(35,'T0RELEASED',1,'announce:5a3c0268528e454381ca0b3edcbe119c','announce','{}',NULL,'announce:1','done','2026-11-21 11:02:55.128004','2026-11-21 11:02:55.128004',NULL,1,'2026-11-21 11:02:55.194467','{"ts": "1795258975.013913"}',NULL);
INSERT INTO "outbox" VALUES(36,'T0RELEASED',1,'direct:0cb8aa56ef174984b8954af3059983ea','direct','{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:02:55.128004','2026-11-21 11:02:55.128004',NULL,1,'2026-11-21 11:02:55.182173','{"channel": "D0TKCBFLN6", "ts": "1795258975.170463"}',NULL);
INSERT INTO "outbox" VALUES(37,'T0RELEASED',1,'notice:9e70dc576de8466f81a498c104b28638','notice','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795259874.797196}}',NULL,'room:1','done','2026-11-21 11:02:55.207148','2026-11-21 11:02:55.207148',NULL,1,'2026-11-21 11:02:55.233027','{"ts": "1795258975.226686"}',NULL);
INSERT INTO "outbox" VALUES(38,'T0RELEASED',1,'announce_reply:61dd4330736349f6b154649707502d63','announce_reply','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795259874.797196}}',NULL,'announce:1','done','2026-11-21 11:02:55.207148','2026-11-21 11:02:55.207148',NULL,1,'2026-11-21 11:02:55.233027','{"ts": "1795258975.226950"}',NULL);
INSERT INTO "outbox" VALUES(39,'T0RELEASED',1,'card:274c6ac0ef6d4d83809343107b1fa16b','card','{}',NULL,'card:1','done','2026-11-21 11:02:55.207148','2026-11-21 11:02:55.207148',NULL,1,'2026-11-21 11:02:55.233027','{"ts": "1795258975.013107"}',NULL);
INSERT INTO "outbox" VALUES(40,'T0RELEASED',1,'topic:713d3c8ac6804682b9d2fac86eaeac80','topic','{}',NULL,'topic:1','done','2026-11-21 11:02:55.207148','2026-11-21 11:02:55.207148',NULL,1,'2026-11-21 11:02:55.228177','{}',NULL);
INSERT INTO "outbox" VALUES(41,'T0RELEASED',1,'announce:909bf02038214236a3b4e18f0894964e','announce','{}',NULL,'announce:1','done','2026-11-21 11:02:55.207148','2026-11-21 11:02:55.207148',NULL,1,'2026-11-21 11:02:55.262363','{"ts": "1795258975.013913"}',NULL);
INSERT INTO "outbox" VALUES(42,'T0RELEASED',1,'read_message:8776fb813ae84690896356058bbd91d2','read_message','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795258975.217758','done','2026-11-21 11:02:55.239994','2026-11-21 11:02:55.239994',NULL,1,'2026-11-21 11:02:55.277977','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(43,'T0RELEASED',1,'check_mark:b3e2ed0bb0af4a538ad6bdf3c6d8169e','check_mark','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795258975.217758','done','2026-11-21 11:02:55.239994','2026-11-21 11:02:55.239994',NULL,1,'2026-11-21 11:02:55.317030','{}',NULL);
INSERT INTO "outbox" VALUES(44,'T0RELEASED',1,'read_message:c8169ce76fdc4c5f9e9d9f0a553f6f69','read_message','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795258975.222089','done','2026-11-21 11:02:55.259346','2026-11-21 11:02:55.259346',NULL,1,'2026-11-21 11:02:55.297490','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(45,'T0RELEASED',1,'check_mark:399adf2fcc3348b0a12d796b42a92ccd','check_mark','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795258975.222089','done','2026-11-21 11:02:55.259346','2026-11-21 11:02:55.259346',NULL,1,'2026-11-21 11:02:55.333035','{}',NULL);
INSERT INTO "outbox" VALUES(46,'T0RELEASED',1,'read_message:197ca93bbd534bd5b99b7998b8d0c3cd','read_message','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795258975.237075','done','2026-11-21 11:02:55.273259','2026-11-21 11:02:55.273259',NULL,1,'2026-11-21 11:02:55.317030','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(47,'T0RELEASED',1,'check_mark:e870ced3000d49f5b07e1d92d837c69e','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795258975.237075','done','2026-11-21 11:02:55.273259','2026-11-21 11:02:55.273259',NULL,1,'2026-11-21 11:02:55.342343','{}',NULL);
INSERT INTO "outbox" VALUES(48,'T0RELEASED',1,'check_mark:27d96acc436045f89ad42231cae405a7','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795258975.237075','done','2026-11-21 11:02:55.309986','2026-11-21 11:02:55.309986',NULL,1,'2026-11-21 11:02:55.354522','{}',NULL);
INSERT INTO "outbox" VALUES(49,'T0RELEASED',1,'notice:b0fef755995b40579f0591e3cf13f573','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795259875.370166}}',NULL,'room:1','done','2026-11-21 11:02:55.370166','2026-11-21 11:02:55.370166',NULL,1,'2026-11-21 11:14:55.408230','{"ts": "1795259695.391868"}',NULL);
INSERT INTO "outbox" VALUES(50,'T0RELEASED',1,'announce_reply:d52aaf2d244147f8b7210e8a9f82d4aa','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795259875.370166}}',NULL,'announce:1','done','2026-11-21 11:02:55.370166','2026-11-21 11:02:55.370166',NULL,1,'2026-11-21 11:14:55.408230','{"ts": "1795259695.392298"}',NULL);
INSERT INTO "outbox" VALUES(51,'T0RELEASED',1,'card:53f36eba69ef47fd916fe29ca4203942','card','{}',NULL,'card:1','done','2026-11-21 11:02:55.370166','2026-11-21 11:02:55.370166',NULL,1,'2026-11-21 11:14:55.408230','{"ts": "1795258975.013107"}',NULL);
INSERT INTO "outbox" VALUES(52,'T0RELEASED',1,'topic:20430d0a1c2f4fe9963676a639f7143f','topic','{}',NULL,'topic:1','done','2026-11-21 11:02:55.370166','2026-11-21 11:02:55.370166',NULL,1,'2026-11-21 11:14:55.390342','{}',NULL);
INSERT INTO "outbox" VALUES(53,'T0RELEASED',1,'announce:3791ca80213b4243a80143338e732dc7','announce','{}',NULL,'announce:1','done','2026-11-21 11:02:55.370166','2026-11-21 11:02:55.370166',NULL,1,'2026-11-21 11:14:55.424210','{"ts": "1795258975.013913"}',NULL);
INSERT INTO "outbox" VALUES(54,'T0RELEASED',1,'remind_direct:1:1','remind_direct','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 11:14:55.385623','2026-11-21 11:14:55.385623',NULL,1,'2026-11-21 11:14:55.416997','{"channel": "D021VGCHBC", "ts": "1795259695.409377"}',NULL);
INSERT INTO "outbox" VALUES(55,'T0RELEASED',1,'card:52d5bbd56f2641c0b2972182d9954a4b','card','{}',NULL,'card:1','done','2026-11-21 11:17:55.429828','2026-11-21 11:17:55.429828',NULL,1,'2026-11-21 11:17:55.461093','{"ts": "1795258975.013107"}',NULL);
INSERT INTO "outbox" VALUES(56,'T0RELEASED',1,'topic:cd5c7667f5094298b08daaa1207142d8','topic','{}',NULL,'topic:1','done','2026-11-21 11:17:55.429828','2026-11-21 11:17:55.429828',NULL,1,'2026-11-21 11:17:55.461093','{}',NULL);
INSERT INTO "outbox" VALUES(57,'T0RELEASED',1,'announce:3671789a8b684ec1aafe589c8ea31f7d','announce','{}',NULL,'announce:1','done','2026-11-21 11:17:55.429828','2026-11-21 11:17:55.429828',NULL,1,'2026-11-21 11:17:55.461093','{"ts": "1795258975.013913"}',NULL);
INSERT INTO "outbox" VALUES(58,'T0RELEASED',1,'close_reminder:1:1','close_reminder','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 11:17:55.429828','2026-11-21 11:17:55.429828',NULL,1,'2026-11-21 11:17:55.461093','{}',NULL);
INSERT INTO "outbox" VALUES(59,'T0RELEASED',1,'remind:1:2','remind','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 11:17:55.429828','2026-11-21 11:17:55.429828',NULL,1,'2026-11-21 11:17:55.470027','{"ts": "1795259875.469116"}',NULL);
INSERT INTO "outbox" VALUES(60,'T0RELEASED',1,'remind_direct:1:2','remind_direct','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 11:17:55.429828','2026-11-21 11:17:55.429828',NULL,1,'2026-11-21 11:17:55.477377','{"channel": "D021VGCHBC", "ts": "1795259875.476568"}',NULL);
INSERT INTO "outbox" VALUES(61,'T0RELEASED',1,'close_reminder:1:2','close_reminder','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 11:22:55.482192','2026-11-21 11:22:55.482192',NULL,1,'2026-11-21 11:22:55.498729','{}',NULL);
INSERT INTO "outbox" VALUES(62,'T0RELEASED',1,'remind:1:3','remind','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 11:22:55.482192','2026-11-21 11:22:55.482192',NULL,1,'2026-11-21 11:22:55.505250','{"ts": "1795260175.504265"}',NULL);
INSERT INTO "outbox" VALUES(63,'T0RELEASED',1,'close_reminder:1:3','close_reminder','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 11:22:55.511771','2026-11-21 11:22:55.511771',NULL,1,'2026-11-21 11:22:55.537680','{}',NULL);
INSERT INTO "outbox" VALUES(64,'T0RELEASED',1,'notice:7abbd720270948fba2e54c214fcc38f2','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795261075.511771}}',NULL,'room:1','done','2026-11-21 11:22:55.511771','2026-11-21 11:22:55.511771',NULL,1,'2026-11-21 11:22:55.537680','{"ts": "1795260175.531470"}',NULL);
INSERT INTO "outbox" VALUES(65,'T0RELEASED',1,'announce_reply:546b7fe35c8a4d49838c1ba3b47df89f','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795261075.511771}}',NULL,'announce:1','done','2026-11-21 11:22:55.511771','2026-11-21 11:22:55.511771',NULL,1,'2026-11-21 11:22:55.537680','{"ts": "1795260175.531768"}',NULL);
INSERT INTO "outbox" VALUES(66,'T0RELEASED',1,'card:0e19eaea9f4c4762938dad0bb1ae663a','card','{}',NULL,'card:1','done','2026-11-21 11:22:55.511771','2026-11-21 11:22:55.511771',NULL,1,'2026-11-21 11:22:55.537680','{"ts": "1795258975.013107"}',NULL);
INSERT INTO "outbox" VALUES(67,'T0RELEASED',1,'topic:c4f99d05405a4a8c8637f0162c7c2730','topic','{}',NULL,'topic:1','done','2026-11-21 11:22:55.511771','2026-11-21 11:22:55.511771',NULL,1,'2026-11-21 11:22:55.530293','{}',NULL);
INSERT INTO "outbox" VALUES(68,'T0RELEASED',1,'announce:6a93619998834f2b979a722e98ecfd3b','announce','{}',NULL,'announce:1','done','2026-11-21 11:22:55.511771','2026-11-21 11:22:55.511771',NULL,1,'2026-11-21 11:22:55.546106','{"ts": "1795258975.013913"}',NULL);
INSERT INTO "outbox" VALUES(69,'T0RELEASED',1,'invite:3a8ed0885a304dc9b7b6a01198a5e3be','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 11:22:55.552197','2026-11-21 11:22:55.552197',NULL,1,'2026-11-21 11:22:55.632968','{}',NULL);
INSERT INTO "outbox" VALUES(70,'T0RELEASED',1,'offer_role:f00426fac5814dc7974c360e84f7485a','offer_role','{"handoff_id": 1, "brief": {"tried": [{"at": 1795258975.217758, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:45589/archives/C0OLDQ2VW/p1795258975217758", "said": true}, {"at": 1795258975.222089, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:45589/archives/C0OLDQ2VW/p1795258975222089", "said": true}], "tasks": []}}',NULL,'offer:1','done','2026-11-21 11:22:55.552197','2026-11-21 11:22:55.552197',NULL,1,'2026-11-21 11:22:55.670091','{"channel": "D0OOMHG5RS", "ts": "1795260175.630860"}',NULL);
INSERT INTO "outbox" VALUES(71,'T0RELEASED',1,'notice:838544d427e047aaae98809b238ee86b','notice','{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1"}}',NULL,'room:1','done','2026-11-21 11:22:55.552197','2026-11-21 11:22:55.552197',NULL,1,'2026-11-21 11:22:55.670091','{"ts": "1795260175.631567"}',NULL);
INSERT INTO "outbox" VALUES(72,'T0RELEASED',1,'close_offer:44a9187d2d9f401383e2e7540e5eac1e','close_offer','{"handoff_id": 1}',NULL,'offer:1','done','2026-11-21 11:22:55.684079','2026-11-21 11:22:55.684079',NULL,1,'2026-11-21 11:22:55.962268','{}',NULL);
INSERT INTO "outbox" VALUES(73,'T0RELEASED',1,'direct:dbebdde48d944b3b9992bd75e2eb563c','direct','{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,NULL,'done','2026-11-21 11:22:55.684079','2026-11-21 11:22:55.684079',NULL,1,'2026-11-21 11:22:55.962268','{"channel": "D021VGCHBC", "ts": "1795260175.956214"}',NULL);
INSERT INTO "outbox" VALUES(74,'T0RELEASED',1,'invite:c5a015b2d43f495cb604ddc75fb53f2e','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 11:22:55.684079','2026-11-21 11:22:55.684079',NULL,1,'2026-11-21 11:22:55.962268','{}',NULL);
INSERT INTO "outbox" VALUES(75,'T0RELEASED',1,'notice:b88ac03d33ab4a38a2d1192c5028ec52','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,'room:1','done','2026-11-21 11:22:55.684079','2026-11-21 11:22:55.684079',NULL,1,'2026-11-21 11:22:55.962268','{"ts": "1795260175.956414"}',NULL);
INSERT INTO "outbox" VALUES(76,'T0RELEASED',1,'card:ded961d130d243f9bbfb4f9950622e08','card','{}',NULL,'card:1','done','2026-11-21 11:22:55.684079','2026-11-21 11:22:55.684079',NULL,1,'2026-11-21 11:22:55.962268','{"ts": "1795258975.013107"}',NULL);
INSERT INTO "outbox" VALUES(77,'T0RELEASED',1,'topic:99e0b329bef246eea3010aaf9b9c38bf','topic','{}',NULL,'topic:1','done','2026-11-21 11:22:55.684079','2026-11-21 11:22:55.684079',NULL,1,'2026-11-21 11:22:55.962268','{}',NULL);
INSERT INTO "outbox" VALUES(78,'T0RELEASED',1,'announce:216e30f1c763487c9879700bdafae289','announce','{}',NULL,'announce:1','done','2026-11-21 11:22:55.684079','2026-11-21 11:22:55.684079',NULL,1,'2026-11-21 11:22:55.962268','{"ts": "1795258975.013913"}',NULL);
INSERT INTO "outbox" VALUES(79,'T0RELEASED',1,'direct:947b0f27f98f4970a887abe2eda20ff5','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:22:55.684079','2026-11-21 11:22:55.684079',NULL,1,'2026-11-21 11:22:55.962268','{"channel": "D0OOMHG5RS", "ts": "1795260175.959831"}',NULL);
INSERT INTO "outbox" VALUES(80,'T0RELEASED',1,'notice:828a109377d8401687914052baec05c2','notice','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795261075.511771}}',NULL,'room:1','done','2026-11-21 11:22:55.972866','2026-11-21 11:22:55.972866',NULL,1,'2026-11-21 11:22:55.996954','{"ts": "1795260175.989148"}',NULL);
INSERT INTO "outbox" VALUES(81,'T0RELEASED',1,'announce_reply:c64e415c968f4663869c4bf075693ce3','announce_reply','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795261075.511771}}',NULL,'announce:1','done','2026-11-21 11:22:55.972866','2026-11-21 11:22:55.972866',NULL,1,'2026-11-21 11:22:55.996954','{"ts": "1795260175.989867"}',NULL);
INSERT INTO "outbox" VALUES(82,'T0RELEASED',1,'card:730c9fa7ec11448287160ba4c3ead444','card','{}',NULL,'card:1','done','2026-11-21 11:22:55.972866','2026-11-21 11:22:55.972866',NULL,1,'2026-11-21 11:22:55.996954','{"ts": "1795258975.013107"}',NULL);
INSERT INTO "outbox" VALUES(83,'T0RELEASED',1,'topic:4fff1c21a59d40edb2b9574ec531e014','topic','{}',NULL,'topic:1','done','2026-11-21 11:22:55.972866','2026-11-21 11:22:55.972866',NULL,1,'2026-11-21 11:22:55.991246','{}',NULL);
INSERT INTO "outbox" VALUES(84,'T0RELEASED',1,'announce:cc729a996de843f080974aef2ac95df3','announce','{}',NULL,'announce:1','done','2026-11-21 11:22:55.972866','2026-11-21 11:22:55.972866',NULL,1,'2026-11-21 11:22:56.005293','{"ts": "1795258975.013913"}',NULL);
INSERT INTO "outbox" VALUES(85,'T0RELEASED',1,'notice:4f95f421c9414425a0c204d6f3ad5534','notice','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795263776.012371}}',NULL,'room:1','done','2026-11-21 11:22:56.012371','2026-11-21 11:22:56.012371',NULL,1,'2026-11-21 11:22:56.038213','{"ts": "1795260176.030738"}',NULL);
INSERT INTO "outbox" VALUES(86,'T0RELEASED',1,'announce_reply:6dd63c39b9e24fbcab602c5bb122ed61','announce_reply','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795263776.012371}}',NULL,'announce:1','done','2026-11-21 11:22:56.012371','2026-11-21 11:22:56.012371',NULL,1,'2026-11-21 11:22:56.038213','{"ts": "1795260176.031038"}',NULL);
INSERT INTO "outbox" VALUES(87,'T0RELEASED',1,'card:73c35d35c44542029f4657fa35ad173b','card','{}',NULL,'card:1','done','2026-11-21 11:22:56.012371','2026-11-21 11:22:56.012371',NULL,1,'2026-11-21 11:22:56.038213','{"ts": "1795258975.013107"}',NULL);
INSERT INTO "outbox" VALUES(88,'T0RELEASED',1,'topic:f13bb769bac14a47a2ffdf668f1288d8','topic','{}',NULL,'topic:1','done','2026-11-21 11:22:56.012371','2026-11-21 11:22:56.012371',NULL,1,'2026-11-21 11:22:56.032389','{}',NULL);
INSERT INTO "outbox" VALUES(89,'T0RELEASED',1,'announce:4e60ea37f7694526ac33ca37b94dcae4','announce','{}',NULL,'announce:1','done','2026-11-21 11:22:56.012371','2026-11-21 11:22:56.012371',NULL,1,'2026-11-21 11:22:56.049973','{"ts": "1795258975.013913"}',NULL);
INSERT INTO "outbox" VALUES(90,'T0RELEASED',1,'notice:352e3792ece64765ab82e528177a4c9d','notice','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}',NULL,'room:1','done','2026-11-21 11:22:56.080341','2026-11-21 11:22:56.080341',NULL,1,'2026-11-21 11:22:56.137200','{"ts": "1795260176.122759"}',NULL);
INSERT INTO "outbox" VALUES(91,'T0RELEASED',1,'announce_reply:7cff51922668496e9576a062bcb2d78e','announce_reply','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}',NULL,'announce:1','done','2026-11-21 11:22:56.080341','2026-11-21 11:22:56.080341',NULL,1,'2026-11-21 11:22:56.137200','{"ts": "1795260176.123569"}',NULL);
INSERT INTO "outbox" VALUES(92,'T0RELEASED',1,'card:ae9c5cc9e8eb4449b543bf1e2005fa4f','card','{}',NULL,'card:1','done','2026-11-21 11:22:56.080341','2026-11-21 11:22:56.080341',NULL,1,'2026-11-21 11:22:56.137200','{"ts": "1795258975.013107"}',NULL);
INSERT INTO "outbox" VALUES(93,'T0RELEASED',1,'topic:fef4bcc3fe8640718c4ea0d809a9e37b','topic','{}',NULL,'topic:1','done','2026-11-21 11:22:56.080341','2026-11-21 11:22:56.080341',NULL,1,'2026-11-21 11:22:56.125708','{}',NULL);
INSERT INTO "outbox" VALUES(94,'T0RELEASED',1,'announce:52111702a06446a4b0a51079e70540bb','announce','{}',NULL,'announce:1','done','2026-11-21 11:22:56.080341','2026-11-21 11:22:56.080341',NULL,1,'2026-11-21 11:22:56.145664','{"ts": "1795258975.013913"}',NULL);
INSERT INTO "outbox" VALUES(95,'T0RELEASED',2,'open_channel:2','open_channel','{}',NULL,NULL,'done','2026-11-21 11:22:56.152963','2026-11-21 11:22:56.152963',NULL,1,'2026-11-21 11:22:56.181193','{"channel": "C0OLDKQ1M"}',NULL);
INSERT INTO "outbox" VALUES(96,'T0RELEASED',2,'invite:dc64e7f0fa5d4f299fcbf168a4d5a98e','invite','{"user": "U0ADALOVE1"}',95,NULL,'done','2026-11-21 11:22:56.152963','2026-11-21 11:22:56.152963',NULL,1,'2026-11-21 11:22:56.194485','{}',NULL);
INSERT INTO "outbox" VALUES(97,'T0RELEASED',2,'tell_ready:2:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:45589/respond/nBeoD2uhtdxBi4fVwt8WPg"}',95,NULL,'done','2026-11-21 11:22:56.152963','2026-11-21 11:22:56.152963',NULL,1,'2026-11-21 11:22:56.227533','{}',NULL);
INSERT INTO "outbox" VALUES(98,'T0RELEASED',2,'direct:29004260f9924faeaffecd2dfe172558','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',95,NULL,'done','2026-11-21 11:22:56.152963','2026-11-21 11:22:56.152963',NULL,1,'2026-11-21 11:22:56.227533','{"channel": "D0OOMHG5RS", "ts": "1795260176.191965"}',NULL);
INSERT INTO "outbox" VALUES(99,'T0RELEASED',2,'card:7659f71b92054fa3866393e941cd978a','card','{}',95,'card:2','done','2026-11-21 11:22:56.152963','2026-11-21 11:22:56.152963',NULL,1,'2026-11-21 11:22:56.227533','{"ts": "1795260176.192330"}',NULL);
INSERT INTO "outbox" VALUES(100,'T0RELEASED',2,'topic:2bbc2835cb724dcca12695f36f91ce83','topic','{}',95,'topic:2','done','2026-11-21 11:22:56.152963','2026-11-21 11:22:56.152963',NULL,1,'2026-11-21 11:22:56.194485','{}',NULL);
INSERT INTO "outbox" VALUES(101,'T0RELEASED',2,'announce:8e76a3c4ae8e437385f20a0ee2ea5a77','announce','{}',95,'announce:2','done','2026-11-21 11:22:56.152963','2026-11-21 11:22:56.152963',NULL,1,'2026-11-21 11:22:56.227533','{"ts": "1795260176.192705"}',NULL);
INSERT INTO "outbox" VALUES(102,'T0RELEASED',2,'pin_card:c71d16a1aebe4a089fe7d9ab065196c3','pin_card','{}',99,NULL,'done','2026-11-21 11:22:56.152963','2026-11-21 11:22:56.152963',NULL,1,'2026-11-21 11:22:56.306076','{}',NULL);
INSERT INTO "outbox" VALUES(103,'T0RELEASED',2,'bookmark:2:card','bookmark','{"to": "card"}',99,NULL,'done','2026-11-21 11:22:56.152963','2026-11-21 11:22:56.152963',NULL,1,'2026-11-21 11:22:56.306076','{"link": "http://127.0.0.1:45589/archives/C0OLDKQ1M/p1795260176192330"}',NULL);
CREATE TABLE person (
	team_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	zone VARCHAR(64), 
	name VARCHAR, 
	seen_at DATETIME NOT NULL, is_guest BOOLEAN DEFAULT 0 NOT NULL, is_outsider BOOLEAN DEFAULT 0 NOT NULL, is_gone BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (team_id, user_id)
);
INSERT INTO "person" VALUES('T0RELEASED','U0ADALOVE1','Europe/London','ada','2026-11-21 11:02:54.962001',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0GRACEHO1','America/New_York','grace','2026-11-21 11:02:55.083668',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0LINUSTO1','Europe/Helsinki','linus','2026-11-21 11:02:55.140656',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0BARBARA1','America/Los_Angeles','barbara','2026-11-21 11:02:55.168394',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0DENNISR1','Asia/Tokyo','dennis','2026-11-21 11:02:55.108733',0,0,0);
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
INSERT INTO "promise" VALUES(1,'T0RELEASED',1,'2026-11-21 11:17:54.797196','2026-11-21 11:02:54.797196','kept','2026-11-21 11:02:55.370166',-899.42703);
INSERT INTO "promise" VALUES(2,'T0RELEASED',1,'2026-11-21 11:17:55.370166','2026-11-21 11:02:55.370166','broken','2026-11-21 11:22:55.511771',300.141605);
INSERT INTO "promise" VALUES(3,'T0RELEASED',1,'2026-11-21 11:37:55.511771','2026-11-21 11:22:55.511771','kept','2026-11-21 11:22:56.012371',-899.4994);
INSERT INTO "promise" VALUES(4,'T0RELEASED',1,'2026-11-21 12:22:56.012371','2026-11-21 11:22:56.012371','kept','2026-11-21 11:22:56.080341',-3599.93203);
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
INSERT INTO "reminder" VALUES(1,'T0RELEASED',1,'2026-11-21 11:17:55.370166',0,1,'U0LINUSTO1','2026-11-21 11:14:55.385623',NULL,NULL,'D021VGCHBC','1795259695.409377','2026-11-21 11:17:55.429828','passed on','clock');
INSERT INTO "reminder" VALUES(2,'T0RELEASED',1,'2026-11-21 11:17:55.370166',0,2,'U0LINUSTO1','2026-11-21 11:17:55.429828','C0OLDQ2VW','1795259875.469116','D021VGCHBC','1795259875.476568','2026-11-21 11:22:55.482192','passed on','clock');
INSERT INTO "reminder" VALUES(3,'T0RELEASED',1,'2026-11-21 11:17:55.370166',0,3,'U0GRACEHO1','2026-11-21 11:22:55.482192','C0OLDQ2VW','1795260175.504265',NULL,NULL,'2026-11-21 11:22:55.511771','answered','U0LINUSTO1');
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
INSERT INTO "role_held" VALUES(1,'T0RELEASED',1,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 11:02:54.797196','2026-11-21 11:02:55.060318',NULL);
INSERT INTO "role_held" VALUES(2,'T0RELEASED',1,'commander','U0GRACEHO1','U0ADALOVE1',0,'2026-11-21 11:02:55.060318',NULL,'2026-11-21 11:02:55.230059');
INSERT INTO "role_held" VALUES(3,'T0RELEASED',1,'operations','U0DENNISR1','U0ADALOVE1',0,'2026-11-21 11:02:55.076720',NULL,NULL);
INSERT INTO "role_held" VALUES(4,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1',0,'2026-11-21 11:02:55.102609','2026-11-21 11:22:55.684079',NULL);
INSERT INTO "role_held" VALUES(5,'T0RELEASED',1,'scribe','U0BARBARA1','U0ADALOVE1',0,'2026-11-21 11:02:55.128004',NULL,NULL);
INSERT INTO "role_held" VALUES(6,'T0RELEASED',1,'communications','U0ADALOVE1','U0ADALOVE1',0,'2026-11-21 11:22:55.684079',NULL,NULL);
INSERT INTO "role_held" VALUES(7,'T0RELEASED',2,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 11:22:56.152963',NULL,NULL);
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
INSERT INTO "tag" VALUES(1,'T0RELEASED',1,'C0OLDQ2VW','1795258975.217758','U0BARBARA1','mag',1,'1795258975.238855','2026-11-21 11:02:55.239994');
INSERT INTO "tag" VALUES(2,'T0RELEASED',1,'C0OLDQ2VW','1795258975.222089','U0BARBARA1','pushpin',1,'1795258975.258313','2026-11-21 11:02:55.259346');
INSERT INTO "tag" VALUES(3,'T0RELEASED',1,'C0OLDQ2VW','1795258975.237075','U0BARBARA1','pushpin',0,'1795258975.308914','2026-11-21 11:02:55.309986');
INSERT INTO "tag" VALUES(4,'T0RELEASED',1,'C0OLDQ2VW','1795258975.222089','U0GRACEHO1','scales',1,'1795258975.288165','2026-11-21 11:02:55.289251');
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
INSERT INTO "timeline_entry" VALUES(1,'T0RELEASED',1,'2026-11-21 11:02:54.797196','status','system','U0ADALOVE1',NULL,'declared SEV1: Checkout returns 500s','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:02:54.797196',NULL,1);
INSERT INTO "timeline_entry" VALUES(2,'T0RELEASED',1,'2026-11-21 11:02:54.797196','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:02:54.797196',NULL,1);
INSERT INTO "timeline_entry" VALUES(3,'T0RELEASED',1,'2026-11-21 11:02:55.060318','role','system','U0ADALOVE1',NULL,'made <@U0GRACEHO1> commander','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:02:55.060318',NULL,1);
INSERT INTO "timeline_entry" VALUES(4,'T0RELEASED',1,'2026-11-21 11:02:55.076720','role','system','U0ADALOVE1',NULL,'made <@U0DENNISR1> operations lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:02:55.076720',NULL,1);
INSERT INTO "timeline_entry" VALUES(5,'T0RELEASED',1,'2026-11-21 11:02:55.102609','role','system','U0ADALOVE1',NULL,'made <@U0LINUSTO1> communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:02:55.102609',NULL,1);
INSERT INTO "timeline_entry" VALUES(6,'T0RELEASED',1,'2026-11-21 11:02:55.128004','role','system','U0ADALOVE1',NULL,'made <@U0BARBARA1> scribe','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:02:55.128004',NULL,1);
INSERT INTO "timeline_entry" VALUES(7,'T0RELEASED',1,'2026-11-21 11:02:55.207148','status','system','U0GRACEHO1',NULL,'acknowledged the incident','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 11:02:55.207148',NULL,1);
INSERT INTO "timeline_entry" VALUES(8,'T0RELEASED',1,'2026-11-21 11:02:55.217758','finding','message','U0DENNISR1',NULL,'Errors began with release 413','[]','C0OLDQ2VW','1795258975.217758',NULL,'http://127.0.0.1:45589/archives/C0OLDQ2VW/p1795258975217758','1795258975.325369',NULL,'U0BARBARA1','2026-11-21 11:02:55.239994',NULL,2);
INSERT INTO "timeline_entry" VALUES(9,'T0RELEASED',1,'2026-11-21 11:02:55.222089','decision','message','U0GRACEHO1',NULL,'We roll back first','[]','C0OLDQ2VW','1795258975.222089',NULL,'http://127.0.0.1:45589/archives/C0OLDQ2VW/p1795258975222089',NULL,NULL,'U0BARBARA1','2026-11-21 11:02:55.259346',NULL,2);
INSERT INTO "timeline_entry" VALUES(10,'T0RELEASED',1,'2026-11-21 11:02:55.237075','event','message','U0DENNISR1',NULL,'Lunch anyone','[]','C0OLDQ2VW','1795258975.237075',NULL,'http://127.0.0.1:45589/archives/C0OLDQ2VW/p1795258975237075',NULL,NULL,'U0BARBARA1','2026-11-21 11:02:55.273259','2026-11-21 11:02:55.309986',1);
INSERT INTO "timeline_entry" VALUES(11,'T0RELEASED',1,'2026-11-21 08:01:00.000000','event','note','U0BARBARA1',NULL,'The database was restarted','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0BARBARA1','2026-11-21 11:02:55.340553',NULL,1);
INSERT INTO "timeline_entry" VALUES(12,'T0RELEASED',1,'2026-11-21 11:02:55.370166','update','system','U0LINUSTO1',NULL,'posted update 1: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 11:02:55.370166',NULL,1);
INSERT INTO "timeline_entry" VALUES(13,'T0RELEASED',1,'2026-11-21 11:22:55.511771','update','system','U0LINUSTO1',NULL,'posted update 2: No change. Still: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 11:22:55.511771',NULL,1);
INSERT INTO "timeline_entry" VALUES(14,'T0RELEASED',1,'2026-11-21 11:22:55.684079','role','system','U0ADALOVE1',NULL,'became communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:22:55.684079',NULL,1);
INSERT INTO "timeline_entry" VALUES(15,'T0RELEASED',1,'2026-11-21 11:22:55.972866','severity','system','U0GRACEHO1',NULL,'changed severity SEV1 → SEV2: fewer customers','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 11:22:55.972866',NULL,1);
INSERT INTO "timeline_entry" VALUES(16,'T0RELEASED',1,'2026-11-21 11:22:56.012371','status','system','U0GRACEHO1',NULL,'mitigated: Rolled back release 412','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 11:22:56.012371',NULL,1);
INSERT INTO "timeline_entry" VALUES(17,'T0RELEASED',1,'2026-11-21 11:22:56.080341','status','system','U0GRACEHO1',NULL,'resolved: No errors since 14:05','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 11:22:56.080341',NULL,1);
INSERT INTO "timeline_entry" VALUES(18,'T0RELEASED',2,'2026-11-21 11:22:56.152963','status','system','U0ADALOVE1',NULL,'declared SEV4: A button is blue','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:22:56.152963',NULL,1);
INSERT INTO "timeline_entry" VALUES(19,'T0RELEASED',2,'2026-11-21 11:22:56.152963','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:22:56.152963',NULL,1);
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
INSERT INTO "timeline_version" VALUES(1,'T0RELEASED',9,1,'2026-11-21 11:02:55.222089','event',NULL,'[]','2026-11-21 11:02:55.289251','U0GRACEHO1',NULL);
INSERT INTO "timeline_version" VALUES(2,'T0RELEASED',8,1,'2026-11-21 11:02:55.217758','finding','Errors began with release 412','[]','2026-11-21 11:02:55.329454','U0DENNISR1',NULL);
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
