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
INSERT INTO "alarm" VALUES(1,'T0RELEASED',1,'command',0,'2026-11-21 12:04:21.077132',0,NULL);
INSERT INTO "alarm" VALUES(2,'T0RELEASED',1,'offer',1,'2026-11-21 11:59:21.881280',0,NULL);
INSERT INTO "alarm" VALUES(3,'T0RELEASED',2,'command',0,'2026-11-21 12:24:22.163885',0,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0008');
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
INSERT INTO "audit" VALUES(1,'T0RELEASED',1,'2026-11-21 11:34:20.869404','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO "audit" VALUES(2,'T0RELEASED',1,'2026-11-21 11:34:20.869404','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(3,'T0RELEASED',1,'2026-11-21 11:34:21.077132','U0ADALOVE1','role','slash','{"commander": "U0ADALOVE1"}','{"commander": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(4,'T0RELEASED',1,'2026-11-21 11:34:21.112181','U0ADALOVE1','role','slash','{"operations": null}','{"operations": "U0DENNISR1"}');
INSERT INTO "audit" VALUES(5,'T0RELEASED',1,'2026-11-21 11:34:21.150304','U0ADALOVE1','role','slash','{"communications": null}','{"communications": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(6,'T0RELEASED',1,'2026-11-21 11:34:21.191582','U0ADALOVE1','role','slash','{"scribe": null}','{"scribe": "U0BARBARA1"}');
INSERT INTO "audit" VALUES(7,'T0RELEASED',1,'2026-11-21 11:34:21.317082','U0GRACEHO1','ack','button','{"status": "declared", "words": null}','{"status": "acknowledged", "words": ""}');
INSERT INTO "audit" VALUES(8,'T0RELEASED',1,'2026-11-21 11:34:21.369487','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 8, "kind": "finding"}');
INSERT INTO "audit" VALUES(9,'T0RELEASED',1,'2026-11-21 11:34:21.401404','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 9, "kind": "event"}');
INSERT INTO "audit" VALUES(10,'T0RELEASED',1,'2026-11-21 11:34:21.416269','U0BARBARA1','tag','event','{"entry": null, "kind": null}','{"entry": 10, "kind": "event"}');
INSERT INTO "audit" VALUES(11,'T0RELEASED',1,'2026-11-21 11:34:21.431112','U0GRACEHO1','retag','event','{"entry": 9, "kind": "event"}','{"entry": 9, "kind": "decision"}');
INSERT INTO "audit" VALUES(12,'T0RELEASED',1,'2026-11-21 11:34:21.451499','U0BARBARA1','untag','event','{"entry": 10, "text": null}','{"entry": null, "text": null}');
INSERT INTO "audit" VALUES(13,'T0RELEASED',1,'2026-11-21 11:34:21.468933','U0DENNISR1','message edited','event','{"entry": 8, "text": "Errors began with release 412"}','{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO "audit" VALUES(14,'T0RELEASED',1,'2026-11-21 11:34:21.479588','U0BARBARA1','note','slash','{"text": null, "happened_at": null}','{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO "audit" VALUES(15,'T0RELEASED',1,'2026-11-21 11:34:21.509403','U0LINUSTO1','update','form','{"number": null, "words": null}','{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(16,'T0RELEASED',1,'2026-11-21 11:46:21.534106','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 11:49:21.509403+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(17,'T0RELEASED',1,'2026-11-21 11:49:21.621962','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 11:49:21.509403+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO "audit" VALUES(18,'T0RELEASED',1,'2026-11-21 11:54:21.670928','clock','reminder','clock','{"due": null, "step": null, "asked": null}','{"due": "2026-11-21 11:49:21.509403+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO "audit" VALUES(19,'T0RELEASED',1,'2026-11-21 11:54:21.703809','U0LINUSTO1','update','button','{"number": 1, "words": "One in eight fails. We roll back"}','{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO "audit" VALUES(20,'T0RELEASED',1,'2026-11-21 11:54:21.881280','U0LINUSTO1','handoff asked','slash','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(21,'T0RELEASED',1,'2026-11-21 11:54:21.919799','U0ADALOVE1','role','button','{"communications": "U0LINUSTO1"}','{"communications": "U0ADALOVE1"}');
INSERT INTO "audit" VALUES(22,'T0RELEASED',1,'2026-11-21 11:54:21.982353','U0GRACEHO1','severity','slash','{"severity": "sev1", "reason": null}','{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO "audit" VALUES(23,'T0RELEASED',1,'2026-11-21 11:54:22.038544','U0GRACEHO1','mitigate','slash','{"status": "acknowledged", "words": null}','{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO "audit" VALUES(24,'T0RELEASED',1,'2026-11-21 11:54:22.105742','U0GRACEHO1','resolve','form','{"status": "mitigated", "words": null}','{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO "audit" VALUES(25,'T0RELEASED',2,'2026-11-21 11:54:22.163885','U0ADALOVE1','declare','slash','{"severity": null, "title": null}','{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO "audit" VALUES(26,'T0RELEASED',2,'2026-11-21 11:54:22.163885','U0ADALOVE1','role','slash','{"commander": null}','{"commander": "U0ADALOVE1"}');
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
INSERT INTO "handoff" VALUES(1,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1','accepted','2026-11-21 11:54:21.881280','2026-11-21 11:54:21.919799','D0OOMHG5RS','1795262061.903258');
CREATE TABLE inbox (
	team_id VARCHAR(32) NOT NULL, 
	"key" VARCHAR(128) NOT NULL, 
	received_at DATETIME NOT NULL, 
	answer JSON, 
	CONSTRAINT pk_inbox PRIMARY KEY (team_id, "key")
);
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:4572355621419.5853908592875.8c57e241ba26b6783e14c8d779c4e85a','2026-11-21 11:34:20.869404','{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev083JO9N1T','2026-11-21 11:34:21.033060','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:4720373423961.7115406495052.2e989e818d549271e06e74923ccf7d56','2026-11-21 11:34:21.077132','{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:7863543199221.7093551730161.6a6c2efa81b014b3cb653259fd53f27d','2026-11-21 11:34:21.112181','{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0G73CJA3M','2026-11-21 11:34:21.138549','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:7702171711060.9212939860175.033904b0c4a5f990227c74f1cf0bbdde','2026-11-21 11:34:21.150304','{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev07PK7MEFG','2026-11-21 11:34:21.165595','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:359711183042.1831372702788.7cb177cb1a8f07bc86a28042168a9a8f','2026-11-21 11:34:21.191582','{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0LGSN5YLD','2026-11-21 11:34:21.214868','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CZ9I92X7','2026-11-21 11:34:21.268732','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795260861.316351:U0GRACEHO1:acknowledge','2026-11-21 11:34:21.317082','{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0L2T6IPZ0','2026-11-21 11:34:21.343174','{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0CLA1LUAU','2026-11-21 11:34:21.369487','{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev09RFNYVQS','2026-11-21 11:34:21.401404','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev0QCIH5EGR','2026-11-21 11:34:21.416269','{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev06XLABX6Q','2026-11-21 11:34:21.431112','{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev043QWOYMO','2026-11-21 11:34:21.451499','{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev019WJ202M','2026-11-21 11:34:21.468933','{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:6850074266810.2388016045788.6ddc6a6430389673f7d0df1d29d2e924','2026-11-21 11:34:21.479588','{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5273994558396.6259530160454.227eb5f144f4c22ba99450ca79e97ae6','2026-11-21 11:34:21.498697','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0HUZC8ISL','2026-11-21 11:34:21.509403','{"text": "Update 1 is on its way. Next update: <!date^1795261761^{date_short_pretty} at {time}|21 Nov 2026, 11:49 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795261761^{date_short_pretty} at {time}|21 Nov 2026, 11:49 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795260861.702953:U0LINUSTO1:no_change','2026-11-21 11:54:21.703809','{"text": "Update 2 is on its way (no change). Next update: <!date^1795262961^{date_short_pretty} at {time}|21 Nov 2026, 12:09 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795262961^{date_short_pretty} at {time}|21 Nov 2026, 12:09 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:4331234637124.571970447047.3fe244ee767023ca3663d633a61f6579','2026-11-21 11:54:21.881280','{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-click:1795260861.918844:U0ADALOVE1:handoff_accept','2026-11-21 11:54:21.919799','{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:5491930795664.9040320670748.672db94b4bac356e9bf0b46813b25770','2026-11-21 11:54:21.982353','{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795262961^{date_short_pretty} at {time}|21 Nov 2026, 12:09 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795262961^{date_short_pretty} at {time}|21 Nov 2026, 12:09 UTC>.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:383653166384.2165899286644.b20cc5884efa82c78b308a7621d0339f','2026-11-21 11:54:22.038544','{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:2056403728428.4234022147250.e1d84962fd3f46fe4d4427177e3f2079','2026-11-21 11:54:22.093692','{"text": "", "blocks": []}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-form:V0UU8UHLPS','2026-11-21 11:54:22.105742','{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-command:7965367413889.416981721941.7442a5e758bef9e05af846cf3d6f4e74','2026-11-21 11:54:22.163885','{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO "inbox" VALUES('T0RELEASED','old-event:Ev003Y54A7J','2026-11-21 11:54:22.243754','{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
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
	ask_at DATETIME, merged_into_id INTEGER, 
	CONSTRAINT pk_incident PRIMARY KEY (id), 
	CONSTRAINT uq_incident_team_id_channel_id UNIQUE (team_id, channel_id), 
	CONSTRAINT uq_incident_team_id_number UNIQUE (team_id, number)
);
INSERT INTO "incident" VALUES(1,'T0RELEASED',1,'Checkout returns 500s','','sev2','resolved',0,0,'U0ADALOVE1',NULL,'C0OLDQ2VW','inc-1-checkout-returns-500s','1795260861.006090','🟠 SEV2 · ✅ resolved · Checkout returns 500s','C0X65MD1FY','1795260861.007214',NULL,'2026-11-21 11:34:20.869404','2026-11-21 11:34:20.869404','2026-11-21 11:34:21.317082','2026-11-21 11:54:22.038544','2026-11-21 11:54:22.105742',NULL,NULL,NULL,'2026-11-21 11:54:22.105742','Resolved: No errors since 14:05',NULL,NULL,0,NULL,NULL);
INSERT INTO "incident" VALUES(2,'T0RELEASED',2,'A button is blue','','sev4','declared',0,0,'U0ADALOVE1',NULL,'C0OLDKQ1M','inc-2-a-button-is-blue','1795262062.228507','🔵 SEV4 · 🆕 declared · A button is blue','C0X65MD1FY','1795262062.228942',NULL,'2026-11-21 11:54:22.163885','2026-11-21 11:54:22.163885',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL);
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
INSERT INTO "incident_update" VALUES(1,'T0RELEASED',1,1,'One in eight fails. We roll back',0,'U0LINUSTO1','2026-11-21 11:34:21.509403','sev1','acknowledged','2026-11-21 11:49:21.509403');
INSERT INTO "incident_update" VALUES(2,'T0RELEASED',1,2,'No change. Still: One in eight fails. We roll back',1,'U0LINUSTO1','2026-11-21 11:54:21.703809','sev1','acknowledged','2026-11-21 12:09:21.703809');
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
INSERT INTO "outbox" VALUES(1,'T0RELEASED',NULL,'read_people:2026-11-21:','read_people','{"day": "2026-11-21", "cursor": ""}',NULL,NULL,'done','2026-11-21 11:34:20.834327','2026-11-21 11:34:20.834327',NULL,1,'2026-11-21 11:34:20.876426','{"people": 5}',NULL);
INSERT INTO "outbox" VALUES(2,'T0RELEASED',NULL,'look_up_person:U0ADALOVE1','look_up_person','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 11:34:20.869404','2026-11-21 11:34:20.869404',NULL,1,'2026-11-21 11:34:20.961190','{"zone": "Europe/London"}',NULL);
INSERT INTO "outbox" VALUES(3,'T0RELEASED',1,'open_channel:1','open_channel','{}',NULL,NULL,'done','2026-11-21 11:34:20.869404','2026-11-21 11:34:20.869404',NULL,1,'2026-11-21 11:34:20.961190','{"channel": "C0OLDQ2VW"}',NULL);
INSERT INTO "outbox" VALUES(4,'T0RELEASED',1,'invite:9c8cb797ed664cf88820cc1a83169638','invite','{"user": "U0ADALOVE1"}',3,NULL,'done','2026-11-21 11:34:20.869404','2026-11-21 11:34:20.869404',NULL,1,'2026-11-21 11:34:21.018132','{}',NULL);
INSERT INTO "outbox" VALUES(5,'T0RELEASED',1,'tell_ready:1:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:42001/respond/cBM9YWwairT3o_vG4AdFJA"}',3,NULL,'done','2026-11-21 11:34:20.869404','2026-11-21 11:34:20.869404',NULL,1,'2026-11-21 11:34:21.018132','{}',NULL);
INSERT INTO "outbox" VALUES(6,'T0RELEASED',1,'direct:22bfe7dc69054e089d0b3994b3c28dae','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',3,NULL,'done','2026-11-21 11:34:20.869404','2026-11-21 11:34:20.869404',NULL,1,'2026-11-21 11:34:21.018132','{"channel": "D0OOMHG5RS", "ts": "1795260861.013736"}',NULL);
INSERT INTO "outbox" VALUES(7,'T0RELEASED',1,'card:9d731f74f940494a9f986066cdd748e3','card','{}',3,'card:1','done','2026-11-21 11:34:20.869404','2026-11-21 11:34:20.869404',NULL,1,'2026-11-21 11:34:21.018132','{"ts": "1795260861.006090"}',NULL);
INSERT INTO "outbox" VALUES(8,'T0RELEASED',1,'topic:2c596b0941644a7bacc3680caf10df45','topic','{}',3,'topic:1','done','2026-11-21 11:34:20.869404','2026-11-21 11:34:20.869404',NULL,1,'2026-11-21 11:34:21.018132','{}',NULL);
INSERT INTO "outbox" VALUES(9,'T0RELEASED',1,'announce:87ae65b7dc8947b89c8765e7abb3f22c','announce','{}',3,'announce:1','done','2026-11-21 11:34:20.869404','2026-11-21 11:34:20.869404',NULL,1,'2026-11-21 11:34:21.018132','{"ts": "1795260861.007214"}',NULL);
INSERT INTO "outbox" VALUES(10,'T0RELEASED',1,'pin_card:f7aee826324c417e9256636e1b569d00','pin_card','{}',7,NULL,'done','2026-11-21 11:34:20.869404','2026-11-21 11:34:20.869404',NULL,1,'2026-11-21 11:34:21.051576','{}',NULL);
INSERT INTO "outbox" VALUES(11,'T0RELEASED',1,'bookmark:1:card','bookmark','{"to": "card"}',7,NULL,'done','2026-11-21 11:34:20.869404','2026-11-21 11:34:20.869404',NULL,1,'2026-11-21 11:34:21.066863','{"link": "http://127.0.0.1:42001/archives/C0OLDQ2VW/p1795260861006090"}',NULL);
INSERT INTO "outbox" VALUES(12,'T0RELEASED',NULL,'look_up_person:U0GRACEHO1','look_up_person','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 11:34:21.077132','2026-11-21 11:34:21.077132',NULL,1,'2026-11-21 11:34:21.157261','{"zone": "America/New_York"}',NULL);
INSERT INTO "outbox" VALUES(13,'T0RELEASED',1,'invite:f73423ab73bb4828a8c06a725a7e3ca6','invite','{"user": "U0GRACEHO1"}',NULL,NULL,'done','2026-11-21 11:34:21.077132','2026-11-21 11:34:21.077132',NULL,1,'2026-11-21 11:34:21.157261','{}',NULL);
INSERT INTO "outbox" VALUES(14,'T0RELEASED',1,'notice:70c742de36a3410886eaa37a050fc6f8','notice','{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1"}}',NULL,'room:1','done','2026-11-21 11:34:21.077132','2026-11-21 11:34:21.077132',NULL,1,'2026-11-21 11:34:21.157261','{"ts": "1795260861.121551"}',NULL);
INSERT INTO "outbox" VALUES(15,'T0RELEASED',1,'card:a8ebad047103428792f60b5e3cfd9bf5','card','{}',NULL,'card:1','done','2026-11-21 11:34:21.077132','2026-11-21 11:34:21.077132',NULL,1,'2026-11-21 11:34:21.157261','{"ts": "1795260861.006090"}',NULL);
INSERT INTO "outbox" VALUES(16,'T0RELEASED',1,'topic:33168e9373d5435aa710077bb27f3597','topic','{}',NULL,'topic:1','done','2026-11-21 11:34:21.077132','2026-11-21 11:34:21.077132',NULL,1,'2026-11-21 11:34:21.118823','{}',NULL);
INSERT INTO "outbox" VALUES(17,'T0RELEASED',1,'announce:aa593409fbdd4cf2bf2e423a4c38f954','announce','{}',NULL,'announce:1','done','2026-11-21 11:34:21.077132','2026-11-21 11:34:21.077132',NULL,1,'2026-11-21 11:34:21.157261','{"ts": "1795260861.007214"}',NULL);
INSERT INTO "outbox" VALUES(18,'T0RELEASED',1,'direct:ddf0c72214bf4c048fbe38cecadd92c1','direct','{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:34:21.077132','2026-11-21 11:34:21.077132',NULL,1,'2026-11-21 11:34:21.157261','{"channel": "D0WS65PSTL", "ts": "1795260861.132025"}',NULL);
INSERT INTO "outbox" VALUES(19,'T0RELEASED',NULL,'look_up_person:U0DENNISR1','look_up_person','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 11:34:21.112181','2026-11-21 11:34:21.112181',NULL,1,'2026-11-21 11:34:21.199368','{"zone": "Asia/Tokyo"}',NULL);
INSERT INTO "outbox" VALUES(20,'T0RELEASED',1,'invite:8337e229cd8a40939280d32549fd7101','invite','{"user": "U0DENNISR1"}',NULL,NULL,'done','2026-11-21 11:34:21.112181','2026-11-21 11:34:21.112181',NULL,1,'2026-11-21 11:34:21.199368','{}',NULL);
INSERT INTO "outbox" VALUES(21,'T0RELEASED',1,'notice:ddaee2be17cb4322839e7e41732f7fd3','notice','{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 11:34:21.112181','2026-11-21 11:34:21.112181',NULL,1,'2026-11-21 11:34:21.260980','{"ts": "1795260861.202427"}',NULL);
INSERT INTO "outbox" VALUES(22,'T0RELEASED',1,'card:1896d79d3d5849baae8e7147d684b81c','card','{}',NULL,'card:1','done','2026-11-21 11:34:21.112181','2026-11-21 11:34:21.112181',NULL,1,'2026-11-21 11:34:21.260980','{"ts": "1795260861.006090"}',NULL);
INSERT INTO "outbox" VALUES(23,'T0RELEASED',1,'topic:19783055e7be4a799cdce9bb685792fb','topic','{}',NULL,'topic:1','done','2026-11-21 11:34:21.112181','2026-11-21 11:34:21.112181',NULL,1,'2026-11-21 11:34:21.199368','{}',NULL);
INSERT INTO "outbox" VALUES(24,'T0RELEASED',1,'announce:00488bb4c1c14683858bb5523effa82c','announce','{}',NULL,'announce:1','done','2026-11-21 11:34:21.112181','2026-11-21 11:34:21.112181',NULL,1,'2026-11-21 11:34:21.260980','{"ts": "1795260861.007214"}',NULL);
INSERT INTO "outbox" VALUES(25,'T0RELEASED',1,'direct:ee92c8a209cd4975a5b228cc09e786fe','direct','{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:34:21.112181','2026-11-21 11:34:21.112181',NULL,1,'2026-11-21 11:34:21.199368','{"channel": "D0OAN0SX5F", "ts": "1795260861.161838"}',NULL);
INSERT INTO "outbox" VALUES(26,'T0RELEASED',NULL,'look_up_person:U0LINUSTO1','look_up_person','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 11:34:21.150304','2026-11-21 11:34:21.150304',NULL,1,'2026-11-21 11:34:21.260980','{"zone": "Europe/Helsinki"}',NULL);
INSERT INTO "outbox" VALUES(27,'T0RELEASED',1,'invite:f1e11bec0d11466990d2c88a84dcbc81','invite','{"user": "U0LINUSTO1"}',NULL,NULL,'done','2026-11-21 11:34:21.150304','2026-11-21 11:34:21.150304',NULL,1,'2026-11-21 11:34:21.260980','{}',NULL);
INSERT INTO "outbox" VALUES(28,'T0RELEASED',1,'notice:79bd69130fb643f6961566834334aa20','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 11:34:21.150304','2026-11-21 11:34:21.150304',NULL,1,'2026-11-21 11:34:21.302024','{"ts": "1795260861.289517"}',NULL);
INSERT INTO "outbox" VALUES(29,'T0RELEASED',1,'topic:51a24e2083b344baae152e124cae9c75','topic','{}',NULL,'topic:1','done','2026-11-21 11:34:21.150304','2026-11-21 11:34:21.150304',NULL,1,'2026-11-21 11:34:21.287649','{}',NULL);
INSERT INTO "outbox" VALUES(30,'T0RELEASED',1,'direct:944046d5cc19410181169a5c7f6e1779','direct','{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:34:21.150304','2026-11-21 11:34:21.150304',NULL,1,'2026-11-21 11:34:21.260980','{"channel": "D021VGCHBC", "ts": "1795260861.207379"}',NULL);
INSERT INTO "outbox" VALUES(31,'T0RELEASED',NULL,'look_up_person:U0BARBARA1','look_up_person','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 11:34:21.191582','2026-11-21 11:34:21.191582',NULL,1,'2026-11-21 11:34:21.287649','{"zone": "America/Los_Angeles"}',NULL);
INSERT INTO "outbox" VALUES(32,'T0RELEASED',1,'invite:9918898d03474e8dabaebca1febe2eeb','invite','{"user": "U0BARBARA1"}',NULL,NULL,'done','2026-11-21 11:34:21.191582','2026-11-21 11:34:21.191582',NULL,1,'2026-11-21 11:34:21.287649','{}',NULL);
INSERT INTO "outbox" VALUES(33,'T0RELEASED',1,'notice:c34519d4521f418e8af4b8f0fada4250','notice','{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null}}',NULL,'room:1','done','2026-11-21 11:34:21.191582','2026-11-21 11:34:21.191582',NULL,1,'2026-11-21 11:34:21.310181','{"ts": "1795260861.309312"}',NULL);
INSERT INTO "outbox" VALUES(34,'T0RELEASED',1,'card:0fd011030fc1469ab3546f90a4a695a2','card','{}',NULL,'card:1','done','2026-11-21 11:34:21.191582','2026-11-21 11:34:21.191582',NULL,1,'2026-11-21 11:34:21.302024','{"ts": "1795260861.006090"}',NULL);
INSERT INTO "outbox" VALUES(35,'T0RELEASED',1,'announce:1fa44522c4134c84886ac88a953f1fb4','announce','{}',NULL,'announce:1','done','2026-11-21 11:34:21.191582','2026-11-21 11:34:21.191582',NULL,1,'2026-11-21 11:34:21.302024','{"ts": "1795260861.007214"}',NULL);
INSERT INTO "outbox" VALUES(36,'T0RELEASED',1,'direct:08a1985fc99040988165d8a20f75c80c','direct','{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:34:21.191582','2026-11-21 11:34:21.191582',NULL,1,'2026-11-21 11:34:21.287649','{"channel": "D0TKCBFLN6", "ts": "1795260861.265791"}',NULL);
INSERT INTO "outbox" VALUES(37,'T0RELEASED',1,'notice:e7292de8ff4f4149b97cec2e7e6b3d85','notice','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795261760.869404}}',NULL,'room:1','done','2026-11-21 11:34:21.317082','2026-11-21 11:34:21.317082',NULL,1,'2026-11-21 11:34:21.358078','{"ts": "1795260861.339926"}',NULL);
INSERT INTO "outbox" VALUES(38,'T0RELEASED',1,'announce_reply:155f65108ca64455b84b6a9b09586fc1','announce_reply','{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795261760.869404}}',NULL,'announce:1','done','2026-11-21 11:34:21.317082','2026-11-21 11:34:21.317082',NULL,1,'2026-11-21 11:34:21.358078','{"ts": "1795260861.340255"}',NULL);
INSERT INTO "outbox" VALUES(39,'T0RELEASED',1,'card:0c67db1daeae4f918c96d2fe5ebca8f1','card','{}',NULL,'card:1','done','2026-11-21 11:34:21.317082','2026-11-21 11:34:21.317082',NULL,1,'2026-11-21 11:34:21.358078','{"ts": "1795260861.006090"}',NULL);
INSERT INTO "outbox" VALUES(40,'T0RELEASED',1,'topic:c09a33a9de364075b99ce7d3fe5fc49a','topic','{}',NULL,'topic:1','done','2026-11-21 11:34:21.317082','2026-11-21 11:34:21.317082',NULL,1,'2026-11-21 11:34:21.341956','{}',NULL);
INSERT INTO "outbox" VALUES(41,'T0RELEASED',1,'announce:d73c924720344f519aaf0625c65ce4c9','announce','{}',NULL,'announce:1','done','2026-11-21 11:34:21.317082','2026-11-21 11:34:21.317082',NULL,1,'2026-11-21 11:34:21.404966','{"ts": "1795260861.007214"}',NULL);
INSERT INTO "outbox" VALUES(42,'T0RELEASED',1,'read_message:c6177f09d96f42b9be4fc58f4eb43117','read_message','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795260861.329634','done','2026-11-21 11:34:21.369487','2026-11-21 11:34:21.369487',NULL,1,'2026-11-21 11:34:21.420318','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(43,'T0RELEASED',1,'check_mark:69f792e9870f42b1ae23053249ff477b','check_mark','{"entry_id": 8}',NULL,'message:C0OLDQ2VW:1795260861.329634','done','2026-11-21 11:34:21.369487','2026-11-21 11:34:21.369487',NULL,1,'2026-11-21 11:34:21.456753','{}',NULL);
INSERT INTO "outbox" VALUES(44,'T0RELEASED',1,'read_message:e109f08d481b4131a42f1c41bb56838b','read_message','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795260861.334718','done','2026-11-21 11:34:21.401404','2026-11-21 11:34:21.401404',NULL,1,'2026-11-21 11:34:21.439154','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(45,'T0RELEASED',1,'check_mark:bf72625451b0483b95a54271b212b2a8','check_mark','{"entry_id": 9}',NULL,'message:C0OLDQ2VW:1795260861.334718','done','2026-11-21 11:34:21.401404','2026-11-21 11:34:21.401404',NULL,1,'2026-11-21 11:34:21.472445','{}',NULL);
INSERT INTO "outbox" VALUES(46,'T0RELEASED',1,'read_message:ba348640178b4e44a24afcedd26e31e5','read_message','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795260861.366069','done','2026-11-21 11:34:21.416269','2026-11-21 11:34:21.416269',NULL,1,'2026-11-21 11:34:21.456753','{"found": true}',NULL);
INSERT INTO "outbox" VALUES(47,'T0RELEASED',1,'check_mark:5719075f23e84972b24c6ae0f842037d','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795260861.366069','done','2026-11-21 11:34:21.416269','2026-11-21 11:34:21.416269',NULL,1,'2026-11-21 11:34:21.481318','{}',NULL);
INSERT INTO "outbox" VALUES(48,'T0RELEASED',1,'check_mark:3ea2ec4708d041ba8fd7e2dba8396122','check_mark','{"entry_id": 10}',NULL,'message:C0OLDQ2VW:1795260861.366069','done','2026-11-21 11:34:21.451499','2026-11-21 11:34:21.451499',NULL,1,'2026-11-21 11:34:21.493922','{}',NULL);
INSERT INTO "outbox" VALUES(49,'T0RELEASED',1,'notice:5e701068668b4b9bbbcfa226c6fc4e38','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795261761.509403}}',NULL,'room:1','done','2026-11-21 11:34:21.509403','2026-11-21 11:34:21.509403',NULL,1,'2026-11-21 11:46:21.587793','{"ts": "1795261581.547478"}',NULL);
INSERT INTO "outbox" VALUES(50,'T0RELEASED',1,'announce_reply:c3a127fdd9284f959244b4e85f915519','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795261761.509403}}',NULL,'announce:1','done','2026-11-21 11:34:21.509403','2026-11-21 11:34:21.509403',NULL,1,'2026-11-21 11:46:21.587793','{"ts": "1795261581.547905"}',NULL);
INSERT INTO "outbox" VALUES(51,'T0RELEASED',1,'card:6d0077579bed4a93955502257811758f','card','{}',NULL,'card:1','done','2026-11-21 11:34:21.509403','2026-11-21 11:34:21.509403',NULL,1,'2026-11-21 11:46:21.587793','{"ts": "1795260861.006090"}',NULL);
INSERT INTO "outbox" VALUES(52,'T0RELEASED',1,'topic:6cc58875ff6a4dd8b2535d7ca66fcb5c','topic','{}',NULL,'topic:1','done','2026-11-21 11:34:21.509403','2026-11-21 11:34:21.509403',NULL,1,'2026-11-21 11:46:21.546982','{}',NULL);
INSERT INTO "outbox" VALUES(53,'T0RELEASED',1,'announce:1cd3e90254ed468f95a92c646fafc7c8','announce','{}',NULL,'announce:1','done','2026-11-21 11:34:21.509403','2026-11-21 11:34:21.509403',NULL,1,'2026-11-21 11:46:21.616430','{"ts": "1795260861.007214"}',NULL);
INSERT INTO "outbox" VALUES(54,'T0RELEASED',1,'remind_direct:1:1','remind_direct','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 11:46:21.534106','2026-11-21 11:46:21.534106',NULL,1,'2026-11-21 11:46:21.606808','{"channel": "D021VGCHBC", "ts": "1795261581.589242"}',NULL);
INSERT INTO "outbox" VALUES(55,'T0RELEASED',1,'card:5d44e5e1057b4819aa58d3b0809a06dd','card','{}',NULL,'card:1','done','2026-11-21 11:49:21.621962','2026-11-21 11:49:21.621962',NULL,1,'2026-11-21 11:49:21.645165','{"ts": "1795260861.006090"}',NULL);
INSERT INTO "outbox" VALUES(56,'T0RELEASED',1,'topic:d57d74828f5e465d9501206e9aafbf5f','topic','{}',NULL,'topic:1','done','2026-11-21 11:49:21.621962','2026-11-21 11:49:21.621962',NULL,1,'2026-11-21 11:49:21.645165','{}',NULL);
INSERT INTO "outbox" VALUES(57,'T0RELEASED',1,'announce:224a62d7fbba4cc5a0750ad639968697','announce','{}',NULL,'announce:1','done','2026-11-21 11:49:21.621962','2026-11-21 11:49:21.621962',NULL,1,'2026-11-21 11:49:21.645165','{"ts": "1795260861.007214"}',NULL);
INSERT INTO "outbox" VALUES(58,'T0RELEASED',1,'close_reminder:1:1','close_reminder','{"reminder_id": 1}',NULL,'reminder:1','done','2026-11-21 11:49:21.621962','2026-11-21 11:49:21.621962',NULL,1,'2026-11-21 11:49:21.645165','{}',NULL);
INSERT INTO "outbox" VALUES(59,'T0RELEASED',1,'remind:1:2','remind','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 11:49:21.621962','2026-11-21 11:49:21.621962',NULL,1,'2026-11-21 11:49:21.654873','{"ts": "1795261761.653817"}',NULL);
INSERT INTO "outbox" VALUES(60,'T0RELEASED',1,'remind_direct:1:2','remind_direct','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 11:49:21.621962','2026-11-21 11:49:21.621962',NULL,1,'2026-11-21 11:49:21.663611','{"channel": "D021VGCHBC", "ts": "1795261761.662688"}',NULL);
INSERT INTO "outbox" VALUES(61,'T0RELEASED',1,'close_reminder:1:2','close_reminder','{"reminder_id": 2}',NULL,'reminder:1','done','2026-11-21 11:54:21.670928','2026-11-21 11:54:21.670928',NULL,1,'2026-11-21 11:54:21.688426','{}',NULL);
INSERT INTO "outbox" VALUES(62,'T0RELEASED',1,'remind:1:3','remind','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 11:54:21.670928','2026-11-21 11:54:21.670928',NULL,1,'2026-11-21 11:54:21.696365','{"ts": "1795262061.695299"}',NULL);
INSERT INTO "outbox" VALUES(63,'T0RELEASED',1,'close_reminder:1:3','close_reminder','{"reminder_id": 3}',NULL,'reminder:1','done','2026-11-21 11:54:21.703809','2026-11-21 11:54:21.703809',NULL,1,'2026-11-21 11:54:21.858997','{}',NULL);
INSERT INTO "outbox" VALUES(64,'T0RELEASED',1,'notice:2d251bc25cf8466d99e45676378f19bc','notice','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795262961.703809}}',NULL,'room:1','done','2026-11-21 11:54:21.703809','2026-11-21 11:54:21.703809',NULL,1,'2026-11-21 11:54:21.858997','{"ts": "1795262061.848613"}',NULL);
INSERT INTO "outbox" VALUES(65,'T0RELEASED',1,'announce_reply:ffa01875233842dfbc33b6d6dbb8f10f','announce_reply','{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795262961.703809}}',NULL,'announce:1','done','2026-11-21 11:54:21.703809','2026-11-21 11:54:21.703809',NULL,1,'2026-11-21 11:54:21.858997','{"ts": "1795262061.848993"}',NULL);
INSERT INTO "outbox" VALUES(66,'T0RELEASED',1,'card:bfda7b9037164a20b3c819d733a3b04d','card','{}',NULL,'card:1','done','2026-11-21 11:54:21.703809','2026-11-21 11:54:21.703809',NULL,1,'2026-11-21 11:54:21.858997','{"ts": "1795260861.006090"}',NULL);
INSERT INTO "outbox" VALUES(67,'T0RELEASED',1,'topic:968435550746403b9db54c956a408642','topic','{}',NULL,'topic:1','done','2026-11-21 11:54:21.703809','2026-11-21 11:54:21.703809',NULL,1,'2026-11-21 11:54:21.846814','{}',NULL);
INSERT INTO "outbox" VALUES(68,'T0RELEASED',1,'announce:61d2828fbebf484a8f1f1160eaeb84be','announce','{}',NULL,'announce:1','done','2026-11-21 11:54:21.703809','2026-11-21 11:54:21.703809',NULL,1,'2026-11-21 11:54:21.870507','{"ts": "1795260861.007214"}',NULL);
INSERT INTO "outbox" VALUES(69,'T0RELEASED',1,'invite:a7c305a10b6d4bef83a32494219fb238','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 11:54:21.881280','2026-11-21 11:54:21.881280',NULL,1,'2026-11-21 11:54:21.904757','{}',NULL);
INSERT INTO "outbox" VALUES(70,'T0RELEASED',1,'offer_role:45649f614666499592cd9edb1665a63b','offer_role','{"handoff_id": 1, "brief": {"tried": [{"at": 1795260861.329634, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:42001/archives/C0OLDQ2VW/p1795260861329634", "said": true}, {"at": 1795260861.334718, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:42001/archives/C0OLDQ2VW/p1795260861334718", "said": true}], "tasks": []}}',NULL,'offer:1','done','2026-11-21 11:54:21.881280','2026-11-21 11:54:21.881280',NULL,1,'2026-11-21 11:54:21.909723','{"channel": "D0OOMHG5RS", "ts": "1795262061.903258"}',NULL);
INSERT INTO "outbox" VALUES(71,'T0RELEASED',1,'notice:f802a9d6ba0e45e3b70959ddbf325ce0','notice','{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1"}}',NULL,'room:1','done','2026-11-21 11:54:21.881280','2026-11-21 11:54:21.881280',NULL,1,'2026-11-21 11:54:21.909723','{"ts": "1795262061.903693"}',NULL);
INSERT INTO "outbox" VALUES(72,'T0RELEASED',1,'close_offer:47cbe499d7b54897b0d0b7f4c52ab512','close_offer','{"handoff_id": 1}',NULL,'offer:1','done','2026-11-21 11:54:21.919799','2026-11-21 11:54:21.919799',NULL,1,'2026-11-21 11:54:21.969515','{}',NULL);
INSERT INTO "outbox" VALUES(73,'T0RELEASED',1,'direct:2c74ec695f5447bd8c3c52e4b1519233','direct','{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,NULL,'done','2026-11-21 11:54:21.919799','2026-11-21 11:54:21.919799',NULL,1,'2026-11-21 11:54:21.969515','{"channel": "D021VGCHBC", "ts": "1795262061.959732"}',NULL);
INSERT INTO "outbox" VALUES(74,'T0RELEASED',1,'invite:9aab4d39f1aa4796af64b30cf61ac2a1','invite','{"user": "U0ADALOVE1"}',NULL,NULL,'done','2026-11-21 11:54:21.919799','2026-11-21 11:54:21.919799',NULL,1,'2026-11-21 11:54:21.969515','{}',NULL);
INSERT INTO "outbox" VALUES(75,'T0RELEASED',1,'notice:eac4499cfa3442ee94bc45f5ff430bf7','notice','{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}',NULL,'room:1','done','2026-11-21 11:54:21.919799','2026-11-21 11:54:21.919799',NULL,1,'2026-11-21 11:54:21.969515','{"ts": "1795262061.959973"}',NULL);
INSERT INTO "outbox" VALUES(76,'T0RELEASED',1,'card:0c3c9e7b889c4b16a0d33348d2a5e1ad','card','{}',NULL,'card:1','done','2026-11-21 11:54:21.919799','2026-11-21 11:54:21.919799',NULL,1,'2026-11-21 11:54:21.969515','{"ts": "1795260861.006090"}',NULL);
INSERT INTO "outbox" VALUES(77,'T0RELEASED',1,'topic:9cbe6f35f26a4f798225b26c32414440','topic','{}',NULL,'topic:1','done','2026-11-21 11:54:21.919799','2026-11-21 11:54:21.919799',NULL,1,'2026-11-21 11:54:21.957748','{}',NULL);
INSERT INTO "outbox" VALUES(78,'T0RELEASED',1,'announce:1997af3568054d41a7142345084cef65','announce','{}',NULL,'announce:1','done','2026-11-21 11:54:21.919799','2026-11-21 11:54:21.919799',NULL,1,'2026-11-21 11:54:21.969515','{"ts": "1795260861.007214"}',NULL);
INSERT INTO "outbox" VALUES(79,'T0RELEASED',1,'direct:61360908b9c440478ba791ffc0231a98','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',NULL,NULL,'done','2026-11-21 11:54:21.919799','2026-11-21 11:54:21.919799',NULL,1,'2026-11-21 11:54:21.969515','{"channel": "D0OOMHG5RS", "ts": "1795262061.964052"}',NULL);
INSERT INTO "outbox" VALUES(80,'T0RELEASED',1,'notice:29dfd22b8d7644aab5c4ee52423f31b2','notice','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795262961.703809}}',NULL,'room:1','done','2026-11-21 11:54:21.982353','2026-11-21 11:54:21.982353',NULL,1,'2026-11-21 11:54:22.011182','{"ts": "1795262062.001803"}',NULL);
INSERT INTO "outbox" VALUES(81,'T0RELEASED',1,'announce_reply:a37b80384156497b8d4a33682af6c4e7','announce_reply','{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795262961.703809}}',NULL,'announce:1','done','2026-11-21 11:54:21.982353','2026-11-21 11:54:21.982353',NULL,1,'2026-11-21 11:54:22.011182','{"ts": "1795262062.002731"}',NULL);
INSERT INTO "outbox" VALUES(82,'T0RELEASED',1,'card:7066f6efcdb746f980f7bc52c7d351ea','card','{}',NULL,'card:1','done','2026-11-21 11:54:21.982353','2026-11-21 11:54:21.982353',NULL,1,'2026-11-21 11:54:22.011182','{"ts": "1795260861.006090"}',NULL);
INSERT INTO "outbox" VALUES(83,'T0RELEASED',1,'topic:11b14171be2844a49341c7b35ee0c776','topic','{}',NULL,'topic:1','done','2026-11-21 11:54:21.982353','2026-11-21 11:54:21.982353',NULL,1,'2026-11-21 11:54:22.004286','{}',NULL);
INSERT INTO "outbox" VALUES(84,'T0RELEASED',1,'announce:b3d97fd59df2458cad3f7cc0b0633ec4','announce','{}',NULL,'announce:1','done','2026-11-21 11:54:21.982353','2026-11-21 11:54:21.982353',NULL,1,'2026-11-21 11:54:22.026666','{"ts": "1795260861.007214"}',NULL);
INSERT INTO "outbox" VALUES(85,'T0RELEASED',1,'notice:65339dcc7e5c4405a2c589911578cb52','notice','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795265662.038544}}',NULL,'room:1','done','2026-11-21 11:54:22.038544','2026-11-21 11:54:22.038544',NULL,1,'2026-11-21 11:54:22.072651','{"ts": "1795262062.062621"}',NULL);
INSERT INTO "outbox" VALUES(86,'T0RELEASED',1,'announce_reply:4a6d3a16b6be4a07896a7facd9bd08dd','announce_reply','{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795265662.038544}}',NULL,'announce:1','done','2026-11-21 11:54:22.038544','2026-11-21 11:54:22.038544',NULL,1,'2026-11-21 11:54:22.072651','{"ts": "1795262062.062984"}',NULL);
INSERT INTO "outbox" VALUES(87,'T0RELEASED',1,'card:df6e941561774436bb267d6785d31967','card','{}',NULL,'card:1','done','2026-11-21 11:54:22.038544','2026-11-21 11:54:22.038544',NULL,1,'2026-11-21 11:54:22.072651','{"ts": "1795260861.006090"}',NULL);
INSERT INTO "outbox" VALUES(88,'T0RELEASED',1,'topic:ed20201d07254577b1983a68a78ef227','topic','{}',NULL,'topic:1','done','2026-11-21 11:54:22.038544','2026-11-21 11:54:22.038544',NULL,1,'2026-11-21 11:54:22.064633','{}',NULL);
INSERT INTO "outbox" VALUES(89,'T0RELEASED',1,'announce:01320070120340e78577b8238ec1804e','announce','{}',NULL,'announce:1','done','2026-11-21 11:54:22.038544','2026-11-21 11:54:22.038544',NULL,1,'2026-11-21 11:54:22.084179','{"ts": "1795260861.007214"}',NULL);
INSERT INTO "outbox" VALUES(90,'T0RELEASED',1,'notice:adcfbdf8fd3a4763b1bb0dc2dff461e7','notice','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}',NULL,'room:1','done','2026-11-21 11:54:22.105742','2026-11-21 11:54:22.105742',NULL,1,'2026-11-21 11:54:22.138933','{"ts": "1795262062.129288"}',NULL);
INSERT INTO "outbox" VALUES(91,'T0RELEASED',1,'announce_reply:3e8c751b2cae4879ba75db1d9b3e822d','announce_reply','{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}',NULL,'announce:1','done','2026-11-21 11:54:22.105742','2026-11-21 11:54:22.105742',NULL,1,'2026-11-21 11:54:22.138933','{"ts": "1795262062.129700"}',NULL);
INSERT INTO "outbox" VALUES(92,'T0RELEASED',1,'card:a91e71cd0d854b158de76860be9b0166','card','{}',NULL,'card:1','done','2026-11-21 11:54:22.105742','2026-11-21 11:54:22.105742',NULL,1,'2026-11-21 11:54:22.138933','{"ts": "1795260861.006090"}',NULL);
INSERT INTO "outbox" VALUES(93,'T0RELEASED',1,'topic:5a206c21fa8e4cb18941fa62d9af3418','topic','{}',NULL,'topic:1','done','2026-11-21 11:54:22.105742','2026-11-21 11:54:22.105742',NULL,1,'2026-11-21 11:54:22.131232','{}',NULL);
INSERT INTO "outbox" VALUES(94,'T0RELEASED',1,'announce:f35ab07e22af48b9a8d19e782fb5e86e','announce','{}',NULL,'announce:1','done','2026-11-21 11:54:22.105742','2026-11-21 11:54:22.105742',NULL,1,'2026-11-21 11:54:22.156418','{"ts": "1795260861.007214"}',NULL);
INSERT INTO "outbox" VALUES(95,'T0RELEASED',2,'open_channel:2','open_channel','{}',NULL,NULL,'done','2026-11-21 11:54:22.163885','2026-11-21 11:54:22.163885',NULL,1,'2026-11-21 11:54:22.209677','{"channel": "C0OLDKQ1M"}',NULL);
INSERT INTO "outbox" VALUES(96,'T0RELEASED',2,'invite:35af9a46639d4469b5a5eaff455fdc11','invite','{"user": "U0ADALOVE1"}',95,NULL,'done','2026-11-21 11:54:22.163885','2026-11-21 11:54:22.163885',NULL,1,'2026-11-21 11:54:22.230431','{}',NULL);
INSERT INTO "outbox" VALUES(97,'T0RELEASED',2,'tell_ready:2:declarer','tell_ready','{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:42001/respond/Jn_5yxJjuYU6c6HtYmpbGA"}',95,NULL,'done','2026-11-21 11:54:22.163885','2026-11-21 11:54:22.163885',NULL,1,'2026-11-21 11:54:22.256805','{}',NULL);
INSERT INTO "outbox" VALUES(98,'T0RELEASED',2,'direct:a208b066f33242bc8480e6b81586bd47','direct','{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}',95,NULL,'done','2026-11-21 11:54:22.163885','2026-11-21 11:54:22.163885',NULL,1,'2026-11-21 11:54:22.256805','{"channel": "D0OOMHG5RS", "ts": "1795262062.228076"}',NULL);
INSERT INTO "outbox" VALUES(99,'T0RELEASED',2,'card:125cc58f82734688b615e176f6b08018','card','{}',95,'card:2','done','2026-11-21 11:54:22.163885','2026-11-21 11:54:22.163885',NULL,1,'2026-11-21 11:54:22.256805','{"ts": "1795262062.228507"}',NULL);
INSERT INTO "outbox" VALUES(100,'T0RELEASED',2,'topic:7765b64759874af49aede171d33e6549','topic','{}',95,'topic:2','done','2026-11-21 11:54:22.163885','2026-11-21 11:54:22.163885',NULL,1,'2026-11-21 11:54:22.230431','{}',NULL);
INSERT INTO "outbox" VALUES(101,'T0RELEASED',2,'announce:37f3b644c9f1417b997cefb31b7f732f','announce','{}',95,'announce:2','done','2026-11-21 11:54:22.163885','2026-11-21 11:54:22.163885',NULL,1,'2026-11-21 11:54:22.256805','{"ts": "1795262062.228942"}',NULL);
INSERT INTO "outbox" VALUES(102,'T0RELEASED',2,'pin_card:54c3e40c59df4a38ae47f6e19c76fd2f','pin_card','{}',99,NULL,'done','2026-11-21 11:54:22.163885','2026-11-21 11:54:22.163885',NULL,1,'2026-11-21 11:54:22.283420','{}',NULL);
INSERT INTO "outbox" VALUES(103,'T0RELEASED',2,'bookmark:2:card','bookmark','{"to": "card"}',99,NULL,'done','2026-11-21 11:54:22.163885','2026-11-21 11:54:22.163885',NULL,1,'2026-11-21 11:54:22.283420','{"link": "http://127.0.0.1:42001/archives/C0OLDKQ1M/p1795262062228507"}',NULL);
CREATE TABLE person (
	team_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	zone VARCHAR(64), 
	name VARCHAR, 
	seen_at DATETIME NOT NULL, is_guest BOOLEAN DEFAULT 0 NOT NULL, is_outsider BOOLEAN DEFAULT 0 NOT NULL, is_gone BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (team_id, user_id)
);
INSERT INTO "person" VALUES('T0RELEASED','U0ADALOVE1','Europe/London','ada','2026-11-21 11:34:20.950024',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0GRACEHO1','America/New_York','grace','2026-11-21 11:34:21.123108',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0LINUSTO1','Europe/Helsinki','linus','2026-11-21 11:34:21.203933',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0BARBARA1','America/Los_Angeles','barbara','2026-11-21 11:34:21.263574',0,0,0);
INSERT INTO "person" VALUES('T0RELEASED','U0DENNISR1','Asia/Tokyo','dennis','2026-11-21 11:34:21.159792',0,0,0);
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
INSERT INTO "promise" VALUES(1,'T0RELEASED',1,'2026-11-21 11:49:20.869404','2026-11-21 11:34:20.869404','kept','2026-11-21 11:34:21.509403',-899.360001);
INSERT INTO "promise" VALUES(2,'T0RELEASED',1,'2026-11-21 11:49:21.509403','2026-11-21 11:34:21.509403','broken','2026-11-21 11:54:21.703809',300.194406);
INSERT INTO "promise" VALUES(3,'T0RELEASED',1,'2026-11-21 12:09:21.703809','2026-11-21 11:54:21.703809','kept','2026-11-21 11:54:22.038544',-899.665265);
INSERT INTO "promise" VALUES(4,'T0RELEASED',1,'2026-11-21 12:54:22.038544','2026-11-21 11:54:22.038544','kept','2026-11-21 11:54:22.105742',-3599.932802);
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
INSERT INTO "reminder" VALUES(1,'T0RELEASED',1,'2026-11-21 11:49:21.509403',0,1,'U0LINUSTO1','2026-11-21 11:46:21.534106',NULL,NULL,'D021VGCHBC','1795261581.589242','2026-11-21 11:49:21.621962','passed on','clock');
INSERT INTO "reminder" VALUES(2,'T0RELEASED',1,'2026-11-21 11:49:21.509403',0,2,'U0LINUSTO1','2026-11-21 11:49:21.621962','C0OLDQ2VW','1795261761.653817','D021VGCHBC','1795261761.662688','2026-11-21 11:54:21.670928','passed on','clock');
INSERT INTO "reminder" VALUES(3,'T0RELEASED',1,'2026-11-21 11:49:21.509403',0,3,'U0GRACEHO1','2026-11-21 11:54:21.670928','C0OLDQ2VW','1795262061.695299',NULL,NULL,'2026-11-21 11:54:21.703809','answered','U0LINUSTO1');
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
INSERT INTO "role_held" VALUES(1,'T0RELEASED',1,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 11:34:20.869404','2026-11-21 11:34:21.077132',NULL);
INSERT INTO "role_held" VALUES(2,'T0RELEASED',1,'commander','U0GRACEHO1','U0ADALOVE1',0,'2026-11-21 11:34:21.077132',NULL,'2026-11-21 11:34:21.343174');
INSERT INTO "role_held" VALUES(3,'T0RELEASED',1,'operations','U0DENNISR1','U0ADALOVE1',0,'2026-11-21 11:34:21.112181',NULL,NULL);
INSERT INTO "role_held" VALUES(4,'T0RELEASED',1,'communications','U0LINUSTO1','U0ADALOVE1',0,'2026-11-21 11:34:21.150304','2026-11-21 11:54:21.919799',NULL);
INSERT INTO "role_held" VALUES(5,'T0RELEASED',1,'scribe','U0BARBARA1','U0ADALOVE1',0,'2026-11-21 11:34:21.191582',NULL,NULL);
INSERT INTO "role_held" VALUES(6,'T0RELEASED',1,'communications','U0ADALOVE1','U0ADALOVE1',0,'2026-11-21 11:54:21.919799',NULL,NULL);
INSERT INTO "role_held" VALUES(7,'T0RELEASED',2,'commander','U0ADALOVE1','U0ADALOVE1',1,'2026-11-21 11:54:22.163885',NULL,NULL);
CREATE TABLE subscription (
	id INTEGER NOT NULL, 
	team_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	incident_id INTEGER, 
	severity VARCHAR(32), 
	since_at DATETIME NOT NULL, 
	until_at DATETIME, 
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
INSERT INTO "tag" VALUES(1,'T0RELEASED',1,'C0OLDQ2VW','1795260861.329634','U0BARBARA1','mag',1,'1795260861.368029','2026-11-21 11:34:21.369487');
INSERT INTO "tag" VALUES(2,'T0RELEASED',1,'C0OLDQ2VW','1795260861.334718','U0BARBARA1','pushpin',1,'1795260861.400440','2026-11-21 11:34:21.401404');
INSERT INTO "tag" VALUES(3,'T0RELEASED',1,'C0OLDQ2VW','1795260861.366069','U0BARBARA1','pushpin',0,'1795260861.450457','2026-11-21 11:34:21.451499');
INSERT INTO "tag" VALUES(4,'T0RELEASED',1,'C0OLDQ2VW','1795260861.334718','U0GRACEHO1','scales',1,'1795260861.430083','2026-11-21 11:34:21.431112');
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
INSERT INTO "timeline_entry" VALUES(1,'T0RELEASED',1,'2026-11-21 11:34:20.869404','status','system','U0ADALOVE1',NULL,'declared SEV1: Checkout returns 500s','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:34:20.869404',NULL,1);
INSERT INTO "timeline_entry" VALUES(2,'T0RELEASED',1,'2026-11-21 11:34:20.869404','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:34:20.869404',NULL,1);
INSERT INTO "timeline_entry" VALUES(3,'T0RELEASED',1,'2026-11-21 11:34:21.077132','role','system','U0ADALOVE1',NULL,'made <@U0GRACEHO1> commander','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:34:21.077132',NULL,1);
INSERT INTO "timeline_entry" VALUES(4,'T0RELEASED',1,'2026-11-21 11:34:21.112181','role','system','U0ADALOVE1',NULL,'made <@U0DENNISR1> operations lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:34:21.112181',NULL,1);
INSERT INTO "timeline_entry" VALUES(5,'T0RELEASED',1,'2026-11-21 11:34:21.150304','role','system','U0ADALOVE1',NULL,'made <@U0LINUSTO1> communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:34:21.150304',NULL,1);
INSERT INTO "timeline_entry" VALUES(6,'T0RELEASED',1,'2026-11-21 11:34:21.191582','role','system','U0ADALOVE1',NULL,'made <@U0BARBARA1> scribe','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:34:21.191582',NULL,1);
INSERT INTO "timeline_entry" VALUES(7,'T0RELEASED',1,'2026-11-21 11:34:21.317082','status','system','U0GRACEHO1',NULL,'acknowledged the incident','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 11:34:21.317082',NULL,1);
INSERT INTO "timeline_entry" VALUES(8,'T0RELEASED',1,'2026-11-21 11:34:21.329634','finding','message','U0DENNISR1',NULL,'Errors began with release 413','[]','C0OLDQ2VW','1795260861.329634',NULL,'http://127.0.0.1:42001/archives/C0OLDQ2VW/p1795260861329634','1795260861.464899',NULL,'U0BARBARA1','2026-11-21 11:34:21.369487',NULL,2);
INSERT INTO "timeline_entry" VALUES(9,'T0RELEASED',1,'2026-11-21 11:34:21.334718','decision','message','U0GRACEHO1',NULL,'We roll back first','[]','C0OLDQ2VW','1795260861.334718',NULL,'http://127.0.0.1:42001/archives/C0OLDQ2VW/p1795260861334718',NULL,NULL,'U0BARBARA1','2026-11-21 11:34:21.401404',NULL,2);
INSERT INTO "timeline_entry" VALUES(10,'T0RELEASED',1,'2026-11-21 11:34:21.366069','event','message','U0DENNISR1',NULL,'Lunch anyone','[]','C0OLDQ2VW','1795260861.366069',NULL,'http://127.0.0.1:42001/archives/C0OLDQ2VW/p1795260861366069',NULL,NULL,'U0BARBARA1','2026-11-21 11:34:21.416269','2026-11-21 11:34:21.451499',1);
INSERT INTO "timeline_entry" VALUES(11,'T0RELEASED',1,'2026-11-21 08:01:00.000000','event','note','U0BARBARA1',NULL,'The database was restarted','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0BARBARA1','2026-11-21 11:34:21.479588',NULL,1);
INSERT INTO "timeline_entry" VALUES(12,'T0RELEASED',1,'2026-11-21 11:34:21.509403','update','system','U0LINUSTO1',NULL,'posted update 1: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 11:34:21.509403',NULL,1);
INSERT INTO "timeline_entry" VALUES(13,'T0RELEASED',1,'2026-11-21 11:54:21.703809','update','system','U0LINUSTO1',NULL,'posted update 2: No change. Still: One in eight fails. We roll back','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0LINUSTO1','2026-11-21 11:54:21.703809',NULL,1);
INSERT INTO "timeline_entry" VALUES(14,'T0RELEASED',1,'2026-11-21 11:54:21.919799','role','system','U0ADALOVE1',NULL,'became communications lead','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:54:21.919799',NULL,1);
INSERT INTO "timeline_entry" VALUES(15,'T0RELEASED',1,'2026-11-21 11:54:21.982353','severity','system','U0GRACEHO1',NULL,'changed severity SEV1 → SEV2: fewer customers','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 11:54:21.982353',NULL,1);
INSERT INTO "timeline_entry" VALUES(16,'T0RELEASED',1,'2026-11-21 11:54:22.038544','status','system','U0GRACEHO1',NULL,'mitigated: Rolled back release 412','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 11:54:22.038544',NULL,1);
INSERT INTO "timeline_entry" VALUES(17,'T0RELEASED',1,'2026-11-21 11:54:22.105742','status','system','U0GRACEHO1',NULL,'resolved: No errors since 14:05','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0GRACEHO1','2026-11-21 11:54:22.105742',NULL,1);
INSERT INTO "timeline_entry" VALUES(18,'T0RELEASED',2,'2026-11-21 11:54:22.163885','status','system','U0ADALOVE1',NULL,'declared SEV4: A button is blue','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:54:22.163885',NULL,1);
INSERT INTO "timeline_entry" VALUES(19,'T0RELEASED',2,'2026-11-21 11:54:22.163885','role','system','U0ADALOVE1',NULL,'became commander for now','[]',NULL,NULL,NULL,NULL,NULL,NULL,'U0ADALOVE1','2026-11-21 11:54:22.163885',NULL,1);
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
INSERT INTO "timeline_version" VALUES(1,'T0RELEASED',9,1,'2026-11-21 11:34:21.334718','event',NULL,'[]','2026-11-21 11:34:21.431112','U0GRACEHO1',NULL);
INSERT INTO "timeline_version" VALUES(2,'T0RELEASED',8,1,'2026-11-21 11:34:21.329634','finding','Errors began with release 412','[]','2026-11-21 11:34:21.468933','U0DENNISR1',NULL);
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
COMMIT;
