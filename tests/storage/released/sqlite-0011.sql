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
INSERT INTO "alarm" VALUES(1,'T0RELEASED',1,'command',0,'2026-11-21 17:49:12.460693',0,NULL);
INSERT INTO "alarm" VALUES(2,'T0RELEASED',1,'offer',1,'2026-11-21 17:44:14.396558',0,NULL);
INSERT INTO "alarm" VALUES(3,'T0RELEASED',1,'archive',0,'2026-12-05 17:39:14.629883',0,NULL);
INSERT INTO "alarm" VALUES(4,'T0RELEASED',1,'review',0,'2026-11-25 17:39:14.629883',0,NULL);
INSERT INTO "alarm" VALUES(5,'T0RELEASED',2,'command',0,'2026-11-21 18:09:14.708934',0,NULL);
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
INSERT INTO "audit" VALUES(1,'T0RELEASED',1,'2026-11-21 17:19:11.822868','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO "audit" VALUES(2,'T0RELEASED',1,'2026-11-21 17:19:11.822868','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(3,'T0RELEASED',1,'2026-11-21 17:19:12.460693','U0ADALOVE1','role','slash','{"commander": "U0ADALOVE1"}','{"commander": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(4,'T0RELEASED',1,'2026-11-21 17:19:12.498876','U0ADALOVE1','role','slash','{"operations": null}','{"operations": "U0DENNISR1"}');
INSERT INTO "audit" VALUES(5,'T0RELEASED',1,'2026-11-21 17:19:12.600593','U0ADALOVE1','role','slash','{"communications": null}','{"communications": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(6,'T0RELEASED',1,'2026-11-21 17:19:12.698569','U0ADALOVE1','role','slash','{"scribe": null}','{"scribe": "U0BARBARA1"}');
INSERT INTO "audit" VALUES(7,'T0RELEASED',1,'2026-11-21 17:19:13.372750','U0GRACEHO1','ack','button','{"status": "declared", "words": null}','{"status": "acknowledged", "words": ""}');
INSERT INTO "audit" VALUES(8,'T0RELEASED',1,'2026-11-21 17:19:13.468089','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 8, "kind": "finding"}');
INSERT INTO "audit" VALUES(9,'T0RELEASED',1,'2026-11-21 17:19:13.572710','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 9, "kind": "event"}');
INSERT INTO "audit" VALUES(10,'T0RELEASED',1,'2026-11-21 17:19:13.630786','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 10, "kind": "event"}');
INSERT INTO "audit" VALUES(11,'T0RELEASED',1,'2026-11-21 17:19:13.664662','U0GRACEHO1','retag','event','{"entry": 9, "kind": "event"}','{"entry": 9, "kind": "decision"}');
INSERT INTO "audit" VALUES(12,'T0RELEASED',1,'2026-11-21 17:19:13.710684','U0BARBARA1','untag','event','{"entry": 10, "text": null}','{"entry": null, "text": null}');
INSERT INTO "audit" VALUES(13,'T0RELEASED',1,'2026-11-21 17:19:13.751377','U0DENNISR1','message edited','event','{"entry": 8, "text": "Errors began with release 412"}','{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO "audit" VALUES(14,'T0RELEASED',1,'2026-11-21 17:19:13.818224','U0BARBARA1','note','slash','{"text": null, "happened_at": null}','{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO "audit" VALUES(15,'T0RELEASED',1,'2026-11-21 17:19:13.909900','U0LINUSTO1','update','form','{"number": null, "words": null}','{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(16,'T0RELEASED',1,'2026-11-21 17:31:13.994075','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 17:34:13.909900+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(17,'T0RELEASED',1,'2026-11-21 17:34:14.080667','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 17:34:13.909900+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(18,'T0RELEASED',1,'2026-11-21 17:39:14.331416','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 17:34:13.909900+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(19,'T0RELEASED',1,'2026-11-21 17:39:14.359877','U0LINUSTO1','update','button','{"number": 1, "words": "One in eight fails. We roll back"}','{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(20,'T0RELEASED',1,'2026-11-21 17:39:14.396558','U0LINUSTO1','handoff asked','slash','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(21,'T0RELEASED',1,'2026-11-21 17:39:14.431186','U0ADALOVE1','role','button','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(22,'T0RELEASED',1,'2026-11-21 17:39:14.493685','U0GRACEHO1','severity','slash','{"severity": "sev1", "reason": null}','{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO "audit" VALUES(23,'T0RELEASED',1,'2026-11-21 17:39:14.567760','U0GRACEHO1','mitigate','slash','{"status": "acknowledged", "words": null}','{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO "audit" VALUES(24,'T0RELEASED',1,'2026-11-21 17:39:14.629883','U0GRACEHO1','resolution','form','{"impact_until": null, "customers": "", "owner": null}','{"impact_until": "2026-11-21 17:39:14+00:00", "customers": "", "owner": "U0BARBARA1"}');
INSERT INTO "audit" VALUES(25,'T0RELEASED',1,'2026-11-21 17:39:14.629883','U0GRACEHO1','resolve','form','{"status": "mitigated", "words": null}','{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO "audit" VALUES(26,'T0RELEASED',2,'2026-11-21 17:39:14.708934','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO "audit" VALUES(27,'T0RELEASED',2,'2026-11-21 17:39:14.708934','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
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
INSERT INTO "handoff" VALUES(1,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1','accepted','2026-11-21 17:39:14.396558','2026-11-21 17:39:14.431186','D0OOMHG5RS','1795282754.418697');
CREATE TABLE inbox (
	team_id VARCHAR(32) NOT NULL, 
	"key" VARCHAR(128) NOT NULL, 
	received_at DATETIME NOT NULL, 
	answer JSON, 
	CONSTRAINT pk_inbox PRIMARY KEY (team_id, "key")
);
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:2069559623362.255786124513.b79ce1428c93ca58ca7d964db66ff7e8','2026-11-21 17:19:11.822868','{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev083JO9N1T','2026-11-21 17:19:12.416127','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:114808258210.5976275542341.867f970870c637849e60cb456560e646','2026-11-21 17:19:12.460693','{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:8807045848762.9918100011248.524150748d5a0f2782b5f4f93e93127b','2026-11-21 17:19:12.498876','{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0G73CJA3M','2026-11-21 17:19:12.588581','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5861003482159.6237626007016.36deb76f70c2a8ca73e367502dbea7c2','2026-11-21 17:19:12.600593','{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev07PK7MEFG','2026-11-21 17:19:12.632929','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:8242735800909.1148849554311.53557535646fec3d380ed9d518a670e8','2026-11-21 17:19:12.698569','{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0LGSN5YLD','2026-11-21 17:19:12.902708','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CZ9I92X7','2026-11-21 17:19:13.102427','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795281553.371204:U0GRACEHO1:acknowledge','2026-11-21 17:19:13.372750','{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0L2T6IPZ0','2026-11-21 17:19:13.430107','{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CLA1LUAU','2026-11-21 17:19:13.468089','{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev09RFNYVQS','2026-11-21 17:19:13.572710','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0QCIH5EGR','2026-11-21 17:19:13.630786','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev06XLABX6Q','2026-11-21 17:19:13.664662','{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev043QWOYMO','2026-11-21 17:19:13.710684','{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev019WJ202M','2026-11-21 17:19:13.751377','{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:82282048770.5461788104505.8c4b61bb5b412f02dca2a84fcb8cf9fa','2026-11-21 17:19:13.818224','{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:2083823359057.5398871563622.eba81ee9eadee06b9fe59a83d12cc06f','2026-11-21 17:19:13.873270','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0HUZC8ISL','2026-11-21 17:19:13.909900','{"text": "Update 1 is on its way. Next update: <!date^1795282453^{date_short_pretty} at {time}|21 Nov 2026, 17:34 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795282453^{date_short_pretty} at {time}|21 Nov 2026, 17:34 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795281554.359023:U0LINUSTO1:no_change','2026-11-21 17:39:14.359877','{"text": "Update 2 is on its way (no change). Next update: <!date^1795283654^{date_short_pretty} at {time}|21 Nov 2026, 17:54 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795283654^{date_short_pretty} at {time}|21 Nov 2026, 17:54 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:6451213692712.9770106954320.55e74b0669af83b1d861fa711f7e4144','2026-11-21 17:39:14.396558','{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795281554.430166:U0ADALOVE1:handoff_accept','2026-11-21 17:39:14.431186','{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5008423375461.5014921015354.970af954d68d445040830c0e98906b53','2026-11-21 17:39:14.493685','{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795283654^{date_short_pretty} at {time}|21 Nov 2026, 17:54 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795283654^{date_short_pretty} at {time}|21 Nov 2026, 17:54 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:1894862498928.7225216919813.8ca9676123eaa30407ff85277f07c785','2026-11-21 17:39:14.567760','{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:2051669030826.3742032609529.36220f152801858689da823c5578760d','2026-11-21 17:39:14.607440','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0UU8UHLPS','2026-11-21 17:39:14.629883','{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "<@U0BARBARA1> owns the review. Somebody else: `/incident review &lt;@user&gt;`", "verbatim": true}]}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:2905439776392.9250327259861.74beb73bc9e00ceaaee00e2bed8507b9','2026-11-21 17:39:14.708934','{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev003Y54A7J','2026-11-21 17:39:14.793022','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
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
INSERT INTO "incident" VALUES(1,'T0RELEASED',1,'Checkout returns 500s','','sev2','resolved',0,0,'U0ADALOVE1',NULL,'C0OLDQ2VW','inc-1-checkout-returns-500s','1795281552.385523','🟠 SEV2 · ✅ resolved · Checkout returns 500s','C0X65MD1FY','1795281552.386300',NULL,'2026-11-21 17:19:11.822868','2026-11-21 17:19:11.822868','2026-11-21 17:19:13.372750','2026-11-21 17:39:14.567760','2026-11-21 17:39:14.629883',NULL,NULL,NULL,'2026-11-21 17:39:14.629883','Resolved: No errors since 14:05',NULL,NULL,0,NULL,NULL,0,NULL,'live','','','No errors since 14:05','',NULL,'2026-11-21 17:39:14.000000',NULL,NULL,'U0BARBARA1',NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO "incident" VALUES(2,'T0RELEASED',2,'A button is blue','','sev4','declared',0,0,'U0ADALOVE1',NULL,'C0OLDKQ1M','inc-2-a-button-is-blue','1795282754.767458','🔵 SEV4 · 🆕 declared · A button is blue','C0X65MD1FY','1795282754.767999',NULL,'2026-11-21 17:39:14.708934','2026-11-21 17:39:14.708934',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,'live','','','','',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL);
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
INSERT INTO "incident_update" VALUES(1,'T0RELEASED',1,1,'One in eight fails. We roll back',0,'U0LINUSTO1','2026-11-21 17:19:13.909900','sev1','acknowledged','2026-11-21 17:34:13.909900');
INSERT INTO "incident_update" VALUES(2,'T0RELEASED',1,2,'No change. Still: One in eight fails. We roll back',1,'U0LINUSTO1','2026-11-21 17:39:14.359877','sev1','acknowledged','2026-11-21 17:54:14.359877');
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
INSERT INTO "outbox" VALUES(1,'T0RELEASED',NULL,'read_people:2026-11-21:','read_people','{"day": "2026-11-21", "cursor": ""}',NULL,NULL,'done','2026-11-21 17:19:11.760082','2026-11-21 17:19:11.760082',NULL,1,'2026-11-21 17:19:12.272370','{"people": 5}',NULL);
INSERT INTO "outbox" VALUES(2,'T0RELEASED',NULL,'look_up_person:U0ADALOVE1','look_up_person','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 17:19:11.822868','2026-11-21 17:19:11.822868',NULL,1,'2026-11-21 17:19:12.309971','{"zone": "Europe/London"}',NULL);
INSERT INTO "outbox" VALUES(3,'T0RELEASED',1,'open_channel:1','open_channel','{}',NULL,NULL,'done','2026-11-21 17:19:11.822868','2026-11-21 17:19:11.822868',NULL,1,'2026-11-21 17:19:12.309971','{"channel": "C0OLDQ2VW"}',NULL);
INSERT INTO "outbox" VALUES(4,'T0RELEASED',1,'invite:a75b7ab09cb74a7a957e8fc12e1c9e32','invite','{"user": "U0ADALOVE1"}',3,NULL,'done','2026-11-21 17:19:11.822868','2026-11-21 17:19:11.822868',NULL,1,'2026-11-21 17:19:12.400026','{}',NULL);
INSERT INTO "outbox" VALUES(5,'T0RELEASED',1,'tell_ready:1:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:38309/respond/mq8j8gZSRtH_TqsCQJplXg"}',3,NULL,'done','2026-11-21 17:19:11.822868','2026-11-21 17:19:11.822868',NULL,1,'2026-11-21 17:19:12.400026','{}',NULL);
INSERT INTO "outbox" VALUES(6,'T0RELEASED',1,'direct:e4322d8d32ff415faedc167c0a854da2','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',3,NULL,'done','2026-11-21 17:19:11.822868','2026-11-21 17:19:11.822868',NULL,1,'2026-11-21 17:19:12.437361','{"channel": "D0OOMHG5RS", "ts": "1795281552.415114"}',NULL);
INSERT INTO "outbox" VALUES(7,'T0RELEASED',1,'card:814f0e91df6a41218b2fa33347b112a2','card','{}',3,'card:1','done','2026-11-21 17:19:11.822868','2026-11-21 17:19:11.822868',NULL,1,'2026-11-21 17:19:12.400026','{"ts": "1795281552.385523"}',NULL);
INSERT INTO "outbox" VALUES(8,'T0RELEASED',1,'topic:282b58a8eba14cdd828d23f51e3836e2','topic','{}',3,'topic:1','done','2026-11-21 17:19:11.822868','2026-11-21 17:19:11.822868',NULL,1,'2026-11-21 17:19:12.400026','{}',NULL);
INSERT INTO "outbox" VALUES(9,'T0RELEASED',1,'announce:8089cfd49f154521a1907974e1122e80','announce','{}',3,'announce:1','done','2026-11-21 17:19:11.822868','2026-11-21 17:19:11.822868',NULL,1,'2026-11-21 17:19:12.400026','{"ts": "1795281552.386300"}',NULL);
INSERT INTO "outbox" VALUES(10,'T0RELEASED',1,'pin_card:fa761794f9a74c7dbdc4f28e8d3b161f','pin_card','{}',7,NULL,'done','2026-11-21 17:19:11.822868','2026-11-21 17:19:11.822868',NULL,1,'2026-11-21 17:19:12.452359','{}',NULL);
INSERT INTO "outbox" VALUES(11,'T0RELEASED',1,'bookmark:1:card','bookmark','{"to": "card"}',7,NULL,'done','2026-11-21 17:19:11.822868','2026-11-21 17:19:11.822868',NULL,1,'2026-11-21 17:19:12.452359','{"link": "http://127.0.0.1:38309/archives/C0OLDQ2VW/p1795281552385523"}',NULL);
INSERT INTO "outbox" VALUES(12,'T0RELEASED',NULL,'look_up_person:U0GRACEHO1','look_up_person','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 17:19:12.460693','2026-11-21 17:19:12.460693',NULL,1,'2026-11-21 17:19:12.602671','{"zone": "America/New_York"}',NULL);
INSERT INTO "outbox" VALUES(13,'T0RELEASED',1,'invite:ba4e5dc4e5fc4c65a0e26157e5d8d394','invite','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 17:19:12.460693','2026-11-21 17:19:12.460693',NULL,1,'2026-11-21 17:19:12.602671','{}',NULL);
INSERT INTO "outbox" VALUES(14,'T0RELEASED',1,'notice:94dd717b25f74010bd89b0ed72f59aaa','notice','{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 17:19:12.460693','2026-11-21 17:19:12.460693',NULL,1,'2026-11-21 17:19:12.602671','{"ts": "1795281552.551722"}',NULL);
INSERT INTO "outbox" VALUES(15,'T0RELEASED',1,'card:7132b281511541ff8afac7bc8b5153c3','card','{}',NULL,'card:1','done','2026-11-21 17:19:12.460693','2026-11-21 17:19:12.460693',NULL,1,'2026-11-21 17:19:12.602671','{"ts": "1795281552.385523"}',NULL);
INSERT INTO "outbox" VALUES(16,'T0RELEASED',1,'topic:bb8423f5ebbe4e749d5cbd2579aaf678','topic','{}',NULL,'topic:1','done','2026-11-21 17:19:12.460693','2026-11-21 17:19:12.460693',NULL,1,'2026-11-21 17:19:12.519222','{}',NULL);
INSERT INTO "outbox" VALUES(17,'T0RELEASED',1,'announce:f9afc2219fcf4ea09e6f975ab73c2ced','announce','{}',NULL,'announce:1','done','2026-11-21 17:19:12.460693','2026-11-21 17:19:12.460693',NULL,1,'2026-11-21 17:19:12.602671','{"ts": "1795281552.386300"}',NULL);
INSERT INTO "outbox" VALUES(18,'T0RELEASED',1,'direct:1b72a463aa814d46a0cff2f64789cd98','direct','{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 17:19:12.460693','2026-11-21 17:19:12.460693',NULL,1,'2026-11-21 17:19:12.602671','{"channel": "D0WS65PSTL", "ts": "1795281552.552418"}',NULL);
INSERT INTO "outbox" VALUES(19,'T0RELEASED',NULL,'look_up_person:U0DENNISR1','look_up_person','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 17:19:12.498876','2026-11-21 17:19:12.498876',NULL,1,'2026-11-21 17:19:12.759634','{"zone": "Asia/Tokyo"}',NULL);
INSERT INTO "outbox" VALUES(20,'T0RELEASED',1,'invite:05f38efa2b75435397996842fbf41d40','invite','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 17:19:12.498876','2026-11-21 17:19:12.498876',NULL,1,'2026-11-21 17:19:12.759634','{}',NULL);
INSERT INTO "outbox" VALUES(21,'T0RELEASED',1,'notice:d504b8e869374558b9e54569ed2fc085','notice','{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 17:19:12.498876','2026-11-21 17:19:12.498876',NULL,1,'2026-11-21 17:19:13.048731','{"ts": "1795281552.551722", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}]}',NULL);
INSERT INTO "outbox" VALUES(22,'T0RELEASED',1,'card:58b6fe1fca614d2e9640a240f386313c','card','{}',NULL,'card:1','done','2026-11-21 17:19:12.498876','2026-11-21 17:19:12.498876',NULL,1,'2026-11-21 17:19:13.048731','{"ts": "1795281552.385523"}',NULL);
INSERT INTO "outbox" VALUES(23,'T0RELEASED',1,'topic:ba4ce85123464adbabb19b896bd106c5','topic','{}',NULL,'topic:1','done','2026-11-21 17:19:12.498876','2026-11-21 17:19:12.498876',NULL,1,'2026-11-21 17:19:12.759634','{}',NULL);
INSERT INTO "outbox" VALUES(24,'T0RELEASED',1,'announce:c9b99f90d1cf49299131bd95f3b8c988','announce','{}',NULL,'announce:1','done','2026-11-21 17:19:12.498876','2026-11-21 17:19:12.498876',NULL,1,'2026-11-21 17:19:13.048731','{"ts": "1795281552.386300"}',NULL);
INSERT INTO "outbox" VALUES(25,'T0RELEASED',1,'direct:360504cc190b4a8b9c5ba124c76fd966','direct','{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 17:19:12.498876','2026-11-21 17:19:12.498876',NULL,1,'2026-11-21 17:19:12.759634','{"channel": "D0OAN0SX5F", "ts": "1795281552.624094"}',NULL);
INSERT INTO "outbox" VALUES(26,'T0RELEASED',NULL,'look_up_person:U0LINUSTO1','look_up_person','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 17:19:12.600593','2026-11-21 17:19:12.600593',NULL,1,'2026-11-21 17:19:13.048731','{"zone": "Europe/Helsinki"}',NULL);
INSERT INTO "outbox" VALUES(27,'T0RELEASED',1,'invite:d2e558f067ae490ca453fd19b2d4a7e7','invite','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 17:19:12.600593','2026-11-21 17:19:12.600593',NULL,1,'2026-11-21 17:19:13.048731','{}',NULL);
INSERT INTO "outbox" VALUES(28,'T0RELEASED',1,'notice:7fbfeb1a510d434bb21478649fb13708','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 17:19:12.600593','2026-11-21 17:19:12.600593',NULL,1,'2026-11-21 17:19:13.186269','{"ts": "1795281552.551722", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}, {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}]}',NULL);
INSERT INTO "outbox" VALUES(29,'T0RELEASED',1,'topic:99e15585261f47d4b1f3264e286f2485','topic','{}',NULL,'topic:1','done','2026-11-21 17:19:12.600593','2026-11-21 17:19:12.600593',NULL,1,'2026-11-21 17:19:13.119869','{}',NULL);
INSERT INTO "outbox" VALUES(30,'T0RELEASED',1,'direct:253c296da6d84152bf5fd7f63bba1324','direct','{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 17:19:12.600593','2026-11-21 17:19:12.600593',NULL,1,'2026-11-21 17:19:13.048731','{"channel": "D021VGCHBC", "ts": "1795281552.773049"}',NULL);
INSERT INTO "outbox" VALUES(31,'T0RELEASED',NULL,'look_up_person:U0BARBARA1','look_up_person','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 17:19:12.698569','2026-11-21 17:19:12.698569',NULL,1,'2026-11-21 17:19:13.119869','{"zone": "America/Los_Angeles"}',NULL);
INSERT INTO "outbox" VALUES(32,'T0RELEASED',1,'invite:f5a543eb97794699843a6308038d22dc','invite','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 17:19:12.698569','2026-11-21 17:19:12.698569',NULL,1,'2026-11-21 17:19:13.119869','{}',NULL);
INSERT INTO "outbox" VALUES(33,'T0RELEASED',1,'notice:4d8cbc1cba5b4d8abc480413c232a0fc','notice','{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 17:19:12.698569','2026-11-21 17:19:12.698569',NULL,1,'2026-11-21 17:19:13.341656','{"ts": "1795281552.551722", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}, {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}, {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}]}',NULL);
INSERT INTO "outbox" VALUES(34,'T0RELEASED',1,'card:d72d9a6d3f044228b96555531461e50a','card','{}',NULL,'card:1','done','2026-11-21 17:19:12.698569','2026-11-21 17:19:12.698569',NULL,1,'2026-11-21 17:19:13.171748','{"ts": "1795281552.385523"}',NULL);
INSERT INTO "outbox" VALUES(35,'T0RELEASED',1,'announce:ebc08fb56cad4c809ef2f31bb969ae5c','announce','{}',NULL,'announce:1','done','2026-11-21 17:19:12.698569','2026-11-21 17:19:12.698569',NULL,1,'2026-11-21 17:19:13.171748','{"ts": "1795281552.386300"}',NULL);
INSERT INTO "outbox" VALUES(36,'T0RELEASED',1,'direct:d89e348652694c4fb229b125d227fab3','direct','{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 17:19:12.698569','2026-11-21 17:19:12.698569',NULL,1,'2026-11-21 17:19:13.119869','{"channel": "D0TKCBFLN6", "ts": "1795281553.077305"}',NULL);
INSERT INTO "outbox" VALUES(37,'T0RELEASED',1,'notice:1fefb160c7c7469fb888134a270a2598','notice','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795282451.822868, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 17:19:13.372750','2026-11-21 17:19:13.372750',NULL,1,'2026-11-21 17:19:13.462135','{"ts": "1795281553.440362"}',NULL);
INSERT INTO "outbox" VALUES(38,'T0RELEASED',1,'announce_reply:2c2fa86e291646e99257df6af973d05f','announce_reply','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795282451.822868, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 17:19:13.372750','2026-11-21 17:19:13.372750',NULL,1,'2026-11-21 17:19:13.462135','{"ts": "1795281553.441003"}',NULL);
INSERT INTO "outbox" VALUES(39,'T0RELEASED',1,'card:3211718f49574fdebc46444c5855d065','card','{}',NULL,'card:1','done','2026-11-21 17:19:13.372750','2026-11-21 17:19:13.372750',NULL,1,'2026-11-21 17:19:13.462135','{"ts": "1795281552.385523"}',NULL);
INSERT INTO "outbox" VALUES(40,'T0RELEASED',1,'topic:8ba737a15dff4c36a4a64e1ebda5a51c','topic','{}',NULL,'topic:1','done','2026-11-21 17:19:13.372750','2026-11-21 17:19:13.372750',NULL,1,'2026-11-21 17:19:13.448966','{}',NULL);
INSERT INTO "outbox" VALUES(41,'T0RELEASED',1,'announce:ad8910d7ed044775b3e5e2b8888f99fd','announce','{}',NULL,'announce:1','done','2026-11-21 17:19:13.372750','2026-11-21 17:19:13.372750',NULL,1,'2026-11-21 17:19:13.539562','{"ts": "1795281552.386300"}',NULL);
INSERT INTO "outbox" VALUES(42,'T0RELEASED',1,'read_message:8b91343f06f54cd896b128f7c20504c4','read_message','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795281553.412064','done','2026-11-21 17:19:13.468089','2026-11-21 17:19:13.468089',NULL,1,'2026-11-21 17:19:13.634217','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(43,'T0RELEASED',1,'check_mark:8eead49851aa436dac2262f3f31e13f8','check_mark','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795281553.412064','done','2026-11-21 17:19:13.468089','2026-11-21 17:19:13.468089',NULL,1,'2026-11-21 17:19:13.727295','{}',NULL);
INSERT INTO "outbox" VALUES(44,'T0RELEASED',1,'read_message:fa248de00f464aeda314af636fd51e99','read_message','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795281553.420709','done','2026-11-21 17:19:13.572710','2026-11-21 17:19:13.572710',NULL,1,'2026-11-21 17:19:13.684247','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(45,'T0RELEASED',1,'check_mark:28007e4e9c4f4e2da868860ff9de28db','check_mark','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795281553.420709','done','2026-11-21 17:19:13.572710','2026-11-21 17:19:13.572710',NULL,1,'2026-11-21 17:19:13.807551','{}',NULL);
INSERT INTO "outbox" VALUES(46,'T0RELEASED',1,'read_message:083fca07414d4de18a1da7d7b1eadc4a','read_message','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795281553.459026','done','2026-11-21 17:19:13.630786','2026-11-21 17:19:13.630786',NULL,1,'2026-11-21 17:19:13.727295','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(47,'T0RELEASED',1,'check_mark:4aea14d54001431d88ca97df4c3bb874','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795281553.459026','done','2026-11-21 17:19:13.630786','2026-11-21 17:19:13.630786',NULL,1,'2026-11-21 17:19:13.826449','{}',NULL);
INSERT INTO "outbox" VALUES(48,'T0RELEASED',1,'check_mark:17384e4fafc946f6bac14e18efdb385b','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795281553.459026','done','2026-11-21 17:19:13.710684','2026-11-21 17:19:13.710684',NULL,1,'2026-11-21 17:19:13.868268','{}',NULL);
INSERT INTO "outbox" VALUES(49,'T0RELEASED',1,'notice:8069c79a892a480894befa164fd4aa02','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795282453.9099, "by_name": "linus"}}',NULL,'room:1','done','2026-11-21 17:19:13.909900','2026-11-21 17:19:13.909900',NULL,1,'2026-11-21 17:31:14.007899','{"ts": "1795282273.997619"}',NULL);
INSERT INTO "outbox" VALUES(50,'T0RELEASED',1,'announce_reply:8fe5fe2b1e974cca877bd885846aff08','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795282453.9099, "by_name": "linus"}}',NULL,'announce:1','done','2026-11-21 17:19:13.909900','2026-11-21 17:19:13.909900',NULL,1,'2026-11-21 17:31:14.007899','{"ts": "1795282273.998029"}',NULL);
INSERT INTO "outbox" VALUES(51,'T0RELEASED',1,'card:9cef46c545344c15937784e2bc923ee9','card','{}',NULL,'card:1','done','2026-11-21 17:19:13.909900','2026-11-21 17:19:13.909900',NULL,1,'2026-11-21 17:31:14.007899','{"ts": "1795281552.385523"}',NULL);
INSERT INTO "outbox" VALUES(52,'T0RELEASED',1,'topic:79b819e36e8a4cd2afc33b74b01d1376','topic','{}',NULL,'topic:1','done','2026-11-21 17:19:13.909900','2026-11-21 17:19:13.909900',NULL,1,'2026-11-21 17:31:13.997020','{}',NULL);
INSERT INTO "outbox" VALUES(53,'T0RELEASED',1,'announce:de1086608a244460921796a490233c14','announce','{}',NULL,'announce:1','done','2026-11-21 17:19:13.909900','2026-11-21 17:19:13.909900',NULL,1,'2026-11-21 17:31:14.048837','{"ts": "1795281552.386300"}',NULL);
INSERT INTO "outbox" VALUES(54,'T0RELEASED',1,'remind_direct:1:1','remind_direct','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 17:31:13.994075','2026-11-21 17:31:13.994075',NULL,1,'2026-11-21 17:31:14.048837','{"channel": "D021VGCHBC", "ts": "1795282274.042364"}',NULL);
INSERT INTO "outbox" VALUES(55,'T0RELEASED',1,'card:20bd9a2a1c93477595b4a4f52fc1fe1f','card','{}',NULL,'card:1','done','2026-11-21 17:34:14.080667','2026-11-21 17:34:14.080667',NULL,1,'2026-11-21 17:34:14.308534','{"ts": "1795281552.385523"}',NULL);
INSERT INTO "outbox" VALUES(56,'T0RELEASED',1,'topic:56a8956157394c7fa046a7aea54422eb','topic','{}',NULL,'topic:1','done','2026-11-21 17:34:14.080667','2026-11-21 17:34:14.080667',NULL,1,'2026-11-21 17:34:14.277461','{}',NULL);
INSERT INTO "outbox" VALUES(57,'T0RELEASED',1,'announce:55ec4945c057411a9263be5f2a717ca7','announce','{}',NULL,'announce:1','done','2026-11-21 17:34:14.080667','2026-11-21 17:34:14.080667',NULL,1,'2026-11-21 17:34:14.308534','{"ts": "1795281552.386300"}',NULL);
INSERT INTO "outbox" VALUES(58,'T0RELEASED',1,'close_reminder:1:1','close_reminder','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 17:34:14.080667','2026-11-21 17:34:14.080667',NULL,1,'2026-11-21 17:34:14.308534','{}',NULL);
INSERT INTO "outbox" VALUES(59,'T0RELEASED',1,'remind:1:2','remind','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 17:34:14.080667','2026-11-21 17:34:14.080667',NULL,1,'2026-11-21 17:34:14.318223','{"ts": "1795282454.316409"}',NULL);
INSERT INTO "outbox" VALUES(60,'T0RELEASED',1,'remind_direct:1:2','remind_direct','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 17:34:14.080667','2026-11-21 17:34:14.080667',NULL,1,'2026-11-21 17:34:14.327177','{"channel": "D021VGCHBC", "ts": "1795282454.326300"}',NULL);
INSERT INTO "outbox" VALUES(61,'T0RELEASED',1,'close_reminder:1:2','close_reminder','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 17:39:14.331416','2026-11-21 17:39:14.331416',NULL,1,'2026-11-21 17:39:14.346227','{}',NULL);
INSERT INTO "outbox" VALUES(62,'T0RELEASED',1,'remind:1:3','remind','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 17:39:14.331416','2026-11-21 17:39:14.331416',NULL,1,'2026-11-21 17:39:14.354494','{"ts": "1795282754.353411"}',NULL);
INSERT INTO "outbox" VALUES(63,'T0RELEASED',1,'close_reminder:1:3','close_reminder','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 17:39:14.359877','2026-11-21 17:39:14.359877',NULL,1,'2026-11-21 17:39:14.382196','{}',NULL);
INSERT INTO "outbox" VALUES(64,'T0RELEASED',1,'notice:7d1cf41c3b844c3f81dfef6460155f0a','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795283654.359877, "by_name": "linus"}}',NULL,'room:1','done','2026-11-21 17:39:14.359877','2026-11-21 17:39:14.359877',NULL,1,'2026-11-21 17:39:14.382196','{"ts": "1795282754.379213"}',NULL);
INSERT INTO "outbox" VALUES(65,'T0RELEASED',1,'announce_reply:313c9193b2e8473a876055eb9e07c76b','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795283654.359877, "by_name": "linus"}}',NULL,'announce:1','done','2026-11-21 17:39:14.359877','2026-11-21 17:39:14.359877',NULL,1,'2026-11-21 17:39:14.382196','{"ts": "1795282754.379530"}',NULL);
INSERT INTO "outbox" VALUES(66,'T0RELEASED',1,'card:aa6a02f92b994c9ab0f79c6e38e5f4e4','card','{}',NULL,'card:1','done','2026-11-21 17:39:14.359877','2026-11-21 17:39:14.359877',NULL,1,'2026-11-21 17:39:14.382196','{"ts": "1795281552.385523"}',NULL);
INSERT INTO "outbox" VALUES(67,'T0RELEASED',1,'topic:d265441e00c34dc782cd8f80bf7f5027','topic','{}',NULL,'topic:1','done','2026-11-21 17:39:14.359877','2026-11-21 17:39:14.359877',NULL,1,'2026-11-21 17:39:14.376597','{}',NULL);
INSERT INTO "outbox" VALUES(68,'T0RELEASED',1,'announce:48e168c3c65741cdbaa32c1ff513c847','announce','{}',NULL,'announce:1','done','2026-11-21 17:39:14.359877','2026-11-21 17:39:14.359877',NULL,1,'2026-11-21 17:39:14.391948','{"ts": "1795281552.386300"}',NULL);
INSERT INTO "outbox" VALUES(69,'T0RELEASED',1,'invite:12660f636503473b8887166de28b5b80','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 17:39:14.396558','2026-11-21 17:39:14.396558',NULL,1,'2026-11-21 17:39:14.421405','{}',NULL);
INSERT INTO "outbox" VALUES(70,'T0RELEASED',1,'offer_role:0a6c969561674ece81463acb776f23be','offer_role','{"handoff_id": 1, "brief": {"tried": [{"at": 1795281553.412064, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:38309/archives/C0OLDQ2VW/p1795281553412064", "said": true}, {"at": 1795281553.420709, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:38309/archives/C0OLDQ2VW/p1795281553420709", "said": true}], "tasks": []}}',NULL,'offer:1','done','2026-11-21 17:39:14.396558','2026-11-21 17:39:14.396558',NULL,1,'2026-11-21 17:39:14.424812','{"channel": "D0OOMHG5RS", "ts": "1795282754.418697"}',NULL);
INSERT INTO "outbox" VALUES(71,'T0RELEASED',1,'notice:b58098ebee3a4f329598060c46f297d0','notice','{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1", "by_name": "linus"}}',NULL,'room:1','done','2026-11-21 17:39:14.396558','2026-11-21 17:39:14.396558',NULL,1,'2026-11-21 17:39:14.424812','{"ts": "1795282754.419141"}',NULL);
INSERT INTO "outbox" VALUES(72,'T0RELEASED',1,'close_offer:8a88ad6fe7754dcd9d0e62c61faafe1d','close_offer','{"handoff_id": 1}',NULL,'offer:1','done','2026-11-21 17:39:14.431186','2026-11-21 17:39:14.431186',NULL,1,'2026-11-21 17:39:14.479846','{}',NULL);
INSERT INTO "outbox" VALUES(73,'T0RELEASED',1,'direct:66d53dd58f534d2dbfb3f76297bd0656','direct','{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,NULL,'done','2026-11-21 17:39:14.431186','2026-11-21 17:39:14.431186',NULL,1,'2026-11-21 17:39:14.479846','{"channel": "D021VGCHBC", "ts": "1795282754.465440"}',NULL);
INSERT INTO "outbox" VALUES(74,'T0RELEASED',1,'invite:8fe73a0767e44525a9800a507e5d504d','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 17:39:14.431186','2026-11-21 17:39:14.431186',NULL,1,'2026-11-21 17:39:14.467919','{}',NULL);
INSERT INTO "outbox" VALUES(75,'T0RELEASED',1,'notice:5cb7aad0652b49f39cbf669df24f5de6','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 17:39:14.431186','2026-11-21 17:39:14.431186',NULL,1,'2026-11-21 17:39:14.479846','{"ts": "1795282754.475875"}',NULL);
INSERT INTO "outbox" VALUES(76,'T0RELEASED',1,'card:1bbc47dcf17147da949f98f9c6c0433f','card','{}',NULL,'card:1','done','2026-11-21 17:39:14.431186','2026-11-21 17:39:14.431186',NULL,1,'2026-11-21 17:39:14.479846','{"ts": "1795281552.385523"}',NULL);
INSERT INTO "outbox" VALUES(77,'T0RELEASED',1,'topic:3587fae5d8ca4e51a71d0870245e3cb3','topic','{}',NULL,'topic:1','done','2026-11-21 17:39:14.431186','2026-11-21 17:39:14.431186',NULL,1,'2026-11-21 17:39:14.461737','{}',NULL);
INSERT INTO "outbox" VALUES(78,'T0RELEASED',1,'announce:f4af42910eb5444d9a129742a603eca3','announce','{}',NULL,'announce:1','done','2026-11-21 17:39:14.431186','2026-11-21 17:39:14.431186',NULL,1,'2026-11-21 17:39:14.479846','{"ts": "1795281552.386300"}',NULL);
INSERT INTO "outbox" VALUES(79,'T0RELEASED',1,'direct:22a788dfb1fc4abfb7d62b598e42c8b3','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 17:39:14.431186','2026-11-21 17:39:14.431186',NULL,1,'2026-11-21 17:39:14.479846','{"channel": "D0OOMHG5RS", "ts": "1795282754.466364"}',NULL);
INSERT INTO "outbox" VALUES(80,'T0RELEASED',1,'notice:156d6b4f4b23434a85d936bc454a3238','notice','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795283654.359877, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 17:39:14.493685','2026-11-21 17:39:14.493685',NULL,1,'2026-11-21 17:39:14.552370','{"ts": "1795282754.520573"}',NULL);
INSERT INTO "outbox" VALUES(81,'T0RELEASED',1,'announce_reply:4b8051ec747c49d988e8858c7adeaaed','announce_reply','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795283654.359877, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 17:39:14.493685','2026-11-21 17:39:14.493685',NULL,1,'2026-11-21 17:39:14.552370','{"ts": "1795282754.521506"}',NULL);
INSERT INTO "outbox" VALUES(82,'T0RELEASED',1,'card:482f3486007943d0904ce9b0c6ec51f7','card','{}',NULL,'card:1','done','2026-11-21 17:39:14.493685','2026-11-21 17:39:14.493685',NULL,1,'2026-11-21 17:39:14.552370','{"ts": "1795281552.385523"}',NULL);
INSERT INTO "outbox" VALUES(83,'T0RELEASED',1,'topic:d36f1812d1c448f89db452e9180d2693','topic','{}',NULL,'topic:1','done','2026-11-21 17:39:14.493685','2026-11-21 17:39:14.493685',NULL,1,'2026-11-21 17:39:14.523788','{}',NULL);
INSERT INTO "outbox" VALUES(84,'T0RELEASED',1,'announce:98f670e063794f95a80578bde7f8ccfc','announce','{}',NULL,'announce:1','done','2026-11-21 17:39:14.493685','2026-11-21 17:39:14.493685',NULL,1,'2026-11-21 17:39:14.561928','{"ts": "1795281552.386300"}',NULL);
INSERT INTO "outbox" VALUES(85,'T0RELEASED',1,'notice:00d2138e8dd946678cdeefd98035449c','notice','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795286354.56776, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 17:39:14.567760','2026-11-21 17:39:14.567760',NULL,1,'2026-11-21 17:39:14.592249','{"ts": "1795282754.585408"}',NULL);
INSERT INTO "outbox" VALUES(86,'T0RELEASED',1,'announce_reply:2ea4dd0240954511b6258224cdc826cc','announce_reply','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795286354.56776, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 17:39:14.567760','2026-11-21 17:39:14.567760',NULL,1,'2026-11-21 17:39:14.592249','{"ts": "1795282754.585680"}',NULL);
INSERT INTO "outbox" VALUES(87,'T0RELEASED',1,'card:8d569115caa24d07bfa2e71c45b78682','card','{}',NULL,'card:1','done','2026-11-21 17:39:14.567760','2026-11-21 17:39:14.567760',NULL,1,'2026-11-21 17:39:14.592249','{"ts": "1795281552.385523"}',NULL);
INSERT INTO "outbox" VALUES(88,'T0RELEASED',1,'topic:11cedd49b90a45299547710a46699376','topic','{}',NULL,'topic:1','done','2026-11-21 17:39:14.567760','2026-11-21 17:39:14.567760',NULL,1,'2026-11-21 17:39:14.587117','{}',NULL);
INSERT INTO "outbox" VALUES(89,'T0RELEASED',1,'announce:a444e7be99734430bfd227b2ff6e3fdf','announce','{}',NULL,'announce:1','done','2026-11-21 17:39:14.567760','2026-11-21 17:39:14.567760',NULL,1,'2026-11-21 17:39:14.601397','{"ts": "1795281552.386300"}',NULL);
INSERT INTO "outbox" VALUES(90,'T0RELEASED',1,'invite:8adc7bc5f26e4333bda24676697584c9','invite','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 17:39:14.629883','2026-11-21 17:39:14.629883',NULL,1,'2026-11-21 17:39:14.675546','{}',NULL);
INSERT INTO "outbox" VALUES(91,'T0RELEASED',1,'direct:8feb9a1b20fa4d29800a8afd6a72f827','direct','{"user": "U0BARBARA1", "notice": "review_asked", "data": {"by": "U0GRACEHO1", "due": 1795801154.629883}}',NULL,NULL,'done','2026-11-21 17:39:14.629883','2026-11-21 17:39:14.629883',NULL,1,'2026-11-21 17:39:14.692986','{"channel": "D0TKCBFLN6", "ts": "1795282754.668519"}',NULL);
INSERT INTO "outbox" VALUES(92,'T0RELEASED',1,'notice:9496806610464b76b74620ebb71a8a9c','notice','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "owner": "U0BARBARA1", "owner_name": "barbara", "customers": "", "left": [], "review_due": 1795801154.629883, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 17:39:14.629883','2026-11-21 17:39:14.629883',NULL,1,'2026-11-21 17:39:14.692986','{"ts": "1795282754.672580"}',NULL);
INSERT INTO "outbox" VALUES(93,'T0RELEASED',1,'announce_reply:ba2b8c7ccef34de99a5bd49071d8da94','announce_reply','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 17:39:14.629883','2026-11-21 17:39:14.629883',NULL,1,'2026-11-21 17:39:14.692986','{"ts": "1795282754.673174"}',NULL);
INSERT INTO "outbox" VALUES(94,'T0RELEASED',1,'card:6d2a7ab27f8c4b349321cb99fd7e88d7','card','{}',NULL,'card:1','done','2026-11-21 17:39:14.629883','2026-11-21 17:39:14.629883',NULL,1,'2026-11-21 17:39:14.692986','{"ts": "1795281552.385523"}',NULL);
INSERT INTO "outbox" VALUES(95,'T0RELEASED',1,'topic:61a18fb519a945429b777d36e8af4d87','topic','{}',NULL,'topic:1','done','2026-11-21 17:39:14.629883','2026-11-21 17:39:14.629883',NULL,1,'2026-11-21 17:39:14.675546','{}',NULL);
INSERT INTO "outbox" VALUES(96,'T0RELEASED',1,'announce:df868d88e0a24647bcecaf586501b733','announce','{}',NULL,'announce:1','done','2026-11-21 17:39:14.629883','2026-11-21 17:39:14.629883',NULL,1,'2026-11-21 17:39:14.703702','{"ts": "1795281552.386300"}',NULL);
INSERT INTO "outbox" VALUES(97,'T0RELEASED',2,'open_channel:2','open_channel','{}',NULL,NULL,'done','2026-11-21 17:39:14.708934','2026-11-21 17:39:14.708934',NULL,1,'2026-11-21 17:39:14.730717','{"channel": "C0OLDKQ1M"}',NULL);
INSERT INTO "outbox" VALUES(98,'T0RELEASED',2,'invite:29325f7c31ec4bcf9df7bf39c6d3a624','invite','{"user": "U0ADALOVE1"}',97,NULL,'done','2026-11-21 17:39:14.708934','2026-11-21 17:39:14.708934',NULL,1,'2026-11-21 17:39:14.778876','{}',NULL);
INSERT INTO "outbox" VALUES(99,'T0RELEASED',2,'tell_ready:2:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:38309/respond/0-iCSATvtYSOQMVxy9dCMA"}',97,NULL,'done','2026-11-21 17:39:14.708934','2026-11-21 17:39:14.708934',NULL,1,'2026-11-21 17:39:14.778876','{}',NULL);
INSERT INTO "outbox" VALUES(100,'T0RELEASED',2,'direct:7e704149edfc4f61b2bd787ad9ea526d','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',97,NULL,'done','2026-11-21 17:39:14.708934','2026-11-21 17:39:14.708934',NULL,1,'2026-11-21 17:39:14.778876','{"channel": "D0OOMHG5RS", "ts": "1795282754.766868"}',NULL);
INSERT INTO "outbox" VALUES(101,'T0RELEASED',2,'card:f55af02e6d1e4b5c90a582eca1e1108d','card','{}',97,'card:2','done','2026-11-21 17:39:14.708934','2026-11-21 17:39:14.708934',NULL,1,'2026-11-21 17:39:14.778876','{"ts": "1795282754.767458"}',NULL);
INSERT INTO "outbox" VALUES(102,'T0RELEASED',2,'topic:68d7d1cead0e4a63921313a42e9b226f','topic','{}',97,'topic:2','done','2026-11-21 17:39:14.708934','2026-11-21 17:39:14.708934',NULL,1,'2026-11-21 17:39:14.778876','{}',NULL);
INSERT INTO "outbox" VALUES(103,'T0RELEASED',2,'announce:d4cfbdc03fb54b60aa25c523f1e33bc1','announce','{}',97,'announce:2','done','2026-11-21 17:39:14.708934','2026-11-21 17:39:14.708934',NULL,1,'2026-11-21 17:39:14.778876','{"ts": "1795282754.767999"}',NULL);
INSERT INTO "outbox" VALUES(104,'T0RELEASED',2,'pin_card:7e5e6630b3b244ab9c160ddf0370305f','pin_card','{}',101,NULL,'done','2026-11-21 17:39:14.708934','2026-11-21 17:39:14.708934',NULL,1,'2026-11-21 17:39:14.794816','{}',NULL);
INSERT INTO "outbox" VALUES(105,'T0RELEASED',2,'bookmark:2:card','bookmark','{"to": "card"}',101,NULL,'done','2026-11-21 17:39:14.708934','2026-11-21 17:39:14.708934',NULL,1,'2026-11-21 17:39:14.799634','{"link": "http://127.0.0.1:38309/archives/C0OLDKQ1M/p1795282754767458"}',NULL);
CREATE TABLE person (
	team_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	zone VARCHAR(64), 
	name VARCHAR, 
	seen_at DATETIME NOT NULL, is_guest BOOLEAN DEFAULT 0 NOT NULL, is_outsider BOOLEAN DEFAULT 0 NOT NULL, is_gone BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (team_id, user_id)
);
INSERT INTO "person" VALUES('T0RELEASED','U0ADALOVE1','Europe/London','ada','2026-11-21 17:19:12.287525',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0GRACEHO1','America/New_York','grace','2026-11-21 17:19:12.524389',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0LINUSTO1','Europe/Helsinki','linus','2026-11-21 17:19:12.765278',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0BARBARA1','America/Los_Angeles','barbara','2026-11-21 17:19:13.053110',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0DENNISR1','Asia/Tokyo','dennis','2026-11-21 17:19:12.611231',0,0,0);
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
INSERT INTO "promise" VALUES(1,'T0RELEASED',1,'2026-11-21 17:34:11.822868','2026-11-21 17:19:11.822868','kept','2026-11-21 17:19:13.909900',-897.912968);
INSERT INTO "promise" VALUES(2,'T0RELEASED',1,'2026-11-21 17:34:13.909900','2026-11-21 17:19:13.909900','broken','2026-11-21 17:39:14.359877',300.449977);
INSERT INTO "promise" VALUES(3,'T0RELEASED',1,'2026-11-21 17:54:14.359877','2026-11-21 17:39:14.359877','kept','2026-11-21 17:39:14.567760',-899.792117);
INSERT INTO "promise" VALUES(4,'T0RELEASED',1,'2026-11-21 18:39:14.567760','2026-11-21 17:39:14.567760','kept','2026-11-21 17:39:14.629883',-3599.937877);
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
INSERT INTO "reminder" VALUES(1,'T0RELEASED',1,'2026-11-21 17:34:13.909900',0,1,'U0LINUSTO1','2026-11-21 17:31:13.994075',NULL,NULL,'D021VGCHBC','1795282274.042364','2026-11-21 17:34:14.080667','passed on','clock');
INSERT INTO "reminder" VALUES(2,'T0RELEASED',1,'2026-11-21 17:34:13.909900',0,2,'U0LINUSTO1','2026-11-21 17:34:14.080667','C0OLDQ2VW','1795282454.316409','D021VGCHBC','1795282454.326300','2026-11-21 17:39:14.331416','passed on','clock');
INSERT INTO "reminder" VALUES(3,'T0RELEASED',1,'2026-11-21 17:34:13.909900',0,3,'U0GRACEHO1','2026-11-21 17:39:14.331416','C0OLDQ2VW','1795282754.353411',NULL,NULL,'2026-11-21 17:39:14.359877','answered','U0LINUSTO1');
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
INSERT INTO "role_held" VALUES(1,'T0RELEASED',1,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 17:19:11.822868','2026-11-21 17:19:12.460693',NULL);
INSERT INTO "role_held" VALUES(2,'T0RELEASED',1,'commander','U0GRACEHO1','U0ADALOVE1',0,'2026-11-21 17:19:12.460693',NULL,'2026-11-21 17:19:13.430107');
INSERT INTO "role_held" VALUES(3,'T0RELEASED',1,'operations','U0DENNISR1','U0ADALOVE1',0,'2026-11-21 17:19:12.498876',NULL,NULL);
INSERT INTO "role_held" VALUES(4,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1',0,'2026-11-21 17:19:12.600593','2026-11-21 17:39:14.431186',NULL);
INSERT INTO "role_held" VALUES(5,'T0RELEASED',1,'scribe','U0BARBARA1','U0ADALOVE1',0,'2026-11-21 17:19:12.698569',NULL,NULL);
INSERT INTO "role_held" VALUES(6,'T0RELEASED',1,'communications','U0ADALOVE1','U0ADALOVE1',0,'2026-11-21 17:39:14.431186',NULL,NULL);
INSERT INTO "role_held" VALUES(7,'T0RELEASED',2,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 17:39:14.708934',NULL,NULL);
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
INSERT INTO "tag" VALUES(1,'T0RELEASED',1,'C0OLDQ2VW','1795281553.412064','U0BARBARA1','mag',1,'1795281553.462388','2026-11-21 17:19:13.468089');
INSERT INTO "tag" VALUES(2,'T0RELEASED',1,'C0OLDQ2VW','1795281553.420709','U0BARBARA1','pushpin',1,'1795281553.570218','2026-11-21 17:19:13.572710');
INSERT INTO "tag" VALUES(3,'T0RELEASED',1,'C0OLDQ2VW','1795281553.459026','U0BARBARA1','pushpin',0,'1795281553.705926','2026-11-21 17:19:13.710684');
INSERT INTO "tag" VALUES(4,'T0RELEASED',1,'C0OLDQ2VW','1795281553.420709','U0GRACEHO1','scales',1,'1795281553.662526','2026-11-21 17:19:13.664662');
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
INSERT INTO "timeline_entry" VALUES(1,'T0RELEASED',1,'2026-11-21 17:19:11.822868','status','system','U0ADALOVE1',NULL,'declared SEV1: Checkout returns 500s','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 17:19:11.822868',NULL,1);
INSERT INTO "timeline_entry" VALUES(2,'T0RELEASED',1,'2026-11-21 17:19:11.822868','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 17:19:11.822868',NULL,1);
INSERT INTO "timeline_entry" VALUES(3,'T0RELEASED',1,'2026-11-21 17:19:12.460693','role','system','U0ADALOVE1',NULL,'made <@U0GRACEHO1> commander','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 17:19:12.460693',NULL,1);
INSERT INTO "timeline_entry" VALUES(4,'T0RELEASED',1,'2026-11-21 17:19:12.498876','role','system','U0ADALOVE1',NULL,'made <@U0DENNISR1> operations lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 17:19:12.498876',NULL,1);
INSERT INTO "timeline_entry" VALUES(5,'T0RELEASED',1,'2026-11-21 17:19:12.600593','role','system','U0ADALOVE1',NULL,'made <@U0LINUSTO1> communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 17:19:12.600593',NULL,1);
INSERT INTO "timeline_entry" VALUES(6,'T0RELEASED',1,'2026-11-21 17:19:12.698569','role','system','U0ADALOVE1',NULL,'made <@U0BARBARA1> scribe','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 17:19:12.698569',NULL,1);
INSERT INTO "timeline_entry" VALUES(7,'T0RELEASED',1,'2026-11-21 17:19:13.372750','status','system','U0GRACEHO1',NULL,'acknowledged the incident','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 17:19:13.372750',NULL,1);
INSERT INTO "timeline_entry" VALUES(8,'T0RELEASED',1,'2026-11-21 17:19:13.412064','finding','message','U0DENNISR1',NULL,'Errors began with release 413','[]','C0OLDQ2VW','1795281553.412064',NULL,'http://127.0.0.1:38309/archives/C0OLDQ2VW/p1795281553412064','1795281553.738559',NULL,'U0BARBARA1','2026-11-21 17:19:13.468089',NULL,2);
INSERT INTO "timeline_entry" VALUES(9,'T0RELEASED',1,'2026-11-21 17:19:13.420709','decision','message','U0GRACEHO1',NULL,'We roll back first','[]','C0OLDQ2VW','1795281553.420709',NULL,'http://127.0.0.1:38309/archives/C0OLDQ2VW/p1795281553420709',NULL,NULL,'U0BARBARA1','2026-11-21 17:19:13.572710',NULL,2);
INSERT INTO "timeline_entry" VALUES(10,'T0RELEASED',1,'2026-11-21 17:19:13.459026','event','message','U0DENNISR1',NULL,'Lunch anyone','[]','C0OLDQ2VW','1795281553.459026',NULL,'http://127.0.0.1:38309/archives/C0OLDQ2VW/p1795281553459026',NULL,NULL,'U0BARBARA1','2026-11-21 17:19:13.630786','2026-11-21 17:19:13.710684',1);
INSERT INTO "timeline_entry" VALUES(11,'T0RELEASED',1,'2026-11-21 08:01:00.000000','event','note','U0BARBARA1',NULL,'The database was restarted','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0BARBARA1','2026-11-21 17:19:13.818224',NULL,1);
INSERT INTO "timeline_entry" VALUES(12,'T0RELEASED',1,'2026-11-21 17:19:13.909900','update','system','U0LINUSTO1',NULL,'posted update 1: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 17:19:13.909900',NULL,1);
INSERT INTO "timeline_entry" VALUES(13,'T0RELEASED',1,'2026-11-21 17:39:14.359877','update','system','U0LINUSTO1',NULL,'posted update 2: No change. Still: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 17:39:14.359877',NULL,1);
INSERT INTO "timeline_entry" VALUES(14,'T0RELEASED',1,'2026-11-21 17:39:14.431186','role','system','U0ADALOVE1',NULL,'became communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 17:39:14.431186',NULL,1);
INSERT INTO "timeline_entry" VALUES(15,'T0RELEASED',1,'2026-11-21 17:39:14.493685','severity','system','U0GRACEHO1',NULL,'changed severity SEV1 → SEV2: fewer customers','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 17:39:14.493685',NULL,1);
INSERT INTO "timeline_entry" VALUES(16,'T0RELEASED',1,'2026-11-21 17:39:14.567760','status','system','U0GRACEHO1',NULL,'mitigated: Rolled back release 412','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 17:39:14.567760',NULL,1);
INSERT INTO "timeline_entry" VALUES(17,'T0RELEASED',1,'2026-11-21 17:39:14.629883','status','system','U0GRACEHO1',NULL,'resolved: No errors since 14:05','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 17:39:14.629883',NULL,1);
INSERT INTO "timeline_entry" VALUES(18,'T0RELEASED',2,'2026-11-21 17:39:14.708934','status','system','U0ADALOVE1',NULL,'declared SEV4: A button is blue','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 17:39:14.708934',NULL,1);
INSERT INTO "timeline_entry" VALUES(19,'T0RELEASED',2,'2026-11-21 17:39:14.708934','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 17:39:14.708934',NULL,1);
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
INSERT INTO "timeline_version" VALUES(1,'T0RELEASED',9,1,'2026-11-21 17:19:13.420709','event',NULL,'[]','2026-11-21 17:19:13.664662','U0GRACEHO1',NULL);
INSERT INTO "timeline_version" VALUES(2,'T0RELEASED',8,1,'2026-11-21 17:19:13.412064','finding','Errors began with release 412','[]','2026-11-21 17:19:13.751377','U0DENNISR1',NULL);
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
CREATE INDEX ix_incident_parent ON incident (parent_id) WHERE parent_id IS NOT NULL;
COMMIT;
