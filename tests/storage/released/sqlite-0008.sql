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
INSERT INTO "alarm" VALUES(1,'T0RELEASED',1,'command',0,'2026-11-21 12:27:20.596396',0,NULL);
INSERT INTO "alarm" VALUES(2,'T0RELEASED',1,'offer',1,'2026-11-21 12:22:21.617174',0,NULL);
INSERT INTO "alarm" VALUES(3,'T0RELEASED',2,'command',0,'2026-11-21 12:47:21.921476',0,NULL);
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
INSERT INTO "audit" VALUES(1,'T0RELEASED',1,'2026-11-21 11:57:20.339245','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO "audit" VALUES(2,'T0RELEASED',1,'2026-11-21 11:57:20.339245','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(3,'T0RELEASED',1,'2026-11-21 11:57:20.596396','U0ADALOVE1','role','slash','{"commander": "U0ADALOVE1"}','{"commander": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(4,'T0RELEASED',1,'2026-11-21 11:57:20.628755','U0ADALOVE1','role','slash','{"operations": null}','{"operations": "U0DENNISR1"}');
INSERT INTO "audit" VALUES(5,'T0RELEASED',1,'2026-11-21 11:57:20.668826','U0ADALOVE1','role','slash','{"communications": null}','{"communications": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(6,'T0RELEASED',1,'2026-11-21 11:57:20.704260','U0ADALOVE1','role','slash','{"scribe": null}','{"scribe": "U0BARBARA1"}');
INSERT INTO "audit" VALUES(7,'T0RELEASED',1,'2026-11-21 11:57:20.873642','U0GRACEHO1','ack','button','{"status": "declared", "words": null}','{"status": "acknowledged", "words": ""}');
INSERT INTO "audit" VALUES(8,'T0RELEASED',1,'2026-11-21 11:57:20.929091','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 8, "kind": "finding"}');
INSERT INTO "audit" VALUES(9,'T0RELEASED',1,'2026-11-21 11:57:20.950877','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 9, "kind": "event"}');
INSERT INTO "audit" VALUES(10,'T0RELEASED',1,'2026-11-21 11:57:20.977358','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 10, "kind": "event"}');
INSERT INTO "audit" VALUES(11,'T0RELEASED',1,'2026-11-21 11:57:21.000234','U0GRACEHO1','retag','event','{"entry": 9, "kind": "event"}','{"entry": 9, "kind": "decision"}');
INSERT INTO "audit" VALUES(12,'T0RELEASED',1,'2026-11-21 11:57:21.062585','U0BARBARA1','untag','event','{"entry": 10, "text": null}','{"entry": null, "text": null}');
INSERT INTO "audit" VALUES(13,'T0RELEASED',1,'2026-11-21 11:57:21.098597','U0DENNISR1','message edited','event','{"entry": 8, "text": "Errors began with release 412"}','{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO "audit" VALUES(14,'T0RELEASED',1,'2026-11-21 11:57:21.126554','U0BARBARA1','note','slash','{"text": null, "happened_at": null}','{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO "audit" VALUES(15,'T0RELEASED',1,'2026-11-21 11:57:21.188536','U0LINUSTO1','update','form','{"number": null, "words": null}','{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(16,'T0RELEASED',1,'2026-11-21 12:09:21.359422','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 12:12:21.188536+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(17,'T0RELEASED',1,'2026-11-21 12:12:21.426758','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 12:12:21.188536+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(18,'T0RELEASED',1,'2026-11-21 12:17:21.505316','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 12:12:21.188536+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(19,'T0RELEASED',1,'2026-11-21 12:17:21.557840','U0LINUSTO1','update','button','{"number": 1, "words": "One in eight fails. We roll back"}','{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(20,'T0RELEASED',1,'2026-11-21 12:17:21.617174','U0LINUSTO1','handoff asked','slash','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(21,'T0RELEASED',1,'2026-11-21 12:17:21.662021','U0ADALOVE1','role','button','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(22,'T0RELEASED',1,'2026-11-21 12:17:21.715276','U0GRACEHO1','severity','slash','{"severity": "sev1", "reason": null}','{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO "audit" VALUES(23,'T0RELEASED',1,'2026-11-21 12:17:21.774260','U0GRACEHO1','mitigate','slash','{"status": "acknowledged", "words": null}','{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO "audit" VALUES(24,'T0RELEASED',1,'2026-11-21 12:17:21.861842','U0GRACEHO1','resolve','form','{"status": "mitigated", "words": null}','{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO "audit" VALUES(25,'T0RELEASED',2,'2026-11-21 12:17:21.921476','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO "audit" VALUES(26,'T0RELEASED',2,'2026-11-21 12:17:21.921476','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
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
INSERT INTO "handoff" VALUES(1,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1','accepted','2026-11-21 12:17:21.617174','2026-11-21 12:17:21.662021','D0OOMHG5RS','1795263441.642711');
CREATE TABLE inbox (
	team_id VARCHAR(32) NOT NULL, 
	"key" VARCHAR(128) NOT NULL, 
	received_at DATETIME NOT NULL, 
	answer JSON, 
	CONSTRAINT pk_inbox PRIMARY KEY (team_id, "key")
);
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5610938152521.3276347238722.93a34ef10e959519abd435b68e5ab30d','2026-11-21 11:57:20.339245','{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev083JO9N1T','2026-11-21 11:57:20.554214','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:4694173728168.3023165533373.427ac4cfd144b9f4426fbe85fe596a4c','2026-11-21 11:57:20.596396','{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:2716980435689.1421543615030.cc3a33f7f6b2c4ffcf857a40d62fd878','2026-11-21 11:57:20.628755','{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0G73CJA3M','2026-11-21 11:57:20.650211','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:3786226766564.7906935937037.5b4429a229b96ddc1fcae39429d8b57f','2026-11-21 11:57:20.668826','{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev07PK7MEFG','2026-11-21 11:57:20.683847','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:6691252587627.5684378107706.c95b16a9e840881ce903be89af093cbd','2026-11-21 11:57:20.704260','{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0LGSN5YLD','2026-11-21 11:57:20.730216','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CZ9I92X7','2026-11-21 11:57:20.789295','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795262240.872090:U0GRACEHO1:acknowledge','2026-11-21 11:57:20.873642','{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0L2T6IPZ0','2026-11-21 11:57:20.913661','{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CLA1LUAU','2026-11-21 11:57:20.929091','{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0T6CUSD0T','2026-11-21 11:57:20.950877','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0QCIH5EGR','2026-11-21 11:57:20.977358','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev06XLABX6Q','2026-11-21 11:57:21.000234','{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev043QWOYMO','2026-11-21 11:57:21.062585','{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev019WJ202M','2026-11-21 11:57:21.098597','{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:1035243321844.8055894665118.e474a7b490bee06a1f0870d053193c18','2026-11-21 11:57:21.126554','{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:3344931747532.4698507682911.0aae7863c35abce4f007754c082d5f89','2026-11-21 11:57:21.168597','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0HUZC8ISL','2026-11-21 11:57:21.188536','{"text": "Update 1 is on its way. Next update: <!date^1795263141^{date_short_pretty} at {time}|21 Nov 2026, 12:12 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795263141^{date_short_pretty} at {time}|21 Nov 2026, 12:12 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795262241.556709:U0LINUSTO1:no_change','2026-11-21 12:17:21.557840','{"text": "Update 2 is on its way (no change). Next update: <!date^1795264341^{date_short_pretty} at {time}|21 Nov 2026, 12:32 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795264341^{date_short_pretty} at {time}|21 Nov 2026, 12:32 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:1334517675030.9030249750665.e7441133f63d29ac7de3fd85a5b4a583','2026-11-21 12:17:21.617174','{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795262241.660993:U0ADALOVE1:handoff_accept','2026-11-21 12:17:21.662021','{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:2529506455354.1117854681731.a9355b3d7303a1cad666a62eadfec059','2026-11-21 12:17:21.715276','{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795264341^{date_short_pretty} at {time}|21 Nov 2026, 12:32 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795264341^{date_short_pretty} at {time}|21 Nov 2026, 12:32 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5364492816574.7313256273997.320c471a054b761ef14ee55e0fe74dc7','2026-11-21 12:17:21.774260','{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:1831116279558.4057108997361.822f399594caf819575057991d926569','2026-11-21 12:17:21.846380','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0UU8UHLPS','2026-11-21 12:17:21.861842','{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:3705529094763.3146339834312.5c94c2f338588a0034aa598be2eb955c','2026-11-21 12:17:21.921476','{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev003Y54A7J','2026-11-21 12:17:21.988314','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
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
	ask_at DATETIME, bridge VARCHAR, quiet BOOLEAN DEFAULT 0 NOT NULL, merged_into_id INTEGER, 
	CONSTRAINT pk_incident PRIMARY KEY (id), 
	CONSTRAINT uq_incident_team_id_channel_id UNIQUE (team_id, channel_id), 
	CONSTRAINT uq_incident_team_id_number UNIQUE (team_id, number)
);
INSERT INTO "incident" VALUES(1,'T0RELEASED',1,'Checkout returns 500s','','sev2','resolved',0,0,'U0ADALOVE1',NULL,'C0OLDQ2VW','inc-1-checkout-returns-500s','1795262240.532239','🟠 SEV2 · ✅ resolved · Checkout returns 500s','C0X65MD1FY','1795262240.532837',NULL,'2026-11-21 11:57:20.339245','2026-11-21 11:57:20.339245','2026-11-21 11:57:20.873642','2026-11-21 12:17:21.774260','2026-11-21 12:17:21.861842',NULL,NULL,NULL,'2026-11-21 12:17:21.861842','Resolved: No errors since 14:05',NULL,NULL,0,NULL,NULL,0,NULL);
INSERT INTO "incident" VALUES(2,'T0RELEASED',2,'A button is blue','','sev4','declared',0,0,'U0ADALOVE1',NULL,'C0OLDKQ1M','inc-2-a-button-is-blue','1795263441.979230','🔵 SEV4 · 🆕 declared · A button is blue','C0X65MD1FY','1795263441.979674',NULL,'2026-11-21 12:17:21.921476','2026-11-21 12:17:21.921476',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL);
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
INSERT INTO "incident_update" VALUES(1,'T0RELEASED',1,1,'One in eight fails. We roll back',0,'U0LINUSTO1','2026-11-21 11:57:21.188536','sev1','acknowledged','2026-11-21 12:12:21.188536');
INSERT INTO "incident_update" VALUES(2,'T0RELEASED',1,2,'No change. Still: One in eight fails. We roll back',1,'U0LINUSTO1','2026-11-21 12:17:21.557840','sev1','acknowledged','2026-11-21 12:32:21.557840');
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
INSERT INTO "outbox" VALUES(1,'T0RELEASED',NULL,'read_people:2026-11-21:','read_people','{"day": "2026-11-21", "cursor": ""}',NULL,NULL,'done','2026-11-21 11:57:20.306151','2026-11-21 11:57:20.306151',NULL,1,'2026-11-21 11:57:20.356600','{"people": 5}',NULL);
INSERT INTO "outbox" VALUES(2,'T0RELEASED',NULL,'look_up_person:U0ADALOVE1','look_up_person','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 11:57:20.339245','2026-11-21 11:57:20.339245',NULL,1,'2026-11-21 11:57:20.494355','{"zone": "Europe/London"}',NULL);
INSERT INTO "outbox" VALUES(3,'T0RELEASED',1,'open_channel:1','open_channel','{}',NULL,NULL,'done','2026-11-21 11:57:20.339245','2026-11-21 11:57:20.339245',NULL,1,'2026-11-21 11:57:20.494355','{"channel": "C0OLDQ2VW"}',NULL);
INSERT INTO "outbox" VALUES(4,'T0RELEASED',1,'invite:077d0e00d4e444618411a9fe3e5e4689','invite','{"user": "U0ADALOVE1"}',3,NULL,'done','2026-11-21 11:57:20.339245','2026-11-21 11:57:20.339245',NULL,1,'2026-11-21 11:57:20.545254','{}',NULL);
INSERT INTO "outbox" VALUES(5,'T0RELEASED',1,'tell_ready:1:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:38447/respond/BVvFr_9zCC8wCKcoUiJOWA"}',3,NULL,'done','2026-11-21 11:57:20.339245','2026-11-21 11:57:20.339245',NULL,1,'2026-11-21 11:57:20.545254','{}',NULL);
INSERT INTO "outbox" VALUES(6,'T0RELEASED',1,'direct:cf211acdda0043b4b01126c912cd6665','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',3,NULL,'done','2026-11-21 11:57:20.339245','2026-11-21 11:57:20.339245',NULL,1,'2026-11-21 11:57:20.545254','{"channel": "D0OOMHG5RS", "ts": "1795262240.541294"}',NULL);
INSERT INTO "outbox" VALUES(7,'T0RELEASED',1,'card:d81173ba3b904ffcb34909aaa1227345','card','{}',3,'card:1','done','2026-11-21 11:57:20.339245','2026-11-21 11:57:20.339245',NULL,1,'2026-11-21 11:57:20.545254','{"ts": "1795262240.532239"}',NULL);
INSERT INTO "outbox" VALUES(8,'T0RELEASED',1,'topic:a1262b2d65cc415eb10286bf16582777','topic','{}',3,'topic:1','done','2026-11-21 11:57:20.339245','2026-11-21 11:57:20.339245',NULL,1,'2026-11-21 11:57:20.545254','{}',NULL);
INSERT INTO "outbox" VALUES(9,'T0RELEASED',1,'announce:368dfeb0ecac4c4a982cc84480f07a2f','announce','{}',3,'announce:1','done','2026-11-21 11:57:20.339245','2026-11-21 11:57:20.339245',NULL,1,'2026-11-21 11:57:20.545254','{"ts": "1795262240.532837"}',NULL);
INSERT INTO "outbox" VALUES(10,'T0RELEASED',1,'pin_card:ec36abc3306748ddbcdd1b72afe73fa7','pin_card','{}',7,NULL,'done','2026-11-21 11:57:20.339245','2026-11-21 11:57:20.339245',NULL,1,'2026-11-21 11:57:20.574196','{}',NULL);
INSERT INTO "outbox" VALUES(11,'T0RELEASED',1,'bookmark:1:card','bookmark','{"to": "card"}',7,NULL,'done','2026-11-21 11:57:20.339245','2026-11-21 11:57:20.339245',NULL,1,'2026-11-21 11:57:20.587046','{"link": "http://127.0.0.1:38447/archives/C0OLDQ2VW/p1795262240532239"}',NULL);
INSERT INTO "outbox" VALUES(12,'T0RELEASED',NULL,'look_up_person:U0GRACEHO1','look_up_person','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 11:57:20.596396','2026-11-21 11:57:20.596396',NULL,1,'2026-11-21 11:57:20.674299','{"zone": "America/New_York"}',NULL);
INSERT INTO "outbox" VALUES(13,'T0RELEASED',1,'invite:f5ab5464c69842819fa07bae34039c65','invite','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 11:57:20.596396','2026-11-21 11:57:20.596396',NULL,1,'2026-11-21 11:57:20.674299','{}',NULL);
INSERT INTO "outbox" VALUES(14,'T0RELEASED',1,'notice:7c22d4a1ab734616bbee72cfc18e7bb6','notice','{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 11:57:20.596396','2026-11-21 11:57:20.596396',NULL,1,'2026-11-21 11:57:20.674299','{"ts": "1795262240.639309"}',NULL);
INSERT INTO "outbox" VALUES(15,'T0RELEASED',1,'card:8dc5b668dc1448abbf9f2a53da7823b7','card','{}',NULL,'card:1','done','2026-11-21 11:57:20.596396','2026-11-21 11:57:20.596396',NULL,1,'2026-11-21 11:57:20.674299','{"ts": "1795262240.532239"}',NULL);
INSERT INTO "outbox" VALUES(16,'T0RELEASED',1,'topic:ce713e5479e549c0bc76632a22d970fc','topic','{}',NULL,'topic:1','done','2026-11-21 11:57:20.596396','2026-11-21 11:57:20.596396',NULL,1,'2026-11-21 11:57:20.635898','{}',NULL);
INSERT INTO "outbox" VALUES(17,'T0RELEASED',1,'announce:2897fe389d68457784292e80eb472480','announce','{}',NULL,'announce:1','done','2026-11-21 11:57:20.596396','2026-11-21 11:57:20.596396',NULL,1,'2026-11-21 11:57:20.674299','{"ts": "1795262240.532837"}',NULL);
INSERT INTO "outbox" VALUES(18,'T0RELEASED',1,'direct:c1e6d8dff073443e9ffe9ab1287dbeb3','direct','{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:57:20.596396','2026-11-21 11:57:20.596396',NULL,1,'2026-11-21 11:57:20.674299','{"channel": "D0WS65PSTL", "ts": "1795262240.644958"}',NULL);
INSERT INTO "outbox" VALUES(19,'T0RELEASED',NULL,'look_up_person:U0DENNISR1','look_up_person','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 11:57:20.628755','2026-11-21 11:57:20.628755',NULL,1,'2026-11-21 11:57:20.715594','{"zone": "Asia/Tokyo"}',NULL);
INSERT INTO "outbox" VALUES(20,'T0RELEASED',1,'invite:8eb87144906540549f630cb51b8d7e78','invite','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 11:57:20.628755','2026-11-21 11:57:20.628755',NULL,1,'2026-11-21 11:57:20.715594','{}',NULL);
INSERT INTO "outbox" VALUES(21,'T0RELEASED',1,'notice:87fbb9e29484455ebb2decaa28cba51d','notice','{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 11:57:20.628755','2026-11-21 11:57:20.628755',NULL,1,'2026-11-21 11:57:20.775186','{"ts": "1795262240.719097"}',NULL);
INSERT INTO "outbox" VALUES(22,'T0RELEASED',1,'card:4a63d0fe3f984a48bba44fca214926ef','card','{}',NULL,'card:1','done','2026-11-21 11:57:20.628755','2026-11-21 11:57:20.628755',NULL,1,'2026-11-21 11:57:20.775186','{"ts": "1795262240.532239"}',NULL);
INSERT INTO "outbox" VALUES(23,'T0RELEASED',1,'topic:1dd4b0229f3b40f8b78ad32192ce9456','topic','{}',NULL,'topic:1','done','2026-11-21 11:57:20.628755','2026-11-21 11:57:20.628755',NULL,1,'2026-11-21 11:57:20.715594','{}',NULL);
INSERT INTO "outbox" VALUES(24,'T0RELEASED',1,'announce:f96796736ec9483593a6ec0f136a0f97','announce','{}',NULL,'announce:1','done','2026-11-21 11:57:20.628755','2026-11-21 11:57:20.628755',NULL,1,'2026-11-21 11:57:20.775186','{"ts": "1795262240.532837"}',NULL);
INSERT INTO "outbox" VALUES(25,'T0RELEASED',1,'direct:c6406ffc04d349acafb807079f735165','direct','{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:57:20.628755','2026-11-21 11:57:20.628755',NULL,1,'2026-11-21 11:57:20.715594','{"channel": "D0OAN0SX5F", "ts": "1795262240.679328"}',NULL);
INSERT INTO "outbox" VALUES(26,'T0RELEASED',NULL,'look_up_person:U0LINUSTO1','look_up_person','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 11:57:20.668826','2026-11-21 11:57:20.668826',NULL,1,'2026-11-21 11:57:20.775186','{"zone": "Europe/Helsinki"}',NULL);
INSERT INTO "outbox" VALUES(27,'T0RELEASED',1,'invite:0837e7781a594468b0b032bbca1a20f0','invite','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 11:57:20.668826','2026-11-21 11:57:20.668826',NULL,1,'2026-11-21 11:57:20.775186','{}',NULL);
INSERT INTO "outbox" VALUES(28,'T0RELEASED',1,'notice:90393875f48a47e0b76d2cda7517f5e4','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 11:57:20.668826','2026-11-21 11:57:20.668826',NULL,1,'2026-11-21 11:57:20.846137','{"ts": "1795262240.820318"}',NULL);
INSERT INTO "outbox" VALUES(29,'T0RELEASED',1,'topic:957c4148edd94b5085c29e86afb4fa22','topic','{}',NULL,'topic:1','done','2026-11-21 11:57:20.668826','2026-11-21 11:57:20.668826',NULL,1,'2026-11-21 11:57:20.817418','{}',NULL);
INSERT INTO "outbox" VALUES(30,'T0RELEASED',1,'direct:db956b4f9c564edba63dd5394621eee3','direct','{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:57:20.668826','2026-11-21 11:57:20.668826',NULL,1,'2026-11-21 11:57:20.775186','{"channel": "D021VGCHBC", "ts": "1795262240.724509"}',NULL);
INSERT INTO "outbox" VALUES(31,'T0RELEASED',NULL,'look_up_person:U0BARBARA1','look_up_person','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 11:57:20.704260','2026-11-21 11:57:20.704260',NULL,1,'2026-11-21 11:57:20.817418','{"zone": "America/Los_Angeles"}',NULL);
INSERT INTO "outbox" VALUES(32,'T0RELEASED',1,'invite:26fed48860e449258fe031f4a35fbf51','invite','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 11:57:20.704260','2026-11-21 11:57:20.704260',NULL,1,'2026-11-21 11:57:20.817418','{}',NULL);
INSERT INTO "outbox" VALUES(33,'T0RELEASED',1,'notice:15ed612708974f76a545bc8428e7ed5e','notice','{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 11:57:20.704260','2026-11-21 11:57:20.704260',NULL,1,'2026-11-21 11:57:20.862349','{"ts": "1795262240.861207"}',NULL);
INSERT INTO "outbox" VALUES(34,'T0RELEASED',1,'card:b552ba94b0d14782a4e83c6aabb6b566','card','{}',NULL,'card:1','done','2026-11-21 11:57:20.704260','2026-11-21 11:57:20.704260',NULL,1,'2026-11-21 11:57:20.846137','{"ts": "1795262240.532239"}',NULL);
INSERT INTO "outbox" VALUES(35,'T0RELEASED',1,'announce:26ccd7d287fe4b25b08787c035a7c7e3','announce','{}',NULL,'announce:1','done','2026-11-21 11:57:20.704260','2026-11-21 11:57:20.704260',NULL,1,'2026-11-21 11:57:20.846137','{"ts": "1795262240.532837"}',NULL);
INSERT INTO "outbox" VALUES(36,'T0RELEASED',1,'direct:5b9e256cc54a4e8abeb4ee7949f6acbc','direct','{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:57:20.704260','2026-11-21 11:57:20.704260',NULL,1,'2026-11-21 11:57:20.817418','{"channel": "D0TKCBFLN6", "ts": "1795262240.783467"}',NULL);
INSERT INTO "outbox" VALUES(37,'T0RELEASED',1,'notice:9ba59e058cd84416998bf7bc12d09a38','notice','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795263140.339245, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 11:57:20.873642','2026-11-21 11:57:20.873642',NULL,1,'2026-11-21 11:57:20.933316','{"ts": "1795262240.916826"}',NULL);
INSERT INTO "outbox" VALUES(38,'T0RELEASED',1,'announce_reply:f1618d194a8a4277b1a4a12de003f394','announce_reply','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795263140.339245, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 11:57:20.873642','2026-11-21 11:57:20.873642',NULL,1,'2026-11-21 11:57:20.933316','{"ts": "1795262240.917223"}',NULL);
INSERT INTO "outbox" VALUES(39,'T0RELEASED',1,'card:f95635218a2b41afa4f0aedef8164674','card','{}',NULL,'card:1','done','2026-11-21 11:57:20.873642','2026-11-21 11:57:20.873642',NULL,1,'2026-11-21 11:57:20.933316','{"ts": "1795262240.532239"}',NULL);
INSERT INTO "outbox" VALUES(40,'T0RELEASED',1,'topic:b11e0c22240a4b6080c9827e707363a0','topic','{}',NULL,'topic:1','done','2026-11-21 11:57:20.873642','2026-11-21 11:57:20.873642',NULL,1,'2026-11-21 11:57:20.918887','{}',NULL);
INSERT INTO "outbox" VALUES(41,'T0RELEASED',1,'announce:08d9685b7a9d4d988d422a6356ad6f1d','announce','{}',NULL,'announce:1','done','2026-11-21 11:57:20.873642','2026-11-21 11:57:20.873642',NULL,1,'2026-11-21 11:57:20.982069','{"ts": "1795262240.532837"}',NULL);
INSERT INTO "outbox" VALUES(42,'T0RELEASED',1,'read_message:b89a9e956d5a4879965796dc9833301c','read_message','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795262240.900267','done','2026-11-21 11:57:20.929091','2026-11-21 11:57:20.929091',NULL,1,'2026-11-21 11:57:20.982069','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(43,'T0RELEASED',1,'check_mark:f9d6d3a5d77d41aa939d9899a6703034','check_mark','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795262240.900267','done','2026-11-21 11:57:20.929091','2026-11-21 11:57:20.929091',NULL,1,'2026-11-21 11:57:21.076948','{}',NULL);
INSERT INTO "outbox" VALUES(44,'T0RELEASED',1,'read_message:9f9e598e2753432db2c3c9575ceda72a','read_message','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795262240.909000','done','2026-11-21 11:57:20.950877','2026-11-21 11:57:20.950877',NULL,1,'2026-11-21 11:57:21.030434','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(45,'T0RELEASED',1,'check_mark:1aadb683a8f54e90bfb3cd1c7fd79fe7','check_mark','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795262240.909000','done','2026-11-21 11:57:20.950877','2026-11-21 11:57:20.950877',NULL,1,'2026-11-21 11:57:21.111487','{}',NULL);
INSERT INTO "outbox" VALUES(46,'T0RELEASED',1,'read_message:0be220caa3d049dbb5ec92acaeb0a958','read_message','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795262240.926830','done','2026-11-21 11:57:20.977358','2026-11-21 11:57:20.977358',NULL,1,'2026-11-21 11:57:21.076948','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(47,'T0RELEASED',1,'check_mark:fe944614f8174a808b427f17b30ec8e6','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795262240.926830','done','2026-11-21 11:57:20.977358','2026-11-21 11:57:20.977358',NULL,1,'2026-11-21 11:57:21.131453','{}',NULL);
INSERT INTO "outbox" VALUES(48,'T0RELEASED',1,'check_mark:7eb40c55422c415c8883e960aa80dc33','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795262240.926830','done','2026-11-21 11:57:21.062585','2026-11-21 11:57:21.062585',NULL,1,'2026-11-21 11:57:21.156086','{}',NULL);
INSERT INTO "outbox" VALUES(49,'T0RELEASED',1,'notice:910b4ed0f73c441aaef4c7b83e61efc0','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795263141.188536, "by_name": "linus"}}',NULL,'room:1','done','2026-11-21 11:57:21.188536','2026-11-21 11:57:21.188536',NULL,1,'2026-11-21 12:09:21.394316','{"ts": "1795262961.369070"}',NULL);
INSERT INTO "outbox" VALUES(50,'T0RELEASED',1,'announce_reply:e872791381ac439194e861cf86cfc60e','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795263141.188536, "by_name": "linus"}}',NULL,'announce:1','done','2026-11-21 11:57:21.188536','2026-11-21 11:57:21.188536',NULL,1,'2026-11-21 12:09:21.394316','{"ts": "1795262961.369618"}',NULL);
INSERT INTO "outbox" VALUES(51,'T0RELEASED',1,'card:1e24720d6c0a498fb0ade408d79b2040','card','{}',NULL,'card:1','done','2026-11-21 11:57:21.188536','2026-11-21 11:57:21.188536',NULL,1,'2026-11-21 12:09:21.394316','{"ts": "1795262240.532239"}',NULL);
INSERT INTO "outbox" VALUES(52,'T0RELEASED',1,'topic:f72429bd25904dd2a37ab4830f08c552','topic','{}',NULL,'topic:1','done','2026-11-21 11:57:21.188536','2026-11-21 11:57:21.188536',NULL,1,'2026-11-21 12:09:21.394316','{}',NULL);
INSERT INTO "outbox" VALUES(53,'T0RELEASED',1,'announce:8adf7c849f1e4864bf9b55ae7690ba4b','announce','{}',NULL,'announce:1','done','2026-11-21 11:57:21.188536','2026-11-21 11:57:21.188536',NULL,1,'2026-11-21 12:09:21.417574','{"ts": "1795262240.532837"}',NULL);
INSERT INTO "outbox" VALUES(54,'T0RELEASED',1,'remind_direct:1:1','remind_direct','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 12:09:21.359422','2026-11-21 12:09:21.359422',NULL,1,'2026-11-21 12:09:21.407897','{"channel": "D021VGCHBC", "ts": "1795262961.395639"}',NULL);
INSERT INTO "outbox" VALUES(55,'T0RELEASED',1,'card:9934747bd7aa477a9f4c5edcc7f49f34','card','{}',NULL,'card:1','done','2026-11-21 12:12:21.426758','2026-11-21 12:12:21.426758',NULL,1,'2026-11-21 12:12:21.468761','{"ts": "1795262240.532239"}',NULL);
INSERT INTO "outbox" VALUES(56,'T0RELEASED',1,'topic:2ec1b3b9ab4e4c159745e52cedefa21c','topic','{}',NULL,'topic:1','done','2026-11-21 12:12:21.426758','2026-11-21 12:12:21.426758',NULL,1,'2026-11-21 12:12:21.468761','{}',NULL);
INSERT INTO "outbox" VALUES(57,'T0RELEASED',1,'announce:a041bad23b89447f919eca60ebe6ea3c','announce','{}',NULL,'announce:1','done','2026-11-21 12:12:21.426758','2026-11-21 12:12:21.426758',NULL,1,'2026-11-21 12:12:21.468761','{"ts": "1795262240.532837"}',NULL);
INSERT INTO "outbox" VALUES(58,'T0RELEASED',1,'close_reminder:1:1','close_reminder','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 12:12:21.426758','2026-11-21 12:12:21.426758',NULL,1,'2026-11-21 12:12:21.468761','{}',NULL);
INSERT INTO "outbox" VALUES(59,'T0RELEASED',1,'remind:1:2','remind','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 12:12:21.426758','2026-11-21 12:12:21.426758',NULL,1,'2026-11-21 12:12:21.482641','{"ts": "1795263141.481389"}',NULL);
INSERT INTO "outbox" VALUES(60,'T0RELEASED',1,'remind_direct:1:2','remind_direct','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 12:12:21.426758','2026-11-21 12:12:21.426758',NULL,1,'2026-11-21 12:12:21.495912','{"channel": "D021VGCHBC", "ts": "1795263141.495066"}',NULL);
INSERT INTO "outbox" VALUES(61,'T0RELEASED',1,'close_reminder:1:2','close_reminder','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 12:17:21.505316','2026-11-21 12:17:21.505316',NULL,1,'2026-11-21 12:17:21.537608','{}',NULL);
INSERT INTO "outbox" VALUES(62,'T0RELEASED',1,'remind:1:3','remind','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 12:17:21.505316','2026-11-21 12:17:21.505316',NULL,1,'2026-11-21 12:17:21.548012','{"ts": "1795263441.547059"}',NULL);
INSERT INTO "outbox" VALUES(63,'T0RELEASED',1,'close_reminder:1:3','close_reminder','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 12:17:21.557840','2026-11-21 12:17:21.557840',NULL,1,'2026-11-21 12:17:21.595177','{}',NULL);
INSERT INTO "outbox" VALUES(64,'T0RELEASED',1,'notice:00833da631e549ed8699e1e4be3c0ac2','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795264341.55784, "by_name": "linus"}}',NULL,'room:1','done','2026-11-21 12:17:21.557840','2026-11-21 12:17:21.557840',NULL,1,'2026-11-21 12:17:21.595177','{"ts": "1795263441.587625"}',NULL);
INSERT INTO "outbox" VALUES(65,'T0RELEASED',1,'announce_reply:a466a252e706451084d52db175a4e268','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795264341.55784, "by_name": "linus"}}',NULL,'announce:1','done','2026-11-21 12:17:21.557840','2026-11-21 12:17:21.557840',NULL,1,'2026-11-21 12:17:21.595177','{"ts": "1795263441.587966"}',NULL);
INSERT INTO "outbox" VALUES(66,'T0RELEASED',1,'card:e80620093df04d4b98f5f577c00956e8','card','{}',NULL,'card:1','done','2026-11-21 12:17:21.557840','2026-11-21 12:17:21.557840',NULL,1,'2026-11-21 12:17:21.595177','{"ts": "1795262240.532239"}',NULL);
INSERT INTO "outbox" VALUES(67,'T0RELEASED',1,'topic:ed3bf4c34d6448af8d77ea2bae65e76a','topic','{}',NULL,'topic:1','done','2026-11-21 12:17:21.557840','2026-11-21 12:17:21.557840',NULL,1,'2026-11-21 12:17:21.586165','{}',NULL);
INSERT INTO "outbox" VALUES(68,'T0RELEASED',1,'announce:47834108ad7746f085812c43662cc99f','announce','{}',NULL,'announce:1','done','2026-11-21 12:17:21.557840','2026-11-21 12:17:21.557840',NULL,1,'2026-11-21 12:17:21.606658','{"ts": "1795262240.532837"}',NULL);
INSERT INTO "outbox" VALUES(69,'T0RELEASED',1,'invite:7a3b87497026451485f045a89419c745','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 12:17:21.617174','2026-11-21 12:17:21.617174',NULL,1,'2026-11-21 12:17:21.644002','{}',NULL);
INSERT INTO "outbox" VALUES(70,'T0RELEASED',1,'offer_role:b13fe7fe8e9f46b6a9121613dabeb798','offer_role','{"handoff_id": 1, "brief": {"tried": [{"at": 1795262240.900267, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:38447/archives/C0OLDQ2VW/p1795262240900267", "said": true}, {"at": 1795262240.909, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:38447/archives/C0OLDQ2VW/p1795262240909000", "said": true}], "tasks": []}}',NULL,'offer:1','done','2026-11-21 12:17:21.617174','2026-11-21 12:17:21.617174',NULL,1,'2026-11-21 12:17:21.649514','{"channel": "D0OOMHG5RS", "ts": "1795263441.642711"}',NULL);
INSERT INTO "outbox" VALUES(71,'T0RELEASED',1,'notice:86c69bb244d2496abd0d0468387a0c87','notice','{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1", "by_name": "linus"}}',NULL,'room:1','done','2026-11-21 12:17:21.617174','2026-11-21 12:17:21.617174',NULL,1,'2026-11-21 12:17:21.649514','{"ts": "1795263441.643128"}',NULL);
INSERT INTO "outbox" VALUES(72,'T0RELEASED',1,'close_offer:be940936852141b983163294c01b05a9','close_offer','{"handoff_id": 1}',NULL,'offer:1','done','2026-11-21 12:17:21.662021','2026-11-21 12:17:21.662021',NULL,1,'2026-11-21 12:17:21.703442','{}',NULL);
INSERT INTO "outbox" VALUES(73,'T0RELEASED',1,'direct:73d2a8a6c7204234ad1c081c88a7174f','direct','{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,NULL,'done','2026-11-21 12:17:21.662021','2026-11-21 12:17:21.662021',NULL,1,'2026-11-21 12:17:21.703442','{"channel": "D021VGCHBC", "ts": "1795263441.693726"}',NULL);
INSERT INTO "outbox" VALUES(74,'T0RELEASED',1,'invite:927011245e2c478eb134fb414b2df53c','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 12:17:21.662021','2026-11-21 12:17:21.662021',NULL,1,'2026-11-21 12:17:21.703442','{}',NULL);
INSERT INTO "outbox" VALUES(75,'T0RELEASED',1,'notice:94f3b7d5053c4c6b9be4d1cecdd252d0','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 12:17:21.662021','2026-11-21 12:17:21.662021',NULL,1,'2026-11-21 12:17:21.703442','{"ts": "1795263441.693958"}',NULL);
INSERT INTO "outbox" VALUES(76,'T0RELEASED',1,'card:d1441e5740eb4b0ba9e2c0739935a113','card','{}',NULL,'card:1','done','2026-11-21 12:17:21.662021','2026-11-21 12:17:21.662021',NULL,1,'2026-11-21 12:17:21.703442','{"ts": "1795262240.532239"}',NULL);
INSERT INTO "outbox" VALUES(77,'T0RELEASED',1,'topic:155ebdc428ac4f8eb10d04d778b69280','topic','{}',NULL,'topic:1','done','2026-11-21 12:17:21.662021','2026-11-21 12:17:21.662021',NULL,1,'2026-11-21 12:17:21.691958','{}',NULL);
INSERT INTO "outbox" VALUES(78,'T0RELEASED',1,'announce:3b14538a32ab4f27af62fbb50218fe8e','announce','{}',NULL,'announce:1','done','2026-11-21 12:17:21.662021','2026-11-21 12:17:21.662021',NULL,1,'2026-11-21 12:17:21.703442','{"ts": "1795262240.532837"}',NULL);
INSERT INTO "outbox" VALUES(79,'T0RELEASED',1,'direct:d1ed02b7e0b7485d9d779ba46cb16231','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 12:17:21.662021','2026-11-21 12:17:21.662021',NULL,1,'2026-11-21 12:17:21.703442','{"channel": "D0OOMHG5RS", "ts": "1795263441.697186"}',NULL);
INSERT INTO "outbox" VALUES(80,'T0RELEASED',1,'notice:c0b95766fb4f41a5ae0f6d9821b5b35c','notice','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795264341.55784, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 12:17:21.715276','2026-11-21 12:17:21.715276',NULL,1,'2026-11-21 12:17:21.752168','{"ts": "1795263441.742046"}',NULL);
INSERT INTO "outbox" VALUES(81,'T0RELEASED',1,'announce_reply:9d2ffd401fd24a50a4810dfa8915b9bf','announce_reply','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795264341.55784, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 12:17:21.715276','2026-11-21 12:17:21.715276',NULL,1,'2026-11-21 12:17:21.752168','{"ts": "1795263441.742334"}',NULL);
INSERT INTO "outbox" VALUES(82,'T0RELEASED',1,'card:40e58d6ac5ec4a95b5113ce31a7dcc94','card','{}',NULL,'card:1','done','2026-11-21 12:17:21.715276','2026-11-21 12:17:21.715276',NULL,1,'2026-11-21 12:17:21.752168','{"ts": "1795262240.532239"}',NULL);
INSERT INTO "outbox" VALUES(83,'T0RELEASED',1,'topic:71c18fd8864f4f64904cf67e59df4442','topic','{}',NULL,'topic:1','done','2026-11-21 12:17:21.715276','2026-11-21 12:17:21.715276',NULL,1,'2026-11-21 12:17:21.743740','{}',NULL);
INSERT INTO "outbox" VALUES(84,'T0RELEASED',1,'announce:4494101e37654708a00d89dd92c48315','announce','{}',NULL,'announce:1','done','2026-11-21 12:17:21.715276','2026-11-21 12:17:21.715276',NULL,1,'2026-11-21 12:17:21.762965','{"ts": "1795262240.532837"}',NULL);
INSERT INTO "outbox" VALUES(85,'T0RELEASED',1,'notice:6c9ed16818fc40e1a88c07fa58e142aa','notice','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795267041.77426, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 12:17:21.774260','2026-11-21 12:17:21.774260',NULL,1,'2026-11-21 12:17:21.824626','{"ts": "1795263441.807933"}',NULL);
INSERT INTO "outbox" VALUES(86,'T0RELEASED',1,'announce_reply:0e9081cee6cc4a1d8bdf9587609085d3','announce_reply','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795267041.77426, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 12:17:21.774260','2026-11-21 12:17:21.774260',NULL,1,'2026-11-21 12:17:21.824626','{"ts": "1795263441.808409"}',NULL);
INSERT INTO "outbox" VALUES(87,'T0RELEASED',1,'card:52c14d087be24d28a529089bb0ec97a3','card','{}',NULL,'card:1','done','2026-11-21 12:17:21.774260','2026-11-21 12:17:21.774260',NULL,1,'2026-11-21 12:17:21.824626','{"ts": "1795262240.532239"}',NULL);
INSERT INTO "outbox" VALUES(88,'T0RELEASED',1,'topic:5e69c9c991fe44f19dc4bca037f2cf3a','topic','{}',NULL,'topic:1','done','2026-11-21 12:17:21.774260','2026-11-21 12:17:21.774260',NULL,1,'2026-11-21 12:17:21.811874','{}',NULL);
INSERT INTO "outbox" VALUES(89,'T0RELEASED',1,'announce:eb13219deb8444399ffb2eceec3a6855','announce','{}',NULL,'announce:1','done','2026-11-21 12:17:21.774260','2026-11-21 12:17:21.774260',NULL,1,'2026-11-21 12:17:21.835661','{"ts": "1795262240.532837"}',NULL);
INSERT INTO "outbox" VALUES(90,'T0RELEASED',1,'notice:350f06ad6011400083d0cf451a1274be','notice','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 12:17:21.861842','2026-11-21 12:17:21.861842',NULL,1,'2026-11-21 12:17:21.901886','{"ts": "1795263441.890580"}',NULL);
INSERT INTO "outbox" VALUES(91,'T0RELEASED',1,'announce_reply:5dfc2aa3b64c4696a6e179b35788e7d3','announce_reply','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 12:17:21.861842','2026-11-21 12:17:21.861842',NULL,1,'2026-11-21 12:17:21.901886','{"ts": "1795263441.890893"}',NULL);
INSERT INTO "outbox" VALUES(92,'T0RELEASED',1,'card:549f154015344213b0626959df832830','card','{}',NULL,'card:1','done','2026-11-21 12:17:21.861842','2026-11-21 12:17:21.861842',NULL,1,'2026-11-21 12:17:21.901886','{"ts": "1795262240.532239"}',NULL);
INSERT INTO "outbox" VALUES(93,'T0RELEASED',1,'topic:7c4f300e93da4cf5b00cabff4f2dacf6','topic','{}',NULL,'topic:1','done','2026-11-21 12:17:21.861842','2026-11-21 12:17:21.861842',NULL,1,'2026-11-21 12:17:21.892355','{}',NULL);
INSERT INTO "outbox" VALUES(94,'T0RELEASED',1,'announce:8fa9f9e1458b424c898589cbf8245635','announce','{}',NULL,'announce:1','done','2026-11-21 12:17:21.861842','2026-11-21 12:17:21.861842',NULL,1,'2026-11-21 12:17:21.912699','{"ts": "1795262240.532837"}',NULL);
INSERT INTO "outbox" VALUES(95,'T0RELEASED',2,'open_channel:2','open_channel','{}',NULL,NULL,'done','2026-11-21 12:17:21.921476','2026-11-21 12:17:21.921476',NULL,1,'2026-11-21 12:17:21.963417','{"channel": "C0OLDKQ1M"}',NULL);
INSERT INTO "outbox" VALUES(96,'T0RELEASED',2,'invite:d414d2ef8785417f966c751b3d882b96','invite','{"user": "U0ADALOVE1"}',95,NULL,'done','2026-11-21 12:17:21.921476','2026-11-21 12:17:21.921476',NULL,1,'2026-11-21 12:17:21.981469','{}',NULL);
INSERT INTO "outbox" VALUES(97,'T0RELEASED',2,'tell_ready:2:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:38447/respond/JpoxUlnwbTzQWMusjjIGBw"}',95,NULL,'done','2026-11-21 12:17:21.921476','2026-11-21 12:17:21.921476',NULL,1,'2026-11-21 12:17:22.003771','{}',NULL);
INSERT INTO "outbox" VALUES(98,'T0RELEASED',2,'direct:8205a63c5f624d1d92c57ee35987bf85','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',95,NULL,'done','2026-11-21 12:17:21.921476','2026-11-21 12:17:21.921476',NULL,1,'2026-11-21 12:17:22.003771','{"channel": "D0OOMHG5RS", "ts": "1795263441.978780"}',NULL);
INSERT INTO "outbox" VALUES(99,'T0RELEASED',2,'card:99ed0f7b25e74900b192661839db9526','card','{}',95,'card:2','done','2026-11-21 12:17:21.921476','2026-11-21 12:17:21.921476',NULL,1,'2026-11-21 12:17:22.003771','{"ts": "1795263441.979230"}',NULL);
INSERT INTO "outbox" VALUES(100,'T0RELEASED',2,'topic:ff8e6ddd848646dc9ad26f9900f05beb','topic','{}',95,'topic:2','done','2026-11-21 12:17:21.921476','2026-11-21 12:17:21.921476',NULL,1,'2026-11-21 12:17:21.981469','{}',NULL);
INSERT INTO "outbox" VALUES(101,'T0RELEASED',2,'announce:37ba2d4416d0417badd073bf2dd0b920','announce','{}',95,'announce:2','done','2026-11-21 12:17:21.921476','2026-11-21 12:17:21.921476',NULL,1,'2026-11-21 12:17:22.003771','{"ts": "1795263441.979674"}',NULL);
INSERT INTO "outbox" VALUES(102,'T0RELEASED',2,'pin_card:d1738094c8354729b892f47dab7aa9ab','pin_card','{}',99,NULL,'done','2026-11-21 12:17:21.921476','2026-11-21 12:17:21.921476',NULL,1,'2026-11-21 12:17:22.025918','{}',NULL);
INSERT INTO "outbox" VALUES(103,'T0RELEASED',2,'bookmark:2:card','bookmark','{"to": "card"}',99,NULL,'done','2026-11-21 12:17:21.921476','2026-11-21 12:17:21.921476',NULL,1,'2026-11-21 12:17:22.025918','{"link": "http://127.0.0.1:38447/archives/C0OLDKQ1M/p1795263441979230"}',NULL);
CREATE TABLE person (
	team_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	zone VARCHAR(64), 
	name VARCHAR, 
	seen_at DATETIME NOT NULL, is_guest BOOLEAN DEFAULT 0 NOT NULL, is_outsider BOOLEAN DEFAULT 0 NOT NULL, is_gone BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (team_id, user_id)
);
INSERT INTO "person" VALUES('T0RELEASED','U0ADALOVE1','Europe/London','ada','2026-11-21 11:57:20.480211',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0GRACEHO1','America/New_York','grace','2026-11-21 11:57:20.641171',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0LINUSTO1','Europe/Helsinki','linus','2026-11-21 11:57:20.720913',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0BARBARA1','America/Los_Angeles','barbara','2026-11-21 11:57:20.779038',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0DENNISR1','Asia/Tokyo','dennis','2026-11-21 11:57:20.676911',0,0,0);
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
INSERT INTO "promise" VALUES(1,'T0RELEASED',1,'2026-11-21 12:12:20.339245','2026-11-21 11:57:20.339245','kept','2026-11-21 11:57:21.188536',-899.150709);
INSERT INTO "promise" VALUES(2,'T0RELEASED',1,'2026-11-21 12:12:21.188536','2026-11-21 11:57:21.188536','broken','2026-11-21 12:17:21.557840',300.369304);
INSERT INTO "promise" VALUES(3,'T0RELEASED',1,'2026-11-21 12:32:21.557840','2026-11-21 12:17:21.557840','kept','2026-11-21 12:17:21.774260',-899.78358);
INSERT INTO "promise" VALUES(4,'T0RELEASED',1,'2026-11-21 13:17:21.774260','2026-11-21 12:17:21.774260','kept','2026-11-21 12:17:21.861842',-3599.912418);
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
INSERT INTO "reminder" VALUES(1,'T0RELEASED',1,'2026-11-21 12:12:21.188536',0,1,'U0LINUSTO1','2026-11-21 12:09:21.359422',NULL,NULL,'D021VGCHBC','1795262961.395639','2026-11-21 12:12:21.426758','passed on','clock');
INSERT INTO "reminder" VALUES(2,'T0RELEASED',1,'2026-11-21 12:12:21.188536',0,2,'U0LINUSTO1','2026-11-21 12:12:21.426758','C0OLDQ2VW','1795263141.481389','D021VGCHBC','1795263141.495066','2026-11-21 12:17:21.505316','passed on','clock');
INSERT INTO "reminder" VALUES(3,'T0RELEASED',1,'2026-11-21 12:12:21.188536',0,3,'U0GRACEHO1','2026-11-21 12:17:21.505316','C0OLDQ2VW','1795263441.547059',NULL,NULL,'2026-11-21 12:17:21.557840','answered','U0LINUSTO1');
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
INSERT INTO "role_held" VALUES(1,'T0RELEASED',1,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 11:57:20.339245','2026-11-21 11:57:20.596396',NULL);
INSERT INTO "role_held" VALUES(2,'T0RELEASED',1,'commander','U0GRACEHO1','U0ADALOVE1',0,'2026-11-21 11:57:20.596396',NULL,'2026-11-21 11:57:20.913661');
INSERT INTO "role_held" VALUES(3,'T0RELEASED',1,'operations','U0DENNISR1','U0ADALOVE1',0,'2026-11-21 11:57:20.628755',NULL,NULL);
INSERT INTO "role_held" VALUES(4,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1',0,'2026-11-21 11:57:20.668826','2026-11-21 12:17:21.662021',NULL);
INSERT INTO "role_held" VALUES(5,'T0RELEASED',1,'scribe','U0BARBARA1','U0ADALOVE1',0,'2026-11-21 11:57:20.704260',NULL,NULL);
INSERT INTO "role_held" VALUES(6,'T0RELEASED',1,'communications','U0ADALOVE1','U0ADALOVE1',0,'2026-11-21 12:17:21.662021',NULL,NULL);
INSERT INTO "role_held" VALUES(7,'T0RELEASED',2,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 12:17:21.921476',NULL,NULL);
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
INSERT INTO "tag" VALUES(1,'T0RELEASED',1,'C0OLDQ2VW','1795262240.900267','U0BARBARA1','mag',1,'1795262240.927955','2026-11-21 11:57:20.929091');
INSERT INTO "tag" VALUES(2,'T0RELEASED',1,'C0OLDQ2VW','1795262240.909000','U0BARBARA1','pushpin',1,'1795262240.949821','2026-11-21 11:57:20.950877');
INSERT INTO "tag" VALUES(3,'T0RELEASED',1,'C0OLDQ2VW','1795262240.926830','U0BARBARA1','pushpin',0,'1795262241.060733','2026-11-21 11:57:21.062585');
INSERT INTO "tag" VALUES(4,'T0RELEASED',1,'C0OLDQ2VW','1795262240.909000','U0GRACEHO1','scales',1,'1795262240.999300','2026-11-21 11:57:21.000234');
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
INSERT INTO "timeline_entry" VALUES(1,'T0RELEASED',1,'2026-11-21 11:57:20.339245','status','system','U0ADALOVE1',NULL,'declared SEV1: Checkout returns 500s','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:57:20.339245',NULL,1);
INSERT INTO "timeline_entry" VALUES(2,'T0RELEASED',1,'2026-11-21 11:57:20.339245','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:57:20.339245',NULL,1);
INSERT INTO "timeline_entry" VALUES(3,'T0RELEASED',1,'2026-11-21 11:57:20.596396','role','system','U0ADALOVE1',NULL,'made <@U0GRACEHO1> commander','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:57:20.596396',NULL,1);
INSERT INTO "timeline_entry" VALUES(4,'T0RELEASED',1,'2026-11-21 11:57:20.628755','role','system','U0ADALOVE1',NULL,'made <@U0DENNISR1> operations lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:57:20.628755',NULL,1);
INSERT INTO "timeline_entry" VALUES(5,'T0RELEASED',1,'2026-11-21 11:57:20.668826','role','system','U0ADALOVE1',NULL,'made <@U0LINUSTO1> communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:57:20.668826',NULL,1);
INSERT INTO "timeline_entry" VALUES(6,'T0RELEASED',1,'2026-11-21 11:57:20.704260','role','system','U0ADALOVE1',NULL,'made <@U0BARBARA1> scribe','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:57:20.704260',NULL,1);
INSERT INTO "timeline_entry" VALUES(7,'T0RELEASED',1,'2026-11-21 11:57:20.873642','status','system','U0GRACEHO1',NULL,'acknowledged the incident','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 11:57:20.873642',NULL,1);
INSERT INTO "timeline_entry" VALUES(8,'T0RELEASED',1,'2026-11-21 11:57:20.900267','finding','message','U0DENNISR1',NULL,'Errors began with release 413','[]','C0OLDQ2VW','1795262240.900267',NULL,'http://127.0.0.1:38447/archives/C0OLDQ2VW/p1795262240900267','1795262241.093742',NULL,'U0BARBARA1','2026-11-21 11:57:20.929091',NULL,2);
INSERT INTO "timeline_entry" VALUES(9,'T0RELEASED',1,'2026-11-21 11:57:20.909000','decision','message','U0GRACEHO1',NULL,'We roll back first','[]','C0OLDQ2VW','1795262240.909000',NULL,'http://127.0.0.1:38447/archives/C0OLDQ2VW/p1795262240909000',NULL,NULL,'U0BARBARA1','2026-11-21 11:57:20.950877',NULL,2);
INSERT INTO "timeline_entry" VALUES(10,'T0RELEASED',1,'2026-11-21 11:57:20.926830','event','message','U0DENNISR1',NULL,'Lunch anyone','[]','C0OLDQ2VW','1795262240.926830',NULL,'http://127.0.0.1:38447/archives/C0OLDQ2VW/p1795262240926830',NULL,NULL,'U0BARBARA1','2026-11-21 11:57:20.977358','2026-11-21 11:57:21.062585',1);
INSERT INTO "timeline_entry" VALUES(11,'T0RELEASED',1,'2026-11-21 08:01:00.000000','event','note','U0BARBARA1',NULL,'The database was restarted','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0BARBARA1','2026-11-21 11:57:21.126554',NULL,1);
INSERT INTO "timeline_entry" VALUES(12,'T0RELEASED',1,'2026-11-21 11:57:21.188536','update','system','U0LINUSTO1',NULL,'posted update 1: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 11:57:21.188536',NULL,1);
INSERT INTO "timeline_entry" VALUES(13,'T0RELEASED',1,'2026-11-21 12:17:21.557840','update','system','U0LINUSTO1',NULL,'posted update 2: No change. Still: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 12:17:21.557840',NULL,1);
INSERT INTO "timeline_entry" VALUES(14,'T0RELEASED',1,'2026-11-21 12:17:21.662021','role','system','U0ADALOVE1',NULL,'became communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 12:17:21.662021',NULL,1);
INSERT INTO "timeline_entry" VALUES(15,'T0RELEASED',1,'2026-11-21 12:17:21.715276','severity','system','U0GRACEHO1',NULL,'changed severity SEV1 → SEV2: fewer customers','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 12:17:21.715276',NULL,1);
INSERT INTO "timeline_entry" VALUES(16,'T0RELEASED',1,'2026-11-21 12:17:21.774260','status','system','U0GRACEHO1',NULL,'mitigated: Rolled back release 412','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 12:17:21.774260',NULL,1);
INSERT INTO "timeline_entry" VALUES(17,'T0RELEASED',1,'2026-11-21 12:17:21.861842','status','system','U0GRACEHO1',NULL,'resolved: No errors since 14:05','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 12:17:21.861842',NULL,1);
INSERT INTO "timeline_entry" VALUES(18,'T0RELEASED',2,'2026-11-21 12:17:21.921476','status','system','U0ADALOVE1',NULL,'declared SEV4: A button is blue','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 12:17:21.921476',NULL,1);
INSERT INTO "timeline_entry" VALUES(19,'T0RELEASED',2,'2026-11-21 12:17:21.921476','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 12:17:21.921476',NULL,1);
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
INSERT INTO "timeline_version" VALUES(1,'T0RELEASED',9,1,'2026-11-21 11:57:20.909000','event',NULL,'[]','2026-11-21 11:57:21.000234','U0GRACEHO1',NULL);
INSERT INTO "timeline_version" VALUES(2,'T0RELEASED',8,1,'2026-11-21 11:57:20.900267','finding','Errors began with release 412','[]','2026-11-21 11:57:21.098597','U0DENNISR1',NULL);
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
