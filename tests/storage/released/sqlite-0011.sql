BEGIN TRANSACTION;
CREATE TABLE action_item (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	incident_id INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	priority VARCHAR(32) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	owner_id VARCHAR(32), 
	given_by VARCHAR(32) NOT NULL, 
	given_at DATETIME NOT NULL, 
	due_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	ended_by VARCHAR(32), 
	outcome VARCHAR NOT NULL, 
	entry_id INTEGER, 
	task_id INTEGER, 
	CONSTRAINT pk_action_item PRIMARY KEY (id), 
	CONSTRAINT fk_action_item_entry_id FOREIGN KEY(entry_id) REFERENCES timeline_entry (id), 
	CONSTRAINT fk_action_item_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_action_item_task_id FOREIGN KEY(task_id) REFERENCES incident_task (id), 
	CONSTRAINT uq_action_item_entry_id_team_id UNIQUE (entry_id, team_id), 
	CONSTRAINT uq_action_item_team_id_number UNIQUE (team_id, number)
);
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
INSERT INTO "alarm" VALUES(1,'T0RELEASED',1,'command',0,'2026-11-21 16:40:02.252927',0,NULL);
INSERT INTO "alarm" VALUES(2,'T0RELEASED',1,'offer',1,'2026-11-21 16:35:03.003021',0,NULL);
INSERT INTO "alarm" VALUES(3,'T0RELEASED',1,'archive',0,'2026-12-05 16:30:03.264925',0,NULL);
INSERT INTO "alarm" VALUES(4,'T0RELEASED',1,'review',0,'2026-11-25 16:30:03.264925',0,NULL);
INSERT INTO "alarm" VALUES(5,'T0RELEASED',2,'command',0,'2026-11-21 17:00:03.374533',0,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0011');
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
INSERT INTO "audit" VALUES(1,'T0RELEASED',1,'2026-11-21 16:10:02.060127','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO "audit" VALUES(2,'T0RELEASED',1,'2026-11-21 16:10:02.060127','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(3,'T0RELEASED',1,'2026-11-21 16:10:02.252927','U0ADALOVE1','role','slash','{"commander": "U0ADALOVE1"}','{"commander": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(4,'T0RELEASED',1,'2026-11-21 16:10:02.274901','U0ADALOVE1','role','slash','{"operations": null}','{"operations": "U0DENNISR1"}');
INSERT INTO "audit" VALUES(5,'T0RELEASED',1,'2026-11-21 16:10:02.319322','U0ADALOVE1','role','slash','{"communications": null}','{"communications": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(6,'T0RELEASED',1,'2026-11-21 16:10:02.358845','U0ADALOVE1','role','slash','{"scribe": null}','{"scribe": "U0BARBARA1"}');
INSERT INTO "audit" VALUES(7,'T0RELEASED',1,'2026-11-21 16:10:02.482790','U0GRACEHO1','ack','button','{"status": "declared", "words": null}','{"status": "acknowledged", "words": ""}');
INSERT INTO "audit" VALUES(8,'T0RELEASED',1,'2026-11-21 16:10:02.523004','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 8, "kind": "finding"}');
INSERT INTO "audit" VALUES(9,'T0RELEASED',1,'2026-11-21 16:10:02.547636','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 9, "kind": "event"}');
INSERT INTO "audit" VALUES(10,'T0RELEASED',1,'2026-11-21 16:10:02.573555','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 10, "kind": "event"}');
INSERT INTO "audit" VALUES(11,'T0RELEASED',1,'2026-11-21 16:10:02.595795','U0GRACEHO1','retag','event','{"entry": 9, "kind": "event"}','{"entry": 9, "kind": "decision"}');
INSERT INTO "audit" VALUES(12,'T0RELEASED',1,'2026-11-21 16:10:02.626677','U0BARBARA1','untag','event','{"entry": 10, "text": null}','{"entry": null, "text": null}');
INSERT INTO "audit" VALUES(13,'T0RELEASED',1,'2026-11-21 16:10:02.653280','U0DENNISR1','message edited','event','{"entry": 8, "text": "Errors began with release 412"}','{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO "audit" VALUES(14,'T0RELEASED',1,'2026-11-21 16:10:02.672169','U0BARBARA1','note','slash','{"text": null, "happened_at": null}','{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO "audit" VALUES(15,'T0RELEASED',1,'2026-11-21 16:10:02.718107','U0LINUSTO1','update','form','{"number": null, "words": null}','{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(16,'T0RELEASED',1,'2026-11-21 16:22:02.745267','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 16:25:02.718107+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(17,'T0RELEASED',1,'2026-11-21 16:25:02.813789','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 16:25:02.718107+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(18,'T0RELEASED',1,'2026-11-21 16:30:02.892713','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 16:25:02.718107+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(19,'T0RELEASED',1,'2026-11-21 16:30:02.942425','U0LINUSTO1','update','button','{"number": 1, "words": "One in eight fails. We roll back"}','{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(20,'T0RELEASED',1,'2026-11-21 16:30:03.003021','U0LINUSTO1','handoff asked','slash','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(21,'T0RELEASED',1,'2026-11-21 16:30:03.053171','U0ADALOVE1','role','button','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(22,'T0RELEASED',1,'2026-11-21 16:30:03.110592','U0GRACEHO1','severity','slash','{"severity": "sev1", "reason": null}','{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO "audit" VALUES(23,'T0RELEASED',1,'2026-11-21 16:30:03.173910','U0GRACEHO1','mitigate','slash','{"status": "acknowledged", "words": null}','{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO "audit" VALUES(24,'T0RELEASED',1,'2026-11-21 16:30:03.264925','U0GRACEHO1','resolution','form','{"impact_until": null, "customers": "", "owner": null}','{"impact_until": "2026-11-21 16:30:03+00:00", "customers": "", "owner": "U0BARBARA1"}');
INSERT INTO "audit" VALUES(25,'T0RELEASED',1,'2026-11-21 16:30:03.264925','U0GRACEHO1','resolve','form','{"status": "mitigated", "words": null}','{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO "audit" VALUES(26,'T0RELEASED',2,'2026-11-21 16:30:03.374533','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO "audit" VALUES(27,'T0RELEASED',2,'2026-11-21 16:30:03.374533','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
CREATE TABLE clean_up (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER NOT NULL, 
	item VARCHAR(64) NOT NULL, 
	done_at DATETIME, 
	done_by VARCHAR(32), 
	CONSTRAINT pk_clean_up PRIMARY KEY (id), 
	CONSTRAINT fk_clean_up_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT uq_clean_up_incident_id_team_id_item UNIQUE (incident_id, team_id, item)
);
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
INSERT INTO "handoff" VALUES(1,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1','accepted','2026-11-21 16:30:03.003021','2026-11-21 16:30:03.053171','D0OOMHG5RS','1795278603.032587');
CREATE TABLE inbox (
	team_id VARCHAR(32) NOT NULL, 
	"key" VARCHAR(128) NOT NULL, 
	received_at DATETIME NOT NULL, 
	answer JSON, 
	CONSTRAINT pk_inbox PRIMARY KEY (team_id, "key")
);
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5630454681605.8964927389708.6b2f49a51518fbee9fb669490b683eff','2026-11-21 16:10:02.060127','{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev083JO9N1T','2026-11-21 16:10:02.217202','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:3084383104084.6664747541430.30938a6b069f88d395a685925bbee2d5','2026-11-21 16:10:02.252927','{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:4797940047951.9679519998449.8011def2526e29283dd05b4507f83a0c','2026-11-21 16:10:02.274901','{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0G73CJA3M','2026-11-21 16:10:02.298301','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:2753784399984.1218380915510.18a3cb984e5cc7a97583cc7fe9328cfc','2026-11-21 16:10:02.319322','{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev07PK7MEFG','2026-11-21 16:10:02.337783','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:2612590363513.9747432271532.54f8f0337f8cbc7c6706cca0948aeb0c','2026-11-21 16:10:02.358845','{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0LGSN5YLD','2026-11-21 16:10:02.388017','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CZ9I92X7','2026-11-21 16:10:02.426424','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795277402.481871:U0GRACEHO1:acknowledge','2026-11-21 16:10:02.482790','{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0L2T6IPZ0','2026-11-21 16:10:02.506250','{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CLA1LUAU','2026-11-21 16:10:02.523004','{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0T6CUSD0T','2026-11-21 16:10:02.547636','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0QCIH5EGR','2026-11-21 16:10:02.573555','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev06XLABX6Q','2026-11-21 16:10:02.595795','{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev043QWOYMO','2026-11-21 16:10:02.626677','{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev019WJ202M','2026-11-21 16:10:02.653280','{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:4299635963166.5914357613808.46eb8cc478d1649952d3606be6be7bfe','2026-11-21 16:10:02.672169','{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:1013503105292.8075601671027.6f8a9dab61222dbe6e3ab3aa718de6bb','2026-11-21 16:10:02.702284','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0HUZC8ISL','2026-11-21 16:10:02.718107','{"text": "Update 1 is on its way. Next update: <!date^1795278302^{date_short_pretty} at {time}|21 Nov 2026, 16:25 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795278302^{date_short_pretty} at {time}|21 Nov 2026, 16:25 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795277402.941597:U0LINUSTO1:no_change','2026-11-21 16:30:02.942425','{"text": "Update 2 is on its way (no change). Next update: <!date^1795279502^{date_short_pretty} at {time}|21 Nov 2026, 16:45 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795279502^{date_short_pretty} at {time}|21 Nov 2026, 16:45 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:9807139101380.8302742143096.e80c167ba286b31c8f9f57f2244cc37b','2026-11-21 16:30:03.003021','{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795277403.052155:U0ADALOVE1:handoff_accept','2026-11-21 16:30:03.053171','{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:8718047616045.7914641496998.88d7c37773de97658847e681164a0f93','2026-11-21 16:30:03.110592','{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795279502^{date_short_pretty} at {time}|21 Nov 2026, 16:45 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795279502^{date_short_pretty} at {time}|21 Nov 2026, 16:45 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:2673228938375.8125669032923.e6ddb251cfe18b2e84c5054304aacf5c','2026-11-21 16:30:03.173910','{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:3657174662449.4996868280023.485062db2d86639f74ca319d61178ce0','2026-11-21 16:30:03.248066','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0UU8UHLPS','2026-11-21 16:30:03.264925','{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "<@U0BARBARA1> owns the review. Somebody else: `/incident review &lt;@user&gt;`", "verbatim": true}]}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:3095315946240.2936764784870.e897d77f1413c3f37ab4bab488b2c051','2026-11-21 16:30:03.374533','{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev003Y54A7J','2026-11-21 16:30:03.452182','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
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
	ask_at DATETIME, bridge VARCHAR, quiet BOOLEAN DEFAULT 0 NOT NULL, merged_into_id INTEGER, nature VARCHAR(32) DEFAULT 'live' NOT NULL, impact VARCHAR DEFAULT '' NOT NULL, regions VARCHAR DEFAULT '' NOT NULL, evidence VARCHAR DEFAULT '' NOT NULL, customer_text VARCHAR DEFAULT '' NOT NULL, impact_from_at DATETIME, impact_until_at DATETIME, archived_at DATETIME, proposed_severity VARCHAR(32), review_owner_id VARCHAR(32), customers INTEGER, share FLOAT, parent_id INTEGER, by_change BOOLEAN DEFAULT 0 NOT NULL, change_id INTEGER, reviewed_at DATETIME, reviewed_by VARCHAR(32), public_title VARCHAR(200), 
	CONSTRAINT pk_incident PRIMARY KEY (id), 
	CONSTRAINT uq_incident_team_id_channel_id UNIQUE (team_id, channel_id), 
	CONSTRAINT uq_incident_team_id_number UNIQUE (team_id, number)
);
INSERT INTO "incident" VALUES(1,'T0RELEASED',1,'Checkout returns 500s','','sev2','resolved',0,0,'U0ADALOVE1',NULL,'C0OLDQ2VW','inc-1-checkout-returns-500s','1795277402.200755','🟠 SEV2 · ✅ resolved · Checkout returns 500s','C0X65MD1FY','1795277402.201412',NULL,'2026-11-21 16:10:02.060127','2026-11-21 16:10:02.060127','2026-11-21 16:10:02.482790','2026-11-21 16:30:03.173910','2026-11-21 16:30:03.264925',NULL,NULL,NULL,'2026-11-21 16:30:03.264925','Resolved: No errors since 14:05',NULL,NULL,0,NULL,NULL,0,NULL,'live','','','No errors since 14:05','',NULL,'2026-11-21 16:30:03.000000',NULL,NULL,'U0BARBARA1',NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO "incident" VALUES(2,'T0RELEASED',2,'A button is blue','','sev4','declared',0,0,'U0ADALOVE1',NULL,'C0OLDKQ1M','inc-2-a-button-is-blue','1795278603.441895','🔵 SEV4 · 🆕 declared · A button is blue','C0X65MD1FY','1795278603.442349',NULL,'2026-11-21 16:30:03.374533','2026-11-21 16:30:03.374533',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,'live','','','','',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
CREATE TABLE incident_service (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER NOT NULL, 
	service VARCHAR(64) NOT NULL, 
	added_by VARCHAR(32) NOT NULL, 
	since_at DATETIME NOT NULL, 
	until_at DATETIME, 
	CONSTRAINT pk_incident_service PRIMARY KEY (id), 
	CONSTRAINT fk_incident_service_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id)
);
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
INSERT INTO "incident_update" VALUES(1,'T0RELEASED',1,1,'One in eight fails. We roll back',0,'U0LINUSTO1','2026-11-21 16:10:02.718107','sev1','acknowledged','2026-11-21 16:25:02.718107');
INSERT INTO "incident_update" VALUES(2,'T0RELEASED',1,2,'No change. Still: One in eight fails. We roll back',1,'U0LINUSTO1','2026-11-21 16:30:02.942425','sev1','acknowledged','2026-11-21 16:45:02.942425');
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
INSERT INTO "outbox" VALUES(1,'T0RELEASED',NULL,'read_people:2026-11-21:','read_people','{"day": "2026-11-21", "cursor": ""}',NULL,NULL,'done','2026-11-21 16:10:02.031815','2026-11-21 16:10:02.031815',NULL,1,'2026-11-21 16:10:02.147646','{"people": 5}',NULL);
INSERT INTO "outbox" VALUES(2,'T0RELEASED',NULL,'look_up_person:U0ADALOVE1','look_up_person','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 16:10:02.060127','2026-11-21 16:10:02.060127',NULL,1,'2026-11-21 16:10:02.169069','{"zone": "Europe/London"}',NULL);
INSERT INTO "outbox" VALUES(3,'T0RELEASED',1,'open_channel:1','open_channel','{}',NULL,NULL,'done','2026-11-21 16:10:02.060127','2026-11-21 16:10:02.060127',NULL,1,'2026-11-21 16:10:02.169069','{"channel": "C0OLDQ2VW"}',NULL);
INSERT INTO "outbox" VALUES(4,'T0RELEASED',1,'invite:b2bd560f0b1e45b594a58cf8a159d5d5','invite','{"user": "U0ADALOVE1"}',3,NULL,'done','2026-11-21 16:10:02.060127','2026-11-21 16:10:02.060127',NULL,1,'2026-11-21 16:10:02.210277','{}',NULL);
INSERT INTO "outbox" VALUES(5,'T0RELEASED',1,'tell_ready:1:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:36141/respond/nmkw68ypRg_cH96GTwn0nA"}',3,NULL,'done','2026-11-21 16:10:02.060127','2026-11-21 16:10:02.060127',NULL,1,'2026-11-21 16:10:02.210277','{}',NULL);
INSERT INTO "outbox" VALUES(6,'T0RELEASED',1,'direct:01a288733e784028bbad97f808095af7','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',3,NULL,'done','2026-11-21 16:10:02.060127','2026-11-21 16:10:02.060127',NULL,1,'2026-11-21 16:10:02.210277','{"channel": "D0OOMHG5RS", "ts": "1795277402.207721"}',NULL);
INSERT INTO "outbox" VALUES(7,'T0RELEASED',1,'card:08a058576a504260a956f933baeb6bdd','card','{}',3,'card:1','done','2026-11-21 16:10:02.060127','2026-11-21 16:10:02.060127',NULL,1,'2026-11-21 16:10:02.210277','{"ts": "1795277402.200755"}',NULL);
INSERT INTO "outbox" VALUES(8,'T0RELEASED',1,'topic:57470305d9724d768c9a35eddaacb7de','topic','{}',3,'topic:1','done','2026-11-21 16:10:02.060127','2026-11-21 16:10:02.060127',NULL,1,'2026-11-21 16:10:02.210277','{}',NULL);
INSERT INTO "outbox" VALUES(9,'T0RELEASED',1,'announce:18ee651b33d341f58a9e93233b09cfe0','announce','{}',3,'announce:1','done','2026-11-21 16:10:02.060127','2026-11-21 16:10:02.060127',NULL,1,'2026-11-21 16:10:02.210277','{"ts": "1795277402.201412"}',NULL);
INSERT INTO "outbox" VALUES(10,'T0RELEASED',1,'pin_card:18c2bdbb554341a29be78f4ce5214ec3','pin_card','{}',7,NULL,'done','2026-11-21 16:10:02.060127','2026-11-21 16:10:02.060127',NULL,1,'2026-11-21 16:10:02.236180','{}',NULL);
INSERT INTO "outbox" VALUES(11,'T0RELEASED',1,'bookmark:1:card','bookmark','{"to": "card"}',7,NULL,'done','2026-11-21 16:10:02.060127','2026-11-21 16:10:02.060127',NULL,1,'2026-11-21 16:10:02.245858','{"link": "http://127.0.0.1:36141/archives/C0OLDQ2VW/p1795277402200755"}',NULL);
INSERT INTO "outbox" VALUES(12,'T0RELEASED',NULL,'look_up_person:U0GRACEHO1','look_up_person','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 16:10:02.252927','2026-11-21 16:10:02.252927',NULL,1,'2026-11-21 16:10:02.326838','{"zone": "America/New_York"}',NULL);
INSERT INTO "outbox" VALUES(13,'T0RELEASED',1,'invite:55ff4e125a744f5eb30c37c1f82256fc','invite','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 16:10:02.252927','2026-11-21 16:10:02.252927',NULL,1,'2026-11-21 16:10:02.326838','{}',NULL);
INSERT INTO "outbox" VALUES(14,'T0RELEASED',1,'notice:e7e37c6010564772a359991ffa4b7dc3','notice','{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 16:10:02.252927','2026-11-21 16:10:02.252927',NULL,1,'2026-11-21 16:10:02.326838','{"ts": "1795277402.294778"}',NULL);
INSERT INTO "outbox" VALUES(15,'T0RELEASED',1,'card:4a8e72a376c94eefa94dd67a4c2b7b48','card','{}',NULL,'card:1','done','2026-11-21 16:10:02.252927','2026-11-21 16:10:02.252927',NULL,1,'2026-11-21 16:10:02.326838','{"ts": "1795277402.200755"}',NULL);
INSERT INTO "outbox" VALUES(16,'T0RELEASED',1,'topic:11e27b7eca544531bcad318c2e7fc3c8','topic','{}',NULL,'topic:1','done','2026-11-21 16:10:02.252927','2026-11-21 16:10:02.252927',NULL,1,'2026-11-21 16:10:02.283237','{}',NULL);
INSERT INTO "outbox" VALUES(17,'T0RELEASED',1,'announce:1e7d0a7cac8343d19c22d3ff4c3bbf12','announce','{}',NULL,'announce:1','done','2026-11-21 16:10:02.252927','2026-11-21 16:10:02.252927',NULL,1,'2026-11-21 16:10:02.326838','{"ts": "1795277402.201412"}',NULL);
INSERT INTO "outbox" VALUES(18,'T0RELEASED',1,'direct:ecbff8f6f7e24090986168727a7a854c','direct','{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 16:10:02.252927','2026-11-21 16:10:02.252927',NULL,1,'2026-11-21 16:10:02.326838','{"channel": "D0WS65PSTL", "ts": "1795277402.291022"}',NULL);
INSERT INTO "outbox" VALUES(19,'T0RELEASED',NULL,'look_up_person:U0DENNISR1','look_up_person','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 16:10:02.274901','2026-11-21 16:10:02.274901',NULL,1,'2026-11-21 16:10:02.371905','{"zone": "Asia/Tokyo"}',NULL);
INSERT INTO "outbox" VALUES(20,'T0RELEASED',1,'invite:57b74c464b11435794bd9eb3273fabf7','invite','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 16:10:02.274901','2026-11-21 16:10:02.274901',NULL,1,'2026-11-21 16:10:02.371905','{}',NULL);
INSERT INTO "outbox" VALUES(21,'T0RELEASED',1,'notice:0b6a68bbe71747c586ef151e0643dd1d','notice','{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 16:10:02.274901','2026-11-21 16:10:02.274901',NULL,1,'2026-11-21 16:10:02.417929','{"ts": "1795277402.294778", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}]}',NULL);
INSERT INTO "outbox" VALUES(22,'T0RELEASED',1,'card:c443838c3d8549c487631357c2a2c38a','card','{}',NULL,'card:1','done','2026-11-21 16:10:02.274901','2026-11-21 16:10:02.274901',NULL,1,'2026-11-21 16:10:02.417929','{"ts": "1795277402.200755"}',NULL);
INSERT INTO "outbox" VALUES(23,'T0RELEASED',1,'topic:32f9345f9f9f4236ac551a2833c61544','topic','{}',NULL,'topic:1','done','2026-11-21 16:10:02.274901','2026-11-21 16:10:02.274901',NULL,1,'2026-11-21 16:10:02.371905','{}',NULL);
INSERT INTO "outbox" VALUES(24,'T0RELEASED',1,'announce:c736f101ef91432abcf58a15eddcb12a','announce','{}',NULL,'announce:1','done','2026-11-21 16:10:02.274901','2026-11-21 16:10:02.274901',NULL,1,'2026-11-21 16:10:02.417929','{"ts": "1795277402.201412"}',NULL);
INSERT INTO "outbox" VALUES(25,'T0RELEASED',1,'direct:5758bfa8af4047c89642987864ddeac2','direct','{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 16:10:02.274901','2026-11-21 16:10:02.274901',NULL,1,'2026-11-21 16:10:02.371905','{"channel": "D0OAN0SX5F", "ts": "1795277402.332714"}',NULL);
INSERT INTO "outbox" VALUES(26,'T0RELEASED',NULL,'look_up_person:U0LINUSTO1','look_up_person','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 16:10:02.319322','2026-11-21 16:10:02.319322',NULL,1,'2026-11-21 16:10:02.417929','{"zone": "Europe/Helsinki"}',NULL);
INSERT INTO "outbox" VALUES(27,'T0RELEASED',1,'invite:55318677f2a148eeb4315b1e4997a105','invite','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 16:10:02.319322','2026-11-21 16:10:02.319322',NULL,1,'2026-11-21 16:10:02.417929','{}',NULL);
INSERT INTO "outbox" VALUES(28,'T0RELEASED',1,'notice:fd382945cdd147aea0f9ddec5d46302b','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 16:10:02.319322','2026-11-21 16:10:02.319322',NULL,1,'2026-11-21 16:10:02.460766','{"ts": "1795277402.294778", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}, {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}]}',NULL);
INSERT INTO "outbox" VALUES(29,'T0RELEASED',1,'topic:8730d56ebdcd46fd9c8d64fa29845e6e','topic','{}',NULL,'topic:1','done','2026-11-21 16:10:02.319322','2026-11-21 16:10:02.319322',NULL,1,'2026-11-21 16:10:02.440257','{}',NULL);
INSERT INTO "outbox" VALUES(30,'T0RELEASED',1,'direct:edba2da9348643b7b181d6c56b95ebdf','direct','{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 16:10:02.319322','2026-11-21 16:10:02.319322',NULL,1,'2026-11-21 16:10:02.417929','{"channel": "D021VGCHBC", "ts": "1795277402.381057"}',NULL);
INSERT INTO "outbox" VALUES(31,'T0RELEASED',NULL,'look_up_person:U0BARBARA1','look_up_person','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 16:10:02.358845','2026-11-21 16:10:02.358845',NULL,1,'2026-11-21 16:10:02.440257','{"zone": "America/Los_Angeles"}',NULL);
INSERT INTO "outbox" VALUES(32,'T0RELEASED',1,'invite:511b976d33784406863e26452565a4e2','invite','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 16:10:02.358845','2026-11-21 16:10:02.358845',NULL,1,'2026-11-21 16:10:02.440257','{}',NULL);
INSERT INTO "outbox" VALUES(33,'T0RELEASED',1,'notice:064e7a1822c84c69b75d82118b9b1912','notice','{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 16:10:02.358845','2026-11-21 16:10:02.358845',NULL,1,'2026-11-21 16:10:02.475747','{"ts": "1795277402.294778", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}, {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}, {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}]}',NULL);
INSERT INTO "outbox" VALUES(34,'T0RELEASED',1,'card:7639f5b559394a4d8bf34f381d74d7d5','card','{}',NULL,'card:1','done','2026-11-21 16:10:02.358845','2026-11-21 16:10:02.358845',NULL,1,'2026-11-21 16:10:02.460766','{"ts": "1795277402.200755"}',NULL);
INSERT INTO "outbox" VALUES(35,'T0RELEASED',1,'announce:939637a09c734948992ff02997bf85b3','announce','{}',NULL,'announce:1','done','2026-11-21 16:10:02.358845','2026-11-21 16:10:02.358845',NULL,1,'2026-11-21 16:10:02.460766','{"ts": "1795277402.201412"}',NULL);
INSERT INTO "outbox" VALUES(36,'T0RELEASED',1,'direct:63722567d2004c15972882b913a2dda3','direct','{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 16:10:02.358845','2026-11-21 16:10:02.358845',NULL,1,'2026-11-21 16:10:02.440257','{"channel": "D0TKCBFLN6", "ts": "1795277402.422876"}',NULL);
INSERT INTO "outbox" VALUES(37,'T0RELEASED',1,'notice:95fc569a7e49480886c60b0c027b1dbe','notice','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795278302.060127, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 16:10:02.482790','2026-11-21 16:10:02.482790',NULL,1,'2026-11-21 16:10:02.527168','{"ts": "1795277402.512386"}',NULL);
INSERT INTO "outbox" VALUES(38,'T0RELEASED',1,'announce_reply:124190ff908141f4bbd0a6c2866b8798','announce_reply','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795278302.060127, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 16:10:02.482790','2026-11-21 16:10:02.482790',NULL,1,'2026-11-21 16:10:02.527168','{"ts": "1795277402.512679"}',NULL);
INSERT INTO "outbox" VALUES(39,'T0RELEASED',1,'card:d308ca50efcd401f9179f279ca7c1008','card','{}',NULL,'card:1','done','2026-11-21 16:10:02.482790','2026-11-21 16:10:02.482790',NULL,1,'2026-11-21 16:10:02.527168','{"ts": "1795277402.200755"}',NULL);
INSERT INTO "outbox" VALUES(40,'T0RELEASED',1,'topic:bbc4ff6bd607420abaa18857d7b990d9','topic','{}',NULL,'topic:1','done','2026-11-21 16:10:02.482790','2026-11-21 16:10:02.482790',NULL,1,'2026-11-21 16:10:02.514193','{}',NULL);
INSERT INTO "outbox" VALUES(41,'T0RELEASED',1,'announce:e95858417cd14b9ebaae857899a22472','announce','{}',NULL,'announce:1','done','2026-11-21 16:10:02.482790','2026-11-21 16:10:02.482790',NULL,1,'2026-11-21 16:10:02.580258','{"ts": "1795277402.201412"}',NULL);
INSERT INTO "outbox" VALUES(42,'T0RELEASED',1,'read_message:4288da7d09414d159bd9245f1db6df5f','read_message','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795277402.498642','done','2026-11-21 16:10:02.523004','2026-11-21 16:10:02.523004',NULL,1,'2026-11-21 16:10:02.580258','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(43,'T0RELEASED',1,'check_mark:7f739e4d269e40699b7232810a6608c4','check_mark','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795277402.498642','done','2026-11-21 16:10:02.523004','2026-11-21 16:10:02.523004',NULL,1,'2026-11-21 16:10:02.637380','{}',NULL);
INSERT INTO "outbox" VALUES(44,'T0RELEASED',1,'read_message:ef586e79819746da845c41f094e225d2','read_message','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795277402.502782','done','2026-11-21 16:10:02.547636','2026-11-21 16:10:02.547636',NULL,1,'2026-11-21 16:10:02.609852','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(45,'T0RELEASED',1,'check_mark:614f34bf03fc48bbbda490ebe85153fc','check_mark','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795277402.502782','done','2026-11-21 16:10:02.547636','2026-11-21 16:10:02.547636',NULL,1,'2026-11-21 16:10:02.662428','{}',NULL);
INSERT INTO "outbox" VALUES(46,'T0RELEASED',1,'read_message:bdbdab42f4a3431db81546806ceee63e','read_message','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795277402.520904','done','2026-11-21 16:10:02.573555','2026-11-21 16:10:02.573555',NULL,1,'2026-11-21 16:10:02.637380','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(47,'T0RELEASED',1,'check_mark:e38b4b29d728485692158ba688ca2295','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795277402.520904','done','2026-11-21 16:10:02.573555','2026-11-21 16:10:02.573555',NULL,1,'2026-11-21 16:10:02.674840','{}',NULL);
INSERT INTO "outbox" VALUES(48,'T0RELEASED',1,'check_mark:5494409cc9594d7e91fc09fbd2386b2f','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795277402.520904','done','2026-11-21 16:10:02.626677','2026-11-21 16:10:02.626677',NULL,1,'2026-11-21 16:10:02.695173','{}',NULL);
INSERT INTO "outbox" VALUES(49,'T0RELEASED',1,'notice:2c9753c8c2424a5993514f41bc253bbe','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795278302.718107, "by_name": "linus"}}',NULL,'room:1','done','2026-11-21 16:10:02.718107','2026-11-21 16:10:02.718107',NULL,1,'2026-11-21 16:22:02.783346','{"ts": "1795278122.756410"}',NULL);
INSERT INTO "outbox" VALUES(50,'T0RELEASED',1,'announce_reply:3071c5661d7147e5b110ba68a72ad00c','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795278302.718107, "by_name": "linus"}}',NULL,'announce:1','done','2026-11-21 16:10:02.718107','2026-11-21 16:10:02.718107',NULL,1,'2026-11-21 16:22:02.783346','{"ts": "1795278122.756941"}',NULL);
INSERT INTO "outbox" VALUES(51,'T0RELEASED',1,'card:dbe81b546f614a9fa784ed9f23e62ed6','card','{}',NULL,'card:1','done','2026-11-21 16:10:02.718107','2026-11-21 16:10:02.718107',NULL,1,'2026-11-21 16:22:02.783346','{"ts": "1795277402.200755"}',NULL);
INSERT INTO "outbox" VALUES(52,'T0RELEASED',1,'topic:5238d3e238a0496982f86d601295be38','topic','{}',NULL,'topic:1','done','2026-11-21 16:10:02.718107','2026-11-21 16:10:02.718107',NULL,1,'2026-11-21 16:22:02.755805','{}',NULL);
INSERT INTO "outbox" VALUES(53,'T0RELEASED',1,'announce:de117c2d9bd94712af5ebcb7e1f6f9e3','announce','{}',NULL,'announce:1','done','2026-11-21 16:10:02.718107','2026-11-21 16:10:02.718107',NULL,1,'2026-11-21 16:22:02.806236','{"ts": "1795277402.201412"}',NULL);
INSERT INTO "outbox" VALUES(54,'T0RELEASED',1,'remind_direct:1:1','remind_direct','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 16:22:02.745267','2026-11-21 16:22:02.745267',NULL,1,'2026-11-21 16:22:02.797270','{"channel": "D021VGCHBC", "ts": "1795278122.784539"}',NULL);
INSERT INTO "outbox" VALUES(55,'T0RELEASED',1,'card:b25e36b42f5342cba483e0e1a53cd535','card','{}',NULL,'card:1','done','2026-11-21 16:25:02.813789','2026-11-21 16:25:02.813789',NULL,1,'2026-11-21 16:25:02.850742','{"ts": "1795277402.200755"}',NULL);
INSERT INTO "outbox" VALUES(56,'T0RELEASED',1,'topic:75d4e82ed10e49a88bc63db93ec2e5f3','topic','{}',NULL,'topic:1','done','2026-11-21 16:25:02.813789','2026-11-21 16:25:02.813789',NULL,1,'2026-11-21 16:25:02.850742','{}',NULL);
INSERT INTO "outbox" VALUES(57,'T0RELEASED',1,'announce:fa64ed2f024b448a9f682988d88ccddd','announce','{}',NULL,'announce:1','done','2026-11-21 16:25:02.813789','2026-11-21 16:25:02.813789',NULL,1,'2026-11-21 16:25:02.850742','{"ts": "1795277402.201412"}',NULL);
INSERT INTO "outbox" VALUES(58,'T0RELEASED',1,'close_reminder:1:1','close_reminder','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 16:25:02.813789','2026-11-21 16:25:02.813789',NULL,1,'2026-11-21 16:25:02.850742','{}',NULL);
INSERT INTO "outbox" VALUES(59,'T0RELEASED',1,'remind:1:2','remind','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 16:25:02.813789','2026-11-21 16:25:02.813789',NULL,1,'2026-11-21 16:25:02.868013','{"ts": "1795278302.866739"}',NULL);
INSERT INTO "outbox" VALUES(60,'T0RELEASED',1,'remind_direct:1:2','remind_direct','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 16:25:02.813789','2026-11-21 16:25:02.813789',NULL,1,'2026-11-21 16:25:02.883461','{"channel": "D021VGCHBC", "ts": "1795278302.882289"}',NULL);
INSERT INTO "outbox" VALUES(61,'T0RELEASED',1,'close_reminder:1:2','close_reminder','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 16:30:02.892713','2026-11-21 16:30:02.892713',NULL,1,'2026-11-21 16:30:02.920923','{}',NULL);
INSERT INTO "outbox" VALUES(62,'T0RELEASED',1,'remind:1:3','remind','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 16:30:02.892713','2026-11-21 16:30:02.892713',NULL,1,'2026-11-21 16:30:02.932678','{"ts": "1795278602.931535"}',NULL);
INSERT INTO "outbox" VALUES(63,'T0RELEASED',1,'close_reminder:1:3','close_reminder','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 16:30:02.942425','2026-11-21 16:30:02.942425',NULL,1,'2026-11-21 16:30:02.981070','{}',NULL);
INSERT INTO "outbox" VALUES(64,'T0RELEASED',1,'notice:722634d6136a42c3b8b7c42d0b901fb1','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795279502.942425, "by_name": "linus"}}',NULL,'room:1','done','2026-11-21 16:30:02.942425','2026-11-21 16:30:02.942425',NULL,1,'2026-11-21 16:30:02.981070','{"ts": "1795278602.972039"}',NULL);
INSERT INTO "outbox" VALUES(65,'T0RELEASED',1,'announce_reply:9d74ef874cd149ffa4506f54b534ff41','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795279502.942425, "by_name": "linus"}}',NULL,'announce:1','done','2026-11-21 16:30:02.942425','2026-11-21 16:30:02.942425',NULL,1,'2026-11-21 16:30:02.981070','{"ts": "1795278602.972542"}',NULL);
INSERT INTO "outbox" VALUES(66,'T0RELEASED',1,'card:34e3cc656a6e479786931116c8f2dcc9','card','{}',NULL,'card:1','done','2026-11-21 16:30:02.942425','2026-11-21 16:30:02.942425',NULL,1,'2026-11-21 16:30:02.981070','{"ts": "1795277402.200755"}',NULL);
INSERT INTO "outbox" VALUES(67,'T0RELEASED',1,'topic:79e83f2654684f639664b539413ab1fa','topic','{}',NULL,'topic:1','done','2026-11-21 16:30:02.942425','2026-11-21 16:30:02.942425',NULL,1,'2026-11-21 16:30:02.970588','{}',NULL);
INSERT INTO "outbox" VALUES(68,'T0RELEASED',1,'announce:cf56602fc80344f38b16563782fdc940','announce','{}',NULL,'announce:1','done','2026-11-21 16:30:02.942425','2026-11-21 16:30:02.942425',NULL,1,'2026-11-21 16:30:02.994340','{"ts": "1795277402.201412"}',NULL);
INSERT INTO "outbox" VALUES(69,'T0RELEASED',1,'invite:4e065328ed084b38bc9e6ef768721887','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 16:30:03.003021','2026-11-21 16:30:03.003021',NULL,1,'2026-11-21 16:30:03.033964','{}',NULL);
INSERT INTO "outbox" VALUES(70,'T0RELEASED',1,'offer_role:c6934c4a729b46278d3764520eaa8ee6','offer_role','{"handoff_id": 1, "brief": {"tried": [{"at": 1795277402.498642, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:36141/archives/C0OLDQ2VW/p1795277402498642", "said": true}, {"at": 1795277402.502782, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:36141/archives/C0OLDQ2VW/p1795277402502782", "said": true}], "tasks": []}}',NULL,'offer:1','done','2026-11-21 16:30:03.003021','2026-11-21 16:30:03.003021',NULL,1,'2026-11-21 16:30:03.040924','{"channel": "D0OOMHG5RS", "ts": "1795278603.032587"}',NULL);
INSERT INTO "outbox" VALUES(71,'T0RELEASED',1,'notice:a69075211fd94193aafc835e0b18d6b6','notice','{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1", "by_name": "linus"}}',NULL,'room:1','done','2026-11-21 16:30:03.003021','2026-11-21 16:30:03.003021',NULL,1,'2026-11-21 16:30:03.040924','{"ts": "1795278603.033098"}',NULL);
INSERT INTO "outbox" VALUES(72,'T0RELEASED',1,'close_offer:6a3ad4d788614077983a037f63a505cc','close_offer','{"handoff_id": 1}',NULL,'offer:1','done','2026-11-21 16:30:03.053171','2026-11-21 16:30:03.053171',NULL,1,'2026-11-21 16:30:03.097300','{}',NULL);
INSERT INTO "outbox" VALUES(73,'T0RELEASED',1,'direct:3982040edceb4fca8e4acd42bdaea0fb','direct','{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,NULL,'done','2026-11-21 16:30:03.053171','2026-11-21 16:30:03.053171',NULL,1,'2026-11-21 16:30:03.097300','{"channel": "D021VGCHBC", "ts": "1795278603.084547"}',NULL);
INSERT INTO "outbox" VALUES(74,'T0RELEASED',1,'invite:355dda8f8ae4447585106ae1843e8a3e','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 16:30:03.053171','2026-11-21 16:30:03.053171',NULL,1,'2026-11-21 16:30:03.097300','{}',NULL);
INSERT INTO "outbox" VALUES(75,'T0RELEASED',1,'notice:ca9e5da9481a4e158e6e9d34f1678663','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 16:30:03.053171','2026-11-21 16:30:03.053171',NULL,1,'2026-11-21 16:30:03.097300','{"ts": "1795278603.095300"}',NULL);
INSERT INTO "outbox" VALUES(76,'T0RELEASED',1,'card:b87d0b3d769a43bdb7b5deefbdbd4912','card','{}',NULL,'card:1','done','2026-11-21 16:30:03.053171','2026-11-21 16:30:03.053171',NULL,1,'2026-11-21 16:30:03.097300','{"ts": "1795277402.200755"}',NULL);
INSERT INTO "outbox" VALUES(77,'T0RELEASED',1,'topic:e9191590a1ff4e958aeec97c69261e94','topic','{}',NULL,'topic:1','done','2026-11-21 16:30:03.053171','2026-11-21 16:30:03.053171',NULL,1,'2026-11-21 16:30:03.083052','{}',NULL);
INSERT INTO "outbox" VALUES(78,'T0RELEASED',1,'announce:01ed8a07a4ae46f39cc2d8fcc1ed6e2c','announce','{}',NULL,'announce:1','done','2026-11-21 16:30:03.053171','2026-11-21 16:30:03.053171',NULL,1,'2026-11-21 16:30:03.097300','{"ts": "1795277402.201412"}',NULL);
INSERT INTO "outbox" VALUES(79,'T0RELEASED',1,'direct:5c3fb7d26741458aaab7b16d4d2a2fd1','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 16:30:03.053171','2026-11-21 16:30:03.053171',NULL,1,'2026-11-21 16:30:03.097300','{"channel": "D0OOMHG5RS", "ts": "1795278603.087110"}',NULL);
INSERT INTO "outbox" VALUES(80,'T0RELEASED',1,'notice:2e8962b47ce9468ea2962d3b6fc477a4','notice','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795279502.942425, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 16:30:03.110592','2026-11-21 16:30:03.110592',NULL,1,'2026-11-21 16:30:03.153045','{"ts": "1795278603.141515"}',NULL);
INSERT INTO "outbox" VALUES(81,'T0RELEASED',1,'announce_reply:daef3eff670343b2a70f4b87c2b56219','announce_reply','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795279502.942425, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 16:30:03.110592','2026-11-21 16:30:03.110592',NULL,1,'2026-11-21 16:30:03.153045','{"ts": "1795278603.142054"}',NULL);
INSERT INTO "outbox" VALUES(82,'T0RELEASED',1,'card:1c7d2e1cd3c64aa4bae28a0b865f7ec0','card','{}',NULL,'card:1','done','2026-11-21 16:30:03.110592','2026-11-21 16:30:03.110592',NULL,1,'2026-11-21 16:30:03.153045','{"ts": "1795277402.200755"}',NULL);
INSERT INTO "outbox" VALUES(83,'T0RELEASED',1,'topic:a618ebd8f6c4411b8afa5465fdbb653e','topic','{}',NULL,'topic:1','done','2026-11-21 16:30:03.110592','2026-11-21 16:30:03.110592',NULL,1,'2026-11-21 16:30:03.144693','{}',NULL);
INSERT INTO "outbox" VALUES(84,'T0RELEASED',1,'announce:581db5daaeec407dbcc6dfe14306c3d8','announce','{}',NULL,'announce:1','done','2026-11-21 16:30:03.110592','2026-11-21 16:30:03.110592',NULL,1,'2026-11-21 16:30:03.165090','{"ts": "1795277402.201412"}',NULL);
INSERT INTO "outbox" VALUES(85,'T0RELEASED',1,'notice:54d0a449f24a462b9c5254d1e96915b7','notice','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795282203.17391, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 16:30:03.173910','2026-11-21 16:30:03.173910',NULL,1,'2026-11-21 16:30:03.221454','{"ts": "1795278603.207973"}',NULL);
INSERT INTO "outbox" VALUES(86,'T0RELEASED',1,'announce_reply:be1a06840ffb4beea202d98adbb20e55','announce_reply','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795282203.17391, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 16:30:03.173910','2026-11-21 16:30:03.173910',NULL,1,'2026-11-21 16:30:03.221454','{"ts": "1795278603.208539"}',NULL);
INSERT INTO "outbox" VALUES(87,'T0RELEASED',1,'card:8f0cb40b932e4718b44382f9183f5cc0','card','{}',NULL,'card:1','done','2026-11-21 16:30:03.173910','2026-11-21 16:30:03.173910',NULL,1,'2026-11-21 16:30:03.221454','{"ts": "1795277402.200755"}',NULL);
INSERT INTO "outbox" VALUES(88,'T0RELEASED',1,'topic:b420367b917a4b168af10d96982a4a29','topic','{}',NULL,'topic:1','done','2026-11-21 16:30:03.173910','2026-11-21 16:30:03.173910',NULL,1,'2026-11-21 16:30:03.210955','{}',NULL);
INSERT INTO "outbox" VALUES(89,'T0RELEASED',1,'announce:4bb6ade9eef14b4580cebac53198d44b','announce','{}',NULL,'announce:1','done','2026-11-21 16:30:03.173910','2026-11-21 16:30:03.173910',NULL,1,'2026-11-21 16:30:03.238118','{"ts": "1795277402.201412"}',NULL);
INSERT INTO "outbox" VALUES(90,'T0RELEASED',1,'invite:2fa426f666ed466eb05f5a228a93034d','invite','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 16:30:03.264925','2026-11-21 16:30:03.264925',NULL,1,'2026-11-21 16:30:03.333388','{}',NULL);
INSERT INTO "outbox" VALUES(91,'T0RELEASED',1,'direct:1116731cd704423faf485c82a2f7e011','direct','{"user": "U0BARBARA1", "notice": "review_asked", "data": {"by": "U0GRACEHO1", "due": 1795797003.264925}}',NULL,NULL,'done','2026-11-21 16:30:03.264925','2026-11-21 16:30:03.264925',NULL,1,'2026-11-21 16:30:03.344682','{"channel": "D0TKCBFLN6", "ts": "1795278603.329607"}',NULL);
INSERT INTO "outbox" VALUES(92,'T0RELEASED',1,'notice:a6f9155f0d494f7b9575673a4d17c6fc','notice','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "owner": "U0BARBARA1", "owner_name": "barbara", "customers": "", "left": [], "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 16:30:03.264925','2026-11-21 16:30:03.264925',NULL,1,'2026-11-21 16:30:03.344682','{"ts": "1795278603.330052"}',NULL);
INSERT INTO "outbox" VALUES(93,'T0RELEASED',1,'announce_reply:f81bcf70c307404baca8f10cfb9590e7','announce_reply','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 16:30:03.264925','2026-11-21 16:30:03.264925',NULL,1,'2026-11-21 16:30:03.344682','{"ts": "1795278603.330394"}',NULL);
INSERT INTO "outbox" VALUES(94,'T0RELEASED',1,'card:c97093b1baa64c139b8874be649bf35a','card','{}',NULL,'card:1','done','2026-11-21 16:30:03.264925','2026-11-21 16:30:03.264925',NULL,1,'2026-11-21 16:30:03.344682','{"ts": "1795277402.200755"}',NULL);
INSERT INTO "outbox" VALUES(95,'T0RELEASED',1,'topic:af18ef0bbb804f659ccb1b5809c9f626','topic','{}',NULL,'topic:1','done','2026-11-21 16:30:03.264925','2026-11-21 16:30:03.264925',NULL,1,'2026-11-21 16:30:03.333388','{}',NULL);
INSERT INTO "outbox" VALUES(96,'T0RELEASED',1,'announce:b993df6ad72a4a95be481917386242cd','announce','{}',NULL,'announce:1','done','2026-11-21 16:30:03.264925','2026-11-21 16:30:03.264925',NULL,1,'2026-11-21 16:30:03.362148','{"ts": "1795277402.201412"}',NULL);
INSERT INTO "outbox" VALUES(97,'T0RELEASED',2,'open_channel:2','open_channel','{}',NULL,NULL,'done','2026-11-21 16:30:03.374533','2026-11-21 16:30:03.374533',NULL,1,'2026-11-21 16:30:03.426006','{"channel": "C0OLDKQ1M"}',NULL);
INSERT INTO "outbox" VALUES(98,'T0RELEASED',2,'invite:1d1e845c50a74441ab601af36c6f5d26','invite','{"user": "U0ADALOVE1"}',97,NULL,'done','2026-11-21 16:30:03.374533','2026-11-21 16:30:03.374533',NULL,1,'2026-11-21 16:30:03.444028','{}',NULL);
INSERT INTO "outbox" VALUES(99,'T0RELEASED',2,'tell_ready:2:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:36141/respond/up1XSf7rWOl2Z_bx7pdHCQ"}',97,NULL,'done','2026-11-21 16:30:03.374533','2026-11-21 16:30:03.374533',NULL,1,'2026-11-21 16:30:03.462343','{}',NULL);
INSERT INTO "outbox" VALUES(100,'T0RELEASED',2,'direct:941862afe0564519b6d9aef269123a47','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',97,NULL,'done','2026-11-21 16:30:03.374533','2026-11-21 16:30:03.374533',NULL,1,'2026-11-21 16:30:03.462343','{"channel": "D0OOMHG5RS", "ts": "1795278603.441275"}',NULL);
INSERT INTO "outbox" VALUES(101,'T0RELEASED',2,'card:307de464f15a403abf42403b75dce1a6','card','{}',97,'card:2','done','2026-11-21 16:30:03.374533','2026-11-21 16:30:03.374533',NULL,1,'2026-11-21 16:30:03.462343','{"ts": "1795278603.441895"}',NULL);
INSERT INTO "outbox" VALUES(102,'T0RELEASED',2,'topic:bb4d2cdac855469fb26fe346b26f8d36','topic','{}',97,'topic:2','done','2026-11-21 16:30:03.374533','2026-11-21 16:30:03.374533',NULL,1,'2026-11-21 16:30:03.444028','{}',NULL);
INSERT INTO "outbox" VALUES(103,'T0RELEASED',2,'announce:d5a9b29bd5ef43fda136664c90dacf5d','announce','{}',97,'announce:2','done','2026-11-21 16:30:03.374533','2026-11-21 16:30:03.374533',NULL,1,'2026-11-21 16:30:03.462343','{"ts": "1795278603.442349"}',NULL);
INSERT INTO "outbox" VALUES(104,'T0RELEASED',2,'pin_card:6e0c887737c9420790bd5bfb895e4777','pin_card','{}',101,NULL,'done','2026-11-21 16:30:03.374533','2026-11-21 16:30:03.374533',NULL,1,'2026-11-21 16:30:03.486923','{}',NULL);
INSERT INTO "outbox" VALUES(105,'T0RELEASED',2,'bookmark:2:card','bookmark','{"to": "card"}',101,NULL,'done','2026-11-21 16:30:03.374533','2026-11-21 16:30:03.374533',NULL,1,'2026-11-21 16:30:03.486923','{"link": "http://127.0.0.1:36141/archives/C0OLDKQ1M/p1795278603441895"}',NULL);
CREATE TABLE person (
	team_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	zone VARCHAR(64), 
	name VARCHAR, 
	seen_at DATETIME NOT NULL, is_guest BOOLEAN DEFAULT 0 NOT NULL, is_outsider BOOLEAN DEFAULT 0 NOT NULL, is_gone BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (team_id, user_id)
);
INSERT INTO "person" VALUES('T0RELEASED','U0ADALOVE1','Europe/London','ada','2026-11-21 16:10:02.151102',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0GRACEHO1','America/New_York','grace','2026-11-21 16:10:02.286239',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0LINUSTO1','Europe/Helsinki','linus','2026-11-21 16:10:02.377254',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0BARBARA1','America/Los_Angeles','barbara','2026-11-21 16:10:02.420337',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0DENNISR1','Asia/Tokyo','dennis','2026-11-21 16:10:02.329737',0,0,0);
CREATE TABLE postmortem (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	begun_by VARCHAR(32) NOT NULL, 
	begun_at DATETIME NOT NULL, 
	published_by VARCHAR(32), 
	published_at DATETIME, 
	canvas_id VARCHAR(32), 
	CONSTRAINT pk_postmortem PRIMARY KEY (id), 
	CONSTRAINT fk_postmortem_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT uq_postmortem_incident_id_team_id UNIQUE (incident_id, team_id)
);
CREATE TABLE postmortem_section (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	postmortem_id INTEGER NOT NULL, 
	name VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	edited_by VARCHAR(32), 
	edited_at DATETIME NOT NULL, 
	CONSTRAINT pk_postmortem_section PRIMARY KEY (id), 
	CONSTRAINT fk_postmortem_section_postmortem_id FOREIGN KEY(postmortem_id) REFERENCES postmortem (id), 
	CONSTRAINT uq_postmortem_section_postmortem_id_team_id_name_version UNIQUE (postmortem_id, team_id, name, version)
);
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
INSERT INTO "promise" VALUES(1,'T0RELEASED',1,'2026-11-21 16:25:02.060127','2026-11-21 16:10:02.060127','kept','2026-11-21 16:10:02.718107',-899.34202);
INSERT INTO "promise" VALUES(2,'T0RELEASED',1,'2026-11-21 16:25:02.718107','2026-11-21 16:10:02.718107','broken','2026-11-21 16:30:02.942425',300.224318);
INSERT INTO "promise" VALUES(3,'T0RELEASED',1,'2026-11-21 16:45:02.942425','2026-11-21 16:30:02.942425','kept','2026-11-21 16:30:03.173910',-899.768515);
INSERT INTO "promise" VALUES(4,'T0RELEASED',1,'2026-11-21 17:30:03.173910','2026-11-21 16:30:03.173910','kept','2026-11-21 16:30:03.264925',-3599.908985);
CREATE TABLE public_update (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	text VARCHAR NOT NULL, 
	written_by VARCHAR(32) NOT NULL, 
	written_at DATETIME NOT NULL, 
	approved_by VARCHAR(32), 
	published_at DATETIME, withdrawn_by VARCHAR(32), withdrawn_at DATETIME, 
	CONSTRAINT pk_public_update PRIMARY KEY (id), 
	CONSTRAINT fk_public_update_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id)
);
CREATE TABLE relation (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER NOT NULL, 
	other_id INTEGER NOT NULL, 
	related_by VARCHAR(32) NOT NULL, 
	since_at DATETIME NOT NULL, 
	until_at DATETIME, 
	CONSTRAINT pk_relation PRIMARY KEY (id), 
	CONSTRAINT fk_relation_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_relation_other_id FOREIGN KEY(other_id) REFERENCES incident (id)
);
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
INSERT INTO "reminder" VALUES(1,'T0RELEASED',1,'2026-11-21 16:25:02.718107',0,1,'U0LINUSTO1','2026-11-21 16:22:02.745267',NULL,NULL,'D021VGCHBC','1795278122.784539','2026-11-21 16:25:02.813789','passed on','clock');
INSERT INTO "reminder" VALUES(2,'T0RELEASED',1,'2026-11-21 16:25:02.718107',0,2,'U0LINUSTO1','2026-11-21 16:25:02.813789','C0OLDQ2VW','1795278302.866739','D021VGCHBC','1795278302.882289','2026-11-21 16:30:02.892713','passed on','clock');
INSERT INTO "reminder" VALUES(3,'T0RELEASED',1,'2026-11-21 16:25:02.718107',0,3,'U0GRACEHO1','2026-11-21 16:30:02.892713','C0OLDQ2VW','1795278602.931535',NULL,NULL,'2026-11-21 16:30:02.942425','answered','U0LINUSTO1');
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
INSERT INTO "role_held" VALUES(1,'T0RELEASED',1,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 16:10:02.060127','2026-11-21 16:10:02.252927',NULL);
INSERT INTO "role_held" VALUES(2,'T0RELEASED',1,'commander','U0GRACEHO1','U0ADALOVE1',0,'2026-11-21 16:10:02.252927',NULL,'2026-11-21 16:10:02.506250');
INSERT INTO "role_held" VALUES(3,'T0RELEASED',1,'operations','U0DENNISR1','U0ADALOVE1',0,'2026-11-21 16:10:02.274901',NULL,NULL);
INSERT INTO "role_held" VALUES(4,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1',0,'2026-11-21 16:10:02.319322','2026-11-21 16:30:03.053171',NULL);
INSERT INTO "role_held" VALUES(5,'T0RELEASED',1,'scribe','U0BARBARA1','U0ADALOVE1',0,'2026-11-21 16:10:02.358845',NULL,NULL);
INSERT INTO "role_held" VALUES(6,'T0RELEASED',1,'communications','U0ADALOVE1','U0ADALOVE1',0,'2026-11-21 16:30:03.053171',NULL,NULL);
INSERT INTO "role_held" VALUES(7,'T0RELEASED',2,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 16:30:03.374533',NULL,NULL);
CREATE TABLE service_change (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	service VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	text VARCHAR NOT NULL, 
	link VARCHAR, 
	recorded_by VARCHAR(32), 
	recorded_at DATETIME NOT NULL, 
	CONSTRAINT pk_service_change PRIMARY KEY (id)
);
CREATE TABLE subscription (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER, 
	severity VARCHAR(32), 
	since_at DATETIME NOT NULL, 
	until_at DATETIME, service VARCHAR(64), 
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
INSERT INTO "tag" VALUES(1,'T0RELEASED',1,'C0OLDQ2VW','1795277402.498642','U0BARBARA1','mag',1,'1795277402.522133','2026-11-21 16:10:02.523004');
INSERT INTO "tag" VALUES(2,'T0RELEASED',1,'C0OLDQ2VW','1795277402.502782','U0BARBARA1','pushpin',1,'1795277402.546548','2026-11-21 16:10:02.547636');
INSERT INTO "tag" VALUES(3,'T0RELEASED',1,'C0OLDQ2VW','1795277402.520904','U0BARBARA1','pushpin',0,'1795277402.625604','2026-11-21 16:10:02.626677');
INSERT INTO "tag" VALUES(4,'T0RELEASED',1,'C0OLDQ2VW','1795277402.502782','U0GRACEHO1','scales',1,'1795277402.594671','2026-11-21 16:10:02.595795');
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
INSERT INTO "timeline_entry" VALUES(1,'T0RELEASED',1,'2026-11-21 16:10:02.060127','status','system','U0ADALOVE1',NULL,'declared SEV1: Checkout returns 500s','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 16:10:02.060127',NULL,1);
INSERT INTO "timeline_entry" VALUES(2,'T0RELEASED',1,'2026-11-21 16:10:02.060127','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 16:10:02.060127',NULL,1);
INSERT INTO "timeline_entry" VALUES(3,'T0RELEASED',1,'2026-11-21 16:10:02.252927','role','system','U0ADALOVE1',NULL,'made <@U0GRACEHO1> commander','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 16:10:02.252927',NULL,1);
INSERT INTO "timeline_entry" VALUES(4,'T0RELEASED',1,'2026-11-21 16:10:02.274901','role','system','U0ADALOVE1',NULL,'made <@U0DENNISR1> operations lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 16:10:02.274901',NULL,1);
INSERT INTO "timeline_entry" VALUES(5,'T0RELEASED',1,'2026-11-21 16:10:02.319322','role','system','U0ADALOVE1',NULL,'made <@U0LINUSTO1> communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 16:10:02.319322',NULL,1);
INSERT INTO "timeline_entry" VALUES(6,'T0RELEASED',1,'2026-11-21 16:10:02.358845','role','system','U0ADALOVE1',NULL,'made <@U0BARBARA1> scribe','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 16:10:02.358845',NULL,1);
INSERT INTO "timeline_entry" VALUES(7,'T0RELEASED',1,'2026-11-21 16:10:02.482790','status','system','U0GRACEHO1',NULL,'acknowledged the incident','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 16:10:02.482790',NULL,1);
INSERT INTO "timeline_entry" VALUES(8,'T0RELEASED',1,'2026-11-21 16:10:02.498642','finding','message','U0DENNISR1',NULL,'Errors began with release 413','[]','C0OLDQ2VW','1795277402.498642',NULL,'http://127.0.0.1:36141/archives/C0OLDQ2VW/p1795277402498642','1795277402.648933',NULL,'U0BARBARA1','2026-11-21 16:10:02.523004',NULL,2);
INSERT INTO "timeline_entry" VALUES(9,'T0RELEASED',1,'2026-11-21 16:10:02.502782','decision','message','U0GRACEHO1',NULL,'We roll back first','[]','C0OLDQ2VW','1795277402.502782',NULL,'http://127.0.0.1:36141/archives/C0OLDQ2VW/p1795277402502782',NULL,NULL,'U0BARBARA1','2026-11-21 16:10:02.547636',NULL,2);
INSERT INTO "timeline_entry" VALUES(10,'T0RELEASED',1,'2026-11-21 16:10:02.520904','event','message','U0DENNISR1',NULL,'Lunch anyone','[]','C0OLDQ2VW','1795277402.520904',NULL,'http://127.0.0.1:36141/archives/C0OLDQ2VW/p1795277402520904',NULL,NULL,'U0BARBARA1','2026-11-21 16:10:02.573555','2026-11-21 16:10:02.626677',1);
INSERT INTO "timeline_entry" VALUES(11,'T0RELEASED',1,'2026-11-21 08:01:00.000000','event','note','U0BARBARA1',NULL,'The database was restarted','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0BARBARA1','2026-11-21 16:10:02.672169',NULL,1);
INSERT INTO "timeline_entry" VALUES(12,'T0RELEASED',1,'2026-11-21 16:10:02.718107','update','system','U0LINUSTO1',NULL,'posted update 1: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 16:10:02.718107',NULL,1);
INSERT INTO "timeline_entry" VALUES(13,'T0RELEASED',1,'2026-11-21 16:30:02.942425','update','system','U0LINUSTO1',NULL,'posted update 2: No change. Still: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 16:30:02.942425',NULL,1);
INSERT INTO "timeline_entry" VALUES(14,'T0RELEASED',1,'2026-11-21 16:30:03.053171','role','system','U0ADALOVE1',NULL,'became communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 16:30:03.053171',NULL,1);
INSERT INTO "timeline_entry" VALUES(15,'T0RELEASED',1,'2026-11-21 16:30:03.110592','severity','system','U0GRACEHO1',NULL,'changed severity SEV1 → SEV2: fewer customers','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 16:30:03.110592',NULL,1);
INSERT INTO "timeline_entry" VALUES(16,'T0RELEASED',1,'2026-11-21 16:30:03.173910','status','system','U0GRACEHO1',NULL,'mitigated: Rolled back release 412','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 16:30:03.173910',NULL,1);
INSERT INTO "timeline_entry" VALUES(17,'T0RELEASED',1,'2026-11-21 16:30:03.264925','status','system','U0GRACEHO1',NULL,'resolved: No errors since 14:05','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 16:30:03.264925',NULL,1);
INSERT INTO "timeline_entry" VALUES(18,'T0RELEASED',2,'2026-11-21 16:30:03.374533','status','system','U0ADALOVE1',NULL,'declared SEV4: A button is blue','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 16:30:03.374533',NULL,1);
INSERT INTO "timeline_entry" VALUES(19,'T0RELEASED',2,'2026-11-21 16:30:03.374533','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 16:30:03.374533',NULL,1);
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
INSERT INTO "timeline_version" VALUES(1,'T0RELEASED',9,1,'2026-11-21 16:10:02.502782','event',NULL,'[]','2026-11-21 16:10:02.595795','U0GRACEHO1',NULL);
INSERT INTO "timeline_version" VALUES(2,'T0RELEASED',8,1,'2026-11-21 16:10:02.498642','finding','Errors began with release 412','[]','2026-11-21 16:10:02.653280','U0DENNISR1',NULL);
CREATE TABLE workspace (
	team_id VARCHAR(32) NOT NULL, 
	next_number INTEGER NOT NULL, next_action INTEGER DEFAULT '1' NOT NULL, review_due_at DATETIME, 
	CONSTRAINT pk_workspace PRIMARY KEY (team_id)
);
INSERT INTO "workspace" VALUES('T0RELEASED',3,1,NULL);
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
CREATE INDEX ix_incident_parent ON incident (parent_id);
CREATE INDEX ix_incident_service_incident_id ON incident_service (incident_id);
CREATE INDEX ix_incident_service_service ON incident_service (team_id, service);
CREATE INDEX ix_service_change_at ON service_change (team_id, service, at);
CREATE INDEX ix_relation_incident_id ON relation (incident_id);
CREATE INDEX ix_relation_other ON relation (other_id);
CREATE INDEX ix_incident_declared ON incident (team_id, declared_at);
CREATE INDEX ix_action_item_due ON action_item (team_id, state, due_at);
CREATE INDEX ix_action_item_incident_id ON action_item (incident_id);
CREATE INDEX ix_action_item_owner ON action_item (team_id, owner_id, state);
CREATE INDEX ix_public_update_incident_id ON public_update (incident_id);
CREATE INDEX ix_public_update_published ON public_update (team_id, published_at);
COMMIT;
