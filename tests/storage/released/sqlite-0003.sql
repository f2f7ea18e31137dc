BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "audit" VALUES(1,'T0RELEASED',1,'2026-11-21 05:32:14.065609','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO "audit" VALUES(2,'T0RELEASED',1,'2026-11-21 05:32:14.065609','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(3,'T0RELEASED',1,'2026-11-21 05:32:14.200693','U0ADALOVE1','role','slash','{"commander": "U0ADALOVE1"}','{"commander": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(4,'T0RELEASED',1,'2026-11-21 05:32:14.216399','U0ADALOVE1','role','slash','{"operations": null}','{"operations": "U0DENNISR1"}');
INSERT INTO "audit" VALUES(5,'T0RELEASED',1,'2026-11-21 05:32:14.242666','U0ADALOVE1','role','slash','{"communications": null}','{"communications": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(6,'T0RELEASED',1,'2026-11-21 05:32:14.263648','U0ADALOVE1','role','slash','{"scribe": null}','{"scribe": "U0BARBARA1"}');
INSERT INTO "audit" VALUES(7,'T0RELEASED',1,'2026-11-21 05:32:14.337972','U0GRACEHO1','ack','button','{"status": "declared", "words": null}','{"status": "acknowledged", "words": ""}');
INSERT INTO "audit" VALUES(8,'T0RELEASED',1,'2026-11-21 05:32:14.351965','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 8, "kind": "finding"}');
INSERT INTO "audit" VALUES(9,'T0RELEASED',1,'2026-11-21 05:32:14.373988','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 9, "kind": "event"}');
INSERT INTO "audit" VALUES(10,'T0RELEASED',1,'2026-11-21 05:32:14.390938','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 10, "kind": "event"}');
INSERT INTO "audit" VALUES(11,'T0RELEASED',1,'2026-11-21 05:32:14.410082','U0GRACEHO1','retag','event','{"entry": 9, "kind": "event"}','{"entry": 9, "kind": "decision"}');
INSERT INTO "audit" VALUES(12,'T0RELEASED',1,'2026-11-21 05:32:14.445479','U0BARBARA1','untag','event','{"entry": 10, "text": null}','{"entry": null, "text": null}');
INSERT INTO "audit" VALUES(13,'T0RELEASED',1,'2026-11-21 05:32:14.471222','U0DENNISR1','message edited','event','{"entry": 8, "text": "Errors began with release 412"}','{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO "audit" VALUES(14,'T0RELEASED',1,'2026-11-21 05:32:14.487130','U0BARBARA1','note','slash','{"text": null, "happened_at": null}','{"text": "The database was restarted", "happened_at": "2026-11-20 08:01:00+00:00"}');
INSERT INTO "audit" VALUES(15,'T0RELEASED',1,'2026-11-21 05:32:14.554807','U0LINUSTO1','update','form','{}','{}');
INSERT INTO "audit" VALUES(16,'T0RELEASED',1,'2026-11-21 05:52:14.691348','U0LINUSTO1','update','button','{}','{}');
INSERT INTO "audit" VALUES(17,'T0RELEASED',1,'2026-11-21 05:52:14.729069','U0LINUSTO1','handoff asked','slash','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(18,'T0RELEASED',1,'2026-11-21 05:52:14.766820','U0ADALOVE1','role','button','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(19,'T0RELEASED',1,'2026-11-21 05:52:14.816670','U0GRACEHO1','severity','slash','{"severity": "sev1", "reason": null}','{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO "audit" VALUES(20,'T0RELEASED',1,'2026-11-21 05:52:14.865266','U0GRACEHO1','mitigate','slash','{"status": "acknowledged", "words": null}','{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO "audit" VALUES(21,'T0RELEASED',1,'2026-11-21 05:52:14.929381','U0GRACEHO1','resolve','form','{"status": "mitigated", "words": null}','{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO "audit" VALUES(22,'T0RELEASED',2,'2026-11-21 05:52:14.987085','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO "audit" VALUES(23,'T0RELEASED',2,'2026-11-21 05:52:14.987085','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
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
INSERT INTO "handoff" VALUES(1,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1','accepted','2026-11-21 05:52:14.729069','2026-11-21 05:52:14.766820','D0RIGV34BU','1795240334.742190');
CREATE TABLE inbox (
	team_id VARCHAR(32) NOT NULL, 
	"key" VARCHAR(128) NOT NULL, 
	received_at DATETIME NOT NULL, 
	answer JSON, 
	CONSTRAINT pk_inbox PRIMARY KEY (team_id, "key")
);
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:1826590585428.231663105197.542fe2f74df9f557f393c15603906ece','2026-11-21 05:32:14.065609','{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:8175029266315.188073193611.42a26c32c18a0dd93ac18ed9cce95f42','2026-11-21 05:32:14.200693','{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5363224565166.9934836843713.c7a9982f154e6e1a1c36abb7fcea01d8','2026-11-21 05:32:14.216399','{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:7037833396062.1812397681073.25d875a7e72df6df831f475d4f19ee51','2026-11-21 05:32:14.242666','{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:1847117711273.2575933892804.3b4a3a0da8b12a0b404941af1d570a38','2026-11-21 05:32:14.263648','{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795239134.337303:U0GRACEHO1:acknowledge','2026-11-21 05:32:14.337972','{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0QQHXSN34','2026-11-21 05:32:14.351965','{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev01NVZP8OZ','2026-11-21 05:32:14.373988','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0I8YSVREY','2026-11-21 05:32:14.390938','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0FF4F8SUW','2026-11-21 05:32:14.410082','{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CLA1LUAU','2026-11-21 05:32:14.445479','{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev09RFNYVQS','2026-11-21 05:32:14.471222','{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:3974155535834.6648702476379.31c4fa8f6c241e5fbc63e229ec9c3207','2026-11-21 05:32:14.487130','{"text": "On the timeline at <!date^1795161660^{time}|08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "On the timeline at <!date^1795161660^{time}|08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:1677165339003.9312046499521.d8ff860782f235c63c7e79246aac1f25','2026-11-21 05:32:14.522825','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0QCIH5EGR','2026-11-21 05:32:14.554807','{"text": "Update 1 is out. Next update: <!date^1795240034^{date_short_pretty} at {time}|21 Nov 2026, 05:47 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is out. Next update: <!date^1795240034^{date_short_pretty} at {time}|21 Nov 2026, 05:47 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795239134.690814:U0LINUSTO1:no_change','2026-11-21 05:52:14.691348','{"text": "Update 2 is out (no change). Next update: <!date^1795241234^{date_short_pretty} at {time}|21 Nov 2026, 06:07 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is out (no change). Next update: <!date^1795241234^{date_short_pretty} at {time}|21 Nov 2026, 06:07 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:1182443597630.4300900424747.c813b589fb270f495775ae8936a550ba','2026-11-21 05:52:14.729069','{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795239134.765973:U0ADALOVE1:handoff_accept','2026-11-21 05:52:14.766820','{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5071926503257.7466134683799.c230ff7c4e3c36b199718d4ddaa9bbdd','2026-11-21 05:52:14.816670','{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795241234^{date_short_pretty} at {time}|21 Nov 2026, 06:07 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795241234^{date_short_pretty} at {time}|21 Nov 2026, 06:07 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:9224110388723.9861448070734.a3b9e7d9840eaf37a78235412c79686d','2026-11-21 05:52:14.865266','{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:6160855846412.9384950147771.476a2ee6c20591b0b7f839d7d46cc06b','2026-11-21 05:52:14.920641','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V065MD1FY0','2026-11-21 05:52:14.929381','{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:1113520099728.6897963507152.28fea9501825b07685f210679bd262a2','2026-11-21 05:52:14.987085','{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
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
INSERT INTO "incident" VALUES(1,'T0RELEASED',1,'Checkout returns 500s','','sev2','resolved',0,0,'U0ADALOVE1',NULL,'C0OLDQ2VW','inc-1-checkout-returns-500s','1795239134.168632','🟠 SEV2 · ✅ resolved · Checkout returns 500s','C0X65MD1FY','1795239134.169150',NULL,'2026-11-21 05:32:14.065609','2026-11-21 05:32:14.065609','2026-11-21 05:32:14.337972','2026-11-21 05:52:14.865266','2026-11-21 05:52:14.929381',NULL,NULL,NULL,'2026-11-21 05:52:14.929381','Resolved: No errors since 14:05',NULL,NULL,0,NULL);
INSERT INTO "incident" VALUES(2,'T0RELEASED',2,'A button is blue','','sev4','declared',0,0,'U0ADALOVE1',NULL,'C0OLD4K9U','inc-2-a-button-is-blue','1795240335.044099','🔵 SEV4 · 🆕 declared · A button is blue','C0X65MD1FY','1795240335.044435',NULL,'2026-11-21 05:52:14.987085','2026-11-21 05:52:14.987085',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
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
INSERT INTO "incident_update" VALUES(1,'T0RELEASED',1,1,'One in eight fails. We roll back',0,'U0LINUSTO1','2026-11-21 05:32:14.554807','sev1','acknowledged','2026-11-21 05:47:14.554807');
INSERT INTO "incident_update" VALUES(2,'T0RELEASED',1,2,'No change. Still: One in eight fails. We roll back',1,'U0LINUSTO1','2026-11-21 05:52:14.691348','sev1','acknowledged','2026-11-21 06:07:14.691348');
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
INSERT INTO "outbox" VALUES(1,'T0RELEASED',NULL,'look_up_person:U0ADALOVE1','look_up_person','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 05:32:14.065609','2026-11-21 05:32:14.065609',NULL,1,'2026-11-21 05:32:14.148484','{"zone": "Europe/London"}',NULL);
INSERT INTO "outbox" VALUES(2,'T0RELEASED',1,'open_channel:1','open_channel','{}',NULL,NULL,'done','2026-11-21 05:32:14.065609','2026-11-21 05:32:14.065609',NULL,1,'2026-11-21 05:32:14.148484','{"channel": "C0OLDQ2VW"}',NULL);
INSERT INTO "outbox" VALUES(3,'T0RELEASED',1,'invite:259ebe3ab97546ea9d4ca7bec70ae8d0','invite','{"user": "U0ADALOVE1"}',2,NULL,'done','2026-11-21 05:32:14.065609','2026-11-21 05:32:14.065609',NULL,1,'2026-11-21 05:32:14.166575','{}',NULL);
INSERT INTO "outbox" VALUES(4,'T0RELEASED',1,'tell_ready:1:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:42701/respond/SQOfpu_vuRu4xi5AsJ_IRQ"}',2,NULL,'done','2026-11-21 05:32:14.065609','2026-11-21 05:32:14.065609',NULL,1,'2026-11-21 05:32:14.177488','{}',NULL);
INSERT INTO "outbox" VALUES(5,'T0RELEASED',1,'direct:91f0734edaca4c7a8abb3abcd689b4a5','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',2,NULL,'done','2026-11-21 05:32:14.065609','2026-11-21 05:32:14.065609',NULL,1,'2026-11-21 05:32:14.177488','{"channel": "D0RIGV34BU", "ts": "1795239134.173091"}',NULL);
INSERT INTO "outbox" VALUES(6,'T0RELEASED',1,'card:4bd14a5302f44d8587e140d4151127d7','card','{}',2,'card:1','done','2026-11-21 05:32:14.065609','2026-11-21 05:32:14.065609',NULL,1,'2026-11-21 05:32:14.177488','{"ts": "1795239134.168632"}',NULL);
INSERT INTO "outbox" VALUES(7,'T0RELEASED',1,'topic:4a850173d597417d803fcd6a034ff5ba','topic','{}',2,'topic:1','done','2026-11-21 05:32:14.065609','2026-11-21 05:32:14.065609',NULL,1,'2026-11-21 05:32:14.177488','{}',NULL);
INSERT INTO "outbox" VALUES(8,'T0RELEASED',1,'announce:de64806ca9884b72849bb2a766c5e76d','announce','{}',2,'announce:1','done','2026-11-21 05:32:14.065609','2026-11-21 05:32:14.065609',NULL,1,'2026-11-21 05:32:14.177488','{"ts": "1795239134.169150"}',NULL);
INSERT INTO "outbox" VALUES(9,'T0RELEASED',1,'pin_card:3a34f78acbfa4fa7937f62b3324f37d4','pin_card','{}',6,NULL,'done','2026-11-21 05:32:14.065609','2026-11-21 05:32:14.065609',NULL,1,'2026-11-21 05:32:14.191261','{}',NULL);
INSERT INTO "outbox" VALUES(10,'T0RELEASED',1,'bookmark:1:card','bookmark','{"to": "card"}',6,NULL,'done','2026-11-21 05:32:14.065609','2026-11-21 05:32:14.065609',NULL,1,'2026-11-21 05:32:14.195058','{"link": "http://127.0.0.1:42701/archives/C0OLDQ2VW/p1795239134168632"}',NULL);
INSERT INTO "outbox" VALUES(11,'T0RELEASED',NULL,'look_up_person:U0GRACEHO1','look_up_person','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 05:32:14.200693','2026-11-21 05:32:14.200693',NULL,1,'2026-11-21 05:32:14.247097','{"zone": "America/New_York"}',NULL);
INSERT INTO "outbox" VALUES(12,'T0RELEASED',1,'invite:772681c70107408888023c2151c0a209','invite','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 05:32:14.200693','2026-11-21 05:32:14.200693',NULL,1,'2026-11-21 05:32:14.247097','{}',NULL);
INSERT INTO "outbox" VALUES(13,'T0RELEASED',1,'notice:6c37e97b71b144258e049be0de1ee027','notice','{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1"}}',NULL,'room:1','done','2026-11-21 05:32:14.200693','2026-11-21 05:32:14.200693',NULL,1,'2026-11-21 05:32:14.247097','{"ts": "1795239134.224257"}',NULL);
INSERT INTO "outbox" VALUES(14,'T0RELEASED',1,'card:779ce132f41d44f1911e3b9c1d22ca77','card','{}',NULL,'card:1','done','2026-11-21 05:32:14.200693','2026-11-21 05:32:14.200693',NULL,1,'2026-11-21 05:32:14.247097','{"ts": "1795239134.168632"}',NULL);
INSERT INTO "outbox" VALUES(15,'T0RELEASED',1,'topic:2ad2656aaa924b8b9ba75c922f88057f','topic','{}',NULL,'topic:1','done','2026-11-21 05:32:14.200693','2026-11-21 05:32:14.200693',NULL,1,'2026-11-21 05:32:14.222881','{}',NULL);
INSERT INTO "outbox" VALUES(16,'T0RELEASED',1,'announce:1b75c01ecb2843a694bd2e18123c0091','announce','{}',NULL,'announce:1','done','2026-11-21 05:32:14.200693','2026-11-21 05:32:14.200693',NULL,1,'2026-11-21 05:32:14.247097','{"ts": "1795239134.169150"}',NULL);
INSERT INTO "outbox" VALUES(17,'T0RELEASED',1,'direct:7a22ff4b3d7646629af3376b33dedc12','direct','{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 05:32:14.200693','2026-11-21 05:32:14.200693',NULL,1,'2026-11-21 05:32:14.247097','{"channel": "D0J0XQ68NO", "ts": "1795239134.228463"}',NULL);
INSERT INTO "outbox" VALUES(18,'T0RELEASED',NULL,'look_up_person:U0DENNISR1','look_up_person','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 05:32:14.216399','2026-11-21 05:32:14.216399',NULL,1,'2026-11-21 05:32:14.270605','{"zone": "Asia/Tokyo"}',NULL);
INSERT INTO "outbox" VALUES(19,'T0RELEASED',1,'invite:993c570254314014b88876507ef23c19','invite','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 05:32:14.216399','2026-11-21 05:32:14.216399',NULL,1,'2026-11-21 05:32:14.270605','{}',NULL);
INSERT INTO "outbox" VALUES(20,'T0RELEASED',1,'notice:40647d9a4de14c1783d5db89562c3410','notice','{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 05:32:14.216399','2026-11-21 05:32:14.216399',NULL,1,'2026-11-21 05:32:14.298711','{"ts": "1795239134.273933"}',NULL);
INSERT INTO "outbox" VALUES(21,'T0RELEASED',1,'card:3a0e17c3971c452ca09653ac5eec11de','card','{}',NULL,'card:1','done','2026-11-21 05:32:14.216399','2026-11-21 05:32:14.216399',NULL,1,'2026-11-21 05:32:14.298711','{"ts": "1795239134.168632"}',NULL);
INSERT INTO "outbox" VALUES(22,'T0RELEASED',1,'topic:5bdb5a85b7ef4583ac9a0342f39b7e87','topic','{}',NULL,'topic:1','done','2026-11-21 05:32:14.216399','2026-11-21 05:32:14.216399',NULL,1,'2026-11-21 05:32:14.270605','{}',NULL);
INSERT INTO "outbox" VALUES(23,'T0RELEASED',1,'announce:1472dd4fdcec403fa3d9efe5d947700e','announce','{}',NULL,'announce:1','done','2026-11-21 05:32:14.216399','2026-11-21 05:32:14.216399',NULL,1,'2026-11-21 05:32:14.298711','{"ts": "1795239134.169150"}',NULL);
INSERT INTO "outbox" VALUES(24,'T0RELEASED',1,'direct:07b879f38a9a4443b3698f7b99dbc99b','direct','{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 05:32:14.216399','2026-11-21 05:32:14.216399',NULL,1,'2026-11-21 05:32:14.270605','{"channel": "D0TYBS2U9J", "ts": "1795239134.250994"}',NULL);
INSERT INTO "outbox" VALUES(25,'T0RELEASED',NULL,'look_up_person:U0LINUSTO1','look_up_person','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 05:32:14.242666','2026-11-21 05:32:14.242666',NULL,1,'2026-11-21 05:32:14.298711','{"zone": "Europe/Helsinki"}',NULL);
INSERT INTO "outbox" VALUES(26,'T0RELEASED',1,'invite:f45358cc7a7a4c54b83a93b772c3f301','invite','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 05:32:14.242666','2026-11-21 05:32:14.242666',NULL,1,'2026-11-21 05:32:14.298711','{}',NULL);
INSERT INTO "outbox" VALUES(27,'T0RELEASED',1,'notice:fd9cf4a552bf45b19a95b0ca98f90202','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 05:32:14.242666','2026-11-21 05:32:14.242666',NULL,1,'2026-11-21 05:32:14.323265','{"ts": "1795239134.314539"}',NULL);
INSERT INTO "outbox" VALUES(28,'T0RELEASED',1,'topic:1febc551d12d4d72a46cceb4ad479e12','topic','{}',NULL,'topic:1','done','2026-11-21 05:32:14.242666','2026-11-21 05:32:14.242666',NULL,1,'2026-11-21 05:32:14.312318','{}',NULL);
INSERT INTO "outbox" VALUES(29,'T0RELEASED',1,'direct:caafcd7e34064ae297d12af39df0c3c9','direct','{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 05:32:14.242666','2026-11-21 05:32:14.242666',NULL,1,'2026-11-21 05:32:14.298711','{"channel": "D0R4HEFVPH", "ts": "1795239134.277904"}',NULL);
INSERT INTO "outbox" VALUES(30,'T0RELEASED',NULL,'look_up_person:U0BARBARA1','look_up_person','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 05:32:14.263648','2026-11-21 05:32:14.263648',NULL,1,'2026-11-21 05:32:14.312318','{"zone": "America/Los_Angeles"}',NULL);
INSERT INTO "outbox" VALUES(31,'T0RELEASED',1,'invite:e980a42474704eac85a54d95ad13fab2','invite','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 05:32:14.263648','2026-11-21 05:32:14.263648',NULL,1,'2026-11-21 05:32:14.312318','{}',NULL);
INSERT INTO "outbox" VALUES(32,'T0RELEASED',1,'notice:2913b547e21b4aa991073395e7501eb8','notice','{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 05:32:14.263648','2026-11-21 05:32:14.263648',NULL,1,'2026-11-21 05:32:14.331593','{"ts": "1795239134.330753"}',NULL);
INSERT INTO "outbox" VALUES(33,'T0RELEASED',1,'card:d8a204e1d36049b7990c942f5f975a37','card','{}',NULL,'card:1','done','2026-11-21 05:32:14.263648','2026-11-21 05:32:14.263648',NULL,1,'2026-11-21 05:32:14.323265','{"ts": "1795239134.168632"}',NULL);
INSERT INTO "outbox" VALUES(34,'T0RELEASED',1,'announce:6e173bb66c2a4b449eb30129bcba7d07','announce','{}',NULL,'announce:1','done','2026-11-21 05:32:14.263648','2026-11-21 05:32:14.263648',NULL,1,'2026-11-21 05:32:14.323265','{"ts": "1795239134.169150"}',NULL);
INSERT INTO "outbox" VALUES(35,'T0RELEASED',1,'direct:393498ffcc2148078ddcedb866ed6344','direct','{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 05:32:14.263648','2026-11-21 05:32:14.263648',NULL,1,'2026-11-21 05:32:14.312318','{"channel": "D021VGCHBC", "ts": "1795239134.303312"}',NULL);
INSERT INTO "outbox" VALUES(36,'T0RELEASED',1,'notice:6ed8137a03b84740b01fa66f6c8cbe9e','notice','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795240034.065609}}',NULL,'room:1','done','2026-11-21 05:32:14.337972','2026-11-21 05:32:14.337972',NULL,1,'2026-11-21 05:32:14.379980','{"ts": "1795239134.357087"}',NULL);
INSERT INTO "outbox" VALUES(37,'T0RELEASED',1,'announce_reply:4bc17b135ed74c60b22f28633906db94','announce_reply','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795240034.065609}}',NULL,'announce:1','done','2026-11-21 05:32:14.337972','2026-11-21 05:32:14.337972',NULL,1,'2026-11-21 05:32:14.379980','{"ts": "1795239134.357381"}',NULL);
INSERT INTO "outbox" VALUES(38,'T0RELEASED',1,'card:4d7c6fe119144b92a434d126d0da5896','card','{}',NULL,'card:1','done','2026-11-21 05:32:14.337972','2026-11-21 05:32:14.337972',NULL,1,'2026-11-21 05:32:14.379980','{"ts": "1795239134.168632"}',NULL);
INSERT INTO "outbox" VALUES(39,'T0RELEASED',1,'topic:332fea1a415e4864af091df4f5ba911b','topic','{}',NULL,'topic:1','done','2026-11-21 05:32:14.337972','2026-11-21 05:32:14.337972',NULL,1,'2026-11-21 05:32:14.358737','{}',NULL);
INSERT INTO "outbox" VALUES(40,'T0RELEASED',1,'announce:e9b5ea4a3d65401fab24d885ec59696f','announce','{}',NULL,'announce:1','done','2026-11-21 05:32:14.337972','2026-11-21 05:32:14.337972',NULL,1,'2026-11-21 05:32:14.422914','{"ts": "1795239134.169150"}',NULL);
INSERT INTO "outbox" VALUES(41,'T0RELEASED',1,'read_message:7a32f9d3f6d142b4a922547e05b5f005','read_message','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795239134.348763','done','2026-11-21 05:32:14.351965','2026-11-21 05:32:14.351965',NULL,1,'2026-11-21 05:32:14.396952','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(42,'T0RELEASED',1,'check_mark:586ffd01379f4406a8f8a871e7949b84','check_mark','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795239134.348763','done','2026-11-21 05:32:14.351965','2026-11-21 05:32:14.351965',NULL,1,'2026-11-21 05:32:14.452384','{}',NULL);
INSERT INTO "outbox" VALUES(43,'T0RELEASED',1,'read_message:009cfb6a7f004878853bfc049e284c4f','read_message','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795239134.349783','done','2026-11-21 05:32:14.373988','2026-11-21 05:32:14.373988',NULL,1,'2026-11-21 05:32:14.422914','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(44,'T0RELEASED',1,'check_mark:a7c9a74c08c546c888ec3d5ef4d11439','check_mark','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795239134.349783','done','2026-11-21 05:32:14.373988','2026-11-21 05:32:14.373988',NULL,1,'2026-11-21 05:32:14.479377','{}',NULL);
INSERT INTO "outbox" VALUES(45,'T0RELEASED',1,'read_message:1837f4af42aa49639e1369297112a495','read_message','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795239134.350610','done','2026-11-21 05:32:14.390938','2026-11-21 05:32:14.390938',NULL,1,'2026-11-21 05:32:14.452384','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(46,'T0RELEASED',1,'check_mark:95176af708eb4808b32941a62aa287e8','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795239134.350610','done','2026-11-21 05:32:14.390938','2026-11-21 05:32:14.390938',NULL,1,'2026-11-21 05:32:14.491272','{}',NULL);
INSERT INTO "outbox" VALUES(47,'T0RELEASED',1,'check_mark:726be42eadad41ab9b39534c8d399e1d','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795239134.350610','done','2026-11-21 05:32:14.445479','2026-11-21 05:32:14.445479',NULL,1,'2026-11-21 05:32:14.513575','{}',NULL);
INSERT INTO "outbox" VALUES(48,'T0RELEASED',1,'notice:f24a8dce17ab4c47b094d66ad5c379a2','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795240034.554807}}',NULL,'room:1','done','2026-11-21 05:32:14.554807','2026-11-21 05:32:14.554807',NULL,1,'2026-11-21 05:44:14.607535','{"ts": "1795239854.589894"}',NULL);
INSERT INTO "outbox" VALUES(49,'T0RELEASED',1,'announce_reply:2d217cf84bb3412da7641321afb6ebc6','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795240034.554807}}',NULL,'announce:1','done','2026-11-21 05:32:14.554807','2026-11-21 05:32:14.554807',NULL,1,'2026-11-21 05:44:14.607535','{"ts": "1795239854.590380"}',NULL);
INSERT INTO "outbox" VALUES(50,'T0RELEASED',1,'card:2ce2f4a4d99a40b4bbbc1e78e5246652','card','{}',NULL,'card:1','done','2026-11-21 05:32:14.554807','2026-11-21 05:32:14.554807',NULL,1,'2026-11-21 05:44:14.607535','{"ts": "1795239134.168632"}',NULL);
INSERT INTO "outbox" VALUES(51,'T0RELEASED',1,'topic:c832ed24790a40699bd8834bfe345194','topic','{}',NULL,'topic:1','done','2026-11-21 05:32:14.554807','2026-11-21 05:32:14.554807',NULL,1,'2026-11-21 05:44:14.588497','{}',NULL);
INSERT INTO "outbox" VALUES(52,'T0RELEASED',1,'announce:a06934a801834568ba189a3df106e1fb','announce','{}',NULL,'announce:1','done','2026-11-21 05:32:14.554807','2026-11-21 05:32:14.554807',NULL,1,'2026-11-21 05:44:14.623685','{"ts": "1795239134.169150"}',NULL);
INSERT INTO "outbox" VALUES(53,'T0RELEASED',1,'remind_direct:1:1','remind_direct','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 05:44:14.581762','2026-11-21 05:44:14.581762',NULL,1,'2026-11-21 05:44:14.615731','{"channel": "D0R4HEFVPH", "ts": "1795239854.609423"}',NULL);
INSERT INTO "outbox" VALUES(54,'T0RELEASED',1,'close_reminder:1:1','close_reminder','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 05:47:14.628364','2026-11-21 05:47:14.628364',NULL,1,'2026-11-21 05:47:14.643254','{}',NULL);
INSERT INTO "outbox" VALUES(55,'T0RELEASED',1,'remind:1:2','remind','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 05:47:14.628364','2026-11-21 05:47:14.628364',NULL,1,'2026-11-21 05:47:14.650382','{"ts": "1795240034.649200"}',NULL);
INSERT INTO "outbox" VALUES(56,'T0RELEASED',1,'remind_direct:1:2','remind_direct','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 05:47:14.628364','2026-11-21 05:47:14.628364',NULL,1,'2026-11-21 05:47:14.658966','{"channel": "D0R4HEFVPH", "ts": "1795240034.658041"}',NULL);
INSERT INTO "outbox" VALUES(57,'T0RELEASED',1,'close_reminder:1:2','close_reminder','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 05:52:14.664597','2026-11-21 05:52:14.664597',NULL,1,'2026-11-21 05:52:14.679544','{}',NULL);
INSERT INTO "outbox" VALUES(58,'T0RELEASED',1,'remind:1:3','remind','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 05:52:14.664597','2026-11-21 05:52:14.664597',NULL,1,'2026-11-21 05:52:14.685735','{"ts": "1795240334.684853"}',NULL);
INSERT INTO "outbox" VALUES(59,'T0RELEASED',1,'close_reminder:1:3','close_reminder','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 05:52:14.691348','2026-11-21 05:52:14.691348',NULL,1,'2026-11-21 05:52:14.716034','{}',NULL);
INSERT INTO "outbox" VALUES(60,'T0RELEASED',1,'notice:e2d801bccb1142e991e17007993b19a8','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795241234.691348}}',NULL,'room:1','done','2026-11-21 05:52:14.691348','2026-11-21 05:52:14.691348',NULL,1,'2026-11-21 05:52:14.716034','{"ts": "1795240334.709704"}',NULL);
INSERT INTO "outbox" VALUES(61,'T0RELEASED',1,'announce_reply:0f3aa017d4984f77941d50be24a70cc5','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795241234.691348}}',NULL,'announce:1','done','2026-11-21 05:52:14.691348','2026-11-21 05:52:14.691348',NULL,1,'2026-11-21 05:52:14.716034','{"ts": "1795240334.709997"}',NULL);
INSERT INTO "outbox" VALUES(62,'T0RELEASED',1,'card:a3c046cc4e344d7baee55f213b093dea','card','{}',NULL,'card:1','done','2026-11-21 05:52:14.691348','2026-11-21 05:52:14.691348',NULL,1,'2026-11-21 05:52:14.716034','{"ts": "1795239134.168632"}',NULL);
INSERT INTO "outbox" VALUES(63,'T0RELEASED',1,'topic:c899f5c73f9747e4b05722371c3cbf02','topic','{}',NULL,'topic:1','done','2026-11-21 05:52:14.691348','2026-11-21 05:52:14.691348',NULL,1,'2026-11-21 05:52:14.708362','{}',NULL);
INSERT INTO "outbox" VALUES(64,'T0RELEASED',1,'announce:43e653b7c95c4c25bbdbd12728ef9856','announce','{}',NULL,'announce:1','done','2026-11-21 05:52:14.691348','2026-11-21 05:52:14.691348',NULL,1,'2026-11-21 05:52:14.723982','{"ts": "1795239134.169150"}',NULL);
INSERT INTO "outbox" VALUES(65,'T0RELEASED',1,'invite:a21022d0d7af4c9882a7084b06ae42f0','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 05:52:14.729069','2026-11-21 05:52:14.729069',NULL,1,'2026-11-21 05:52:14.743412','{}',NULL);
INSERT INTO "outbox" VALUES(66,'T0RELEASED',1,'offer_role:d77d864f6eeb41c682de874bacd38de6','offer_role','{"handoff_id": 1}',NULL,'offer:1','done','2026-11-21 05:52:14.729069','2026-11-21 05:52:14.729069',NULL,1,'2026-11-21 05:52:14.748476','{"channel": "D0RIGV34BU", "ts": "1795240334.742190"}',NULL);
INSERT INTO "outbox" VALUES(67,'T0RELEASED',1,'notice:b707fc49c8b249df97e0b8ef9ed9f1ad','notice','{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1"}}',NULL,'room:1','done','2026-11-21 05:52:14.729069','2026-11-21 05:52:14.729069',NULL,1,'2026-11-21 05:52:14.748476','{"ts": "1795240334.742571"}',NULL);
INSERT INTO "outbox" VALUES(68,'T0RELEASED',1,'close_offer:e51e94faaa084443bbcb132494c10163','close_offer','{"handoff_id": 1}',NULL,'offer:1','done','2026-11-21 05:52:14.766820','2026-11-21 05:52:14.766820',NULL,1,'2026-11-21 05:52:14.806836','{}',NULL);
INSERT INTO "outbox" VALUES(69,'T0RELEASED',1,'direct:9d5aa888a0764bfb8b0fdcdec4f7e755','direct','{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,NULL,'done','2026-11-21 05:52:14.766820','2026-11-21 05:52:14.766820',NULL,1,'2026-11-21 05:52:14.806836','{"channel": "D0R4HEFVPH", "ts": "1795240334.798344"}',NULL);
INSERT INTO "outbox" VALUES(70,'T0RELEASED',1,'invite:ae6b1b58386a40ac873a280134c8a2a1','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 05:52:14.766820','2026-11-21 05:52:14.766820',NULL,1,'2026-11-21 05:52:14.806836','{}',NULL);
INSERT INTO "outbox" VALUES(71,'T0RELEASED',1,'notice:2ef7e5548e8b42d180bf7d00f8584942','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,'room:1','done','2026-11-21 05:52:14.766820','2026-11-21 05:52:14.766820',NULL,1,'2026-11-21 05:52:14.806836','{"ts": "1795240334.798561"}',NULL);
INSERT INTO "outbox" VALUES(72,'T0RELEASED',1,'card:698bb4be05444cb88ceec4abad3fef1e','card','{}',NULL,'card:1','done','2026-11-21 05:52:14.766820','2026-11-21 05:52:14.766820',NULL,1,'2026-11-21 05:52:14.806836','{"ts": "1795239134.168632"}',NULL);
INSERT INTO "outbox" VALUES(73,'T0RELEASED',1,'topic:c1377ff6367f4b2380ee3544adf96d32','topic','{}',NULL,'topic:1','done','2026-11-21 05:52:14.766820','2026-11-21 05:52:14.766820',NULL,1,'2026-11-21 05:52:14.796502','{}',NULL);
INSERT INTO "outbox" VALUES(74,'T0RELEASED',1,'announce:d57d4141ed634a48804ed744714bbd13','announce','{}',NULL,'announce:1','done','2026-11-21 05:52:14.766820','2026-11-21 05:52:14.766820',NULL,1,'2026-11-21 05:52:14.806836','{"ts": "1795239134.169150"}',NULL);
INSERT INTO "outbox" VALUES(75,'T0RELEASED',1,'direct:24d9189bba8944c3967a7403c8c9f1f7','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 05:52:14.766820','2026-11-21 05:52:14.766820',NULL,1,'2026-11-21 05:52:14.806836','{"channel": "D0RIGV34BU", "ts": "1795240334.802199"}',NULL);
INSERT INTO "outbox" VALUES(76,'T0RELEASED',1,'notice:f2fe4a46b6654fc2863a4ee90d0f80ea','notice','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795241234.691348}}',NULL,'room:1','done','2026-11-21 05:52:14.816670','2026-11-21 05:52:14.816670',NULL,1,'2026-11-21 05:52:14.842210','{"ts": "1795240334.833710"}',NULL);
INSERT INTO "outbox" VALUES(77,'T0RELEASED',1,'announce_reply:77dd719d53a84f369966ba2bd1f80001','announce_reply','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795241234.691348}}',NULL,'announce:1','done','2026-11-21 05:52:14.816670','2026-11-21 05:52:14.816670',NULL,1,'2026-11-21 05:52:14.842210','{"ts": "1795240334.834435"}',NULL);
INSERT INTO "outbox" VALUES(78,'T0RELEASED',1,'card:fbeb76833325467d8568621757964816','card','{}',NULL,'card:1','done','2026-11-21 05:52:14.816670','2026-11-21 05:52:14.816670',NULL,1,'2026-11-21 05:52:14.842210','{"ts": "1795239134.168632"}',NULL);
INSERT INTO "outbox" VALUES(79,'T0RELEASED',1,'topic:4d45e0c6421d46fbabb25cb671a0713c','topic','{}',NULL,'topic:1','done','2026-11-21 05:52:14.816670','2026-11-21 05:52:14.816670',NULL,1,'2026-11-21 05:52:14.835878','{}',NULL);
INSERT INTO "outbox" VALUES(80,'T0RELEASED',1,'announce:2648ebf1ebb74727953b78af3e6a79f4','announce','{}',NULL,'announce:1','done','2026-11-21 05:52:14.816670','2026-11-21 05:52:14.816670',NULL,1,'2026-11-21 05:52:14.856151','{"ts": "1795239134.169150"}',NULL);
INSERT INTO "outbox" VALUES(81,'T0RELEASED',1,'notice:958cd03486e24b518d6a404870c81948','notice','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795243934.865266}}',NULL,'room:1','done','2026-11-21 05:52:14.865266','2026-11-21 05:52:14.865266',NULL,1,'2026-11-21 05:52:14.902050','{"ts": "1795240334.889733"}',NULL);
INSERT INTO "outbox" VALUES(82,'T0RELEASED',1,'announce_reply:bc63f01eb3064f16a1a2a8a37da67079','announce_reply','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795243934.865266}}',NULL,'announce:1','done','2026-11-21 05:52:14.865266','2026-11-21 05:52:14.865266',NULL,1,'2026-11-21 05:52:14.902050','{"ts": "1795240334.890026"}',NULL);
INSERT INTO "outbox" VALUES(83,'T0RELEASED',1,'card:fac245da42924b9eb84c0b67e38208b6','card','{}',NULL,'card:1','done','2026-11-21 05:52:14.865266','2026-11-21 05:52:14.865266',NULL,1,'2026-11-21 05:52:14.902050','{"ts": "1795239134.168632"}',NULL);
INSERT INTO "outbox" VALUES(84,'T0RELEASED',1,'topic:e932ee23f26140728fcdbe1be775c19c','topic','{}',NULL,'topic:1','done','2026-11-21 05:52:14.865266','2026-11-21 05:52:14.865266',NULL,1,'2026-11-21 05:52:14.891407','{}',NULL);
INSERT INTO "outbox" VALUES(85,'T0RELEASED',1,'announce:9686f9780ebc44459534ceb5abfda947','announce','{}',NULL,'announce:1','done','2026-11-21 05:52:14.865266','2026-11-21 05:52:14.865266',NULL,1,'2026-11-21 05:52:14.910704','{"ts": "1795239134.169150"}',NULL);
INSERT INTO "outbox" VALUES(86,'T0RELEASED',1,'notice:95dda24aa72b41e1b640784d33b21406','notice','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}',NULL,'room:1','done','2026-11-21 05:52:14.929381','2026-11-21 05:52:14.929381',NULL,1,'2026-11-21 05:52:14.970174','{"ts": "1795240334.961962"}',NULL);
INSERT INTO "outbox" VALUES(87,'T0RELEASED',1,'announce_reply:0e081330c92e4637bf7b6a1c13f6c84d','announce_reply','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}',NULL,'announce:1','done','2026-11-21 05:52:14.929381','2026-11-21 05:52:14.929381',NULL,1,'2026-11-21 05:52:14.970174','{"ts": "1795240334.962282"}',NULL);
INSERT INTO "outbox" VALUES(88,'T0RELEASED',1,'card:03eec72c9a4f4ffb8bcd404f6f5c5dc0','card','{}',NULL,'card:1','done','2026-11-21 05:52:14.929381','2026-11-21 05:52:14.929381',NULL,1,'2026-11-21 05:52:14.970174','{"ts": "1795239134.168632"}',NULL);
INSERT INTO "outbox" VALUES(89,'T0RELEASED',1,'topic:68ab22c5f0bb411781b458a8410ebf76','topic','{}',NULL,'topic:1','done','2026-11-21 05:52:14.929381','2026-11-21 05:52:14.929381',NULL,1,'2026-11-21 05:52:14.963677','{}',NULL);
INSERT INTO "outbox" VALUES(90,'T0RELEASED',1,'announce:5e57b627877d45c1924bb73bb93c27d5','announce','{}',NULL,'announce:1','done','2026-11-21 05:52:14.929381','2026-11-21 05:52:14.929381',NULL,1,'2026-11-21 05:52:14.978425','{"ts": "1795239134.169150"}',NULL);
INSERT INTO "outbox" VALUES(91,'T0RELEASED',2,'open_channel:2','open_channel','{}',NULL,NULL,'done','2026-11-21 05:52:14.987085','2026-11-21 05:52:14.987085',NULL,1,'2026-11-21 05:52:15.034003','{"channel": "C0OLD4K9U"}',NULL);
INSERT INTO "outbox" VALUES(92,'T0RELEASED',2,'invite:2fcd4ca8ca9e499585b294a7e040a951','invite','{"user": "U0ADALOVE1"}',91,NULL,'done','2026-11-21 05:52:14.987085','2026-11-21 05:52:14.987085',NULL,1,'2026-11-21 05:52:15.045870','{}',NULL);
INSERT INTO "outbox" VALUES(93,'T0RELEASED',2,'tell_ready:2:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:42701/respond/udeI50p9X64cKnME7lQ8Qw"}',91,NULL,'done','2026-11-21 05:52:14.987085','2026-11-21 05:52:14.987085',NULL,1,'2026-11-21 05:52:15.053490','{}',NULL);
INSERT INTO "outbox" VALUES(94,'T0RELEASED',2,'direct:adf3b21920f547b0a4cba89f52e6b4e1','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',91,NULL,'done','2026-11-21 05:52:14.987085','2026-11-21 05:52:14.987085',NULL,1,'2026-11-21 05:52:15.053490','{"channel": "D0RIGV34BU", "ts": "1795240335.043747"}',NULL);
INSERT INTO "outbox" VALUES(95,'T0RELEASED',2,'card:8f77f271e1c142bc9100e1966607eff2','card','{}',91,'card:2','done','2026-11-21 05:52:14.987085','2026-11-21 05:52:14.987085',NULL,1,'2026-11-21 05:52:15.053490','{"ts": "1795240335.044099"}',NULL);
INSERT INTO "outbox" VALUES(96,'T0RELEASED',2,'topic:f1fa6bd9ead3444bb2bbd8646103728c','topic','{}',91,'topic:2','done','2026-11-21 05:52:14.987085','2026-11-21 05:52:14.987085',NULL,1,'2026-11-21 05:52:15.045870','{}',NULL);
INSERT INTO "outbox" VALUES(97,'T0RELEASED',2,'announce:a56f9e8e411a42a7b606e9032d31b7ad','announce','{}',91,'announce:2','done','2026-11-21 05:52:14.987085','2026-11-21 05:52:14.987085',NULL,1,'2026-11-21 05:52:15.053490','{"ts": "1795240335.044435"}',NULL);
INSERT INTO "outbox" VALUES(98,'T0RELEASED',2,'pin_card:67c56cbcafc648459a12176a3239fedd','pin_card','{}',95,NULL,'done','2026-11-21 05:52:14.987085','2026-11-21 05:52:14.987085',NULL,1,'2026-11-21 05:52:15.064159','{}',NULL);
INSERT INTO "outbox" VALUES(99,'T0RELEASED',2,'bookmark:2:card','bookmark','{"to": "card"}',95,NULL,'done','2026-11-21 05:52:14.987085','2026-11-21 05:52:14.987085',NULL,1,'2026-11-21 05:52:15.068322','{"link": "http://127.0.0.1:42701/archives/C0OLD4K9U/p1795240335044099"}',NULL);
CREATE TABLE person (
	team_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	zone VARCHAR(64), 
	name VARCHAR, 
	seen_at DATETIME NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (team_id, user_id)
);
INSERT INTO "person" VALUES('T0RELEASED','U0ADALOVE1','Europe/London','ada','2026-11-21 05:32:14.150923');
INSERT INTO "person" VALUES('T0RELEASED','U0GRACEHO1','America/New_York','grace','2026-11-21 05:32:14.264308');
INSERT INTO "person" VALUES('T0RELEASED','U0DENNISR1','Asia/Tokyo','dennis','2026-11-21 05:32:14.291963');
INSERT INTO "person" VALUES('T0RELEASED','U0LINUSTO1','Europe/Helsinki','linus','2026-11-21 05:32:14.304724');
INSERT INTO "person" VALUES('T0RELEASED','U0BARBARA1','America/Los_Angeles','barbara','2026-11-21 05:32:14.318193');
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
INSERT INTO "promise" VALUES(1,'T0RELEASED',1,'2026-11-21 05:47:14.065609','2026-11-21 05:32:14.065609','kept','2026-11-21 05:32:14.554807',-899.510802);
INSERT INTO "promise" VALUES(2,'T0RELEASED',1,'2026-11-21 05:47:14.554807','2026-11-21 05:32:14.554807','broken','2026-11-21 05:52:14.691348',300.136541);
INSERT INTO "promise" VALUES(3,'T0RELEASED',1,'2026-11-21 06:07:14.691348','2026-11-21 05:52:14.691348','kept','2026-11-21 05:52:14.865266',-899.826082);
INSERT INTO "promise" VALUES(4,'T0RELEASED',1,'2026-11-21 06:52:14.865266','2026-11-21 05:52:14.865266','kept','2026-11-21 05:52:14.929381',-3599.935885);
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
INSERT INTO "reminder" VALUES(1,'T0RELEASED',1,'2026-11-21 05:47:14.554807',0,1,'U0LINUSTO1','2026-11-21 05:44:14.581762',NULL,NULL,'D0R4HEFVPH','1795239854.609423','2026-11-21 05:47:14.628364','passed on','clock');
INSERT INTO "reminder" VALUES(2,'T0RELEASED',1,'2026-11-21 05:47:14.554807',0,2,'U0LINUSTO1','2026-11-21 05:47:14.628364','C0OLDQ2VW','1795240034.649200','D0R4HEFVPH','1795240034.658041','2026-11-21 05:52:14.664597','passed on','clock');
INSERT INTO "reminder" VALUES(3,'T0RELEASED',1,'2026-11-21 05:47:14.554807',0,3,'U0GRACEHO1','2026-11-21 05:52:14.664597','C0OLDQ2VW','1795240334.684853',NULL,NULL,'2026-11-21 05:52:14.691348','answered','U0LINUSTO1');
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
INSERT INTO "role_held" VALUES(1,'T0RELEASED',1,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 05:32:14.065609','2026-11-21 05:32:14.200693');
INSERT INTO "role_held" VALUES(2,'T0RELEASED',1,'commander','U0GRACEHO1','U0ADALOVE1',0,'2026-11-21 05:32:14.200693',NULL);
INSERT INTO "role_held" VALUES(3,'T0RELEASED',1,'operations','U0DENNISR1','U0ADALOVE1',0,'2026-11-21 05:32:14.216399',NULL);
INSERT INTO "role_held" VALUES(4,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1',0,'2026-11-21 05:32:14.242666','2026-11-21 05:52:14.766820');
INSERT INTO "role_held" VALUES(5,'T0RELEASED',1,'scribe','U0BARBARA1','U0ADALOVE1',0,'2026-11-21 05:32:14.263648',NULL);
INSERT INTO "role_held" VALUES(6,'T0RELEASED',1,'communications','U0ADALOVE1','U0ADALOVE1',0,'2026-11-21 05:52:14.766820',NULL);
INSERT INTO "role_held" VALUES(7,'T0RELEASED',2,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 05:52:14.987085',NULL);
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
INSERT INTO "tag" VALUES(1,'T0RELEASED',1,'C0OLDQ2VW','1795239134.348763','U0BARBARA1','mag',1,'1795239134.351329','2026-11-21 05:32:14.351965');
INSERT INTO "tag" VALUES(2,'T0RELEASED',1,'C0OLDQ2VW','1795239134.349783','U0BARBARA1','pushpin',1,'1795239134.373254','2026-11-21 05:32:14.373988');
INSERT INTO "tag" VALUES(3,'T0RELEASED',1,'C0OLDQ2VW','1795239134.350610','U0BARBARA1','pushpin',0,'1795239134.444609','2026-11-21 05:32:14.445479');
INSERT INTO "tag" VALUES(4,'T0RELEASED',1,'C0OLDQ2VW','1795239134.349783','U0GRACEHO1','scales',1,'1795239134.409327','2026-11-21 05:32:14.410082');
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
INSERT INTO "timeline_entry" VALUES(1,'T0RELEASED',1,'2026-11-21 05:32:14.065609','status','system','U0ADALOVE1',NULL,'declared SEV1: Checkout returns 500s','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 05:32:14.065609',NULL,1);
INSERT INTO "timeline_entry" VALUES(2,'T0RELEASED',1,'2026-11-21 05:32:14.065609','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 05:32:14.065609',NULL,1);
INSERT INTO "timeline_entry" VALUES(3,'T0RELEASED',1,'2026-11-21 05:32:14.200693','role','system','U0ADALOVE1',NULL,'made <@U0GRACEHO1> commander','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 05:32:14.200693',NULL,1);
INSERT INTO "timeline_entry" VALUES(4,'T0RELEASED',1,'2026-11-21 05:32:14.216399','role','system','U0ADALOVE1',NULL,'made <@U0DENNISR1> operations lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 05:32:14.216399',NULL,1);
INSERT INTO "timeline_entry" VALUES(5,'T0RELEASED',1,'2026-11-21 05:32:14.242666','role','system','U0ADALOVE1',NULL,'made <@U0LINUSTO1> communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 05:32:14.242666',NULL,1);
INSERT INTO "timeline_entry" VALUES(6,'T0RELEASED',1,'2026-11-21 05:32:14.263648','role','system','U0ADALOVE1',NULL,'made <@U0BARBARA1> scribe','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 05:32:14.263648',NULL,1);
INSERT INTO "timeline_entry" VALUES(7,'T0RELEASED',1,'2026-11-21 05:32:14.337972','status','system','U0GRACEHO1',NULL,'acknowledged the incident','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 05:32:14.337972',NULL,1);
INSERT INTO "timeline_entry" VALUES(8,'T0RELEASED',1,'2026-11-21 05:32:14.348763','finding','message','U0DENNISR1',NULL,'Errors began with release 413','[]','C0OLDQ2VW','1795239134.348763',NULL,'http://127.0.0.1:42701/archives/C0OLDQ2VW/p1795239134348763','1795239134.462322',NULL,'U0BARBARA1','2026-11-21 05:32:14.351965',NULL,2);
INSERT INTO "timeline_entry" VALUES(9,'T0RELEASED',1,'2026-11-21 05:32:14.349783','decision','message','U0GRACEHO1',NULL,'We roll back first','[]','C0OLDQ2VW','1795239134.349783',NULL,'http://127.0.0.1:42701/archives/C0OLDQ2VW/p1795239134349783',NULL,NULL,'U0BARBARA1','2026-11-21 05:32:14.373988',NULL,2);
INSERT INTO "timeline_entry" VALUES(10,'T0RELEASED',1,'2026-11-21 05:32:14.350610','event','message','U0DENNISR1',NULL,'Lunch anyone','[]','C0OLDQ2VW','1795239134.350610',NULL,'http://127.0.0.1:42701/archives/C0OLDQ2VW/p1795239134350610',NULL,NULL,'U0BARBARA1','2026-11-21 05:32:14.390938','2026-11-21 05:32:14.445479',1);
INSERT INTO "timeline_entry" VALUES(11,'T0RELEASED',1,'2026-11-20 08:01:00.000000','event','note','U0BARBARA1',NULL,'The database was restarted','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0BARBARA1','2026-11-21 05:32:14.487130',NULL,1);
INSERT INTO "timeline_entry" VALUES(12,'T0RELEASED',1,'2026-11-21 05:32:14.554807','update','system','U0LINUSTO1',NULL,'posted update 1: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 05:32:14.554807',NULL,1);
INSERT INTO "timeline_entry" VALUES(13,'T0RELEASED',1,'2026-11-21 05:52:14.691348','update','system','U0LINUSTO1',NULL,'posted update 2: No change. Still: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 05:52:14.691348',NULL,1);
INSERT INTO "timeline_entry" VALUES(14,'T0RELEASED',1,'2026-11-21 05:52:14.766820','role','system','U0ADALOVE1',NULL,'became communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 05:52:14.766820',NULL,1);
INSERT INTO "timeline_entry" VALUES(15,'T0RELEASED',1,'2026-11-21 05:52:14.816670','severity','system','U0GRACEHO1',NULL,'changed severity SEV1 → SEV2: fewer customers','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 05:52:14.816670',NULL,1);
INSERT INTO "timeline_entry" VALUES(16,'T0RELEASED',1,'2026-11-21 05:52:14.865266','status','system','U0GRACEHO1',NULL,'mitigated: Rolled back release 412','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 05:52:14.865266',NULL,1);
INSERT INTO "timeline_entry" VALUES(17,'T0RELEASED',1,'2026-11-21 05:52:14.929381','status','system','U0GRACEHO1',NULL,'resolved: No errors since 14:05','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 05:52:14.929381',NULL,1);
INSERT INTO "timeline_entry" VALUES(18,'T0RELEASED',2,'2026-11-21 05:52:14.987085','status','system','U0ADALOVE1',NULL,'declared SEV4: A button is blue','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 05:52:14.987085',NULL,1);
INSERT INTO "timeline_entry" VALUES(19,'T0RELEASED',2,'2026-11-21 05:52:14.987085','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 05:52:14.987085',NULL,1);
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
INSERT INTO "timeline_version" VALUES(1,'T0RELEASED',9,1,'2026-11-21 05:32:14.349783','event',NULL,'[]','2026-11-21 05:32:14.410082','U0GRACEHO1');
INSERT INTO "timeline_version" VALUES(2,'T0RELEASED',8,1,'2026-11-21 05:32:14.348763','finding','Errors began with release 412','[]','2026-11-21 05:32:14.471222','U0DENNISR1');
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
