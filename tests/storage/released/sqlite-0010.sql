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
INSERT INTO "alarm" VALUES(1,'T0RELEASED',1,'command',0,'2026-11-21 14:04:08.763569',0,NULL);
INSERT INTO "alarm" VALUES(2,'T0RELEASED',1,'offer',1,'2026-11-21 13:59:09.646586',0,NULL);
INSERT INTO "alarm" VALUES(3,'T0RELEASED',2,'command',0,'2026-11-21 14:24:10.536914',0,NULL);
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
INSERT INTO "audit" VALUES(1,'T0RELEASED',1,'2026-11-21 13:34:08.447510','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO "audit" VALUES(2,'T0RELEASED',1,'2026-11-21 13:34:08.447510','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(3,'T0RELEASED',1,'2026-11-21 13:34:08.763569','U0ADALOVE1','role','slash','{"commander": "U0ADALOVE1"}','{"commander": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(4,'T0RELEASED',1,'2026-11-21 13:34:08.790842','U0ADALOVE1','role','slash','{"operations": null}','{"operations": "U0DENNISR1"}');
INSERT INTO "audit" VALUES(5,'T0RELEASED',1,'2026-11-21 13:34:08.833554','U0ADALOVE1','role','slash','{"communications": null}','{"communications": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(6,'T0RELEASED',1,'2026-11-21 13:34:08.882846','U0ADALOVE1','role','slash','{"scribe": null}','{"scribe": "U0BARBARA1"}');
INSERT INTO "audit" VALUES(7,'T0RELEASED',1,'2026-11-21 13:34:09.035758','U0GRACEHO1','ack','button','{"status": "declared", "words": null}','{"status": "acknowledged", "words": ""}');
INSERT INTO "audit" VALUES(8,'T0RELEASED',1,'2026-11-21 13:34:09.076314','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 8, "kind": "finding"}');
INSERT INTO "audit" VALUES(9,'T0RELEASED',1,'2026-11-21 13:34:09.099013','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 9, "kind": "event"}');
INSERT INTO "audit" VALUES(10,'T0RELEASED',1,'2026-11-21 13:34:09.116119','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 10, "kind": "event"}');
INSERT INTO "audit" VALUES(11,'T0RELEASED',1,'2026-11-21 13:34:09.134513','U0GRACEHO1','retag','event','{"entry": 9, "kind": "event"}','{"entry": 9, "kind": "decision"}');
INSERT INTO "audit" VALUES(12,'T0RELEASED',1,'2026-11-21 13:34:09.160184','U0BARBARA1','untag','event','{"entry": 10, "text": null}','{"entry": null, "text": null}');
INSERT INTO "audit" VALUES(13,'T0RELEASED',1,'2026-11-21 13:34:09.177476','U0DENNISR1','message edited','event','{"entry": 8, "text": "Errors began with release 412"}','{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO "audit" VALUES(14,'T0RELEASED',1,'2026-11-21 13:34:09.192188','U0BARBARA1','note','slash','{"text": null, "happened_at": null}','{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO "audit" VALUES(15,'T0RELEASED',1,'2026-11-21 13:34:09.230230','U0LINUSTO1','update','form','{"number": null, "words": null}','{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(16,'T0RELEASED',1,'2026-11-21 13:46:09.334261','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 13:49:09.230230+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(17,'T0RELEASED',1,'2026-11-21 13:49:09.417531','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 13:49:09.230230+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(18,'T0RELEASED',1,'2026-11-21 13:54:09.501163','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 13:49:09.230230+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(19,'T0RELEASED',1,'2026-11-21 13:54:09.552270','U0LINUSTO1','update','button','{"number": 1, "words": "One in eight fails. We roll back"}','{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(20,'T0RELEASED',1,'2026-11-21 13:54:09.646586','U0LINUSTO1','handoff asked','slash','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(21,'T0RELEASED',1,'2026-11-21 13:54:09.736682','U0ADALOVE1','role','button','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(22,'T0RELEASED',1,'2026-11-21 13:54:09.846762','U0GRACEHO1','severity','slash','{"severity": "sev1", "reason": null}','{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO "audit" VALUES(23,'T0RELEASED',1,'2026-11-21 13:54:10.082771','U0GRACEHO1','mitigate','slash','{"status": "acknowledged", "words": null}','{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO "audit" VALUES(24,'T0RELEASED',1,'2026-11-21 13:54:10.442734','U0GRACEHO1','resolve','form','{"status": "mitigated", "words": null}','{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO "audit" VALUES(25,'T0RELEASED',2,'2026-11-21 13:54:10.536914','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO "audit" VALUES(26,'T0RELEASED',2,'2026-11-21 13:54:10.536914','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
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
INSERT INTO "handoff" VALUES(1,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1','accepted','2026-11-21 13:54:09.646586','2026-11-21 13:54:09.736682','D0OOMHG5RS','1795269249.693952');
CREATE TABLE inbox (
	team_id VARCHAR(32) NOT NULL, 
	"key" VARCHAR(128) NOT NULL, 
	received_at DATETIME NOT NULL, 
	answer JSON, 
	CONSTRAINT pk_inbox PRIMARY KEY (team_id, "key")
);
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:3133924609346.4334225712964.61441ecf442687e14b81a72290aecc12','2026-11-21 13:34:08.447510','{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev083JO9N1T','2026-11-21 13:34:08.722426','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:2590393061078.8289768113239.27cd7641e91f0a17343f48dd6aba72f3','2026-11-21 13:34:08.763569','{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:503220850656.1402723063439.0ce9c8e29c53a0707ded855e3f54c207','2026-11-21 13:34:08.790842','{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0G73CJA3M','2026-11-21 13:34:08.816083','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:9031201757567.5990451298764.3b01d8d218245fa9cf377215e58c427e','2026-11-21 13:34:08.833554','{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev07PK7MEFG','2026-11-21 13:34:08.852610','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:9064139871063.5538432674736.57fe7b0489ba5c2eedb3b63d5dcf530a','2026-11-21 13:34:08.882846','{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0LGSN5YLD','2026-11-21 13:34:08.910731','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CZ9I92X7','2026-11-21 13:34:08.994250','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795268049.034994:U0GRACEHO1:acknowledge','2026-11-21 13:34:09.035758','{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0L2T6IPZ0','2026-11-21 13:34:09.064450','{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CLA1LUAU','2026-11-21 13:34:09.076314','{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev09RFNYVQS','2026-11-21 13:34:09.099013','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0QCIH5EGR','2026-11-21 13:34:09.116119','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev06XLABX6Q','2026-11-21 13:34:09.134513','{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev043QWOYMO','2026-11-21 13:34:09.160184','{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev019WJ202M','2026-11-21 13:34:09.177476','{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:8566670492703.7308045866944.a7065b47eaf5858bc87b7700d5985519','2026-11-21 13:34:09.192188','{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:7774172029259.2957558024324.370e45fcc0151badc2a6b4e6ce827e28','2026-11-21 13:34:09.214421','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0HUZC8ISL','2026-11-21 13:34:09.230230','{"text": "Update 1 is on its way. Next update: <!date^1795268949^{date_short_pretty} at {time}|21 Nov 2026, 13:49 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795268949^{date_short_pretty} at {time}|21 Nov 2026, 13:49 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795268049.551389:U0LINUSTO1:no_change','2026-11-21 13:54:09.552270','{"text": "Update 2 is on its way (no change). Next update: <!date^1795270149^{date_short_pretty} at {time}|21 Nov 2026, 14:09 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795270149^{date_short_pretty} at {time}|21 Nov 2026, 14:09 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5402342928250.7055829922043.809a5f960d380e84a7095b7057e99c25','2026-11-21 13:54:09.646586','{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795268049.735532:U0ADALOVE1:handoff_accept','2026-11-21 13:54:09.736682','{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:8769832314739.3182029123197.c367ff5843ac762ca3800ec160572b51','2026-11-21 13:54:09.846762','{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795270149^{date_short_pretty} at {time}|21 Nov 2026, 14:09 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795270149^{date_short_pretty} at {time}|21 Nov 2026, 14:09 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:3330774953650.2835796996389.e755d4184569a26ec83d75ce95c72c6e','2026-11-21 13:54:10.082771','{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:9440501509319.9139915009657.aa5bb01d3ee471c6026c45164e53b6a4','2026-11-21 13:54:10.408070','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0UU8UHLPS','2026-11-21 13:54:10.442734','{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:7647871757412.7495312068086.029faf8ef603e4f1e553bfeae7e4770b','2026-11-21 13:54:10.536914','{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev003Y54A7J','2026-11-21 13:54:10.704928','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
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
INSERT INTO "incident" VALUES(1,'T0RELEASED',1,'Checkout returns 500s','','sev2','resolved',0,0,'U0ADALOVE1',NULL,'C0OLDQ2VW','inc-1-checkout-returns-500s','1795268048.705133','🟠 SEV2 · ✅ resolved · Checkout returns 500s','C0X65MD1FY','1795268048.705921',NULL,'2026-11-21 13:34:08.447510','2026-11-21 13:34:08.447510','2026-11-21 13:34:09.035758','2026-11-21 13:54:10.082771','2026-11-21 13:54:10.442734',NULL,NULL,NULL,'2026-11-21 13:54:10.442734','Resolved: No errors since 14:05',NULL,NULL,0,NULL,NULL,0,NULL,'live','','','','',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "incident" VALUES(2,'T0RELEASED',2,'A button is blue','','sev4','declared',0,0,'U0ADALOVE1',NULL,'C0OLDKQ1M','inc-2-a-button-is-blue','1795269250.676531','🔵 SEV4 · 🆕 declared · A button is blue','C0X65MD1FY','1795269250.677029',NULL,'2026-11-21 13:54:10.536914','2026-11-21 13:54:10.536914',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,'live','','','','',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
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
INSERT INTO "incident_update" VALUES(1,'T0RELEASED',1,1,'One in eight fails. We roll back',0,'U0LINUSTO1','2026-11-21 13:34:09.230230','sev1','acknowledged','2026-11-21 13:49:09.230230');
INSERT INTO "incident_update" VALUES(2,'T0RELEASED',1,2,'No change. Still: One in eight fails. We roll back',1,'U0LINUSTO1','2026-11-21 13:54:09.552270','sev1','acknowledged','2026-11-21 14:09:09.552270');
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
INSERT INTO "outbox" VALUES(1,'T0RELEASED',NULL,'read_people:2026-11-21:','read_people','{"day": "2026-11-21", "cursor": ""}',NULL,NULL,'done','2026-11-21 13:34:08.415024','2026-11-21 13:34:08.415024',NULL,1,'2026-11-21 13:34:08.454923','{"people": 5}',NULL);
INSERT INTO "outbox" VALUES(2,'T0RELEASED',NULL,'look_up_person:U0ADALOVE1','look_up_person','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 13:34:08.447510','2026-11-21 13:34:08.447510',NULL,1,'2026-11-21 13:34:08.542304','{"zone": "Europe/London"}',NULL);
INSERT INTO "outbox" VALUES(3,'T0RELEASED',1,'open_channel:1','open_channel','{}',NULL,NULL,'done','2026-11-21 13:34:08.447510','2026-11-21 13:34:08.447510',NULL,1,'2026-11-21 13:34:08.542304','{"channel": "C0OLDQ2VW"}',NULL);
INSERT INTO "outbox" VALUES(4,'T0RELEASED',1,'invite:c858d4ca2c194346b4660356e6eeabae','invite','{"user": "U0ADALOVE1"}',3,NULL,'done','2026-11-21 13:34:08.447510','2026-11-21 13:34:08.447510',NULL,1,'2026-11-21 13:34:08.716577','{}',NULL);
INSERT INTO "outbox" VALUES(5,'T0RELEASED',1,'tell_ready:1:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:42755/respond/opF_RTjZRm6OmpOsCtJcTA"}',3,NULL,'done','2026-11-21 13:34:08.447510','2026-11-21 13:34:08.447510',NULL,1,'2026-11-21 13:34:08.716577','{}',NULL);
INSERT INTO "outbox" VALUES(6,'T0RELEASED',1,'direct:f1c1453c9ca847438dd1446206ae1353','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',3,NULL,'done','2026-11-21 13:34:08.447510','2026-11-21 13:34:08.447510',NULL,1,'2026-11-21 13:34:08.716577','{"channel": "D0OOMHG5RS", "ts": "1795268048.713769"}',NULL);
INSERT INTO "outbox" VALUES(7,'T0RELEASED',1,'card:ede20a1d7def41f09338eadd44bf2fe2','card','{}',3,'card:1','done','2026-11-21 13:34:08.447510','2026-11-21 13:34:08.447510',NULL,1,'2026-11-21 13:34:08.716577','{"ts": "1795268048.705133"}',NULL);
INSERT INTO "outbox" VALUES(8,'T0RELEASED',1,'topic:b243b2def45a49f2a782c44a22253c55','topic','{}',3,'topic:1','done','2026-11-21 13:34:08.447510','2026-11-21 13:34:08.447510',NULL,1,'2026-11-21 13:34:08.716577','{}',NULL);
INSERT INTO "outbox" VALUES(9,'T0RELEASED',1,'announce:f97517b984024c5f8cde1b51be352685','announce','{}',3,'announce:1','done','2026-11-21 13:34:08.447510','2026-11-21 13:34:08.447510',NULL,1,'2026-11-21 13:34:08.716577','{"ts": "1795268048.705921"}',NULL);
INSERT INTO "outbox" VALUES(10,'T0RELEASED',1,'pin_card:7120e1b0d73849d6a7be5823f05012ae','pin_card','{}',7,NULL,'done','2026-11-21 13:34:08.447510','2026-11-21 13:34:08.447510',NULL,1,'2026-11-21 13:34:08.737013','{}',NULL);
INSERT INTO "outbox" VALUES(11,'T0RELEASED',1,'bookmark:1:card','bookmark','{"to": "card"}',7,NULL,'done','2026-11-21 13:34:08.447510','2026-11-21 13:34:08.447510',NULL,1,'2026-11-21 13:34:08.751761','{"link": "http://127.0.0.1:42755/archives/C0OLDQ2VW/p1795268048705133"}',NULL);
INSERT INTO "outbox" VALUES(12,'T0RELEASED',NULL,'look_up_person:U0GRACEHO1','look_up_person','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 13:34:08.763569','2026-11-21 13:34:08.763569',NULL,1,'2026-11-21 13:34:08.838654','{"zone": "America/New_York"}',NULL);
INSERT INTO "outbox" VALUES(13,'T0RELEASED',1,'invite:3f0807e2cace4c9da51a36e3466774e2','invite','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 13:34:08.763569','2026-11-21 13:34:08.763569',NULL,1,'2026-11-21 13:34:08.838654','{}',NULL);
INSERT INTO "outbox" VALUES(14,'T0RELEASED',1,'notice:ec60c284762a42dda506d4ec37a068e3','notice','{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 13:34:08.763569','2026-11-21 13:34:08.763569',NULL,1,'2026-11-21 13:34:08.838654','{"ts": "1795268048.816725"}',NULL);
INSERT INTO "outbox" VALUES(15,'T0RELEASED',1,'card:9fdf11cdfc5040baa691a5abaebd7008','card','{}',NULL,'card:1','done','2026-11-21 13:34:08.763569','2026-11-21 13:34:08.763569',NULL,1,'2026-11-21 13:34:08.838654','{"ts": "1795268048.705133"}',NULL);
INSERT INTO "outbox" VALUES(16,'T0RELEASED',1,'topic:2c7de074eb0c44d0bb03c61fb0c118a1','topic','{}',NULL,'topic:1','done','2026-11-21 13:34:08.763569','2026-11-21 13:34:08.763569',NULL,1,'2026-11-21 13:34:08.802333','{}',NULL);
INSERT INTO "outbox" VALUES(17,'T0RELEASED',1,'announce:41e02eeb211b4c8a987b2f1081f3c17f','announce','{}',NULL,'announce:1','done','2026-11-21 13:34:08.763569','2026-11-21 13:34:08.763569',NULL,1,'2026-11-21 13:34:08.838654','{"ts": "1795268048.705921"}',NULL);
INSERT INTO "outbox" VALUES(18,'T0RELEASED',1,'direct:ae5709669a6a4af197bcdec5247628f7','direct','{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 13:34:08.763569','2026-11-21 13:34:08.763569',NULL,1,'2026-11-21 13:34:08.838654','{"channel": "D0WS65PSTL", "ts": "1795268048.809426"}',NULL);
INSERT INTO "outbox" VALUES(19,'T0RELEASED',NULL,'look_up_person:U0DENNISR1','look_up_person','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 13:34:08.790842','2026-11-21 13:34:08.790842',NULL,1,'2026-11-21 13:34:08.891963','{"zone": "Asia/Tokyo"}',NULL);
INSERT INTO "outbox" VALUES(20,'T0RELEASED',1,'invite:36b36ca5d128485f9eba6d8c50507a90','invite','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 13:34:08.790842','2026-11-21 13:34:08.790842',NULL,1,'2026-11-21 13:34:08.891963','{}',NULL);
INSERT INTO "outbox" VALUES(21,'T0RELEASED',1,'notice:e0c34d8f977642b38ed16562cb378990','notice','{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 13:34:08.790842','2026-11-21 13:34:08.790842',NULL,1,'2026-11-21 13:34:08.986574','{"ts": "1795268048.816725", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}]}',NULL);
INSERT INTO "outbox" VALUES(22,'T0RELEASED',1,'card:bf98f4029f3c4faea3cfbd7ec08ec23c','card','{}',NULL,'card:1','done','2026-11-21 13:34:08.790842','2026-11-21 13:34:08.790842',NULL,1,'2026-11-21 13:34:08.986574','{"ts": "1795268048.705133"}',NULL);
INSERT INTO "outbox" VALUES(23,'T0RELEASED',1,'topic:59efc2c8e47949bc85602d277bf4d764','topic','{}',NULL,'topic:1','done','2026-11-21 13:34:08.790842','2026-11-21 13:34:08.790842',NULL,1,'2026-11-21 13:34:08.891963','{}',NULL);
INSERT INTO "outbox" VALUES(24,'T0RELEASED',1,'announce:4eb783a6884347c0b121f16b6cd0f25c','announce','{}',NULL,'announce:1','done','2026-11-21 13:34:08.790842','2026-11-21 13:34:08.790842',NULL,1,'2026-11-21 13:34:08.986574','{"ts": "1795268048.705921"}',NULL);
INSERT INTO "outbox" VALUES(25,'T0RELEASED',1,'direct:6035e0df2a8b4c8db25cb47b7f805900','direct','{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 13:34:08.790842','2026-11-21 13:34:08.790842',NULL,1,'2026-11-21 13:34:08.891963','{"channel": "D0OAN0SX5F", "ts": "1795268048.843694"}',NULL);
INSERT INTO "outbox" VALUES(26,'T0RELEASED',NULL,'look_up_person:U0LINUSTO1','look_up_person','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 13:34:08.833554','2026-11-21 13:34:08.833554',NULL,1,'2026-11-21 13:34:08.986574','{"zone": "Europe/Helsinki"}',NULL);
INSERT INTO "outbox" VALUES(27,'T0RELEASED',1,'invite:d58a412757754ce4b487728411edf01f','invite','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 13:34:08.833554','2026-11-21 13:34:08.833554',NULL,1,'2026-11-21 13:34:08.986574','{}',NULL);
INSERT INTO "outbox" VALUES(28,'T0RELEASED',1,'notice:b2469f870e57431db7fb0409f31f0935','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 13:34:08.833554','2026-11-21 13:34:08.833554',NULL,1,'2026-11-21 13:34:09.018667','{"ts": "1795268048.816725", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}, {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}]}',NULL);
INSERT INTO "outbox" VALUES(29,'T0RELEASED',1,'topic:c406d949da4649b6a4fe9032f059f0bf','topic','{}',NULL,'topic:1','done','2026-11-21 13:34:08.833554','2026-11-21 13:34:08.833554',NULL,1,'2026-11-21 13:34:09.003214','{}',NULL);
INSERT INTO "outbox" VALUES(30,'T0RELEASED',1,'direct:49f0d703073e446e92e1df648f5563e8','direct','{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 13:34:08.833554','2026-11-21 13:34:08.833554',NULL,1,'2026-11-21 13:34:08.986574','{"channel": "D021VGCHBC", "ts": "1795268048.903526"}',NULL);
INSERT INTO "outbox" VALUES(31,'T0RELEASED',NULL,'look_up_person:U0BARBARA1','look_up_person','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 13:34:08.882846','2026-11-21 13:34:08.882846',NULL,1,'2026-11-21 13:34:09.003214','{"zone": "America/Los_Angeles"}',NULL);
INSERT INTO "outbox" VALUES(32,'T0RELEASED',1,'invite:5a0f8ba90ba542ea994ed82a5aef76e9','invite','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 13:34:08.882846','2026-11-21 13:34:08.882846',NULL,1,'2026-11-21 13:34:09.003214','{}',NULL);
INSERT INTO "outbox" VALUES(33,'T0RELEASED',1,'notice:c85ed6d4b2d14ea0946f096263192c88','notice','{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 13:34:08.882846','2026-11-21 13:34:08.882846',NULL,1,'2026-11-21 13:34:09.030073','{"ts": "1795268048.816725", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}, {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}, {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}]}',NULL);
INSERT INTO "outbox" VALUES(34,'T0RELEASED',1,'card:40b4645c08f2408a870d3aa3b9d39eda','card','{}',NULL,'card:1','done','2026-11-21 13:34:08.882846','2026-11-21 13:34:08.882846',NULL,1,'2026-11-21 13:34:09.018667','{"ts": "1795268048.705133"}',NULL);
INSERT INTO "outbox" VALUES(35,'T0RELEASED',1,'announce:f7807377efc5488586e460dc51078e96','announce','{}',NULL,'announce:1','done','2026-11-21 13:34:08.882846','2026-11-21 13:34:08.882846',NULL,1,'2026-11-21 13:34:09.018667','{"ts": "1795268048.705921"}',NULL);
INSERT INTO "outbox" VALUES(36,'T0RELEASED',1,'direct:6e14f4d093e643d9aa5f3471abb9bd38','direct','{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 13:34:08.882846','2026-11-21 13:34:08.882846',NULL,1,'2026-11-21 13:34:09.003214','{"channel": "D0TKCBFLN6", "ts": "1795268048.991184"}',NULL);
INSERT INTO "outbox" VALUES(37,'T0RELEASED',1,'notice:1cfc3d2d1d4545c5afef9a32861c5c42','notice','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795268948.44751, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 13:34:09.035758','2026-11-21 13:34:09.035758',NULL,1,'2026-11-21 13:34:09.067181','{"ts": "1795268049.058658"}',NULL);
INSERT INTO "outbox" VALUES(38,'T0RELEASED',1,'announce_reply:513047f2c9a64f62aeceec7c7530d022','announce_reply','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795268948.44751, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 13:34:09.035758','2026-11-21 13:34:09.035758',NULL,1,'2026-11-21 13:34:09.067181','{"ts": "1795268049.058924"}',NULL);
INSERT INTO "outbox" VALUES(39,'T0RELEASED',1,'card:cf6aeefe06e943d9b459877df94640d3','card','{}',NULL,'card:1','done','2026-11-21 13:34:09.035758','2026-11-21 13:34:09.035758',NULL,1,'2026-11-21 13:34:09.067181','{"ts": "1795268048.705133"}',NULL);
INSERT INTO "outbox" VALUES(40,'T0RELEASED',1,'topic:eeafec00437c46ca88dfea924dc3c3ae','topic','{}',NULL,'topic:1','done','2026-11-21 13:34:09.035758','2026-11-21 13:34:09.035758',NULL,1,'2026-11-21 13:34:09.060663','{}',NULL);
INSERT INTO "outbox" VALUES(41,'T0RELEASED',1,'announce:6e9280043cd943e7bef8066f315772b1','announce','{}',NULL,'announce:1','done','2026-11-21 13:34:09.035758','2026-11-21 13:34:09.035758',NULL,1,'2026-11-21 13:34:09.103151','{"ts": "1795268048.705921"}',NULL);
INSERT INTO "outbox" VALUES(42,'T0RELEASED',1,'read_message:1eda25eae1d54cd6bd141ee81912a726','read_message','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795268049.048894','done','2026-11-21 13:34:09.076314','2026-11-21 13:34:09.076314',NULL,1,'2026-11-21 13:34:09.121207','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(43,'T0RELEASED',1,'check_mark:f72ab369d7fe4663879c3c9d9b3d5394','check_mark','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795268049.048894','done','2026-11-21 13:34:09.076314','2026-11-21 13:34:09.076314',NULL,1,'2026-11-21 13:34:09.166290','{}',NULL);
INSERT INTO "outbox" VALUES(44,'T0RELEASED',1,'read_message:b4e55203a4ed40cfa0d2525a662eb051','read_message','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795268049.054609','done','2026-11-21 13:34:09.099013','2026-11-21 13:34:09.099013',NULL,1,'2026-11-21 13:34:09.144830','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(45,'T0RELEASED',1,'check_mark:b89f6c148a31400f9e282c459351a8b3','check_mark','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795268049.054609','done','2026-11-21 13:34:09.099013','2026-11-21 13:34:09.099013',NULL,1,'2026-11-21 13:34:09.183809','{}',NULL);
INSERT INTO "outbox" VALUES(46,'T0RELEASED',1,'read_message:76714e5e1640453b937b0533022ea905','read_message','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795268049.071837','done','2026-11-21 13:34:09.116119','2026-11-21 13:34:09.116119',NULL,1,'2026-11-21 13:34:09.166290','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(47,'T0RELEASED',1,'check_mark:44e7706ef8ef47039a2d0f29720e529d','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795268049.071837','done','2026-11-21 13:34:09.116119','2026-11-21 13:34:09.116119',NULL,1,'2026-11-21 13:34:09.194076','{}',NULL);
INSERT INTO "outbox" VALUES(48,'T0RELEASED',1,'check_mark:5946a145a955482597365d1ed574ee54','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795268049.071837','done','2026-11-21 13:34:09.160184','2026-11-21 13:34:09.160184',NULL,1,'2026-11-21 13:34:09.208401','{}',NULL);
INSERT INTO "outbox" VALUES(49,'T0RELEASED',1,'notice:ae3a8fbd5b6249ddb2da8fe1172acbb5','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795268949.23023, "by_name": "linus"}}',NULL,'room:1','done','2026-11-21 13:34:09.230230','2026-11-21 13:34:09.230230',NULL,1,'2026-11-21 13:46:09.384459','{"ts": "1795268769.348899"}',NULL);
INSERT INTO "outbox" VALUES(50,'T0RELEASED',1,'announce_reply:86192ebab2214fa5b07c35b8dd77b9a4','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795268949.23023, "by_name": "linus"}}',NULL,'announce:1','done','2026-11-21 13:34:09.230230','2026-11-21 13:34:09.230230',NULL,1,'2026-11-21 13:46:09.384459','{"ts": "1795268769.349420"}',NULL);
INSERT INTO "outbox" VALUES(51,'T0RELEASED',1,'card:ee6003f09e5045faa9211bb344e97e66','card','{}',NULL,'card:1','done','2026-11-21 13:34:09.230230','2026-11-21 13:34:09.230230',NULL,1,'2026-11-21 13:46:09.384459','{"ts": "1795268048.705133"}',NULL);
INSERT INTO "outbox" VALUES(52,'T0RELEASED',1,'topic:04bc905c52b04f1e8c5af02e3e27ca2e','topic','{}',NULL,'topic:1','done','2026-11-21 13:34:09.230230','2026-11-21 13:34:09.230230',NULL,1,'2026-11-21 13:46:09.346502','{}',NULL);
INSERT INTO "outbox" VALUES(53,'T0RELEASED',1,'announce:8bb47b045c3c41f19b3492bfc591969d','announce','{}',NULL,'announce:1','done','2026-11-21 13:34:09.230230','2026-11-21 13:34:09.230230',NULL,1,'2026-11-21 13:46:09.411013','{"ts": "1795268048.705921"}',NULL);
INSERT INTO "outbox" VALUES(54,'T0RELEASED',1,'remind_direct:1:1','remind_direct','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 13:46:09.334261','2026-11-21 13:46:09.334261',NULL,1,'2026-11-21 13:46:09.396883','{"channel": "D021VGCHBC", "ts": "1795268769.386688"}',NULL);
INSERT INTO "outbox" VALUES(55,'T0RELEASED',1,'card:d9d0fb89f7304e70a1ea31ca8846c444','card','{}',NULL,'card:1','done','2026-11-21 13:49:09.417531','2026-11-21 13:49:09.417531',NULL,1,'2026-11-21 13:49:09.454547','{"ts": "1795268048.705133"}',NULL);
INSERT INTO "outbox" VALUES(56,'T0RELEASED',1,'topic:3add24284b574303b04d679dc6887f91','topic','{}',NULL,'topic:1','done','2026-11-21 13:49:09.417531','2026-11-21 13:49:09.417531',NULL,1,'2026-11-21 13:49:09.454547','{}',NULL);
INSERT INTO "outbox" VALUES(57,'T0RELEASED',1,'announce:e6e2f0c6a49144928fcccb161880ca30','announce','{}',NULL,'announce:1','done','2026-11-21 13:49:09.417531','2026-11-21 13:49:09.417531',NULL,1,'2026-11-21 13:49:09.454547','{"ts": "1795268048.705921"}',NULL);
INSERT INTO "outbox" VALUES(58,'T0RELEASED',1,'close_reminder:1:1','close_reminder','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 13:49:09.417531','2026-11-21 13:49:09.417531',NULL,1,'2026-11-21 13:49:09.454547','{}',NULL);
INSERT INTO "outbox" VALUES(59,'T0RELEASED',1,'remind:1:2','remind','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 13:49:09.417531','2026-11-21 13:49:09.417531',NULL,1,'2026-11-21 13:49:09.471339','{"ts": "1795268949.470270"}',NULL);
INSERT INTO "outbox" VALUES(60,'T0RELEASED',1,'remind_direct:1:2','remind_direct','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 13:49:09.417531','2026-11-21 13:49:09.417531',NULL,1,'2026-11-21 13:49:09.480360','{"channel": "D021VGCHBC", "ts": "1795268949.479621"}',NULL);
INSERT INTO "outbox" VALUES(61,'T0RELEASED',1,'close_reminder:1:2','close_reminder','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 13:54:09.501163','2026-11-21 13:54:09.501163',NULL,1,'2026-11-21 13:54:09.523228','{}',NULL);
INSERT INTO "outbox" VALUES(62,'T0RELEASED',1,'remind:1:3','remind','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 13:54:09.501163','2026-11-21 13:54:09.501163',NULL,1,'2026-11-21 13:54:09.534345','{"ts": "1795269249.533321"}',NULL);
INSERT INTO "outbox" VALUES(63,'T0RELEASED',1,'close_reminder:1:3','close_reminder','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 13:54:09.552270','2026-11-21 13:54:09.552270',NULL,1,'2026-11-21 13:54:09.613389','{}',NULL);
INSERT INTO "outbox" VALUES(64,'T0RELEASED',1,'notice:738a37c31754489888c4fbff6ebcee2a','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795270149.55227, "by_name": "linus"}}',NULL,'room:1','done','2026-11-21 13:54:09.552270','2026-11-21 13:54:09.552270',NULL,1,'2026-11-21 13:54:09.613389','{"ts": "1795269249.601025"}',NULL);
INSERT INTO "outbox" VALUES(65,'T0RELEASED',1,'announce_reply:aa23d1a417754a8397ee9beee3bb06bd','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795270149.55227, "by_name": "linus"}}',NULL,'announce:1','done','2026-11-21 13:54:09.552270','2026-11-21 13:54:09.552270',NULL,1,'2026-11-21 13:54:09.613389','{"ts": "1795269249.601536"}',NULL);
INSERT INTO "outbox" VALUES(66,'T0RELEASED',1,'card:6a24f2ada7e24384abf1e6094d4fe7d3','card','{}',NULL,'card:1','done','2026-11-21 13:54:09.552270','2026-11-21 13:54:09.552270',NULL,1,'2026-11-21 13:54:09.613389','{"ts": "1795268048.705133"}',NULL);
INSERT INTO "outbox" VALUES(67,'T0RELEASED',1,'topic:e2042bd677e94aa8a5fccbce977b2781','topic','{}',NULL,'topic:1','done','2026-11-21 13:54:09.552270','2026-11-21 13:54:09.552270',NULL,1,'2026-11-21 13:54:09.595169','{}',NULL);
INSERT INTO "outbox" VALUES(68,'T0RELEASED',1,'announce:00906ac535a84b08bb700b3cedd5a25d','announce','{}',NULL,'announce:1','done','2026-11-21 13:54:09.552270','2026-11-21 13:54:09.552270',NULL,1,'2026-11-21 13:54:09.635801','{"ts": "1795268048.705921"}',NULL);
INSERT INTO "outbox" VALUES(69,'T0RELEASED',1,'invite:c9b67158f9564e669b7cb0c1c8deb153','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 13:54:09.646586','2026-11-21 13:54:09.646586',NULL,1,'2026-11-21 13:54:09.695418','{}',NULL);
INSERT INTO "outbox" VALUES(70,'T0RELEASED',1,'offer_role:9a80f2ae36ae4afbad84326c4aa0d89e','offer_role','{"handoff_id": 1, "brief": {"tried": [{"at": 1795268049.048894, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:42755/archives/C0OLDQ2VW/p1795268049048894", "said": true}, {"at": 1795268049.054609, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:42755/archives/C0OLDQ2VW/p1795268049054609", "said": true}], "tasks": []}}',NULL,'offer:1','done','2026-11-21 13:54:09.646586','2026-11-21 13:54:09.646586',NULL,1,'2026-11-21 13:54:09.702717','{"channel": "D0OOMHG5RS", "ts": "1795269249.693952"}',NULL);
INSERT INTO "outbox" VALUES(71,'T0RELEASED',1,'notice:dc2b6ea55aa54b5cb3d0b21dd6dd9d7b','notice','{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1", "by_name": "linus"}}',NULL,'room:1','done','2026-11-21 13:54:09.646586','2026-11-21 13:54:09.646586',NULL,1,'2026-11-21 13:54:09.702717','{"ts": "1795269249.694426"}',NULL);
INSERT INTO "outbox" VALUES(72,'T0RELEASED',1,'close_offer:6b552f76ec90463aa45c59c6fb30d217','close_offer','{"handoff_id": 1}',NULL,'offer:1','done','2026-11-21 13:54:09.736682','2026-11-21 13:54:09.736682',NULL,1,'2026-11-21 13:54:09.792722','{}',NULL);
INSERT INTO "outbox" VALUES(73,'T0RELEASED',1,'direct:874de9a7644f4dc786e242a9ba6f6749','direct','{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,NULL,'done','2026-11-21 13:54:09.736682','2026-11-21 13:54:09.736682',NULL,1,'2026-11-21 13:54:09.792722','{"channel": "D021VGCHBC", "ts": "1795269249.765101"}',NULL);
INSERT INTO "outbox" VALUES(74,'T0RELEASED',1,'invite:7053aa2781054d02a01cedcb8211a2f2','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 13:54:09.736682','2026-11-21 13:54:09.736682',NULL,1,'2026-11-21 13:54:09.792722','{}',NULL);
INSERT INTO "outbox" VALUES(75,'T0RELEASED',1,'notice:16bcab8cdd61459ba79827a47cd0d4e1','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 13:54:09.736682','2026-11-21 13:54:09.736682',NULL,1,'2026-11-21 13:54:09.792722','{"ts": "1795269249.788679"}',NULL);
INSERT INTO "outbox" VALUES(76,'T0RELEASED',1,'card:f1a329b503034eedb1faa1b76071ceba','card','{}',NULL,'card:1','done','2026-11-21 13:54:09.736682','2026-11-21 13:54:09.736682',NULL,1,'2026-11-21 13:54:09.792722','{"ts": "1795268048.705133"}',NULL);
INSERT INTO "outbox" VALUES(77,'T0RELEASED',1,'topic:12d2eb9725574fea9d1c6ea7da852ae8','topic','{}',NULL,'topic:1','done','2026-11-21 13:54:09.736682','2026-11-21 13:54:09.736682',NULL,1,'2026-11-21 13:54:09.763365','{}',NULL);
INSERT INTO "outbox" VALUES(78,'T0RELEASED',1,'announce:6896f733688647ba8844c9c3ccfb6541','announce','{}',NULL,'announce:1','done','2026-11-21 13:54:09.736682','2026-11-21 13:54:09.736682',NULL,1,'2026-11-21 13:54:09.792722','{"ts": "1795268048.705921"}',NULL);
INSERT INTO "outbox" VALUES(79,'T0RELEASED',1,'direct:14f91b1fe2bd4827b19091ff9e76107d','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 13:54:09.736682','2026-11-21 13:54:09.736682',NULL,1,'2026-11-21 13:54:09.792722','{"channel": "D0OOMHG5RS", "ts": "1795269249.766140"}',NULL);
INSERT INTO "outbox" VALUES(80,'T0RELEASED',1,'notice:af25b67db7a942d3ae1eb7e7d8736385','notice','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795270149.55227, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 13:54:09.846762','2026-11-21 13:54:09.846762',NULL,1,'2026-11-21 13:54:09.953824','{"ts": "1795269249.910359"}',NULL);
INSERT INTO "outbox" VALUES(81,'T0RELEASED',1,'announce_reply:f43b77ac62974b0b9c9cdb077e94b033','announce_reply','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795270149.55227, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 13:54:09.846762','2026-11-21 13:54:09.846762',NULL,1,'2026-11-21 13:54:09.953824','{"ts": "1795269249.910725"}',NULL);
INSERT INTO "outbox" VALUES(82,'T0RELEASED',1,'card:a6a02e3bbfa54eb4a9e1e2e2dff83e42','card','{}',NULL,'card:1','done','2026-11-21 13:54:09.846762','2026-11-21 13:54:09.846762',NULL,1,'2026-11-21 13:54:09.953824','{"ts": "1795268048.705133"}',NULL);
INSERT INTO "outbox" VALUES(83,'T0RELEASED',1,'topic:a6fbfc4cd42b4ccd88109baa23fd91e0','topic','{}',NULL,'topic:1','done','2026-11-21 13:54:09.846762','2026-11-21 13:54:09.846762',NULL,1,'2026-11-21 13:54:09.912387','{}',NULL);
INSERT INTO "outbox" VALUES(84,'T0RELEASED',1,'announce:7fc453cb79854759ad4846b4d3955758','announce','{}',NULL,'announce:1','done','2026-11-21 13:54:09.846762','2026-11-21 13:54:09.846762',NULL,1,'2026-11-21 13:54:09.976698','{"ts": "1795268048.705921"}',NULL);
INSERT INTO "outbox" VALUES(85,'T0RELEASED',1,'notice:9731bfef5dc04104b53311b0db2ba66c','notice','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795272850.082771, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 13:54:10.082771','2026-11-21 13:54:10.082771',NULL,1,'2026-11-21 13:54:10.310092','{"ts": "1795269250.279396"}',NULL);
INSERT INTO "outbox" VALUES(86,'T0RELEASED',1,'announce_reply:821f65a2471b488aa4529eac8269ff93','announce_reply','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795272850.082771, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 13:54:10.082771','2026-11-21 13:54:10.082771',NULL,1,'2026-11-21 13:54:10.310092','{"ts": "1795269250.279714"}',NULL);
INSERT INTO "outbox" VALUES(87,'T0RELEASED',1,'card:c6e3e13eae6645c7b0b903c37d5ed14a','card','{}',NULL,'card:1','done','2026-11-21 13:54:10.082771','2026-11-21 13:54:10.082771',NULL,1,'2026-11-21 13:54:10.310092','{"ts": "1795268048.705133"}',NULL);
INSERT INTO "outbox" VALUES(88,'T0RELEASED',1,'topic:8fb62140dfcd4fdb8ac52578b5ac7dfd','topic','{}',NULL,'topic:1','done','2026-11-21 13:54:10.082771','2026-11-21 13:54:10.082771',NULL,1,'2026-11-21 13:54:10.290186','{}',NULL);
INSERT INTO "outbox" VALUES(89,'T0RELEASED',1,'announce:78693d6ebf804890b950f958fb58cea9','announce','{}',NULL,'announce:1','done','2026-11-21 13:54:10.082771','2026-11-21 13:54:10.082771',NULL,1,'2026-11-21 13:54:10.341535','{"ts": "1795268048.705921"}',NULL);
INSERT INTO "outbox" VALUES(90,'T0RELEASED',1,'notice:95cbcf5ea932495e869805bbf49cfa7f','notice','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 13:54:10.442734','2026-11-21 13:54:10.442734',NULL,1,'2026-11-21 13:54:10.509675','{"ts": "1795269250.496811"}',NULL);
INSERT INTO "outbox" VALUES(91,'T0RELEASED',1,'announce_reply:4069eecabaa54404b331e53040b34561','announce_reply','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 13:54:10.442734','2026-11-21 13:54:10.442734',NULL,1,'2026-11-21 13:54:10.509675','{"ts": "1795269250.497163"}',NULL);
INSERT INTO "outbox" VALUES(92,'T0RELEASED',1,'card:443f52c2ad9943e584cde8afa6833e3b','card','{}',NULL,'card:1','done','2026-11-21 13:54:10.442734','2026-11-21 13:54:10.442734',NULL,1,'2026-11-21 13:54:10.509675','{"ts": "1795268048.705133"}',NULL);
INSERT INTO "outbox" VALUES(93,'T0RELEASED',1,'topic:c1076e3e814146108010199c0176f2ae','topic','{}',NULL,'topic:1','done','2026-11-21 13:54:10.442734','2026-11-21 13:54:10.442734',NULL,1,'2026-11-21 13:54:10.498811','{}',NULL);
INSERT INTO "outbox" VALUES(94,'T0RELEASED',1,'announce:f673fe0210804a1b90a4a5a32e9822d9','announce','{}',NULL,'announce:1','done','2026-11-21 13:54:10.442734','2026-11-21 13:54:10.442734',NULL,1,'2026-11-21 13:54:10.522212','{"ts": "1795268048.705921"}',NULL);
INSERT INTO "outbox" VALUES(95,'T0RELEASED',2,'open_channel:2','open_channel','{}',NULL,NULL,'done','2026-11-21 13:54:10.536914','2026-11-21 13:54:10.536914',NULL,1,'2026-11-21 13:54:10.614972','{"channel": "C0OLDKQ1M"}',NULL);
INSERT INTO "outbox" VALUES(96,'T0RELEASED',2,'invite:d55d19ce90b0445597eae70bedeb0d2f','invite','{"user": "U0ADALOVE1"}',95,NULL,'done','2026-11-21 13:54:10.536914','2026-11-21 13:54:10.536914',NULL,1,'2026-11-21 13:54:10.685251','{}',NULL);
INSERT INTO "outbox" VALUES(97,'T0RELEASED',2,'tell_ready:2:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:42755/respond/aqNv388wIzGhgFLRxgBulg"}',95,NULL,'done','2026-11-21 13:54:10.536914','2026-11-21 13:54:10.536914',NULL,1,'2026-11-21 13:54:10.717616','{}',NULL);
INSERT INTO "outbox" VALUES(98,'T0RELEASED',2,'direct:61810bcdbb0148768566b2da9eedf4c3','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',95,NULL,'done','2026-11-21 13:54:10.536914','2026-11-21 13:54:10.536914',NULL,1,'2026-11-21 13:54:10.717616','{"channel": "D0OOMHG5RS", "ts": "1795269250.676069"}',NULL);
INSERT INTO "outbox" VALUES(99,'T0RELEASED',2,'card:3e2f113801f543a5ae597a083933da42','card','{}',95,'card:2','done','2026-11-21 13:54:10.536914','2026-11-21 13:54:10.536914',NULL,1,'2026-11-21 13:54:10.717616','{"ts": "1795269250.676531"}',NULL);
INSERT INTO "outbox" VALUES(100,'T0RELEASED',2,'topic:4cf88d59090d4178914342079b39625f','topic','{}',95,'topic:2','done','2026-11-21 13:54:10.536914','2026-11-21 13:54:10.536914',NULL,1,'2026-11-21 13:54:10.685251','{}',NULL);
INSERT INTO "outbox" VALUES(101,'T0RELEASED',2,'announce:ca3d7f939d244291a002f7674ff15351','announce','{}',95,'announce:2','done','2026-11-21 13:54:10.536914','2026-11-21 13:54:10.536914',NULL,1,'2026-11-21 13:54:10.717616','{"ts": "1795269250.677029"}',NULL);
INSERT INTO "outbox" VALUES(102,'T0RELEASED',2,'pin_card:96fdd46e284747fb95422cf316684461','pin_card','{}',99,NULL,'done','2026-11-21 13:54:10.536914','2026-11-21 13:54:10.536914',NULL,1,'2026-11-21 13:54:10.766716','{}',NULL);
INSERT INTO "outbox" VALUES(103,'T0RELEASED',2,'bookmark:2:card','bookmark','{"to": "card"}',99,NULL,'done','2026-11-21 13:54:10.536914','2026-11-21 13:54:10.536914',NULL,1,'2026-11-21 13:54:10.766716','{"link": "http://127.0.0.1:42755/archives/C0OLDKQ1M/p1795269250676531"}',NULL);
CREATE TABLE person (
	team_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	zone VARCHAR(64), 
	name VARCHAR, 
	seen_at DATETIME NOT NULL, is_guest BOOLEAN DEFAULT 0 NOT NULL, is_outsider BOOLEAN DEFAULT 0 NOT NULL, is_gone BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (team_id, user_id)
);
INSERT INTO "person" VALUES('T0RELEASED','U0ADALOVE1','Europe/London','ada','2026-11-21 13:34:08.532476',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0GRACEHO1','America/New_York','grace','2026-11-21 13:34:08.805746',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0LINUSTO1','Europe/Helsinki','linus','2026-11-21 13:34:08.897406',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0BARBARA1','America/Los_Angeles','barbara','2026-11-21 13:34:08.989075',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0DENNISR1','Asia/Tokyo','dennis','2026-11-21 13:34:08.841295',0,0,0);
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
INSERT INTO "promise" VALUES(1,'T0RELEASED',1,'2026-11-21 13:49:08.447510','2026-11-21 13:34:08.447510','kept','2026-11-21 13:34:09.230230',-899.21728);
INSERT INTO "promise" VALUES(2,'T0RELEASED',1,'2026-11-21 13:49:09.230230','2026-11-21 13:34:09.230230','broken','2026-11-21 13:54:09.552270',300.32204);
INSERT INTO "promise" VALUES(3,'T0RELEASED',1,'2026-11-21 14:09:09.552270','2026-11-21 13:54:09.552270','kept','2026-11-21 13:54:10.082771',-899.469499);
INSERT INTO "promise" VALUES(4,'T0RELEASED',1,'2026-11-21 14:54:10.082771','2026-11-21 13:54:10.082771','kept','2026-11-21 13:54:10.442734',-3599.640037);
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
INSERT INTO "reminder" VALUES(1,'T0RELEASED',1,'2026-11-21 13:49:09.230230',0,1,'U0LINUSTO1','2026-11-21 13:46:09.334261',NULL,NULL,'D021VGCHBC','1795268769.386688','2026-11-21 13:49:09.417531','passed on','clock');
INSERT INTO "reminder" VALUES(2,'T0RELEASED',1,'2026-11-21 13:49:09.230230',0,2,'U0LINUSTO1','2026-11-21 13:49:09.417531','C0OLDQ2VW','1795268949.470270','D021VGCHBC','1795268949.479621','2026-11-21 13:54:09.501163','passed on','clock');
INSERT INTO "reminder" VALUES(3,'T0RELEASED',1,'2026-11-21 13:49:09.230230',0,3,'U0GRACEHO1','2026-11-21 13:54:09.501163','C0OLDQ2VW','1795269249.533321',NULL,NULL,'2026-11-21 13:54:09.552270','answered','U0LINUSTO1');
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
INSERT INTO "role_held" VALUES(1,'T0RELEASED',1,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 13:34:08.447510','2026-11-21 13:34:08.763569',NULL);
INSERT INTO "role_held" VALUES(2,'T0RELEASED',1,'commander','U0GRACEHO1','U0ADALOVE1',0,'2026-11-21 13:34:08.763569',NULL,'2026-11-21 13:34:09.064450');
INSERT INTO "role_held" VALUES(3,'T0RELEASED',1,'operations','U0DENNISR1','U0ADALOVE1',0,'2026-11-21 13:34:08.790842',NULL,NULL);
INSERT INTO "role_held" VALUES(4,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1',0,'2026-11-21 13:34:08.833554','2026-11-21 13:54:09.736682',NULL);
INSERT INTO "role_held" VALUES(5,'T0RELEASED',1,'scribe','U0BARBARA1','U0ADALOVE1',0,'2026-11-21 13:34:08.882846',NULL,NULL);
INSERT INTO "role_held" VALUES(6,'T0RELEASED',1,'communications','U0ADALOVE1','U0ADALOVE1',0,'2026-11-21 13:54:09.736682',NULL,NULL);
INSERT INTO "role_held" VALUES(7,'T0RELEASED',2,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 13:54:10.536914',NULL,NULL);
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
INSERT INTO "tag" VALUES(1,'T0RELEASED',1,'C0OLDQ2VW','1795268049.048894','U0BARBARA1','mag',1,'1795268049.074659','2026-11-21 13:34:09.076314');
INSERT INTO "tag" VALUES(2,'T0RELEASED',1,'C0OLDQ2VW','1795268049.054609','U0BARBARA1','pushpin',1,'1795268049.097720','2026-11-21 13:34:09.099013');
INSERT INTO "tag" VALUES(3,'T0RELEASED',1,'C0OLDQ2VW','1795268049.071837','U0BARBARA1','pushpin',0,'1795268049.158977','2026-11-21 13:34:09.160184');
INSERT INTO "tag" VALUES(4,'T0RELEASED',1,'C0OLDQ2VW','1795268049.054609','U0GRACEHO1','scales',1,'1795268049.133052','2026-11-21 13:34:09.134513');
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
INSERT INTO "timeline_entry" VALUES(1,'T0RELEASED',1,'2026-11-21 13:34:08.447510','status','system','U0ADALOVE1',NULL,'declared SEV1: Checkout returns 500s','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 13:34:08.447510',NULL,1);
INSERT INTO "timeline_entry" VALUES(2,'T0RELEASED',1,'2026-11-21 13:34:08.447510','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 13:34:08.447510',NULL,1);
INSERT INTO "timeline_entry" VALUES(3,'T0RELEASED',1,'2026-11-21 13:34:08.763569','role','system','U0ADALOVE1',NULL,'made <@U0GRACEHO1> commander','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 13:34:08.763569',NULL,1);
INSERT INTO "timeline_entry" VALUES(4,'T0RELEASED',1,'2026-11-21 13:34:08.790842','role','system','U0ADALOVE1',NULL,'made <@U0DENNISR1> operations lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 13:34:08.790842',NULL,1);
INSERT INTO "timeline_entry" VALUES(5,'T0RELEASED',1,'2026-11-21 13:34:08.833554','role','system','U0ADALOVE1',NULL,'made <@U0LINUSTO1> communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 13:34:08.833554',NULL,1);
INSERT INTO "timeline_entry" VALUES(6,'T0RELEASED',1,'2026-11-21 13:34:08.882846','role','system','U0ADALOVE1',NULL,'made <@U0BARBARA1> scribe','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 13:34:08.882846',NULL,1);
INSERT INTO "timeline_entry" VALUES(7,'T0RELEASED',1,'2026-11-21 13:34:09.035758','status','system','U0GRACEHO1',NULL,'acknowledged the incident','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 13:34:09.035758',NULL,1);
INSERT INTO "timeline_entry" VALUES(8,'T0RELEASED',1,'2026-11-21 13:34:09.048894','finding','message','U0DENNISR1',NULL,'Errors began with release 413','[]','C0OLDQ2VW','1795268049.048894',NULL,'http://127.0.0.1:42755/archives/C0OLDQ2VW/p1795268049048894','1795268049.175153',NULL,'U0BARBARA1','2026-11-21 13:34:09.076314',NULL,2);
INSERT INTO "timeline_entry" VALUES(9,'T0RELEASED',1,'2026-11-21 13:34:09.054609','decision','message','U0GRACEHO1',NULL,'We roll back first','[]','C0OLDQ2VW','1795268049.054609',NULL,'http://127.0.0.1:42755/archives/C0OLDQ2VW/p1795268049054609',NULL,NULL,'U0BARBARA1','2026-11-21 13:34:09.099013',NULL,2);
INSERT INTO "timeline_entry" VALUES(10,'T0RELEASED',1,'2026-11-21 13:34:09.071837','event','message','U0DENNISR1',NULL,'Lunch anyone','[]','C0OLDQ2VW','1795268049.071837',NULL,'http://127.0.0.1:42755/archives/C0OLDQ2VW/p1795268049071837',NULL,NULL,'U0BARBARA1','2026-11-21 13:34:09.116119','2026-11-21 13:34:09.160184',1);
INSERT INTO "timeline_entry" VALUES(11,'T0RELEASED',1,'2026-11-21 08:01:00.000000','event','note','U0BARBARA1',NULL,'The database was restarted','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0BARBARA1','2026-11-21 13:34:09.192188',NULL,1);
INSERT INTO "timeline_entry" VALUES(12,'T0RELEASED',1,'2026-11-21 13:34:09.230230','update','system','U0LINUSTO1',NULL,'posted update 1: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 13:34:09.230230',NULL,1);
INSERT INTO "timeline_entry" VALUES(13,'T0RELEASED',1,'2026-11-21 13:54:09.552270','update','system','U0LINUSTO1',NULL,'posted update 2: No change. Still: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 13:54:09.552270',NULL,1);
INSERT INTO "timeline_entry" VALUES(14,'T0RELEASED',1,'2026-11-21 13:54:09.736682','role','system','U0ADALOVE1',NULL,'became communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 13:54:09.736682',NULL,1);
INSERT INTO "timeline_entry" VALUES(15,'T0RELEASED',1,'2026-11-21 13:54:09.846762','severity','system','U0GRACEHO1',NULL,'changed severity SEV1 → SEV2: fewer customers','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 13:54:09.846762',NULL,1);
INSERT INTO "timeline_entry" VALUES(16,'T0RELEASED',1,'2026-11-21 13:54:10.082771','status','system','U0GRACEHO1',NULL,'mitigated: Rolled back release 412','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 13:54:10.082771',NULL,1);
INSERT INTO "timeline_entry" VALUES(17,'T0RELEASED',1,'2026-11-21 13:54:10.442734','status','system','U0GRACEHO1',NULL,'resolved: No errors since 14:05','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 13:54:10.442734',NULL,1);
INSERT INTO "timeline_entry" VALUES(18,'T0RELEASED',2,'2026-11-21 13:54:10.536914','status','system','U0ADALOVE1',NULL,'declared SEV4: A button is blue','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 13:54:10.536914',NULL,1);
INSERT INTO "timeline_entry" VALUES(19,'T0RELEASED',2,'2026-11-21 13:54:10.536914','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 13:54:10.536914',NULL,1);
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
INSERT INTO "timeline_version" VALUES(1,'T0RELEASED',9,1,'2026-11-21 13:34:09.054609','event',NULL,'[]','2026-11-21 13:34:09.134513','U0GRACEHO1',NULL);
INSERT INTO "timeline_version" VALUES(2,'T0RELEASED',8,1,'2026-11-21 13:34:09.048894','finding','Errors began with release 412','[]','2026-11-21 13:34:09.177476','U0DENNISR1',NULL);
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
