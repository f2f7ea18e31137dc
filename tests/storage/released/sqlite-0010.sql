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
INSERT INTO "alarm" VALUES(1,'T0RELEASED',1,'command',0,'2026-11-21 14:37:47.793696',0,NULL);
INSERT INTO "alarm" VALUES(2,'T0RELEASED',1,'offer',1,'2026-11-21 14:32:48.710444',0,NULL);
INSERT INTO "alarm" VALUES(3,'T0RELEASED',1,'archive',0,'2026-12-05 14:27:49.009274',0,NULL);
INSERT INTO "alarm" VALUES(4,'T0RELEASED',2,'command',0,'2026-11-21 14:57:49.101381',0,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0010');
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
INSERT INTO "audit" VALUES(1,'T0RELEASED',1,'2026-11-21 14:07:47.445796','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO "audit" VALUES(2,'T0RELEASED',1,'2026-11-21 14:07:47.445796','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(3,'T0RELEASED',1,'2026-11-21 14:07:47.793696','U0ADALOVE1','role','slash','{"commander": "U0ADALOVE1"}','{"commander": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(4,'T0RELEASED',1,'2026-11-21 14:07:47.823030','U0ADALOVE1','role','slash','{"operations": null}','{"operations": "U0DENNISR1"}');
INSERT INTO "audit" VALUES(5,'T0RELEASED',1,'2026-11-21 14:07:47.886185','U0ADALOVE1','role','slash','{"communications": null}','{"communications": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(6,'T0RELEASED',1,'2026-11-21 14:07:47.930377','U0ADALOVE1','role','slash','{"scribe": null}','{"scribe": "U0BARBARA1"}');
INSERT INTO "audit" VALUES(7,'T0RELEASED',1,'2026-11-21 14:07:48.103632','U0GRACEHO1','ack','button','{"status": "declared", "words": null}','{"status": "acknowledged", "words": ""}');
INSERT INTO "audit" VALUES(8,'T0RELEASED',1,'2026-11-21 14:07:48.155246','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 8, "kind": "finding"}');
INSERT INTO "audit" VALUES(9,'T0RELEASED',1,'2026-11-21 14:07:48.180695','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 9, "kind": "event"}');
INSERT INTO "audit" VALUES(10,'T0RELEASED',1,'2026-11-21 14:07:48.213298','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 10, "kind": "event"}');
INSERT INTO "audit" VALUES(11,'T0RELEASED',1,'2026-11-21 14:07:48.235001','U0GRACEHO1','retag','event','{"entry": 9, "kind": "event"}','{"entry": 9, "kind": "decision"}');
INSERT INTO "audit" VALUES(12,'T0RELEASED',1,'2026-11-21 14:07:48.268448','U0BARBARA1','untag','event','{"entry": 10, "text": null}','{"entry": null, "text": null}');
INSERT INTO "audit" VALUES(13,'T0RELEASED',1,'2026-11-21 14:07:48.301134','U0DENNISR1','message edited','event','{"entry": 8, "text": "Errors began with release 412"}','{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO "audit" VALUES(14,'T0RELEASED',1,'2026-11-21 14:07:48.324595','U0BARBARA1','note','slash','{"text": null, "happened_at": null}','{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO "audit" VALUES(15,'T0RELEASED',1,'2026-11-21 14:07:48.378901','U0LINUSTO1','update','form','{"number": null, "words": null}','{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(16,'T0RELEASED',1,'2026-11-21 14:19:48.410453','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 14:22:48.378901+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(17,'T0RELEASED',1,'2026-11-21 14:22:48.511879','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 14:22:48.378901+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(18,'T0RELEASED',1,'2026-11-21 14:27:48.592411','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 14:22:48.378901+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(19,'T0RELEASED',1,'2026-11-21 14:27:48.637333','U0LINUSTO1','update','button','{"number": 1, "words": "One in eight fails. We roll back"}','{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(20,'T0RELEASED',1,'2026-11-21 14:27:48.710444','U0LINUSTO1','handoff asked','slash','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(21,'T0RELEASED',1,'2026-11-21 14:27:48.768955','U0ADALOVE1','role','button','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(22,'T0RELEASED',1,'2026-11-21 14:27:48.849920','U0GRACEHO1','severity','slash','{"severity": "sev1", "reason": null}','{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO "audit" VALUES(23,'T0RELEASED',1,'2026-11-21 14:27:48.909057','U0GRACEHO1','mitigate','slash','{"status": "acknowledged", "words": null}','{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO "audit" VALUES(24,'T0RELEASED',1,'2026-11-21 14:27:49.009274','U0GRACEHO1','resolution','form','{"impact_until": null, "customers": "", "owner": null}','{"impact_until": "2026-11-21 14:27:48+00:00", "customers": "", "owner": "U0BARBARA1"}');
INSERT INTO "audit" VALUES(25,'T0RELEASED',1,'2026-11-21 14:27:49.009274','U0GRACEHO1','resolve','form','{"status": "mitigated", "words": null}','{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO "audit" VALUES(26,'T0RELEASED',2,'2026-11-21 14:27:49.101381','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO "audit" VALUES(27,'T0RELEASED',2,'2026-11-21 14:27:49.101381','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
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
INSERT INTO "handoff" VALUES(1,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1','accepted','2026-11-21 14:27:48.710444','2026-11-21 14:27:48.768955','D0OOMHG5RS','1795271268.745333');
CREATE TABLE inbox (
	team_id VARCHAR(32) NOT NULL, 
	"key" VARCHAR(128) NOT NULL, 
	received_at DATETIME NOT NULL, 
	answer JSON, 
	CONSTRAINT pk_inbox PRIMARY KEY (team_id, "key")
);
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:8859741181902.7956285334343.311210d1f0dfca4d75e0f89213eca24b','2026-11-21 14:07:47.445796','{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev083JO9N1T','2026-11-21 14:07:47.751220','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5250393979910.6764759755531.e2f40f61cbe9c393cd8823fe22cdc403','2026-11-21 14:07:47.793696','{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5490563473215.6875055971864.65c9d14962753fc3b72a6c4be529b904','2026-11-21 14:07:47.823030','{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0G73CJA3M','2026-11-21 14:07:47.861257','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5758078038056.6863269072603.dd0d31affc4fa3051e5acdcae34d44c2','2026-11-21 14:07:47.886185','{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev07PK7MEFG','2026-11-21 14:07:47.908380','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:7908992166452.4602314422869.75911d36fd52952c6447d79b781a0d48','2026-11-21 14:07:47.930377','{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0LGSN5YLD','2026-11-21 14:07:47.966210','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CZ9I92X7','2026-11-21 14:07:48.027387','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795270068.102640:U0GRACEHO1:acknowledge','2026-11-21 14:07:48.103632','{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0L2T6IPZ0','2026-11-21 14:07:48.132833','{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CLA1LUAU','2026-11-21 14:07:48.155246','{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0T6CUSD0T','2026-11-21 14:07:48.180695','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0QCIH5EGR','2026-11-21 14:07:48.213298','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev06XLABX6Q','2026-11-21 14:07:48.235001','{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev043QWOYMO','2026-11-21 14:07:48.268448','{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev019WJ202M','2026-11-21 14:07:48.301134','{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:3539599526576.7272228509477.86705befda68e4b264841fff7bcca666','2026-11-21 14:07:48.324595','{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:6168361693571.6389342706478.25aa611bbaaac8242eb9d5406b165964','2026-11-21 14:07:48.361213','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0HUZC8ISL','2026-11-21 14:07:48.378901','{"text": "Update 1 is on its way. Next update: <!date^1795270968^{date_short_pretty} at {time}|21 Nov 2026, 14:22 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795270968^{date_short_pretty} at {time}|21 Nov 2026, 14:22 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795270068.636530:U0LINUSTO1:no_change','2026-11-21 14:27:48.637333','{"text": "Update 2 is on its way (no change). Next update: <!date^1795272168^{date_short_pretty} at {time}|21 Nov 2026, 14:42 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795272168^{date_short_pretty} at {time}|21 Nov 2026, 14:42 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:7207325423855.9120489247840.8bb4fe9ee7940cbf01c35c48aa67ff4d','2026-11-21 14:27:48.710444','{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795270068.767673:U0ADALOVE1:handoff_accept','2026-11-21 14:27:48.768955','{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:4893750138351.620701883757.b72e523a1280369c016bd14539c712ac','2026-11-21 14:27:48.849920','{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795272168^{date_short_pretty} at {time}|21 Nov 2026, 14:42 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795272168^{date_short_pretty} at {time}|21 Nov 2026, 14:42 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:8908136459909.8606488724998.5adcf33d63a0514296cd54b802dfe7ab','2026-11-21 14:27:48.909057','{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:1084621610947.4346249927499.af216b3adc45b065a60a306411a99edc','2026-11-21 14:27:48.988245','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0UU8UHLPS','2026-11-21 14:27:49.009274','{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "<@U0BARBARA1> owns the review. Somebody else: `/incident review &lt;@user&gt;`", "verbatim": true}]}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:6074355460024.9002850550900.76194967de08a0a1935b9b46dae81c13','2026-11-21 14:27:49.101381','{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev003Y54A7J','2026-11-21 14:27:49.173656','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
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
	ask_at DATETIME, bridge VARCHAR, quiet BOOLEAN DEFAULT 0 NOT NULL, merged_into_id INTEGER, nature VARCHAR(32) DEFAULT 'live' NOT NULL, impact VARCHAR DEFAULT '' NOT NULL, regions VARCHAR DEFAULT '' NOT NULL, evidence VARCHAR DEFAULT '' NOT NULL, customer_text VARCHAR DEFAULT '' NOT NULL, impact_from_at DATETIME, impact_until_at DATETIME, archived_at DATETIME, proposed_severity VARCHAR(32), review_owner_id VARCHAR(32), customers INTEGER, share FLOAT, parent_id INTEGER, by_change BOOLEAN DEFAULT 0 NOT NULL, change_id INTEGER, reviewed_at DATETIME, reviewed_by VARCHAR(32), 
	CONSTRAINT pk_incident PRIMARY KEY (id), 
	CONSTRAINT uq_incident_team_id_channel_id UNIQUE (team_id, channel_id), 
	CONSTRAINT uq_incident_team_id_number UNIQUE (team_id, number)
);
INSERT INTO "incident" VALUES(1,'T0RELEASED',1,'Checkout returns 500s','','sev2','resolved',0,0,'U0ADALOVE1',NULL,'C0OLDQ2VW','inc-1-checkout-returns-500s','1795270067.731043','🟠 SEV2 · ✅ resolved · Checkout returns 500s','C0X65MD1FY','1795270067.731845',NULL,'2026-11-21 14:07:47.445796','2026-11-21 14:07:47.445796','2026-11-21 14:07:48.103632','2026-11-21 14:27:48.909057','2026-11-21 14:27:49.009274',NULL,NULL,NULL,'2026-11-21 14:27:49.009274','Resolved: No errors since 14:05',NULL,NULL,0,NULL,NULL,0,NULL,'live','','','No errors since 14:05','',NULL,'2026-11-21 14:27:48.000000',NULL,NULL,'U0BARBARA1',NULL,NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "incident" VALUES(2,'T0RELEASED',2,'A button is blue','','sev4','declared',0,0,'U0ADALOVE1',NULL,'C0OLDKQ1M','inc-2-a-button-is-blue','1795271269.163322','🔵 SEV4 · 🆕 declared · A button is blue','C0X65MD1FY','1795271269.163864',NULL,'2026-11-21 14:27:49.101381','2026-11-21 14:27:49.101381',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,'live','','','','',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
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
INSERT INTO "incident_update" VALUES(1,'T0RELEASED',1,1,'One in eight fails. We roll back',0,'U0LINUSTO1','2026-11-21 14:07:48.378901','sev1','acknowledged','2026-11-21 14:22:48.378901');
INSERT INTO "incident_update" VALUES(2,'T0RELEASED',1,2,'No change. Still: One in eight fails. We roll back',1,'U0LINUSTO1','2026-11-21 14:27:48.637333','sev1','acknowledged','2026-11-21 14:42:48.637333');
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
INSERT INTO "outbox" VALUES(1,'T0RELEASED',NULL,'read_people:2026-11-21:','read_people','{"day": "2026-11-21", "cursor": ""}',NULL,NULL,'done','2026-11-21 14:07:47.419330','2026-11-21 14:07:47.419330',NULL,1,'2026-11-21 14:07:47.674006','{"people": 5}',NULL);
INSERT INTO "outbox" VALUES(2,'T0RELEASED',NULL,'look_up_person:U0ADALOVE1','look_up_person','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 14:07:47.445796','2026-11-21 14:07:47.445796',NULL,1,'2026-11-21 14:07:47.698020','{"zone": "Europe/London"}',NULL);
INSERT INTO "outbox" VALUES(3,'T0RELEASED',1,'open_channel:1','open_channel','{}',NULL,NULL,'done','2026-11-21 14:07:47.445796','2026-11-21 14:07:47.445796',NULL,1,'2026-11-21 14:07:47.698020','{"channel": "C0OLDQ2VW"}',NULL);
INSERT INTO "outbox" VALUES(4,'T0RELEASED',1,'invite:c6abbd0685a84a1cb82305f05819ccfb','invite','{"user": "U0ADALOVE1"}',3,NULL,'done','2026-11-21 14:07:47.445796','2026-11-21 14:07:47.445796',NULL,1,'2026-11-21 14:07:47.744050','{}',NULL);
INSERT INTO "outbox" VALUES(5,'T0RELEASED',1,'tell_ready:1:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:43367/respond/rak9zn4vJa00pJlBjTB-1Q"}',3,NULL,'done','2026-11-21 14:07:47.445796','2026-11-21 14:07:47.445796',NULL,1,'2026-11-21 14:07:47.744050','{}',NULL);
INSERT INTO "outbox" VALUES(6,'T0RELEASED',1,'direct:8cc1fada9ae14868b08832dbd70ac354','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',3,NULL,'done','2026-11-21 14:07:47.445796','2026-11-21 14:07:47.445796',NULL,1,'2026-11-21 14:07:47.744050','{"channel": "D0OOMHG5RS", "ts": "1795270067.740520"}',NULL);
INSERT INTO "outbox" VALUES(7,'T0RELEASED',1,'card:fdf40d4a97864d838beb6d81c624a852','card','{}',3,'card:1','done','2026-11-21 14:07:47.445796','2026-11-21 14:07:47.445796',NULL,1,'2026-11-21 14:07:47.744050','{"ts": "1795270067.731043"}',NULL);
INSERT INTO "outbox" VALUES(8,'T0RELEASED',1,'topic:89a8b4adccfc4c358eaa426efb558e49','topic','{}',3,'topic:1','done','2026-11-21 14:07:47.445796','2026-11-21 14:07:47.445796',NULL,1,'2026-11-21 14:07:47.744050','{}',NULL);
INSERT INTO "outbox" VALUES(9,'T0RELEASED',1,'announce:c9d33e40be3e4a06a88c4271fcdba3d3','announce','{}',3,'announce:1','done','2026-11-21 14:07:47.445796','2026-11-21 14:07:47.445796',NULL,1,'2026-11-21 14:07:47.744050','{"ts": "1795270067.731845"}',NULL);
INSERT INTO "outbox" VALUES(10,'T0RELEASED',1,'pin_card:cff9070a367a42e1a7bf6f6cb17a5cab','pin_card','{}',7,NULL,'done','2026-11-21 14:07:47.445796','2026-11-21 14:07:47.445796',NULL,1,'2026-11-21 14:07:47.772017','{}',NULL);
INSERT INTO "outbox" VALUES(11,'T0RELEASED',1,'bookmark:1:card','bookmark','{"to": "card"}',7,NULL,'done','2026-11-21 14:07:47.445796','2026-11-21 14:07:47.445796',NULL,1,'2026-11-21 14:07:47.784260','{"link": "http://127.0.0.1:43367/archives/C0OLDQ2VW/p1795270067731043"}',NULL);
INSERT INTO "outbox" VALUES(12,'T0RELEASED',NULL,'look_up_person:U0GRACEHO1','look_up_person','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 14:07:47.793696','2026-11-21 14:07:47.793696',NULL,1,'2026-11-21 14:07:47.894886','{"zone": "America/New_York"}',NULL);
INSERT INTO "outbox" VALUES(13,'T0RELEASED',1,'invite:399d3f16f4a148baa0bf45bb9be9bb42','invite','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 14:07:47.793696','2026-11-21 14:07:47.793696',NULL,1,'2026-11-21 14:07:47.894886','{}',NULL);
INSERT INTO "outbox" VALUES(14,'T0RELEASED',1,'notice:0688c98dbe7e4799b42fb95151a512f2','notice','{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 14:07:47.793696','2026-11-21 14:07:47.793696',NULL,1,'2026-11-21 14:07:47.894886','{"ts": "1795270067.860066"}',NULL);
INSERT INTO "outbox" VALUES(15,'T0RELEASED',1,'card:548c8c12f8ab47ee8a9c9138a8c6209d','card','{}',NULL,'card:1','done','2026-11-21 14:07:47.793696','2026-11-21 14:07:47.793696',NULL,1,'2026-11-21 14:07:47.894886','{"ts": "1795270067.731043"}',NULL);
INSERT INTO "outbox" VALUES(16,'T0RELEASED',1,'topic:2768582b4b4e499aadf6b6ba22d26f0c','topic','{}',NULL,'topic:1','done','2026-11-21 14:07:47.793696','2026-11-21 14:07:47.793696',NULL,1,'2026-11-21 14:07:47.840634','{}',NULL);
INSERT INTO "outbox" VALUES(17,'T0RELEASED',1,'announce:f913864e465d4d5880e64b35573cdb18','announce','{}',NULL,'announce:1','done','2026-11-21 14:07:47.793696','2026-11-21 14:07:47.793696',NULL,1,'2026-11-21 14:07:47.894886','{"ts": "1795270067.731845"}',NULL);
INSERT INTO "outbox" VALUES(18,'T0RELEASED',1,'direct:3a423ae8db034c3cb0de6d8461130655','direct','{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 14:07:47.793696','2026-11-21 14:07:47.793696',NULL,1,'2026-11-21 14:07:47.894886','{"channel": "D0WS65PSTL", "ts": "1795270067.853119"}',NULL);
INSERT INTO "outbox" VALUES(19,'T0RELEASED',NULL,'look_up_person:U0DENNISR1','look_up_person','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 14:07:47.823030','2026-11-21 14:07:47.823030',NULL,1,'2026-11-21 14:07:47.947361','{"zone": "Asia/Tokyo"}',NULL);
INSERT INTO "outbox" VALUES(20,'T0RELEASED',1,'invite:5c1e05e8eb504e02aa6c6953015fe161','invite','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 14:07:47.823030','2026-11-21 14:07:47.823030',NULL,1,'2026-11-21 14:07:47.947361','{}',NULL);
INSERT INTO "outbox" VALUES(21,'T0RELEASED',1,'notice:79356f2f76be4cefacb2847fe39a3ffd','notice','{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 14:07:47.823030','2026-11-21 14:07:47.823030',NULL,1,'2026-11-21 14:07:48.013890','{"ts": "1795270067.860066", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}]}',NULL);
INSERT INTO "outbox" VALUES(22,'T0RELEASED',1,'card:18433eaadfcf47fab97be7cc0723078b','card','{}',NULL,'card:1','done','2026-11-21 14:07:47.823030','2026-11-21 14:07:47.823030',NULL,1,'2026-11-21 14:07:48.013890','{"ts": "1795270067.731043"}',NULL);
INSERT INTO "outbox" VALUES(23,'T0RELEASED',1,'topic:30cdc6785b4043e68461bf90a9641247','topic','{}',NULL,'topic:1','done','2026-11-21 14:07:47.823030','2026-11-21 14:07:47.823030',NULL,1,'2026-11-21 14:07:47.947361','{}',NULL);
INSERT INTO "outbox" VALUES(24,'T0RELEASED',1,'announce:4559d685abad41e29070f2246d193056','announce','{}',NULL,'announce:1','done','2026-11-21 14:07:47.823030','2026-11-21 14:07:47.823030',NULL,1,'2026-11-21 14:07:48.013890','{"ts": "1795270067.731845"}',NULL);
INSERT INTO "outbox" VALUES(25,'T0RELEASED',1,'direct:a37a5ea203174f78b2de6ecb26862420','direct','{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 14:07:47.823030','2026-11-21 14:07:47.823030',NULL,1,'2026-11-21 14:07:47.947361','{"channel": "D0OAN0SX5F", "ts": "1795270067.903446"}',NULL);
INSERT INTO "outbox" VALUES(26,'T0RELEASED',NULL,'look_up_person:U0LINUSTO1','look_up_person','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 14:07:47.886185','2026-11-21 14:07:47.886185',NULL,1,'2026-11-21 14:07:48.013890','{"zone": "Europe/Helsinki"}',NULL);
INSERT INTO "outbox" VALUES(27,'T0RELEASED',1,'invite:2b3d301b0e444db08c4307fca8cd4c65','invite','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 14:07:47.886185','2026-11-21 14:07:47.886185',NULL,1,'2026-11-21 14:07:48.013890','{}',NULL);
INSERT INTO "outbox" VALUES(28,'T0RELEASED',1,'notice:ace0bef4bf1d4862b7f64bade459c44a','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 14:07:47.886185','2026-11-21 14:07:47.886185',NULL,1,'2026-11-21 14:07:48.079554','{"ts": "1795270067.860066", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}, {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}]}',NULL);
INSERT INTO "outbox" VALUES(29,'T0RELEASED',1,'topic:a91bb818367b4ef9bbfea729a2034451','topic','{}',NULL,'topic:1','done','2026-11-21 14:07:47.886185','2026-11-21 14:07:47.886185',NULL,1,'2026-11-21 14:07:48.051062','{}',NULL);
INSERT INTO "outbox" VALUES(30,'T0RELEASED',1,'direct:85f52f78b0ef4e8ab10311c1673db823','direct','{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 14:07:47.886185','2026-11-21 14:07:47.886185',NULL,1,'2026-11-21 14:07:48.013890','{"channel": "D021VGCHBC", "ts": "1795270067.960436"}',NULL);
INSERT INTO "outbox" VALUES(31,'T0RELEASED',NULL,'look_up_person:U0BARBARA1','look_up_person','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 14:07:47.930377','2026-11-21 14:07:47.930377',NULL,1,'2026-11-21 14:07:48.051062','{"zone": "America/Los_Angeles"}',NULL);
INSERT INTO "outbox" VALUES(32,'T0RELEASED',1,'invite:a311943756b34722aa477d18eef3659f','invite','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 14:07:47.930377','2026-11-21 14:07:47.930377',NULL,1,'2026-11-21 14:07:48.051062','{}',NULL);
INSERT INTO "outbox" VALUES(33,'T0RELEASED',1,'notice:2716fa19be1c47089b2ba7d9d8eec4de','notice','{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 14:07:47.930377','2026-11-21 14:07:47.930377',NULL,1,'2026-11-21 14:07:48.095932','{"ts": "1795270067.860066", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}, {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}, {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}]}',NULL);
INSERT INTO "outbox" VALUES(34,'T0RELEASED',1,'card:6fc9356c44764112920d91d7c794d366','card','{}',NULL,'card:1','done','2026-11-21 14:07:47.930377','2026-11-21 14:07:47.930377',NULL,1,'2026-11-21 14:07:48.079554','{"ts": "1795270067.731043"}',NULL);
INSERT INTO "outbox" VALUES(35,'T0RELEASED',1,'announce:64cceaf41bf848809d0d42348cbf572b','announce','{}',NULL,'announce:1','done','2026-11-21 14:07:47.930377','2026-11-21 14:07:47.930377',NULL,1,'2026-11-21 14:07:48.079554','{"ts": "1795270067.731845"}',NULL);
INSERT INTO "outbox" VALUES(36,'T0RELEASED',1,'direct:cb5bf2fc38684000babd3551643282b8','direct','{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 14:07:47.930377','2026-11-21 14:07:47.930377',NULL,1,'2026-11-21 14:07:48.051062','{"channel": "D0TKCBFLN6", "ts": "1795270068.022076"}',NULL);
INSERT INTO "outbox" VALUES(37,'T0RELEASED',1,'notice:faa684a6d2724260a845736ea204c1bf','notice','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795270967.445796, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 14:07:48.103632','2026-11-21 14:07:48.103632',NULL,1,'2026-11-21 14:07:48.160243','{"ts": "1795270068.140078"}',NULL);
INSERT INTO "outbox" VALUES(38,'T0RELEASED',1,'announce_reply:874cff5f0d0d4c6897f621a832a1bff9','announce_reply','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795270967.445796, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 14:07:48.103632','2026-11-21 14:07:48.103632',NULL,1,'2026-11-21 14:07:48.160243','{"ts": "1795270068.140538"}',NULL);
INSERT INTO "outbox" VALUES(39,'T0RELEASED',1,'card:343a5ef416b64a50983c60b36ac1f16f','card','{}',NULL,'card:1','done','2026-11-21 14:07:48.103632','2026-11-21 14:07:48.103632',NULL,1,'2026-11-21 14:07:48.160243','{"ts": "1795270067.731043"}',NULL);
INSERT INTO "outbox" VALUES(40,'T0RELEASED',1,'topic:77aa0c996aa749799efab83ea7107f07','topic','{}',NULL,'topic:1','done','2026-11-21 14:07:48.103632','2026-11-21 14:07:48.103632',NULL,1,'2026-11-21 14:07:48.142665','{}',NULL);
INSERT INTO "outbox" VALUES(41,'T0RELEASED',1,'announce:76e431a58dd14e1aa054b965cc0803af','announce','{}',NULL,'announce:1','done','2026-11-21 14:07:48.103632','2026-11-21 14:07:48.103632',NULL,1,'2026-11-21 14:07:48.220113','{"ts": "1795270067.731845"}',NULL);
INSERT INTO "outbox" VALUES(42,'T0RELEASED',1,'read_message:19bdb2ee035e4ebc89a32854edf3ad31','read_message','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795270068.122578','done','2026-11-21 14:07:48.155246','2026-11-21 14:07:48.155246',NULL,1,'2026-11-21 14:07:48.220113','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(43,'T0RELEASED',1,'check_mark:4d0a60cd56ad413d8b585914634466ba','check_mark','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795270068.122578','done','2026-11-21 14:07:48.155246','2026-11-21 14:07:48.155246',NULL,1,'2026-11-21 14:07:48.283631','{}',NULL);
INSERT INTO "outbox" VALUES(44,'T0RELEASED',1,'read_message:67fafd1af1f74c189c9ca73fe66c8264','read_message','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795270068.128216','done','2026-11-21 14:07:48.180695','2026-11-21 14:07:48.180695',NULL,1,'2026-11-21 14:07:48.250659','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(45,'T0RELEASED',1,'check_mark:14916a5231d44b60a27bc49dffdd15c1','check_mark','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795270068.128216','done','2026-11-21 14:07:48.180695','2026-11-21 14:07:48.180695',NULL,1,'2026-11-21 14:07:48.313432','{}',NULL);
INSERT INTO "outbox" VALUES(46,'T0RELEASED',1,'read_message:8f06775de2564fbe94f8e07b45e5be73','read_message','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795270068.152461','done','2026-11-21 14:07:48.213298','2026-11-21 14:07:48.213298',NULL,1,'2026-11-21 14:07:48.283631','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(47,'T0RELEASED',1,'check_mark:a71dffb3050443e9846dfb749f248f2a','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795270068.152461','done','2026-11-21 14:07:48.213298','2026-11-21 14:07:48.213298',NULL,1,'2026-11-21 14:07:48.328035','{}',NULL);
INSERT INTO "outbox" VALUES(48,'T0RELEASED',1,'check_mark:64616dc8ea244330b44493a9807db648','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795270068.152461','done','2026-11-21 14:07:48.268448','2026-11-21 14:07:48.268448',NULL,1,'2026-11-21 14:07:48.352926','{}',NULL);
INSERT INTO "outbox" VALUES(49,'T0RELEASED',1,'notice:f421a7f09a264a959e56c008b8da33ae','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795270968.378901, "by_name": "linus"}}',NULL,'room:1','done','2026-11-21 14:07:48.378901','2026-11-21 14:07:48.378901',NULL,1,'2026-11-21 14:19:48.466024','{"ts": "1795270788.423566"}',NULL);
INSERT INTO "outbox" VALUES(50,'T0RELEASED',1,'announce_reply:d716c8444cfe413e8c57835673c95794','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795270968.378901, "by_name": "linus"}}',NULL,'announce:1','done','2026-11-21 14:07:48.378901','2026-11-21 14:07:48.378901',NULL,1,'2026-11-21 14:19:48.466024','{"ts": "1795270788.424208"}',NULL);
INSERT INTO "outbox" VALUES(51,'T0RELEASED',1,'card:a0d319f1ba1144d4a03c54f263b24e6b','card','{}',NULL,'card:1','done','2026-11-21 14:07:48.378901','2026-11-21 14:07:48.378901',NULL,1,'2026-11-21 14:19:48.466024','{"ts": "1795270067.731043"}',NULL);
INSERT INTO "outbox" VALUES(52,'T0RELEASED',1,'topic:c2c1387e846f46cf9e526f795be7f227','topic','{}',NULL,'topic:1','done','2026-11-21 14:07:48.378901','2026-11-21 14:07:48.378901',NULL,1,'2026-11-21 14:19:48.422294','{}',NULL);
INSERT INTO "outbox" VALUES(53,'T0RELEASED',1,'announce:a556b1ba49264631abe4f3bf94e76fa5','announce','{}',NULL,'announce:1','done','2026-11-21 14:07:48.378901','2026-11-21 14:07:48.378901',NULL,1,'2026-11-21 14:19:48.504041','{"ts": "1795270067.731845"}',NULL);
INSERT INTO "outbox" VALUES(54,'T0RELEASED',1,'remind_direct:1:1','remind_direct','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 14:19:48.410453','2026-11-21 14:19:48.410453',NULL,1,'2026-11-21 14:19:48.494109','{"channel": "D021VGCHBC", "ts": "1795270788.469325"}',NULL);
INSERT INTO "outbox" VALUES(55,'T0RELEASED',1,'card:3f7981c98a654ab68844dccc65b0af39','card','{}',NULL,'card:1','done','2026-11-21 14:22:48.511879','2026-11-21 14:22:48.511879',NULL,1,'2026-11-21 14:22:48.552980','{"ts": "1795270067.731043"}',NULL);
INSERT INTO "outbox" VALUES(56,'T0RELEASED',1,'topic:a3a731b15ab049d698e3c2894ef13896','topic','{}',NULL,'topic:1','done','2026-11-21 14:22:48.511879','2026-11-21 14:22:48.511879',NULL,1,'2026-11-21 14:22:48.552980','{}',NULL);
INSERT INTO "outbox" VALUES(57,'T0RELEASED',1,'announce:b7b6195d583e4c84b7abfbd44c8444ec','announce','{}',NULL,'announce:1','done','2026-11-21 14:22:48.511879','2026-11-21 14:22:48.511879',NULL,1,'2026-11-21 14:22:48.552980','{"ts": "1795270067.731845"}',NULL);
INSERT INTO "outbox" VALUES(58,'T0RELEASED',1,'close_reminder:1:1','close_reminder','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 14:22:48.511879','2026-11-21 14:22:48.511879',NULL,1,'2026-11-21 14:22:48.552980','{}',NULL);
INSERT INTO "outbox" VALUES(59,'T0RELEASED',1,'remind:1:2','remind','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 14:22:48.511879','2026-11-21 14:22:48.511879',NULL,1,'2026-11-21 14:22:48.571309','{"ts": "1795270968.569787"}',NULL);
INSERT INTO "outbox" VALUES(60,'T0RELEASED',1,'remind_direct:1:2','remind_direct','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 14:22:48.511879','2026-11-21 14:22:48.511879',NULL,1,'2026-11-21 14:22:48.585188','{"channel": "D021VGCHBC", "ts": "1795270968.584397"}',NULL);
INSERT INTO "outbox" VALUES(61,'T0RELEASED',1,'close_reminder:1:2','close_reminder','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 14:27:48.592411','2026-11-21 14:27:48.592411',NULL,1,'2026-11-21 14:27:48.616686','{}',NULL);
INSERT INTO "outbox" VALUES(62,'T0RELEASED',1,'remind:1:3','remind','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 14:27:48.592411','2026-11-21 14:27:48.592411',NULL,1,'2026-11-21 14:27:48.627391','{"ts": "1795271268.626246"}',NULL);
INSERT INTO "outbox" VALUES(63,'T0RELEASED',1,'close_reminder:1:3','close_reminder','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 14:27:48.637333','2026-11-21 14:27:48.637333',NULL,1,'2026-11-21 14:27:48.684395','{}',NULL);
INSERT INTO "outbox" VALUES(64,'T0RELEASED',1,'notice:4a515bec755e4397bae39641236506eb','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795272168.637333, "by_name": "linus"}}',NULL,'room:1','done','2026-11-21 14:27:48.637333','2026-11-21 14:27:48.637333',NULL,1,'2026-11-21 14:27:48.684395','{"ts": "1795271268.675241"}',NULL);
INSERT INTO "outbox" VALUES(65,'T0RELEASED',1,'announce_reply:e0821dbc6e8347fbb261fd121bdcf7a7','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795272168.637333, "by_name": "linus"}}',NULL,'announce:1','done','2026-11-21 14:27:48.637333','2026-11-21 14:27:48.637333',NULL,1,'2026-11-21 14:27:48.684395','{"ts": "1795271268.675674"}',NULL);
INSERT INTO "outbox" VALUES(66,'T0RELEASED',1,'card:b7f4332267a942c88a3d528952028420','card','{}',NULL,'card:1','done','2026-11-21 14:27:48.637333','2026-11-21 14:27:48.637333',NULL,1,'2026-11-21 14:27:48.684395','{"ts": "1795270067.731043"}',NULL);
INSERT INTO "outbox" VALUES(67,'T0RELEASED',1,'topic:be9d3fb6a3254263bc2354b5b9ba6b15','topic','{}',NULL,'topic:1','done','2026-11-21 14:27:48.637333','2026-11-21 14:27:48.637333',NULL,1,'2026-11-21 14:27:48.673982','{}',NULL);
INSERT INTO "outbox" VALUES(68,'T0RELEASED',1,'announce:7a5794673b114309a251eff8e6d499ea','announce','{}',NULL,'announce:1','done','2026-11-21 14:27:48.637333','2026-11-21 14:27:48.637333',NULL,1,'2026-11-21 14:27:48.700708','{"ts": "1795270067.731845"}',NULL);
INSERT INTO "outbox" VALUES(69,'T0RELEASED',1,'invite:afaf648fb87143aca1551497772e10df','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 14:27:48.710444','2026-11-21 14:27:48.710444',NULL,1,'2026-11-21 14:27:48.747268','{}',NULL);
INSERT INTO "outbox" VALUES(70,'T0RELEASED',1,'offer_role:83e911665ff74a1f863607bffddd2306','offer_role','{"handoff_id": 1, "brief": {"tried": [{"at": 1795270068.122578, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:43367/archives/C0OLDQ2VW/p1795270068122578", "said": true}, {"at": 1795270068.128216, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:43367/archives/C0OLDQ2VW/p1795270068128216", "said": true}], "tasks": []}}',NULL,'offer:1','done','2026-11-21 14:27:48.710444','2026-11-21 14:27:48.710444',NULL,1,'2026-11-21 14:27:48.754515','{"channel": "D0OOMHG5RS", "ts": "1795271268.745333"}',NULL);
INSERT INTO "outbox" VALUES(71,'T0RELEASED',1,'notice:f71a703aae77482db04f85b9b3c516cc','notice','{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1", "by_name": "linus"}}',NULL,'room:1','done','2026-11-21 14:27:48.710444','2026-11-21 14:27:48.710444',NULL,1,'2026-11-21 14:27:48.754515','{"ts": "1795271268.746001"}',NULL);
INSERT INTO "outbox" VALUES(72,'T0RELEASED',1,'close_offer:bff9a3b361a748328c12e1ff42ac5ab3','close_offer','{"handoff_id": 1}',NULL,'offer:1','done','2026-11-21 14:27:48.768955','2026-11-21 14:27:48.768955',NULL,1,'2026-11-21 14:27:48.831042','{}',NULL);
INSERT INTO "outbox" VALUES(73,'T0RELEASED',1,'direct:b4e458e5637546189929214c868ecec9','direct','{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,NULL,'done','2026-11-21 14:27:48.768955','2026-11-21 14:27:48.768955',NULL,1,'2026-11-21 14:27:48.831042','{"channel": "D021VGCHBC", "ts": "1795271268.815713"}',NULL);
INSERT INTO "outbox" VALUES(74,'T0RELEASED',1,'invite:276aec8d89944c2baf9df6af12e6cc25','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 14:27:48.768955','2026-11-21 14:27:48.768955',NULL,1,'2026-11-21 14:27:48.831042','{}',NULL);
INSERT INTO "outbox" VALUES(75,'T0RELEASED',1,'notice:ebd75fb2bdcf40c99b0713e6cd989971','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 14:27:48.768955','2026-11-21 14:27:48.768955',NULL,1,'2026-11-21 14:27:48.831042','{"ts": "1795271268.826776"}',NULL);
INSERT INTO "outbox" VALUES(76,'T0RELEASED',1,'card:cdd929724cf64e5ba44cfb9d165a66f7','card','{}',NULL,'card:1','done','2026-11-21 14:27:48.768955','2026-11-21 14:27:48.768955',NULL,1,'2026-11-21 14:27:48.831042','{"ts": "1795270067.731043"}',NULL);
INSERT INTO "outbox" VALUES(77,'T0RELEASED',1,'topic:540d8fb516e3477cb1f32742797953c5','topic','{}',NULL,'topic:1','done','2026-11-21 14:27:48.768955','2026-11-21 14:27:48.768955',NULL,1,'2026-11-21 14:27:48.813834','{}',NULL);
INSERT INTO "outbox" VALUES(78,'T0RELEASED',1,'announce:f81c539cd4164ff89fd404046dea20af','announce','{}',NULL,'announce:1','done','2026-11-21 14:27:48.768955','2026-11-21 14:27:48.768955',NULL,1,'2026-11-21 14:27:48.831042','{"ts": "1795270067.731845"}',NULL);
INSERT INTO "outbox" VALUES(79,'T0RELEASED',1,'direct:d2d7ea54a8114d97b4bf71958ccd6c42','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 14:27:48.768955','2026-11-21 14:27:48.768955',NULL,1,'2026-11-21 14:27:48.831042','{"channel": "D0OOMHG5RS", "ts": "1795271268.817236"}',NULL);
INSERT INTO "outbox" VALUES(80,'T0RELEASED',1,'notice:c879c734fdab4addb2c5f35a4a30ff41','notice','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795272168.637333, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 14:27:48.849920','2026-11-21 14:27:48.849920',NULL,1,'2026-11-21 14:27:48.888131','{"ts": "1795271268.877713"}',NULL);
INSERT INTO "outbox" VALUES(81,'T0RELEASED',1,'announce_reply:f2d8b1c7aa5a42e0a7d892aec833c1ac','announce_reply','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795272168.637333, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 14:27:48.849920','2026-11-21 14:27:48.849920',NULL,1,'2026-11-21 14:27:48.888131','{"ts": "1795271268.878038"}',NULL);
INSERT INTO "outbox" VALUES(82,'T0RELEASED',1,'card:fa1acf05bc9d43469049d26f9da57925','card','{}',NULL,'card:1','done','2026-11-21 14:27:48.849920','2026-11-21 14:27:48.849920',NULL,1,'2026-11-21 14:27:48.888131','{"ts": "1795270067.731043"}',NULL);
INSERT INTO "outbox" VALUES(83,'T0RELEASED',1,'topic:30d0ad30a97c4f578ecfb0f8afb26b2c','topic','{}',NULL,'topic:1','done','2026-11-21 14:27:48.849920','2026-11-21 14:27:48.849920',NULL,1,'2026-11-21 14:27:48.879641','{}',NULL);
INSERT INTO "outbox" VALUES(84,'T0RELEASED',1,'announce:cec78f3e2c82444c8ba962a9feb38721','announce','{}',NULL,'announce:1','done','2026-11-21 14:27:48.849920','2026-11-21 14:27:48.849920',NULL,1,'2026-11-21 14:27:48.900638','{"ts": "1795270067.731845"}',NULL);
INSERT INTO "outbox" VALUES(85,'T0RELEASED',1,'notice:c3aac2d8b54c46749dd4814d926628f8','notice','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795274868.909057, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 14:27:48.909057','2026-11-21 14:27:48.909057',NULL,1,'2026-11-21 14:27:48.955363','{"ts": "1795271268.944865"}',NULL);
INSERT INTO "outbox" VALUES(86,'T0RELEASED',1,'announce_reply:a6229ef2095f4af390ea904d3e7a38f6','announce_reply','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795274868.909057, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 14:27:48.909057','2026-11-21 14:27:48.909057',NULL,1,'2026-11-21 14:27:48.955363','{"ts": "1795271268.945399"}',NULL);
INSERT INTO "outbox" VALUES(87,'T0RELEASED',1,'card:bb492658062d471d80b098b3cfa7e129','card','{}',NULL,'card:1','done','2026-11-21 14:27:48.909057','2026-11-21 14:27:48.909057',NULL,1,'2026-11-21 14:27:48.955363','{"ts": "1795270067.731043"}',NULL);
INSERT INTO "outbox" VALUES(88,'T0RELEASED',1,'topic:7b82675394b949abae615b68fe9cbcda','topic','{}',NULL,'topic:1','done','2026-11-21 14:27:48.909057','2026-11-21 14:27:48.909057',NULL,1,'2026-11-21 14:27:48.955363','{}',NULL);
INSERT INTO "outbox" VALUES(89,'T0RELEASED',1,'announce:59d621506dc146938b98ba26152f0c11','announce','{}',NULL,'announce:1','done','2026-11-21 14:27:48.909057','2026-11-21 14:27:48.909057',NULL,1,'2026-11-21 14:27:48.979521','{"ts": "1795270067.731845"}',NULL);
INSERT INTO "outbox" VALUES(90,'T0RELEASED',1,'invite:5daf234feef943b3a1894accd5220758','invite','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 14:27:49.009274','2026-11-21 14:27:49.009274',NULL,1,'2026-11-21 14:27:49.064125','{}',NULL);
INSERT INTO "outbox" VALUES(91,'T0RELEASED',1,'direct:ad6faa46153d443d84d57fcbcb2687ba','direct','{"user": "U0BARBARA1", "notice": "review_asked", "data": {"by": "U0GRACEHO1"}}',NULL,NULL,'done','2026-11-21 14:27:49.009274','2026-11-21 14:27:49.009274',NULL,1,'2026-11-21 14:27:49.077080','{"channel": "D0TKCBFLN6", "ts": "1795271269.059801"}',NULL);
INSERT INTO "outbox" VALUES(92,'T0RELEASED',1,'notice:34b282b1b2314d64959a7c807d37b727','notice','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "owner": "U0BARBARA1", "owner_name": "barbara", "customers": "", "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 14:27:49.009274','2026-11-21 14:27:49.009274',NULL,1,'2026-11-21 14:27:49.077080','{"ts": "1795271269.060290"}',NULL);
INSERT INTO "outbox" VALUES(93,'T0RELEASED',1,'announce_reply:67a0d9c5c3444c03a9b17ff2b04bbc1f','announce_reply','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 14:27:49.009274','2026-11-21 14:27:49.009274',NULL,1,'2026-11-21 14:27:49.077080','{"ts": "1795271269.061191"}',NULL);
INSERT INTO "outbox" VALUES(94,'T0RELEASED',1,'card:9a2d7ac66ec04c5e8988ef9df25dd79f','card','{}',NULL,'card:1','done','2026-11-21 14:27:49.009274','2026-11-21 14:27:49.009274',NULL,1,'2026-11-21 14:27:49.077080','{"ts": "1795270067.731043"}',NULL);
INSERT INTO "outbox" VALUES(95,'T0RELEASED',1,'topic:4db468975ef44b499f1a572cb739517b','topic','{}',NULL,'topic:1','done','2026-11-21 14:27:49.009274','2026-11-21 14:27:49.009274',NULL,1,'2026-11-21 14:27:49.064125','{}',NULL);
INSERT INTO "outbox" VALUES(96,'T0RELEASED',1,'announce:92394e630eed4e7f85efaa47f0eb5c5a','announce','{}',NULL,'announce:1','done','2026-11-21 14:27:49.009274','2026-11-21 14:27:49.009274',NULL,1,'2026-11-21 14:27:49.092523','{"ts": "1795270067.731845"}',NULL);
INSERT INTO "outbox" VALUES(97,'T0RELEASED',2,'open_channel:2','open_channel','{}',NULL,NULL,'done','2026-11-21 14:27:49.101381','2026-11-21 14:27:49.101381',NULL,1,'2026-11-21 14:27:49.146193','{"channel": "C0OLDKQ1M"}',NULL);
INSERT INTO "outbox" VALUES(98,'T0RELEASED',2,'invite:d888829c35274b7384277a291ecec1c3','invite','{"user": "U0ADALOVE1"}',97,NULL,'done','2026-11-21 14:27:49.101381','2026-11-21 14:27:49.101381',NULL,1,'2026-11-21 14:27:49.165547','{}',NULL);
INSERT INTO "outbox" VALUES(99,'T0RELEASED',2,'tell_ready:2:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:43367/respond/p0f8UYz9CIRDij6jF0KD2g"}',97,NULL,'done','2026-11-21 14:27:49.101381','2026-11-21 14:27:49.101381',NULL,1,'2026-11-21 14:27:49.189106','{}',NULL);
INSERT INTO "outbox" VALUES(100,'T0RELEASED',2,'direct:f930aec4b6e9492881a9ccf671dd5e34','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',97,NULL,'done','2026-11-21 14:27:49.101381','2026-11-21 14:27:49.101381',NULL,1,'2026-11-21 14:27:49.189106','{"channel": "D0OOMHG5RS", "ts": "1795271269.162679"}',NULL);
INSERT INTO "outbox" VALUES(101,'T0RELEASED',2,'card:fefd2874264c424e95e55a206bb8b390','card','{}',97,'card:2','done','2026-11-21 14:27:49.101381','2026-11-21 14:27:49.101381',NULL,1,'2026-11-21 14:27:49.189106','{"ts": "1795271269.163322"}',NULL);
INSERT INTO "outbox" VALUES(102,'T0RELEASED',2,'topic:158b3964585d4ce0b3f1fb76d3880832','topic','{}',97,'topic:2','done','2026-11-21 14:27:49.101381','2026-11-21 14:27:49.101381',NULL,1,'2026-11-21 14:27:49.165547','{}',NULL);
INSERT INTO "outbox" VALUES(103,'T0RELEASED',2,'announce:9ea9fa0fcd76409db7f4343462d86c85','announce','{}',97,'announce:2','done','2026-11-21 14:27:49.101381','2026-11-21 14:27:49.101381',NULL,1,'2026-11-21 14:27:49.189106','{"ts": "1795271269.163864"}',NULL);
INSERT INTO "outbox" VALUES(104,'T0RELEASED',2,'pin_card:a4a162f107344fc4b1f6744e558e4a32','pin_card','{}',101,NULL,'done','2026-11-21 14:27:49.101381','2026-11-21 14:27:49.101381',NULL,1,'2026-11-21 14:27:49.215010','{}',NULL);
INSERT INTO "outbox" VALUES(105,'T0RELEASED',2,'bookmark:2:card','bookmark','{"to": "card"}',101,NULL,'done','2026-11-21 14:27:49.101381','2026-11-21 14:27:49.101381',NULL,1,'2026-11-21 14:27:49.215010','{"link": "http://127.0.0.1:43367/archives/C0OLDKQ1M/p1795271269163322"}',NULL);
CREATE TABLE person (
	team_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	zone VARCHAR(64), 
	name VARCHAR, 
	seen_at DATETIME NOT NULL, is_guest BOOLEAN DEFAULT 0 NOT NULL, is_outsider BOOLEAN DEFAULT 0 NOT NULL, is_gone BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (team_id, user_id)
);
INSERT INTO "person" VALUES('T0RELEASED','U0ADALOVE1','Europe/London','ada','2026-11-21 14:07:47.678072',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0GRACEHO1','America/New_York','grace','2026-11-21 14:07:47.845796',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0LINUSTO1','Europe/Helsinki','linus','2026-11-21 14:07:47.954393',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0BARBARA1','America/Los_Angeles','barbara','2026-11-21 14:07:48.017887',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0DENNISR1','Asia/Tokyo','dennis','2026-11-21 14:07:47.899362',0,0,0);
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
INSERT INTO "promise" VALUES(1,'T0RELEASED',1,'2026-11-21 14:22:47.445796','2026-11-21 14:07:47.445796','kept','2026-11-21 14:07:48.378901',-899.066895);
INSERT INTO "promise" VALUES(2,'T0RELEASED',1,'2026-11-21 14:22:48.378901','2026-11-21 14:07:48.378901','broken','2026-11-21 14:27:48.637333',300.258432);
INSERT INTO "promise" VALUES(3,'T0RELEASED',1,'2026-11-21 14:42:48.637333','2026-11-21 14:27:48.637333','kept','2026-11-21 14:27:48.909057',-899.728276);
INSERT INTO "promise" VALUES(4,'T0RELEASED',1,'2026-11-21 15:27:48.909057','2026-11-21 14:27:48.909057','kept','2026-11-21 14:27:49.009274',-3599.899783);
CREATE TABLE public_update (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	text VARCHAR NOT NULL, 
	written_by VARCHAR(32) NOT NULL, 
	written_at DATETIME NOT NULL, 
	approved_by VARCHAR(32), 
	published_at DATETIME, 
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
INSERT INTO "reminder" VALUES(1,'T0RELEASED',1,'2026-11-21 14:22:48.378901',0,1,'U0LINUSTO1','2026-11-21 14:19:48.410453',NULL,NULL,'D021VGCHBC','1795270788.469325','2026-11-21 14:22:48.511879','passed on','clock');
INSERT INTO "reminder" VALUES(2,'T0RELEASED',1,'2026-11-21 14:22:48.378901',0,2,'U0LINUSTO1','2026-11-21 14:22:48.511879','C0OLDQ2VW','1795270968.569787','D021VGCHBC','1795270968.584397','2026-11-21 14:27:48.592411','passed on','clock');
INSERT INTO "reminder" VALUES(3,'T0RELEASED',1,'2026-11-21 14:22:48.378901',0,3,'U0GRACEHO1','2026-11-21 14:27:48.592411','C0OLDQ2VW','1795271268.626246',NULL,NULL,'2026-11-21 14:27:48.637333','answered','U0LINUSTO1');
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
INSERT INTO "role_held" VALUES(1,'T0RELEASED',1,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 14:07:47.445796','2026-11-21 14:07:47.793696',NULL);
INSERT INTO "role_held" VALUES(2,'T0RELEASED',1,'commander','U0GRACEHO1','U0ADALOVE1',0,'2026-11-21 14:07:47.793696',NULL,'2026-11-21 14:07:48.132833');
INSERT INTO "role_held" VALUES(3,'T0RELEASED',1,'operations','U0DENNISR1','U0ADALOVE1',0,'2026-11-21 14:07:47.823030',NULL,NULL);
INSERT INTO "role_held" VALUES(4,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1',0,'2026-11-21 14:07:47.886185','2026-11-21 14:27:48.768955',NULL);
INSERT INTO "role_held" VALUES(5,'T0RELEASED',1,'scribe','U0BARBARA1','U0ADALOVE1',0,'2026-11-21 14:07:47.930377',NULL,NULL);
INSERT INTO "role_held" VALUES(6,'T0RELEASED',1,'communications','U0ADALOVE1','U0ADALOVE1',0,'2026-11-21 14:27:48.768955',NULL,NULL);
INSERT INTO "role_held" VALUES(7,'T0RELEASED',2,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 14:27:49.101381',NULL,NULL);
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
INSERT INTO "tag" VALUES(1,'T0RELEASED',1,'C0OLDQ2VW','1795270068.122578','U0BARBARA1','mag',1,'1795270068.154067','2026-11-21 14:07:48.155246');
INSERT INTO "tag" VALUES(2,'T0RELEASED',1,'C0OLDQ2VW','1795270068.128216','U0BARBARA1','pushpin',1,'1795270068.179371','2026-11-21 14:07:48.180695');
INSERT INTO "tag" VALUES(3,'T0RELEASED',1,'C0OLDQ2VW','1795270068.152461','U0BARBARA1','pushpin',0,'1795270068.267134','2026-11-21 14:07:48.268448');
INSERT INTO "tag" VALUES(4,'T0RELEASED',1,'C0OLDQ2VW','1795270068.128216','U0GRACEHO1','scales',1,'1795270068.233943','2026-11-21 14:07:48.235001');
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
INSERT INTO "timeline_entry" VALUES(1,'T0RELEASED',1,'2026-11-21 14:07:47.445796','status','system','U0ADALOVE1',NULL,'declared SEV1: Checkout returns 500s','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 14:07:47.445796',NULL,1);
INSERT INTO "timeline_entry" VALUES(2,'T0RELEASED',1,'2026-11-21 14:07:47.445796','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 14:07:47.445796',NULL,1);
INSERT INTO "timeline_entry" VALUES(3,'T0RELEASED',1,'2026-11-21 14:07:47.793696','role','system','U0ADALOVE1',NULL,'made <@U0GRACEHO1> commander','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 14:07:47.793696',NULL,1);
INSERT INTO "timeline_entry" VALUES(4,'T0RELEASED',1,'2026-11-21 14:07:47.823030','role','system','U0ADALOVE1',NULL,'made <@U0DENNISR1> operations lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 14:07:47.823030',NULL,1);
INSERT INTO "timeline_entry" VALUES(5,'T0RELEASED',1,'2026-11-21 14:07:47.886185','role','system','U0ADALOVE1',NULL,'made <@U0LINUSTO1> communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 14:07:47.886185',NULL,1);
INSERT INTO "timeline_entry" VALUES(6,'T0RELEASED',1,'2026-11-21 14:07:47.930377','role','system','U0ADALOVE1',NULL,'made <@U0BARBARA1> scribe','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 14:07:47.930377',NULL,1);
INSERT INTO "timeline_entry" VALUES(7,'T0RELEASED',1,'2026-11-21 14:07:48.103632','status','system','U0GRACEHO1',NULL,'acknowledged the incident','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 14:07:48.103632',NULL,1);
INSERT INTO "timeline_entry" VALUES(8,'T0RELEASED',1,'2026-11-21 14:07:48.122578','finding','message','U0DENNISR1',NULL,'Errors began with release 413','[]','C0OLDQ2VW','1795270068.122578',NULL,'http://127.0.0.1:43367/archives/C0OLDQ2VW/p1795270068122578','1795270068.296482',NULL,'U0BARBARA1','2026-11-21 14:07:48.155246',NULL,2);
INSERT INTO "timeline_entry" VALUES(9,'T0RELEASED',1,'2026-11-21 14:07:48.128216','decision','message','U0GRACEHO1',NULL,'We roll back first','[]','C0OLDQ2VW','1795270068.128216',NULL,'http://127.0.0.1:43367/archives/C0OLDQ2VW/p1795270068128216',NULL,NULL,'U0BARBARA1','2026-11-21 14:07:48.180695',NULL,2);
INSERT INTO "timeline_entry" VALUES(10,'T0RELEASED',1,'2026-11-21 14:07:48.152461','event','message','U0DENNISR1',NULL,'Lunch anyone','[]','C0OLDQ2VW','1795270068.152461',NULL,'http://127.0.0.1:43367/archives/C0OLDQ2VW/p1795270068152461',NULL,NULL,'U0BARBARA1','2026-11-21 14:07:48.213298','2026-11-21 14:07:48.268448',1);
INSERT INTO "timeline_entry" VALUES(11,'T0RELEASED',1,'2026-11-21 08:01:00.000000','event','note','U0BARBARA1',NULL,'The database was restarted','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0BARBARA1','2026-11-21 14:07:48.324595',NULL,1);
INSERT INTO "timeline_entry" VALUES(12,'T0RELEASED',1,'2026-11-21 14:07:48.378901','update','system','U0LINUSTO1',NULL,'posted update 1: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 14:07:48.378901',NULL,1);
INSERT INTO "timeline_entry" VALUES(13,'T0RELEASED',1,'2026-11-21 14:27:48.637333','update','system','U0LINUSTO1',NULL,'posted update 2: No change. Still: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 14:27:48.637333',NULL,1);
INSERT INTO "timeline_entry" VALUES(14,'T0RELEASED',1,'2026-11-21 14:27:48.768955','role','system','U0ADALOVE1',NULL,'became communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 14:27:48.768955',NULL,1);
INSERT INTO "timeline_entry" VALUES(15,'T0RELEASED',1,'2026-11-21 14:27:48.849920','severity','system','U0GRACEHO1',NULL,'changed severity SEV1 → SEV2: fewer customers','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 14:27:48.849920',NULL,1);
INSERT INTO "timeline_entry" VALUES(16,'T0RELEASED',1,'2026-11-21 14:27:48.909057','status','system','U0GRACEHO1',NULL,'mitigated: Rolled back release 412','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 14:27:48.909057',NULL,1);
INSERT INTO "timeline_entry" VALUES(17,'T0RELEASED',1,'2026-11-21 14:27:49.009274','status','system','U0GRACEHO1',NULL,'resolved: No errors since 14:05','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 14:27:49.009274',NULL,1);
INSERT INTO "timeline_entry" VALUES(18,'T0RELEASED',2,'2026-11-21 14:27:49.101381','status','system','U0ADALOVE1',NULL,'declared SEV4: A button is blue','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 14:27:49.101381',NULL,1);
INSERT INTO "timeline_entry" VALUES(19,'T0RELEASED',2,'2026-11-21 14:27:49.101381','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 14:27:49.101381',NULL,1);
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
INSERT INTO "timeline_version" VALUES(1,'T0RELEASED',9,1,'2026-11-21 14:07:48.128216','event',NULL,'[]','2026-11-21 14:07:48.235001','U0GRACEHO1',NULL);
INSERT INTO "timeline_version" VALUES(2,'T0RELEASED',8,1,'2026-11-21 14:07:48.122578','finding','Errors began with release 412','[]','2026-11-21 14:07:48.301134','U0DENNISR1',NULL);
CREATE TABLE workspace (
	team_id VARCHAR(32) NOT NULL, 
	next_number INTEGER NOT NULL, next_action INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_workspace PRIMARY KEY (team_id)
);
INSERT INTO "workspace" VALUES('T0RELEASED',3,1);
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
