BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0005');
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
INSERT INTO "audit" VALUES(1,'T0RELEASED',1,'2026-11-21 05:56:16.885314','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO "audit" VALUES(2,'T0RELEASED',1,'2026-11-21 05:56:16.885314','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(3,'T0RELEASED',1,'2026-11-21 05:56:17.082950','U0ADALOVE1','role','slash','{"commander": "U0ADALOVE1"}','{"commander": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(4,'T0RELEASED',1,'2026-11-21 05:56:17.110050','U0ADALOVE1','role','slash','{"operations": null}','{"operations": "U0DENNISR1"}');
INSERT INTO "audit" VALUES(5,'T0RELEASED',1,'2026-11-21 05:56:17.148077','U0ADALOVE1','role','slash','{"communications": null}','{"communications": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(6,'T0RELEASED',1,'2026-11-21 05:56:17.184325','U0ADALOVE1','role','slash','{"scribe": null}','{"scribe": "U0BARBARA1"}');
INSERT INTO "audit" VALUES(7,'T0RELEASED',1,'2026-11-21 05:56:17.302585','U0GRACEHO1','ack','button','{"status": "declared", "words": null}','{"status": "acknowledged", "words": ""}');
INSERT INTO "audit" VALUES(8,'T0RELEASED',1,'2026-11-21 05:56:17.324601','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 8, "kind": "finding"}');
INSERT INTO "audit" VALUES(9,'T0RELEASED',1,'2026-11-21 05:56:17.357505','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 9, "kind": "event"}');
INSERT INTO "audit" VALUES(10,'T0RELEASED',1,'2026-11-21 05:56:17.384595','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 10, "kind": "event"}');
INSERT INTO "audit" VALUES(11,'T0RELEASED',1,'2026-11-21 05:56:17.409112','U0GRACEHO1','retag','event','{"entry": 9, "kind": "event"}','{"entry": 9, "kind": "decision"}');
INSERT INTO "audit" VALUES(12,'T0RELEASED',1,'2026-11-21 05:56:17.433598','U0BARBARA1','untag','event','{"entry": 10, "text": null}','{"entry": null, "text": null}');
INSERT INTO "audit" VALUES(13,'T0RELEASED',1,'2026-11-21 05:56:17.456154','U0DENNISR1','message edited','event','{"entry": 8, "text": "Errors began with release 412"}','{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO "audit" VALUES(14,'T0RELEASED',1,'2026-11-21 05:56:17.470321','U0BARBARA1','note','slash','{"text": null, "happened_at": null}','{"text": "The database was restarted", "happened_at": "2026-11-20 08:01:00+00:00"}');
INSERT INTO "audit" VALUES(15,'T0RELEASED',1,'2026-11-21 05:56:17.513718','U0LINUSTO1','update','form','{}','{}');
INSERT INTO "audit" VALUES(16,'T0RELEASED',1,'2026-11-21 06:08:17.532360','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 06:11:17.513718+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(17,'T0RELEASED',1,'2026-11-21 06:11:17.587062','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 06:11:17.513718+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(18,'T0RELEASED',1,'2026-11-21 06:16:17.639828','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 06:11:17.513718+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(19,'T0RELEASED',1,'2026-11-21 06:16:17.684817','U0LINUSTO1','update','button','{}','{}');
INSERT INTO "audit" VALUES(20,'T0RELEASED',1,'2026-11-21 06:16:17.740891','U0LINUSTO1','handoff asked','slash','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(21,'T0RELEASED',1,'2026-11-21 06:16:17.778915','U0ADALOVE1','role','button','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(22,'T0RELEASED',1,'2026-11-21 06:16:17.830595','U0GRACEHO1','severity','slash','{"severity": "sev1", "reason": null}','{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO "audit" VALUES(23,'T0RELEASED',1,'2026-11-21 06:16:17.885364','U0GRACEHO1','mitigate','slash','{"status": "acknowledged", "words": null}','{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO "audit" VALUES(24,'T0RELEASED',1,'2026-11-21 06:16:17.956918','U0GRACEHO1','resolve','form','{"status": "mitigated", "words": null}','{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO "audit" VALUES(25,'T0RELEASED',2,'2026-11-21 06:16:18.026815','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO "audit" VALUES(26,'T0RELEASED',2,'2026-11-21 06:16:18.026815','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
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
INSERT INTO "handoff" VALUES(1,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1','accepted','2026-11-21 06:16:17.740891','2026-11-21 06:16:17.778915','D0OOMHG5RS','1795241777.760312');
CREATE TABLE inbox (
	team_id VARCHAR(32) NOT NULL, 
	"key" VARCHAR(128) NOT NULL, 
	received_at DATETIME NOT NULL, 
	answer JSON, 
	CONSTRAINT pk_inbox PRIMARY KEY (team_id, "key")
);
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:8893096809474.3523177984705.0aa8cab21a5ea8a74f256e1428c0d4f0','2026-11-21 05:56:16.885314','{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:7578696763214.7356961253652.ee543b6b3132847e0acc918ddf10a708','2026-11-21 05:56:17.082950','{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:6444813710672.4514033187578.b18b8c81d91b004424e9c08b01040d99','2026-11-21 05:56:17.110050','{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:2880673660412.9432708400710.0e159f5baaae0a0d9b2ccaf88af18fa5','2026-11-21 05:56:17.148077','{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:9318022632012.7962808694290.2722e10b855029f7318ef58a0ad1a4dc','2026-11-21 05:56:17.184325','{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795240577.301691:U0GRACEHO1:acknowledge','2026-11-21 05:56:17.302585','{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0I8YSVREY','2026-11-21 05:56:17.324601','{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0T6CUSD0T','2026-11-21 05:56:17.357505','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev09RFNYVQS','2026-11-21 05:56:17.384595','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev06XLABX6Q','2026-11-21 05:56:17.409112','{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev043QWOYMO','2026-11-21 05:56:17.433598','{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev019WJ202M','2026-11-21 05:56:17.456154','{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:1900358623827.6276537995660.fe2ff4fd87be4fe8f85f7d2758f272a7','2026-11-21 05:56:17.470321','{"text": "On the timeline at <!date^1795161660^{time}|08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "On the timeline at <!date^1795161660^{time}|08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5167531723653.1525806018621.de2a74429a357274aef08b4487167005','2026-11-21 05:56:17.498548','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0HUZC8ISL','2026-11-21 05:56:17.513718','{"text": "Update 1 is out. Next update: <!date^1795241477^{date_short_pretty} at {time}|21 Nov 2026, 06:11 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is out. Next update: <!date^1795241477^{date_short_pretty} at {time}|21 Nov 2026, 06:11 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795240577.684069:U0LINUSTO1:no_change','2026-11-21 06:16:17.684817','{"text": "Update 2 is out (no change). Next update: <!date^1795242677^{date_short_pretty} at {time}|21 Nov 2026, 06:31 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is out (no change). Next update: <!date^1795242677^{date_short_pretty} at {time}|21 Nov 2026, 06:31 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:8561333030165.1966264123948.c08d25893b852160db776e50a51d4f1f','2026-11-21 06:16:17.740891','{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795240577.778118:U0ADALOVE1:handoff_accept','2026-11-21 06:16:17.778915','{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:6327756781287.5281624021411.400753a279bf2c3f9c869e4ccbf3ba8c','2026-11-21 06:16:17.830595','{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795242677^{date_short_pretty} at {time}|21 Nov 2026, 06:31 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795242677^{date_short_pretty} at {time}|21 Nov 2026, 06:31 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:4110451127060.9472848715692.789334498f287d2590e35b8b8f641403','2026-11-21 06:16:17.885364','{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:9344614375592.2550601975648.2c9e43ccb09155073edeb2ca5762073e','2026-11-21 06:16:17.942165','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0XO384K9U','2026-11-21 06:16:17.956918','{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:459010614794.1064943891601.82eb5a3a0d72dd33bcdec938578bae58','2026-11-21 06:16:18.026815','{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
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
INSERT INTO "incident" VALUES(1,'T0RELEASED',1,'Checkout returns 500s','','sev2','resolved',0,0,'U0ADALOVE1',NULL,'C0OLDQ2VW','inc-1-checkout-returns-500s','1795240577.019414','🟠 SEV2 · ✅ resolved · Checkout returns 500s','C0X65MD1FY','1795240577.019930',NULL,'2026-11-21 05:56:16.885314','2026-11-21 05:56:16.885314','2026-11-21 05:56:17.302585','2026-11-21 06:16:17.885364','2026-11-21 06:16:17.956918',NULL,NULL,NULL,'2026-11-21 06:16:17.956918','Resolved: No errors since 14:05',NULL,NULL,0,NULL);
INSERT INTO "incident" VALUES(2,'T0RELEASED',2,'A button is blue','','sev4','declared',0,0,'U0ADALOVE1',NULL,'C0OLD7OLO','inc-2-a-button-is-blue','1795241778.086968','🔵 SEV4 · 🆕 declared · A button is blue','C0X65MD1FY','1795241778.087397',NULL,'2026-11-21 06:16:18.026815','2026-11-21 06:16:18.026815',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
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
INSERT INTO "incident_update" VALUES(1,'T0RELEASED',1,1,'One in eight fails. We roll back',0,'U0LINUSTO1','2026-11-21 05:56:17.513718','sev1','acknowledged','2026-11-21 06:11:17.513718');
INSERT INTO "incident_update" VALUES(2,'T0RELEASED',1,2,'No change. Still: One in eight fails. We roll back',1,'U0LINUSTO1','2026-11-21 06:16:17.684817','sev1','acknowledged','2026-11-21 06:31:17.684817');
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
INSERT INTO "outbox" VALUES(1,'T0RELEASED',NULL,'look_up_person:U0ADALOVE1','look_up_person','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 05:56:16.885314','2026-11-21 05:56:16.885314',NULL,1,'2026-11-21 05:56:16.981824','{"zone": "Europe/London"}',NULL);
INSERT INTO "outbox" VALUES(2,'T0RELEASED',1,'open_channel:1','open_channel','{}',NULL,NULL,'done','2026-11-21 05:56:16.885314','2026-11-21 05:56:16.885314',NULL,1,'2026-11-21 05:56:16.981824','{"channel": "C0OLDQ2VW"}',NULL);
INSERT INTO "outbox" VALUES(3,'T0RELEASED',1,'invite:be1deba35ef74d4391dee956e776e200','invite','{"user": "U0ADALOVE1"}',2,NULL,'done','2026-11-21 05:56:16.885314','2026-11-21 05:56:16.885314',NULL,1,'2026-11-21 05:56:17.028649','{}',NULL);
INSERT INTO "outbox" VALUES(4,'T0RELEASED',1,'tell_ready:1:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:38607/respond/BVbbkKAZUvtmNdt_oFA9zQ"}',2,NULL,'done','2026-11-21 05:56:16.885314','2026-11-21 05:56:16.885314',NULL,1,'2026-11-21 05:56:17.028649','{}',NULL);
INSERT INTO "outbox" VALUES(5,'T0RELEASED',1,'direct:d4b0f23788294ca585a0d5d567253027','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',2,NULL,'done','2026-11-21 05:56:16.885314','2026-11-21 05:56:16.885314',NULL,1,'2026-11-21 05:56:17.028649','{"channel": "D0OOMHG5RS", "ts": "1795240577.021714"}',NULL);
INSERT INTO "outbox" VALUES(6,'T0RELEASED',1,'card:34923154b261409790bce8881eaabbf5','card','{}',2,'card:1','done','2026-11-21 05:56:16.885314','2026-11-21 05:56:16.885314',NULL,1,'2026-11-21 05:56:17.028649','{"ts": "1795240577.019414"}',NULL);
INSERT INTO "outbox" VALUES(7,'T0RELEASED',1,'topic:a45494bf5c5b4cdb9f86f85b821b7e35','topic','{}',2,'topic:1','done','2026-11-21 05:56:16.885314','2026-11-21 05:56:16.885314',NULL,1,'2026-11-21 05:56:17.028649','{}',NULL);
INSERT INTO "outbox" VALUES(8,'T0RELEASED',1,'announce:e0827c41d6074ed597d6f2c7d36b3ecd','announce','{}',2,'announce:1','done','2026-11-21 05:56:16.885314','2026-11-21 05:56:16.885314',NULL,1,'2026-11-21 05:56:17.028649','{"ts": "1795240577.019930"}',NULL);
INSERT INTO "outbox" VALUES(9,'T0RELEASED',1,'pin_card:2c5b714b87714c05939d9376c1433ae6','pin_card','{}',6,NULL,'done','2026-11-21 05:56:16.885314','2026-11-21 05:56:16.885314',NULL,1,'2026-11-21 05:56:17.062210','{}',NULL);
INSERT INTO "outbox" VALUES(10,'T0RELEASED',1,'bookmark:1:card','bookmark','{"to": "card"}',6,NULL,'done','2026-11-21 05:56:16.885314','2026-11-21 05:56:16.885314',NULL,1,'2026-11-21 05:56:17.070924','{"link": "http://127.0.0.1:38607/archives/C0OLDQ2VW/p1795240577019414"}',NULL);
INSERT INTO "outbox" VALUES(11,'T0RELEASED',NULL,'read_people:2026-11-21:','read_people','{"day": "2026-11-21", "cursor": ""}',NULL,NULL,'done','2026-11-21 05:56:16.868843','2026-11-21 05:56:16.868843',NULL,1,'2026-11-21 05:56:16.981824','{"people": 5}',NULL);
INSERT INTO "outbox" VALUES(12,'T0RELEASED',NULL,'look_up_person:U0GRACEHO1','look_up_person','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 05:56:17.082950','2026-11-21 05:56:17.082950',NULL,1,'2026-11-21 05:56:17.153937','{"zone": "America/New_York"}',NULL);
INSERT INTO "outbox" VALUES(13,'T0RELEASED',1,'invite:a722bd286e984156ac42b048fff7ad65','invite','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 05:56:17.082950','2026-11-21 05:56:17.082950',NULL,1,'2026-11-21 05:56:17.153937','{}',NULL);
INSERT INTO "outbox" VALUES(14,'T0RELEASED',1,'notice:fc31448cc93e45879ee2540d7a96cf53','notice','{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1"}}',NULL,'room:1','done','2026-11-21 05:56:17.082950','2026-11-21 05:56:17.082950',NULL,1,'2026-11-21 05:56:17.153937','{"ts": "1795240577.119174"}',NULL);
INSERT INTO "outbox" VALUES(15,'T0RELEASED',1,'card:0d400b346dab47ccaafe72da570ce951','card','{}',NULL,'card:1','done','2026-11-21 05:56:17.082950','2026-11-21 05:56:17.082950',NULL,1,'2026-11-21 05:56:17.153937','{"ts": "1795240577.019414"}',NULL);
INSERT INTO "outbox" VALUES(16,'T0RELEASED',1,'topic:f8ed6857d75f4af8b682f82465aa6048','topic','{}',NULL,'topic:1','done','2026-11-21 05:56:17.082950','2026-11-21 05:56:17.082950',NULL,1,'2026-11-21 05:56:17.117690','{}',NULL);
INSERT INTO "outbox" VALUES(17,'T0RELEASED',1,'announce:84268db8d9674d9bbd52eb53384047b1','announce','{}',NULL,'announce:1','done','2026-11-21 05:56:17.082950','2026-11-21 05:56:17.082950',NULL,1,'2026-11-21 05:56:17.153937','{"ts": "1795240577.019930"}',NULL);
INSERT INTO "outbox" VALUES(18,'T0RELEASED',1,'direct:69da3d0ee3b540d39a34b284d9569892','direct','{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 05:56:17.082950','2026-11-21 05:56:17.082950',NULL,1,'2026-11-21 05:56:17.153937','{"channel": "D0WS65PSTL", "ts": "1795240577.124307"}',NULL);
INSERT INTO "outbox" VALUES(19,'T0RELEASED',NULL,'look_up_person:U0DENNISR1','look_up_person','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 05:56:17.110050','2026-11-21 05:56:17.110050',NULL,1,'2026-11-21 05:56:17.197244','{"zone": "Asia/Tokyo"}',NULL);
INSERT INTO "outbox" VALUES(20,'T0RELEASED',1,'invite:61ded508366a47ecafc5d36319a6037a','invite','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 05:56:17.110050','2026-11-21 05:56:17.110050',NULL,1,'2026-11-21 05:56:17.197244','{}',NULL);
INSERT INTO "outbox" VALUES(21,'T0RELEASED',1,'notice:257fc45ac42d49c5aa1feb0e09a7c4e7','notice','{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 05:56:17.110050','2026-11-21 05:56:17.110050',NULL,1,'2026-11-21 05:56:17.240447','{"ts": "1795240577.201042"}',NULL);
INSERT INTO "outbox" VALUES(22,'T0RELEASED',1,'card:21386f53a13447c3905be37053dbcbc0','card','{}',NULL,'card:1','done','2026-11-21 05:56:17.110050','2026-11-21 05:56:17.110050',NULL,1,'2026-11-21 05:56:17.240447','{"ts": "1795240577.019414"}',NULL);
INSERT INTO "outbox" VALUES(23,'T0RELEASED',1,'topic:7b2f82d24d294e07bf7081dadefc466c','topic','{}',NULL,'topic:1','done','2026-11-21 05:56:17.110050','2026-11-21 05:56:17.110050',NULL,1,'2026-11-21 05:56:17.197244','{}',NULL);
INSERT INTO "outbox" VALUES(24,'T0RELEASED',1,'announce:bd548c10177643e4802420dc666f8afe','announce','{}',NULL,'announce:1','done','2026-11-21 05:56:17.110050','2026-11-21 05:56:17.110050',NULL,1,'2026-11-21 05:56:17.240447','{"ts": "1795240577.019930"}',NULL);
INSERT INTO "outbox" VALUES(25,'T0RELEASED',1,'direct:b84b4ae2b77e4b2c9636d57ff78ff95f','direct','{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 05:56:17.110050','2026-11-21 05:56:17.110050',NULL,1,'2026-11-21 05:56:17.197244','{"channel": "D0OAN0SX5F", "ts": "1795240577.159599"}',NULL);
INSERT INTO "outbox" VALUES(26,'T0RELEASED',NULL,'look_up_person:U0LINUSTO1','look_up_person','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 05:56:17.148077','2026-11-21 05:56:17.148077',NULL,1,'2026-11-21 05:56:17.240447','{"zone": "Europe/Helsinki"}',NULL);
INSERT INTO "outbox" VALUES(27,'T0RELEASED',1,'invite:896d35ac549d4411a5a72b90157cb03d','invite','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 05:56:17.148077','2026-11-21 05:56:17.148077',NULL,1,'2026-11-21 05:56:17.240447','{}',NULL);
INSERT INTO "outbox" VALUES(28,'T0RELEASED',1,'notice:9e31511dd23d41c3a28131664b1d6a9b','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 05:56:17.148077','2026-11-21 05:56:17.148077',NULL,1,'2026-11-21 05:56:17.280985','{"ts": "1795240577.266716"}',NULL);
INSERT INTO "outbox" VALUES(29,'T0RELEASED',1,'topic:c770017fd5bd4be6b8ca992b3f222432','topic','{}',NULL,'topic:1','done','2026-11-21 05:56:17.148077','2026-11-21 05:56:17.148077',NULL,1,'2026-11-21 05:56:17.263878','{}',NULL);
INSERT INTO "outbox" VALUES(30,'T0RELEASED',1,'direct:84c0ddba80b645faacc04c91ee345ffa','direct','{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 05:56:17.148077','2026-11-21 05:56:17.148077',NULL,1,'2026-11-21 05:56:17.240447','{"channel": "D021VGCHBC", "ts": "1795240577.205861"}',NULL);
INSERT INTO "outbox" VALUES(31,'T0RELEASED',NULL,'look_up_person:U0BARBARA1','look_up_person','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 05:56:17.184325','2026-11-21 05:56:17.184325',NULL,1,'2026-11-21 05:56:17.263878','{"zone": "America/Los_Angeles"}',NULL);
INSERT INTO "outbox" VALUES(32,'T0RELEASED',1,'invite:2252995d447245c889b7abb50f02c341','invite','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 05:56:17.184325','2026-11-21 05:56:17.184325',NULL,1,'2026-11-21 05:56:17.263878','{}',NULL);
INSERT INTO "outbox" VALUES(33,'T0RELEASED',1,'notice:35ec1ec1f2504c81bb0f8d1a33cd38d4','notice','{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 05:56:17.184325','2026-11-21 05:56:17.184325',NULL,1,'2026-11-21 05:56:17.292869','{"ts": "1795240577.291839"}',NULL);
INSERT INTO "outbox" VALUES(34,'T0RELEASED',1,'card:ca2d9228c2934a23803dc3e4eb60dfe6','card','{}',NULL,'card:1','done','2026-11-21 05:56:17.184325','2026-11-21 05:56:17.184325',NULL,1,'2026-11-21 05:56:17.280985','{"ts": "1795240577.019414"}',NULL);
INSERT INTO "outbox" VALUES(35,'T0RELEASED',1,'announce:e5fd1c0ff60f4b34a81b99a1bde0f11a','announce','{}',NULL,'announce:1','done','2026-11-21 05:56:17.184325','2026-11-21 05:56:17.184325',NULL,1,'2026-11-21 05:56:17.280985','{"ts": "1795240577.019930"}',NULL);
INSERT INTO "outbox" VALUES(36,'T0RELEASED',1,'direct:547498693afd4de48ad9a443dec8b62e','direct','{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 05:56:17.184325','2026-11-21 05:56:17.184325',NULL,1,'2026-11-21 05:56:17.263878','{"channel": "D0TKCBFLN6", "ts": "1795240577.246648"}',NULL);
INSERT INTO "outbox" VALUES(37,'T0RELEASED',1,'notice:91d77ba602ca4b1fac35ddb4df9f4606','notice','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795241476.885314}}',NULL,'room:1','done','2026-11-21 05:56:17.302585','2026-11-21 05:56:17.302585',NULL,1,'2026-11-21 05:56:17.367095','{"ts": "1795240577.332967"}',NULL);
INSERT INTO "outbox" VALUES(38,'T0RELEASED',1,'announce_reply:8abadc5f213d4afc8f41c3ad4158c8ee','announce_reply','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795241476.885314}}',NULL,'announce:1','done','2026-11-21 05:56:17.302585','2026-11-21 05:56:17.302585',NULL,1,'2026-11-21 05:56:17.367095','{"ts": "1795240577.333310"}',NULL);
INSERT INTO "outbox" VALUES(39,'T0RELEASED',1,'card:1d5888b23ce1435ea9ee898b2b152b8c','card','{}',NULL,'card:1','done','2026-11-21 05:56:17.302585','2026-11-21 05:56:17.302585',NULL,1,'2026-11-21 05:56:17.367095','{"ts": "1795240577.019414"}',NULL);
INSERT INTO "outbox" VALUES(40,'T0RELEASED',1,'topic:f470a1d9ef6f4820858e91f8c7138e2e','topic','{}',NULL,'topic:1','done','2026-11-21 05:56:17.302585','2026-11-21 05:56:17.302585',NULL,1,'2026-11-21 05:56:17.334852','{}',NULL);
INSERT INTO "outbox" VALUES(41,'T0RELEASED',1,'announce:7d56c01196bb4ba4bd163c8e4ebd7295','announce','{}',NULL,'announce:1','done','2026-11-21 05:56:17.302585','2026-11-21 05:56:17.302585',NULL,1,'2026-11-21 05:56:17.418920','{"ts": "1795240577.019930"}',NULL);
INSERT INTO "outbox" VALUES(42,'T0RELEASED',1,'read_message:57974f4db569492b8d7ed6084da35ff3','read_message','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795240577.320842','done','2026-11-21 05:56:17.324601','2026-11-21 05:56:17.324601',NULL,1,'2026-11-21 05:56:17.392727','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(43,'T0RELEASED',1,'check_mark:6e365948ba524203b730a20413467b4f','check_mark','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795240577.320842','done','2026-11-21 05:56:17.324601','2026-11-21 05:56:17.324601',NULL,1,'2026-11-21 05:56:17.442073','{}',NULL);
INSERT INTO "outbox" VALUES(44,'T0RELEASED',1,'read_message:436048def65d43a38c19de11d3c8e4ad','read_message','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795240577.322017','done','2026-11-21 05:56:17.357505','2026-11-21 05:56:17.357505',NULL,1,'2026-11-21 05:56:17.418920','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(45,'T0RELEASED',1,'check_mark:679dea7d910d48b4b6a9aae245837c80','check_mark','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795240577.322017','done','2026-11-21 05:56:17.357505','2026-11-21 05:56:17.357505',NULL,1,'2026-11-21 05:56:17.462302','{}',NULL);
INSERT INTO "outbox" VALUES(46,'T0RELEASED',1,'read_message:e5f853e673304cf89550543a8538fa38','read_message','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795240577.322751','done','2026-11-21 05:56:17.384595','2026-11-21 05:56:17.384595',NULL,1,'2026-11-21 05:56:17.442073','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(47,'T0RELEASED',1,'check_mark:1de256cccf2f4d0c96b36c628d290a81','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795240577.322751','done','2026-11-21 05:56:17.384595','2026-11-21 05:56:17.384595',NULL,1,'2026-11-21 05:56:17.473625','{}',NULL);
INSERT INTO "outbox" VALUES(48,'T0RELEASED',1,'check_mark:f0fe0a1710614a9b84186333303e67ff','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795240577.322751','done','2026-11-21 05:56:17.433598','2026-11-21 05:56:17.433598',NULL,1,'2026-11-21 05:56:17.491610','{}',NULL);
INSERT INTO "outbox" VALUES(49,'T0RELEASED',1,'notice:8f51c71cc44a42a1aa40728862cff54b','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795241477.513718}}',NULL,'room:1','done','2026-11-21 05:56:17.513718','2026-11-21 05:56:17.513718',NULL,1,'2026-11-21 06:08:17.561315','{"ts": "1795241297.539603"}',NULL);
INSERT INTO "outbox" VALUES(50,'T0RELEASED',1,'announce_reply:e0026eb7cc694435913f7a55e63c5229','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795241477.513718}}',NULL,'announce:1','done','2026-11-21 05:56:17.513718','2026-11-21 05:56:17.513718',NULL,1,'2026-11-21 06:08:17.561315','{"ts": "1795241297.540073"}',NULL);
INSERT INTO "outbox" VALUES(51,'T0RELEASED',1,'card:fbf33cede0734c8a8ea2076839504e7c','card','{}',NULL,'card:1','done','2026-11-21 05:56:17.513718','2026-11-21 05:56:17.513718',NULL,1,'2026-11-21 06:08:17.561315','{"ts": "1795240577.019414"}',NULL);
INSERT INTO "outbox" VALUES(52,'T0RELEASED',1,'topic:89f492e347d241a1b0b15d99ac0ab899','topic','{}',NULL,'topic:1','done','2026-11-21 05:56:17.513718','2026-11-21 05:56:17.513718',NULL,1,'2026-11-21 06:08:17.538894','{}',NULL);
INSERT INTO "outbox" VALUES(53,'T0RELEASED',1,'announce:38a29beea73f417ca217b977fba8ead7','announce','{}',NULL,'announce:1','done','2026-11-21 05:56:17.513718','2026-11-21 05:56:17.513718',NULL,1,'2026-11-21 06:08:17.579672','{"ts": "1795240577.019930"}',NULL);
INSERT INTO "outbox" VALUES(54,'T0RELEASED',1,'remind_direct:1:1','remind_direct','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 06:08:17.532360','2026-11-21 06:08:17.532360',NULL,1,'2026-11-21 06:08:17.571210','{"channel": "D021VGCHBC", "ts": "1795241297.562812"}',NULL);
INSERT INTO "outbox" VALUES(55,'T0RELEASED',1,'close_reminder:1:1','close_reminder','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 06:11:17.587062','2026-11-21 06:11:17.587062',NULL,1,'2026-11-21 06:11:17.611642','{}',NULL);
INSERT INTO "outbox" VALUES(56,'T0RELEASED',1,'remind:1:2','remind','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 06:11:17.587062','2026-11-21 06:11:17.587062',NULL,1,'2026-11-21 06:11:17.621691','{"ts": "1795241477.620649"}',NULL);
INSERT INTO "outbox" VALUES(57,'T0RELEASED',1,'remind_direct:1:2','remind_direct','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 06:11:17.587062','2026-11-21 06:11:17.587062',NULL,1,'2026-11-21 06:11:17.631501','{"channel": "D021VGCHBC", "ts": "1795241477.630790"}',NULL);
INSERT INTO "outbox" VALUES(58,'T0RELEASED',1,'close_reminder:1:2','close_reminder','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 06:16:17.639828','2026-11-21 06:16:17.639828',NULL,1,'2026-11-21 06:16:17.664122','{}',NULL);
INSERT INTO "outbox" VALUES(59,'T0RELEASED',1,'remind:1:3','remind','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 06:16:17.639828','2026-11-21 06:16:17.639828',NULL,1,'2026-11-21 06:16:17.674351','{"ts": "1795241777.673305"}',NULL);
INSERT INTO "outbox" VALUES(60,'T0RELEASED',1,'close_reminder:1:3','close_reminder','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 06:16:17.684817','2026-11-21 06:16:17.684817',NULL,1,'2026-11-21 06:16:17.720173','{}',NULL);
INSERT INTO "outbox" VALUES(61,'T0RELEASED',1,'notice:935758154e03436d825d26f662b0aa0f','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795242677.684817}}',NULL,'room:1','done','2026-11-21 06:16:17.684817','2026-11-21 06:16:17.684817',NULL,1,'2026-11-21 06:16:17.720173','{"ts": "1795241777.712145"}',NULL);
INSERT INTO "outbox" VALUES(62,'T0RELEASED',1,'announce_reply:17f269b3d7ca424fb8336f4996433eb7','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795242677.684817}}',NULL,'announce:1','done','2026-11-21 06:16:17.684817','2026-11-21 06:16:17.684817',NULL,1,'2026-11-21 06:16:17.720173','{"ts": "1795241777.712522"}',NULL);
INSERT INTO "outbox" VALUES(63,'T0RELEASED',1,'card:35c35d8f00b545b6b5ff8ba90965769c','card','{}',NULL,'card:1','done','2026-11-21 06:16:17.684817','2026-11-21 06:16:17.684817',NULL,1,'2026-11-21 06:16:17.720173','{"ts": "1795240577.019414"}',NULL);
INSERT INTO "outbox" VALUES(64,'T0RELEASED',1,'topic:06281835be524e8596b5e6417482474b','topic','{}',NULL,'topic:1','done','2026-11-21 06:16:17.684817','2026-11-21 06:16:17.684817',NULL,1,'2026-11-21 06:16:17.710458','{}',NULL);
INSERT INTO "outbox" VALUES(65,'T0RELEASED',1,'announce:9d3a65aafcfa45af8857368554ffe0fc','announce','{}',NULL,'announce:1','done','2026-11-21 06:16:17.684817','2026-11-21 06:16:17.684817',NULL,1,'2026-11-21 06:16:17.732113','{"ts": "1795240577.019930"}',NULL);
INSERT INTO "outbox" VALUES(66,'T0RELEASED',1,'invite:ab2f37e3b0cd4af391a2ae4abe2cb9fc','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 06:16:17.740891','2026-11-21 06:16:17.740891',NULL,1,'2026-11-21 06:16:17.761574','{}',NULL);
INSERT INTO "outbox" VALUES(67,'T0RELEASED',1,'offer_role:4e917e4bf1864b2bb103d581bab9e916','offer_role','{"handoff_id": 1}',NULL,'offer:1','done','2026-11-21 06:16:17.740891','2026-11-21 06:16:17.740891',NULL,1,'2026-11-21 06:16:17.767515','{"channel": "D0OOMHG5RS", "ts": "1795241777.760312"}',NULL);
INSERT INTO "outbox" VALUES(68,'T0RELEASED',1,'notice:224c0c55f13b4050ba117ad673bd452e','notice','{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1"}}',NULL,'room:1','done','2026-11-21 06:16:17.740891','2026-11-21 06:16:17.740891',NULL,1,'2026-11-21 06:16:17.767515','{"ts": "1795241777.760762"}',NULL);
INSERT INTO "outbox" VALUES(69,'T0RELEASED',1,'close_offer:4788db8e88f340ffbabae14821de67c0','close_offer','{"handoff_id": 1}',NULL,'offer:1','done','2026-11-21 06:16:17.778915','2026-11-21 06:16:17.778915',NULL,1,'2026-11-21 06:16:17.820267','{}',NULL);
INSERT INTO "outbox" VALUES(70,'T0RELEASED',1,'direct:c769a5849d954c8788ba14ef87c5e15d','direct','{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,NULL,'done','2026-11-21 06:16:17.778915','2026-11-21 06:16:17.778915',NULL,1,'2026-11-21 06:16:17.820267','{"channel": "D021VGCHBC", "ts": "1795241777.811120"}',NULL);
INSERT INTO "outbox" VALUES(71,'T0RELEASED',1,'invite:2b533e1b2564429bad943168cb7be68c','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 06:16:17.778915','2026-11-21 06:16:17.778915',NULL,1,'2026-11-21 06:16:17.820267','{}',NULL);
INSERT INTO "outbox" VALUES(72,'T0RELEASED',1,'notice:3ea515de22344c9598fc9cdbf0773227','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,'room:1','done','2026-11-21 06:16:17.778915','2026-11-21 06:16:17.778915',NULL,1,'2026-11-21 06:16:17.820267','{"ts": "1795241777.811346"}',NULL);
INSERT INTO "outbox" VALUES(73,'T0RELEASED',1,'card:10dd7a9e6ef54a859aad7503ae536ab8','card','{}',NULL,'card:1','done','2026-11-21 06:16:17.778915','2026-11-21 06:16:17.778915',NULL,1,'2026-11-21 06:16:17.820267','{"ts": "1795240577.019414"}',NULL);
INSERT INTO "outbox" VALUES(74,'T0RELEASED',1,'topic:c087210a3b10413e93da2bd750027a3c','topic','{}',NULL,'topic:1','done','2026-11-21 06:16:17.778915','2026-11-21 06:16:17.778915',NULL,1,'2026-11-21 06:16:17.809353','{}',NULL);
INSERT INTO "outbox" VALUES(75,'T0RELEASED',1,'announce:144f61fdc3834feba89d7c225e624247','announce','{}',NULL,'announce:1','done','2026-11-21 06:16:17.778915','2026-11-21 06:16:17.778915',NULL,1,'2026-11-21 06:16:17.820267','{"ts": "1795240577.019930"}',NULL);
INSERT INTO "outbox" VALUES(76,'T0RELEASED',1,'direct:7069058c41bd4e77b45377650c3febd6','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 06:16:17.778915','2026-11-21 06:16:17.778915',NULL,1,'2026-11-21 06:16:17.820267','{"channel": "D0OOMHG5RS", "ts": "1795241777.814686"}',NULL);
INSERT INTO "outbox" VALUES(77,'T0RELEASED',1,'notice:b02a9e096e834a718566dc03b31098fb','notice','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795242677.684817}}',NULL,'room:1','done','2026-11-21 06:16:17.830595','2026-11-21 06:16:17.830595',NULL,1,'2026-11-21 06:16:17.862123','{"ts": "1795241777.851880"}',NULL);
INSERT INTO "outbox" VALUES(78,'T0RELEASED',1,'announce_reply:dc1e5c2468154018afe929e9be79aeb8','announce_reply','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795242677.684817}}',NULL,'announce:1','done','2026-11-21 06:16:17.830595','2026-11-21 06:16:17.830595',NULL,1,'2026-11-21 06:16:17.862123','{"ts": "1795241777.852211"}',NULL);
INSERT INTO "outbox" VALUES(79,'T0RELEASED',1,'card:95b5f1e614544efdaa61f26a0c818224','card','{}',NULL,'card:1','done','2026-11-21 06:16:17.830595','2026-11-21 06:16:17.830595',NULL,1,'2026-11-21 06:16:17.862123','{"ts": "1795240577.019414"}',NULL);
INSERT INTO "outbox" VALUES(80,'T0RELEASED',1,'topic:35304c2c8903480a9ac1fdebe33b9bc4','topic','{}',NULL,'topic:1','done','2026-11-21 06:16:17.830595','2026-11-21 06:16:17.830595',NULL,1,'2026-11-21 06:16:17.853653','{}',NULL);
INSERT INTO "outbox" VALUES(81,'T0RELEASED',1,'announce:3609391026584edcb14b85eb7c30222c','announce','{}',NULL,'announce:1','done','2026-11-21 06:16:17.830595','2026-11-21 06:16:17.830595',NULL,1,'2026-11-21 06:16:17.876581','{"ts": "1795240577.019930"}',NULL);
INSERT INTO "outbox" VALUES(82,'T0RELEASED',1,'notice:d5509d4abece4e50b13f046224bd7906','notice','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795245377.885364}}',NULL,'room:1','done','2026-11-21 06:16:17.885364','2026-11-21 06:16:17.885364',NULL,1,'2026-11-21 06:16:17.922660','{"ts": "1795241777.912724"}',NULL);
INSERT INTO "outbox" VALUES(83,'T0RELEASED',1,'announce_reply:a5286f879bb54603aeab0e0678b3a5a8','announce_reply','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795245377.885364}}',NULL,'announce:1','done','2026-11-21 06:16:17.885364','2026-11-21 06:16:17.885364',NULL,1,'2026-11-21 06:16:17.922660','{"ts": "1795241777.913109"}',NULL);
INSERT INTO "outbox" VALUES(84,'T0RELEASED',1,'card:34a992e9fcca492c854f265e2ac9ff48','card','{}',NULL,'card:1','done','2026-11-21 06:16:17.885364','2026-11-21 06:16:17.885364',NULL,1,'2026-11-21 06:16:17.922660','{"ts": "1795240577.019414"}',NULL);
INSERT INTO "outbox" VALUES(85,'T0RELEASED',1,'topic:c40f59687596429fa6fa896d17b1b43a','topic','{}',NULL,'topic:1','done','2026-11-21 06:16:17.885364','2026-11-21 06:16:17.885364',NULL,1,'2026-11-21 06:16:17.914489','{}',NULL);
INSERT INTO "outbox" VALUES(86,'T0RELEASED',1,'announce:fd223a4d5eb64db981e3318fbec43fb4','announce','{}',NULL,'announce:1','done','2026-11-21 06:16:17.885364','2026-11-21 06:16:17.885364',NULL,1,'2026-11-21 06:16:17.933152','{"ts": "1795240577.019930"}',NULL);
INSERT INTO "outbox" VALUES(87,'T0RELEASED',1,'notice:0a0100e37ecb432b8286961c39484576','notice','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}',NULL,'room:1','done','2026-11-21 06:16:17.956918','2026-11-21 06:16:17.956918',NULL,1,'2026-11-21 06:16:18.000429','{"ts": "1795241777.986365"}',NULL);
INSERT INTO "outbox" VALUES(88,'T0RELEASED',1,'announce_reply:9a1e36518cc94cbb86feb03bb1ff1821','announce_reply','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}',NULL,'announce:1','done','2026-11-21 06:16:17.956918','2026-11-21 06:16:17.956918',NULL,1,'2026-11-21 06:16:18.000429','{"ts": "1795241777.986838"}',NULL);
INSERT INTO "outbox" VALUES(89,'T0RELEASED',1,'card:723688e853ca4e2680ff9836554fd96f','card','{}',NULL,'card:1','done','2026-11-21 06:16:17.956918','2026-11-21 06:16:17.956918',NULL,1,'2026-11-21 06:16:18.000429','{"ts": "1795240577.019414"}',NULL);
INSERT INTO "outbox" VALUES(90,'T0RELEASED',1,'topic:f409801eee164e9484f2288ef40320f7','topic','{}',NULL,'topic:1','done','2026-11-21 06:16:17.956918','2026-11-21 06:16:17.956918',NULL,1,'2026-11-21 06:16:17.988873','{}',NULL);
INSERT INTO "outbox" VALUES(91,'T0RELEASED',1,'announce:9d919624346f437f837e45f0c60d5ccd','announce','{}',NULL,'announce:1','done','2026-11-21 06:16:17.956918','2026-11-21 06:16:17.956918',NULL,1,'2026-11-21 06:16:18.015363','{"ts": "1795240577.019930"}',NULL);
INSERT INTO "outbox" VALUES(92,'T0RELEASED',2,'open_channel:2','open_channel','{}',NULL,NULL,'done','2026-11-21 06:16:18.026815','2026-11-21 06:16:18.026815',NULL,1,'2026-11-21 06:16:18.071490','{"channel": "C0OLD7OLO"}',NULL);
INSERT INTO "outbox" VALUES(93,'T0RELEASED',2,'invite:a029ef1f7cfe445182ae80eb3da9aad2','invite','{"user": "U0ADALOVE1"}',92,NULL,'done','2026-11-21 06:16:18.026815','2026-11-21 06:16:18.026815',NULL,1,'2026-11-21 06:16:18.089087','{}',NULL);
INSERT INTO "outbox" VALUES(94,'T0RELEASED',2,'tell_ready:2:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:38607/respond/3XNUU7pDAseVcLOXt4c6rw"}',92,NULL,'done','2026-11-21 06:16:18.026815','2026-11-21 06:16:18.026815',NULL,1,'2026-11-21 06:16:18.104717','{}',NULL);
INSERT INTO "outbox" VALUES(95,'T0RELEASED',2,'direct:a6bb9576ff264e84ad06025743869de2','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',92,NULL,'done','2026-11-21 06:16:18.026815','2026-11-21 06:16:18.026815',NULL,1,'2026-11-21 06:16:18.104717','{"channel": "D0OOMHG5RS", "ts": "1795241778.086383"}',NULL);
INSERT INTO "outbox" VALUES(96,'T0RELEASED',2,'card:45b5d7c1186a4be488b578c616e2019b','card','{}',92,'card:2','done','2026-11-21 06:16:18.026815','2026-11-21 06:16:18.026815',NULL,1,'2026-11-21 06:16:18.104717','{"ts": "1795241778.086968"}',NULL);
INSERT INTO "outbox" VALUES(97,'T0RELEASED',2,'topic:627b4c5cdf854cf7b3b8bfa49464e334','topic','{}',92,'topic:2','done','2026-11-21 06:16:18.026815','2026-11-21 06:16:18.026815',NULL,1,'2026-11-21 06:16:18.089087','{}',NULL);
INSERT INTO "outbox" VALUES(98,'T0RELEASED',2,'announce:58d11d4bb7d64842baf8f6e442f926a2','announce','{}',92,'announce:2','done','2026-11-21 06:16:18.026815','2026-11-21 06:16:18.026815',NULL,1,'2026-11-21 06:16:18.104717','{"ts": "1795241778.087397"}',NULL);
INSERT INTO "outbox" VALUES(99,'T0RELEASED',2,'pin_card:17ec80a085684abf8fa0b2bf2affe9aa','pin_card','{}',96,NULL,'done','2026-11-21 06:16:18.026815','2026-11-21 06:16:18.026815',NULL,1,'2026-11-21 06:16:18.116838','{}',NULL);
INSERT INTO "outbox" VALUES(100,'T0RELEASED',2,'bookmark:2:card','bookmark','{"to": "card"}',96,NULL,'done','2026-11-21 06:16:18.026815','2026-11-21 06:16:18.026815',NULL,1,'2026-11-21 06:16:18.120759','{"link": "http://127.0.0.1:38607/archives/C0OLD7OLO/p1795241778086968"}',NULL);
CREATE TABLE person (
	team_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	zone VARCHAR(64), 
	name VARCHAR, 
	seen_at DATETIME NOT NULL, is_guest BOOLEAN DEFAULT 0 NOT NULL, is_outsider BOOLEAN DEFAULT 0 NOT NULL, is_gone BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (team_id, user_id)
);
INSERT INTO "person" VALUES('T0RELEASED','U0ADALOVE1','Europe/London','ada','2026-11-21 05:56:16.976243',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0GRACEHO1','America/New_York','grace','2026-11-21 05:56:17.120761',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0LINUSTO1','Europe/Helsinki','linus','2026-11-21 05:56:17.202533',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0BARBARA1','America/Los_Angeles','barbara','2026-11-21 05:56:17.244146',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0DENNISR1','Asia/Tokyo','dennis','2026-11-21 05:56:17.156630',0,0,0);
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
INSERT INTO "promise" VALUES(1,'T0RELEASED',1,'2026-11-21 06:11:16.885314','2026-11-21 05:56:16.885314','kept','2026-11-21 05:56:17.513718',-899.371596);
INSERT INTO "promise" VALUES(2,'T0RELEASED',1,'2026-11-21 06:11:17.513718','2026-11-21 05:56:17.513718','broken','2026-11-21 06:16:17.684817',300.171099);
INSERT INTO "promise" VALUES(3,'T0RELEASED',1,'2026-11-21 06:31:17.684817','2026-11-21 06:16:17.684817','kept','2026-11-21 06:16:17.885364',-899.799453);
INSERT INTO "promise" VALUES(4,'T0RELEASED',1,'2026-11-21 07:16:17.885364','2026-11-21 06:16:17.885364','kept','2026-11-21 06:16:17.956918',-3599.928446);
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
INSERT INTO "reminder" VALUES(1,'T0RELEASED',1,'2026-11-21 06:11:17.513718',0,1,'U0LINUSTO1','2026-11-21 06:08:17.532360',NULL,NULL,'D021VGCHBC','1795241297.562812','2026-11-21 06:11:17.587062','passed on','clock');
INSERT INTO "reminder" VALUES(2,'T0RELEASED',1,'2026-11-21 06:11:17.513718',0,2,'U0LINUSTO1','2026-11-21 06:11:17.587062','C0OLDQ2VW','1795241477.620649','D021VGCHBC','1795241477.630790','2026-11-21 06:16:17.639828','passed on','clock');
INSERT INTO "reminder" VALUES(3,'T0RELEASED',1,'2026-11-21 06:11:17.513718',0,3,'U0GRACEHO1','2026-11-21 06:16:17.639828','C0OLDQ2VW','1795241777.673305',NULL,NULL,'2026-11-21 06:16:17.684817','answered','U0LINUSTO1');
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
INSERT INTO "role_held" VALUES(1,'T0RELEASED',1,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 05:56:16.885314','2026-11-21 05:56:17.082950');
INSERT INTO "role_held" VALUES(2,'T0RELEASED',1,'commander','U0GRACEHO1','U0ADALOVE1',0,'2026-11-21 05:56:17.082950',NULL);
INSERT INTO "role_held" VALUES(3,'T0RELEASED',1,'operations','U0DENNISR1','U0ADALOVE1',0,'2026-11-21 05:56:17.110050',NULL);
INSERT INTO "role_held" VALUES(4,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1',0,'2026-11-21 05:56:17.148077','2026-11-21 06:16:17.778915');
INSERT INTO "role_held" VALUES(5,'T0RELEASED',1,'scribe','U0BARBARA1','U0ADALOVE1',0,'2026-11-21 05:56:17.184325',NULL);
INSERT INTO "role_held" VALUES(6,'T0RELEASED',1,'communications','U0ADALOVE1','U0ADALOVE1',0,'2026-11-21 06:16:17.778915',NULL);
INSERT INTO "role_held" VALUES(7,'T0RELEASED',2,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 06:16:18.026815',NULL);
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
INSERT INTO "tag" VALUES(1,'T0RELEASED',1,'C0OLDQ2VW','1795240577.320842','U0BARBARA1','mag',1,'1795240577.323749','2026-11-21 05:56:17.324601');
INSERT INTO "tag" VALUES(2,'T0RELEASED',1,'C0OLDQ2VW','1795240577.322017','U0BARBARA1','pushpin',1,'1795240577.356591','2026-11-21 05:56:17.357505');
INSERT INTO "tag" VALUES(3,'T0RELEASED',1,'C0OLDQ2VW','1795240577.322751','U0BARBARA1','pushpin',0,'1795240577.432864','2026-11-21 05:56:17.433598');
INSERT INTO "tag" VALUES(4,'T0RELEASED',1,'C0OLDQ2VW','1795240577.322017','U0GRACEHO1','scales',1,'1795240577.408316','2026-11-21 05:56:17.409112');
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
INSERT INTO "timeline_entry" VALUES(1,'T0RELEASED',1,'2026-11-21 05:56:16.885314','status','system','U0ADALOVE1',NULL,'declared SEV1: Checkout returns 500s','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 05:56:16.885314',NULL,1);
INSERT INTO "timeline_entry" VALUES(2,'T0RELEASED',1,'2026-11-21 05:56:16.885314','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 05:56:16.885314',NULL,1);
INSERT INTO "timeline_entry" VALUES(3,'T0RELEASED',1,'2026-11-21 05:56:17.082950','role','system','U0ADALOVE1',NULL,'made <@U0GRACEHO1> commander','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 05:56:17.082950',NULL,1);
INSERT INTO "timeline_entry" VALUES(4,'T0RELEASED',1,'2026-11-21 05:56:17.110050','role','system','U0ADALOVE1',NULL,'made <@U0DENNISR1> operations lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 05:56:17.110050',NULL,1);
INSERT INTO "timeline_entry" VALUES(5,'T0RELEASED',1,'2026-11-21 05:56:17.148077','role','system','U0ADALOVE1',NULL,'made <@U0LINUSTO1> communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 05:56:17.148077',NULL,1);
INSERT INTO "timeline_entry" VALUES(6,'T0RELEASED',1,'2026-11-21 05:56:17.184325','role','system','U0ADALOVE1',NULL,'made <@U0BARBARA1> scribe','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 05:56:17.184325',NULL,1);
INSERT INTO "timeline_entry" VALUES(7,'T0RELEASED',1,'2026-11-21 05:56:17.302585','status','system','U0GRACEHO1',NULL,'acknowledged the incident','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 05:56:17.302585',NULL,1);
INSERT INTO "timeline_entry" VALUES(8,'T0RELEASED',1,'2026-11-21 05:56:17.320842','finding','message','U0DENNISR1',NULL,'Errors began with release 413','[]','C0OLDQ2VW','1795240577.320842',NULL,'http://127.0.0.1:38607/archives/C0OLDQ2VW/p1795240577320842','1795240577.452834',NULL,'U0BARBARA1','2026-11-21 05:56:17.324601',NULL,2);
INSERT INTO "timeline_entry" VALUES(9,'T0RELEASED',1,'2026-11-21 05:56:17.322017','decision','message','U0GRACEHO1',NULL,'We roll back first','[]','C0OLDQ2VW','1795240577.322017',NULL,'http://127.0.0.1:38607/archives/C0OLDQ2VW/p1795240577322017',NULL,NULL,'U0BARBARA1','2026-11-21 05:56:17.357505',NULL,2);
INSERT INTO "timeline_entry" VALUES(10,'T0RELEASED',1,'2026-11-21 05:56:17.322751','event','message','U0DENNISR1',NULL,'Lunch anyone','[]','C0OLDQ2VW','1795240577.322751',NULL,'http://127.0.0.1:38607/archives/C0OLDQ2VW/p1795240577322751',NULL,NULL,'U0BARBARA1','2026-11-21 05:56:17.384595','2026-11-21 05:56:17.433598',1);
INSERT INTO "timeline_entry" VALUES(11,'T0RELEASED',1,'2026-11-20 08:01:00.000000','event','note','U0BARBARA1',NULL,'The database was restarted','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0BARBARA1','2026-11-21 05:56:17.470321',NULL,1);
INSERT INTO "timeline_entry" VALUES(12,'T0RELEASED',1,'2026-11-21 05:56:17.513718','update','system','U0LINUSTO1',NULL,'posted update 1: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 05:56:17.513718',NULL,1);
INSERT INTO "timeline_entry" VALUES(13,'T0RELEASED',1,'2026-11-21 06:16:17.684817','update','system','U0LINUSTO1',NULL,'posted update 2: No change. Still: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 06:16:17.684817',NULL,1);
INSERT INTO "timeline_entry" VALUES(14,'T0RELEASED',1,'2026-11-21 06:16:17.778915','role','system','U0ADALOVE1',NULL,'became communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 06:16:17.778915',NULL,1);
INSERT INTO "timeline_entry" VALUES(15,'T0RELEASED',1,'2026-11-21 06:16:17.830595','severity','system','U0GRACEHO1',NULL,'changed severity SEV1 → SEV2: fewer customers','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 06:16:17.830595',NULL,1);
INSERT INTO "timeline_entry" VALUES(16,'T0RELEASED',1,'2026-11-21 06:16:17.885364','status','system','U0GRACEHO1',NULL,'mitigated: Rolled back release 412','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 06:16:17.885364',NULL,1);
INSERT INTO "timeline_entry" VALUES(17,'T0RELEASED',1,'2026-11-21 06:16:17.956918','status','system','U0GRACEHO1',NULL,'resolved: No errors since 14:05','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 06:16:17.956918',NULL,1);
INSERT INTO "timeline_entry" VALUES(18,'T0RELEASED',2,'2026-11-21 06:16:18.026815','status','system','U0ADALOVE1',NULL,'declared SEV4: A button is blue','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 06:16:18.026815',NULL,1);
INSERT INTO "timeline_entry" VALUES(19,'T0RELEASED',2,'2026-11-21 06:16:18.026815','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 06:16:18.026815',NULL,1);
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
INSERT INTO "timeline_version" VALUES(1,'T0RELEASED',9,1,'2026-11-21 05:56:17.322017','event',NULL,'[]','2026-11-21 05:56:17.409112','U0GRACEHO1');
INSERT INTO "timeline_version" VALUES(2,'T0RELEASED',8,1,'2026-11-21 05:56:17.320842','finding','Errors began with release 412','[]','2026-11-21 05:56:17.456154','U0DENNISR1');
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
COMMIT;
