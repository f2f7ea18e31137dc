BEGIN TRANSACTION;
CREATE TABLE alarm (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	due_at DATETIME NOT NULL, 
	CONSTRAINT pk_alarm PRIMARY KEY (id), 
	CONSTRAINT fk_alarm_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT uq_alarm_incident_id_team_id_kind_subject_id UNIQUE (incident_id, team_id, kind, subject_id)
);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0006');
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
INSERT INTO "audit" VALUES(1,'T0RELEASED',1,'2026-11-21 10:16:53.464136','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO "audit" VALUES(2,'T0RELEASED',1,'2026-11-21 10:16:53.464136','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(3,'T0RELEASED',1,'2026-11-21 10:16:53.774649','U0ADALOVE1','role','slash','{"commander": "U0ADALOVE1"}','{"commander": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(4,'T0RELEASED',1,'2026-11-21 10:16:53.817715','U0ADALOVE1','role','slash','{"operations": null}','{"operations": "U0DENNISR1"}');
INSERT INTO "audit" VALUES(5,'T0RELEASED',1,'2026-11-21 10:16:53.941146','U0ADALOVE1','role','slash','{"communications": null}','{"communications": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(6,'T0RELEASED',1,'2026-11-21 10:16:54.016168','U0ADALOVE1','role','slash','{"scribe": null}','{"scribe": "U0BARBARA1"}');
INSERT INTO "audit" VALUES(7,'T0RELEASED',1,'2026-11-21 10:16:54.304680','U0GRACEHO1','ack','button','{"status": "declared", "words": null}','{"status": "acknowledged", "words": ""}');
INSERT INTO "audit" VALUES(8,'T0RELEASED',1,'2026-11-21 10:16:54.347464','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 8, "kind": "finding"}');
INSERT INTO "audit" VALUES(9,'T0RELEASED',1,'2026-11-21 10:16:54.407517','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 9, "kind": "event"}');
INSERT INTO "audit" VALUES(10,'T0RELEASED',1,'2026-11-21 10:16:54.446693','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 10, "kind": "event"}');
INSERT INTO "audit" VALUES(11,'T0RELEASED',1,'2026-11-21 10:16:54.485702','U0GRACEHO1','retag','event','{"entry": 9, "kind": "event"}','{"entry": 9, "kind": "decision"}');
INSERT INTO "audit" VALUES(12,'T0RELEASED',1,'2026-11-21 10:16:54.523947','U0BARBARA1','untag','event','{"entry": 10, "text": null}','{"entry": null, "text": null}');
INSERT INTO "audit" VALUES(13,'T0RELEASED',1,'2026-11-21 10:16:54.562356','U0DENNISR1','message edited','event','{"entry": 8, "text": "Errors began with release 412"}','{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO "audit" VALUES(14,'T0RELEASED',1,'2026-11-21 10:16:54.582548','U0BARBARA1','note','slash','{"text": null, "happened_at": null}','{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO "audit" VALUES(15,'T0RELEASED',1,'2026-11-21 10:16:54.681962','U0LINUSTO1','update','form','{"number": null, "words": null}','{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(16,'T0RELEASED',1,'2026-11-21 10:28:54.705423','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 10:31:54.681962+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(17,'T0RELEASED',1,'2026-11-21 10:31:54.787442','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 10:31:54.681962+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(18,'T0RELEASED',1,'2026-11-21 10:36:54.855134','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 10:31:54.681962+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(19,'T0RELEASED',1,'2026-11-21 10:36:54.894600','U0LINUSTO1','update','button','{"number": 1, "words": "One in eight fails. We roll back"}','{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(20,'T0RELEASED',1,'2026-11-21 10:36:54.963847','U0LINUSTO1','handoff asked','slash','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(21,'T0RELEASED',1,'2026-11-21 10:36:55.001141','U0ADALOVE1','role','button','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(22,'T0RELEASED',1,'2026-11-21 10:36:55.065179','U0GRACEHO1','severity','slash','{"severity": "sev1", "reason": null}','{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO "audit" VALUES(23,'T0RELEASED',1,'2026-11-21 10:36:55.125070','U0GRACEHO1','mitigate','slash','{"status": "acknowledged", "words": null}','{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO "audit" VALUES(24,'T0RELEASED',1,'2026-11-21 10:36:55.194631','U0GRACEHO1','resolve','form','{"status": "mitigated", "words": null}','{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO "audit" VALUES(25,'T0RELEASED',2,'2026-11-21 10:36:55.349917','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO "audit" VALUES(26,'T0RELEASED',2,'2026-11-21 10:36:55.349917','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
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
INSERT INTO "handoff" VALUES(1,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1','accepted','2026-11-21 10:36:54.963847','2026-11-21 10:36:55.001141','D0OOMHG5RS','1795257414.983738');
CREATE TABLE inbox (
	team_id VARCHAR(32) NOT NULL, 
	"key" VARCHAR(128) NOT NULL, 
	received_at DATETIME NOT NULL, 
	answer JSON, 
	CONSTRAINT pk_inbox PRIMARY KEY (team_id, "key")
);
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:489282776686.2226076366799.9351147a5aabcd70f46b766ba8a21d06','2026-11-21 10:16:53.464136','{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev083JO9N1T','2026-11-21 10:16:53.713941','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:6319885174541.7522689189853.61eb59bd99fdc891a0f7ed7a9b833046','2026-11-21 10:16:53.774649','{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5043973834111.7418796495962.05114b434905210c63e99f1a4845ad7c','2026-11-21 10:16:53.817715','{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0G73CJA3M','2026-11-21 10:16:53.868314','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5439445920536.9453563984054.579f517b69354d42a5bf7bc122154510','2026-11-21 10:16:53.941146','{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev07PK7MEFG','2026-11-21 10:16:53.981922','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:3553804782991.5482154593892.b367e1d02e52fe7823f5b5bdae5edb7a','2026-11-21 10:16:54.016168','{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0LGSN5YLD','2026-11-21 10:16:54.088645','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CZ9I92X7','2026-11-21 10:16:54.178032','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795256214.303398:U0GRACEHO1:acknowledge','2026-11-21 10:16:54.304680','{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0I8YSVREY','2026-11-21 10:16:54.347464','{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0T6CUSD0T','2026-11-21 10:16:54.407517','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev09RFNYVQS','2026-11-21 10:16:54.446693','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev06XLABX6Q','2026-11-21 10:16:54.485702','{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev043QWOYMO','2026-11-21 10:16:54.523947','{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev019WJ202M','2026-11-21 10:16:54.562356','{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:4816396655787.4877551082970.65e7637f350a10a1d141fc11bbfeaf0f','2026-11-21 10:16:54.582548','{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:6549963111750.179572170249.c2c79e9404cdb9ebdccc22fc0982a687','2026-11-21 10:16:54.663531','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0HUZC8ISL','2026-11-21 10:16:54.681962','{"text": "Update 1 is on its way. Next update: <!date^1795257114^{date_short_pretty} at {time}|21 Nov 2026, 10:31 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795257114^{date_short_pretty} at {time}|21 Nov 2026, 10:31 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795256214.893781:U0LINUSTO1:no_change','2026-11-21 10:36:54.894600','{"text": "Update 2 is on its way (no change). Next update: <!date^1795258314^{date_short_pretty} at {time}|21 Nov 2026, 10:51 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795258314^{date_short_pretty} at {time}|21 Nov 2026, 10:51 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:9172652487276.3774804483737.338e0d93cce1b777913f3fa530151ee7','2026-11-21 10:36:54.963847','{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795256215.000147:U0ADALOVE1:handoff_accept','2026-11-21 10:36:55.001141','{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:2187586469526.4927113565424.2d110fc8927c2e2ec526c750d309394a','2026-11-21 10:36:55.065179','{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795258314^{date_short_pretty} at {time}|21 Nov 2026, 10:51 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795258314^{date_short_pretty} at {time}|21 Nov 2026, 10:51 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5900891490148.6044200393372.0de2c02b9e58a30a5e8b30203061dd23','2026-11-21 10:36:55.125070','{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:9177694022622.6367506710425.39ef1b45dc3410ee5afa51877b0f23c7','2026-11-21 10:36:55.183179','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0UU8UHLPS','2026-11-21 10:36:55.194631','{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:8712819550804.7403831637417.48cdf97e3f5011330ec265cb2338512e','2026-11-21 10:36:55.349917','{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev003Y54A7J','2026-11-21 10:36:55.465979','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
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
INSERT INTO "incident" VALUES(1,'T0RELEASED',1,'Checkout returns 500s','','sev2','resolved',0,0,'U0ADALOVE1',NULL,'C0OLDQ2VW','inc-1-checkout-returns-500s','1795256213.669678','🟠 SEV2 · ✅ resolved · Checkout returns 500s','C0X65MD1FY','1795256213.670655',NULL,'2026-11-21 10:16:53.464136','2026-11-21 10:16:53.464136','2026-11-21 10:16:54.304680','2026-11-21 10:36:55.125070','2026-11-21 10:36:55.194631',NULL,NULL,NULL,'2026-11-21 10:36:55.194631','Resolved: No errors since 14:05',NULL,NULL,0,NULL);
INSERT INTO "incident" VALUES(2,'T0RELEASED',2,'A button is blue','','sev4','declared',0,0,'U0ADALOVE1',NULL,'C0OLDKQ1M','inc-2-a-button-is-blue','1795257415.431158','🔵 SEV4 · 🆕 declared · A button is blue','C0X65MD1FY','1795257415.432040',NULL,'2026-11-21 10:36:55.349917','2026-11-21 10:36:55.349917',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
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
INSERT INTO "incident_update" VALUES(1,'T0RELEASED',1,1,'One in eight fails. We roll back',0,'U0LINUSTO1','2026-11-21 10:16:54.681962','sev1','acknowledged','2026-11-21 10:31:54.681962');
INSERT INTO "incident_update" VALUES(2,'T0RELEASED',1,2,'No change. Still: One in eight fails. We roll back',1,'U0LINUSTO1','2026-11-21 10:36:54.894600','sev1','acknowledged','2026-11-21 10:51:54.894600');
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
INSERT INTO "outbox" VALUES(1,'T0RELEASED',NULL,'read_people:2026-11-21:','read_people','{"day": "2026-11-21", "cursor": ""}',NULL,NULL,'done','2026-11-21 10:16:53.423111','2026-11-21 10:16:53.423111',NULL,1,'2026-11-21 10:16:53.475835','{"people": 5}',NULL);
INSERT INTO "outbox" VALUES(2,'T0RELEASED',NULL,'look_up_person:U0ADALOVE1','look_up_person','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 10:16:53.464136','2026-11-21 10:16:53.464136',NULL,1,'2026-11-21 10:16:53.615500','{"zone": "Europe/London"}',NULL);
INSERT INTO "outbox" VALUES(3,'T0RELEASED',1,'open_channel:1','open_channel','{}',NULL,NULL,'done','2026-11-21 10:16:53.464136','2026-11-21 10:16:53.464136',NULL,1,'2026-11-21 10:16:53.615500','{"channel": "C0OLDQ2VW"}',NULL);
INSERT INTO "outbox" VALUES(4,'T0RELEASED',1,'invite:053a0a602e4c4d6b8ce48d44f81b7f72','invite','{"user": "U0ADALOVE1"}',3,NULL,'done','2026-11-21 10:16:53.464136','2026-11-21 10:16:53.464136',NULL,1,'2026-11-21 10:16:53.689085','{}',NULL);
INSERT INTO "outbox" VALUES(5,'T0RELEASED',1,'tell_ready:1:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:34913/respond/JnOm5JJdzVYos9wrPS0H_A"}',3,NULL,'done','2026-11-21 10:16:53.464136','2026-11-21 10:16:53.464136',NULL,1,'2026-11-21 10:16:53.689085','{}',NULL);
INSERT INTO "outbox" VALUES(6,'T0RELEASED',1,'direct:b43113b13ba84f10ab9d1c0f2c9ef271','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',3,NULL,'done','2026-11-21 10:16:53.464136','2026-11-21 10:16:53.464136',NULL,1,'2026-11-21 10:16:53.689085','{"channel": "D0OOMHG5RS", "ts": "1795256213.684183"}',NULL);
INSERT INTO "outbox" VALUES(7,'T0RELEASED',1,'card:1debd714063a4624abd890f80ee4a8d5','card','{}',3,'card:1','done','2026-11-21 10:16:53.464136','2026-11-21 10:16:53.464136',NULL,1,'2026-11-21 10:16:53.689085','{"ts": "1795256213.669678"}',NULL);
INSERT INTO "outbox" VALUES(8,'T0RELEASED',1,'topic:a749e96592c641a79c580e4775b74adc','topic','{}',3,'topic:1','done','2026-11-21 10:16:53.464136','2026-11-21 10:16:53.464136',NULL,1,'2026-11-21 10:16:53.689085','{}',NULL);
INSERT INTO "outbox" VALUES(9,'T0RELEASED',1,'announce:1853427e1fdc41d4b05aae2957dfd2ce','announce','{}',3,'announce:1','done','2026-11-21 10:16:53.464136','2026-11-21 10:16:53.464136',NULL,1,'2026-11-21 10:16:53.689085','{"ts": "1795256213.670655"}',NULL);
INSERT INTO "outbox" VALUES(10,'T0RELEASED',1,'pin_card:04db509ad7864accaa262c829bf352ac','pin_card','{}',7,NULL,'done','2026-11-21 10:16:53.464136','2026-11-21 10:16:53.464136',NULL,1,'2026-11-21 10:16:53.743884','{}',NULL);
INSERT INTO "outbox" VALUES(11,'T0RELEASED',1,'bookmark:1:card','bookmark','{"to": "card"}',7,NULL,'done','2026-11-21 10:16:53.464136','2026-11-21 10:16:53.464136',NULL,1,'2026-11-21 10:16:53.763466','{"link": "http://127.0.0.1:34913/archives/C0OLDQ2VW/p1795256213669678"}',NULL);
INSERT INTO "outbox" VALUES(12,'T0RELEASED',NULL,'look_up_person:U0GRACEHO1','look_up_person','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 10:16:53.774649','2026-11-21 10:16:53.774649',NULL,1,'2026-11-21 10:16:53.961404','{"zone": "America/New_York"}',NULL);
INSERT INTO "outbox" VALUES(13,'T0RELEASED',1,'invite:3ffaabf1c31f40b18d801cf7b0d8f5d4','invite','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 10:16:53.774649','2026-11-21 10:16:53.774649',NULL,1,'2026-11-21 10:16:53.961404','{}',NULL);
INSERT INTO "outbox" VALUES(14,'T0RELEASED',1,'notice:0c0dc496f85d4252b3608e9bdae5fa97','notice','{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1"}}',NULL,'room:1','done','2026-11-21 10:16:53.774649','2026-11-21 10:16:53.774649',NULL,1,'2026-11-21 10:16:53.961404','{"ts": "1795256213.837409"}',NULL);
INSERT INTO "outbox" VALUES(15,'T0RELEASED',1,'card:5edeabca3ab448b6a83919a80b9b9bb5','card','{}',NULL,'card:1','done','2026-11-21 10:16:53.774649','2026-11-21 10:16:53.774649',NULL,1,'2026-11-21 10:16:53.961404','{"ts": "1795256213.669678"}',NULL);
INSERT INTO "outbox" VALUES(16,'T0RELEASED',1,'topic:a20ad7226a434654b638d24e6d23c99b','topic','{}',NULL,'topic:1','done','2026-11-21 10:16:53.774649','2026-11-21 10:16:53.774649',NULL,1,'2026-11-21 10:16:53.832466','{}',NULL);
INSERT INTO "outbox" VALUES(17,'T0RELEASED',1,'announce:02c0ed237b06423d8626f0d2ad3db90b','announce','{}',NULL,'announce:1','done','2026-11-21 10:16:53.774649','2026-11-21 10:16:53.774649',NULL,1,'2026-11-21 10:16:53.961404','{"ts": "1795256213.670655"}',NULL);
INSERT INTO "outbox" VALUES(18,'T0RELEASED',1,'direct:db6542b205eb43dfa095e9b9641c11fc','direct','{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 10:16:53.774649','2026-11-21 10:16:53.774649',NULL,1,'2026-11-21 10:16:53.961404','{"channel": "D0WS65PSTL", "ts": "1795256213.854324"}',NULL);
INSERT INTO "outbox" VALUES(19,'T0RELEASED',NULL,'look_up_person:U0DENNISR1','look_up_person','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 10:16:53.817715','2026-11-21 10:16:53.817715',NULL,1,'2026-11-21 10:16:54.045084','{"zone": "Asia/Tokyo"}',NULL);
INSERT INTO "outbox" VALUES(20,'T0RELEASED',1,'invite:f5ca1609ea1549bfa697617a0ad2267e','invite','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 10:16:53.817715','2026-11-21 10:16:53.817715',NULL,1,'2026-11-21 10:16:54.045084','{}',NULL);
INSERT INTO "outbox" VALUES(21,'T0RELEASED',1,'notice:94dbaa93488849bfa4e3427c351f905e','notice','{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 10:16:53.817715','2026-11-21 10:16:53.817715',NULL,1,'2026-11-21 10:16:54.151818','{"ts": "1795256214.057677"}',NULL);
INSERT INTO "outbox" VALUES(22,'T0RELEASED',1,'card:d654b04fcf0e403381827855d21b06c3','card','{}',NULL,'card:1','done','2026-11-21 10:16:53.817715','2026-11-21 10:16:53.817715',NULL,1,'2026-11-21 10:16:54.151818','{"ts": "1795256213.669678"}',NULL);
INSERT INTO "outbox" VALUES(23,'T0RELEASED',1,'topic:3e2f4eb1fa584a03b0d5df60dd0301e1','topic','{}',NULL,'topic:1','done','2026-11-21 10:16:53.817715','2026-11-21 10:16:53.817715',NULL,1,'2026-11-21 10:16:54.045084','{}',NULL);
INSERT INTO "outbox" VALUES(24,'T0RELEASED',1,'announce:b815d74f6d1f4e7d85228343cb378c48','announce','{}',NULL,'announce:1','done','2026-11-21 10:16:53.817715','2026-11-21 10:16:53.817715',NULL,1,'2026-11-21 10:16:54.151818','{"ts": "1795256213.670655"}',NULL);
INSERT INTO "outbox" VALUES(25,'T0RELEASED',1,'direct:eab754aafc2e4645ad249e562c687ae6','direct','{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 10:16:53.817715','2026-11-21 10:16:53.817715',NULL,1,'2026-11-21 10:16:54.045084','{"channel": "D0OAN0SX5F", "ts": "1795256213.972746"}',NULL);
INSERT INTO "outbox" VALUES(26,'T0RELEASED',NULL,'look_up_person:U0LINUSTO1','look_up_person','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 10:16:53.941146','2026-11-21 10:16:53.941146',NULL,1,'2026-11-21 10:16:54.151818','{"zone": "Europe/Helsinki"}',NULL);
INSERT INTO "outbox" VALUES(27,'T0RELEASED',1,'invite:7da85c6bb6904cbe8311254b9d24c313','invite','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 10:16:53.941146','2026-11-21 10:16:53.941146',NULL,1,'2026-11-21 10:16:54.151818','{}',NULL);
INSERT INTO "outbox" VALUES(28,'T0RELEASED',1,'notice:8c91b4589b5b463c9e182102683e350b','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 10:16:53.941146','2026-11-21 10:16:53.941146',NULL,1,'2026-11-21 10:16:54.266133','{"ts": "1795256214.223538"}',NULL);
INSERT INTO "outbox" VALUES(29,'T0RELEASED',1,'topic:aca403bbcb3741e496df854a11802ac3','topic','{}',NULL,'topic:1','done','2026-11-21 10:16:53.941146','2026-11-21 10:16:53.941146',NULL,1,'2026-11-21 10:16:54.219483','{}',NULL);
INSERT INTO "outbox" VALUES(30,'T0RELEASED',1,'direct:6122f7d6767641b69fa09b4358388d76','direct','{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 10:16:53.941146','2026-11-21 10:16:53.941146',NULL,1,'2026-11-21 10:16:54.151818','{"channel": "D021VGCHBC", "ts": "1795256214.079852"}',NULL);
INSERT INTO "outbox" VALUES(31,'T0RELEASED',NULL,'look_up_person:U0BARBARA1','look_up_person','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 10:16:54.016168','2026-11-21 10:16:54.016168',NULL,1,'2026-11-21 10:16:54.219483','{"zone": "America/Los_Angeles"}',NULL);
INSERT INTO "outbox" VALUES(32,'T0RELEASED',1,'invite:79c2500c6b244acbaa134a45b031af19','invite','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 10:16:54.016168','2026-11-21 10:16:54.016168',NULL,1,'2026-11-21 10:16:54.219483','{}',NULL);
INSERT INTO "outbox" VALUES(33,'T0RELEASED',1,'notice:f501c471821c442ba89d185e5f96da3b','notice','{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 10:16:54.016168','2026-11-21 10:16:54.016168',NULL,1,'2026-11-21 10:16:54.286839','{"ts": "1795256214.285304"}',NULL);
INSERT INTO "outbox" VALUES(34,'T0RELEASED',1,'card:eec0acc1d4ad49ae8b77832ad974f1ae','card','{}',NULL,'card:1','done','2026-11-21 10:16:54.016168','2026-11-21 10:16:54.016168',NULL,1,'2026-11-21 10:16:54.266133','{"ts": "1795256213.669678"}',NULL);
INSERT INTO "outbox" VALUES(35,'T0RELEASED',1,'announce:45393cf8abec42bdbfe46c08818fc52b','announce','{}',NULL,'announce:1','done','2026-11-21 10:16:54.016168','2026-11-21 10:16:54.016168',NULL,1,'2026-11-21 10:16:54.266133','{"ts": "1795256213.670655"}',NULL);
INSERT INTO "outbox" VALUES(36,'T0RELEASED',1,'direct:444e1de17d834960b0bb1e2a0af2ff26','direct','{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 10:16:54.016168','2026-11-21 10:16:54.016168',NULL,1,'2026-11-21 10:16:54.219483','{"channel": "D0TKCBFLN6", "ts": "1795256214.164086"}',NULL);
INSERT INTO "outbox" VALUES(37,'T0RELEASED',1,'notice:1d1676d49e524e63b24fce2d3eedf836','notice','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795257113.464136}}',NULL,'room:1','done','2026-11-21 10:16:54.304680','2026-11-21 10:16:54.304680',NULL,1,'2026-11-21 10:16:54.420348','{"ts": "1795256214.352611"}',NULL);
INSERT INTO "outbox" VALUES(38,'T0RELEASED',1,'announce_reply:1a4f9e311a574ba7800b8fc6123b83c6','announce_reply','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795257113.464136}}',NULL,'announce:1','done','2026-11-21 10:16:54.304680','2026-11-21 10:16:54.304680',NULL,1,'2026-11-21 10:16:54.420348','{"ts": "1795256214.353274"}',NULL);
INSERT INTO "outbox" VALUES(39,'T0RELEASED',1,'card:c38a1d76ab494903a711832a9f775b98','card','{}',NULL,'card:1','done','2026-11-21 10:16:54.304680','2026-11-21 10:16:54.304680',NULL,1,'2026-11-21 10:16:54.420348','{"ts": "1795256213.669678"}',NULL);
INSERT INTO "outbox" VALUES(40,'T0RELEASED',1,'topic:ddcfe3331e5044c9ac9df1d80cfff0d1','topic','{}',NULL,'topic:1','done','2026-11-21 10:16:54.304680','2026-11-21 10:16:54.304680',NULL,1,'2026-11-21 10:16:54.358098','{}',NULL);
INSERT INTO "outbox" VALUES(41,'T0RELEASED',1,'announce:4e97a2fbceaf42b79603561fe67c813f','announce','{}',NULL,'announce:1','done','2026-11-21 10:16:54.304680','2026-11-21 10:16:54.304680',NULL,1,'2026-11-21 10:16:54.497138','{"ts": "1795256213.670655"}',NULL);
INSERT INTO "outbox" VALUES(42,'T0RELEASED',1,'read_message:0f5ff55e2e8b46b5b342dbb7629562af','read_message','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795256214.334149','done','2026-11-21 10:16:54.347464','2026-11-21 10:16:54.347464',NULL,1,'2026-11-21 10:16:54.457162','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(43,'T0RELEASED',1,'check_mark:92203163f4c24cb398ff63c92dd02e52','check_mark','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795256214.334149','done','2026-11-21 10:16:54.347464','2026-11-21 10:16:54.347464',NULL,1,'2026-11-21 10:16:54.537606','{}',NULL);
INSERT INTO "outbox" VALUES(44,'T0RELEASED',1,'read_message:0b05dfb3f3be4f2f9b79c02b77fd3b89','read_message','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795256214.337326','done','2026-11-21 10:16:54.407517','2026-11-21 10:16:54.407517',NULL,1,'2026-11-21 10:16:54.497138','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(45,'T0RELEASED',1,'check_mark:0892d1ee96134beba01bb387137979de','check_mark','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795256214.337326','done','2026-11-21 10:16:54.407517','2026-11-21 10:16:54.407517',NULL,1,'2026-11-21 10:16:54.568445','{}',NULL);
INSERT INTO "outbox" VALUES(46,'T0RELEASED',1,'read_message:13a9529ec53541459a2347c9a112bb9b','read_message','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795256214.342107','done','2026-11-21 10:16:54.446693','2026-11-21 10:16:54.446693',NULL,1,'2026-11-21 10:16:54.537606','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(47,'T0RELEASED',1,'check_mark:a7f306a2446a44bc96bfb6c53370b02d','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795256214.342107','done','2026-11-21 10:16:54.446693','2026-11-21 10:16:54.446693',NULL,1,'2026-11-21 10:16:54.587861','{}',NULL);
INSERT INTO "outbox" VALUES(48,'T0RELEASED',1,'check_mark:a2ff0612b3e14abe8e4858decaeea0b1','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795256214.342107','done','2026-11-21 10:16:54.523947','2026-11-21 10:16:54.523947',NULL,1,'2026-11-21 10:16:54.612932','{}',NULL);
INSERT INTO "outbox" VALUES(49,'T0RELEASED',1,'notice:928279696aaf4592a3030c82481e6b4b','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795257114.681962}}',NULL,'room:1','done','2026-11-21 10:16:54.681962','2026-11-21 10:16:54.681962',NULL,1,'2026-11-21 10:28:54.751888','{"ts": "1795256934.717494"}',NULL);
INSERT INTO "outbox" VALUES(50,'T0RELEASED',1,'announce_reply:9e3c99f544f04a99afb1930ef02ecc69','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795257114.681962}}',NULL,'announce:1','done','2026-11-21 10:16:54.681962','2026-11-21 10:16:54.681962',NULL,1,'2026-11-21 10:28:54.751888','{"ts": "1795256934.717960"}',NULL);
INSERT INTO "outbox" VALUES(51,'T0RELEASED',1,'card:4fb9395c685b456480da9529873ae8f8','card','{}',NULL,'card:1','done','2026-11-21 10:16:54.681962','2026-11-21 10:16:54.681962',NULL,1,'2026-11-21 10:28:54.751888','{"ts": "1795256213.669678"}',NULL);
INSERT INTO "outbox" VALUES(52,'T0RELEASED',1,'topic:70ec92d7956545b88dd993ed421256d2','topic','{}',NULL,'topic:1','done','2026-11-21 10:16:54.681962','2026-11-21 10:16:54.681962',NULL,1,'2026-11-21 10:28:54.715821','{}',NULL);
INSERT INTO "outbox" VALUES(53,'T0RELEASED',1,'announce:fbc45dfb682b44c0a8c3b7b1a1e993df','announce','{}',NULL,'announce:1','done','2026-11-21 10:16:54.681962','2026-11-21 10:16:54.681962',NULL,1,'2026-11-21 10:28:54.779509','{"ts": "1795256213.670655"}',NULL);
INSERT INTO "outbox" VALUES(54,'T0RELEASED',1,'remind_direct:1:1','remind_direct','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 10:28:54.705423','2026-11-21 10:28:54.705423',NULL,1,'2026-11-21 10:28:54.765937','{"channel": "D021VGCHBC", "ts": "1795256934.756022"}',NULL);
INSERT INTO "outbox" VALUES(55,'T0RELEASED',1,'card:68677266582241909dbbec92318adc6e','card','{}',NULL,'card:1','done','2026-11-21 10:31:54.787442','2026-11-21 10:31:54.787442',NULL,1,'2026-11-21 10:31:54.824671','{"ts": "1795256213.669678"}',NULL);
INSERT INTO "outbox" VALUES(56,'T0RELEASED',1,'topic:d160d4042aff4256be606f9bcc958968','topic','{}',NULL,'topic:1','done','2026-11-21 10:31:54.787442','2026-11-21 10:31:54.787442',NULL,1,'2026-11-21 10:31:54.824671','{}',NULL);
INSERT INTO "outbox" VALUES(57,'T0RELEASED',1,'announce:bcef64b79c6349088e51f24f362a8c60','announce','{}',NULL,'announce:1','done','2026-11-21 10:31:54.787442','2026-11-21 10:31:54.787442',NULL,1,'2026-11-21 10:31:54.824671','{"ts": "1795256213.670655"}',NULL);
INSERT INTO "outbox" VALUES(58,'T0RELEASED',1,'close_reminder:1:1','close_reminder','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 10:31:54.787442','2026-11-21 10:31:54.787442',NULL,1,'2026-11-21 10:31:54.824671','{}',NULL);
INSERT INTO "outbox" VALUES(59,'T0RELEASED',1,'remind:1:2','remind','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 10:31:54.787442','2026-11-21 10:31:54.787442',NULL,1,'2026-11-21 10:31:54.836603','{"ts": "1795257114.835261"}',NULL);
INSERT INTO "outbox" VALUES(60,'T0RELEASED',1,'remind_direct:1:2','remind_direct','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 10:31:54.787442','2026-11-21 10:31:54.787442',NULL,1,'2026-11-21 10:31:54.848859','{"channel": "D021VGCHBC", "ts": "1795257114.847666"}',NULL);
INSERT INTO "outbox" VALUES(61,'T0RELEASED',1,'close_reminder:1:2','close_reminder','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 10:36:54.855134','2026-11-21 10:36:54.855134',NULL,1,'2026-11-21 10:36:54.875072','{}',NULL);
INSERT INTO "outbox" VALUES(62,'T0RELEASED',1,'remind:1:3','remind','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 10:36:54.855134','2026-11-21 10:36:54.855134',NULL,1,'2026-11-21 10:36:54.886586','{"ts": "1795257414.885173"}',NULL);
INSERT INTO "outbox" VALUES(63,'T0RELEASED',1,'close_reminder:1:3','close_reminder','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 10:36:54.894600','2026-11-21 10:36:54.894600',NULL,1,'2026-11-21 10:36:54.942770','{}',NULL);
INSERT INTO "outbox" VALUES(64,'T0RELEASED',1,'notice:a3e929edb24e49aa90a7e5ae1b784fc2','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795258314.8946}}',NULL,'room:1','done','2026-11-21 10:36:54.894600','2026-11-21 10:36:54.894600',NULL,1,'2026-11-21 10:36:54.942770','{"ts": "1795257414.927695"}',NULL);
INSERT INTO "outbox" VALUES(65,'T0RELEASED',1,'announce_reply:55cd8784023b42aeb70e774d739aec6e','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795258314.8946}}',NULL,'announce:1','done','2026-11-21 10:36:54.894600','2026-11-21 10:36:54.894600',NULL,1,'2026-11-21 10:36:54.942770','{"ts": "1795257414.928120"}',NULL);
INSERT INTO "outbox" VALUES(66,'T0RELEASED',1,'card:c67f46326906491db5eafe3125d8bec4','card','{}',NULL,'card:1','done','2026-11-21 10:36:54.894600','2026-11-21 10:36:54.894600',NULL,1,'2026-11-21 10:36:54.942770','{"ts": "1795256213.669678"}',NULL);
INSERT INTO "outbox" VALUES(67,'T0RELEASED',1,'topic:01c6c5cc68fa44f4adee35f5de449993','topic','{}',NULL,'topic:1','done','2026-11-21 10:36:54.894600','2026-11-21 10:36:54.894600',NULL,1,'2026-11-21 10:36:54.925938','{}',NULL);
INSERT INTO "outbox" VALUES(68,'T0RELEASED',1,'announce:5887d7022e594f948530ca19ba3dcf9e','announce','{}',NULL,'announce:1','done','2026-11-21 10:36:54.894600','2026-11-21 10:36:54.894600',NULL,1,'2026-11-21 10:36:54.956177','{"ts": "1795256213.670655"}',NULL);
INSERT INTO "outbox" VALUES(69,'T0RELEASED',1,'invite:0e23b63f38ed4923a1db47862e0162f7','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 10:36:54.963847','2026-11-21 10:36:54.963847',NULL,1,'2026-11-21 10:36:54.985340','{}',NULL);
INSERT INTO "outbox" VALUES(70,'T0RELEASED',1,'offer_role:ec2e0094ce2f45928d14041e6f69f10d','offer_role','{"handoff_id": 1}',NULL,'offer:1','done','2026-11-21 10:36:54.963847','2026-11-21 10:36:54.963847',NULL,1,'2026-11-21 10:36:54.991507','{"channel": "D0OOMHG5RS", "ts": "1795257414.983738"}',NULL);
INSERT INTO "outbox" VALUES(71,'T0RELEASED',1,'notice:da6997e9238a4668a18aef621427e3b2','notice','{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1"}}',NULL,'room:1','done','2026-11-21 10:36:54.963847','2026-11-21 10:36:54.963847',NULL,1,'2026-11-21 10:36:54.991507','{"ts": "1795257414.984155"}',NULL);
INSERT INTO "outbox" VALUES(72,'T0RELEASED',1,'close_offer:6c80580b7cb044fa821c59e02f45a20f','close_offer','{"handoff_id": 1}',NULL,'offer:1','done','2026-11-21 10:36:55.001141','2026-11-21 10:36:55.001141',NULL,1,'2026-11-21 10:36:55.048705','{}',NULL);
INSERT INTO "outbox" VALUES(73,'T0RELEASED',1,'direct:885e3cead82840ec987c2d48dfbb8445','direct','{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,NULL,'done','2026-11-21 10:36:55.001141','2026-11-21 10:36:55.001141',NULL,1,'2026-11-21 10:36:55.048705','{"channel": "D021VGCHBC", "ts": "1795257415.037374"}',NULL);
INSERT INTO "outbox" VALUES(74,'T0RELEASED',1,'invite:2f3901cebb594301a2acb28460894656','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 10:36:55.001141','2026-11-21 10:36:55.001141',NULL,1,'2026-11-21 10:36:55.048705','{}',NULL);
INSERT INTO "outbox" VALUES(75,'T0RELEASED',1,'notice:058bea3c2154475f821cbdbfab0f1671','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,'room:1','done','2026-11-21 10:36:55.001141','2026-11-21 10:36:55.001141',NULL,1,'2026-11-21 10:36:55.048705','{"ts": "1795257415.037609"}',NULL);
INSERT INTO "outbox" VALUES(76,'T0RELEASED',1,'card:df25ad6472c647b6b340a96cd59d35c5','card','{}',NULL,'card:1','done','2026-11-21 10:36:55.001141','2026-11-21 10:36:55.001141',NULL,1,'2026-11-21 10:36:55.048705','{"ts": "1795256213.669678"}',NULL);
INSERT INTO "outbox" VALUES(77,'T0RELEASED',1,'topic:1b85318e42074739b1c1ce82b0410268','topic','{}',NULL,'topic:1','done','2026-11-21 10:36:55.001141','2026-11-21 10:36:55.001141',NULL,1,'2026-11-21 10:36:55.035293','{}',NULL);
INSERT INTO "outbox" VALUES(78,'T0RELEASED',1,'announce:bee16a4eb2684ab686b41cf05ca1b6b7','announce','{}',NULL,'announce:1','done','2026-11-21 10:36:55.001141','2026-11-21 10:36:55.001141',NULL,1,'2026-11-21 10:36:55.048705','{"ts": "1795256213.670655"}',NULL);
INSERT INTO "outbox" VALUES(79,'T0RELEASED',1,'direct:6a01f9c1b2e84f87af73194c0857df69','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 10:36:55.001141','2026-11-21 10:36:55.001141',NULL,1,'2026-11-21 10:36:55.048705','{"channel": "D0OOMHG5RS", "ts": "1795257415.042805"}',NULL);
INSERT INTO "outbox" VALUES(80,'T0RELEASED',1,'notice:dcd2eeb2f4e740548dbdda6f22dff3ab','notice','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795258314.8946}}',NULL,'room:1','done','2026-11-21 10:36:55.065179','2026-11-21 10:36:55.065179',NULL,1,'2026-11-21 10:36:55.100852','{"ts": "1795257415.087940"}',NULL);
INSERT INTO "outbox" VALUES(81,'T0RELEASED',1,'announce_reply:5c49bcd7781b45e7a0b9175bf8449b7f','announce_reply','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795258314.8946}}',NULL,'announce:1','done','2026-11-21 10:36:55.065179','2026-11-21 10:36:55.065179',NULL,1,'2026-11-21 10:36:55.100852','{"ts": "1795257415.089264"}',NULL);
INSERT INTO "outbox" VALUES(82,'T0RELEASED',1,'card:13f55b4bf5e44947b8e08f720dd102c1','card','{}',NULL,'card:1','done','2026-11-21 10:36:55.065179','2026-11-21 10:36:55.065179',NULL,1,'2026-11-21 10:36:55.100852','{"ts": "1795256213.669678"}',NULL);
INSERT INTO "outbox" VALUES(83,'T0RELEASED',1,'topic:4515168df2684aa48a11e8d54a60d187','topic','{}',NULL,'topic:1','done','2026-11-21 10:36:55.065179','2026-11-21 10:36:55.065179',NULL,1,'2026-11-21 10:36:55.091469','{}',NULL);
INSERT INTO "outbox" VALUES(84,'T0RELEASED',1,'announce:97467a4a44314448b5f1508b2f589ff0','announce','{}',NULL,'announce:1','done','2026-11-21 10:36:55.065179','2026-11-21 10:36:55.065179',NULL,1,'2026-11-21 10:36:55.115391','{"ts": "1795256213.670655"}',NULL);
INSERT INTO "outbox" VALUES(85,'T0RELEASED',1,'notice:a664e3cd8f6747aeb307c1522ddbe7ac','notice','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795261015.12507}}',NULL,'room:1','done','2026-11-21 10:36:55.125070','2026-11-21 10:36:55.125070',NULL,1,'2026-11-21 10:36:55.163309','{"ts": "1795257415.147293"}',NULL);
INSERT INTO "outbox" VALUES(86,'T0RELEASED',1,'announce_reply:64a6578c2c09497184b238ff85b90b87','announce_reply','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795261015.12507}}',NULL,'announce:1','done','2026-11-21 10:36:55.125070','2026-11-21 10:36:55.125070',NULL,1,'2026-11-21 10:36:55.163309','{"ts": "1795257415.148065"}',NULL);
INSERT INTO "outbox" VALUES(87,'T0RELEASED',1,'card:2a80f8ddfb88413a81358d9e1e0f74f9','card','{}',NULL,'card:1','done','2026-11-21 10:36:55.125070','2026-11-21 10:36:55.125070',NULL,1,'2026-11-21 10:36:55.163309','{"ts": "1795256213.669678"}',NULL);
INSERT INTO "outbox" VALUES(88,'T0RELEASED',1,'topic:c112f568416f4b0088827f56f718625d','topic','{}',NULL,'topic:1','done','2026-11-21 10:36:55.125070','2026-11-21 10:36:55.125070',NULL,1,'2026-11-21 10:36:55.149738','{}',NULL);
INSERT INTO "outbox" VALUES(89,'T0RELEASED',1,'announce:71bfafeed5e14be38535eb972ca0ea06','announce','{}',NULL,'announce:1','done','2026-11-21 10:36:55.125070','2026-11-21 10:36:55.125070',NULL,1,'2026-11-21 10:36:55.172998','{"ts": "1795256213.670655"}',NULL);
INSERT INTO "outbox" VALUES(90,'T0RELEASED',1,'notice:f1398e88d15844059f20bc5799c65a0a','notice','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}',NULL,'room:1','done','2026-11-21 10:36:55.194631','2026-11-21 10:36:55.194631',NULL,1,'2026-11-21 10:36:55.299503','{"ts": "1795257415.273319"}',NULL);
INSERT INTO "outbox" VALUES(91,'T0RELEASED',1,'announce_reply:a83d01c269a54499adc284a320936d80','announce_reply','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}',NULL,'announce:1','done','2026-11-21 10:36:55.194631','2026-11-21 10:36:55.194631',NULL,1,'2026-11-21 10:36:55.299503','{"ts": "1795257415.274056"}',NULL);
INSERT INTO "outbox" VALUES(92,'T0RELEASED',1,'card:38dce88d8e74462ca11627a966c874c5','card','{}',NULL,'card:1','done','2026-11-21 10:36:55.194631','2026-11-21 10:36:55.194631',NULL,1,'2026-11-21 10:36:55.299503','{"ts": "1795256213.669678"}',NULL);
INSERT INTO "outbox" VALUES(93,'T0RELEASED',1,'topic:aa10a7a6c7c943ea98221cf05d2618bf','topic','{}',NULL,'topic:1','done','2026-11-21 10:36:55.194631','2026-11-21 10:36:55.194631',NULL,1,'2026-11-21 10:36:55.277135','{}',NULL);
INSERT INTO "outbox" VALUES(94,'T0RELEASED',1,'announce:41cb979f8ab642cbbe53d33bfb872cc3','announce','{}',NULL,'announce:1','done','2026-11-21 10:36:55.194631','2026-11-21 10:36:55.194631',NULL,1,'2026-11-21 10:36:55.335650','{"ts": "1795256213.670655"}',NULL);
INSERT INTO "outbox" VALUES(95,'T0RELEASED',2,'open_channel:2','open_channel','{}',NULL,NULL,'done','2026-11-21 10:36:55.349917','2026-11-21 10:36:55.349917',NULL,1,'2026-11-21 10:36:55.408288','{"channel": "C0OLDKQ1M"}',NULL);
INSERT INTO "outbox" VALUES(96,'T0RELEASED',2,'invite:628315d8575544dfba173e070b290a27','invite','{"user": "U0ADALOVE1"}',95,NULL,'done','2026-11-21 10:36:55.349917','2026-11-21 10:36:55.349917',NULL,1,'2026-11-21 10:36:55.436041','{}',NULL);
INSERT INTO "outbox" VALUES(97,'T0RELEASED',2,'tell_ready:2:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:34913/respond/ElQxdU731cwcuVyLXWWY-Q"}',95,NULL,'done','2026-11-21 10:36:55.349917','2026-11-21 10:36:55.349917',NULL,1,'2026-11-21 10:36:55.483445','{}',NULL);
INSERT INTO "outbox" VALUES(98,'T0RELEASED',2,'direct:c460602bdd764650899b3814a29bc034','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',95,NULL,'done','2026-11-21 10:36:55.349917','2026-11-21 10:36:55.349917',NULL,1,'2026-11-21 10:36:55.483445','{"channel": "D0OOMHG5RS", "ts": "1795257415.430314"}',NULL);
INSERT INTO "outbox" VALUES(99,'T0RELEASED',2,'card:b174152b4b2049fcbf4364655a7fb114','card','{}',95,'card:2','done','2026-11-21 10:36:55.349917','2026-11-21 10:36:55.349917',NULL,1,'2026-11-21 10:36:55.483445','{"ts": "1795257415.431158"}',NULL);
INSERT INTO "outbox" VALUES(100,'T0RELEASED',2,'topic:5b60d220499f49bdbdd632dcb562917c','topic','{}',95,'topic:2','done','2026-11-21 10:36:55.349917','2026-11-21 10:36:55.349917',NULL,1,'2026-11-21 10:36:55.436041','{}',NULL);
INSERT INTO "outbox" VALUES(101,'T0RELEASED',2,'announce:c02c605a449345f88f3aec83ea67da5f','announce','{}',95,'announce:2','done','2026-11-21 10:36:55.349917','2026-11-21 10:36:55.349917',NULL,1,'2026-11-21 10:36:55.483445','{"ts": "1795257415.432040"}',NULL);
INSERT INTO "outbox" VALUES(102,'T0RELEASED',2,'pin_card:dacb277af8d44c618873a4d3c642e36a','pin_card','{}',99,NULL,'done','2026-11-21 10:36:55.349917','2026-11-21 10:36:55.349917',NULL,1,'2026-11-21 10:36:55.536492','{}',NULL);
INSERT INTO "outbox" VALUES(103,'T0RELEASED',2,'bookmark:2:card','bookmark','{"to": "card"}',99,NULL,'done','2026-11-21 10:36:55.349917','2026-11-21 10:36:55.349917',NULL,1,'2026-11-21 10:36:55.536492','{"link": "http://127.0.0.1:34913/archives/C0OLDKQ1M/p1795257415431158"}',NULL);
CREATE TABLE person (
	team_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	zone VARCHAR(64), 
	name VARCHAR, 
	seen_at DATETIME NOT NULL, is_guest BOOLEAN DEFAULT 0 NOT NULL, is_outsider BOOLEAN DEFAULT 0 NOT NULL, is_gone BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (team_id, user_id)
);
INSERT INTO "person" VALUES('T0RELEASED','U0ADALOVE1','Europe/London','ada','2026-11-21 10:16:53.596890',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0GRACEHO1','America/New_York','grace','2026-11-21 10:16:53.844666',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0LINUSTO1','Europe/Helsinki','linus','2026-11-21 10:16:54.069125',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0BARBARA1','America/Los_Angeles','barbara','2026-11-21 10:16:54.157960',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0DENNISR1','Asia/Tokyo','dennis','2026-11-21 10:16:53.968435',0,0,0);
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
INSERT INTO "promise" VALUES(1,'T0RELEASED',1,'2026-11-21 10:31:53.464136','2026-11-21 10:16:53.464136','kept','2026-11-21 10:16:54.681962',-898.782174);
INSERT INTO "promise" VALUES(2,'T0RELEASED',1,'2026-11-21 10:31:54.681962','2026-11-21 10:16:54.681962','broken','2026-11-21 10:36:54.894600',300.212638);
INSERT INTO "promise" VALUES(3,'T0RELEASED',1,'2026-11-21 10:51:54.894600','2026-11-21 10:36:54.894600','kept','2026-11-21 10:36:55.125070',-899.76953);
INSERT INTO "promise" VALUES(4,'T0RELEASED',1,'2026-11-21 11:36:55.125070','2026-11-21 10:36:55.125070','kept','2026-11-21 10:36:55.194631',-3599.930439);
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
INSERT INTO "reminder" VALUES(1,'T0RELEASED',1,'2026-11-21 10:31:54.681962',0,1,'U0LINUSTO1','2026-11-21 10:28:54.705423',NULL,NULL,'D021VGCHBC','1795256934.756022','2026-11-21 10:31:54.787442','passed on','clock');
INSERT INTO "reminder" VALUES(2,'T0RELEASED',1,'2026-11-21 10:31:54.681962',0,2,'U0LINUSTO1','2026-11-21 10:31:54.787442','C0OLDQ2VW','1795257114.835261','D021VGCHBC','1795257114.847666','2026-11-21 10:36:54.855134','passed on','clock');
INSERT INTO "reminder" VALUES(3,'T0RELEASED',1,'2026-11-21 10:31:54.681962',0,3,'U0GRACEHO1','2026-11-21 10:36:54.855134','C0OLDQ2VW','1795257414.885173',NULL,NULL,'2026-11-21 10:36:54.894600','answered','U0LINUSTO1');
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
INSERT INTO "role_held" VALUES(1,'T0RELEASED',1,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 10:16:53.464136','2026-11-21 10:16:53.774649',NULL);
INSERT INTO "role_held" VALUES(2,'T0RELEASED',1,'commander','U0GRACEHO1','U0ADALOVE1',0,'2026-11-21 10:16:53.774649',NULL,NULL);
INSERT INTO "role_held" VALUES(3,'T0RELEASED',1,'operations','U0DENNISR1','U0ADALOVE1',0,'2026-11-21 10:16:53.817715',NULL,NULL);
INSERT INTO "role_held" VALUES(4,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1',0,'2026-11-21 10:16:53.941146','2026-11-21 10:36:55.001141',NULL);
INSERT INTO "role_held" VALUES(5,'T0RELEASED',1,'scribe','U0BARBARA1','U0ADALOVE1',0,'2026-11-21 10:16:54.016168',NULL,NULL);
INSERT INTO "role_held" VALUES(6,'T0RELEASED',1,'communications','U0ADALOVE1','U0ADALOVE1',0,'2026-11-21 10:36:55.001141',NULL,NULL);
INSERT INTO "role_held" VALUES(7,'T0RELEASED',2,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 10:36:55.349917',NULL,NULL);
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
INSERT INTO "tag" VALUES(1,'T0RELEASED',1,'C0OLDQ2VW','1795256214.334149','U0BARBARA1','mag',1,'1795256214.345006','2026-11-21 10:16:54.347464');
INSERT INTO "tag" VALUES(2,'T0RELEASED',1,'C0OLDQ2VW','1795256214.337326','U0BARBARA1','pushpin',1,'1795256214.405684','2026-11-21 10:16:54.407517');
INSERT INTO "tag" VALUES(3,'T0RELEASED',1,'C0OLDQ2VW','1795256214.342107','U0BARBARA1','pushpin',0,'1795256214.521910','2026-11-21 10:16:54.523947');
INSERT INTO "tag" VALUES(4,'T0RELEASED',1,'C0OLDQ2VW','1795256214.337326','U0GRACEHO1','scales',1,'1795256214.483854','2026-11-21 10:16:54.485702');
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
INSERT INTO "timeline_entry" VALUES(1,'T0RELEASED',1,'2026-11-21 10:16:53.464136','status','system','U0ADALOVE1',NULL,'declared SEV1: Checkout returns 500s','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 10:16:53.464136',NULL,1);
INSERT INTO "timeline_entry" VALUES(2,'T0RELEASED',1,'2026-11-21 10:16:53.464136','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 10:16:53.464136',NULL,1);
INSERT INTO "timeline_entry" VALUES(3,'T0RELEASED',1,'2026-11-21 10:16:53.774649','role','system','U0ADALOVE1',NULL,'made <@U0GRACEHO1> commander','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 10:16:53.774649',NULL,1);
INSERT INTO "timeline_entry" VALUES(4,'T0RELEASED',1,'2026-11-21 10:16:53.817715','role','system','U0ADALOVE1',NULL,'made <@U0DENNISR1> operations lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 10:16:53.817715',NULL,1);
INSERT INTO "timeline_entry" VALUES(5,'T0RELEASED',1,'2026-11-21 10:16:53.941146','role','system','U0ADALOVE1',NULL,'made <@U0LINUSTO1> communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 10:16:53.941146',NULL,1);
INSERT INTO "timeline_entry" VALUES(6,'T0RELEASED',1,'2026-11-21 10:16:54.016168','role','system','U0ADALOVE1',NULL,'made <@U0BARBARA1> scribe','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 10:16:54.016168',NULL,1);
INSERT INTO "timeline_entry" VALUES(7,'T0RELEASED',1,'2026-11-21 10:16:54.304680','status','system','U0GRACEHO1',NULL,'acknowledged the incident','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 10:16:54.304680',NULL,1);
INSERT INTO "timeline_entry" VALUES(8,'T0RELEASED',1,'2026-11-21 10:16:54.334149','finding','message','U0DENNISR1',NULL,'Errors began with release 413','[]','C0OLDQ2VW','1795256214.334149',NULL,'http://127.0.0.1:34913/archives/C0OLDQ2VW/p1795256214334149','1795256214.554432',NULL,'U0BARBARA1','2026-11-21 10:16:54.347464',NULL,2);
INSERT INTO "timeline_entry" VALUES(9,'T0RELEASED',1,'2026-11-21 10:16:54.337326','decision','message','U0GRACEHO1',NULL,'We roll back first','[]','C0OLDQ2VW','1795256214.337326',NULL,'http://127.0.0.1:34913/archives/C0OLDQ2VW/p1795256214337326',NULL,NULL,'U0BARBARA1','2026-11-21 10:16:54.407517',NULL,2);
INSERT INTO "timeline_entry" VALUES(10,'T0RELEASED',1,'2026-11-21 10:16:54.342107','event','message','U0DENNISR1',NULL,'Lunch anyone','[]','C0OLDQ2VW','1795256214.342107',NULL,'http://127.0.0.1:34913/archives/C0OLDQ2VW/p1795256214342107',NULL,NULL,'U0BARBARA1','2026-11-21 10:16:54.446693','2026-11-21 10:16:54.523947',1);
INSERT INTO "timeline_entry" VALUES(11,'T0RELEASED',1,'2026-11-21 08:01:00.000000','event','note','U0BARBARA1',NULL,'The database was restarted','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0BARBARA1','2026-11-21 10:16:54.582548',NULL,1);
INSERT INTO "timeline_entry" VALUES(12,'T0RELEASED',1,'2026-11-21 10:16:54.681962','update','system','U0LINUSTO1',NULL,'posted update 1: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 10:16:54.681962',NULL,1);
INSERT INTO "timeline_entry" VALUES(13,'T0RELEASED',1,'2026-11-21 10:36:54.894600','update','system','U0LINUSTO1',NULL,'posted update 2: No change. Still: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 10:36:54.894600',NULL,1);
INSERT INTO "timeline_entry" VALUES(14,'T0RELEASED',1,'2026-11-21 10:36:55.001141','role','system','U0ADALOVE1',NULL,'became communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 10:36:55.001141',NULL,1);
INSERT INTO "timeline_entry" VALUES(15,'T0RELEASED',1,'2026-11-21 10:36:55.065179','severity','system','U0GRACEHO1',NULL,'changed severity SEV1 → SEV2: fewer customers','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 10:36:55.065179',NULL,1);
INSERT INTO "timeline_entry" VALUES(16,'T0RELEASED',1,'2026-11-21 10:36:55.125070','status','system','U0GRACEHO1',NULL,'mitigated: Rolled back release 412','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 10:36:55.125070',NULL,1);
INSERT INTO "timeline_entry" VALUES(17,'T0RELEASED',1,'2026-11-21 10:36:55.194631','status','system','U0GRACEHO1',NULL,'resolved: No errors since 14:05','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 10:36:55.194631',NULL,1);
INSERT INTO "timeline_entry" VALUES(18,'T0RELEASED',2,'2026-11-21 10:36:55.349917','status','system','U0ADALOVE1',NULL,'declared SEV4: A button is blue','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 10:36:55.349917',NULL,1);
INSERT INTO "timeline_entry" VALUES(19,'T0RELEASED',2,'2026-11-21 10:36:55.349917','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 10:36:55.349917',NULL,1);
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
INSERT INTO "timeline_version" VALUES(1,'T0RELEASED',9,1,'2026-11-21 10:16:54.337326','event',NULL,'[]','2026-11-21 10:16:54.485702','U0GRACEHO1',NULL);
INSERT INTO "timeline_version" VALUES(2,'T0RELEASED',8,1,'2026-11-21 10:16:54.334149','finding','Errors began with release 412','[]','2026-11-21 10:16:54.562356','U0DENNISR1',NULL);
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
COMMIT;
