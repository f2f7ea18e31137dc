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
INSERT INTO "alarm" VALUES(1,'T0RELEASED',1,'command',0,'2026-11-21 16:48:37.761601',0,NULL);
INSERT INTO "alarm" VALUES(2,'T0RELEASED',1,'offer',1,'2026-11-21 16:43:38.687558',0,NULL);
INSERT INTO "alarm" VALUES(3,'T0RELEASED',1,'archive',0,'2026-12-05 16:38:38.977099',0,NULL);
INSERT INTO "alarm" VALUES(4,'T0RELEASED',1,'review',0,'2026-11-25 16:38:38.977099',0,NULL);
INSERT INTO "alarm" VALUES(5,'T0RELEASED',2,'command',0,'2026-11-21 17:08:39.065017',0,NULL);
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
INSERT INTO "audit" VALUES(1,'T0RELEASED',1,'2026-11-21 16:18:37.532545','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO "audit" VALUES(2,'T0RELEASED',1,'2026-11-21 16:18:37.532545','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(3,'T0RELEASED',1,'2026-11-21 16:18:37.761601','U0ADALOVE1','role','slash','{"commander": "U0ADALOVE1"}','{"commander": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(4,'T0RELEASED',1,'2026-11-21 16:18:37.789004','U0ADALOVE1','role','slash','{"operations": null}','{"operations": "U0DENNISR1"}');
INSERT INTO "audit" VALUES(5,'T0RELEASED',1,'2026-11-21 16:18:37.841859','U0ADALOVE1','role','slash','{"communications": null}','{"communications": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(6,'T0RELEASED',1,'2026-11-21 16:18:37.892398','U0ADALOVE1','role','slash','{"scribe": null}','{"scribe": "U0BARBARA1"}');
INSERT INTO "audit" VALUES(7,'T0RELEASED',1,'2026-11-21 16:18:38.064734','U0GRACEHO1','ack','button','{"status": "declared", "words": null}','{"status": "acknowledged", "words": ""}');
INSERT INTO "audit" VALUES(8,'T0RELEASED',1,'2026-11-21 16:18:38.115462','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 8, "kind": "finding"}');
INSERT INTO "audit" VALUES(9,'T0RELEASED',1,'2026-11-21 16:18:38.143451','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 9, "kind": "event"}');
INSERT INTO "audit" VALUES(10,'T0RELEASED',1,'2026-11-21 16:18:38.178474','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 10, "kind": "event"}');
INSERT INTO "audit" VALUES(11,'T0RELEASED',1,'2026-11-21 16:18:38.205819','U0GRACEHO1','retag','event','{"entry": 9, "kind": "event"}','{"entry": 9, "kind": "decision"}');
INSERT INTO "audit" VALUES(12,'T0RELEASED',1,'2026-11-21 16:18:38.243948','U0BARBARA1','untag','event','{"entry": 10, "text": null}','{"entry": null, "text": null}');
INSERT INTO "audit" VALUES(13,'T0RELEASED',1,'2026-11-21 16:18:38.273990','U0DENNISR1','message edited','event','{"entry": 8, "text": "Errors began with release 412"}','{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO "audit" VALUES(14,'T0RELEASED',1,'2026-11-21 16:18:38.297133','U0BARBARA1','note','slash','{"text": null, "happened_at": null}','{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO "audit" VALUES(15,'T0RELEASED',1,'2026-11-21 16:18:38.348058','U0LINUSTO1','update','form','{"number": null, "words": null}','{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(16,'T0RELEASED',1,'2026-11-21 16:30:38.377435','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 16:33:38.348058+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(17,'T0RELEASED',1,'2026-11-21 16:33:38.455397','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 16:33:38.348058+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(18,'T0RELEASED',1,'2026-11-21 16:38:38.549694','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 16:33:38.348058+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(19,'T0RELEASED',1,'2026-11-21 16:38:38.609480','U0LINUSTO1','update','button','{"number": 1, "words": "One in eight fails. We roll back"}','{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(20,'T0RELEASED',1,'2026-11-21 16:38:38.687558','U0LINUSTO1','handoff asked','slash','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(21,'T0RELEASED',1,'2026-11-21 16:38:38.750163','U0ADALOVE1','role','button','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(22,'T0RELEASED',1,'2026-11-21 16:38:38.824629','U0GRACEHO1','severity','slash','{"severity": "sev1", "reason": null}','{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO "audit" VALUES(23,'T0RELEASED',1,'2026-11-21 16:38:38.889245','U0GRACEHO1','mitigate','slash','{"status": "acknowledged", "words": null}','{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO "audit" VALUES(24,'T0RELEASED',1,'2026-11-21 16:38:38.977099','U0GRACEHO1','resolution','form','{"impact_until": null, "customers": "", "owner": null}','{"impact_until": "2026-11-21 16:38:38+00:00", "customers": "", "owner": "U0BARBARA1"}');
INSERT INTO "audit" VALUES(25,'T0RELEASED',1,'2026-11-21 16:38:38.977099','U0GRACEHO1','resolve','form','{"status": "mitigated", "words": null}','{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO "audit" VALUES(26,'T0RELEASED',2,'2026-11-21 16:38:39.065017','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO "audit" VALUES(27,'T0RELEASED',2,'2026-11-21 16:38:39.065017','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
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
INSERT INTO "handoff" VALUES(1,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1','accepted','2026-11-21 16:38:38.687558','2026-11-21 16:38:38.750163','D0OOMHG5RS','1795279118.729843');
CREATE TABLE inbox (
	team_id VARCHAR(32) NOT NULL, 
	"key" VARCHAR(128) NOT NULL, 
	received_at DATETIME NOT NULL, 
	answer JSON, 
	CONSTRAINT pk_inbox PRIMARY KEY (team_id, "key")
);
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:9554373197198.6140023863937.61606c4f625658a20524d7159fd6d10a','2026-11-21 16:18:37.532545','{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev083JO9N1T','2026-11-21 16:18:37.721806','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5581987173216.2406722450580.4bce40dd39ccbafc713ed255c5968b9d','2026-11-21 16:18:37.761601','{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5469392059513.1399055304455.f4ae7e53c6a25bfa163cab8946f794ef','2026-11-21 16:18:37.789004','{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0G73CJA3M','2026-11-21 16:18:37.818893','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:7536650373279.2182251318912.c4cbc3ed4c73aa67baa779104b108a6c','2026-11-21 16:18:37.841859','{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev07PK7MEFG','2026-11-21 16:18:37.864246','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:4401091437196.9050053451755.d323807e8d22e051797f799da0bf34ed','2026-11-21 16:18:37.892398','{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0LGSN5YLD','2026-11-21 16:18:37.939112','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CZ9I92X7','2026-11-21 16:18:37.996617','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795277918.063603:U0GRACEHO1:acknowledge','2026-11-21 16:18:38.064734','{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0L2T6IPZ0','2026-11-21 16:18:38.094961','{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CLA1LUAU','2026-11-21 16:18:38.115462','{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0T6CUSD0T','2026-11-21 16:18:38.143451','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0QCIH5EGR','2026-11-21 16:18:38.178474','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev06XLABX6Q','2026-11-21 16:18:38.205819','{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev043QWOYMO','2026-11-21 16:18:38.243948','{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev019WJ202M','2026-11-21 16:18:38.273990','{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:1245670938693.398434783931.c200688b7de6f4605d195eb7fc2be8a2','2026-11-21 16:18:38.297133','{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:4395415320061.2192326860184.44ccb13bbf5cb81a8a4492cf4d227332','2026-11-21 16:18:38.330810','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0HUZC8ISL','2026-11-21 16:18:38.348058','{"text": "Update 1 is on its way. Next update: <!date^1795278818^{date_short_pretty} at {time}|21 Nov 2026, 16:33 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795278818^{date_short_pretty} at {time}|21 Nov 2026, 16:33 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795277918.608434:U0LINUSTO1:no_change','2026-11-21 16:38:38.609480','{"text": "Update 2 is on its way (no change). Next update: <!date^1795280018^{date_short_pretty} at {time}|21 Nov 2026, 16:53 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795280018^{date_short_pretty} at {time}|21 Nov 2026, 16:53 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:2766667302766.3868161430668.db0fb6841cc6a592b24d8dc69149889e','2026-11-21 16:38:38.687558','{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795277918.749082:U0ADALOVE1:handoff_accept','2026-11-21 16:38:38.750163','{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:923820057062.1606159621335.87aad33500f390c32f8600c035dd2af8','2026-11-21 16:38:38.824629','{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795280018^{date_short_pretty} at {time}|21 Nov 2026, 16:53 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795280018^{date_short_pretty} at {time}|21 Nov 2026, 16:53 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:453288869729.3968052609198.40d88b9d566805596dc15981c3d3a2cd','2026-11-21 16:38:38.889245','{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:150859415463.3548873095994.3d7fee220245a587d56c4106b3b3dc28','2026-11-21 16:38:38.958243','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0UU8UHLPS','2026-11-21 16:38:38.977099','{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "<@U0BARBARA1> owns the review. Somebody else: `/incident review &lt;@user&gt;`", "verbatim": true}]}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:3145752717953.2101797186703.52665391542fb1471a4f4d691b63738a','2026-11-21 16:38:39.065017','{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev003Y54A7J','2026-11-21 16:38:39.134758','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
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
INSERT INTO "incident" VALUES(1,'T0RELEASED',1,'Checkout returns 500s','','sev2','resolved',0,0,'U0ADALOVE1',NULL,'C0OLDQ2VW','inc-1-checkout-returns-500s','1795277917.703409','🟠 SEV2 · ✅ resolved · Checkout returns 500s','C0X65MD1FY','1795277917.703904',NULL,'2026-11-21 16:18:37.532545','2026-11-21 16:18:37.532545','2026-11-21 16:18:38.064734','2026-11-21 16:38:38.889245','2026-11-21 16:38:38.977099',NULL,NULL,NULL,'2026-11-21 16:38:38.977099','Resolved: No errors since 14:05',NULL,NULL,0,NULL,NULL,0,NULL,'live','','','No errors since 14:05','',NULL,'2026-11-21 16:38:38.000000',NULL,NULL,'U0BARBARA1',NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO "incident" VALUES(2,'T0RELEASED',2,'A button is blue','','sev4','declared',0,0,'U0ADALOVE1',NULL,'C0OLDKQ1M','inc-2-a-button-is-blue','1795279119.124103','🔵 SEV4 · 🆕 declared · A button is blue','C0X65MD1FY','1795279119.124549',NULL,'2026-11-21 16:38:39.065017','2026-11-21 16:38:39.065017',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,'live','','','','',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
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
INSERT INTO "incident_update" VALUES(1,'T0RELEASED',1,1,'One in eight fails. We roll back',0,'U0LINUSTO1','2026-11-21 16:18:38.348058','sev1','acknowledged','2026-11-21 16:33:38.348058');
INSERT INTO "incident_update" VALUES(2,'T0RELEASED',1,2,'No change. Still: One in eight fails. We roll back',1,'U0LINUSTO1','2026-11-21 16:38:38.609480','sev1','acknowledged','2026-11-21 16:53:38.609480');
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
INSERT INTO "outbox" VALUES(1,'T0RELEASED',NULL,'read_people:2026-11-21:','read_people','{"day": "2026-11-21", "cursor": ""}',NULL,NULL,'done','2026-11-21 16:18:37.507280','2026-11-21 16:18:37.507280',NULL,1,'2026-11-21 16:18:37.647063','{"people": 5}',NULL);
INSERT INTO "outbox" VALUES(2,'T0RELEASED',NULL,'look_up_person:U0ADALOVE1','look_up_person','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 16:18:37.532545','2026-11-21 16:18:37.532545',NULL,1,'2026-11-21 16:18:37.670897','{"zone": "Europe/London"}',NULL);
INSERT INTO "outbox" VALUES(3,'T0RELEASED',1,'open_channel:1','open_channel','{}',NULL,NULL,'done','2026-11-21 16:18:37.532545','2026-11-21 16:18:37.532545',NULL,1,'2026-11-21 16:18:37.670897','{"channel": "C0OLDQ2VW"}',NULL);
INSERT INTO "outbox" VALUES(4,'T0RELEASED',1,'invite:13d0a8824ccc409bbcdfa0fd8313ef6a','invite','{"user": "U0ADALOVE1"}',3,NULL,'done','2026-11-21 16:18:37.532545','2026-11-21 16:18:37.532545',NULL,1,'2026-11-21 16:18:37.714274','{}',NULL);
INSERT INTO "outbox" VALUES(5,'T0RELEASED',1,'tell_ready:1:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:44461/respond/ffPW7rVBkJEsFgXZiIDrOg"}',3,NULL,'done','2026-11-21 16:18:37.532545','2026-11-21 16:18:37.532545',NULL,1,'2026-11-21 16:18:37.714274','{}',NULL);
INSERT INTO "outbox" VALUES(6,'T0RELEASED',1,'direct:0925321480564447b1ae3024ffe32ed2','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',3,NULL,'done','2026-11-21 16:18:37.532545','2026-11-21 16:18:37.532545',NULL,1,'2026-11-21 16:18:37.714274','{"channel": "D0OOMHG5RS", "ts": "1795277917.710007"}',NULL);
INSERT INTO "outbox" VALUES(7,'T0RELEASED',1,'card:5513326ba85e4b86831a30e67c926168','card','{}',3,'card:1','done','2026-11-21 16:18:37.532545','2026-11-21 16:18:37.532545',NULL,1,'2026-11-21 16:18:37.714274','{"ts": "1795277917.703409"}',NULL);
INSERT INTO "outbox" VALUES(8,'T0RELEASED',1,'topic:3e1e911ffbf642239e829b1dab760e04','topic','{}',3,'topic:1','done','2026-11-21 16:18:37.532545','2026-11-21 16:18:37.532545',NULL,1,'2026-11-21 16:18:37.714274','{}',NULL);
INSERT INTO "outbox" VALUES(9,'T0RELEASED',1,'announce:38273bc87d3e4c08831ca040ed21863b','announce','{}',3,'announce:1','done','2026-11-21 16:18:37.532545','2026-11-21 16:18:37.532545',NULL,1,'2026-11-21 16:18:37.714274','{"ts": "1795277917.703904"}',NULL);
INSERT INTO "outbox" VALUES(10,'T0RELEASED',1,'pin_card:02dfc84af95649c18dae79e4a48b6df5','pin_card','{}',7,NULL,'done','2026-11-21 16:18:37.532545','2026-11-21 16:18:37.532545',NULL,1,'2026-11-21 16:18:37.741031','{}',NULL);
INSERT INTO "outbox" VALUES(11,'T0RELEASED',1,'bookmark:1:card','bookmark','{"to": "card"}',7,NULL,'done','2026-11-21 16:18:37.532545','2026-11-21 16:18:37.532545',NULL,1,'2026-11-21 16:18:37.754439','{"link": "http://127.0.0.1:44461/archives/C0OLDQ2VW/p1795277917703409"}',NULL);
INSERT INTO "outbox" VALUES(12,'T0RELEASED',NULL,'look_up_person:U0GRACEHO1','look_up_person','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 16:18:37.761601','2026-11-21 16:18:37.761601',NULL,1,'2026-11-21 16:18:37.851998','{"zone": "America/New_York"}',NULL);
INSERT INTO "outbox" VALUES(13,'T0RELEASED',1,'invite:b24ca9de903c4e428d77ae4144182d40','invite','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 16:18:37.761601','2026-11-21 16:18:37.761601',NULL,1,'2026-11-21 16:18:37.851998','{}',NULL);
INSERT INTO "outbox" VALUES(14,'T0RELEASED',1,'notice:ca1a5157ce644020ab5265e19c92cf26','notice','{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 16:18:37.761601','2026-11-21 16:18:37.761601',NULL,1,'2026-11-21 16:18:37.851998','{"ts": "1795277917.815449"}',NULL);
INSERT INTO "outbox" VALUES(15,'T0RELEASED',1,'card:37a5ba71870049bb86b9fa6ac464d0bc','card','{}',NULL,'card:1','done','2026-11-21 16:18:37.761601','2026-11-21 16:18:37.761601',NULL,1,'2026-11-21 16:18:37.851998','{"ts": "1795277917.703409"}',NULL);
INSERT INTO "outbox" VALUES(16,'T0RELEASED',1,'topic:0c6c4301640941b99e218a88f2501941','topic','{}',NULL,'topic:1','done','2026-11-21 16:18:37.761601','2026-11-21 16:18:37.761601',NULL,1,'2026-11-21 16:18:37.799248','{}',NULL);
INSERT INTO "outbox" VALUES(17,'T0RELEASED',1,'announce:c2263c9a4f334eefaf09729d80a5a814','announce','{}',NULL,'announce:1','done','2026-11-21 16:18:37.761601','2026-11-21 16:18:37.761601',NULL,1,'2026-11-21 16:18:37.851998','{"ts": "1795277917.703904"}',NULL);
INSERT INTO "outbox" VALUES(18,'T0RELEASED',1,'direct:42f05201e8dc4f26804cc696279d0a09','direct','{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 16:18:37.761601','2026-11-21 16:18:37.761601',NULL,1,'2026-11-21 16:18:37.851998','{"channel": "D0WS65PSTL", "ts": "1795277917.810014"}',NULL);
INSERT INTO "outbox" VALUES(19,'T0RELEASED',NULL,'look_up_person:U0DENNISR1','look_up_person','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 16:18:37.789004','2026-11-21 16:18:37.789004',NULL,1,'2026-11-21 16:18:37.914438','{"zone": "Asia/Tokyo"}',NULL);
INSERT INTO "outbox" VALUES(20,'T0RELEASED',1,'invite:b1df0d34b86e4d52a494a60e4694ac86','invite','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 16:18:37.789004','2026-11-21 16:18:37.789004',NULL,1,'2026-11-21 16:18:37.914438','{}',NULL);
INSERT INTO "outbox" VALUES(21,'T0RELEASED',1,'notice:16dde76cbb8e4848958d9008d6f40330','notice','{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 16:18:37.789004','2026-11-21 16:18:37.789004',NULL,1,'2026-11-21 16:18:37.986703','{"ts": "1795277917.815449", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}]}',NULL);
INSERT INTO "outbox" VALUES(22,'T0RELEASED',1,'card:d77d0125648e44bb876d94c225fdb4b1','card','{}',NULL,'card:1','done','2026-11-21 16:18:37.789004','2026-11-21 16:18:37.789004',NULL,1,'2026-11-21 16:18:37.986703','{"ts": "1795277917.703409"}',NULL);
INSERT INTO "outbox" VALUES(23,'T0RELEASED',1,'topic:e3442bf3b96947b2a55d2a6099d7714c','topic','{}',NULL,'topic:1','done','2026-11-21 16:18:37.789004','2026-11-21 16:18:37.789004',NULL,1,'2026-11-21 16:18:37.914438','{}',NULL);
INSERT INTO "outbox" VALUES(24,'T0RELEASED',1,'announce:db28411005fd42d58a58e395bbc26081','announce','{}',NULL,'announce:1','done','2026-11-21 16:18:37.789004','2026-11-21 16:18:37.789004',NULL,1,'2026-11-21 16:18:37.986703','{"ts": "1795277917.703904"}',NULL);
INSERT INTO "outbox" VALUES(25,'T0RELEASED',1,'direct:0a914e41a83242f280ae3a41f797443e','direct','{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 16:18:37.789004','2026-11-21 16:18:37.789004',NULL,1,'2026-11-21 16:18:37.914438','{"channel": "D0OAN0SX5F", "ts": "1795277917.858564"}',NULL);
INSERT INTO "outbox" VALUES(26,'T0RELEASED',NULL,'look_up_person:U0LINUSTO1','look_up_person','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 16:18:37.841859','2026-11-21 16:18:37.841859',NULL,1,'2026-11-21 16:18:37.986703','{"zone": "Europe/Helsinki"}',NULL);
INSERT INTO "outbox" VALUES(27,'T0RELEASED',1,'invite:cca3dc4cece64b828443301235bb56d0','invite','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 16:18:37.841859','2026-11-21 16:18:37.841859',NULL,1,'2026-11-21 16:18:37.986703','{}',NULL);
INSERT INTO "outbox" VALUES(28,'T0RELEASED',1,'notice:d7d6fd1b63f54291a5f59ff22fc1990b','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 16:18:37.841859','2026-11-21 16:18:37.841859',NULL,1,'2026-11-21 16:18:38.038727','{"ts": "1795277917.815449", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}, {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}]}',NULL);
INSERT INTO "outbox" VALUES(29,'T0RELEASED',1,'topic:f73a2488083142fd9103cfde7538cd85','topic','{}',NULL,'topic:1','done','2026-11-21 16:18:37.841859','2026-11-21 16:18:37.841859',NULL,1,'2026-11-21 16:18:38.013221','{}',NULL);
INSERT INTO "outbox" VALUES(30,'T0RELEASED',1,'direct:ab0b3b6a82a24f248c56e3f728abc3a8','direct','{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 16:18:37.841859','2026-11-21 16:18:37.841859',NULL,1,'2026-11-21 16:18:37.986703','{"channel": "D021VGCHBC", "ts": "1795277917.930195"}',NULL);
INSERT INTO "outbox" VALUES(31,'T0RELEASED',NULL,'look_up_person:U0BARBARA1','look_up_person','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 16:18:37.892398','2026-11-21 16:18:37.892398',NULL,1,'2026-11-21 16:18:38.013221','{"zone": "America/Los_Angeles"}',NULL);
INSERT INTO "outbox" VALUES(32,'T0RELEASED',1,'invite:344b73c28a584bce974c2f45319c8d88','invite','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 16:18:37.892398','2026-11-21 16:18:37.892398',NULL,1,'2026-11-21 16:18:38.013221','{}',NULL);
INSERT INTO "outbox" VALUES(33,'T0RELEASED',1,'notice:736fb5e1e15a45d9878db11f14bd3a7c','notice','{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 16:18:37.892398','2026-11-21 16:18:37.892398',NULL,1,'2026-11-21 16:18:38.056719','{"ts": "1795277917.815449", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}, {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}, {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}]}',NULL);
INSERT INTO "outbox" VALUES(34,'T0RELEASED',1,'card:cc6ffb3a14f642b9bfde479b8f84bd5d','card','{}',NULL,'card:1','done','2026-11-21 16:18:37.892398','2026-11-21 16:18:37.892398',NULL,1,'2026-11-21 16:18:38.038727','{"ts": "1795277917.703409"}',NULL);
INSERT INTO "outbox" VALUES(35,'T0RELEASED',1,'announce:aa8325ef402c42e3b520e1458561829b','announce','{}',NULL,'announce:1','done','2026-11-21 16:18:37.892398','2026-11-21 16:18:37.892398',NULL,1,'2026-11-21 16:18:38.038727','{"ts": "1795277917.703904"}',NULL);
INSERT INTO "outbox" VALUES(36,'T0RELEASED',1,'direct:f680da84c30c4996b5b14e1cf8a69034','direct','{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 16:18:37.892398','2026-11-21 16:18:37.892398',NULL,1,'2026-11-21 16:18:38.013221','{"channel": "D0TKCBFLN6", "ts": "1795277917.992170"}',NULL);
INSERT INTO "outbox" VALUES(37,'T0RELEASED',1,'notice:774c717c59b34c9a9728b6ad84c551c7','notice','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795278817.532545, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 16:18:38.064734','2026-11-21 16:18:38.064734',NULL,1,'2026-11-21 16:18:38.121240','{"ts": "1795277918.101979"}',NULL);
INSERT INTO "outbox" VALUES(38,'T0RELEASED',1,'announce_reply:7d0f994b9981459fabcc9f6e6d82f93b','announce_reply','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795278817.532545, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 16:18:38.064734','2026-11-21 16:18:38.064734',NULL,1,'2026-11-21 16:18:38.121240','{"ts": "1795277918.102311"}',NULL);
INSERT INTO "outbox" VALUES(39,'T0RELEASED',1,'card:6d25270c3c794144823baa649dd77025','card','{}',NULL,'card:1','done','2026-11-21 16:18:38.064734','2026-11-21 16:18:38.064734',NULL,1,'2026-11-21 16:18:38.121240','{"ts": "1795277917.703409"}',NULL);
INSERT INTO "outbox" VALUES(40,'T0RELEASED',1,'topic:a2406c0fdf864ffe844f9d238d96891c','topic','{}',NULL,'topic:1','done','2026-11-21 16:18:38.064734','2026-11-21 16:18:38.064734',NULL,1,'2026-11-21 16:18:38.103839','{}',NULL);
INSERT INTO "outbox" VALUES(41,'T0RELEASED',1,'announce:bec61360f44f42da956003ecad33a5c3','announce','{}',NULL,'announce:1','done','2026-11-21 16:18:38.064734','2026-11-21 16:18:38.064734',NULL,1,'2026-11-21 16:18:38.187500','{"ts": "1795277917.703904"}',NULL);
INSERT INTO "outbox" VALUES(42,'T0RELEASED',1,'read_message:33f5b87f690747daad3d1508fc679585','read_message','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795277918.085808','done','2026-11-21 16:18:38.115462','2026-11-21 16:18:38.115462',NULL,1,'2026-11-21 16:18:38.187500','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(43,'T0RELEASED',1,'check_mark:90ec0cb4995241ceb5e7885745812f79','check_mark','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795277918.085808','done','2026-11-21 16:18:38.115462','2026-11-21 16:18:38.115462',NULL,1,'2026-11-21 16:18:38.255081','{}',NULL);
INSERT INTO "outbox" VALUES(44,'T0RELEASED',1,'read_message:e808347df6034e688c9d9f67bcba1353','read_message','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795277918.090860','done','2026-11-21 16:18:38.143451','2026-11-21 16:18:38.143451',NULL,1,'2026-11-21 16:18:38.223350','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(45,'T0RELEASED',1,'check_mark:8883e414370d4fc7aed0e95d5da76611','check_mark','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795277918.090860','done','2026-11-21 16:18:38.143451','2026-11-21 16:18:38.143451',NULL,1,'2026-11-21 16:18:38.285088','{}',NULL);
INSERT INTO "outbox" VALUES(46,'T0RELEASED',1,'read_message:eaaee9d292ff435fbce2df734db8b302','read_message','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795277918.113019','done','2026-11-21 16:18:38.178474','2026-11-21 16:18:38.178474',NULL,1,'2026-11-21 16:18:38.255081','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(47,'T0RELEASED',1,'check_mark:05cd7040ca6b4f79950c1131fac0d8b6','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795277918.113019','done','2026-11-21 16:18:38.178474','2026-11-21 16:18:38.178474',NULL,1,'2026-11-21 16:18:38.300539','{}',NULL);
INSERT INTO "outbox" VALUES(48,'T0RELEASED',1,'check_mark:a6fc06619a58455792e310eb1acb9417','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795277918.113019','done','2026-11-21 16:18:38.243948','2026-11-21 16:18:38.243948',NULL,1,'2026-11-21 16:18:38.323511','{}',NULL);
INSERT INTO "outbox" VALUES(49,'T0RELEASED',1,'notice:bdafc0c55b8b45fcaf07a6abd1350589','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795278818.348058, "by_name": "linus"}}',NULL,'room:1','done','2026-11-21 16:18:38.348058','2026-11-21 16:18:38.348058',NULL,1,'2026-11-21 16:30:38.418977','{"ts": "1795278638.388455"}',NULL);
INSERT INTO "outbox" VALUES(50,'T0RELEASED',1,'announce_reply:2eb1603ef5ad4a868837b50dfd451dcc','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795278818.348058, "by_name": "linus"}}',NULL,'announce:1','done','2026-11-21 16:18:38.348058','2026-11-21 16:18:38.348058',NULL,1,'2026-11-21 16:30:38.418977','{"ts": "1795278638.388949"}',NULL);
INSERT INTO "outbox" VALUES(51,'T0RELEASED',1,'card:4bc754b4bf7e4b62882ee385d97a1b07','card','{}',NULL,'card:1','done','2026-11-21 16:18:38.348058','2026-11-21 16:18:38.348058',NULL,1,'2026-11-21 16:30:38.418977','{"ts": "1795277917.703409"}',NULL);
INSERT INTO "outbox" VALUES(52,'T0RELEASED',1,'topic:df06138f38cc40c5b701d8bff235754a','topic','{}',NULL,'topic:1','done','2026-11-21 16:18:38.348058','2026-11-21 16:18:38.348058',NULL,1,'2026-11-21 16:30:38.387801','{}',NULL);
INSERT INTO "outbox" VALUES(53,'T0RELEASED',1,'announce:013e7b39c0214bf9a80133f1b9519e1b','announce','{}',NULL,'announce:1','done','2026-11-21 16:18:38.348058','2026-11-21 16:18:38.348058',NULL,1,'2026-11-21 16:30:38.446033','{"ts": "1795277917.703904"}',NULL);
INSERT INTO "outbox" VALUES(54,'T0RELEASED',1,'remind_direct:1:1','remind_direct','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 16:30:38.377435','2026-11-21 16:30:38.377435',NULL,1,'2026-11-21 16:30:38.434316','{"channel": "D021VGCHBC", "ts": "1795278638.420377"}',NULL);
INSERT INTO "outbox" VALUES(55,'T0RELEASED',1,'card:d6529697d3274a6bbe54576dc8786154','card','{}',NULL,'card:1','done','2026-11-21 16:33:38.455397','2026-11-21 16:33:38.455397',NULL,1,'2026-11-21 16:33:38.498809','{"ts": "1795277917.703409"}',NULL);
INSERT INTO "outbox" VALUES(56,'T0RELEASED',1,'topic:a61ec7eb06ee47a68b6fe8a21341edbf','topic','{}',NULL,'topic:1','done','2026-11-21 16:33:38.455397','2026-11-21 16:33:38.455397',NULL,1,'2026-11-21 16:33:38.498809','{}',NULL);
INSERT INTO "outbox" VALUES(57,'T0RELEASED',1,'announce:f72d25aabbae4af4aca2fcd082b89447','announce','{}',NULL,'announce:1','done','2026-11-21 16:33:38.455397','2026-11-21 16:33:38.455397',NULL,1,'2026-11-21 16:33:38.498809','{"ts": "1795277917.703904"}',NULL);
INSERT INTO "outbox" VALUES(58,'T0RELEASED',1,'close_reminder:1:1','close_reminder','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 16:33:38.455397','2026-11-21 16:33:38.455397',NULL,1,'2026-11-21 16:33:38.498809','{}',NULL);
INSERT INTO "outbox" VALUES(59,'T0RELEASED',1,'remind:1:2','remind','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 16:33:38.455397','2026-11-21 16:33:38.455397',NULL,1,'2026-11-21 16:33:38.516688','{"ts": "1795278818.515684"}',NULL);
INSERT INTO "outbox" VALUES(60,'T0RELEASED',1,'remind_direct:1:2','remind_direct','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 16:33:38.455397','2026-11-21 16:33:38.455397',NULL,1,'2026-11-21 16:33:38.537979','{"channel": "D021VGCHBC", "ts": "1795278818.534330"}',NULL);
INSERT INTO "outbox" VALUES(61,'T0RELEASED',1,'close_reminder:1:2','close_reminder','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 16:38:38.549694','2026-11-21 16:38:38.549694',NULL,1,'2026-11-21 16:38:38.584289','{}',NULL);
INSERT INTO "outbox" VALUES(62,'T0RELEASED',1,'remind:1:3','remind','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 16:38:38.549694','2026-11-21 16:38:38.549694',NULL,1,'2026-11-21 16:38:38.598285','{"ts": "1795279118.597224"}',NULL);
INSERT INTO "outbox" VALUES(63,'T0RELEASED',1,'close_reminder:1:3','close_reminder','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 16:38:38.609480','2026-11-21 16:38:38.609480',NULL,1,'2026-11-21 16:38:38.657867','{}',NULL);
INSERT INTO "outbox" VALUES(64,'T0RELEASED',1,'notice:6c2dc83688ba44a8ba2b4ccd1e7dde75','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795280018.60948, "by_name": "linus"}}',NULL,'room:1','done','2026-11-21 16:38:38.609480','2026-11-21 16:38:38.609480',NULL,1,'2026-11-21 16:38:38.657867','{"ts": "1795279118.648343"}',NULL);
INSERT INTO "outbox" VALUES(65,'T0RELEASED',1,'announce_reply:08b055227785494eb403e2d611b48a59','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795280018.60948, "by_name": "linus"}}',NULL,'announce:1','done','2026-11-21 16:38:38.609480','2026-11-21 16:38:38.609480',NULL,1,'2026-11-21 16:38:38.657867','{"ts": "1795279118.648814"}',NULL);
INSERT INTO "outbox" VALUES(66,'T0RELEASED',1,'card:5a8344736eac43229d7d7626ef1734df','card','{}',NULL,'card:1','done','2026-11-21 16:38:38.609480','2026-11-21 16:38:38.609480',NULL,1,'2026-11-21 16:38:38.657867','{"ts": "1795277917.703409"}',NULL);
INSERT INTO "outbox" VALUES(67,'T0RELEASED',1,'topic:755025e3de704e5f97423a39ac1eb2ac','topic','{}',NULL,'topic:1','done','2026-11-21 16:38:38.609480','2026-11-21 16:38:38.609480',NULL,1,'2026-11-21 16:38:38.646562','{}',NULL);
INSERT INTO "outbox" VALUES(68,'T0RELEASED',1,'announce:348809af203c4c3a9b443a2749bc5319','announce','{}',NULL,'announce:1','done','2026-11-21 16:38:38.609480','2026-11-21 16:38:38.609480',NULL,1,'2026-11-21 16:38:38.675119','{"ts": "1795277917.703904"}',NULL);
INSERT INTO "outbox" VALUES(69,'T0RELEASED',1,'invite:769b1ce44cf14903aa846eb6b998e695','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 16:38:38.687558','2026-11-21 16:38:38.687558',NULL,1,'2026-11-21 16:38:38.731902','{}',NULL);
INSERT INTO "outbox" VALUES(70,'T0RELEASED',1,'offer_role:f4e5cdf04f8f4427bd9eca2d102c1b68','offer_role','{"handoff_id": 1, "brief": {"tried": [{"at": 1795277918.085808, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:44461/archives/C0OLDQ2VW/p1795277918085808", "said": true}, {"at": 1795277918.09086, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:44461/archives/C0OLDQ2VW/p1795277918090860", "said": true}], "tasks": []}}',NULL,'offer:1','done','2026-11-21 16:38:38.687558','2026-11-21 16:38:38.687558',NULL,1,'2026-11-21 16:38:38.738764','{"channel": "D0OOMHG5RS", "ts": "1795279118.729843"}',NULL);
INSERT INTO "outbox" VALUES(71,'T0RELEASED',1,'notice:33df3fc9cba744ad98988b1f200573c1','notice','{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1", "by_name": "linus"}}',NULL,'room:1','done','2026-11-21 16:38:38.687558','2026-11-21 16:38:38.687558',NULL,1,'2026-11-21 16:38:38.738764','{"ts": "1795279118.730466"}',NULL);
INSERT INTO "outbox" VALUES(72,'T0RELEASED',1,'close_offer:0257fc142b744fe091b6f1d25424e699','close_offer','{"handoff_id": 1}',NULL,'offer:1','done','2026-11-21 16:38:38.750163','2026-11-21 16:38:38.750163',NULL,1,'2026-11-21 16:38:38.808717','{}',NULL);
INSERT INTO "outbox" VALUES(73,'T0RELEASED',1,'direct:ea417d72ed9e41c4a74b63118e869c2d','direct','{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,NULL,'done','2026-11-21 16:38:38.750163','2026-11-21 16:38:38.750163',NULL,1,'2026-11-21 16:38:38.808717','{"channel": "D021VGCHBC", "ts": "1795279118.790353"}',NULL);
INSERT INTO "outbox" VALUES(74,'T0RELEASED',1,'invite:26d6d6d934e44470b06eea7f9b93e2ef','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 16:38:38.750163','2026-11-21 16:38:38.750163',NULL,1,'2026-11-21 16:38:38.808717','{}',NULL);
INSERT INTO "outbox" VALUES(75,'T0RELEASED',1,'notice:39cce71a01664594b52460adb37873fd','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 16:38:38.750163','2026-11-21 16:38:38.750163',NULL,1,'2026-11-21 16:38:38.808717','{"ts": "1795279118.803684"}',NULL);
INSERT INTO "outbox" VALUES(76,'T0RELEASED',1,'card:a1222184915a498b85924b20b1ba754b','card','{}',NULL,'card:1','done','2026-11-21 16:38:38.750163','2026-11-21 16:38:38.750163',NULL,1,'2026-11-21 16:38:38.808717','{"ts": "1795277917.703409"}',NULL);
INSERT INTO "outbox" VALUES(77,'T0RELEASED',1,'topic:7e3fa68fda3146d7be8ac824b05d6211','topic','{}',NULL,'topic:1','done','2026-11-21 16:38:38.750163','2026-11-21 16:38:38.750163',NULL,1,'2026-11-21 16:38:38.788345','{}',NULL);
INSERT INTO "outbox" VALUES(78,'T0RELEASED',1,'announce:42dffc2250424da3a9c6e2425359039b','announce','{}',NULL,'announce:1','done','2026-11-21 16:38:38.750163','2026-11-21 16:38:38.750163',NULL,1,'2026-11-21 16:38:38.808717','{"ts": "1795277917.703904"}',NULL);
INSERT INTO "outbox" VALUES(79,'T0RELEASED',1,'direct:0e8342fe5612460eb0d8d03a21abfb27','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 16:38:38.750163','2026-11-21 16:38:38.750163',NULL,1,'2026-11-21 16:38:38.808717','{"channel": "D0OOMHG5RS", "ts": "1795279118.794149"}',NULL);
INSERT INTO "outbox" VALUES(80,'T0RELEASED',1,'notice:b8d6acd2d9e445dc9bb3a434f810e418','notice','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795280018.60948, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 16:38:38.824629','2026-11-21 16:38:38.824629',NULL,1,'2026-11-21 16:38:38.867344','{"ts": "1795279118.856088"}',NULL);
INSERT INTO "outbox" VALUES(81,'T0RELEASED',1,'announce_reply:de20101ac4054442932c22acac748bea','announce_reply','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795280018.60948, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 16:38:38.824629','2026-11-21 16:38:38.824629',NULL,1,'2026-11-21 16:38:38.867344','{"ts": "1795279118.856496"}',NULL);
INSERT INTO "outbox" VALUES(82,'T0RELEASED',1,'card:4b3d3c07553149e79582d352287f5040','card','{}',NULL,'card:1','done','2026-11-21 16:38:38.824629','2026-11-21 16:38:38.824629',NULL,1,'2026-11-21 16:38:38.867344','{"ts": "1795277917.703409"}',NULL);
INSERT INTO "outbox" VALUES(83,'T0RELEASED',1,'topic:d382a881372040b8974fbe4a7dc63072','topic','{}',NULL,'topic:1','done','2026-11-21 16:38:38.824629','2026-11-21 16:38:38.824629',NULL,1,'2026-11-21 16:38:38.858756','{}',NULL);
INSERT INTO "outbox" VALUES(84,'T0RELEASED',1,'announce:d79c56c998cd4a369ca2d56067418656','announce','{}',NULL,'announce:1','done','2026-11-21 16:38:38.824629','2026-11-21 16:38:38.824629',NULL,1,'2026-11-21 16:38:38.879208','{"ts": "1795277917.703904"}',NULL);
INSERT INTO "outbox" VALUES(85,'T0RELEASED',1,'notice:6c1f8fe31fcf4f93866da7e13d9d16c0','notice','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795282718.889245, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 16:38:38.889245','2026-11-21 16:38:38.889245',NULL,1,'2026-11-21 16:38:38.932362','{"ts": "1795279118.921320"}',NULL);
INSERT INTO "outbox" VALUES(86,'T0RELEASED',1,'announce_reply:ba2403320d044136ae28315d3b984231','announce_reply','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795282718.889245, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 16:38:38.889245','2026-11-21 16:38:38.889245',NULL,1,'2026-11-21 16:38:38.932362','{"ts": "1795279118.921948"}',NULL);
INSERT INTO "outbox" VALUES(87,'T0RELEASED',1,'card:51656e62fd464fa68a04e11ce066b06a','card','{}',NULL,'card:1','done','2026-11-21 16:38:38.889245','2026-11-21 16:38:38.889245',NULL,1,'2026-11-21 16:38:38.932362','{"ts": "1795277917.703409"}',NULL);
INSERT INTO "outbox" VALUES(88,'T0RELEASED',1,'topic:4892ccd8bd0142e5a9a9158a3dbaba76','topic','{}',NULL,'topic:1','done','2026-11-21 16:38:38.889245','2026-11-21 16:38:38.889245',NULL,1,'2026-11-21 16:38:38.924018','{}',NULL);
INSERT INTO "outbox" VALUES(89,'T0RELEASED',1,'announce:721b4fea4ed74ee48689589e0a62bb9b','announce','{}',NULL,'announce:1','done','2026-11-21 16:38:38.889245','2026-11-21 16:38:38.889245',NULL,1,'2026-11-21 16:38:38.947136','{"ts": "1795277917.703904"}',NULL);
INSERT INTO "outbox" VALUES(90,'T0RELEASED',1,'invite:6e3cfd41224349bcacc78c3cc922492a','invite','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 16:38:38.977099','2026-11-21 16:38:38.977099',NULL,1,'2026-11-21 16:38:39.037973','{}',NULL);
INSERT INTO "outbox" VALUES(91,'T0RELEASED',1,'direct:efb86593dbe64afb8dfcbfd2ecd9afc2','direct','{"user": "U0BARBARA1", "notice": "review_asked", "data": {"by": "U0GRACEHO1", "due": 1795797518.977099}}',NULL,NULL,'done','2026-11-21 16:38:38.977099','2026-11-21 16:38:38.977099',NULL,1,'2026-11-21 16:38:39.037973','{"channel": "D0TKCBFLN6", "ts": "1795279119.030179"}',NULL);
INSERT INTO "outbox" VALUES(92,'T0RELEASED',1,'notice:49b199680dd548ee92e71e118d5d7b9b','notice','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "owner": "U0BARBARA1", "owner_name": "barbara", "customers": "", "left": [], "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 16:38:38.977099','2026-11-21 16:38:38.977099',NULL,1,'2026-11-21 16:38:39.037973','{"ts": "1795279119.030507"}',NULL);
INSERT INTO "outbox" VALUES(93,'T0RELEASED',1,'announce_reply:5c5a64dea0484de09f933a6e311f24aa','announce_reply','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 16:38:38.977099','2026-11-21 16:38:38.977099',NULL,1,'2026-11-21 16:38:39.037973','{"ts": "1795279119.030802"}',NULL);
INSERT INTO "outbox" VALUES(94,'T0RELEASED',1,'card:0b409f331bc7426ab6a1158d8a049db8','card','{}',NULL,'card:1','done','2026-11-21 16:38:38.977099','2026-11-21 16:38:38.977099',NULL,1,'2026-11-21 16:38:39.037973','{"ts": "1795277917.703409"}',NULL);
INSERT INTO "outbox" VALUES(95,'T0RELEASED',1,'topic:f06f81c97db245388b37ac6e5c534bea','topic','{}',NULL,'topic:1','done','2026-11-21 16:38:38.977099','2026-11-21 16:38:38.977099',NULL,1,'2026-11-21 16:38:39.037973','{}',NULL);
INSERT INTO "outbox" VALUES(96,'T0RELEASED',1,'announce:47681ecf81dd427ba33f6b586ae39e94','announce','{}',NULL,'announce:1','done','2026-11-21 16:38:38.977099','2026-11-21 16:38:38.977099',NULL,1,'2026-11-21 16:38:39.056890','{"ts": "1795277917.703904"}',NULL);
INSERT INTO "outbox" VALUES(97,'T0RELEASED',2,'open_channel:2','open_channel','{}',NULL,NULL,'done','2026-11-21 16:38:39.065017','2026-11-21 16:38:39.065017',NULL,1,'2026-11-21 16:38:39.108366','{"channel": "C0OLDKQ1M"}',NULL);
INSERT INTO "outbox" VALUES(98,'T0RELEASED',2,'invite:a96f3f38e19c49059fa9c6607dc42444','invite','{"user": "U0ADALOVE1"}',97,NULL,'done','2026-11-21 16:38:39.065017','2026-11-21 16:38:39.065017',NULL,1,'2026-11-21 16:38:39.126775','{}',NULL);
INSERT INTO "outbox" VALUES(99,'T0RELEASED',2,'tell_ready:2:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:44461/respond/5DjVlahMS_0kAdJqkaqB1g"}',97,NULL,'done','2026-11-21 16:38:39.065017','2026-11-21 16:38:39.065017',NULL,1,'2026-11-21 16:38:39.146371','{}',NULL);
INSERT INTO "outbox" VALUES(100,'T0RELEASED',2,'direct:2925b20f55e540aeba6df8c8d9f337e2','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',97,NULL,'done','2026-11-21 16:38:39.065017','2026-11-21 16:38:39.065017',NULL,1,'2026-11-21 16:38:39.146371','{"channel": "D0OOMHG5RS", "ts": "1795279119.123660"}',NULL);
INSERT INTO "outbox" VALUES(101,'T0RELEASED',2,'card:f5787c9a0488414a90255cbde9d77d1d','card','{}',97,'card:2','done','2026-11-21 16:38:39.065017','2026-11-21 16:38:39.065017',NULL,1,'2026-11-21 16:38:39.146371','{"ts": "1795279119.124103"}',NULL);
INSERT INTO "outbox" VALUES(102,'T0RELEASED',2,'topic:2978a327458f472bb1e2b11d0326e633','topic','{}',97,'topic:2','done','2026-11-21 16:38:39.065017','2026-11-21 16:38:39.065017',NULL,1,'2026-11-21 16:38:39.126775','{}',NULL);
INSERT INTO "outbox" VALUES(103,'T0RELEASED',2,'announce:4f189c43d40b4363813a5841fe052832','announce','{}',97,'announce:2','done','2026-11-21 16:38:39.065017','2026-11-21 16:38:39.065017',NULL,1,'2026-11-21 16:38:39.146371','{"ts": "1795279119.124549"}',NULL);
INSERT INTO "outbox" VALUES(104,'T0RELEASED',2,'pin_card:735c38fbb1264d01ab39630b0365a0cb','pin_card','{}',101,NULL,'done','2026-11-21 16:38:39.065017','2026-11-21 16:38:39.065017',NULL,1,'2026-11-21 16:38:39.169413','{}',NULL);
INSERT INTO "outbox" VALUES(105,'T0RELEASED',2,'bookmark:2:card','bookmark','{"to": "card"}',101,NULL,'done','2026-11-21 16:38:39.065017','2026-11-21 16:38:39.065017',NULL,1,'2026-11-21 16:38:39.169413','{"link": "http://127.0.0.1:44461/archives/C0OLDKQ1M/p1795279119124103"}',NULL);
CREATE TABLE person (
	team_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	zone VARCHAR(64), 
	name VARCHAR, 
	seen_at DATETIME NOT NULL, is_guest BOOLEAN DEFAULT 0 NOT NULL, is_outsider BOOLEAN DEFAULT 0 NOT NULL, is_gone BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (team_id, user_id)
);
INSERT INTO "person" VALUES('T0RELEASED','U0ADALOVE1','Europe/London','ada','2026-11-21 16:18:37.652600',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0GRACEHO1','America/New_York','grace','2026-11-21 16:18:37.802671',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0LINUSTO1','Europe/Helsinki','linus','2026-11-21 16:18:37.922501',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0BARBARA1','America/Los_Angeles','barbara','2026-11-21 16:18:37.989341',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0DENNISR1','Asia/Tokyo','dennis','2026-11-21 16:18:37.855630',0,0,0);
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
INSERT INTO "promise" VALUES(1,'T0RELEASED',1,'2026-11-21 16:33:37.532545','2026-11-21 16:18:37.532545','kept','2026-11-21 16:18:38.348058',-899.184487);
INSERT INTO "promise" VALUES(2,'T0RELEASED',1,'2026-11-21 16:33:38.348058','2026-11-21 16:18:38.348058','broken','2026-11-21 16:38:38.609480',300.261422);
INSERT INTO "promise" VALUES(3,'T0RELEASED',1,'2026-11-21 16:53:38.609480','2026-11-21 16:38:38.609480','kept','2026-11-21 16:38:38.889245',-899.720235);
INSERT INTO "promise" VALUES(4,'T0RELEASED',1,'2026-11-21 17:38:38.889245','2026-11-21 16:38:38.889245','kept','2026-11-21 16:38:38.977099',-3599.912146);
CREATE TABLE public_update (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	text VARCHAR NOT NULL, 
	written_by VARCHAR(32) NOT NULL, 
	written_at DATETIME NOT NULL, 
	approved_by VARCHAR(32), 
	published_at DATETIME, withdrawn_by VARCHAR(32), withdrawn_at DATETIME, title VARCHAR(200), corrects_id INTEGER, 
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
INSERT INTO "reminder" VALUES(1,'T0RELEASED',1,'2026-11-21 16:33:38.348058',0,1,'U0LINUSTO1','2026-11-21 16:30:38.377435',NULL,NULL,'D021VGCHBC','1795278638.420377','2026-11-21 16:33:38.455397','passed on','clock');
INSERT INTO "reminder" VALUES(2,'T0RELEASED',1,'2026-11-21 16:33:38.348058',0,2,'U0LINUSTO1','2026-11-21 16:33:38.455397','C0OLDQ2VW','1795278818.515684','D021VGCHBC','1795278818.534330','2026-11-21 16:38:38.549694','passed on','clock');
INSERT INTO "reminder" VALUES(3,'T0RELEASED',1,'2026-11-21 16:33:38.348058',0,3,'U0GRACEHO1','2026-11-21 16:38:38.549694','C0OLDQ2VW','1795279118.597224',NULL,NULL,'2026-11-21 16:38:38.609480','answered','U0LINUSTO1');
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
INSERT INTO "role_held" VALUES(1,'T0RELEASED',1,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 16:18:37.532545','2026-11-21 16:18:37.761601',NULL);
INSERT INTO "role_held" VALUES(2,'T0RELEASED',1,'commander','U0GRACEHO1','U0ADALOVE1',0,'2026-11-21 16:18:37.761601',NULL,'2026-11-21 16:18:38.094961');
INSERT INTO "role_held" VALUES(3,'T0RELEASED',1,'operations','U0DENNISR1','U0ADALOVE1',0,'2026-11-21 16:18:37.789004',NULL,NULL);
INSERT INTO "role_held" VALUES(4,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1',0,'2026-11-21 16:18:37.841859','2026-11-21 16:38:38.750163',NULL);
INSERT INTO "role_held" VALUES(5,'T0RELEASED',1,'scribe','U0BARBARA1','U0ADALOVE1',0,'2026-11-21 16:18:37.892398',NULL,NULL);
INSERT INTO "role_held" VALUES(6,'T0RELEASED',1,'communications','U0ADALOVE1','U0ADALOVE1',0,'2026-11-21 16:38:38.750163',NULL,NULL);
INSERT INTO "role_held" VALUES(7,'T0RELEASED',2,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 16:38:39.065017',NULL,NULL);
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
INSERT INTO "tag" VALUES(1,'T0RELEASED',1,'C0OLDQ2VW','1795277918.085808','U0BARBARA1','mag',1,'1795277918.114527','2026-11-21 16:18:38.115462');
INSERT INTO "tag" VALUES(2,'T0RELEASED',1,'C0OLDQ2VW','1795277918.090860','U0BARBARA1','pushpin',1,'1795277918.142266','2026-11-21 16:18:38.143451');
INSERT INTO "tag" VALUES(3,'T0RELEASED',1,'C0OLDQ2VW','1795277918.113019','U0BARBARA1','pushpin',0,'1795277918.242770','2026-11-21 16:18:38.243948');
INSERT INTO "tag" VALUES(4,'T0RELEASED',1,'C0OLDQ2VW','1795277918.090860','U0GRACEHO1','scales',1,'1795277918.204657','2026-11-21 16:18:38.205819');
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
INSERT INTO "timeline_entry" VALUES(1,'T0RELEASED',1,'2026-11-21 16:18:37.532545','status','system','U0ADALOVE1',NULL,'declared SEV1: Checkout returns 500s','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 16:18:37.532545',NULL,1);
INSERT INTO "timeline_entry" VALUES(2,'T0RELEASED',1,'2026-11-21 16:18:37.532545','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 16:18:37.532545',NULL,1);
INSERT INTO "timeline_entry" VALUES(3,'T0RELEASED',1,'2026-11-21 16:18:37.761601','role','system','U0ADALOVE1',NULL,'made <@U0GRACEHO1> commander','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 16:18:37.761601',NULL,1);
INSERT INTO "timeline_entry" VALUES(4,'T0RELEASED',1,'2026-11-21 16:18:37.789004','role','system','U0ADALOVE1',NULL,'made <@U0DENNISR1> operations lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 16:18:37.789004',NULL,1);
INSERT INTO "timeline_entry" VALUES(5,'T0RELEASED',1,'2026-11-21 16:18:37.841859','role','system','U0ADALOVE1',NULL,'made <@U0LINUSTO1> communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 16:18:37.841859',NULL,1);
INSERT INTO "timeline_entry" VALUES(6,'T0RELEASED',1,'2026-11-21 16:18:37.892398','role','system','U0ADALOVE1',NULL,'made <@U0BARBARA1> scribe','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 16:18:37.892398',NULL,1);
INSERT INTO "timeline_entry" VALUES(7,'T0RELEASED',1,'2026-11-21 16:18:38.064734','status','system','U0GRACEHO1',NULL,'acknowledged the incident','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 16:18:38.064734',NULL,1);
INSERT INTO "timeline_entry" VALUES(8,'T0RELEASED',1,'2026-11-21 16:18:38.085808','finding','message','U0DENNISR1',NULL,'Errors began with release 413','[]','C0OLDQ2VW','1795277918.085808',NULL,'http://127.0.0.1:44461/archives/C0OLDQ2VW/p1795277918085808','1795277918.268872',NULL,'U0BARBARA1','2026-11-21 16:18:38.115462',NULL,2);
INSERT INTO "timeline_entry" VALUES(9,'T0RELEASED',1,'2026-11-21 16:18:38.090860','decision','message','U0GRACEHO1',NULL,'We roll back first','[]','C0OLDQ2VW','1795277918.090860',NULL,'http://127.0.0.1:44461/archives/C0OLDQ2VW/p1795277918090860',NULL,NULL,'U0BARBARA1','2026-11-21 16:18:38.143451',NULL,2);
INSERT INTO "timeline_entry" VALUES(10,'T0RELEASED',1,'2026-11-21 16:18:38.113019','event','message','U0DENNISR1',NULL,'Lunch anyone','[]','C0OLDQ2VW','1795277918.113019',NULL,'http://127.0.0.1:44461/archives/C0OLDQ2VW/p1795277918113019',NULL,NULL,'U0BARBARA1','2026-11-21 16:18:38.178474','2026-11-21 16:18:38.243948',1);
INSERT INTO "timeline_entry" VALUES(11,'T0RELEASED',1,'2026-11-21 08:01:00.000000','event','note','U0BARBARA1',NULL,'The database was restarted','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0BARBARA1','2026-11-21 16:18:38.297133',NULL,1);
INSERT INTO "timeline_entry" VALUES(12,'T0RELEASED',1,'2026-11-21 16:18:38.348058','update','system','U0LINUSTO1',NULL,'posted update 1: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 16:18:38.348058',NULL,1);
INSERT INTO "timeline_entry" VALUES(13,'T0RELEASED',1,'2026-11-21 16:38:38.609480','update','system','U0LINUSTO1',NULL,'posted update 2: No change. Still: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 16:38:38.609480',NULL,1);
INSERT INTO "timeline_entry" VALUES(14,'T0RELEASED',1,'2026-11-21 16:38:38.750163','role','system','U0ADALOVE1',NULL,'became communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 16:38:38.750163',NULL,1);
INSERT INTO "timeline_entry" VALUES(15,'T0RELEASED',1,'2026-11-21 16:38:38.824629','severity','system','U0GRACEHO1',NULL,'changed severity SEV1 → SEV2: fewer customers','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 16:38:38.824629',NULL,1);
INSERT INTO "timeline_entry" VALUES(16,'T0RELEASED',1,'2026-11-21 16:38:38.889245','status','system','U0GRACEHO1',NULL,'mitigated: Rolled back release 412','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 16:38:38.889245',NULL,1);
INSERT INTO "timeline_entry" VALUES(17,'T0RELEASED',1,'2026-11-21 16:38:38.977099','status','system','U0GRACEHO1',NULL,'resolved: No errors since 14:05','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 16:38:38.977099',NULL,1);
INSERT INTO "timeline_entry" VALUES(18,'T0RELEASED',2,'2026-11-21 16:38:39.065017','status','system','U0ADALOVE1',NULL,'declared SEV4: A button is blue','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 16:38:39.065017',NULL,1);
INSERT INTO "timeline_entry" VALUES(19,'T0RELEASED',2,'2026-11-21 16:38:39.065017','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 16:38:39.065017',NULL,1);
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
INSERT INTO "timeline_version" VALUES(1,'T0RELEASED',9,1,'2026-11-21 16:18:38.090860','event',NULL,'[]','2026-11-21 16:18:38.205819','U0GRACEHO1',NULL);
INSERT INTO "timeline_version" VALUES(2,'T0RELEASED',8,1,'2026-11-21 16:18:38.085808','finding','Errors began with release 412','[]','2026-11-21 16:18:38.273990','U0DENNISR1',NULL);
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
