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
INSERT INTO "alarm" VALUES(1,'T0RELEASED',1,'command',0,'2026-11-21 13:38:12.552924',0,NULL);
INSERT INTO "alarm" VALUES(2,'T0RELEASED',1,'offer',1,'2026-11-21 13:33:13.431084',0,NULL);
INSERT INTO "alarm" VALUES(3,'T0RELEASED',2,'command',0,'2026-11-21 13:58:13.772954',0,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0009');
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
INSERT INTO "audit" VALUES(1,'T0RELEASED',1,'2026-11-21 13:08:12.302619','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO "audit" VALUES(2,'T0RELEASED',1,'2026-11-21 13:08:12.302619','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(3,'T0RELEASED',1,'2026-11-21 13:08:12.552924','U0ADALOVE1','role','slash','{"commander": "U0ADALOVE1"}','{"commander": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(4,'T0RELEASED',1,'2026-11-21 13:08:12.578914','U0ADALOVE1','role','slash','{"operations": null}','{"operations": "U0DENNISR1"}');
INSERT INTO "audit" VALUES(5,'T0RELEASED',1,'2026-11-21 13:08:12.631436','U0ADALOVE1','role','slash','{"communications": null}','{"communications": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(6,'T0RELEASED',1,'2026-11-21 13:08:12.688269','U0ADALOVE1','role','slash','{"scribe": null}','{"scribe": "U0BARBARA1"}');
INSERT INTO "audit" VALUES(7,'T0RELEASED',1,'2026-11-21 13:08:12.832910','U0GRACEHO1','ack','button','{"status": "declared", "words": null}','{"status": "acknowledged", "words": ""}');
INSERT INTO "audit" VALUES(8,'T0RELEASED',1,'2026-11-21 13:08:12.891046','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 8, "kind": "finding"}');
INSERT INTO "audit" VALUES(9,'T0RELEASED',1,'2026-11-21 13:08:12.923234','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 9, "kind": "event"}');
INSERT INTO "audit" VALUES(10,'T0RELEASED',1,'2026-11-21 13:08:12.949955','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 10, "kind": "event"}');
INSERT INTO "audit" VALUES(11,'T0RELEASED',1,'2026-11-21 13:08:12.973367','U0GRACEHO1','retag','event','{"entry": 9, "kind": "event"}','{"entry": 9, "kind": "decision"}');
INSERT INTO "audit" VALUES(12,'T0RELEASED',1,'2026-11-21 13:08:13.009894','U0BARBARA1','untag','event','{"entry": 10, "text": null}','{"entry": null, "text": null}');
INSERT INTO "audit" VALUES(13,'T0RELEASED',1,'2026-11-21 13:08:13.039417','U0DENNISR1','message edited','event','{"entry": 8, "text": "Errors began with release 412"}','{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO "audit" VALUES(14,'T0RELEASED',1,'2026-11-21 13:08:13.056508','U0BARBARA1','note','slash','{"text": null, "happened_at": null}','{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO "audit" VALUES(15,'T0RELEASED',1,'2026-11-21 13:08:13.117040','U0LINUSTO1','update','form','{"number": null, "words": null}','{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(16,'T0RELEASED',1,'2026-11-21 13:20:13.142147','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 13:23:13.117040+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(17,'T0RELEASED',1,'2026-11-21 13:23:13.213751','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 13:23:13.117040+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(18,'T0RELEASED',1,'2026-11-21 13:28:13.309309','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 13:23:13.117040+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(19,'T0RELEASED',1,'2026-11-21 13:28:13.384913','U0LINUSTO1','update','button','{"number": 1, "words": "One in eight fails. We roll back"}','{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(20,'T0RELEASED',1,'2026-11-21 13:28:13.431084','U0LINUSTO1','handoff asked','slash','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(21,'T0RELEASED',1,'2026-11-21 13:28:13.471123','U0ADALOVE1','role','button','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(22,'T0RELEASED',1,'2026-11-21 13:28:13.516388','U0GRACEHO1','severity','slash','{"severity": "sev1", "reason": null}','{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO "audit" VALUES(23,'T0RELEASED',1,'2026-11-21 13:28:13.594549','U0GRACEHO1','mitigate','slash','{"status": "acknowledged", "words": null}','{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO "audit" VALUES(24,'T0RELEASED',1,'2026-11-21 13:28:13.710167','U0GRACEHO1','resolve','form','{"status": "mitigated", "words": null}','{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO "audit" VALUES(25,'T0RELEASED',2,'2026-11-21 13:28:13.772954','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO "audit" VALUES(26,'T0RELEASED',2,'2026-11-21 13:28:13.772954','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
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
INSERT INTO "handoff" VALUES(1,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1','accepted','2026-11-21 13:28:13.431084','2026-11-21 13:28:13.471123','D0OOMHG5RS','1795267693.452393');
CREATE TABLE inbox (
	team_id VARCHAR(32) NOT NULL, 
	"key" VARCHAR(128) NOT NULL, 
	received_at DATETIME NOT NULL, 
	answer JSON, 
	CONSTRAINT pk_inbox PRIMARY KEY (team_id, "key")
);
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:4302514758138.4714679209248.81fcb807afb649f88c89efa3a02580c3','2026-11-21 13:08:12.302619','{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev083JO9N1T','2026-11-21 13:08:12.520868','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:9589118788773.5872740052982.f2b23d76db02033d0c51633896bd4365','2026-11-21 13:08:12.552924','{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:4153152962421.2290110557082.d4789377a7e50626f2ddace7eef6e415','2026-11-21 13:08:12.578914','{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0G73CJA3M','2026-11-21 13:08:12.612759','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:3125114153390.5677228980016.6e6df8925829bee5368e2e24a9d45c2d','2026-11-21 13:08:12.631436','{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev07PK7MEFG','2026-11-21 13:08:12.655069','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:1938732521797.5090737584995.932ab8ba97b13c6502ea25f5a26eeee0','2026-11-21 13:08:12.688269','{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0LGSN5YLD','2026-11-21 13:08:12.721731','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CZ9I92X7','2026-11-21 13:08:12.769853','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795266492.831739:U0GRACEHO1:acknowledge','2026-11-21 13:08:12.832910','{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0L2T6IPZ0','2026-11-21 13:08:12.867913','{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CLA1LUAU','2026-11-21 13:08:12.891046','{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0T6CUSD0T','2026-11-21 13:08:12.923234','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0QCIH5EGR','2026-11-21 13:08:12.949955','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev06XLABX6Q','2026-11-21 13:08:12.973367','{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev043QWOYMO','2026-11-21 13:08:13.009894','{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev019WJ202M','2026-11-21 13:08:13.039417','{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5026939781262.6442725726972.49f412f11a9ee289c11f6526e5698a1f','2026-11-21 13:08:13.056508','{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:4066731983555.5801701622849.d18cf81857e9d831c8c8630e79872fe4','2026-11-21 13:08:13.102926','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0HUZC8ISL','2026-11-21 13:08:13.117040','{"text": "Update 1 is on its way. Next update: <!date^1795267393^{date_short_pretty} at {time}|21 Nov 2026, 13:23 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795267393^{date_short_pretty} at {time}|21 Nov 2026, 13:23 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795266493.383933:U0LINUSTO1:no_change','2026-11-21 13:28:13.384913','{"text": "Update 2 is on its way (no change). Next update: <!date^1795268593^{date_short_pretty} at {time}|21 Nov 2026, 13:43 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795268593^{date_short_pretty} at {time}|21 Nov 2026, 13:43 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5233918204536.4577313529513.54f690679403e759731e68e06dcf71cc','2026-11-21 13:28:13.431084','{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795266493.470198:U0ADALOVE1:handoff_accept','2026-11-21 13:28:13.471123','{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5732611334273.1828217093281.2cc4d6415864e7e740ae8106b689a146','2026-11-21 13:28:13.516388','{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795268593^{date_short_pretty} at {time}|21 Nov 2026, 13:43 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795268593^{date_short_pretty} at {time}|21 Nov 2026, 13:43 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:4580775117681.4590507366259.2484c972a6903536c048745c85d69754','2026-11-21 13:28:13.594549','{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:6195124211266.7908636456906.1407b0c37f7dfc9a98cdc2a1aebd7220','2026-11-21 13:28:13.686771','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0UU8UHLPS','2026-11-21 13:28:13.710167','{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:7965532110768.7153937080700.6dfc3c3ffac0433e927270a421cf4c6f','2026-11-21 13:28:13.772954','{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev003Y54A7J','2026-11-21 13:28:13.863267','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
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
	ask_at DATETIME, bridge VARCHAR, quiet BOOLEAN DEFAULT 0 NOT NULL, merged_into_id INTEGER, nature VARCHAR(32) DEFAULT 'live' NOT NULL, impact VARCHAR DEFAULT '' NOT NULL, regions VARCHAR DEFAULT '' NOT NULL, evidence VARCHAR DEFAULT '' NOT NULL, customer_text VARCHAR DEFAULT '' NOT NULL, impact_from_at DATETIME, impact_until_at DATETIME, archived_at DATETIME, proposed_severity VARCHAR(32), review_owner_id VARCHAR(32), customers INTEGER, share FLOAT, parent_id INTEGER, 
	CONSTRAINT pk_incident PRIMARY KEY (id), 
	CONSTRAINT uq_incident_team_id_channel_id UNIQUE (team_id, channel_id), 
	CONSTRAINT uq_incident_team_id_number UNIQUE (team_id, number)
);
INSERT INTO "incident" VALUES(1,'T0RELEASED',1,'Checkout returns 500s','','sev2','resolved',0,0,'U0ADALOVE1',NULL,'C0OLDQ2VW','inc-1-checkout-returns-500s','1795266492.494970','🟠 SEV2 · ✅ resolved · Checkout returns 500s','C0X65MD1FY','1795266492.495657',NULL,'2026-11-21 13:08:12.302619','2026-11-21 13:08:12.302619','2026-11-21 13:08:12.832910','2026-11-21 13:28:13.594549','2026-11-21 13:28:13.710167',NULL,NULL,NULL,'2026-11-21 13:28:13.710167','Resolved: No errors since 14:05',NULL,NULL,0,NULL,NULL,0,NULL,'live','','','','',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "incident" VALUES(2,'T0RELEASED',2,'A button is blue','','sev4','declared',0,0,'U0ADALOVE1',NULL,'C0OLDKQ1M','inc-2-a-button-is-blue','1795267693.850222','🔵 SEV4 · 🆕 declared · A button is blue','C0X65MD1FY','1795267693.850608',NULL,'2026-11-21 13:28:13.772954','2026-11-21 13:28:13.772954',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,0,NULL,'live','','','','',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "incident_update" VALUES(1,'T0RELEASED',1,1,'One in eight fails. We roll back',0,'U0LINUSTO1','2026-11-21 13:08:13.117040','sev1','acknowledged','2026-11-21 13:23:13.117040');
INSERT INTO "incident_update" VALUES(2,'T0RELEASED',1,2,'No change. Still: One in eight fails. We roll back',1,'U0LINUSTO1','2026-11-21 13:28:13.384913','sev1','acknowledged','2026-11-21 13:43:13.384913');
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
INSERT INTO "outbox" VALUES(1,'T0RELEASED',NULL,'read_people:2026-11-21:','read_people','{"day": "2026-11-21", "cursor": ""}',NULL,NULL,'done','2026-11-21 13:08:12.272181','2026-11-21 13:08:12.272181',NULL,1,'2026-11-21 13:08:12.314984','{"people": 5}',NULL);
INSERT INTO "outbox" VALUES(2,'T0RELEASED',NULL,'look_up_person:U0ADALOVE1','look_up_person','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 13:08:12.302619','2026-11-21 13:08:12.302619',NULL,1,'2026-11-21 13:08:12.449087','{"zone": "Europe/London"}',NULL);
INSERT INTO "outbox" VALUES(3,'T0RELEASED',1,'open_channel:1','open_channel','{}',NULL,NULL,'done','2026-11-21 13:08:12.302619','2026-11-21 13:08:12.302619',NULL,1,'2026-11-21 13:08:12.449087','{"channel": "C0OLDQ2VW"}',NULL);
INSERT INTO "outbox" VALUES(4,'T0RELEASED',1,'invite:bc90754ab5d44c43b7f79dfaf2fd14e5','invite','{"user": "U0ADALOVE1"}',3,NULL,'done','2026-11-21 13:08:12.302619','2026-11-21 13:08:12.302619',NULL,1,'2026-11-21 13:08:12.513316','{}',NULL);
INSERT INTO "outbox" VALUES(5,'T0RELEASED',1,'tell_ready:1:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:32797/respond/1AxeGzA-3SbwL5D-e04-HQ"}',3,NULL,'done','2026-11-21 13:08:12.302619','2026-11-21 13:08:12.302619',NULL,1,'2026-11-21 13:08:12.513316','{}',NULL);
INSERT INTO "outbox" VALUES(6,'T0RELEASED',1,'direct:e71d0f2543fa46258f76da5cb03726ae','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',3,NULL,'done','2026-11-21 13:08:12.302619','2026-11-21 13:08:12.302619',NULL,1,'2026-11-21 13:08:12.513316','{"channel": "D0OOMHG5RS", "ts": "1795266492.504830"}',NULL);
INSERT INTO "outbox" VALUES(7,'T0RELEASED',1,'card:bde7b3ccbf174f99adc39b1f24854ee2','card','{}',3,'card:1','done','2026-11-21 13:08:12.302619','2026-11-21 13:08:12.302619',NULL,1,'2026-11-21 13:08:12.513316','{"ts": "1795266492.494970"}',NULL);
INSERT INTO "outbox" VALUES(8,'T0RELEASED',1,'topic:891bab3e58b54eca906ae9e7d9984f92','topic','{}',3,'topic:1','done','2026-11-21 13:08:12.302619','2026-11-21 13:08:12.302619',NULL,1,'2026-11-21 13:08:12.513316','{}',NULL);
INSERT INTO "outbox" VALUES(9,'T0RELEASED',1,'announce:d5f5a0a7fe404427b0a673a8295fa8fe','announce','{}',3,'announce:1','done','2026-11-21 13:08:12.302619','2026-11-21 13:08:12.302619',NULL,1,'2026-11-21 13:08:12.513316','{"ts": "1795266492.495657"}',NULL);
INSERT INTO "outbox" VALUES(10,'T0RELEASED',1,'pin_card:367a5a809d34483c8ff6cc4abe755ab4','pin_card','{}',7,NULL,'done','2026-11-21 13:08:12.302619','2026-11-21 13:08:12.302619',NULL,1,'2026-11-21 13:08:12.537639','{}',NULL);
INSERT INTO "outbox" VALUES(11,'T0RELEASED',1,'bookmark:1:card','bookmark','{"to": "card"}',7,NULL,'done','2026-11-21 13:08:12.302619','2026-11-21 13:08:12.302619',NULL,1,'2026-11-21 13:08:12.546678','{"link": "http://127.0.0.1:32797/archives/C0OLDQ2VW/p1795266492494970"}',NULL);
INSERT INTO "outbox" VALUES(12,'T0RELEASED',NULL,'look_up_person:U0GRACEHO1','look_up_person','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 13:08:12.552924','2026-11-21 13:08:12.552924',NULL,1,'2026-11-21 13:08:12.641888','{"zone": "America/New_York"}',NULL);
INSERT INTO "outbox" VALUES(13,'T0RELEASED',1,'invite:a56e86fda3b741448a1835f3f8d289cc','invite','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 13:08:12.552924','2026-11-21 13:08:12.552924',NULL,1,'2026-11-21 13:08:12.641888','{}',NULL);
INSERT INTO "outbox" VALUES(14,'T0RELEASED',1,'notice:f462d1112f96468e9d9996f20055585c','notice','{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 13:08:12.552924','2026-11-21 13:08:12.552924',NULL,1,'2026-11-21 13:08:12.641888','{"ts": "1795266492.591221"}',NULL);
INSERT INTO "outbox" VALUES(15,'T0RELEASED',1,'card:01040d286ea848058cc2efb809b8fb48','card','{}',NULL,'card:1','done','2026-11-21 13:08:12.552924','2026-11-21 13:08:12.552924',NULL,1,'2026-11-21 13:08:12.641888','{"ts": "1795266492.494970"}',NULL);
INSERT INTO "outbox" VALUES(16,'T0RELEASED',1,'topic:a411f03ba0384ec98348d41966f2af28','topic','{}',NULL,'topic:1','done','2026-11-21 13:08:12.552924','2026-11-21 13:08:12.552924',NULL,1,'2026-11-21 13:08:12.588735','{}',NULL);
INSERT INTO "outbox" VALUES(17,'T0RELEASED',1,'announce:7db1d1fece3f4a46bbe7432e02e1a1a6','announce','{}',NULL,'announce:1','done','2026-11-21 13:08:12.552924','2026-11-21 13:08:12.552924',NULL,1,'2026-11-21 13:08:12.641888','{"ts": "1795266492.495657"}',NULL);
INSERT INTO "outbox" VALUES(18,'T0RELEASED',1,'direct:7be014eb74544e57a4aa5b497a1b5098','direct','{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 13:08:12.552924','2026-11-21 13:08:12.552924',NULL,1,'2026-11-21 13:08:12.641888','{"channel": "D0WS65PSTL", "ts": "1795266492.599458"}',NULL);
INSERT INTO "outbox" VALUES(19,'T0RELEASED',NULL,'look_up_person:U0DENNISR1','look_up_person','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 13:08:12.578914','2026-11-21 13:08:12.578914',NULL,1,'2026-11-21 13:08:12.702806','{"zone": "Asia/Tokyo"}',NULL);
INSERT INTO "outbox" VALUES(20,'T0RELEASED',1,'invite:2f983659bd80459c9ff2ef1c49f06cc8','invite','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 13:08:12.578914','2026-11-21 13:08:12.578914',NULL,1,'2026-11-21 13:08:12.702806','{}',NULL);
INSERT INTO "outbox" VALUES(21,'T0RELEASED',1,'notice:7b1cc23c97594bc980e667eff39819da','notice','{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 13:08:12.578914','2026-11-21 13:08:12.578914',NULL,1,'2026-11-21 13:08:12.756053','{"ts": "1795266492.708260"}',NULL);
INSERT INTO "outbox" VALUES(22,'T0RELEASED',1,'card:65b66367889f4f87b8ea630b95e6a730','card','{}',NULL,'card:1','done','2026-11-21 13:08:12.578914','2026-11-21 13:08:12.578914',NULL,1,'2026-11-21 13:08:12.756053','{"ts": "1795266492.494970"}',NULL);
INSERT INTO "outbox" VALUES(23,'T0RELEASED',1,'topic:c26a334881e843609270323a951ee0c2','topic','{}',NULL,'topic:1','done','2026-11-21 13:08:12.578914','2026-11-21 13:08:12.578914',NULL,1,'2026-11-21 13:08:12.702806','{}',NULL);
INSERT INTO "outbox" VALUES(24,'T0RELEASED',1,'announce:3cc04e948b854c1eacf82221409110b9','announce','{}',NULL,'announce:1','done','2026-11-21 13:08:12.578914','2026-11-21 13:08:12.578914',NULL,1,'2026-11-21 13:08:12.756053','{"ts": "1795266492.495657"}',NULL);
INSERT INTO "outbox" VALUES(25,'T0RELEASED',1,'direct:14a983273c054ad2a295b8b20fb83212','direct','{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 13:08:12.578914','2026-11-21 13:08:12.578914',NULL,1,'2026-11-21 13:08:12.702806','{"channel": "D0OAN0SX5F", "ts": "1795266492.649286"}',NULL);
INSERT INTO "outbox" VALUES(26,'T0RELEASED',NULL,'look_up_person:U0LINUSTO1','look_up_person','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 13:08:12.631436','2026-11-21 13:08:12.631436',NULL,1,'2026-11-21 13:08:12.756053','{"zone": "Europe/Helsinki"}',NULL);
INSERT INTO "outbox" VALUES(27,'T0RELEASED',1,'invite:6ba217904b744f02a69e9c50ebbb00c7','invite','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 13:08:12.631436','2026-11-21 13:08:12.631436',NULL,1,'2026-11-21 13:08:12.756053','{}',NULL);
INSERT INTO "outbox" VALUES(28,'T0RELEASED',1,'notice:2eb92f23db164c08b07b071bc8de1601','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 13:08:12.631436','2026-11-21 13:08:12.631436',NULL,1,'2026-11-21 13:08:12.809993','{"ts": "1795266492.790919"}',NULL);
INSERT INTO "outbox" VALUES(29,'T0RELEASED',1,'topic:aed0aba4f52542ab9c18dbebf32141d5','topic','{}',NULL,'topic:1','done','2026-11-21 13:08:12.631436','2026-11-21 13:08:12.631436',NULL,1,'2026-11-21 13:08:12.787970','{}',NULL);
INSERT INTO "outbox" VALUES(30,'T0RELEASED',1,'direct:9d7776e3d03e4eceb83684dba025d847','direct','{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 13:08:12.631436','2026-11-21 13:08:12.631436',NULL,1,'2026-11-21 13:08:12.756053','{"channel": "D021VGCHBC", "ts": "1795266492.717424"}',NULL);
INSERT INTO "outbox" VALUES(31,'T0RELEASED',NULL,'look_up_person:U0BARBARA1','look_up_person','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 13:08:12.688269','2026-11-21 13:08:12.688269',NULL,1,'2026-11-21 13:08:12.787970','{"zone": "America/Los_Angeles"}',NULL);
INSERT INTO "outbox" VALUES(32,'T0RELEASED',1,'invite:c9bfaee745904f70b2f39d36729ac254','invite','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 13:08:12.688269','2026-11-21 13:08:12.688269',NULL,1,'2026-11-21 13:08:12.787970','{}',NULL);
INSERT INTO "outbox" VALUES(33,'T0RELEASED',1,'notice:e4fe1571d370405998a94b4508924406','notice','{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 13:08:12.688269','2026-11-21 13:08:12.688269',NULL,1,'2026-11-21 13:08:12.823647','{"ts": "1795266492.822093"}',NULL);
INSERT INTO "outbox" VALUES(34,'T0RELEASED',1,'card:00196a84cd474598b1659f75fd879a96','card','{}',NULL,'card:1','done','2026-11-21 13:08:12.688269','2026-11-21 13:08:12.688269',NULL,1,'2026-11-21 13:08:12.809993','{"ts": "1795266492.494970"}',NULL);
INSERT INTO "outbox" VALUES(35,'T0RELEASED',1,'announce:5cf25b86d51d490faaa1d41583439c54','announce','{}',NULL,'announce:1','done','2026-11-21 13:08:12.688269','2026-11-21 13:08:12.688269',NULL,1,'2026-11-21 13:08:12.809993','{"ts": "1795266492.495657"}',NULL);
INSERT INTO "outbox" VALUES(36,'T0RELEASED',1,'direct:9e299036e47a46b09b9204cb59658d93','direct','{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 13:08:12.688269','2026-11-21 13:08:12.688269',NULL,1,'2026-11-21 13:08:12.787970','{"channel": "D0TKCBFLN6", "ts": "1795266492.763935"}',NULL);
INSERT INTO "outbox" VALUES(37,'T0RELEASED',1,'notice:f7c046929d4343da948ef2c9e8db8719','notice','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795267392.302619, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 13:08:12.832910','2026-11-21 13:08:12.832910',NULL,1,'2026-11-21 13:08:12.896706','{"ts": "1795266492.872449"}',NULL);
INSERT INTO "outbox" VALUES(38,'T0RELEASED',1,'announce_reply:bc14cb64808c4a1e9e7e771a038ca59d','announce_reply','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795267392.302619, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 13:08:12.832910','2026-11-21 13:08:12.832910',NULL,1,'2026-11-21 13:08:12.896706','{"ts": "1795266492.873031"}',NULL);
INSERT INTO "outbox" VALUES(39,'T0RELEASED',1,'card:5e415fc6f3694966af92331d96c23984','card','{}',NULL,'card:1','done','2026-11-21 13:08:12.832910','2026-11-21 13:08:12.832910',NULL,1,'2026-11-21 13:08:12.896706','{"ts": "1795266492.494970"}',NULL);
INSERT INTO "outbox" VALUES(40,'T0RELEASED',1,'topic:429243d2ec5742f2babcbd2f3e14d94b','topic','{}',NULL,'topic:1','done','2026-11-21 13:08:12.832910','2026-11-21 13:08:12.832910',NULL,1,'2026-11-21 13:08:12.875558','{}',NULL);
INSERT INTO "outbox" VALUES(41,'T0RELEASED',1,'announce:b36affe8c5ea44ee91b43f548abb1373','announce','{}',NULL,'announce:1','done','2026-11-21 13:08:12.832910','2026-11-21 13:08:12.832910',NULL,1,'2026-11-21 13:08:12.956419','{"ts": "1795266492.495657"}',NULL);
INSERT INTO "outbox" VALUES(42,'T0RELEASED',1,'read_message:5eedff4d80504289a5f6291a362e8f78','read_message','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795266492.853565','done','2026-11-21 13:08:12.891046','2026-11-21 13:08:12.891046',NULL,1,'2026-11-21 13:08:12.956419','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(43,'T0RELEASED',1,'check_mark:b1392b1341334a288e4239d05b6198f3','check_mark','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795266492.853565','done','2026-11-21 13:08:12.891046','2026-11-21 13:08:12.891046',NULL,1,'2026-11-21 13:08:13.020310','{}',NULL);
INSERT INTO "outbox" VALUES(44,'T0RELEASED',1,'read_message:220d2465270149ec957481136b718fea','read_message','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795266492.860928','done','2026-11-21 13:08:12.923234','2026-11-21 13:08:12.923234',NULL,1,'2026-11-21 13:08:12.990270','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(45,'T0RELEASED',1,'check_mark:156de1dcdf6a43afba56c8fa31660336','check_mark','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795266492.860928','done','2026-11-21 13:08:12.923234','2026-11-21 13:08:12.923234',NULL,1,'2026-11-21 13:08:13.047641','{}',NULL);
INSERT INTO "outbox" VALUES(46,'T0RELEASED',1,'read_message:d432f62033ba4ed69a90abc01384e405','read_message','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795266492.888075','done','2026-11-21 13:08:12.949955','2026-11-21 13:08:12.949955',NULL,1,'2026-11-21 13:08:13.020310','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(47,'T0RELEASED',1,'check_mark:f6663a2faf97404eb91f5eea35986501','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795266492.888075','done','2026-11-21 13:08:12.949955','2026-11-21 13:08:12.949955',NULL,1,'2026-11-21 13:08:13.064902','{}',NULL);
INSERT INTO "outbox" VALUES(48,'T0RELEASED',1,'check_mark:f93029b192074046a124732a4aa37425','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795266492.888075','done','2026-11-21 13:08:13.009894','2026-11-21 13:08:13.009894',NULL,1,'2026-11-21 13:08:13.094338','{}',NULL);
INSERT INTO "outbox" VALUES(49,'T0RELEASED',1,'notice:164d27ca277948f6add06427bd14a484','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795267393.11704, "by_name": "linus"}}',NULL,'room:1','done','2026-11-21 13:08:13.117040','2026-11-21 13:08:13.117040',NULL,1,'2026-11-21 13:20:13.171216','{"ts": "1795267213.148740"}',NULL);
INSERT INTO "outbox" VALUES(50,'T0RELEASED',1,'announce_reply:3503e07bc98b45c9aa32339e98b2beed','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795267393.11704, "by_name": "linus"}}',NULL,'announce:1','done','2026-11-21 13:08:13.117040','2026-11-21 13:08:13.117040',NULL,1,'2026-11-21 13:20:13.171216','{"ts": "1795267213.149206"}',NULL);
INSERT INTO "outbox" VALUES(51,'T0RELEASED',1,'card:6fd16f900ab94e6d9e95742c97f7b009','card','{}',NULL,'card:1','done','2026-11-21 13:08:13.117040','2026-11-21 13:08:13.117040',NULL,1,'2026-11-21 13:20:13.171216','{"ts": "1795266492.494970"}',NULL);
INSERT INTO "outbox" VALUES(52,'T0RELEASED',1,'topic:04cd25600c174b1d86100b4b925a3f81','topic','{}',NULL,'topic:1','done','2026-11-21 13:08:13.117040','2026-11-21 13:08:13.117040',NULL,1,'2026-11-21 13:20:13.148274','{}',NULL);
INSERT INTO "outbox" VALUES(53,'T0RELEASED',1,'announce:74de005d58f346389acc0380150a1b5b','announce','{}',NULL,'announce:1','done','2026-11-21 13:08:13.117040','2026-11-21 13:08:13.117040',NULL,1,'2026-11-21 13:20:13.204750','{"ts": "1795266492.495657"}',NULL);
INSERT INTO "outbox" VALUES(54,'T0RELEASED',1,'remind_direct:1:1','remind_direct','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 13:20:13.142147','2026-11-21 13:20:13.142147',NULL,1,'2026-11-21 13:20:13.189282','{"channel": "D021VGCHBC", "ts": "1795267213.172450"}',NULL);
INSERT INTO "outbox" VALUES(55,'T0RELEASED',1,'card:dbecb521de5f4a26bc0997491faa37dc','card','{}',NULL,'card:1','done','2026-11-21 13:23:13.213751','2026-11-21 13:23:13.213751',NULL,1,'2026-11-21 13:23:13.253462','{"ts": "1795266492.494970"}',NULL);
INSERT INTO "outbox" VALUES(56,'T0RELEASED',1,'topic:2b3c9845c63047e28c308feef5eeea91','topic','{}',NULL,'topic:1','done','2026-11-21 13:23:13.213751','2026-11-21 13:23:13.213751',NULL,1,'2026-11-21 13:23:13.253462','{}',NULL);
INSERT INTO "outbox" VALUES(57,'T0RELEASED',1,'announce:058d0365cba04b9ca670fd36206d0e5f','announce','{}',NULL,'announce:1','done','2026-11-21 13:23:13.213751','2026-11-21 13:23:13.213751',NULL,1,'2026-11-21 13:23:13.253462','{"ts": "1795266492.495657"}',NULL);
INSERT INTO "outbox" VALUES(58,'T0RELEASED',1,'close_reminder:1:1','close_reminder','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 13:23:13.213751','2026-11-21 13:23:13.213751',NULL,1,'2026-11-21 13:23:13.253462','{}',NULL);
INSERT INTO "outbox" VALUES(59,'T0RELEASED',1,'remind:1:2','remind','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 13:23:13.213751','2026-11-21 13:23:13.213751',NULL,1,'2026-11-21 13:23:13.265206','{"ts": "1795267393.264044"}',NULL);
INSERT INTO "outbox" VALUES(60,'T0RELEASED',1,'remind_direct:1:2','remind_direct','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 13:23:13.213751','2026-11-21 13:23:13.213751',NULL,1,'2026-11-21 13:23:13.294197','{"channel": "D021VGCHBC", "ts": "1795267393.288112"}',NULL);
INSERT INTO "outbox" VALUES(61,'T0RELEASED',1,'close_reminder:1:2','close_reminder','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 13:28:13.309309','2026-11-21 13:28:13.309309',NULL,1,'2026-11-21 13:28:13.358399','{}',NULL);
INSERT INTO "outbox" VALUES(62,'T0RELEASED',1,'remind:1:3','remind','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 13:28:13.309309','2026-11-21 13:28:13.309309',NULL,1,'2026-11-21 13:28:13.371318','{"ts": "1795267693.370298"}',NULL);
INSERT INTO "outbox" VALUES(63,'T0RELEASED',1,'close_reminder:1:3','close_reminder','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 13:28:13.384913','2026-11-21 13:28:13.384913',NULL,1,'2026-11-21 13:28:13.415438','{}',NULL);
INSERT INTO "outbox" VALUES(64,'T0RELEASED',1,'notice:3afd120f092b413ab6d694180365402b','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795268593.384913, "by_name": "linus"}}',NULL,'room:1','done','2026-11-21 13:28:13.384913','2026-11-21 13:28:13.384913',NULL,1,'2026-11-21 13:28:13.415438','{"ts": "1795267693.407874"}',NULL);
INSERT INTO "outbox" VALUES(65,'T0RELEASED',1,'announce_reply:95abdb1786c2468f90730b83632b3aa4','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795268593.384913, "by_name": "linus"}}',NULL,'announce:1','done','2026-11-21 13:28:13.384913','2026-11-21 13:28:13.384913',NULL,1,'2026-11-21 13:28:13.415438','{"ts": "1795267693.408203"}',NULL);
INSERT INTO "outbox" VALUES(66,'T0RELEASED',1,'card:0450cfb277ae496096434ef3bb67ed18','card','{}',NULL,'card:1','done','2026-11-21 13:28:13.384913','2026-11-21 13:28:13.384913',NULL,1,'2026-11-21 13:28:13.415438','{"ts": "1795266492.494970"}',NULL);
INSERT INTO "outbox" VALUES(67,'T0RELEASED',1,'topic:ca21cb5317e94143ae4d3fa6dff9906c','topic','{}',NULL,'topic:1','done','2026-11-21 13:28:13.384913','2026-11-21 13:28:13.384913',NULL,1,'2026-11-21 13:28:13.406585','{}',NULL);
INSERT INTO "outbox" VALUES(68,'T0RELEASED',1,'announce:5b8dc5a9bd2f45f7b200a3c715dcc1c9','announce','{}',NULL,'announce:1','done','2026-11-21 13:28:13.384913','2026-11-21 13:28:13.384913',NULL,1,'2026-11-21 13:28:13.424832','{"ts": "1795266492.495657"}',NULL);
INSERT INTO "outbox" VALUES(69,'T0RELEASED',1,'invite:d548adfa32a9488492b16402bdf3b2d0','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 13:28:13.431084','2026-11-21 13:28:13.431084',NULL,1,'2026-11-21 13:28:13.453817','{}',NULL);
INSERT INTO "outbox" VALUES(70,'T0RELEASED',1,'offer_role:84d6954912e24d6ea8915300e08f0110','offer_role','{"handoff_id": 1, "brief": {"tried": [{"at": 1795266492.853565, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:32797/archives/C0OLDQ2VW/p1795266492853565", "said": true}, {"at": 1795266492.860928, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:32797/archives/C0OLDQ2VW/p1795266492860928", "said": true}], "tasks": []}}',NULL,'offer:1','done','2026-11-21 13:28:13.431084','2026-11-21 13:28:13.431084',NULL,1,'2026-11-21 13:28:13.458484','{"channel": "D0OOMHG5RS", "ts": "1795267693.452393"}',NULL);
INSERT INTO "outbox" VALUES(71,'T0RELEASED',1,'notice:b028eef5c4e64e6b97b03d115398142a','notice','{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1", "by_name": "linus"}}',NULL,'room:1','done','2026-11-21 13:28:13.431084','2026-11-21 13:28:13.431084',NULL,1,'2026-11-21 13:28:13.458484','{"ts": "1795267693.452908"}',NULL);
INSERT INTO "outbox" VALUES(72,'T0RELEASED',1,'close_offer:a4b0574f8907499ea0ce26e22f7cd59a','close_offer','{"handoff_id": 1}',NULL,'offer:1','done','2026-11-21 13:28:13.471123','2026-11-21 13:28:13.471123',NULL,1,'2026-11-21 13:28:13.506179','{}',NULL);
INSERT INTO "outbox" VALUES(73,'T0RELEASED',1,'direct:2a8a8ab557d14f098149704ace1dd692','direct','{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,NULL,'done','2026-11-21 13:28:13.471123','2026-11-21 13:28:13.471123',NULL,1,'2026-11-21 13:28:13.506179','{"channel": "D021VGCHBC", "ts": "1795267693.497547"}',NULL);
INSERT INTO "outbox" VALUES(74,'T0RELEASED',1,'invite:802e1b87f36d4b7bb1bf4fc361c00430','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 13:28:13.471123','2026-11-21 13:28:13.471123',NULL,1,'2026-11-21 13:28:13.506179','{}',NULL);
INSERT INTO "outbox" VALUES(75,'T0RELEASED',1,'notice:e685dbdca81946d5a41df6327647ac9f','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "by_name": "ada"}}',NULL,'room:1','done','2026-11-21 13:28:13.471123','2026-11-21 13:28:13.471123',NULL,1,'2026-11-21 13:28:13.506179','{"ts": "1795267693.497787"}',NULL);
INSERT INTO "outbox" VALUES(76,'T0RELEASED',1,'card:4a5af623d8a849f28ff52a7788e9cc2b','card','{}',NULL,'card:1','done','2026-11-21 13:28:13.471123','2026-11-21 13:28:13.471123',NULL,1,'2026-11-21 13:28:13.506179','{"ts": "1795266492.494970"}',NULL);
INSERT INTO "outbox" VALUES(77,'T0RELEASED',1,'topic:0f94900c1abc49459d4bfd378a814a6a','topic','{}',NULL,'topic:1','done','2026-11-21 13:28:13.471123','2026-11-21 13:28:13.471123',NULL,1,'2026-11-21 13:28:13.495443','{}',NULL);
INSERT INTO "outbox" VALUES(78,'T0RELEASED',1,'announce:9bf8d3b7bd5e459ebcbe83d26937cec8','announce','{}',NULL,'announce:1','done','2026-11-21 13:28:13.471123','2026-11-21 13:28:13.471123',NULL,1,'2026-11-21 13:28:13.506179','{"ts": "1795266492.495657"}',NULL);
INSERT INTO "outbox" VALUES(79,'T0RELEASED',1,'direct:093c9ed3bd22457ab02ef96212d12e5d','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 13:28:13.471123','2026-11-21 13:28:13.471123',NULL,1,'2026-11-21 13:28:13.506179','{"channel": "D0OOMHG5RS", "ts": "1795267693.501497"}',NULL);
INSERT INTO "outbox" VALUES(80,'T0RELEASED',1,'notice:9be37281e81642619487664b5fbf9510','notice','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795268593.384913, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 13:28:13.516388','2026-11-21 13:28:13.516388',NULL,1,'2026-11-21 13:28:13.553924','{"ts": "1795267693.539301"}',NULL);
INSERT INTO "outbox" VALUES(81,'T0RELEASED',1,'announce_reply:0b6a389d6c054576a958dd5598d78cbd','announce_reply','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795268593.384913, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 13:28:13.516388','2026-11-21 13:28:13.516388',NULL,1,'2026-11-21 13:28:13.553924','{"ts": "1795267693.539630"}',NULL);
INSERT INTO "outbox" VALUES(82,'T0RELEASED',1,'card:e359367b546e4e48a74e11ba95afe724','card','{}',NULL,'card:1','done','2026-11-21 13:28:13.516388','2026-11-21 13:28:13.516388',NULL,1,'2026-11-21 13:28:13.553924','{"ts": "1795266492.494970"}',NULL);
INSERT INTO "outbox" VALUES(83,'T0RELEASED',1,'topic:8d8e7faa1e834729989d38365a807431','topic','{}',NULL,'topic:1','done','2026-11-21 13:28:13.516388','2026-11-21 13:28:13.516388',NULL,1,'2026-11-21 13:28:13.541656','{}',NULL);
INSERT INTO "outbox" VALUES(84,'T0RELEASED',1,'announce:b485a7421f34433d81d05b64c2cc20be','announce','{}',NULL,'announce:1','done','2026-11-21 13:28:13.516388','2026-11-21 13:28:13.516388',NULL,1,'2026-11-21 13:28:13.573281','{"ts": "1795266492.495657"}',NULL);
INSERT INTO "outbox" VALUES(85,'T0RELEASED',1,'notice:f7bd1c2efbcd4a74b375a9239b6f9987','notice','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795271293.594549, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 13:28:13.594549','2026-11-21 13:28:13.594549',NULL,1,'2026-11-21 13:28:13.652165','{"ts": "1795267693.638998"}',NULL);
INSERT INTO "outbox" VALUES(86,'T0RELEASED',1,'announce_reply:40a25de0d262433a98ca816aaa34bd71','announce_reply','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795271293.594549, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 13:28:13.594549','2026-11-21 13:28:13.594549',NULL,1,'2026-11-21 13:28:13.652165','{"ts": "1795267693.639414"}',NULL);
INSERT INTO "outbox" VALUES(87,'T0RELEASED',1,'card:b50003d28e064ccaaef1cd543d2132d5','card','{}',NULL,'card:1','done','2026-11-21 13:28:13.594549','2026-11-21 13:28:13.594549',NULL,1,'2026-11-21 13:28:13.652165','{"ts": "1795266492.494970"}',NULL);
INSERT INTO "outbox" VALUES(88,'T0RELEASED',1,'topic:6735af79b7a84805b8b09af20e571e76','topic','{}',NULL,'topic:1','done','2026-11-21 13:28:13.594549','2026-11-21 13:28:13.594549',NULL,1,'2026-11-21 13:28:13.641278','{}',NULL);
INSERT INTO "outbox" VALUES(89,'T0RELEASED',1,'announce:c1f87b1504344ace96381be3e6dd6841','announce','{}',NULL,'announce:1','done','2026-11-21 13:28:13.594549','2026-11-21 13:28:13.594549',NULL,1,'2026-11-21 13:28:13.669359','{"ts": "1795266492.495657"}',NULL);
INSERT INTO "outbox" VALUES(90,'T0RELEASED',1,'notice:41d923296e1442c2a5f2c4429d835795','notice','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "by_name": "grace"}}',NULL,'room:1','done','2026-11-21 13:28:13.710167','2026-11-21 13:28:13.710167',NULL,1,'2026-11-21 13:28:13.747151','{"ts": "1795267693.735068"}',NULL);
INSERT INTO "outbox" VALUES(91,'T0RELEASED',1,'announce_reply:c85471c083f44d9f801a8a1536498426','announce_reply','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "by_name": "grace"}}',NULL,'announce:1','done','2026-11-21 13:28:13.710167','2026-11-21 13:28:13.710167',NULL,1,'2026-11-21 13:28:13.747151','{"ts": "1795267693.735449"}',NULL);
INSERT INTO "outbox" VALUES(92,'T0RELEASED',1,'card:228fc5fb5f1144458023df85cd9c02fb','card','{}',NULL,'card:1','done','2026-11-21 13:28:13.710167','2026-11-21 13:28:13.710167',NULL,1,'2026-11-21 13:28:13.747151','{"ts": "1795266492.494970"}',NULL);
INSERT INTO "outbox" VALUES(93,'T0RELEASED',1,'topic:762fdd0e99d84513a41f7ee70f4ff892','topic','{}',NULL,'topic:1','done','2026-11-21 13:28:13.710167','2026-11-21 13:28:13.710167',NULL,1,'2026-11-21 13:28:13.737118','{}',NULL);
INSERT INTO "outbox" VALUES(94,'T0RELEASED',1,'announce:314da4b7fe774a5a902ccfecec84c2ce','announce','{}',NULL,'announce:1','done','2026-11-21 13:28:13.710167','2026-11-21 13:28:13.710167',NULL,1,'2026-11-21 13:28:13.757686','{"ts": "1795266492.495657"}',NULL);
INSERT INTO "outbox" VALUES(95,'T0RELEASED',2,'open_channel:2','open_channel','{}',NULL,NULL,'done','2026-11-21 13:28:13.772954','2026-11-21 13:28:13.772954',NULL,1,'2026-11-21 13:28:13.814953','{"channel": "C0OLDKQ1M"}',NULL);
INSERT INTO "outbox" VALUES(96,'T0RELEASED',2,'invite:5055f9aab1144892b78f86bcdbc8bab1','invite','{"user": "U0ADALOVE1"}',95,NULL,'done','2026-11-21 13:28:13.772954','2026-11-21 13:28:13.772954',NULL,1,'2026-11-21 13:28:13.862086','{}',NULL);
INSERT INTO "outbox" VALUES(97,'T0RELEASED',2,'tell_ready:2:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:32797/respond/DkVsXn7rj93NFHUBinGsfQ"}',95,NULL,'done','2026-11-21 13:28:13.772954','2026-11-21 13:28:13.772954',NULL,1,'2026-11-21 13:28:13.862086','{}',NULL);
INSERT INTO "outbox" VALUES(98,'T0RELEASED',2,'direct:9fa5ba049d5d452e9f21989f724f9059','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',95,NULL,'done','2026-11-21 13:28:13.772954','2026-11-21 13:28:13.772954',NULL,1,'2026-11-21 13:28:13.862086','{"channel": "D0OOMHG5RS", "ts": "1795267693.849766"}',NULL);
INSERT INTO "outbox" VALUES(99,'T0RELEASED',2,'card:799b4bfdeeb2422bb435b53a6a4a6cd5','card','{}',95,'card:2','done','2026-11-21 13:28:13.772954','2026-11-21 13:28:13.772954',NULL,1,'2026-11-21 13:28:13.862086','{"ts": "1795267693.850222"}',NULL);
INSERT INTO "outbox" VALUES(100,'T0RELEASED',2,'topic:27de0b20751c4183aea63307dd32289d','topic','{}',95,'topic:2','done','2026-11-21 13:28:13.772954','2026-11-21 13:28:13.772954',NULL,1,'2026-11-21 13:28:13.862086','{}',NULL);
INSERT INTO "outbox" VALUES(101,'T0RELEASED',2,'announce:80f5499dabb84f288aa1131675565a0d','announce','{}',95,'announce:2','done','2026-11-21 13:28:13.772954','2026-11-21 13:28:13.772954',NULL,1,'2026-11-21 13:28:13.862086','{"ts": "1795267693.850608"}',NULL);
INSERT INTO "outbox" VALUES(102,'T0RELEASED',2,'pin_card:ef24e2c31d3343339e105068288cfb5a','pin_card','{}',99,NULL,'done','2026-11-21 13:28:13.772954','2026-11-21 13:28:13.772954',NULL,1,'2026-11-21 13:28:13.883468','{}',NULL);
INSERT INTO "outbox" VALUES(103,'T0RELEASED',2,'bookmark:2:card','bookmark','{"to": "card"}',99,NULL,'done','2026-11-21 13:28:13.772954','2026-11-21 13:28:13.772954',NULL,1,'2026-11-21 13:28:13.894075','{"link": "http://127.0.0.1:32797/archives/C0OLDKQ1M/p1795267693850222"}',NULL);
CREATE TABLE person (
	team_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	zone VARCHAR(64), 
	name VARCHAR, 
	seen_at DATETIME NOT NULL, is_guest BOOLEAN DEFAULT 0 NOT NULL, is_outsider BOOLEAN DEFAULT 0 NOT NULL, is_gone BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (team_id, user_id)
);
INSERT INTO "person" VALUES('T0RELEASED','U0ADALOVE1','Europe/London','ada','2026-11-21 13:08:12.427364',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0GRACEHO1','America/New_York','grace','2026-11-21 13:08:12.593475',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0LINUSTO1','Europe/Helsinki','linus','2026-11-21 13:08:12.710891',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0BARBARA1','America/Los_Angeles','barbara','2026-11-21 13:08:12.760011',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0DENNISR1','Asia/Tokyo','dennis','2026-11-21 13:08:12.645749',0,0,0);
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
INSERT INTO "promise" VALUES(1,'T0RELEASED',1,'2026-11-21 13:23:12.302619','2026-11-21 13:08:12.302619','kept','2026-11-21 13:08:13.117040',-899.185579);
INSERT INTO "promise" VALUES(2,'T0RELEASED',1,'2026-11-21 13:23:13.117040','2026-11-21 13:08:13.117040','broken','2026-11-21 13:28:13.384913',300.267873);
INSERT INTO "promise" VALUES(3,'T0RELEASED',1,'2026-11-21 13:43:13.384913','2026-11-21 13:28:13.384913','kept','2026-11-21 13:28:13.594549',-899.790364);
INSERT INTO "promise" VALUES(4,'T0RELEASED',1,'2026-11-21 14:28:13.594549','2026-11-21 13:28:13.594549','kept','2026-11-21 13:28:13.710167',-3599.884382);
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
INSERT INTO "reminder" VALUES(1,'T0RELEASED',1,'2026-11-21 13:23:13.117040',0,1,'U0LINUSTO1','2026-11-21 13:20:13.142147',NULL,NULL,'D021VGCHBC','1795267213.172450','2026-11-21 13:23:13.213751','passed on','clock');
INSERT INTO "reminder" VALUES(2,'T0RELEASED',1,'2026-11-21 13:23:13.117040',0,2,'U0LINUSTO1','2026-11-21 13:23:13.213751','C0OLDQ2VW','1795267393.264044','D021VGCHBC','1795267393.288112','2026-11-21 13:28:13.309309','passed on','clock');
INSERT INTO "reminder" VALUES(3,'T0RELEASED',1,'2026-11-21 13:23:13.117040',0,3,'U0GRACEHO1','2026-11-21 13:28:13.309309','C0OLDQ2VW','1795267693.370298',NULL,NULL,'2026-11-21 13:28:13.384913','answered','U0LINUSTO1');
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
INSERT INTO "role_held" VALUES(1,'T0RELEASED',1,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 13:08:12.302619','2026-11-21 13:08:12.552924',NULL);
INSERT INTO "role_held" VALUES(2,'T0RELEASED',1,'commander','U0GRACEHO1','U0ADALOVE1',0,'2026-11-21 13:08:12.552924',NULL,'2026-11-21 13:08:12.867913');
INSERT INTO "role_held" VALUES(3,'T0RELEASED',1,'operations','U0DENNISR1','U0ADALOVE1',0,'2026-11-21 13:08:12.578914',NULL,NULL);
INSERT INTO "role_held" VALUES(4,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1',0,'2026-11-21 13:08:12.631436','2026-11-21 13:28:13.471123',NULL);
INSERT INTO "role_held" VALUES(5,'T0RELEASED',1,'scribe','U0BARBARA1','U0ADALOVE1',0,'2026-11-21 13:08:12.688269',NULL,NULL);
INSERT INTO "role_held" VALUES(6,'T0RELEASED',1,'communications','U0ADALOVE1','U0ADALOVE1',0,'2026-11-21 13:28:13.471123',NULL,NULL);
INSERT INTO "role_held" VALUES(7,'T0RELEASED',2,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 13:28:13.772954',NULL,NULL);
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
INSERT INTO "tag" VALUES(1,'T0RELEASED',1,'C0OLDQ2VW','1795266492.853565','U0BARBARA1','mag',1,'1795266492.889794','2026-11-21 13:08:12.891046');
INSERT INTO "tag" VALUES(2,'T0RELEASED',1,'C0OLDQ2VW','1795266492.860928','U0BARBARA1','pushpin',1,'1795266492.921840','2026-11-21 13:08:12.923234');
INSERT INTO "tag" VALUES(3,'T0RELEASED',1,'C0OLDQ2VW','1795266492.888075','U0BARBARA1','pushpin',0,'1795266493.008394','2026-11-21 13:08:13.009894');
INSERT INTO "tag" VALUES(4,'T0RELEASED',1,'C0OLDQ2VW','1795266492.860928','U0GRACEHO1','scales',1,'1795266492.972010','2026-11-21 13:08:12.973367');
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
INSERT INTO "timeline_entry" VALUES(1,'T0RELEASED',1,'2026-11-21 13:08:12.302619','status','system','U0ADALOVE1',NULL,'declared SEV1: Checkout returns 500s','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 13:08:12.302619',NULL,1);
INSERT INTO "timeline_entry" VALUES(2,'T0RELEASED',1,'2026-11-21 13:08:12.302619','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 13:08:12.302619',NULL,1);
INSERT INTO "timeline_entry" VALUES(3,'T0RELEASED',1,'2026-11-21 13:08:12.552924','role','system','U0ADALOVE1',NULL,'made <@U0GRACEHO1> commander','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 13:08:12.552924',NULL,1);
INSERT INTO "timeline_entry" VALUES(4,'T0RELEASED',1,'2026-11-21 13:08:12.578914','role','system','U0ADALOVE1',NULL,'made <@U0DENNISR1> operations lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 13:08:12.578914',NULL,1);
INSERT INTO "timeline_entry" VALUES(5,'T0RELEASED',1,'2026-11-21 13:08:12.631436','role','system','U0ADALOVE1',NULL,'made <@U0LINUSTO1> communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 13:08:12.631436',NULL,1);
INSERT INTO "timeline_entry" VALUES(6,'T0RELEASED',1,'2026-11-21 13:08:12.688269','role','system','U0ADALOVE1',NULL,'made <@U0BARBARA1> scribe','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 13:08:12.688269',NULL,1);
INSERT INTO "timeline_entry" VALUES(7,'T0RELEASED',1,'2026-11-21 13:08:12.832910','status','system','U0GRACEHO1',NULL,'acknowledged the incident','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 13:08:12.832910',NULL,1);
INSERT INTO "timeline_entry" VALUES(8,'T0RELEASED',1,'2026-11-21 13:08:12.853565','finding','message','U0DENNISR1',NULL,'Errors began with release 413','[]','C0OLDQ2VW','1795266492.853565',NULL,'http://127.0.0.1:32797/archives/C0OLDQ2VW/p1795266492853565','1795266493.035164',NULL,'U0BARBARA1','2026-11-21 13:08:12.891046',NULL,2);
INSERT INTO "timeline_entry" VALUES(9,'T0RELEASED',1,'2026-11-21 13:08:12.860928','decision','message','U0GRACEHO1',NULL,'We roll back first','[]','C0OLDQ2VW','1795266492.860928',NULL,'http://127.0.0.1:32797/archives/C0OLDQ2VW/p1795266492860928',NULL,NULL,'U0BARBARA1','2026-11-21 13:08:12.923234',NULL,2);
INSERT INTO "timeline_entry" VALUES(10,'T0RELEASED',1,'2026-11-21 13:08:12.888075','event','message','U0DENNISR1',NULL,'Lunch anyone','[]','C0OLDQ2VW','1795266492.888075',NULL,'http://127.0.0.1:32797/archives/C0OLDQ2VW/p1795266492888075',NULL,NULL,'U0BARBARA1','2026-11-21 13:08:12.949955','2026-11-21 13:08:13.009894',1);
INSERT INTO "timeline_entry" VALUES(11,'T0RELEASED',1,'2026-11-21 08:01:00.000000','event','note','U0BARBARA1',NULL,'The database was restarted','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0BARBARA1','2026-11-21 13:08:13.056508',NULL,1);
INSERT INTO "timeline_entry" VALUES(12,'T0RELEASED',1,'2026-11-21 13:08:13.117040','update','system','U0LINUSTO1',NULL,'posted update 1: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 13:08:13.117040',NULL,1);
INSERT INTO "timeline_entry" VALUES(13,'T0RELEASED',1,'2026-11-21 13:28:13.384913','update','system','U0LINUSTO1',NULL,'posted update 2: No change. Still: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 13:28:13.384913',NULL,1);
INSERT INTO "timeline_entry" VALUES(14,'T0RELEASED',1,'2026-11-21 13:28:13.471123','role','system','U0ADALOVE1',NULL,'became communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 13:28:13.471123',NULL,1);
INSERT INTO "timeline_entry" VALUES(15,'T0RELEASED',1,'2026-11-21 13:28:13.516388','severity','system','U0GRACEHO1',NULL,'changed severity SEV1 → SEV2: fewer customers','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 13:28:13.516388',NULL,1);
INSERT INTO "timeline_entry" VALUES(16,'T0RELEASED',1,'2026-11-21 13:28:13.594549','status','system','U0GRACEHO1',NULL,'mitigated: Rolled back release 412','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 13:28:13.594549',NULL,1);
INSERT INTO "timeline_entry" VALUES(17,'T0RELEASED',1,'2026-11-21 13:28:13.710167','status','system','U0GRACEHO1',NULL,'resolved: No errors since 14:05','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 13:28:13.710167',NULL,1);
INSERT INTO "timeline_entry" VALUES(18,'T0RELEASED',2,'2026-11-21 13:28:13.772954','status','system','U0ADALOVE1',NULL,'declared SEV4: A button is blue','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 13:28:13.772954',NULL,1);
INSERT INTO "timeline_entry" VALUES(19,'T0RELEASED',2,'2026-11-21 13:28:13.772954','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 13:28:13.772954',NULL,1);
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
INSERT INTO "timeline_version" VALUES(1,'T0RELEASED',9,1,'2026-11-21 13:08:12.860928','event',NULL,'[]','2026-11-21 13:08:12.973367','U0GRACEHO1',NULL);
INSERT INTO "timeline_version" VALUES(2,'T0RELEASED',8,1,'2026-11-21 13:08:12.853565','finding','Errors began with release 412','[]','2026-11-21 13:08:13.039417','U0DENNISR1',NULL);
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
CREATE INDEX ix_incident_parent ON incident (parent_id);
CREATE INDEX ix_incident_service_incident_id ON incident_service (incident_id);
CREATE INDEX ix_incident_service_service ON incident_service (team_id, service);
CREATE INDEX ix_service_change_at ON service_change (team_id, service, at);
CREATE INDEX ix_relation_incident_id ON relation (incident_id);
CREATE INDEX ix_relation_other ON relation (other_id);
COMMIT;
