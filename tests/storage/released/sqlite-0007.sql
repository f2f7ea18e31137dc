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
INSERT INTO "alarm" VALUES(1,'T0RELEASED',1,'command',0,'2026-11-21 12:07:41.844694',0,NULL);
INSERT INTO "alarm" VALUES(2,'T0RELEASED',1,'offer',1,'2026-11-21 12:02:42.501051',0,NULL);
INSERT INTO "alarm" VALUES(3,'T0RELEASED',2,'command',0,'2026-11-21 12:27:42.721730',0,NULL);
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
INSERT INTO "audit" VALUES(1,'T0RELEASED',1,'2026-11-21 11:37:41.694437','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO "audit" VALUES(2,'T0RELEASED',1,'2026-11-21 11:37:41.694437','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(3,'T0RELEASED',1,'2026-11-21 11:37:41.844694','U0ADALOVE1','role','slash','{"commander": "U0ADALOVE1"}','{"commander": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(4,'T0RELEASED',1,'2026-11-21 11:37:41.862348','U0ADALOVE1','role','slash','{"operations": null}','{"operations": "U0DENNISR1"}');
INSERT INTO "audit" VALUES(5,'T0RELEASED',1,'2026-11-21 11:37:41.891072','U0ADALOVE1','role','slash','{"communications": null}','{"communications": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(6,'T0RELEASED',1,'2026-11-21 11:37:41.920279','U0ADALOVE1','role','slash','{"scribe": null}','{"scribe": "U0BARBARA1"}');
INSERT INTO "audit" VALUES(7,'T0RELEASED',1,'2026-11-21 11:37:42.016687','U0GRACEHO1','ack','button','{"status": "declared", "words": null}','{"status": "acknowledged", "words": ""}');
INSERT INTO "audit" VALUES(8,'T0RELEASED',1,'2026-11-21 11:37:42.047959','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 8, "kind": "finding"}');
INSERT INTO "audit" VALUES(9,'T0RELEASED',1,'2026-11-21 11:37:42.065963','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 9, "kind": "event"}');
INSERT INTO "audit" VALUES(10,'T0RELEASED',1,'2026-11-21 11:37:42.088816','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 10, "kind": "event"}');
INSERT INTO "audit" VALUES(11,'T0RELEASED',1,'2026-11-21 11:37:42.104701','U0GRACEHO1','retag','event','{"entry": 9, "kind": "event"}','{"entry": 9, "kind": "decision"}');
INSERT INTO "audit" VALUES(12,'T0RELEASED',1,'2026-11-21 11:37:42.128142','U0BARBARA1','untag','event','{"entry": 10, "text": null}','{"entry": null, "text": null}');
INSERT INTO "audit" VALUES(13,'T0RELEASED',1,'2026-11-21 11:37:42.148177','U0DENNISR1','message edited','event','{"entry": 8, "text": "Errors began with release 412"}','{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO "audit" VALUES(14,'T0RELEASED',1,'2026-11-21 11:37:42.161433','U0BARBARA1','note','slash','{"text": null, "happened_at": null}','{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO "audit" VALUES(15,'T0RELEASED',1,'2026-11-21 11:37:42.206425','U0LINUSTO1','update','form','{"number": null, "words": null}','{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(16,'',1,'2026-11-21 11:49:42.227498','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 11:52:42.206425+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(17,'',1,'2026-11-21 11:52:42.276046','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 11:52:42.206425+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(18,'',1,'2026-11-21 11:57:42.329156','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 11:52:42.206425+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(19,'T0RELEASED',1,'2026-11-21 11:57:42.364125','U0LINUSTO1','update','button','{"number": 1, "words": "One in eight fails. We roll back"}','{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(20,'T0RELEASED',1,'2026-11-21 11:57:42.501051','U0LINUSTO1','handoff asked','slash','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(21,'T0RELEASED',1,'2026-11-21 11:57:42.536937','U0ADALOVE1','role','button','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(22,'T0RELEASED',1,'2026-11-21 11:57:42.580534','U0GRACEHO1','severity','slash','{"severity": "sev1", "reason": null}','{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO "audit" VALUES(23,'T0RELEASED',1,'2026-11-21 11:57:42.622049','U0GRACEHO1','mitigate','slash','{"status": "acknowledged", "words": null}','{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO "audit" VALUES(24,'T0RELEASED',1,'2026-11-21 11:57:42.676555','U0GRACEHO1','resolve','form','{"status": "mitigated", "words": null}','{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO "audit" VALUES(25,'T0RELEASED',2,'2026-11-21 11:57:42.721730','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO "audit" VALUES(26,'T0RELEASED',2,'2026-11-21 11:57:42.721730','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
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
INSERT INTO "handoff" VALUES(1,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1','accepted','2026-11-21 11:57:42.501051','2026-11-21 11:57:42.536937','D0OOMHG5RS','1795262262.522529');
CREATE TABLE inbox (
	team_id VARCHAR(32) NOT NULL, 
	"key" VARCHAR(128) NOT NULL, 
	received_at DATETIME NOT NULL, 
	answer JSON, 
	CONSTRAINT pk_inbox PRIMARY KEY (team_id, "key")
);
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:3402645630960.6506274563969.3ef525620482842f906bea7482737d7a','2026-11-21 11:37:41.694437','{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev083JO9N1T','2026-11-21 11:37:41.818897','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:1741846924707.1347315477612.0ee45588225e7a52ca4bd9ecc6e4049f','2026-11-21 11:37:41.844694','{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:6648289852633.7728163707508.67a3d9f9946adf7755facca746d4a50a','2026-11-21 11:37:41.862348','{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0G73CJA3M','2026-11-21 11:37:41.875878','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:1261401459874.1791288908189.1be8c84e8d726ed36ec10c07b723dee6','2026-11-21 11:37:41.891072','{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev07PK7MEFG','2026-11-21 11:37:41.903682','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:509834387278.9522300060176.a8c08a116305c7b6688e5d3def725ecd','2026-11-21 11:37:41.920279','{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0LGSN5YLD','2026-11-21 11:37:41.942601','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CZ9I92X7','2026-11-21 11:37:41.976225','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795261062.015907:U0GRACEHO1:acknowledge','2026-11-21 11:37:42.016687','{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0L2T6IPZ0','2026-11-21 11:37:42.036372','{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CLA1LUAU','2026-11-21 11:37:42.047959','{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0T6CUSD0T','2026-11-21 11:37:42.065963','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0QCIH5EGR','2026-11-21 11:37:42.088816','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev06XLABX6Q','2026-11-21 11:37:42.104701','{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev043QWOYMO','2026-11-21 11:37:42.128142','{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev019WJ202M','2026-11-21 11:37:42.148177','{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:4123795604225.8197058250976.cec422facdbdee7dabb51067ac63395c','2026-11-21 11:37:42.161433','{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:9560670940486.1583932223996.85e6b1018a71b4e265626d2bbd2a78d8','2026-11-21 11:37:42.189734','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0HUZC8ISL','2026-11-21 11:37:42.206425','{"text": "Update 1 is on its way. Next update: <!date^1795261962^{date_short_pretty} at {time}|21 Nov 2026, 11:52 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795261962^{date_short_pretty} at {time}|21 Nov 2026, 11:52 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795261062.363523:U0LINUSTO1:no_change','2026-11-21 11:57:42.364125','{"text": "Update 2 is on its way (no change). Next update: <!date^1795263162^{date_short_pretty} at {time}|21 Nov 2026, 12:12 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795263162^{date_short_pretty} at {time}|21 Nov 2026, 12:12 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:6185113055246.7740982135763.e2d6c79e2409a328b5261a620c7f3baa','2026-11-21 11:57:42.501051','{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795261062.536116:U0ADALOVE1:handoff_accept','2026-11-21 11:57:42.536937','{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:2079160903472.6206107929928.6e12b796daa990fdcdf7c87a9d30ad82','2026-11-21 11:57:42.580534','{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795263162^{date_short_pretty} at {time}|21 Nov 2026, 12:12 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795263162^{date_short_pretty} at {time}|21 Nov 2026, 12:12 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:1894707876443.2747849919753.35c7828e9d47b5465e152b6200cdb1f0','2026-11-21 11:57:42.622049','{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:7828247561517.3246209526181.04eca405b6f9c7fc4175582e9638519c','2026-11-21 11:57:42.666924','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0UU8UHLPS','2026-11-21 11:57:42.676555','{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5592604720166.1920310741580.9172afe4126e578637ea3617fd0cc563','2026-11-21 11:57:42.721730','{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev003Y54A7J','2026-11-21 11:57:42.776153','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
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
	ask_at DATETIME, bridge VARCHAR, 
	CONSTRAINT pk_incident PRIMARY KEY (id), 
	CONSTRAINT uq_incident_team_id_channel_id UNIQUE (team_id, channel_id), 
	CONSTRAINT uq_incident_team_id_number UNIQUE (team_id, number)
);
INSERT INTO "incident" VALUES(1,'T0RELEASED',1,'Checkout returns 500s','','sev2','resolved',0,0,'U0ADALOVE1',NULL,'C0OLDQ2VW','inc-1-checkout-returns-500s','1795261061.805128','🟠 SEV2 · ✅ resolved · Checkout returns 500s','C0X65MD1FY','1795261061.805642',NULL,'2026-11-21 11:37:41.694437','2026-11-21 11:37:41.694437','2026-11-21 11:37:42.016687','2026-11-21 11:57:42.622049','2026-11-21 11:57:42.676555',NULL,NULL,NULL,'2026-11-21 11:57:42.676555','Resolved: No errors since 14:05',NULL,NULL,0,NULL,NULL);
INSERT INTO "incident" VALUES(2,'T0RELEASED',2,'A button is blue','','sev4','declared',0,0,'U0ADALOVE1',NULL,'C0OLDKQ1M','inc-2-a-button-is-blue','1795262262.769228','🔵 SEV4 · 🆕 declared · A button is blue','C0X65MD1FY','1795262262.769592',NULL,'2026-11-21 11:57:42.721730','2026-11-21 11:57:42.721730',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL);
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
INSERT INTO "incident_update" VALUES(1,'T0RELEASED',1,1,'One in eight fails. We roll back',0,'U0LINUSTO1','2026-11-21 11:37:42.206425','sev1','acknowledged','2026-11-21 11:52:42.206425');
INSERT INTO "incident_update" VALUES(2,'T0RELEASED',1,2,'No change. Still: One in eight fails. We roll back',1,'U0LINUSTO1','2026-11-21 11:57:42.364125','sev1','acknowledged','2026-11-21 12:12:42.364125');
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
INSERT INTO "outbox" VALUES(1,'T0RELEASED',NULL,'read_people:2026-11-21:','read_people','{"day": "2026-11-21", "cursor": ""}',NULL,NULL,'done','2026-11-21 11:37:41.672742','2026-11-21 11:37:41.672742',NULL,1,'2026-11-21 11:37:41.702035','{"people": 5}',NULL);
INSERT INTO "outbox" VALUES(2,'T0RELEASED',NULL,'look_up_person:U0ADALOVE1','look_up_person','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 11:37:41.694437','2026-11-21 11:37:41.694437',NULL,1,'2026-11-21 11:37:41.774289','{"zone": "Europe/London"}',NULL);
INSERT INTO "outbox" VALUES(3,'T0RELEASED',1,'open_channel:1','open_channel','{}',NULL,NULL,'done','2026-11-21 11:37:41.694437','2026-11-21 11:37:41.694437',NULL,1,'2026-11-21 11:37:41.774289','{"channel": "C0OLDQ2VW"}',NULL);
INSERT INTO "outbox" VALUES(4,'T0RELEASED',1,'invite:b00011fe4f534d5983e6d9336c831032','invite','{"user": "U0ADALOVE1"}',3,NULL,'done','2026-11-21 11:37:41.694437','2026-11-21 11:37:41.694437',NULL,1,'2026-11-21 11:37:41.813757','{}',NULL);
INSERT INTO "outbox" VALUES(5,'T0RELEASED',1,'tell_ready:1:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:46307/respond/kmMQq5OZ36F63q3ofypNNw"}',3,NULL,'done','2026-11-21 11:37:41.694437','2026-11-21 11:37:41.694437',NULL,1,'2026-11-21 11:37:41.813757','{}',NULL);
INSERT INTO "outbox" VALUES(6,'T0RELEASED',1,'direct:8c3bf5be688040a08091c2e1b7725223','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',3,NULL,'done','2026-11-21 11:37:41.694437','2026-11-21 11:37:41.694437',NULL,1,'2026-11-21 11:37:41.813757','{"channel": "D0OOMHG5RS", "ts": "1795261061.810820"}',NULL);
INSERT INTO "outbox" VALUES(7,'T0RELEASED',1,'card:a18e0cc2d3084899abafad3eec019b26','card','{}',3,'card:1','done','2026-11-21 11:37:41.694437','2026-11-21 11:37:41.694437',NULL,1,'2026-11-21 11:37:41.813757','{"ts": "1795261061.805128"}',NULL);
INSERT INTO "outbox" VALUES(8,'T0RELEASED',1,'topic:1a835d3438ea49cea86d4bcb6f2f66d5','topic','{}',3,'topic:1','done','2026-11-21 11:37:41.694437','2026-11-21 11:37:41.694437',NULL,1,'2026-11-21 11:37:41.813757','{}',NULL);
INSERT INTO "outbox" VALUES(9,'T0RELEASED',1,'announce:1e829cdf20c64297b13f36b41918ba3b','announce','{}',3,'announce:1','done','2026-11-21 11:37:41.694437','2026-11-21 11:37:41.694437',NULL,1,'2026-11-21 11:37:41.813757','{"ts": "1795261061.805642"}',NULL);
INSERT INTO "outbox" VALUES(10,'T0RELEASED',1,'pin_card:fe8d90d3af654582892e29e02b49ee45','pin_card','{}',7,NULL,'done','2026-11-21 11:37:41.694437','2026-11-21 11:37:41.694437',NULL,1,'2026-11-21 11:37:41.830225','{}',NULL);
INSERT INTO "outbox" VALUES(11,'T0RELEASED',1,'bookmark:1:card','bookmark','{"to": "card"}',7,NULL,'done','2026-11-21 11:37:41.694437','2026-11-21 11:37:41.694437',NULL,1,'2026-11-21 11:37:41.838618','{"link": "http://127.0.0.1:46307/archives/C0OLDQ2VW/p1795261061805128"}',NULL);
INSERT INTO "outbox" VALUES(12,'T0RELEASED',NULL,'look_up_person:U0GRACEHO1','look_up_person','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 11:37:41.844694','2026-11-21 11:37:41.844694',NULL,1,'2026-11-21 11:37:41.895873','{"zone": "America/New_York"}',NULL);
INSERT INTO "outbox" VALUES(13,'T0RELEASED',1,'invite:ffdb4bac44d142769bd1baa451d3f1d4','invite','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 11:37:41.844694','2026-11-21 11:37:41.844694',NULL,1,'2026-11-21 11:37:41.895873','{}',NULL);
INSERT INTO "outbox" VALUES(14,'T0RELEASED',1,'notice:0dc6e7a5a51c405399d9a94e4d6926fe','notice','{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1"}}',NULL,'room:1','done','2026-11-21 11:37:41.844694','2026-11-21 11:37:41.844694',NULL,1,'2026-11-21 11:37:41.895873','{"ts": "1795261061.868387"}',NULL);
INSERT INTO "outbox" VALUES(15,'T0RELEASED',1,'card:a6c52644c38648009cce4f5d0ca23adc','card','{}',NULL,'card:1','done','2026-11-21 11:37:41.844694','2026-11-21 11:37:41.844694',NULL,1,'2026-11-21 11:37:41.895873','{"ts": "1795261061.805128"}',NULL);
INSERT INTO "outbox" VALUES(16,'T0RELEASED',1,'topic:829fb6974d3740bd91efd3e1e5f07c44','topic','{}',NULL,'topic:1','done','2026-11-21 11:37:41.844694','2026-11-21 11:37:41.844694',NULL,1,'2026-11-21 11:37:41.867157','{}',NULL);
INSERT INTO "outbox" VALUES(17,'T0RELEASED',1,'announce:f56fb694c71042bfa1d44a9620ae33e5','announce','{}',NULL,'announce:1','done','2026-11-21 11:37:41.844694','2026-11-21 11:37:41.844694',NULL,1,'2026-11-21 11:37:41.895873','{"ts": "1795261061.805642"}',NULL);
INSERT INTO "outbox" VALUES(18,'T0RELEASED',1,'direct:ad6efbbe78e04100856da8dea9c2b401','direct','{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:37:41.844694','2026-11-21 11:37:41.844694',NULL,1,'2026-11-21 11:37:41.895873','{"channel": "D0WS65PSTL", "ts": "1795261061.873166"}',NULL);
INSERT INTO "outbox" VALUES(19,'T0RELEASED',NULL,'look_up_person:U0DENNISR1','look_up_person','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 11:37:41.862348','2026-11-21 11:37:41.862348',NULL,1,'2026-11-21 11:37:41.931377','{"zone": "Asia/Tokyo"}',NULL);
INSERT INTO "outbox" VALUES(20,'T0RELEASED',1,'invite:69427d9ab8544a92a7704cc803917c2b','invite','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 11:37:41.862348','2026-11-21 11:37:41.862348',NULL,1,'2026-11-21 11:37:41.931377','{}',NULL);
INSERT INTO "outbox" VALUES(21,'T0RELEASED',1,'notice:808b0aa7b9f841f8b437db6ee030c2e6','notice','{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 11:37:41.862348','2026-11-21 11:37:41.862348',NULL,1,'2026-11-21 11:37:41.968756','{"ts": "1795261061.934627"}',NULL);
INSERT INTO "outbox" VALUES(22,'T0RELEASED',1,'card:1e3d3e8130594f88ab0942b545c4ed74','card','{}',NULL,'card:1','done','2026-11-21 11:37:41.862348','2026-11-21 11:37:41.862348',NULL,1,'2026-11-21 11:37:41.968756','{"ts": "1795261061.805128"}',NULL);
INSERT INTO "outbox" VALUES(23,'T0RELEASED',1,'topic:1387cc5e1d78439a99ddba0ba0293281','topic','{}',NULL,'topic:1','done','2026-11-21 11:37:41.862348','2026-11-21 11:37:41.862348',NULL,1,'2026-11-21 11:37:41.931377','{}',NULL);
INSERT INTO "outbox" VALUES(24,'T0RELEASED',1,'announce:21af42f4b0d64bf8984a47e8aa14c52c','announce','{}',NULL,'announce:1','done','2026-11-21 11:37:41.862348','2026-11-21 11:37:41.862348',NULL,1,'2026-11-21 11:37:41.968756','{"ts": "1795261061.805642"}',NULL);
INSERT INTO "outbox" VALUES(25,'T0RELEASED',1,'direct:a2dfbf6b550c4691bcf6388727e56871','direct','{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:37:41.862348','2026-11-21 11:37:41.862348',NULL,1,'2026-11-21 11:37:41.931377','{"channel": "D0OAN0SX5F", "ts": "1795261061.900516"}',NULL);
INSERT INTO "outbox" VALUES(26,'T0RELEASED',NULL,'look_up_person:U0LINUSTO1','look_up_person','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 11:37:41.891072','2026-11-21 11:37:41.891072',NULL,1,'2026-11-21 11:37:41.968756','{"zone": "Europe/Helsinki"}',NULL);
INSERT INTO "outbox" VALUES(27,'T0RELEASED',1,'invite:69c76f9196c049d3b6b969f8c6673cf4','invite','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 11:37:41.891072','2026-11-21 11:37:41.891072',NULL,1,'2026-11-21 11:37:41.968756','{}',NULL);
INSERT INTO "outbox" VALUES(28,'T0RELEASED',1,'notice:2d51c70ba9ed498698bcefe0af1543ee','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 11:37:41.891072','2026-11-21 11:37:41.891072',NULL,1,'2026-11-21 11:37:42.000849','{"ts": "1795261061.988689"}',NULL);
INSERT INTO "outbox" VALUES(29,'T0RELEASED',1,'topic:4813133b1a564fa3ae96e2a588d8c0eb','topic','{}',NULL,'topic:1','done','2026-11-21 11:37:41.891072','2026-11-21 11:37:41.891072',NULL,1,'2026-11-21 11:37:41.987298','{}',NULL);
INSERT INTO "outbox" VALUES(30,'T0RELEASED',1,'direct:529beb7335e64cf3a122bb2a9b37609c','direct','{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:37:41.891072','2026-11-21 11:37:41.891072',NULL,1,'2026-11-21 11:37:41.968756','{"channel": "D021VGCHBC", "ts": "1795261061.939547"}',NULL);
INSERT INTO "outbox" VALUES(31,'T0RELEASED',NULL,'look_up_person:U0BARBARA1','look_up_person','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 11:37:41.920279','2026-11-21 11:37:41.920279',NULL,1,'2026-11-21 11:37:41.987298','{"zone": "America/Los_Angeles"}',NULL);
INSERT INTO "outbox" VALUES(32,'T0RELEASED',1,'invite:1a26b91680f241bcaa779eeecfe79454','invite','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 11:37:41.920279','2026-11-21 11:37:41.920279',NULL,1,'2026-11-21 11:37:41.987298','{}',NULL);
INSERT INTO "outbox" VALUES(33,'T0RELEASED',1,'notice:4794a5fb2554425cbb54d732c11ec7f3','notice','{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 11:37:41.920279','2026-11-21 11:37:41.920279',NULL,1,'2026-11-21 11:37:42.009872','{"ts": "1795261062.009015"}',NULL);
INSERT INTO "outbox" VALUES(34,'T0RELEASED',1,'card:2b53cc905add4f659698f650ef00e9fc','card','{}',NULL,'card:1','done','2026-11-21 11:37:41.920279','2026-11-21 11:37:41.920279',NULL,1,'2026-11-21 11:37:42.000849','{"ts": "1795261061.805128"}',NULL);
INSERT INTO "outbox" VALUES(35,'T0RELEASED',1,'announce:855e5036c4224b6da14206062533a28e','announce','{}',NULL,'announce:1','done','2026-11-21 11:37:41.920279','2026-11-21 11:37:41.920279',NULL,1,'2026-11-21 11:37:42.000849','{"ts": "1795261061.805642"}',NULL);
INSERT INTO "outbox" VALUES(36,'T0RELEASED',1,'direct:097843beb14e44cf8fa6522800a17631','direct','{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:37:41.920279','2026-11-21 11:37:41.920279',NULL,1,'2026-11-21 11:37:41.987298','{"channel": "D0TKCBFLN6", "ts": "1795261061.973201"}',NULL);
INSERT INTO "outbox" VALUES(37,'T0RELEASED',1,'notice:7b0a40e7095649d6b8736f2993e3d331','notice','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795261961.694437}}',NULL,'room:1','done','2026-11-21 11:37:42.016687','2026-11-21 11:37:42.016687',NULL,1,'2026-11-21 11:37:42.051554','{"ts": "1795261062.038855"}',NULL);
INSERT INTO "outbox" VALUES(38,'T0RELEASED',1,'announce_reply:583424d20ee5437aa27e5688797cc5ae','announce_reply','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795261961.694437}}',NULL,'announce:1','done','2026-11-21 11:37:42.016687','2026-11-21 11:37:42.016687',NULL,1,'2026-11-21 11:37:42.051554','{"ts": "1795261062.039159"}',NULL);
INSERT INTO "outbox" VALUES(39,'T0RELEASED',1,'card:c7bcfe82789d4df89ee212bf171aad51','card','{}',NULL,'card:1','done','2026-11-21 11:37:42.016687','2026-11-21 11:37:42.016687',NULL,1,'2026-11-21 11:37:42.051554','{"ts": "1795261061.805128"}',NULL);
INSERT INTO "outbox" VALUES(40,'T0RELEASED',1,'topic:be024e92f41a49829d034e1a35719c06','topic','{}',NULL,'topic:1','done','2026-11-21 11:37:42.016687','2026-11-21 11:37:42.016687',NULL,1,'2026-11-21 11:37:42.040526','{}',NULL);
INSERT INTO "outbox" VALUES(41,'T0RELEASED',1,'announce:628b50bc9967419aafc9c09f9987c28c','announce','{}',NULL,'announce:1','done','2026-11-21 11:37:42.016687','2026-11-21 11:37:42.016687',NULL,1,'2026-11-21 11:37:42.092575','{"ts": "1795261061.805642"}',NULL);
INSERT INTO "outbox" VALUES(42,'T0RELEASED',1,'read_message:a65d4a5ccd5c4c2ba932920986e46a3b','read_message','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795261062.028915','done','2026-11-21 11:37:42.047959','2026-11-21 11:37:42.047959',NULL,1,'2026-11-21 11:37:42.092575','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(43,'T0RELEASED',1,'check_mark:6bbb0e061832427fb63a2963cd0dcc0f','check_mark','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795261062.028915','done','2026-11-21 11:37:42.047959','2026-11-21 11:37:42.047959',NULL,1,'2026-11-21 11:37:42.135839','{}',NULL);
INSERT INTO "outbox" VALUES(44,'T0RELEASED',1,'read_message:62cab3f068a84baca1872d988d740851','read_message','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795261062.033128','done','2026-11-21 11:37:42.065963','2026-11-21 11:37:42.065963',NULL,1,'2026-11-21 11:37:42.114952','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(45,'T0RELEASED',1,'check_mark:ee46aeecacf5409eb4151ee733710923','check_mark','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795261062.033128','done','2026-11-21 11:37:42.065963','2026-11-21 11:37:42.065963',NULL,1,'2026-11-21 11:37:42.154072','{}',NULL);
INSERT INTO "outbox" VALUES(46,'T0RELEASED',1,'read_message:495feb4a68d24740bc606f9ee504772f','read_message','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795261062.046508','done','2026-11-21 11:37:42.088816','2026-11-21 11:37:42.088816',NULL,1,'2026-11-21 11:37:42.135839','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(47,'T0RELEASED',1,'check_mark:ef51c0fd2fe14e46afdad2bbdf2e0b68','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795261062.046508','done','2026-11-21 11:37:42.088816','2026-11-21 11:37:42.088816',NULL,1,'2026-11-21 11:37:42.163894','{}',NULL);
INSERT INTO "outbox" VALUES(48,'T0RELEASED',1,'check_mark:def13b296d104227a48839ec6c4218e0','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795261062.046508','done','2026-11-21 11:37:42.128142','2026-11-21 11:37:42.128142',NULL,1,'2026-11-21 11:37:42.179679','{}',NULL);
INSERT INTO "outbox" VALUES(49,'T0RELEASED',1,'notice:6381b286e96a4051b5bdc28244a318a5','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795261962.206425}}',NULL,'room:1','done','2026-11-21 11:37:42.206425','2026-11-21 11:37:42.206425',NULL,1,'2026-11-21 11:49:42.254099','{"ts": "1795261782.234025"}',NULL);
INSERT INTO "outbox" VALUES(50,'T0RELEASED',1,'announce_reply:26e50be465bd47b78fde3994b61c9aec','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795261962.206425}}',NULL,'announce:1','done','2026-11-21 11:37:42.206425','2026-11-21 11:37:42.206425',NULL,1,'2026-11-21 11:49:42.254099','{"ts": "1795261782.234514"}',NULL);
INSERT INTO "outbox" VALUES(51,'T0RELEASED',1,'card:c9cb6fdef01d462f8a0c1baceeb2b30b','card','{}',NULL,'card:1','done','2026-11-21 11:37:42.206425','2026-11-21 11:37:42.206425',NULL,1,'2026-11-21 11:49:42.254099','{"ts": "1795261061.805128"}',NULL);
INSERT INTO "outbox" VALUES(52,'T0RELEASED',1,'topic:79fd4ae04ce44d5fa06f622b370ab69c','topic','{}',NULL,'topic:1','done','2026-11-21 11:37:42.206425','2026-11-21 11:37:42.206425',NULL,1,'2026-11-21 11:49:42.233440','{}',NULL);
INSERT INTO "outbox" VALUES(53,'T0RELEASED',1,'announce:1044ed8b8e7745ab92c33dcce4cdcc21','announce','{}',NULL,'announce:1','done','2026-11-21 11:37:42.206425','2026-11-21 11:37:42.206425',NULL,1,'2026-11-21 11:49:42.270260','{"ts": "1795261061.805642"}',NULL);
INSERT INTO "outbox" VALUES(54,'T0RELEASED',1,'remind_direct:1:1','remind_direct','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 11:49:42.227498','2026-11-21 11:49:42.227498',NULL,1,'2026-11-21 11:49:42.263316','{"channel": "D021VGCHBC", "ts": "1795261782.255014"}',NULL);
INSERT INTO "outbox" VALUES(55,'T0RELEASED',1,'card:63162f62bbd1425783bea0f73c9e5845','card','{}',NULL,'card:1','done','2026-11-21 11:52:42.276046','2026-11-21 11:52:42.276046',NULL,1,'2026-11-21 11:52:42.303702','{"ts": "1795261061.805128"}',NULL);
INSERT INTO "outbox" VALUES(56,'T0RELEASED',1,'topic:8fb06fb25ad24e31844e5f101588df7f','topic','{}',NULL,'topic:1','done','2026-11-21 11:52:42.276046','2026-11-21 11:52:42.276046',NULL,1,'2026-11-21 11:52:42.303702','{}',NULL);
INSERT INTO "outbox" VALUES(57,'T0RELEASED',1,'announce:1660f0d40d4945d7ae9ad2bbabe63796','announce','{}',NULL,'announce:1','done','2026-11-21 11:52:42.276046','2026-11-21 11:52:42.276046',NULL,1,'2026-11-21 11:52:42.303702','{"ts": "1795261061.805642"}',NULL);
INSERT INTO "outbox" VALUES(58,'T0RELEASED',1,'close_reminder:1:1','close_reminder','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 11:52:42.276046','2026-11-21 11:52:42.276046',NULL,1,'2026-11-21 11:52:42.303702','{}',NULL);
INSERT INTO "outbox" VALUES(59,'T0RELEASED',1,'remind:1:2','remind','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 11:52:42.276046','2026-11-21 11:52:42.276046',NULL,1,'2026-11-21 11:52:42.313663','{"ts": "1795261962.312920"}',NULL);
INSERT INTO "outbox" VALUES(60,'T0RELEASED',1,'remind_direct:1:2','remind_direct','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 11:52:42.276046','2026-11-21 11:52:42.276046',NULL,1,'2026-11-21 11:52:42.322585','{"channel": "D021VGCHBC", "ts": "1795261962.321848"}',NULL);
INSERT INTO "outbox" VALUES(61,'T0RELEASED',1,'close_reminder:1:2','close_reminder','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 11:57:42.329156','2026-11-21 11:57:42.329156',NULL,1,'2026-11-21 11:57:42.349591','{}',NULL);
INSERT INTO "outbox" VALUES(62,'T0RELEASED',1,'remind:1:3','remind','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 11:57:42.329156','2026-11-21 11:57:42.329156',NULL,1,'2026-11-21 11:57:42.356628','{"ts": "1795262262.355865"}',NULL);
INSERT INTO "outbox" VALUES(63,'T0RELEASED',1,'close_reminder:1:3','close_reminder','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 11:57:42.364125','2026-11-21 11:57:42.364125',NULL,1,'2026-11-21 11:57:42.485778','{}',NULL);
INSERT INTO "outbox" VALUES(64,'T0RELEASED',1,'notice:a37bfdd74f9148b9b831acf97492a7cc','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795263162.364125}}',NULL,'room:1','done','2026-11-21 11:57:42.364125','2026-11-21 11:57:42.364125',NULL,1,'2026-11-21 11:57:42.485778','{"ts": "1795262262.478565"}',NULL);
INSERT INTO "outbox" VALUES(65,'T0RELEASED',1,'announce_reply:9fd7a4f09a0345bd99bbef50e2574192','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795263162.364125}}',NULL,'announce:1','done','2026-11-21 11:57:42.364125','2026-11-21 11:57:42.364125',NULL,1,'2026-11-21 11:57:42.485778','{"ts": "1795262262.478888"}',NULL);
INSERT INTO "outbox" VALUES(66,'T0RELEASED',1,'card:ef606d275c464cfcba51443d105bbd31','card','{}',NULL,'card:1','done','2026-11-21 11:57:42.364125','2026-11-21 11:57:42.364125',NULL,1,'2026-11-21 11:57:42.485778','{"ts": "1795261061.805128"}',NULL);
INSERT INTO "outbox" VALUES(67,'T0RELEASED',1,'topic:bc0d16d3cd2b4e669970e63e83e17afc','topic','{}',NULL,'topic:1','done','2026-11-21 11:57:42.364125','2026-11-21 11:57:42.364125',NULL,1,'2026-11-21 11:57:42.477088','{}',NULL);
INSERT INTO "outbox" VALUES(68,'T0RELEASED',1,'announce:9905e87447164917b2f5aebb602ad040','announce','{}',NULL,'announce:1','done','2026-11-21 11:57:42.364125','2026-11-21 11:57:42.364125',NULL,1,'2026-11-21 11:57:42.494247','{"ts": "1795261061.805642"}',NULL);
INSERT INTO "outbox" VALUES(69,'T0RELEASED',1,'invite:98a781435ed947109e9fc50b0ed215d9','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 11:57:42.501051','2026-11-21 11:57:42.501051',NULL,1,'2026-11-21 11:57:42.523937','{}',NULL);
INSERT INTO "outbox" VALUES(70,'T0RELEASED',1,'offer_role:fd0d47aa78ad487aa3bebba067e33019','offer_role','{"handoff_id": 1, "brief": {"tried": [{"at": 1795261062.028915, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:46307/archives/C0OLDQ2VW/p1795261062028915", "said": true}, {"at": 1795261062.033128, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:46307/archives/C0OLDQ2VW/p1795261062033128", "said": true}], "tasks": []}}',NULL,'offer:1','done','2026-11-21 11:57:42.501051','2026-11-21 11:57:42.501051',NULL,1,'2026-11-21 11:57:42.528262','{"channel": "D0OOMHG5RS", "ts": "1795262262.522529"}',NULL);
INSERT INTO "outbox" VALUES(71,'T0RELEASED',1,'notice:4aa958d9524e4b01b88582a86d7e26e3','notice','{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1"}}',NULL,'room:1','done','2026-11-21 11:57:42.501051','2026-11-21 11:57:42.501051',NULL,1,'2026-11-21 11:57:42.528262','{"ts": "1795262262.522970"}',NULL);
INSERT INTO "outbox" VALUES(72,'T0RELEASED',1,'close_offer:24c4339a35944ee7aa941cd6f5f68d45','close_offer','{"handoff_id": 1}',NULL,'offer:1','done','2026-11-21 11:57:42.536937','2026-11-21 11:57:42.536937',NULL,1,'2026-11-21 11:57:42.570112','{}',NULL);
INSERT INTO "outbox" VALUES(73,'T0RELEASED',1,'direct:246838f5909e4a11a862192bf243b9be','direct','{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,NULL,'done','2026-11-21 11:57:42.536937','2026-11-21 11:57:42.536937',NULL,1,'2026-11-21 11:57:42.570112','{"channel": "D021VGCHBC", "ts": "1795262262.561842"}',NULL);
INSERT INTO "outbox" VALUES(74,'T0RELEASED',1,'invite:4fdb32e95dce4507915948481c4e3636','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 11:57:42.536937','2026-11-21 11:57:42.536937',NULL,1,'2026-11-21 11:57:42.570112','{}',NULL);
INSERT INTO "outbox" VALUES(75,'T0RELEASED',1,'notice:4281b274faa64dc7a2f356047464a06f','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,'room:1','done','2026-11-21 11:57:42.536937','2026-11-21 11:57:42.536937',NULL,1,'2026-11-21 11:57:42.570112','{"ts": "1795262262.562042"}',NULL);
INSERT INTO "outbox" VALUES(76,'T0RELEASED',1,'card:1e04192314284d0cbea14dd7052819b6','card','{}',NULL,'card:1','done','2026-11-21 11:57:42.536937','2026-11-21 11:57:42.536937',NULL,1,'2026-11-21 11:57:42.570112','{"ts": "1795261061.805128"}',NULL);
INSERT INTO "outbox" VALUES(77,'T0RELEASED',1,'topic:eccbc280413f409ea7436ac31df592de','topic','{}',NULL,'topic:1','done','2026-11-21 11:57:42.536937','2026-11-21 11:57:42.536937',NULL,1,'2026-11-21 11:57:42.560127','{}',NULL);
INSERT INTO "outbox" VALUES(78,'T0RELEASED',1,'announce:7b97976d7b174b9d8aec03792f4e9c72','announce','{}',NULL,'announce:1','done','2026-11-21 11:57:42.536937','2026-11-21 11:57:42.536937',NULL,1,'2026-11-21 11:57:42.570112','{"ts": "1795261061.805642"}',NULL);
INSERT INTO "outbox" VALUES(79,'T0RELEASED',1,'direct:c110f52f88f74395bfd7226ed5105498','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:57:42.536937','2026-11-21 11:57:42.536937',NULL,1,'2026-11-21 11:57:42.570112','{"channel": "D0OOMHG5RS", "ts": "1795262262.565293"}',NULL);
INSERT INTO "outbox" VALUES(80,'T0RELEASED',1,'notice:3d1bf9d70d0e41bd8011f91beb15bfa3','notice','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795263162.364125}}',NULL,'room:1','done','2026-11-21 11:57:42.580534','2026-11-21 11:57:42.580534',NULL,1,'2026-11-21 11:57:42.607488','{"ts": "1795262262.599672"}',NULL);
INSERT INTO "outbox" VALUES(81,'T0RELEASED',1,'announce_reply:843514f81635419bb0eb341760748614','announce_reply','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795263162.364125}}',NULL,'announce:1','done','2026-11-21 11:57:42.580534','2026-11-21 11:57:42.580534',NULL,1,'2026-11-21 11:57:42.607488','{"ts": "1795262262.600048"}',NULL);
INSERT INTO "outbox" VALUES(82,'T0RELEASED',1,'card:ddbb3ac00030487bb2750bf153a5d673','card','{}',NULL,'card:1','done','2026-11-21 11:57:42.580534','2026-11-21 11:57:42.580534',NULL,1,'2026-11-21 11:57:42.607488','{"ts": "1795261061.805128"}',NULL);
INSERT INTO "outbox" VALUES(83,'T0RELEASED',1,'topic:4ad7841d1dee485187b2fa4d46b11e43','topic','{}',NULL,'topic:1','done','2026-11-21 11:57:42.580534','2026-11-21 11:57:42.580534',NULL,1,'2026-11-21 11:57:42.601499','{}',NULL);
INSERT INTO "outbox" VALUES(84,'T0RELEASED',1,'announce:9debad1f9fc9477499eb185a7b684107','announce','{}',NULL,'announce:1','done','2026-11-21 11:57:42.580534','2026-11-21 11:57:42.580534',NULL,1,'2026-11-21 11:57:42.615418','{"ts": "1795261061.805642"}',NULL);
INSERT INTO "outbox" VALUES(85,'T0RELEASED',1,'notice:2c6452c8761e48b69e74b84acfbd7192','notice','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795265862.622049}}',NULL,'room:1','done','2026-11-21 11:57:42.622049','2026-11-21 11:57:42.622049',NULL,1,'2026-11-21 11:57:42.649917','{"ts": "1795262262.642141"}',NULL);
INSERT INTO "outbox" VALUES(86,'T0RELEASED',1,'announce_reply:834845c1eeef435fa947b3ca0a877c4b','announce_reply','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795265862.622049}}',NULL,'announce:1','done','2026-11-21 11:57:42.622049','2026-11-21 11:57:42.622049',NULL,1,'2026-11-21 11:57:42.649917','{"ts": "1795262262.642517"}',NULL);
INSERT INTO "outbox" VALUES(87,'T0RELEASED',1,'card:f6c90453f4554d7fad2bd498599bfc72','card','{}',NULL,'card:1','done','2026-11-21 11:57:42.622049','2026-11-21 11:57:42.622049',NULL,1,'2026-11-21 11:57:42.649917','{"ts": "1795261061.805128"}',NULL);
INSERT INTO "outbox" VALUES(88,'T0RELEASED',1,'topic:f788413bbf294fc581ef93763a6f628b','topic','{}',NULL,'topic:1','done','2026-11-21 11:57:42.622049','2026-11-21 11:57:42.622049',NULL,1,'2026-11-21 11:57:42.643875','{}',NULL);
INSERT INTO "outbox" VALUES(89,'T0RELEASED',1,'announce:b355325275da4638996297bcf3d282f3','announce','{}',NULL,'announce:1','done','2026-11-21 11:57:42.622049','2026-11-21 11:57:42.622049',NULL,1,'2026-11-21 11:57:42.657287','{"ts": "1795261061.805642"}',NULL);
INSERT INTO "outbox" VALUES(90,'T0RELEASED',1,'notice:753e1a4d53be49dc92a00ea56df4aa86','notice','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}',NULL,'room:1','done','2026-11-21 11:57:42.676555','2026-11-21 11:57:42.676555',NULL,1,'2026-11-21 11:57:42.705325','{"ts": "1795262262.700011"}',NULL);
INSERT INTO "outbox" VALUES(91,'T0RELEASED',1,'announce_reply:1e0010a9096042f894baad1ea81da356','announce_reply','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}',NULL,'announce:1','done','2026-11-21 11:57:42.676555','2026-11-21 11:57:42.676555',NULL,1,'2026-11-21 11:57:42.705325','{"ts": "1795262262.700373"}',NULL);
INSERT INTO "outbox" VALUES(92,'T0RELEASED',1,'card:2292439de8c74ee6bf8c580610290abb','card','{}',NULL,'card:1','done','2026-11-21 11:57:42.676555','2026-11-21 11:57:42.676555',NULL,1,'2026-11-21 11:57:42.705325','{"ts": "1795261061.805128"}',NULL);
INSERT INTO "outbox" VALUES(93,'T0RELEASED',1,'topic:dff5d129500b4e5385284b987d4e8453','topic','{}',NULL,'topic:1','done','2026-11-21 11:57:42.676555','2026-11-21 11:57:42.676555',NULL,1,'2026-11-21 11:57:42.705325','{}',NULL);
INSERT INTO "outbox" VALUES(94,'T0RELEASED',1,'announce:84d3e3d5339f4daa8b1a2726bfae4944','announce','{}',NULL,'announce:1','done','2026-11-21 11:57:42.676555','2026-11-21 11:57:42.676555',NULL,1,'2026-11-21 11:57:42.714258','{"ts": "1795261061.805642"}',NULL);
INSERT INTO "outbox" VALUES(95,'T0RELEASED',2,'open_channel:2','open_channel','{}',NULL,NULL,'done','2026-11-21 11:57:42.721730','2026-11-21 11:57:42.721730',NULL,1,'2026-11-21 11:57:42.756765','{"channel": "C0OLDKQ1M"}',NULL);
INSERT INTO "outbox" VALUES(96,'T0RELEASED',2,'invite:0eff189d7dbb4d68875e921ca7c653bd','invite','{"user": "U0ADALOVE1"}',95,NULL,'done','2026-11-21 11:57:42.721730','2026-11-21 11:57:42.721730',NULL,1,'2026-11-21 11:57:42.770851','{}',NULL);
INSERT INTO "outbox" VALUES(97,'T0RELEASED',2,'tell_ready:2:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:46307/respond/throI47bd4iLb_FiGQwkYA"}',95,NULL,'done','2026-11-21 11:57:42.721730','2026-11-21 11:57:42.721730',NULL,1,'2026-11-21 11:57:42.784958','{}',NULL);
INSERT INTO "outbox" VALUES(98,'T0RELEASED',2,'direct:c70ff59620d94595a2a9319c954b6d4c','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',95,NULL,'done','2026-11-21 11:57:42.721730','2026-11-21 11:57:42.721730',NULL,1,'2026-11-21 11:57:42.784958','{"channel": "D0OOMHG5RS", "ts": "1795262262.768833"}',NULL);
INSERT INTO "outbox" VALUES(99,'T0RELEASED',2,'card:25672bd3844046828f443ba0af3f1958','card','{}',95,'card:2','done','2026-11-21 11:57:42.721730','2026-11-21 11:57:42.721730',NULL,1,'2026-11-21 11:57:42.784958','{"ts": "1795262262.769228"}',NULL);
INSERT INTO "outbox" VALUES(100,'T0RELEASED',2,'topic:d6faa6d8ce2c4458888c737c91015338','topic','{}',95,'topic:2','done','2026-11-21 11:57:42.721730','2026-11-21 11:57:42.721730',NULL,1,'2026-11-21 11:57:42.770851','{}',NULL);
INSERT INTO "outbox" VALUES(101,'T0RELEASED',2,'announce:75f27a6084d446b6bb5abbb005056482','announce','{}',95,'announce:2','done','2026-11-21 11:57:42.721730','2026-11-21 11:57:42.721730',NULL,1,'2026-11-21 11:57:42.784958','{"ts": "1795262262.769592"}',NULL);
INSERT INTO "outbox" VALUES(102,'T0RELEASED',2,'pin_card:a9071851b2f845399a832707c161f7f5','pin_card','{}',99,NULL,'done','2026-11-21 11:57:42.721730','2026-11-21 11:57:42.721730',NULL,1,'2026-11-21 11:57:42.801381','{}',NULL);
INSERT INTO "outbox" VALUES(103,'T0RELEASED',2,'bookmark:2:card','bookmark','{"to": "card"}',99,NULL,'done','2026-11-21 11:57:42.721730','2026-11-21 11:57:42.721730',NULL,1,'2026-11-21 11:57:42.801381','{"link": "http://127.0.0.1:46307/archives/C0OLDKQ1M/p1795262262769228"}',NULL);
CREATE TABLE person (
	team_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	zone VARCHAR(64), 
	name VARCHAR, 
	seen_at DATETIME NOT NULL, is_guest BOOLEAN DEFAULT 0 NOT NULL, is_outsider BOOLEAN DEFAULT 0 NOT NULL, is_gone BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (team_id, user_id)
);
INSERT INTO "person" VALUES('T0RELEASED','U0ADALOVE1','Europe/London','ada','2026-11-21 11:37:41.764825',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0GRACEHO1','America/New_York','grace','2026-11-21 11:37:41.869807',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0LINUSTO1','Europe/Helsinki','linus','2026-11-21 11:37:41.936243',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0BARBARA1','America/Los_Angeles','barbara','2026-11-21 11:37:41.971046',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0DENNISR1','Asia/Tokyo','dennis','2026-11-21 11:37:41.898434',0,0,0);
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
INSERT INTO "promise" VALUES(1,'T0RELEASED',1,'2026-11-21 11:52:41.694437','2026-11-21 11:37:41.694437','kept','2026-11-21 11:37:42.206425',-899.488012);
INSERT INTO "promise" VALUES(2,'T0RELEASED',1,'2026-11-21 11:52:42.206425','2026-11-21 11:37:42.206425','broken','2026-11-21 11:57:42.364125',300.1577);
INSERT INTO "promise" VALUES(3,'T0RELEASED',1,'2026-11-21 12:12:42.364125','2026-11-21 11:57:42.364125','kept','2026-11-21 11:57:42.622049',-899.742076);
INSERT INTO "promise" VALUES(4,'T0RELEASED',1,'2026-11-21 12:57:42.622049','2026-11-21 11:57:42.622049','kept','2026-11-21 11:57:42.676555',-3599.945494);
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
INSERT INTO "reminder" VALUES(1,'T0RELEASED',1,'2026-11-21 11:52:42.206425',0,1,'U0LINUSTO1','2026-11-21 11:49:42.227498',NULL,NULL,'D021VGCHBC','1795261782.255014','2026-11-21 11:52:42.276046','passed on','clock');
INSERT INTO "reminder" VALUES(2,'T0RELEASED',1,'2026-11-21 11:52:42.206425',0,2,'U0LINUSTO1','2026-11-21 11:52:42.276046','C0OLDQ2VW','1795261962.312920','D021VGCHBC','1795261962.321848','2026-11-21 11:57:42.329156','passed on','clock');
INSERT INTO "reminder" VALUES(3,'T0RELEASED',1,'2026-11-21 11:52:42.206425',0,3,'U0GRACEHO1','2026-11-21 11:57:42.329156','C0OLDQ2VW','1795262262.355865',NULL,NULL,'2026-11-21 11:57:42.364125','answered','U0LINUSTO1');
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
INSERT INTO "role_held" VALUES(1,'T0RELEASED',1,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 11:37:41.694437','2026-11-21 11:37:41.844694',NULL);
INSERT INTO "role_held" VALUES(2,'T0RELEASED',1,'commander','U0GRACEHO1','U0ADALOVE1',0,'2026-11-21 11:37:41.844694',NULL,'2026-11-21 11:37:42.036372');
INSERT INTO "role_held" VALUES(3,'T0RELEASED',1,'operations','U0DENNISR1','U0ADALOVE1',0,'2026-11-21 11:37:41.862348',NULL,NULL);
INSERT INTO "role_held" VALUES(4,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1',0,'2026-11-21 11:37:41.891072','2026-11-21 11:57:42.536937',NULL);
INSERT INTO "role_held" VALUES(5,'T0RELEASED',1,'scribe','U0BARBARA1','U0ADALOVE1',0,'2026-11-21 11:37:41.920279',NULL,NULL);
INSERT INTO "role_held" VALUES(6,'T0RELEASED',1,'communications','U0ADALOVE1','U0ADALOVE1',0,'2026-11-21 11:57:42.536937',NULL,NULL);
INSERT INTO "role_held" VALUES(7,'T0RELEASED',2,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 11:57:42.721730',NULL,NULL);
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
INSERT INTO "tag" VALUES(1,'T0RELEASED',1,'C0OLDQ2VW','1795261062.028915','U0BARBARA1','mag',1,'1795261062.047361','2026-11-21 11:37:42.047959');
INSERT INTO "tag" VALUES(2,'T0RELEASED',1,'C0OLDQ2VW','1795261062.033128','U0BARBARA1','pushpin',1,'1795261062.065233','2026-11-21 11:37:42.065963');
INSERT INTO "tag" VALUES(3,'T0RELEASED',1,'C0OLDQ2VW','1795261062.046508','U0BARBARA1','pushpin',0,'1795261062.127454','2026-11-21 11:37:42.128142');
INSERT INTO "tag" VALUES(4,'T0RELEASED',1,'C0OLDQ2VW','1795261062.033128','U0GRACEHO1','scales',1,'1795261062.103966','2026-11-21 11:37:42.104701');
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
INSERT INTO "timeline_entry" VALUES(1,'T0RELEASED',1,'2026-11-21 11:37:41.694437','status','system','U0ADALOVE1',NULL,'declared SEV1: Checkout returns 500s','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:37:41.694437',NULL,1);
INSERT INTO "timeline_entry" VALUES(2,'T0RELEASED',1,'2026-11-21 11:37:41.694437','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:37:41.694437',NULL,1);
INSERT INTO "timeline_entry" VALUES(3,'T0RELEASED',1,'2026-11-21 11:37:41.844694','role','system','U0ADALOVE1',NULL,'made <@U0GRACEHO1> commander','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:37:41.844694',NULL,1);
INSERT INTO "timeline_entry" VALUES(4,'T0RELEASED',1,'2026-11-21 11:37:41.862348','role','system','U0ADALOVE1',NULL,'made <@U0DENNISR1> operations lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:37:41.862348',NULL,1);
INSERT INTO "timeline_entry" VALUES(5,'T0RELEASED',1,'2026-11-21 11:37:41.891072','role','system','U0ADALOVE1',NULL,'made <@U0LINUSTO1> communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:37:41.891072',NULL,1);
INSERT INTO "timeline_entry" VALUES(6,'T0RELEASED',1,'2026-11-21 11:37:41.920279','role','system','U0ADALOVE1',NULL,'made <@U0BARBARA1> scribe','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:37:41.920279',NULL,1);
INSERT INTO "timeline_entry" VALUES(7,'T0RELEASED',1,'2026-11-21 11:37:42.016687','status','system','U0GRACEHO1',NULL,'acknowledged the incident','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 11:37:42.016687',NULL,1);
INSERT INTO "timeline_entry" VALUES(8,'T0RELEASED',1,'2026-11-21 11:37:42.028915','finding','message','U0DENNISR1',NULL,'Errors began with release 413','[]','C0OLDQ2VW','1795261062.028915',NULL,'http://127.0.0.1:46307/archives/C0OLDQ2VW/p1795261062028915','1795261062.145109',NULL,'U0BARBARA1','2026-11-21 11:37:42.047959',NULL,2);
INSERT INTO "timeline_entry" VALUES(9,'T0RELEASED',1,'2026-11-21 11:37:42.033128','decision','message','U0GRACEHO1',NULL,'We roll back first','[]','C0OLDQ2VW','1795261062.033128',NULL,'http://127.0.0.1:46307/archives/C0OLDQ2VW/p1795261062033128',NULL,NULL,'U0BARBARA1','2026-11-21 11:37:42.065963',NULL,2);
INSERT INTO "timeline_entry" VALUES(10,'T0RELEASED',1,'2026-11-21 11:37:42.046508','event','message','U0DENNISR1',NULL,'Lunch anyone','[]','C0OLDQ2VW','1795261062.046508',NULL,'http://127.0.0.1:46307/archives/C0OLDQ2VW/p1795261062046508',NULL,NULL,'U0BARBARA1','2026-11-21 11:37:42.088816','2026-11-21 11:37:42.128142',1);
INSERT INTO "timeline_entry" VALUES(11,'T0RELEASED',1,'2026-11-21 08:01:00.000000','event','note','U0BARBARA1',NULL,'The database was restarted','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0BARBARA1','2026-11-21 11:37:42.161433',NULL,1);
INSERT INTO "timeline_entry" VALUES(12,'T0RELEASED',1,'2026-11-21 11:37:42.206425','update','system','U0LINUSTO1',NULL,'posted update 1: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 11:37:42.206425',NULL,1);
INSERT INTO "timeline_entry" VALUES(13,'T0RELEASED',1,'2026-11-21 11:57:42.364125','update','system','U0LINUSTO1',NULL,'posted update 2: No change. Still: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 11:57:42.364125',NULL,1);
INSERT INTO "timeline_entry" VALUES(14,'T0RELEASED',1,'2026-11-21 11:57:42.536937','role','system','U0ADALOVE1',NULL,'became communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:57:42.536937',NULL,1);
INSERT INTO "timeline_entry" VALUES(15,'T0RELEASED',1,'2026-11-21 11:57:42.580534','severity','system','U0GRACEHO1',NULL,'changed severity SEV1 → SEV2: fewer customers','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 11:57:42.580534',NULL,1);
INSERT INTO "timeline_entry" VALUES(16,'T0RELEASED',1,'2026-11-21 11:57:42.622049','status','system','U0GRACEHO1',NULL,'mitigated: Rolled back release 412','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 11:57:42.622049',NULL,1);
INSERT INTO "timeline_entry" VALUES(17,'T0RELEASED',1,'2026-11-21 11:57:42.676555','status','system','U0GRACEHO1',NULL,'resolved: No errors since 14:05','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 11:57:42.676555',NULL,1);
INSERT INTO "timeline_entry" VALUES(18,'T0RELEASED',2,'2026-11-21 11:57:42.721730','status','system','U0ADALOVE1',NULL,'declared SEV4: A button is blue','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:57:42.721730',NULL,1);
INSERT INTO "timeline_entry" VALUES(19,'T0RELEASED',2,'2026-11-21 11:57:42.721730','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:57:42.721730',NULL,1);
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
INSERT INTO "timeline_version" VALUES(1,'T0RELEASED',9,1,'2026-11-21 11:37:42.033128','event',NULL,'[]','2026-11-21 11:37:42.104701','U0GRACEHO1',NULL);
INSERT INTO "timeline_version" VALUES(2,'T0RELEASED',8,1,'2026-11-21 11:37:42.028915','finding','Errors began with release 412','[]','2026-11-21 11:37:42.148177','U0DENNISR1',NULL);
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
