BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
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
INSERT INTO "audit" VALUES(1,'T0RELEASED',1,'2026-11-21 05:43:36.382932','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO "audit" VALUES(2,'T0RELEASED',1,'2026-11-21 05:43:36.382932','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(3,'T0RELEASED',1,'2026-11-21 05:43:36.612171','U0ADALOVE1','role','slash','{"commander": "U0ADALOVE1"}','{"commander": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(4,'T0RELEASED',1,'2026-11-21 05:43:36.635908','U0ADALOVE1','role','slash','{"operations": null}','{"operations": "U0DENNISR1"}');
INSERT INTO "audit" VALUES(5,'T0RELEASED',1,'2026-11-21 05:43:36.678192','U0ADALOVE1','role','slash','{"communications": null}','{"communications": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(6,'T0RELEASED',1,'2026-11-21 05:43:36.708762','U0ADALOVE1','role','slash','{"scribe": null}','{"scribe": "U0BARBARA1"}');
INSERT INTO "audit" VALUES(7,'T0RELEASED',1,'2026-11-21 05:43:36.834564','U0GRACEHO1','ack','button','{"status": "declared", "words": null}','{"status": "acknowledged", "words": ""}');
INSERT INTO "audit" VALUES(8,'T0RELEASED',1,'2026-11-21 05:43:36.861264','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 8, "kind": "finding"}');
INSERT INTO "audit" VALUES(9,'T0RELEASED',1,'2026-11-21 05:43:36.899056','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 9, "kind": "event"}');
INSERT INTO "audit" VALUES(10,'T0RELEASED',1,'2026-11-21 05:43:36.927455','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 10, "kind": "event"}');
INSERT INTO "audit" VALUES(11,'T0RELEASED',1,'2026-11-21 05:43:36.959443','U0GRACEHO1','retag','event','{"entry": 9, "kind": "event"}','{"entry": 9, "kind": "decision"}');
INSERT INTO "audit" VALUES(12,'T0RELEASED',1,'2026-11-21 05:43:36.989490','U0BARBARA1','untag','event','{"entry": 10, "text": null}','{"entry": null, "text": null}');
INSERT INTO "audit" VALUES(13,'T0RELEASED',1,'2026-11-21 05:43:37.019266','U0DENNISR1','message edited','event','{"entry": 8, "text": "Errors began with release 412"}','{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO "audit" VALUES(14,'T0RELEASED',1,'2026-11-21 05:43:37.048238','U0BARBARA1','note','slash','{"text": null, "happened_at": null}','{"text": "The database was restarted", "happened_at": "2026-11-20 08:01:00+00:00"}');
INSERT INTO "audit" VALUES(15,'T0RELEASED',1,'2026-11-21 05:43:37.114794','U0LINUSTO1','update','form','{}','{}');
INSERT INTO "audit" VALUES(16,'T0RELEASED',1,'2026-11-21 06:03:37.328517','U0LINUSTO1','update','button','{}','{}');
INSERT INTO "audit" VALUES(17,'T0RELEASED',1,'2026-11-21 06:03:37.394461','U0LINUSTO1','handoff asked','slash','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(18,'T0RELEASED',1,'2026-11-21 06:03:37.450815','U0ADALOVE1','role','button','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(19,'T0RELEASED',1,'2026-11-21 06:03:37.514230','U0GRACEHO1','severity','slash','{"severity": "sev1", "reason": null}','{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO "audit" VALUES(20,'T0RELEASED',1,'2026-11-21 06:03:37.568329','U0GRACEHO1','mitigate','slash','{"status": "acknowledged", "words": null}','{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO "audit" VALUES(21,'T0RELEASED',1,'2026-11-21 06:03:37.658315','U0GRACEHO1','resolve','form','{"status": "mitigated", "words": null}','{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO "audit" VALUES(22,'T0RELEASED',2,'2026-11-21 06:03:37.723974','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO "audit" VALUES(23,'T0RELEASED',2,'2026-11-21 06:03:37.723974','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
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
INSERT INTO "handoff" VALUES(1,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1','accepted','2026-11-21 06:03:37.394461','2026-11-21 06:03:37.450815','D0OOMHG5RS','1795241017.425349');
CREATE TABLE inbox (
	team_id VARCHAR(32) NOT NULL, 
	"key" VARCHAR(128) NOT NULL, 
	received_at DATETIME NOT NULL, 
	answer JSON, 
	CONSTRAINT pk_inbox PRIMARY KEY (team_id, "key")
);
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:8813903997508.8194548558954.fee006cba07ea1cf3246e3b3074e94fd','2026-11-21 05:43:36.382932','{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:7533510952430.1214332960706.82db9f982d4c105ec2cc465db61b8ec2','2026-11-21 05:43:36.612171','{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:8891347392541.72106999743.c9ad16ef24fe798e3b0e3a0bc5365c85','2026-11-21 05:43:36.635908','{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:8880957701183.5410362289044.5054e4ea864144a237e198e8245b735c','2026-11-21 05:43:36.678192','{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:9224207988986.560379086824.f1f94010f0d035489e3fc3e2c73505ef','2026-11-21 05:43:36.708762','{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795239816.833461:U0GRACEHO1:acknowledge','2026-11-21 05:43:36.834564','{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0I8YSVREY','2026-11-21 05:43:36.861264','{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0T6CUSD0T','2026-11-21 05:43:36.899056','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev09RFNYVQS','2026-11-21 05:43:36.927455','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev06XLABX6Q','2026-11-21 05:43:36.959443','{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev043QWOYMO','2026-11-21 05:43:36.989490','{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev019WJ202M','2026-11-21 05:43:37.019266','{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:7915909577832.4236548898470.f7d9966dc9f2619f430bf2c1e1dc434f','2026-11-21 05:43:37.048238','{"text": "On the timeline at <!date^1795161660^{time}|08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "On the timeline at <!date^1795161660^{time}|08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:8558575126030.4234013832399.304b8dbabd9e84cdcf34b36006c72f2f','2026-11-21 05:43:37.092102','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0HUZC8ISL','2026-11-21 05:43:37.114794','{"text": "Update 1 is out. Next update: <!date^1795240717^{date_short_pretty} at {time}|21 Nov 2026, 05:58 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is out. Next update: <!date^1795240717^{date_short_pretty} at {time}|21 Nov 2026, 05:58 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795239817.327729:U0LINUSTO1:no_change','2026-11-21 06:03:37.328517','{"text": "Update 2 is out (no change). Next update: <!date^1795241917^{date_short_pretty} at {time}|21 Nov 2026, 06:18 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is out (no change). Next update: <!date^1795241917^{date_short_pretty} at {time}|21 Nov 2026, 06:18 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:3079053041207.605764207848.926f42995b6fc8c68c36b4b196f6f5e9','2026-11-21 06:03:37.394461','{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795239817.449785:U0ADALOVE1:handoff_accept','2026-11-21 06:03:37.450815','{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:6077282595172.4203486729704.11a933bcc2f0197e3d2ffa274ad1a285','2026-11-21 06:03:37.514230','{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795241917^{date_short_pretty} at {time}|21 Nov 2026, 06:18 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795241917^{date_short_pretty} at {time}|21 Nov 2026, 06:18 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:8315038015346.608392209111.de8a19d6ca4b12c94fa9128b47885ebb','2026-11-21 06:03:37.568329','{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:1897543818350.5159426259279.e9e9df663fd77434b8049a49b84d7eaf','2026-11-21 06:03:37.639898','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0XO384K9U','2026-11-21 06:03:37.658315','{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:6924778936421.1263915252563.2bfce5fcebe2cb2db54c891ee55ec462','2026-11-21 06:03:37.723974','{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
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
INSERT INTO "incident" VALUES(1,'T0RELEASED',1,'Checkout returns 500s','','sev2','resolved',0,0,'U0ADALOVE1',NULL,'C0OLDQ2VW','inc-1-checkout-returns-500s','1795239816.544850','🟠 SEV2 · ✅ resolved · Checkout returns 500s','C0X65MD1FY','1795239816.546265',NULL,'2026-11-21 05:43:36.382932','2026-11-21 05:43:36.382932','2026-11-21 05:43:36.834564','2026-11-21 06:03:37.568329','2026-11-21 06:03:37.658315',NULL,NULL,NULL,'2026-11-21 06:03:37.658315','Resolved: No errors since 14:05',NULL,NULL,0,NULL);
INSERT INTO "incident" VALUES(2,'T0RELEASED',2,'A button is blue','','sev4','declared',0,0,'U0ADALOVE1',NULL,'C0OLD7OLO','inc-2-a-button-is-blue','1795241017.781273','🔵 SEV4 · 🆕 declared · A button is blue','C0X65MD1FY','1795241017.781690',NULL,'2026-11-21 06:03:37.723974','2026-11-21 06:03:37.723974',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
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
INSERT INTO "incident_update" VALUES(1,'T0RELEASED',1,1,'One in eight fails. We roll back',0,'U0LINUSTO1','2026-11-21 05:43:37.114794','sev1','acknowledged','2026-11-21 05:58:37.114794');
INSERT INTO "incident_update" VALUES(2,'T0RELEASED',1,2,'No change. Still: One in eight fails. We roll back',1,'U0LINUSTO1','2026-11-21 06:03:37.328517','sev1','acknowledged','2026-11-21 06:18:37.328517');
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
INSERT INTO "outbox" VALUES(1,'T0RELEASED',NULL,'look_up_person:U0ADALOVE1','look_up_person','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 05:43:36.382932','2026-11-21 05:43:36.382932',NULL,1,'2026-11-21 05:43:36.489021','{"zone": "Europe/London"}',NULL);
INSERT INTO "outbox" VALUES(2,'T0RELEASED',1,'open_channel:1','open_channel','{}',NULL,NULL,'done','2026-11-21 05:43:36.382932','2026-11-21 05:43:36.382932',NULL,1,'2026-11-21 05:43:36.489021','{"channel": "C0OLDQ2VW"}',NULL);
INSERT INTO "outbox" VALUES(3,'T0RELEASED',1,'invite:e0a56c12ace240bcb5e8daa42365aeea','invite','{"user": "U0ADALOVE1"}',2,NULL,'done','2026-11-21 05:43:36.382932','2026-11-21 05:43:36.382932',NULL,1,'2026-11-21 05:43:36.541123','{}',NULL);
INSERT INTO "outbox" VALUES(4,'T0RELEASED',1,'tell_ready:1:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:37265/respond/aT0PvzkJOQrp1HLqLE7Zlg"}',2,NULL,'done','2026-11-21 05:43:36.382932','2026-11-21 05:43:36.382932',NULL,1,'2026-11-21 05:43:36.563617','{}',NULL);
INSERT INTO "outbox" VALUES(5,'T0RELEASED',1,'direct:e47310b795aa47f8bfce1f1de008451c','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',2,NULL,'done','2026-11-21 05:43:36.382932','2026-11-21 05:43:36.382932',NULL,1,'2026-11-21 05:43:36.563617','{"channel": "D0OOMHG5RS", "ts": "1795239816.549014"}',NULL);
INSERT INTO "outbox" VALUES(6,'T0RELEASED',1,'card:6216c7beefdb412ab2ffb37cc4cacdf3','card','{}',2,'card:1','done','2026-11-21 05:43:36.382932','2026-11-21 05:43:36.382932',NULL,1,'2026-11-21 05:43:36.563617','{"ts": "1795239816.544850"}',NULL);
INSERT INTO "outbox" VALUES(7,'T0RELEASED',1,'topic:d01a43c86890451a84b2be65907a1c6a','topic','{}',2,'topic:1','done','2026-11-21 05:43:36.382932','2026-11-21 05:43:36.382932',NULL,1,'2026-11-21 05:43:36.563617','{}',NULL);
INSERT INTO "outbox" VALUES(8,'T0RELEASED',1,'announce:0bb8688df1e049bca45caa35843e5bab','announce','{}',2,'announce:1','done','2026-11-21 05:43:36.382932','2026-11-21 05:43:36.382932',NULL,1,'2026-11-21 05:43:36.563617','{"ts": "1795239816.546265"}',NULL);
INSERT INTO "outbox" VALUES(9,'T0RELEASED',1,'pin_card:f6c18951ced8424794cc314e5caf4e70','pin_card','{}',6,NULL,'done','2026-11-21 05:43:36.382932','2026-11-21 05:43:36.382932',NULL,1,'2026-11-21 05:43:36.591671','{}',NULL);
INSERT INTO "outbox" VALUES(10,'T0RELEASED',1,'bookmark:1:card','bookmark','{"to": "card"}',6,NULL,'done','2026-11-21 05:43:36.382932','2026-11-21 05:43:36.382932',NULL,1,'2026-11-21 05:43:36.601325','{"link": "http://127.0.0.1:37265/archives/C0OLDQ2VW/p1795239816544850"}',NULL);
INSERT INTO "outbox" VALUES(11,'T0RELEASED',NULL,'read_people:2026-11-21:','read_people','{"day": "2026-11-21", "cursor": ""}',NULL,NULL,'done','2026-11-21 05:43:36.364843','2026-11-21 05:43:36.364843',NULL,1,'2026-11-21 05:43:36.489021','{"people": 5}',NULL);
INSERT INTO "outbox" VALUES(12,'T0RELEASED',NULL,'look_up_person:U0GRACEHO1','look_up_person','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 05:43:36.612171','2026-11-21 05:43:36.612171',NULL,1,'2026-11-21 05:43:36.685480','{"zone": "America/New_York"}',NULL);
INSERT INTO "outbox" VALUES(13,'T0RELEASED',1,'invite:4b4aa48336584760824e57e2b76568d5','invite','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 05:43:36.612171','2026-11-21 05:43:36.612171',NULL,1,'2026-11-21 05:43:36.685480','{}',NULL);
INSERT INTO "outbox" VALUES(14,'T0RELEASED',1,'notice:6357c6849f6e4070aa542ce0093a8be3','notice','{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1"}}',NULL,'room:1','done','2026-11-21 05:43:36.612171','2026-11-21 05:43:36.612171',NULL,1,'2026-11-21 05:43:36.685480','{"ts": "1795239816.644016"}',NULL);
INSERT INTO "outbox" VALUES(15,'T0RELEASED',1,'card:8d71077c96a14580bcf2fb087798bf23','card','{}',NULL,'card:1','done','2026-11-21 05:43:36.612171','2026-11-21 05:43:36.612171',NULL,1,'2026-11-21 05:43:36.685480','{"ts": "1795239816.544850"}',NULL);
INSERT INTO "outbox" VALUES(16,'T0RELEASED',1,'topic:f583aa4d14224ae09ecbbe85d8c6ce6a','topic','{}',NULL,'topic:1','done','2026-11-21 05:43:36.612171','2026-11-21 05:43:36.612171',NULL,1,'2026-11-21 05:43:36.642593','{}',NULL);
INSERT INTO "outbox" VALUES(17,'T0RELEASED',1,'announce:bdbfebcd32274d9eb9ec8b4f7d4572de','announce','{}',NULL,'announce:1','done','2026-11-21 05:43:36.612171','2026-11-21 05:43:36.612171',NULL,1,'2026-11-21 05:43:36.685480','{"ts": "1795239816.546265"}',NULL);
INSERT INTO "outbox" VALUES(18,'T0RELEASED',1,'direct:c4767fbb531c4571b5bf967966773357','direct','{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 05:43:36.612171','2026-11-21 05:43:36.612171',NULL,1,'2026-11-21 05:43:36.685480','{"channel": "D0WS65PSTL", "ts": "1795239816.649599"}',NULL);
INSERT INTO "outbox" VALUES(19,'T0RELEASED',NULL,'look_up_person:U0DENNISR1','look_up_person','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 05:43:36.635908','2026-11-21 05:43:36.635908',NULL,1,'2026-11-21 05:43:36.719133','{"zone": "Asia/Tokyo"}',NULL);
INSERT INTO "outbox" VALUES(20,'T0RELEASED',1,'invite:6c8331ecdcde437bb78d3105252dce72','invite','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 05:43:36.635908','2026-11-21 05:43:36.635908',NULL,1,'2026-11-21 05:43:36.719133','{}',NULL);
INSERT INTO "outbox" VALUES(21,'T0RELEASED',1,'notice:a3a8ac6c46764ac983c288c433345919','notice','{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 05:43:36.635908','2026-11-21 05:43:36.635908',NULL,1,'2026-11-21 05:43:36.758726','{"ts": "1795239816.722914"}',NULL);
INSERT INTO "outbox" VALUES(22,'T0RELEASED',1,'card:eea19f47003f4bfab5331e752ab29d74','card','{}',NULL,'card:1','done','2026-11-21 05:43:36.635908','2026-11-21 05:43:36.635908',NULL,1,'2026-11-21 05:43:36.758726','{"ts": "1795239816.544850"}',NULL);
INSERT INTO "outbox" VALUES(23,'T0RELEASED',1,'topic:a552b7a945a34729a1b3ac2d080fca2d','topic','{}',NULL,'topic:1','done','2026-11-21 05:43:36.635908','2026-11-21 05:43:36.635908',NULL,1,'2026-11-21 05:43:36.719133','{}',NULL);
INSERT INTO "outbox" VALUES(24,'T0RELEASED',1,'announce:9228eed29d90474f896b489b97365119','announce','{}',NULL,'announce:1','done','2026-11-21 05:43:36.635908','2026-11-21 05:43:36.635908',NULL,1,'2026-11-21 05:43:36.758726','{"ts": "1795239816.546265"}',NULL);
INSERT INTO "outbox" VALUES(25,'T0RELEASED',1,'direct:493d0ffc67cd4186ac159a20c3d39375','direct','{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 05:43:36.635908','2026-11-21 05:43:36.635908',NULL,1,'2026-11-21 05:43:36.719133','{"channel": "D0OAN0SX5F", "ts": "1795239816.690267"}',NULL);
INSERT INTO "outbox" VALUES(26,'T0RELEASED',NULL,'look_up_person:U0LINUSTO1','look_up_person','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 05:43:36.678192','2026-11-21 05:43:36.678192',NULL,1,'2026-11-21 05:43:36.758726','{"zone": "Europe/Helsinki"}',NULL);
INSERT INTO "outbox" VALUES(27,'T0RELEASED',1,'invite:6302e302133f4de89c221a1107bdf6e8','invite','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 05:43:36.678192','2026-11-21 05:43:36.678192',NULL,1,'2026-11-21 05:43:36.758726','{}',NULL);
INSERT INTO "outbox" VALUES(28,'T0RELEASED',1,'notice:ec7834623255496388b634f30a83b328','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 05:43:36.678192','2026-11-21 05:43:36.678192',NULL,1,'2026-11-21 05:43:36.803918','{"ts": "1795239816.787136"}',NULL);
INSERT INTO "outbox" VALUES(29,'T0RELEASED',1,'topic:180131af6823457883123bf5fe92c392','topic','{}',NULL,'topic:1','done','2026-11-21 05:43:36.678192','2026-11-21 05:43:36.678192',NULL,1,'2026-11-21 05:43:36.783113','{}',NULL);
INSERT INTO "outbox" VALUES(30,'T0RELEASED',1,'direct:4596531c7235450fbdf856b04d9ca314','direct','{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 05:43:36.678192','2026-11-21 05:43:36.678192',NULL,1,'2026-11-21 05:43:36.758726','{"channel": "D021VGCHBC", "ts": "1795239816.728124"}',NULL);
INSERT INTO "outbox" VALUES(31,'T0RELEASED',NULL,'look_up_person:U0BARBARA1','look_up_person','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 05:43:36.708762','2026-11-21 05:43:36.708762',NULL,1,'2026-11-21 05:43:36.783113','{"zone": "America/Los_Angeles"}',NULL);
INSERT INTO "outbox" VALUES(32,'T0RELEASED',1,'invite:5b3d2bcbbb394f3486e00648f8d7da41','invite','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 05:43:36.708762','2026-11-21 05:43:36.708762',NULL,1,'2026-11-21 05:43:36.783113','{}',NULL);
INSERT INTO "outbox" VALUES(33,'T0RELEASED',1,'notice:c92ac4b4be4545fba74f8015dfb7a250','notice','{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 05:43:36.708762','2026-11-21 05:43:36.708762',NULL,1,'2026-11-21 05:43:36.820325','{"ts": "1795239816.818952"}',NULL);
INSERT INTO "outbox" VALUES(34,'T0RELEASED',1,'card:e1a6a131bb544740a203b7445332b4d4','card','{}',NULL,'card:1','done','2026-11-21 05:43:36.708762','2026-11-21 05:43:36.708762',NULL,1,'2026-11-21 05:43:36.803918','{"ts": "1795239816.544850"}',NULL);
INSERT INTO "outbox" VALUES(35,'T0RELEASED',1,'announce:eba50a4b3df64bf0915bcb5e9c6e868a','announce','{}',NULL,'announce:1','done','2026-11-21 05:43:36.708762','2026-11-21 05:43:36.708762',NULL,1,'2026-11-21 05:43:36.803918','{"ts": "1795239816.546265"}',NULL);
INSERT INTO "outbox" VALUES(36,'T0RELEASED',1,'direct:1df94301aa0a4d98a78955c2e8b11c13','direct','{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 05:43:36.708762','2026-11-21 05:43:36.708762',NULL,1,'2026-11-21 05:43:36.783113','{"channel": "D0TKCBFLN6", "ts": "1795239816.763831"}',NULL);
INSERT INTO "outbox" VALUES(37,'T0RELEASED',1,'notice:72c2ae0f238f41e0ab3aca1dec25fd80','notice','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795240716.382932}}',NULL,'room:1','done','2026-11-21 05:43:36.834564','2026-11-21 05:43:36.834564',NULL,1,'2026-11-21 05:43:36.906107','{"ts": "1795239816.868662"}',NULL);
INSERT INTO "outbox" VALUES(38,'T0RELEASED',1,'announce_reply:8b0cada793f5405f9ef3e7b7c6e7fbc4','announce_reply','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795240716.382932}}',NULL,'announce:1','done','2026-11-21 05:43:36.834564','2026-11-21 05:43:36.834564',NULL,1,'2026-11-21 05:43:36.906107','{"ts": "1795239816.869208"}',NULL);
INSERT INTO "outbox" VALUES(39,'T0RELEASED',1,'card:770e0dd205c0478e8e9d0917b74b2344','card','{}',NULL,'card:1','done','2026-11-21 05:43:36.834564','2026-11-21 05:43:36.834564',NULL,1,'2026-11-21 05:43:36.906107','{"ts": "1795239816.544850"}',NULL);
INSERT INTO "outbox" VALUES(40,'T0RELEASED',1,'topic:ff28d7413311452481fc1882b129a5c4','topic','{}',NULL,'topic:1','done','2026-11-21 05:43:36.834564','2026-11-21 05:43:36.834564',NULL,1,'2026-11-21 05:43:36.906107','{}',NULL);
INSERT INTO "outbox" VALUES(41,'T0RELEASED',1,'announce:d30fb5c5e38245b88cdf919076654d26','announce','{}',NULL,'announce:1','done','2026-11-21 05:43:36.834564','2026-11-21 05:43:36.834564',NULL,1,'2026-11-21 05:43:36.968525','{"ts": "1795239816.546265"}',NULL);
INSERT INTO "outbox" VALUES(42,'T0RELEASED',1,'read_message:086830712e1b4e4e8e9e56fd31ed5e55','read_message','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795239816.855614','done','2026-11-21 05:43:36.861264','2026-11-21 05:43:36.861264',NULL,1,'2026-11-21 05:43:36.938781','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(43,'T0RELEASED',1,'check_mark:b9607d52b505466f9a85b3529705f2ed','check_mark','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795239816.855614','done','2026-11-21 05:43:36.861264','2026-11-21 05:43:36.861264',NULL,1,'2026-11-21 05:43:36.999769','{}',NULL);
INSERT INTO "outbox" VALUES(44,'T0RELEASED',1,'read_message:b89d6dec6d374f53891047567e28a34f','read_message','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795239816.857608','done','2026-11-21 05:43:36.899056','2026-11-21 05:43:36.899056',NULL,1,'2026-11-21 05:43:36.968525','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(45,'T0RELEASED',1,'check_mark:1afee02e73bd494d985e6727374c436b','check_mark','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795239816.857608','done','2026-11-21 05:43:36.899056','2026-11-21 05:43:36.899056',NULL,1,'2026-11-21 05:43:37.030898','{}',NULL);
INSERT INTO "outbox" VALUES(46,'T0RELEASED',1,'read_message:894c631e69ce4453bae9e09b78ca5260','read_message','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795239816.859310','done','2026-11-21 05:43:36.927455','2026-11-21 05:43:36.927455',NULL,1,'2026-11-21 05:43:36.999769','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(47,'T0RELEASED',1,'check_mark:453348fb956a4bb79829ceeb83a83afc','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795239816.859310','done','2026-11-21 05:43:36.927455','2026-11-21 05:43:36.927455',NULL,1,'2026-11-21 05:43:37.052997','{}',NULL);
INSERT INTO "outbox" VALUES(48,'T0RELEASED',1,'check_mark:341ec7146afc4a17a45704e83aa6c61f','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795239816.859310','done','2026-11-21 05:43:36.989490','2026-11-21 05:43:36.989490',NULL,1,'2026-11-21 05:43:37.081410','{}',NULL);
INSERT INTO "outbox" VALUES(49,'T0RELEASED',1,'notice:7cc8255b35af4ec89f90417e55066f5d','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795240717.114794}}',NULL,'room:1','done','2026-11-21 05:43:37.114794','2026-11-21 05:43:37.114794',NULL,1,'2026-11-21 05:55:37.193482','{"ts": "1795240537.157312"}',NULL);
INSERT INTO "outbox" VALUES(50,'T0RELEASED',1,'announce_reply:4876787d779f4c9a89aa34e2bf51d40a','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795240717.114794}}',NULL,'announce:1','done','2026-11-21 05:43:37.114794','2026-11-21 05:43:37.114794',NULL,1,'2026-11-21 05:55:37.193482','{"ts": "1795240537.157973"}',NULL);
INSERT INTO "outbox" VALUES(51,'T0RELEASED',1,'card:a130ac67674042249d37c5c0e0384fab','card','{}',NULL,'card:1','done','2026-11-21 05:43:37.114794','2026-11-21 05:43:37.114794',NULL,1,'2026-11-21 05:55:37.193482','{"ts": "1795239816.544850"}',NULL);
INSERT INTO "outbox" VALUES(52,'T0RELEASED',1,'topic:8219508b6b9b4f7cbb9f1937fdf6da18','topic','{}',NULL,'topic:1','done','2026-11-21 05:43:37.114794','2026-11-21 05:43:37.114794',NULL,1,'2026-11-21 05:55:37.156464','{}',NULL);
INSERT INTO "outbox" VALUES(53,'T0RELEASED',1,'announce:fa7a3a47dde64ad58dec23fe3c336547','announce','{}',NULL,'announce:1','done','2026-11-21 05:43:37.114794','2026-11-21 05:43:37.114794',NULL,1,'2026-11-21 05:55:37.219554','{"ts": "1795239816.546265"}',NULL);
INSERT INTO "outbox" VALUES(54,'T0RELEASED',1,'remind_direct:1:1','remind_direct','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 05:55:37.147538','2026-11-21 05:55:37.147538',NULL,1,'2026-11-21 05:55:37.207189','{"channel": "D021VGCHBC", "ts": "1795240537.196301"}',NULL);
INSERT INTO "outbox" VALUES(55,'T0RELEASED',1,'close_reminder:1:1','close_reminder','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 05:58:37.232580','2026-11-21 05:58:37.232580',NULL,1,'2026-11-21 05:58:37.257600','{}',NULL);
INSERT INTO "outbox" VALUES(56,'T0RELEASED',1,'remind:1:2','remind','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 05:58:37.232580','2026-11-21 05:58:37.232580',NULL,1,'2026-11-21 05:58:37.266460','{"ts": "1795240717.265524"}',NULL);
INSERT INTO "outbox" VALUES(57,'T0RELEASED',1,'remind_direct:1:2','remind_direct','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 05:58:37.232580','2026-11-21 05:58:37.232580',NULL,1,'2026-11-21 05:58:37.279422','{"channel": "D021VGCHBC", "ts": "1795240717.278657"}',NULL);
INSERT INTO "outbox" VALUES(58,'T0RELEASED',1,'close_reminder:1:2','close_reminder','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 06:03:37.286718','2026-11-21 06:03:37.286718',NULL,1,'2026-11-21 06:03:37.309754','{}',NULL);
INSERT INTO "outbox" VALUES(59,'T0RELEASED',1,'remind:1:3','remind','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 06:03:37.286718','2026-11-21 06:03:37.286718',NULL,1,'2026-11-21 06:03:37.318723','{"ts": "1795241017.317935"}',NULL);
INSERT INTO "outbox" VALUES(60,'T0RELEASED',1,'close_reminder:1:3','close_reminder','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 06:03:37.328517','2026-11-21 06:03:37.328517',NULL,1,'2026-11-21 06:03:37.373273','{}',NULL);
INSERT INTO "outbox" VALUES(61,'T0RELEASED',1,'notice:d4cb8d4c9eb841fe9636a706ae858074','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795241917.328517}}',NULL,'room:1','done','2026-11-21 06:03:37.328517','2026-11-21 06:03:37.328517',NULL,1,'2026-11-21 06:03:37.373273','{"ts": "1795241017.363511"}',NULL);
INSERT INTO "outbox" VALUES(62,'T0RELEASED',1,'announce_reply:4c4dff6fe59f4c9a87560407a0e3b270','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795241917.328517}}',NULL,'announce:1','done','2026-11-21 06:03:37.328517','2026-11-21 06:03:37.328517',NULL,1,'2026-11-21 06:03:37.373273','{"ts": "1795241017.363893"}',NULL);
INSERT INTO "outbox" VALUES(63,'T0RELEASED',1,'card:a0b24e719a5e40fcb4ca12dfb1b2242c','card','{}',NULL,'card:1','done','2026-11-21 06:03:37.328517','2026-11-21 06:03:37.328517',NULL,1,'2026-11-21 06:03:37.373273','{"ts": "1795239816.544850"}',NULL);
INSERT INTO "outbox" VALUES(64,'T0RELEASED',1,'topic:0b2968d7757d4fb0a4a0b013f890dde2','topic','{}',NULL,'topic:1','done','2026-11-21 06:03:37.328517','2026-11-21 06:03:37.328517',NULL,1,'2026-11-21 06:03:37.373273','{}',NULL);
INSERT INTO "outbox" VALUES(65,'T0RELEASED',1,'announce:26ac07096ba044a4bf76cbd9a14f6627','announce','{}',NULL,'announce:1','done','2026-11-21 06:03:37.328517','2026-11-21 06:03:37.328517',NULL,1,'2026-11-21 06:03:37.385910','{"ts": "1795239816.546265"}',NULL);
INSERT INTO "outbox" VALUES(66,'T0RELEASED',1,'invite:09a648988d6045aea330ed59a25341fc','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 06:03:37.394461','2026-11-21 06:03:37.394461',NULL,1,'2026-11-21 06:03:37.427616','{}',NULL);
INSERT INTO "outbox" VALUES(67,'T0RELEASED',1,'offer_role:8cce0f616e57419ebc4fb91cdf48c2f6','offer_role','{"handoff_id": 1}',NULL,'offer:1','done','2026-11-21 06:03:37.394461','2026-11-21 06:03:37.394461',NULL,1,'2026-11-21 06:03:37.438568','{"channel": "D0OOMHG5RS", "ts": "1795241017.425349"}',NULL);
INSERT INTO "outbox" VALUES(68,'T0RELEASED',1,'notice:22965b0771d04c1da0059b46d08bcc63','notice','{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1"}}',NULL,'room:1','done','2026-11-21 06:03:37.394461','2026-11-21 06:03:37.394461',NULL,1,'2026-11-21 06:03:37.438568','{"ts": "1795241017.426041"}',NULL);
INSERT INTO "outbox" VALUES(69,'T0RELEASED',1,'close_offer:60fe0c50cca74415a4e22b73b856b722','close_offer','{"handoff_id": 1}',NULL,'offer:1','done','2026-11-21 06:03:37.450815','2026-11-21 06:03:37.450815',NULL,1,'2026-11-21 06:03:37.498628','{}',NULL);
INSERT INTO "outbox" VALUES(70,'T0RELEASED',1,'direct:7620dd57023947e78b7ee64dd398e3e6','direct','{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,NULL,'done','2026-11-21 06:03:37.450815','2026-11-21 06:03:37.450815',NULL,1,'2026-11-21 06:03:37.498628','{"channel": "D021VGCHBC", "ts": "1795241017.488363"}',NULL);
INSERT INTO "outbox" VALUES(71,'T0RELEASED',1,'invite:9d3ae085ed514c33a64f6f67820186e8','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 06:03:37.450815','2026-11-21 06:03:37.450815',NULL,1,'2026-11-21 06:03:37.498628','{}',NULL);
INSERT INTO "outbox" VALUES(72,'T0RELEASED',1,'notice:ccdf5138af7545ef81e24daf544bbb65','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,'room:1','done','2026-11-21 06:03:37.450815','2026-11-21 06:03:37.450815',NULL,1,'2026-11-21 06:03:37.498628','{"ts": "1795241017.488576"}',NULL);
INSERT INTO "outbox" VALUES(73,'T0RELEASED',1,'card:ad3d9134d5c84598a5f1db7d517ce77d','card','{}',NULL,'card:1','done','2026-11-21 06:03:37.450815','2026-11-21 06:03:37.450815',NULL,1,'2026-11-21 06:03:37.498628','{"ts": "1795239816.544850"}',NULL);
INSERT INTO "outbox" VALUES(74,'T0RELEASED',1,'topic:9843409ed4514adb85733c5e76fefa1c','topic','{}',NULL,'topic:1','done','2026-11-21 06:03:37.450815','2026-11-21 06:03:37.450815',NULL,1,'2026-11-21 06:03:37.486630','{}',NULL);
INSERT INTO "outbox" VALUES(75,'T0RELEASED',1,'announce:42dddc810a1c4bb68f4192934b977cb1','announce','{}',NULL,'announce:1','done','2026-11-21 06:03:37.450815','2026-11-21 06:03:37.450815',NULL,1,'2026-11-21 06:03:37.498628','{"ts": "1795239816.546265"}',NULL);
INSERT INTO "outbox" VALUES(76,'T0RELEASED',1,'direct:dea57b86121c44f6a78a42591abfada3','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 06:03:37.450815','2026-11-21 06:03:37.450815',NULL,1,'2026-11-21 06:03:37.498628','{"channel": "D0OOMHG5RS", "ts": "1795241017.491151"}',NULL);
INSERT INTO "outbox" VALUES(77,'T0RELEASED',1,'notice:abc50f73b58b4becb73aa1caf10628b2','notice','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795241917.328517}}',NULL,'room:1','done','2026-11-21 06:03:37.514230','2026-11-21 06:03:37.514230',NULL,1,'2026-11-21 06:03:37.549360','{"ts": "1795241017.536656"}',NULL);
INSERT INTO "outbox" VALUES(78,'T0RELEASED',1,'announce_reply:4c1e2ef7e2a6442893bfac1a96465f72','announce_reply','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795241917.328517}}',NULL,'announce:1','done','2026-11-21 06:03:37.514230','2026-11-21 06:03:37.514230',NULL,1,'2026-11-21 06:03:37.549360','{"ts": "1795241017.537503"}',NULL);
INSERT INTO "outbox" VALUES(79,'T0RELEASED',1,'card:01f83768a81a40468c296949ca828181','card','{}',NULL,'card:1','done','2026-11-21 06:03:37.514230','2026-11-21 06:03:37.514230',NULL,1,'2026-11-21 06:03:37.549360','{"ts": "1795239816.544850"}',NULL);
INSERT INTO "outbox" VALUES(80,'T0RELEASED',1,'topic:67b2fface09a48819104b4512b9e6945','topic','{}',NULL,'topic:1','done','2026-11-21 06:03:37.514230','2026-11-21 06:03:37.514230',NULL,1,'2026-11-21 06:03:37.539048','{}',NULL);
INSERT INTO "outbox" VALUES(81,'T0RELEASED',1,'announce:94d9f83fc89344d686b09f3e27d811c9','announce','{}',NULL,'announce:1','done','2026-11-21 06:03:37.514230','2026-11-21 06:03:37.514230',NULL,1,'2026-11-21 06:03:37.559588','{"ts": "1795239816.546265"}',NULL);
INSERT INTO "outbox" VALUES(82,'T0RELEASED',1,'notice:2cadfea983d847b0848bd1cbba6e3b36','notice','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795244617.568329}}',NULL,'room:1','done','2026-11-21 06:03:37.568329','2026-11-21 06:03:37.568329',NULL,1,'2026-11-21 06:03:37.611634','{"ts": "1795241017.598229"}',NULL);
INSERT INTO "outbox" VALUES(83,'T0RELEASED',1,'announce_reply:d05a22cdd3114412aae96b6c59a18385','announce_reply','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795244617.568329}}',NULL,'announce:1','done','2026-11-21 06:03:37.568329','2026-11-21 06:03:37.568329',NULL,1,'2026-11-21 06:03:37.611634','{"ts": "1795241017.598662"}',NULL);
INSERT INTO "outbox" VALUES(84,'T0RELEASED',1,'card:c23016cb15d1425c85ec9c72566a790e','card','{}',NULL,'card:1','done','2026-11-21 06:03:37.568329','2026-11-21 06:03:37.568329',NULL,1,'2026-11-21 06:03:37.611634','{"ts": "1795239816.544850"}',NULL);
INSERT INTO "outbox" VALUES(85,'T0RELEASED',1,'topic:2247f83a47db498596255b5ef040e896','topic','{}',NULL,'topic:1','done','2026-11-21 06:03:37.568329','2026-11-21 06:03:37.568329',NULL,1,'2026-11-21 06:03:37.600766','{}',NULL);
INSERT INTO "outbox" VALUES(86,'T0RELEASED',1,'announce:8c45151bcaf34dccb25fe06f0f1aad57','announce','{}',NULL,'announce:1','done','2026-11-21 06:03:37.568329','2026-11-21 06:03:37.568329',NULL,1,'2026-11-21 06:03:37.625141','{"ts": "1795239816.546265"}',NULL);
INSERT INTO "outbox" VALUES(87,'T0RELEASED',1,'notice:544670ff8824442c9bbed2cfb7aa07b5','notice','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}',NULL,'room:1','done','2026-11-21 06:03:37.658315','2026-11-21 06:03:37.658315',NULL,1,'2026-11-21 06:03:37.704556','{"ts": "1795241017.689731"}',NULL);
INSERT INTO "outbox" VALUES(88,'T0RELEASED',1,'announce_reply:e60c9af90dcb434a9e30528764ccced6','announce_reply','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}',NULL,'announce:1','done','2026-11-21 06:03:37.658315','2026-11-21 06:03:37.658315',NULL,1,'2026-11-21 06:03:37.704556','{"ts": "1795241017.690246"}',NULL);
INSERT INTO "outbox" VALUES(89,'T0RELEASED',1,'card:c78730e899b44f9998367a52a4232a4b','card','{}',NULL,'card:1','done','2026-11-21 06:03:37.658315','2026-11-21 06:03:37.658315',NULL,1,'2026-11-21 06:03:37.704556','{"ts": "1795239816.544850"}',NULL);
INSERT INTO "outbox" VALUES(90,'T0RELEASED',1,'topic:3a795e4db54a42959b5555162191947c','topic','{}',NULL,'topic:1','done','2026-11-21 06:03:37.658315','2026-11-21 06:03:37.658315',NULL,1,'2026-11-21 06:03:37.692193','{}',NULL);
INSERT INTO "outbox" VALUES(91,'T0RELEASED',1,'announce:d5b5a04a594343219398b7d4fd32d02a','announce','{}',NULL,'announce:1','done','2026-11-21 06:03:37.658315','2026-11-21 06:03:37.658315',NULL,1,'2026-11-21 06:03:37.714904','{"ts": "1795239816.546265"}',NULL);
INSERT INTO "outbox" VALUES(92,'T0RELEASED',2,'open_channel:2','open_channel','{}',NULL,NULL,'done','2026-11-21 06:03:37.723974','2026-11-21 06:03:37.723974',NULL,1,'2026-11-21 06:03:37.764176','{"channel": "C0OLD7OLO"}',NULL);
INSERT INTO "outbox" VALUES(93,'T0RELEASED',2,'invite:571acd0c96e741ce82fa56000f05e85d','invite','{"user": "U0ADALOVE1"}',92,NULL,'done','2026-11-21 06:03:37.723974','2026-11-21 06:03:37.723974',NULL,1,'2026-11-21 06:03:37.782987','{}',NULL);
INSERT INTO "outbox" VALUES(94,'T0RELEASED',2,'tell_ready:2:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:37265/respond/HJ85sXqo4Lfj7eM6KMWh-A"}',92,NULL,'done','2026-11-21 06:03:37.723974','2026-11-21 06:03:37.723974',NULL,1,'2026-11-21 06:03:37.800837','{}',NULL);
INSERT INTO "outbox" VALUES(95,'T0RELEASED',2,'direct:d449bf3ccd914f79b2ea6756d2568692','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',92,NULL,'done','2026-11-21 06:03:37.723974','2026-11-21 06:03:37.723974',NULL,1,'2026-11-21 06:03:37.800837','{"channel": "D0OOMHG5RS", "ts": "1795241017.780605"}',NULL);
INSERT INTO "outbox" VALUES(96,'T0RELEASED',2,'card:aeea778f0db4478c931d06e651c402c6','card','{}',92,'card:2','done','2026-11-21 06:03:37.723974','2026-11-21 06:03:37.723974',NULL,1,'2026-11-21 06:03:37.800837','{"ts": "1795241017.781273"}',NULL);
INSERT INTO "outbox" VALUES(97,'T0RELEASED',2,'topic:42663b73e3634835b020c7ca634dd256','topic','{}',92,'topic:2','done','2026-11-21 06:03:37.723974','2026-11-21 06:03:37.723974',NULL,1,'2026-11-21 06:03:37.782987','{}',NULL);
INSERT INTO "outbox" VALUES(98,'T0RELEASED',2,'announce:14e26e2903694acca87727fb55e4a235','announce','{}',92,'announce:2','done','2026-11-21 06:03:37.723974','2026-11-21 06:03:37.723974',NULL,1,'2026-11-21 06:03:37.800837','{"ts": "1795241017.781690"}',NULL);
INSERT INTO "outbox" VALUES(99,'T0RELEASED',2,'pin_card:32d98bf8f0e04de88023ef0e716f7790','pin_card','{}',96,NULL,'done','2026-11-21 06:03:37.723974','2026-11-21 06:03:37.723974',NULL,1,'2026-11-21 06:03:37.820850','{}',NULL);
INSERT INTO "outbox" VALUES(100,'T0RELEASED',2,'bookmark:2:card','bookmark','{"to": "card"}',96,NULL,'done','2026-11-21 06:03:37.723974','2026-11-21 06:03:37.723974',NULL,1,'2026-11-21 06:03:37.826795','{"link": "http://127.0.0.1:37265/archives/C0OLD7OLO/p1795241017781273"}',NULL);
CREATE TABLE person (
	team_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	zone VARCHAR(64), 
	name VARCHAR, 
	seen_at DATETIME NOT NULL, is_guest BOOLEAN DEFAULT 0 NOT NULL, is_outsider BOOLEAN DEFAULT 0 NOT NULL, is_gone BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (team_id, user_id)
);
INSERT INTO "person" VALUES('T0RELEASED','U0ADALOVE1','Europe/London','ada','2026-11-21 05:43:36.477692',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0GRACEHO1','America/New_York','grace','2026-11-21 05:43:36.645963',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0LINUSTO1','Europe/Helsinki','linus','2026-11-21 05:43:36.724251',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0BARBARA1','America/Los_Angeles','barbara','2026-11-21 05:43:36.761772',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0DENNISR1','Asia/Tokyo','dennis','2026-11-21 05:43:36.688094',0,0,0);
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
INSERT INTO "promise" VALUES(1,'T0RELEASED',1,'2026-11-21 05:58:36.382932','2026-11-21 05:43:36.382932','kept','2026-11-21 05:43:37.114794',-899.268138);
INSERT INTO "promise" VALUES(2,'T0RELEASED',1,'2026-11-21 05:58:37.114794','2026-11-21 05:43:37.114794','broken','2026-11-21 06:03:37.328517',300.213723);
INSERT INTO "promise" VALUES(3,'T0RELEASED',1,'2026-11-21 06:18:37.328517','2026-11-21 06:03:37.328517','kept','2026-11-21 06:03:37.568329',-899.760188);
INSERT INTO "promise" VALUES(4,'T0RELEASED',1,'2026-11-21 07:03:37.568329','2026-11-21 06:03:37.568329','kept','2026-11-21 06:03:37.658315',-3599.910014);
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
INSERT INTO "reminder" VALUES(1,'T0RELEASED',1,'2026-11-21 05:58:37.114794',0,1,'U0LINUSTO1','2026-11-21 05:55:37.147538',NULL,NULL,'D021VGCHBC','1795240537.196301','2026-11-21 05:58:37.232580','passed on','clock');
INSERT INTO "reminder" VALUES(2,'T0RELEASED',1,'2026-11-21 05:58:37.114794',0,2,'U0LINUSTO1','2026-11-21 05:58:37.232580','C0OLDQ2VW','1795240717.265524','D021VGCHBC','1795240717.278657','2026-11-21 06:03:37.286718','passed on','clock');
INSERT INTO "reminder" VALUES(3,'T0RELEASED',1,'2026-11-21 05:58:37.114794',0,3,'U0GRACEHO1','2026-11-21 06:03:37.286718','C0OLDQ2VW','1795241017.317935',NULL,NULL,'2026-11-21 06:03:37.328517','answered','U0LINUSTO1');
CREATE TABLE role_held (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER NOT NULL, 
	role VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	given_by VARCHAR(32) NOT NULL, 
	provisional BOOLEAN NOT NULL, 
	since_at DATETIME NOT NULL, 
	until_at DATETIME, 
	CONSTRAINT pk_role_held PRIMARY KEY (id), 
	CONSTRAINT fk_role_held_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id)
);
INSERT INTO "role_held" VALUES(1,'T0RELEASED',1,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 05:43:36.382932','2026-11-21 05:43:36.612171');
INSERT INTO "role_held" VALUES(2,'T0RELEASED',1,'commander','U0GRACEHO1','U0ADALOVE1',0,'2026-11-21 05:43:36.612171',NULL);
INSERT INTO "role_held" VALUES(3,'T0RELEASED',1,'operations','U0DENNISR1','U0ADALOVE1',0,'2026-11-21 05:43:36.635908',NULL);
INSERT INTO "role_held" VALUES(4,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1',0,'2026-11-21 05:43:36.678192','2026-11-21 06:03:37.450815');
INSERT INTO "role_held" VALUES(5,'T0RELEASED',1,'scribe','U0BARBARA1','U0ADALOVE1',0,'2026-11-21 05:43:36.708762',NULL);
INSERT INTO "role_held" VALUES(6,'T0RELEASED',1,'communications','U0ADALOVE1','U0ADALOVE1',0,'2026-11-21 06:03:37.450815',NULL);
INSERT INTO "role_held" VALUES(7,'T0RELEASED',2,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 06:03:37.723974',NULL);
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
INSERT INTO "tag" VALUES(1,'T0RELEASED',1,'C0OLDQ2VW','1795239816.855614','U0BARBARA1','mag',1,'1795239816.860385','2026-11-21 05:43:36.861264');
INSERT INTO "tag" VALUES(2,'T0RELEASED',1,'C0OLDQ2VW','1795239816.857608','U0BARBARA1','pushpin',1,'1795239816.897595','2026-11-21 05:43:36.899056');
INSERT INTO "tag" VALUES(3,'T0RELEASED',1,'C0OLDQ2VW','1795239816.859310','U0BARBARA1','pushpin',0,'1795239816.988329','2026-11-21 05:43:36.989490');
INSERT INTO "tag" VALUES(4,'T0RELEASED',1,'C0OLDQ2VW','1795239816.857608','U0GRACEHO1','scales',1,'1795239816.958623','2026-11-21 05:43:36.959443');
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
INSERT INTO "timeline_entry" VALUES(1,'T0RELEASED',1,'2026-11-21 05:43:36.382932','status','system','U0ADALOVE1',NULL,'declared SEV1: Checkout returns 500s','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 05:43:36.382932',NULL,1);
INSERT INTO "timeline_entry" VALUES(2,'T0RELEASED',1,'2026-11-21 05:43:36.382932','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 05:43:36.382932',NULL,1);
INSERT INTO "timeline_entry" VALUES(3,'T0RELEASED',1,'2026-11-21 05:43:36.612171','role','system','U0ADALOVE1',NULL,'made <@U0GRACEHO1> commander','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 05:43:36.612171',NULL,1);
INSERT INTO "timeline_entry" VALUES(4,'T0RELEASED',1,'2026-11-21 05:43:36.635908','role','system','U0ADALOVE1',NULL,'made <@U0DENNISR1> operations lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 05:43:36.635908',NULL,1);
INSERT INTO "timeline_entry" VALUES(5,'T0RELEASED',1,'2026-11-21 05:43:36.678192','role','system','U0ADALOVE1',NULL,'made <@U0LINUSTO1> communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 05:43:36.678192',NULL,1);
INSERT INTO "timeline_entry" VALUES(6,'T0RELEASED',1,'2026-11-21 05:43:36.708762','role','system','U0ADALOVE1',NULL,'made <@U0BARBARA1> scribe','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 05:43:36.708762',NULL,1);
INSERT INTO "timeline_entry" VALUES(7,'T0RELEASED',1,'2026-11-21 05:43:36.834564','status','system','U0GRACEHO1',NULL,'acknowledged the incident','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 05:43:36.834564',NULL,1);
INSERT INTO "timeline_entry" VALUES(8,'T0RELEASED',1,'2026-11-21 05:43:36.855614','finding','message','U0DENNISR1',NULL,'Errors began with release 413','[]','C0OLDQ2VW','1795239816.855614',NULL,'http://127.0.0.1:37265/archives/C0OLDQ2VW/p1795239816855614','1795239817.014954',NULL,'U0BARBARA1','2026-11-21 05:43:36.861264',NULL,2);
INSERT INTO "timeline_entry" VALUES(9,'T0RELEASED',1,'2026-11-21 05:43:36.857608','decision','message','U0GRACEHO1',NULL,'We roll back first','[]','C0OLDQ2VW','1795239816.857608',NULL,'http://127.0.0.1:37265/archives/C0OLDQ2VW/p1795239816857608',NULL,NULL,'U0BARBARA1','2026-11-21 05:43:36.899056',NULL,2);
INSERT INTO "timeline_entry" VALUES(10,'T0RELEASED',1,'2026-11-21 05:43:36.859310','event','message','U0DENNISR1',NULL,'Lunch anyone','[]','C0OLDQ2VW','1795239816.859310',NULL,'http://127.0.0.1:37265/archives/C0OLDQ2VW/p1795239816859310',NULL,NULL,'U0BARBARA1','2026-11-21 05:43:36.927455','2026-11-21 05:43:36.989490',1);
INSERT INTO "timeline_entry" VALUES(11,'T0RELEASED',1,'2026-11-20 08:01:00.000000','event','note','U0BARBARA1',NULL,'The database was restarted','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0BARBARA1','2026-11-21 05:43:37.048238',NULL,1);
INSERT INTO "timeline_entry" VALUES(12,'T0RELEASED',1,'2026-11-21 05:43:37.114794','update','system','U0LINUSTO1',NULL,'posted update 1: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 05:43:37.114794',NULL,1);
INSERT INTO "timeline_entry" VALUES(13,'T0RELEASED',1,'2026-11-21 06:03:37.328517','update','system','U0LINUSTO1',NULL,'posted update 2: No change. Still: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 06:03:37.328517',NULL,1);
INSERT INTO "timeline_entry" VALUES(14,'T0RELEASED',1,'2026-11-21 06:03:37.450815','role','system','U0ADALOVE1',NULL,'became communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 06:03:37.450815',NULL,1);
INSERT INTO "timeline_entry" VALUES(15,'T0RELEASED',1,'2026-11-21 06:03:37.514230','severity','system','U0GRACEHO1',NULL,'changed severity SEV1 → SEV2: fewer customers','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 06:03:37.514230',NULL,1);
INSERT INTO "timeline_entry" VALUES(16,'T0RELEASED',1,'2026-11-21 06:03:37.568329','status','system','U0GRACEHO1',NULL,'mitigated: Rolled back release 412','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 06:03:37.568329',NULL,1);
INSERT INTO "timeline_entry" VALUES(17,'T0RELEASED',1,'2026-11-21 06:03:37.658315','status','system','U0GRACEHO1',NULL,'resolved: No errors since 14:05','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 06:03:37.658315',NULL,1);
INSERT INTO "timeline_entry" VALUES(18,'T0RELEASED',2,'2026-11-21 06:03:37.723974','status','system','U0ADALOVE1',NULL,'declared SEV4: A button is blue','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 06:03:37.723974',NULL,1);
INSERT INTO "timeline_entry" VALUES(19,'T0RELEASED',2,'2026-11-21 06:03:37.723974','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 06:03:37.723974',NULL,1);
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
	replaced_by VARCHAR(32), 
	CONSTRAINT pk_timeline_version PRIMARY KEY (id), 
	CONSTRAINT fk_timeline_version_entry_id FOREIGN KEY(entry_id) REFERENCES timeline_entry (id), 
	CONSTRAINT uq_timeline_version_entry_id_team_id_version UNIQUE (entry_id, team_id, version)
);
INSERT INTO "timeline_version" VALUES(1,'T0RELEASED',9,1,'2026-11-21 05:43:36.857608','event',NULL,'[]','2026-11-21 05:43:36.959443','U0GRACEHO1');
INSERT INTO "timeline_version" VALUES(2,'T0RELEASED',8,1,'2026-11-21 05:43:36.855614','finding','Errors began with release 412','[]','2026-11-21 05:43:37.019266','U0DENNISR1');
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
COMMIT;
