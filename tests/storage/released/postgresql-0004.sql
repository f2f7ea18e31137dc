SELECT pg_catalog.set_config('search_path', '', false);
CREATE FUNCTION public.audit_is_only_added_to() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    BEGIN
        RAISE EXCEPTION 'the audit is only ever added to';
    END $$;
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.audit (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    incident_id integer,
    at timestamp with time zone NOT NULL,
    actor_id character varying(32) NOT NULL,
    action character varying(64) NOT NULL,
    origin character varying(32) NOT NULL,
    before json NOT NULL,
    after json NOT NULL
);
CREATE SEQUENCE public.audit_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.audit_id_seq OWNED BY public.audit.id;
CREATE TABLE public.handoff (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    incident_id integer NOT NULL,
    role character varying(32) NOT NULL,
    from_id character varying(32) NOT NULL,
    to_id character varying(32) NOT NULL,
    state character varying(32) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    answered_at timestamp with time zone,
    channel_id character varying(32),
    message_ts character varying(32)
);
CREATE SEQUENCE public.handoff_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.handoff_id_seq OWNED BY public.handoff.id;
CREATE TABLE public.inbox (
    team_id character varying(32) NOT NULL,
    key character varying(128) NOT NULL,
    received_at timestamp with time zone NOT NULL,
    answer json
);
CREATE TABLE public.incident (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    number integer NOT NULL,
    title character varying NOT NULL,
    summary character varying NOT NULL,
    severity character varying(32) NOT NULL,
    status character varying(32) NOT NULL,
    private boolean NOT NULL,
    drill boolean NOT NULL,
    reporter_id character varying(32) NOT NULL,
    source_permalink character varying,
    channel_id character varying(32),
    channel_name character varying(80),
    card_ts character varying(32),
    topic character varying(250),
    announcement_channel_id character varying(32),
    announcement_ts character varying(32),
    started_at timestamp with time zone,
    detected_at timestamp with time zone,
    declared_at timestamp with time zone NOT NULL,
    acknowledged_at timestamp with time zone,
    mitigated_at timestamp with time zone,
    resolved_at timestamp with time zone,
    closed_at timestamp with time zone,
    cancelled_at timestamp with time zone,
    own_cadence integer,
    last_update_at timestamp with time zone,
    last_update_text character varying,
    update_due_at timestamp with time zone,
    snoozed_until timestamp with time zone,
    escalation_step integer NOT NULL,
    ask_at timestamp with time zone
);
CREATE SEQUENCE public.incident_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.incident_id_seq OWNED BY public.incident.id;
CREATE TABLE public.incident_update (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    incident_id integer NOT NULL,
    number integer NOT NULL,
    text character varying NOT NULL,
    no_change boolean NOT NULL,
    author_id character varying(32) NOT NULL,
    at timestamp with time zone NOT NULL,
    severity character varying(32) NOT NULL,
    status character varying(32) NOT NULL,
    next_due_at timestamp with time zone
);
CREATE SEQUENCE public.incident_update_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.incident_update_id_seq OWNED BY public.incident_update.id;
CREATE TABLE public.member (
    team_id character varying(32) NOT NULL,
    incident_id integer NOT NULL,
    user_id character varying(32) NOT NULL,
    is_in boolean NOT NULL,
    since_at timestamp with time zone NOT NULL
);
CREATE TABLE public.outbox (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    incident_id integer,
    key character varying(255) NOT NULL,
    kind character varying(32) NOT NULL,
    payload json NOT NULL,
    after_id integer,
    lane character varying(96),
    state character varying(32) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    ready_at timestamp with time zone NOT NULL,
    leased_until timestamp with time zone,
    attempts integer NOT NULL,
    done_at timestamp with time zone,
    result json,
    fault character varying
);
CREATE SEQUENCE public.outbox_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.outbox_id_seq OWNED BY public.outbox.id;
CREATE TABLE public.person (
    team_id character varying(32) NOT NULL,
    user_id character varying(32) NOT NULL,
    zone character varying(64),
    name character varying,
    seen_at timestamp with time zone NOT NULL,
    is_guest boolean DEFAULT false NOT NULL,
    is_outsider boolean DEFAULT false NOT NULL,
    is_gone boolean DEFAULT false NOT NULL
);
CREATE TABLE public.promise (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    incident_id integer NOT NULL,
    due_at timestamp with time zone NOT NULL,
    made_at timestamp with time zone NOT NULL,
    state character varying(32) NOT NULL,
    settled_at timestamp with time zone,
    late_by double precision
);
CREATE SEQUENCE public.promise_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.promise_id_seq OWNED BY public.promise.id;
CREATE TABLE public.reminder (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    incident_id integer NOT NULL,
    due_at timestamp with time zone NOT NULL,
    round integer NOT NULL,
    step integer NOT NULL,
    asked_ids character varying NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    channel_id character varying(32),
    message_ts character varying(32),
    direct_channel_id character varying(32),
    direct_ts character varying(32),
    closed_at timestamp with time zone,
    closed_as character varying(16),
    closed_by character varying(32)
);
CREATE SEQUENCE public.reminder_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.reminder_id_seq OWNED BY public.reminder.id;
CREATE TABLE public.role_held (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    incident_id integer NOT NULL,
    role character varying(32) NOT NULL,
    user_id character varying(32) NOT NULL,
    given_by character varying(32) NOT NULL,
    provisional boolean NOT NULL,
    since_at timestamp with time zone NOT NULL,
    until_at timestamp with time zone
);
CREATE SEQUENCE public.role_held_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.role_held_id_seq OWNED BY public.role_held.id;
CREATE TABLE public.tag (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    incident_id integer NOT NULL,
    channel_id character varying(32) NOT NULL,
    message_ts character varying(32) NOT NULL,
    user_id character varying(32) NOT NULL,
    reaction character varying(80) NOT NULL,
    present boolean NOT NULL,
    event_ts character varying(32) NOT NULL,
    tagged_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.tag_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.tag_id_seq OWNED BY public.tag.id;
CREATE TABLE public.timeline_entry (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    incident_id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    kind character varying(32) NOT NULL,
    source character varying(32) NOT NULL,
    author_id character varying(32),
    author_name character varying,
    text character varying,
    files json NOT NULL,
    channel_id character varying(32),
    message_ts character varying(32),
    thread_ts character varying(32),
    permalink character varying,
    edited_ts character varying(32),
    message_deleted_at timestamp with time zone,
    recorded_by character varying(32) NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    version integer NOT NULL
);
CREATE SEQUENCE public.timeline_entry_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.timeline_entry_id_seq OWNED BY public.timeline_entry.id;
CREATE TABLE public.timeline_version (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    entry_id integer NOT NULL,
    version integer NOT NULL,
    at timestamp with time zone NOT NULL,
    kind character varying(32) NOT NULL,
    text character varying,
    files json NOT NULL,
    replaced_at timestamp with time zone NOT NULL,
    replaced_by character varying(32)
);
CREATE SEQUENCE public.timeline_version_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.timeline_version_id_seq OWNED BY public.timeline_version.id;
CREATE TABLE public.workspace (
    team_id character varying(32) NOT NULL,
    next_number integer NOT NULL
);
ALTER TABLE ONLY public.audit ALTER COLUMN id SET DEFAULT nextval('public.audit_id_seq'::regclass);
ALTER TABLE ONLY public.handoff ALTER COLUMN id SET DEFAULT nextval('public.handoff_id_seq'::regclass);
ALTER TABLE ONLY public.incident ALTER COLUMN id SET DEFAULT nextval('public.incident_id_seq'::regclass);
ALTER TABLE ONLY public.incident_update ALTER COLUMN id SET DEFAULT nextval('public.incident_update_id_seq'::regclass);
ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);
ALTER TABLE ONLY public.promise ALTER COLUMN id SET DEFAULT nextval('public.promise_id_seq'::regclass);
ALTER TABLE ONLY public.reminder ALTER COLUMN id SET DEFAULT nextval('public.reminder_id_seq'::regclass);
ALTER TABLE ONLY public.role_held ALTER COLUMN id SET DEFAULT nextval('public.role_held_id_seq'::regclass);
ALTER TABLE ONLY public.tag ALTER COLUMN id SET DEFAULT nextval('public.tag_id_seq'::regclass);
ALTER TABLE ONLY public.timeline_entry ALTER COLUMN id SET DEFAULT nextval('public.timeline_entry_id_seq'::regclass);
ALTER TABLE ONLY public.timeline_version ALTER COLUMN id SET DEFAULT nextval('public.timeline_version_id_seq'::regclass);
INSERT INTO public.alembic_version VALUES ('0004');
INSERT INTO public.audit VALUES (1, 'T0RELEASED', 1, '2026-11-21 05:43:39.979187+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO public.audit VALUES (2, 'T0RELEASED', 1, '2026-11-21 05:43:39.979187+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (3, 'T0RELEASED', 1, '2026-11-21 05:43:40.174795+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": "U0ADALOVE1"}', '{"commander": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (4, 'T0RELEASED', 1, '2026-11-21 05:43:40.197483+00', 'U0ADALOVE1', 'role', 'slash', '{"operations": null}', '{"operations": "U0DENNISR1"}');
INSERT INTO public.audit VALUES (5, 'T0RELEASED', 1, '2026-11-21 05:43:40.232375+00', 'U0ADALOVE1', 'role', 'slash', '{"communications": null}', '{"communications": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (6, 'T0RELEASED', 1, '2026-11-21 05:43:40.271742+00', 'U0ADALOVE1', 'role', 'slash', '{"scribe": null}', '{"scribe": "U0BARBARA1"}');
INSERT INTO public.audit VALUES (7, 'T0RELEASED', 1, '2026-11-21 05:43:40.343197+00', 'U0GRACEHO1', 'ack', 'button', '{"status": "declared", "words": null}', '{"status": "acknowledged", "words": ""}');
INSERT INTO public.audit VALUES (8, 'T0RELEASED', 1, '2026-11-21 05:43:40.365807+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 8, "kind": "finding"}');
INSERT INTO public.audit VALUES (9, 'T0RELEASED', 1, '2026-11-21 05:43:40.399296+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 9, "kind": "event"}');
INSERT INTO public.audit VALUES (10, 'T0RELEASED', 1, '2026-11-21 05:43:40.42901+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 10, "kind": "event"}');
INSERT INTO public.audit VALUES (11, 'T0RELEASED', 1, '2026-11-21 05:43:40.450261+00', 'U0GRACEHO1', 'retag', 'event', '{"entry": 9, "kind": "event"}', '{"entry": 9, "kind": "decision"}');
INSERT INTO public.audit VALUES (12, 'T0RELEASED', 1, '2026-11-21 05:43:40.474301+00', 'U0BARBARA1', 'untag', 'event', '{"entry": 10, "text": null}', '{"entry": null, "text": null}');
INSERT INTO public.audit VALUES (13, 'T0RELEASED', 1, '2026-11-21 05:43:40.500112+00', 'U0DENNISR1', 'message edited', 'event', '{"entry": 8, "text": "Errors began with release 412"}', '{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO public.audit VALUES (14, 'T0RELEASED', 1, '2026-11-21 05:43:40.510901+00', 'U0BARBARA1', 'note', 'slash', '{"text": null, "happened_at": null}', '{"text": "The database was restarted", "happened_at": "2026-11-20 08:01:00+00:00"}');
INSERT INTO public.audit VALUES (15, 'T0RELEASED', 1, '2026-11-21 05:43:40.543819+00', 'U0LINUSTO1', 'update', 'form', '{}', '{}');
INSERT INTO public.audit VALUES (16, 'T0RELEASED', 1, '2026-11-21 06:03:40.695525+00', 'U0LINUSTO1', 'update', 'button', '{}', '{}');
INSERT INTO public.audit VALUES (17, 'T0RELEASED', 1, '2026-11-21 06:03:40.75836+00', 'U0LINUSTO1', 'handoff asked', 'slash', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (18, 'T0RELEASED', 1, '2026-11-21 06:03:40.801692+00', 'U0ADALOVE1', 'role', 'button', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (19, 'T0RELEASED', 1, '2026-11-21 06:03:40.856185+00', 'U0GRACEHO1', 'severity', 'slash', '{"severity": "sev1", "reason": null}', '{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO public.audit VALUES (20, 'T0RELEASED', 1, '2026-11-21 06:03:40.902878+00', 'U0GRACEHO1', 'mitigate', 'slash', '{"status": "acknowledged", "words": null}', '{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO public.audit VALUES (21, 'T0RELEASED', 1, '2026-11-21 06:03:40.967325+00', 'U0GRACEHO1', 'resolve', 'form', '{"status": "mitigated", "words": null}', '{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO public.audit VALUES (22, 'T0RELEASED', 2, '2026-11-21 06:03:41.01953+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO public.audit VALUES (23, 'T0RELEASED', 2, '2026-11-21 06:03:41.01953+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.handoff VALUES (1, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', 'accepted', '2026-11-21 06:03:40.75836+00', '2026-11-21 06:03:40.801692+00', 'D0OOMHG5RS', '1795241020.779648');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5526864186303.6346216049174.167415d952ff515243b420b2e4812450', '2026-11-21 05:43:39.979187+00', '{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:3751164724592.637906807322.387940ce73a368466d78d2c12d798df6', '2026-11-21 05:43:40.174795+00', '{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:2571089378571.3077548345392.d63fc2717e8b4594c6708f445d85cea8', '2026-11-21 05:43:40.197483+00', '{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:9523253950695.4743731534281.ebae147e39d7962bf510fd0ddb5d0982', '2026-11-21 05:43:40.232375+00', '{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:4487231418702.944099507694.e76462ec3f0ef557f131543c76256e8e', '2026-11-21 05:43:40.271742+00', '{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795239820.342287:U0GRACEHO1:acknowledge', '2026-11-21 05:43:40.343197+00', '{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0FF4F8SUW', '2026-11-21 05:43:40.365807+00', '{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0QCIH5EGR', '2026-11-21 05:43:40.399296+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0NIO3IFWP', '2026-11-21 05:43:40.42901+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0KOTPVHCN', '2026-11-21 05:43:40.450261+00', '{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev019WJ202M', '2026-11-21 05:43:40.474301+00', '{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0YG25F1IK', '2026-11-21 05:43:40.500112+00', '{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:7495694563178.2882433737801.684b0ce185b1dcb20aeb92b24ba0c0b8', '2026-11-21 05:43:40.510901+00', '{"text": "On the timeline at <!date^1795161660^{time}|08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "On the timeline at <!date^1795161660^{time}|08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:914279779777.5349311095989.246ca5d18c7ae7af07607739026d5cbd', '2026-11-21 05:43:40.528969+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0F14YLK8J', '2026-11-21 05:43:40.543819+00', '{"text": "Update 1 is out. Next update: <!date^1795240720^{date_short_pretty} at {time}|21 Nov 2026, 05:58 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is out. Next update: <!date^1795240720^{date_short_pretty} at {time}|21 Nov 2026, 05:58 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795239820.694587:U0LINUSTO1:no_change', '2026-11-21 06:03:40.695525+00', '{"text": "Update 2 is out (no change). Next update: <!date^1795241920^{date_short_pretty} at {time}|21 Nov 2026, 06:18 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is out (no change). Next update: <!date^1795241920^{date_short_pretty} at {time}|21 Nov 2026, 06:18 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:8180282038896.2889557582363.58f1db3f13c754a0132cc17789e861f5', '2026-11-21 06:03:40.75836+00', '{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795239820.800668:U0ADALOVE1:handoff_accept', '2026-11-21 06:03:40.801692+00', '{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:4200122205576.793219990430.d7e47c33c3c09610da74c9715a63f61e', '2026-11-21 06:03:40.856185+00', '{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795241920^{date_short_pretty} at {time}|21 Nov 2026, 06:18 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795241920^{date_short_pretty} at {time}|21 Nov 2026, 06:18 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:8216595929596.7178265225838.b6188dd2fdc490944b9d38cf6b6b9b91', '2026-11-21 06:03:40.902878+00', '{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:1891740037832.1671622463559.eccca9923d6121c88d503b539149ffab', '2026-11-21 06:03:40.955355+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0UU8UHLPS', '2026-11-21 06:03:40.967325+00', '{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:4319452881994.4679621457610.a7e57dc93f66254ec781502f6bd3a570', '2026-11-21 06:03:41.01953+00', '{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.incident VALUES (1, 'T0RELEASED', 1, 'Checkout returns 500s', '', 'sev2', 'resolved', false, false, 'U0ADALOVE1', NULL, 'C0OLDQ2VW', 'inc-1-checkout-returns-500s', '1795239820.121951', '🟠 SEV2 · ✅ resolved · Checkout returns 500s', 'C0X65MD1FY', '1795239820.122883', NULL, '2026-11-21 05:43:39.979187+00', '2026-11-21 05:43:39.979187+00', '2026-11-21 05:43:40.343197+00', '2026-11-21 06:03:40.902878+00', '2026-11-21 06:03:40.967325+00', NULL, NULL, NULL, '2026-11-21 06:03:40.967325+00', 'Resolved: No errors since 14:05', NULL, NULL, 0, NULL);
INSERT INTO public.incident VALUES (2, 'T0RELEASED', 2, 'A button is blue', '', 'sev4', 'declared', false, false, 'U0ADALOVE1', NULL, 'C0OLDKQ1M', 'inc-2-a-button-is-blue', '1795241021.094296', '🔵 SEV4 · 🆕 declared · A button is blue', 'C0X65MD1FY', '1795241021.094830', NULL, '2026-11-21 06:03:41.01953+00', '2026-11-21 06:03:41.01953+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.incident_update VALUES (1, 'T0RELEASED', 1, 1, 'One in eight fails. We roll back', false, 'U0LINUSTO1', '2026-11-21 05:43:40.543819+00', 'sev1', 'acknowledged', '2026-11-21 05:58:40.543819+00');
INSERT INTO public.incident_update VALUES (2, 'T0RELEASED', 1, 2, 'No change. Still: One in eight fails. We roll back', true, 'U0LINUSTO1', '2026-11-21 06:03:40.695525+00', 'sev1', 'acknowledged', '2026-11-21 06:18:40.695525+00');
INSERT INTO public.outbox VALUES (18, 'T0RELEASED', NULL, 'look_up_person:U0DENNISR1', 'look_up_person', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 05:43:40.197483+00', '2026-11-21 05:43:40.197483+00', NULL, 1, '2026-11-21 05:43:40.255929+00', '{"zone": "Asia/Tokyo"}', NULL);
INSERT INTO public.outbox VALUES (22, 'T0RELEASED', 1, 'topic:bdb0daa2d0be45c786a2335dc29b8832', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 05:43:40.197483+00', '2026-11-21 05:43:40.197483+00', NULL, 1, '2026-11-21 05:43:40.255929+00', '{}', NULL);
INSERT INTO public.outbox VALUES (1, 'T0RELEASED', NULL, 'look_up_person:U0ADALOVE1', 'look_up_person', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 05:43:39.979187+00', '2026-11-21 05:43:39.979187+00', NULL, 1, '2026-11-21 05:43:40.085795+00', '{"zone": "Europe/London"}', NULL);
INSERT INTO public.outbox VALUES (2, 'T0RELEASED', 1, 'open_channel:1', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 05:43:39.979187+00', '2026-11-21 05:43:39.979187+00', NULL, 1, '2026-11-21 05:43:40.085795+00', '{"channel": "C0OLDQ2VW"}', NULL);
INSERT INTO public.outbox VALUES (19, 'T0RELEASED', 1, 'invite:cc5c93c62e1f406c850b28326e99d4b8', 'invite', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 05:43:40.197483+00', '2026-11-21 05:43:40.197483+00', NULL, 1, '2026-11-21 05:43:40.255929+00', '{}', NULL);
INSERT INTO public.outbox VALUES (20, 'T0RELEASED', 1, 'notice:b6c3c3d6187c4fc39dd153df0da9ce29', 'notice', '{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 05:43:40.197483+00', '2026-11-21 05:43:40.197483+00', NULL, 1, '2026-11-21 05:43:40.255929+00', '{"ts": "1795239820.247600"}', NULL);
INSERT INTO public.outbox VALUES (13, 'T0RELEASED', 1, 'notice:d35055fd47f74ee8b5a3c6cd28049921', 'notice', '{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1"}}', NULL, 'room:1', 'done', '2026-11-21 05:43:40.174795+00', '2026-11-21 05:43:40.174795+00', NULL, 1, '2026-11-21 05:43:40.220905+00', '{"ts": "1795239820.209016"}', NULL);
INSERT INTO public.outbox VALUES (21, 'T0RELEASED', 1, 'card:924564be3fd247dd9434889c3f2dd420', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 05:43:40.197483+00', '2026-11-21 05:43:40.197483+00', NULL, 1, '2026-11-21 05:43:40.255929+00', '{"ts": "1795239820.121951"}', NULL);
INSERT INTO public.outbox VALUES (23, 'T0RELEASED', 1, 'announce:7cd42d3f809f4f74aaf9c4bc1cee0886', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 05:43:40.197483+00', '2026-11-21 05:43:40.197483+00', NULL, 1, '2026-11-21 05:43:40.255929+00', '{"ts": "1795239820.122883"}', NULL);
INSERT INTO public.outbox VALUES (15, 'T0RELEASED', 1, 'topic:abf17615d58c4aa98f31e40a4ca3f31d', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 05:43:40.174795+00', '2026-11-21 05:43:40.174795+00', NULL, 1, '2026-11-21 05:43:40.206881+00', '{}', NULL);
INSERT INTO public.outbox VALUES (3, 'T0RELEASED', 1, 'invite:4435ff5e0e8649d0b300133473ce61fd', 'invite', '{"user": "U0ADALOVE1"}', 2, NULL, 'done', '2026-11-21 05:43:39.979187+00', '2026-11-21 05:43:39.979187+00', NULL, 1, '2026-11-21 05:43:40.118764+00', '{}', NULL);
INSERT INTO public.outbox VALUES (4, 'T0RELEASED', 1, 'tell_ready:1:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:37097/respond/0qTuxQvtmY-7IKkViE9wSQ"}', 2, NULL, 'done', '2026-11-21 05:43:39.979187+00', '2026-11-21 05:43:39.979187+00', NULL, 1, '2026-11-21 05:43:40.139092+00', '{}', NULL);
INSERT INTO public.outbox VALUES (7, 'T0RELEASED', 1, 'topic:60834bc48f204700a507751092c28c0b', 'topic', '{}', 2, 'topic:1', 'done', '2026-11-21 05:43:39.979187+00', '2026-11-21 05:43:39.979187+00', NULL, 1, '2026-11-21 05:43:40.139092+00', '{}', NULL);
INSERT INTO public.outbox VALUES (6, 'T0RELEASED', 1, 'card:2ddfbfa01b8f4504ba17bd9cf365a4a7', 'card', '{}', 2, 'card:1', 'done', '2026-11-21 05:43:39.979187+00', '2026-11-21 05:43:39.979187+00', NULL, 1, '2026-11-21 05:43:40.139092+00', '{"ts": "1795239820.121951"}', NULL);
INSERT INTO public.outbox VALUES (8, 'T0RELEASED', 1, 'announce:8c082339f360432a88524298b90c21bc', 'announce', '{}', 2, 'announce:1', 'done', '2026-11-21 05:43:39.979187+00', '2026-11-21 05:43:39.979187+00', NULL, 1, '2026-11-21 05:43:40.139092+00', '{"ts": "1795239820.122883"}', NULL);
INSERT INTO public.outbox VALUES (5, 'T0RELEASED', 1, 'direct:5a04f24a3ff04a0cb754435e44f34f99', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 2, NULL, 'done', '2026-11-21 05:43:39.979187+00', '2026-11-21 05:43:39.979187+00', NULL, 1, '2026-11-21 05:43:40.139092+00', '{"channel": "D0OOMHG5RS", "ts": "1795239820.130512"}', NULL);
INSERT INTO public.outbox VALUES (9, 'T0RELEASED', 1, 'pin_card:a0dd33c2d5b84e34a0f31db72ea97e79', 'pin_card', '{}', 6, NULL, 'done', '2026-11-21 05:43:39.979187+00', '2026-11-21 05:43:39.979187+00', NULL, 1, '2026-11-21 05:43:40.158612+00', '{}', NULL);
INSERT INTO public.outbox VALUES (10, 'T0RELEASED', 1, 'bookmark:1:card', 'bookmark', '{"to": "card"}', 6, NULL, 'done', '2026-11-21 05:43:39.979187+00', '2026-11-21 05:43:39.979187+00', NULL, 1, '2026-11-21 05:43:40.164058+00', '{"link": "http://127.0.0.1:37097/archives/C0OLDQ2VW/p1795239820121951"}', NULL);
INSERT INTO public.outbox VALUES (11, 'T0RELEASED', NULL, 'look_up_person:U0GRACEHO1', 'look_up_person', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 05:43:40.174795+00', '2026-11-21 05:43:40.174795+00', NULL, 1, '2026-11-21 05:43:40.220905+00', '{"zone": "America/New_York"}', NULL);
INSERT INTO public.outbox VALUES (12, 'T0RELEASED', 1, 'invite:d255c8b4a5cd40bc8210ace467d075b0', 'invite', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 05:43:40.174795+00', '2026-11-21 05:43:40.174795+00', NULL, 1, '2026-11-21 05:43:40.220905+00', '{}', NULL);
INSERT INTO public.outbox VALUES (14, 'T0RELEASED', 1, 'card:7a0c7a2baeea4008a8be4f71f6c35238', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 05:43:40.174795+00', '2026-11-21 05:43:40.174795+00', NULL, 1, '2026-11-21 05:43:40.220905+00', '{"ts": "1795239820.121951"}', NULL);
INSERT INTO public.outbox VALUES (16, 'T0RELEASED', 1, 'announce:45b6c2a116044d22bd5df6f0f1bf3cc8', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 05:43:40.174795+00', '2026-11-21 05:43:40.174795+00', NULL, 1, '2026-11-21 05:43:40.220905+00', '{"ts": "1795239820.122883"}', NULL);
INSERT INTO public.outbox VALUES (17, 'T0RELEASED', 1, 'direct:04cd731a553f4da28812a814bbe7020a', 'direct', '{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 05:43:40.174795+00', '2026-11-21 05:43:40.174795+00', NULL, 1, '2026-11-21 05:43:40.220905+00', '{"channel": "D0WS65PSTL", "ts": "1795239820.215063"}', NULL);
INSERT INTO public.outbox VALUES (24, 'T0RELEASED', 1, 'direct:e3c587c87e1645e9a8f71e30d29a7743', 'direct', '{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 05:43:40.197483+00', '2026-11-21 05:43:40.197483+00', NULL, 1, '2026-11-21 05:43:40.255929+00', '{"channel": "D0OAN0SX5F", "ts": "1795239820.252929"}', NULL);
INSERT INTO public.outbox VALUES (46, 'T0RELEASED', 1, 'read_message:4f7f58d747474c89976cdd9ce61d1914', 'read_message', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795239820.362586', 'done', '2026-11-21 05:43:40.399296+00', '2026-11-21 05:43:40.399296+00', NULL, 1, '2026-11-21 05:43:40.458313+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (47, 'T0RELEASED', 1, 'check_mark:f201c7630e2c46a18c80e7e45d9e5ce9', 'check_mark', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795239820.362586', 'done', '2026-11-21 05:43:40.399296+00', '2026-11-21 05:43:40.399296+00', NULL, 1, '2026-11-21 05:43:40.502397+00', '{}', NULL);
INSERT INTO public.outbox VALUES (55, 'T0RELEASED', 1, 'announce:408dbaa35d554571a63d833420bbcc07', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 05:43:40.543819+00', '2026-11-21 05:43:40.543819+00', NULL, 1, '2026-11-21 05:55:40.596284+00', '{"ts": "1795239820.122883"}', NULL);
INSERT INTO public.outbox VALUES (50, 'T0RELEASED', 1, 'check_mark:643f7916959a46368ad9ab6274b4e648', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795239820.363685', 'done', '2026-11-21 05:43:40.474301+00', '2026-11-21 05:43:40.474301+00', NULL, 1, '2026-11-21 05:43:40.521402+00', '{}', NULL);
INSERT INTO public.outbox VALUES (56, 'T0RELEASED', 1, 'remind_direct:1:1', 'remind_direct', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 05:55:40.563455+00', '2026-11-21 05:55:40.563455+00', NULL, 1, '2026-11-21 05:55:40.596284+00', '{"channel": "D0FT3VW1H9", "ts": "1795240540.593029"}', NULL);
INSERT INTO public.outbox VALUES (54, 'T0RELEASED', 1, 'topic:7882cd8917f844fcb4956e2028e2e767', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 05:43:40.543819+00', '2026-11-21 05:43:40.543819+00', NULL, 1, '2026-11-21 05:55:40.570934+00', '{}', NULL);
INSERT INTO public.outbox VALUES (51, 'T0RELEASED', 1, 'notice:0062cc1e614544829d5a59112468fd85', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795240720.543819}}', NULL, 'room:1', 'done', '2026-11-21 05:43:40.543819+00', '2026-11-21 05:43:40.543819+00', NULL, 1, '2026-11-21 05:55:40.582789+00', '{"ts": "1795240540.572334"}', NULL);
INSERT INTO public.outbox VALUES (52, 'T0RELEASED', 1, 'announce_reply:f2572965d5fc4151b8df33df84a48500', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795240720.543819}}', NULL, 'announce:1', 'done', '2026-11-21 05:43:40.543819+00', '2026-11-21 05:43:40.543819+00', NULL, 1, '2026-11-21 05:55:40.582789+00', '{"ts": "1795240540.572839"}', NULL);
INSERT INTO public.outbox VALUES (53, 'T0RELEASED', 1, 'card:5f1c10690a054f5ea7d1a8c1aef0f583', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 05:43:40.543819+00', '2026-11-21 05:43:40.543819+00', NULL, 1, '2026-11-21 05:55:40.582789+00', '{"ts": "1795239820.121951"}', NULL);
INSERT INTO public.outbox VALUES (66, 'T0RELEASED', 1, 'topic:de219ad343754350a08ce8c442aba585', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 06:03:40.695525+00', '2026-11-21 06:03:40.695525+00', NULL, 1, '2026-11-21 06:03:40.722502+00', '{}', NULL);
INSERT INTO public.outbox VALUES (63, 'T0RELEASED', 1, 'notice:ff83eb7b0ea943358d3b35e9a3099b00', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795241920.695525}}', NULL, 'room:1', 'done', '2026-11-21 06:03:40.695525+00', '2026-11-21 06:03:40.695525+00', NULL, 1, '2026-11-21 06:03:40.733435+00', '{"ts": "1795241020.724038"}', NULL);
INSERT INTO public.outbox VALUES (64, 'T0RELEASED', 1, 'announce_reply:db56af6ecee141c28e1dd34d16cd1a8f', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795241920.695525}}', NULL, 'announce:1', 'done', '2026-11-21 06:03:40.695525+00', '2026-11-21 06:03:40.695525+00', NULL, 1, '2026-11-21 06:03:40.733435+00', '{"ts": "1795241020.724349"}', NULL);
INSERT INTO public.outbox VALUES (70, 'T0RELEASED', 1, 'notice:ff8e28f525f1429883a8316629a0ab3a', 'notice', '{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1"}}', NULL, 'room:1', 'done', '2026-11-21 06:03:40.75836+00', '2026-11-21 06:03:40.75836+00', NULL, 1, '2026-11-21 06:03:40.787831+00', '{"ts": "1795241020.780048"}', NULL);
INSERT INTO public.outbox VALUES (77, 'T0RELEASED', 1, 'announce:f61e46f416a6487d8780343f825c8b60', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 06:03:40.801692+00', '2026-11-21 06:03:40.801692+00', NULL, 1, '2026-11-21 06:03:40.844424+00', '{"ts": "1795239820.122883"}', NULL);
INSERT INTO public.outbox VALUES (76, 'T0RELEASED', 1, 'topic:b549241314494bdab4b3b3dbb4e53624', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 06:03:40.801692+00', '2026-11-21 06:03:40.801692+00', NULL, 1, '2026-11-21 06:03:40.830185+00', '{}', NULL);
INSERT INTO public.outbox VALUES (73, 'T0RELEASED', 1, 'invite:9df69bc446714023aa89f620076d8b3b', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 06:03:40.801692+00', '2026-11-21 06:03:40.801692+00', NULL, 1, '2026-11-21 06:03:40.844424+00', '{}', NULL);
INSERT INTO public.outbox VALUES (71, 'T0RELEASED', 1, 'close_offer:0a990a9f01644d978e79cb504fef651f', 'close_offer', '{"handoff_id": 1}', NULL, 'offer:1', 'done', '2026-11-21 06:03:40.801692+00', '2026-11-21 06:03:40.801692+00', NULL, 1, '2026-11-21 06:03:40.844424+00', '{}', NULL);
INSERT INTO public.outbox VALUES (72, 'T0RELEASED', 1, 'direct:0143e09466b04a9e9ca6e43b5e417c6b', 'direct', '{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, NULL, 'done', '2026-11-21 06:03:40.801692+00', '2026-11-21 06:03:40.801692+00', NULL, 1, '2026-11-21 06:03:40.844424+00', '{"channel": "D0FT3VW1H9", "ts": "1795241020.832463"}', NULL);
INSERT INTO public.outbox VALUES (74, 'T0RELEASED', 1, 'notice:3a7fededbef24c9b83e843680bbf9cbc', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, 'room:1', 'done', '2026-11-21 06:03:40.801692+00', '2026-11-21 06:03:40.801692+00', NULL, 1, '2026-11-21 06:03:40.844424+00', '{"ts": "1795241020.832653"}', NULL);
INSERT INTO public.outbox VALUES (75, 'T0RELEASED', 1, 'card:d1832acba8704aa79cafa07d4d7a886f', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 06:03:40.801692+00', '2026-11-21 06:03:40.801692+00', NULL, 1, '2026-11-21 06:03:40.844424+00', '{"ts": "1795239820.121951"}', NULL);
INSERT INTO public.outbox VALUES (78, 'T0RELEASED', 1, 'direct:26302bb7bfc34b72a101b7fc012c2e0b', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 06:03:40.801692+00', '2026-11-21 06:03:40.801692+00', NULL, 1, '2026-11-21 06:03:40.844424+00', '{"channel": "D0OOMHG5RS", "ts": "1795241020.836565"}', NULL);
INSERT INTO public.outbox VALUES (37, 'T0RELEASED', 1, 'announce:d43b0840ab3542279f39d075bdf55204', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 05:43:40.271742+00', '2026-11-21 05:43:40.271742+00', NULL, 1, '2026-11-21 05:43:40.32647+00', '{"ts": "1795239820.122883"}', NULL);
INSERT INTO public.outbox VALUES (38, 'T0RELEASED', 1, 'direct:f96f4679b040481e8e746ce5a9a719da', 'direct', '{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 05:43:40.271742+00', '2026-11-21 05:43:40.271742+00', NULL, 1, '2026-11-21 05:43:40.32647+00', '{"channel": "D07BKQZ5T3", "ts": "1795239820.324476"}', NULL);
INSERT INTO public.outbox VALUES (25, 'T0RELEASED', NULL, 'look_up_person:U0LINUSTO1', 'look_up_person', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 05:43:40.232375+00', '2026-11-21 05:43:40.232375+00', NULL, 1, '2026-11-21 05:43:40.301187+00', '{"zone": "Europe/Helsinki"}', NULL);
INSERT INTO public.outbox VALUES (29, 'T0RELEASED', 1, 'topic:d005b34ea83d414e90ca91a3145c948d', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 05:43:40.232375+00', '2026-11-21 05:43:40.232375+00', NULL, 1, '2026-11-21 05:43:40.301187+00', '{}', NULL);
INSERT INTO public.outbox VALUES (26, 'T0RELEASED', 1, 'invite:0396e96fbc4a4cac9e236999c16800bb', 'invite', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 05:43:40.232375+00', '2026-11-21 05:43:40.232375+00', NULL, 1, '2026-11-21 05:43:40.301187+00', '{}', NULL);
INSERT INTO public.outbox VALUES (27, 'T0RELEASED', 1, 'notice:7b42be7d363643ddad158b2b1adde2f1', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 05:43:40.232375+00', '2026-11-21 05:43:40.232375+00', NULL, 1, '2026-11-21 05:43:40.301187+00', '{"ts": "1795239820.281560"}', NULL);
INSERT INTO public.outbox VALUES (28, 'T0RELEASED', 1, 'card:20c63323070d44ae8770d65941bc8743', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 05:43:40.232375+00', '2026-11-21 05:43:40.232375+00', NULL, 1, '2026-11-21 05:43:40.301187+00', '{"ts": "1795239820.121951"}', NULL);
INSERT INTO public.outbox VALUES (30, 'T0RELEASED', 1, 'announce:1d8346575fb0408cb9448ee3b65193fe', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 05:43:40.232375+00', '2026-11-21 05:43:40.232375+00', NULL, 1, '2026-11-21 05:43:40.301187+00', '{"ts": "1795239820.122883"}', NULL);
INSERT INTO public.outbox VALUES (31, 'T0RELEASED', 1, 'direct:37c998695c6c4fef94a66232dc9dd9e9', 'direct', '{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 05:43:40.232375+00', '2026-11-21 05:43:40.232375+00', NULL, 1, '2026-11-21 05:43:40.301187+00', '{"channel": "D0FT3VW1H9", "ts": "1795239820.291968"}', NULL);
INSERT INTO public.outbox VALUES (45, 'T0RELEASED', 1, 'check_mark:6a32d124920f4889a38a1ffb15b54a31', 'check_mark', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795239820.361430', 'done', '2026-11-21 05:43:40.365807+00', '2026-11-21 05:43:40.365807+00', NULL, 1, '2026-11-21 05:43:40.458313+00', '{}', NULL);
INSERT INTO public.outbox VALUES (39, 'T0RELEASED', 1, 'notice:5022543beae740b9a64c926e0477df2a', 'notice', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795240719.979187}}', NULL, 'room:1', 'done', '2026-11-21 05:43:40.343197+00', '2026-11-21 05:43:40.343197+00', NULL, 1, '2026-11-21 05:43:40.409346+00', '{"ts": "1795239820.372815"}', NULL);
INSERT INTO public.outbox VALUES (40, 'T0RELEASED', 1, 'announce_reply:e656804fca4a425d89db9576e9e9c7df', 'announce_reply', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795240719.979187}}', NULL, 'announce:1', 'done', '2026-11-21 05:43:40.343197+00', '2026-11-21 05:43:40.343197+00', NULL, 1, '2026-11-21 05:43:40.409346+00', '{"ts": "1795239820.373092"}', NULL);
INSERT INTO public.outbox VALUES (41, 'T0RELEASED', 1, 'card:d9c464600c24496ab6673cf403ce997d', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 05:43:40.343197+00', '2026-11-21 05:43:40.343197+00', NULL, 1, '2026-11-21 05:43:40.409346+00', '{"ts": "1795239820.121951"}', NULL);
INSERT INTO public.outbox VALUES (48, 'T0RELEASED', 1, 'read_message:7e47eee66f434a3084fbafafc10d12a7', 'read_message', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795239820.363685', 'done', '2026-11-21 05:43:40.42901+00', '2026-11-21 05:43:40.42901+00', NULL, 1, '2026-11-21 05:43:40.483015+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (44, 'T0RELEASED', 1, 'read_message:b7f8338cee0943c0b8a364656b858d00', 'read_message', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795239820.361430', 'done', '2026-11-21 05:43:40.365807+00', '2026-11-21 05:43:40.365807+00', NULL, 1, '2026-11-21 05:43:40.424515+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (61, 'T0RELEASED', 1, 'remind:1:3', 'remind', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 06:03:40.65381+00', '2026-11-21 06:03:40.65381+00', NULL, 1, '2026-11-21 06:03:40.685175+00', '{"ts": "1795241020.684072"}', NULL);
INSERT INTO public.outbox VALUES (32, 'T0RELEASED', NULL, 'look_up_person:U0BARBARA1', 'look_up_person', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 05:43:40.271742+00', '2026-11-21 05:43:40.271742+00', NULL, 1, '2026-11-21 05:43:40.32647+00', '{"zone": "America/Los_Angeles"}', NULL);
INSERT INTO public.outbox VALUES (36, 'T0RELEASED', 1, 'topic:c28d571f0560477a98946fa44201fa31', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 05:43:40.271742+00', '2026-11-21 05:43:40.271742+00', NULL, 1, '2026-11-21 05:43:40.32647+00', '{}', NULL);
INSERT INTO public.outbox VALUES (33, 'T0RELEASED', 1, 'invite:80ae6d96ae974703bc4d271c16aa4d01', 'invite', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 05:43:40.271742+00', '2026-11-21 05:43:40.271742+00', NULL, 1, '2026-11-21 05:43:40.32647+00', '{}', NULL);
INSERT INTO public.outbox VALUES (34, 'T0RELEASED', 1, 'notice:d8cfa4b4f0ed4445b8b508bd51406039', 'notice', '{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 05:43:40.271742+00', '2026-11-21 05:43:40.271742+00', NULL, 1, '2026-11-21 05:43:40.32647+00', '{"ts": "1795239820.318947"}', NULL);
INSERT INTO public.outbox VALUES (35, 'T0RELEASED', 1, 'card:57d2ad757eeb4944a1d1d3bf0c40e7c7', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 05:43:40.271742+00', '2026-11-21 05:43:40.271742+00', NULL, 1, '2026-11-21 05:43:40.32647+00', '{"ts": "1795239820.121951"}', NULL);
INSERT INTO public.outbox VALUES (59, 'T0RELEASED', 1, 'remind_direct:1:2', 'remind_direct', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 05:58:40.604561+00', '2026-11-21 05:58:40.604561+00', NULL, 1, '2026-11-21 05:58:40.643636+00', '{"channel": "D0FT3VW1H9", "ts": "1795240720.642749"}', NULL);
INSERT INTO public.outbox VALUES (49, 'T0RELEASED', 1, 'check_mark:57b063e9d14c49fe824a7d071a7a8419', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795239820.363685', 'done', '2026-11-21 05:43:40.42901+00', '2026-11-21 05:43:40.42901+00', NULL, 1, '2026-11-21 05:43:40.508425+00', '{}', NULL);
INSERT INTO public.outbox VALUES (42, 'T0RELEASED', 1, 'topic:6c8d3febca4142d9837a33f8332e6478', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 05:43:40.343197+00', '2026-11-21 05:43:40.343197+00', NULL, 1, '2026-11-21 05:43:40.375066+00', '{}', NULL);
INSERT INTO public.outbox VALUES (43, 'T0RELEASED', 1, 'announce:425b920329b14df5bc732741b9cc12b9', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 05:43:40.343197+00', '2026-11-21 05:43:40.343197+00', NULL, 1, '2026-11-21 05:43:40.442804+00', '{"ts": "1795239820.122883"}', NULL);
INSERT INTO public.outbox VALUES (57, 'T0RELEASED', 1, 'close_reminder:1:1', 'close_reminder', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 05:58:40.604561+00', '2026-11-21 05:58:40.604561+00', NULL, 1, '2026-11-21 05:58:40.622407+00', '{}', NULL);
INSERT INTO public.outbox VALUES (58, 'T0RELEASED', 1, 'remind:1:2', 'remind', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 05:58:40.604561+00', '2026-11-21 05:58:40.604561+00', NULL, 1, '2026-11-21 05:58:40.631975+00', '{"ts": "1795240720.630820"}', NULL);
INSERT INTO public.outbox VALUES (60, 'T0RELEASED', 1, 'close_reminder:1:2', 'close_reminder', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 06:03:40.65381+00', '2026-11-21 06:03:40.65381+00', NULL, 1, '2026-11-21 06:03:40.67472+00', '{}', NULL);
INSERT INTO public.outbox VALUES (67, 'T0RELEASED', 1, 'announce:29abccead2954af5afa00668aeae87b5', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 06:03:40.695525+00', '2026-11-21 06:03:40.695525+00', NULL, 1, '2026-11-21 06:03:40.749777+00', '{"ts": "1795239820.122883"}', NULL);
INSERT INTO public.outbox VALUES (62, 'T0RELEASED', 1, 'close_reminder:1:3', 'close_reminder', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 06:03:40.695525+00', '2026-11-21 06:03:40.695525+00', NULL, 1, '2026-11-21 06:03:40.733435+00', '{}', NULL);
INSERT INTO public.outbox VALUES (65, 'T0RELEASED', 1, 'card:af21734b95bc49beb3a9feae45de8ad2', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 06:03:40.695525+00', '2026-11-21 06:03:40.695525+00', NULL, 1, '2026-11-21 06:03:40.733435+00', '{"ts": "1795239820.121951"}', NULL);
INSERT INTO public.outbox VALUES (69, 'T0RELEASED', 1, 'offer_role:8414fb2d10764a0a887e65be81ca8103', 'offer_role', '{"handoff_id": 1}', NULL, 'offer:1', 'done', '2026-11-21 06:03:40.75836+00', '2026-11-21 06:03:40.75836+00', NULL, 1, '2026-11-21 06:03:40.787831+00', '{"channel": "D0OOMHG5RS", "ts": "1795241020.779648"}', NULL);
INSERT INTO public.outbox VALUES (68, 'T0RELEASED', 1, 'invite:b5a40bb310e64dacbb7e29f5a27d01c7', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 06:03:40.75836+00', '2026-11-21 06:03:40.75836+00', NULL, 1, '2026-11-21 06:03:40.781213+00', '{}', NULL);
INSERT INTO public.outbox VALUES (91, 'T0RELEASED', 1, 'card:4133c51ea52f429b825697a4214d5d12', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 06:03:40.967325+00', '2026-11-21 06:03:40.967325+00', NULL, 1, '2026-11-21 06:03:41.004477+00', '{"ts": "1795239820.121951"}', NULL);
INSERT INTO public.outbox VALUES (95, 'T0RELEASED', 2, 'invite:52ea3700e7ff43dea8c57c207816ab9b', 'invite', '{"user": "U0ADALOVE1"}', 94, NULL, 'done', '2026-11-21 06:03:41.01953+00', '2026-11-21 06:03:41.01953+00', NULL, 1, '2026-11-21 06:03:41.096465+00', '{}', NULL);
INSERT INTO public.outbox VALUES (82, 'T0RELEASED', 1, 'topic:36a24a6202a84150a14904f7b146ea2f', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 06:03:40.856185+00', '2026-11-21 06:03:40.856185+00', NULL, 1, '2026-11-21 06:03:40.875815+00', '{}', NULL);
INSERT INTO public.outbox VALUES (81, 'T0RELEASED', 1, 'card:9fa6c95326614161acb63aba419dbeaa', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 06:03:40.856185+00', '2026-11-21 06:03:40.856185+00', NULL, 1, '2026-11-21 06:03:40.886068+00', '{"ts": "1795239820.121951"}', NULL);
INSERT INTO public.outbox VALUES (93, 'T0RELEASED', 1, 'announce:a80d34c2240a4138bd8b5c2ddeb6825b', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 06:03:40.967325+00', '2026-11-21 06:03:40.967325+00', NULL, 1, '2026-11-21 06:03:41.012447+00', '{"ts": "1795239820.122883"}', NULL);
INSERT INTO public.outbox VALUES (83, 'T0RELEASED', 1, 'announce:64af69aa498c4aab80a220b61b44420f', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 06:03:40.856185+00', '2026-11-21 06:03:40.856185+00', NULL, 1, '2026-11-21 06:03:40.895963+00', '{"ts": "1795239820.122883"}', NULL);
INSERT INTO public.outbox VALUES (87, 'T0RELEASED', 1, 'topic:edc932a5d4fe4e70806d199c4f9a2d9f', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 06:03:40.902878+00', '2026-11-21 06:03:40.902878+00', NULL, 1, '2026-11-21 06:03:40.928492+00', '{}', NULL);
INSERT INTO public.outbox VALUES (84, 'T0RELEASED', 1, 'notice:b0e1687da34d477487bba8e1a6f733bb', 'notice', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795244620.902878}}', NULL, 'room:1', 'done', '2026-11-21 06:03:40.902878+00', '2026-11-21 06:03:40.902878+00', NULL, 1, '2026-11-21 06:03:40.936529+00', '{"ts": "1795241020.926937"}', NULL);
INSERT INTO public.outbox VALUES (85, 'T0RELEASED', 1, 'announce_reply:f6fb987afb4545cba1924d6fed63ca18', 'announce_reply', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795244620.902878}}', NULL, 'announce:1', 'done', '2026-11-21 06:03:40.902878+00', '2026-11-21 06:03:40.902878+00', NULL, 1, '2026-11-21 06:03:40.936529+00', '{"ts": "1795241020.927220"}', NULL);
INSERT INTO public.outbox VALUES (86, 'T0RELEASED', 1, 'card:90d51ea9118648b795f7d49b216f0d82', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 06:03:40.902878+00', '2026-11-21 06:03:40.902878+00', NULL, 1, '2026-11-21 06:03:40.936529+00', '{"ts": "1795239820.121951"}', NULL);
INSERT INTO public.outbox VALUES (88, 'T0RELEASED', 1, 'announce:ec41394aa8f2413e9cecc432c518b524', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 06:03:40.902878+00', '2026-11-21 06:03:40.902878+00', NULL, 1, '2026-11-21 06:03:40.946951+00', '{"ts": "1795239820.122883"}', NULL);
INSERT INTO public.outbox VALUES (99, 'T0RELEASED', 2, 'topic:13eb60655ec343f297fa443fd4305e29', 'topic', '{}', 94, 'topic:2', 'done', '2026-11-21 06:03:41.01953+00', '2026-11-21 06:03:41.01953+00', NULL, 1, '2026-11-21 06:03:41.096465+00', '{}', NULL);
INSERT INTO public.outbox VALUES (96, 'T0RELEASED', 2, 'tell_ready:2:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:37097/respond/I5qBi6VSJsAyDVgyxmHysA"}', 94, NULL, 'done', '2026-11-21 06:03:41.01953+00', '2026-11-21 06:03:41.01953+00', NULL, 1, '2026-11-21 06:03:41.114897+00', '{}', NULL);
INSERT INTO public.outbox VALUES (97, 'T0RELEASED', 2, 'direct:a99ce46259a441c4963b39e5aec161e5', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 94, NULL, 'done', '2026-11-21 06:03:41.01953+00', '2026-11-21 06:03:41.01953+00', NULL, 1, '2026-11-21 06:03:41.114897+00', '{"channel": "D0OOMHG5RS", "ts": "1795241021.093741"}', NULL);
INSERT INTO public.outbox VALUES (92, 'T0RELEASED', 1, 'topic:22a3fb05dddb466cbb08b3063992a76b', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 06:03:40.967325+00', '2026-11-21 06:03:40.967325+00', NULL, 1, '2026-11-21 06:03:40.998442+00', '{}', NULL);
INSERT INTO public.outbox VALUES (89, 'T0RELEASED', 1, 'notice:0ba4cb8387e348c997352c2ad58a8143', 'notice', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}', NULL, 'room:1', 'done', '2026-11-21 06:03:40.967325+00', '2026-11-21 06:03:40.967325+00', NULL, 1, '2026-11-21 06:03:41.004477+00', '{"ts": "1795241020.996935"}', NULL);
INSERT INTO public.outbox VALUES (90, 'T0RELEASED', 1, 'announce_reply:d64994a488984641b44d0166bd16c22b', 'announce_reply', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}', NULL, 'announce:1', 'done', '2026-11-21 06:03:40.967325+00', '2026-11-21 06:03:40.967325+00', NULL, 1, '2026-11-21 06:03:41.004477+00', '{"ts": "1795241020.997220"}', NULL);
INSERT INTO public.outbox VALUES (98, 'T0RELEASED', 2, 'card:377fbe01da7742b39afbef436acd7b86', 'card', '{}', 94, 'card:2', 'done', '2026-11-21 06:03:41.01953+00', '2026-11-21 06:03:41.01953+00', NULL, 1, '2026-11-21 06:03:41.114897+00', '{"ts": "1795241021.094296"}', NULL);
INSERT INTO public.outbox VALUES (94, 'T0RELEASED', 2, 'open_channel:2', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 06:03:41.01953+00', '2026-11-21 06:03:41.01953+00', NULL, 1, '2026-11-21 06:03:41.071609+00', '{"channel": "C0OLDKQ1M"}', NULL);
INSERT INTO public.outbox VALUES (100, 'T0RELEASED', 2, 'announce:92a1a58608594b30ab6acbb4ceec6668', 'announce', '{}', 94, 'announce:2', 'done', '2026-11-21 06:03:41.01953+00', '2026-11-21 06:03:41.01953+00', NULL, 1, '2026-11-21 06:03:41.114897+00', '{"ts": "1795241021.094830"}', NULL);
INSERT INTO public.outbox VALUES (101, 'T0RELEASED', 2, 'pin_card:4d1f44e8e59947b99bcbfd8afd7c5afc', 'pin_card', '{}', 98, NULL, 'done', '2026-11-21 06:03:41.01953+00', '2026-11-21 06:03:41.01953+00', NULL, 1, '2026-11-21 06:03:41.129723+00', '{}', NULL);
INSERT INTO public.outbox VALUES (102, 'T0RELEASED', 2, 'bookmark:2:card', 'bookmark', '{"to": "card"}', 98, NULL, 'done', '2026-11-21 06:03:41.01953+00', '2026-11-21 06:03:41.01953+00', NULL, 1, '2026-11-21 06:03:41.13518+00', '{"link": "http://127.0.0.1:37097/archives/C0OLDKQ1M/p1795241021094296"}', NULL);
INSERT INTO public.outbox VALUES (79, 'T0RELEASED', 1, 'notice:fdb7676440ba43079a68e8facb6e604f', 'notice', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795241920.695525}}', NULL, 'room:1', 'done', '2026-11-21 06:03:40.856185+00', '2026-11-21 06:03:40.856185+00', NULL, 1, '2026-11-21 06:03:40.886068+00', '{"ts": "1795241020.873938"}', NULL);
INSERT INTO public.outbox VALUES (80, 'T0RELEASED', 1, 'announce_reply:87ed5bb0970747f89589182ba53a9d4d', 'announce_reply', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795241920.695525}}', NULL, 'announce:1', 'done', '2026-11-21 06:03:40.856185+00', '2026-11-21 06:03:40.856185+00', NULL, 1, '2026-11-21 06:03:40.886068+00', '{"ts": "1795241020.874600"}', NULL);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0ADALOVE1', 'Europe/London', 'ada', '2026-11-21 05:43:40.085334+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0GRACEHO1', 'America/New_York', 'grace', '2026-11-21 05:43:40.210568+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0DENNISR1', 'Asia/Tokyo', 'dennis', '2026-11-21 05:43:40.249217+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0LINUSTO1', 'Europe/Helsinki', 'linus', '2026-11-21 05:43:40.284698+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0BARBARA1', 'America/Los_Angeles', 'barbara', '2026-11-21 05:43:40.320765+00', false, false, false);
INSERT INTO public.promise VALUES (1, 'T0RELEASED', 1, '2026-11-21 05:58:39.979187+00', '2026-11-21 05:43:39.979187+00', 'kept', '2026-11-21 05:43:40.543819+00', -899.435368);
INSERT INTO public.promise VALUES (2, 'T0RELEASED', 1, '2026-11-21 05:58:40.543819+00', '2026-11-21 05:43:40.543819+00', 'broken', '2026-11-21 06:03:40.695525+00', 300.151706);
INSERT INTO public.promise VALUES (3, 'T0RELEASED', 1, '2026-11-21 06:18:40.695525+00', '2026-11-21 06:03:40.695525+00', 'kept', '2026-11-21 06:03:40.902878+00', -899.792647);
INSERT INTO public.promise VALUES (4, 'T0RELEASED', 1, '2026-11-21 07:03:40.902878+00', '2026-11-21 06:03:40.902878+00', 'kept', '2026-11-21 06:03:40.967325+00', -3599.935553);
INSERT INTO public.reminder VALUES (1, 'T0RELEASED', 1, '2026-11-21 05:58:40.543819+00', 0, 1, 'U0LINUSTO1', '2026-11-21 05:55:40.563455+00', NULL, NULL, 'D0FT3VW1H9', '1795240540.593029', '2026-11-21 05:58:40.604561+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (2, 'T0RELEASED', 1, '2026-11-21 05:58:40.543819+00', 0, 2, 'U0LINUSTO1', '2026-11-21 05:58:40.604561+00', 'C0OLDQ2VW', '1795240720.630820', 'D0FT3VW1H9', '1795240720.642749', '2026-11-21 06:03:40.65381+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (3, 'T0RELEASED', 1, '2026-11-21 05:58:40.543819+00', 0, 3, 'U0GRACEHO1', '2026-11-21 06:03:40.65381+00', 'C0OLDQ2VW', '1795241020.684072', NULL, NULL, '2026-11-21 06:03:40.695525+00', 'answered', 'U0LINUSTO1');
INSERT INTO public.role_held VALUES (1, 'T0RELEASED', 1, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 05:43:39.979187+00', '2026-11-21 05:43:40.174795+00');
INSERT INTO public.role_held VALUES (2, 'T0RELEASED', 1, 'commander', 'U0GRACEHO1', 'U0ADALOVE1', false, '2026-11-21 05:43:40.174795+00', NULL);
INSERT INTO public.role_held VALUES (3, 'T0RELEASED', 1, 'operations', 'U0DENNISR1', 'U0ADALOVE1', false, '2026-11-21 05:43:40.197483+00', NULL);
INSERT INTO public.role_held VALUES (5, 'T0RELEASED', 1, 'scribe', 'U0BARBARA1', 'U0ADALOVE1', false, '2026-11-21 05:43:40.271742+00', NULL);
INSERT INTO public.role_held VALUES (4, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', false, '2026-11-21 05:43:40.232375+00', '2026-11-21 06:03:40.801692+00');
INSERT INTO public.role_held VALUES (6, 'T0RELEASED', 1, 'communications', 'U0ADALOVE1', 'U0ADALOVE1', false, '2026-11-21 06:03:40.801692+00', NULL);
INSERT INTO public.role_held VALUES (7, 'T0RELEASED', 2, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 06:03:41.01953+00', NULL);
INSERT INTO public.tag VALUES (1, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795239820.361430', 'U0BARBARA1', 'mag', true, '1795239820.364251', '2026-11-21 05:43:40.365807+00');
INSERT INTO public.tag VALUES (2, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795239820.362586', 'U0BARBARA1', 'pushpin', true, '1795239820.398315', '2026-11-21 05:43:40.399296+00');
INSERT INTO public.tag VALUES (4, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795239820.362586', 'U0GRACEHO1', 'scales', true, '1795239820.449001', '2026-11-21 05:43:40.450261+00');
INSERT INTO public.tag VALUES (3, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795239820.363685', 'U0BARBARA1', 'pushpin', false, '1795239820.472960', '2026-11-21 05:43:40.474301+00');
INSERT INTO public.timeline_entry VALUES (1, 'T0RELEASED', 1, '2026-11-21 05:43:39.979187+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV1: Checkout returns 500s', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 05:43:39.979187+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (2, 'T0RELEASED', 1, '2026-11-21 05:43:39.979187+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 05:43:39.979187+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (3, 'T0RELEASED', 1, '2026-11-21 05:43:40.174795+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0GRACEHO1> commander', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 05:43:40.174795+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (4, 'T0RELEASED', 1, '2026-11-21 05:43:40.197483+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0DENNISR1> operations lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 05:43:40.197483+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (5, 'T0RELEASED', 1, '2026-11-21 05:43:40.232375+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0LINUSTO1> communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 05:43:40.232375+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (6, 'T0RELEASED', 1, '2026-11-21 05:43:40.271742+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0BARBARA1> scribe', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 05:43:40.271742+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (7, 'T0RELEASED', 1, '2026-11-21 05:43:40.343197+00', 'status', 'system', 'U0GRACEHO1', NULL, 'acknowledged the incident', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 05:43:40.343197+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (9, 'T0RELEASED', 1, '2026-11-21 05:43:40.362586+00', 'decision', 'message', 'U0GRACEHO1', NULL, 'We roll back first', '[]', 'C0OLDQ2VW', '1795239820.362586', NULL, 'http://127.0.0.1:37097/archives/C0OLDQ2VW/p1795239820362586', NULL, NULL, 'U0BARBARA1', '2026-11-21 05:43:40.399296+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (10, 'T0RELEASED', 1, '2026-11-21 05:43:40.363685+00', 'event', 'message', 'U0DENNISR1', NULL, 'Lunch anyone', '[]', 'C0OLDQ2VW', '1795239820.363685', NULL, 'http://127.0.0.1:37097/archives/C0OLDQ2VW/p1795239820363685', NULL, NULL, 'U0BARBARA1', '2026-11-21 05:43:40.42901+00', '2026-11-21 05:43:40.474301+00', 1);
INSERT INTO public.timeline_entry VALUES (8, 'T0RELEASED', 1, '2026-11-21 05:43:40.36143+00', 'finding', 'message', 'U0DENNISR1', NULL, 'Errors began with release 413', '[]', 'C0OLDQ2VW', '1795239820.361430', NULL, 'http://127.0.0.1:37097/archives/C0OLDQ2VW/p1795239820361430', '1795239820.494410', NULL, 'U0BARBARA1', '2026-11-21 05:43:40.365807+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (11, 'T0RELEASED', 1, '2026-11-20 08:01:00+00', 'event', 'note', 'U0BARBARA1', NULL, 'The database was restarted', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0BARBARA1', '2026-11-21 05:43:40.510901+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (12, 'T0RELEASED', 1, '2026-11-21 05:43:40.543819+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 1: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 05:43:40.543819+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (13, 'T0RELEASED', 1, '2026-11-21 06:03:40.695525+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 2: No change. Still: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 06:03:40.695525+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (14, 'T0RELEASED', 1, '2026-11-21 06:03:40.801692+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 06:03:40.801692+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (15, 'T0RELEASED', 1, '2026-11-21 06:03:40.856185+00', 'severity', 'system', 'U0GRACEHO1', NULL, 'changed severity SEV1 → SEV2: fewer customers', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 06:03:40.856185+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (16, 'T0RELEASED', 1, '2026-11-21 06:03:40.902878+00', 'status', 'system', 'U0GRACEHO1', NULL, 'mitigated: Rolled back release 412', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 06:03:40.902878+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (17, 'T0RELEASED', 1, '2026-11-21 06:03:40.967325+00', 'status', 'system', 'U0GRACEHO1', NULL, 'resolved: No errors since 14:05', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 06:03:40.967325+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (18, 'T0RELEASED', 2, '2026-11-21 06:03:41.01953+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV4: A button is blue', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 06:03:41.01953+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (19, 'T0RELEASED', 2, '2026-11-21 06:03:41.01953+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 06:03:41.01953+00', NULL, 1);
INSERT INTO public.timeline_version VALUES (1, 'T0RELEASED', 9, 1, '2026-11-21 05:43:40.362586+00', 'event', NULL, '[]', '2026-11-21 05:43:40.450261+00', 'U0GRACEHO1');
INSERT INTO public.timeline_version VALUES (2, 'T0RELEASED', 8, 1, '2026-11-21 05:43:40.36143+00', 'finding', 'Errors began with release 412', '[]', '2026-11-21 05:43:40.500112+00', 'U0DENNISR1');
INSERT INTO public.workspace VALUES ('T0RELEASED', 3);
SELECT pg_catalog.setval('public.audit_id_seq', 23, true);
SELECT pg_catalog.setval('public.handoff_id_seq', 1, true);
SELECT pg_catalog.setval('public.incident_id_seq', 2, true);
SELECT pg_catalog.setval('public.incident_update_id_seq', 2, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 102, true);
SELECT pg_catalog.setval('public.promise_id_seq', 4, true);
SELECT pg_catalog.setval('public.reminder_id_seq', 3, true);
SELECT pg_catalog.setval('public.role_held_id_seq', 7, true);
SELECT pg_catalog.setval('public.tag_id_seq', 4, true);
SELECT pg_catalog.setval('public.timeline_entry_id_seq', 19, true);
SELECT pg_catalog.setval('public.timeline_version_id_seq', 2, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT pk_audit PRIMARY KEY (id);
ALTER TABLE ONLY public.handoff
    ADD CONSTRAINT pk_handoff PRIMARY KEY (id);
ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT pk_inbox PRIMARY KEY (team_id, key);
ALTER TABLE ONLY public.incident
    ADD CONSTRAINT pk_incident PRIMARY KEY (id);
ALTER TABLE ONLY public.incident_update
    ADD CONSTRAINT pk_incident_update PRIMARY KEY (id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT pk_member PRIMARY KEY (team_id, incident_id, user_id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT pk_outbox PRIMARY KEY (id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (team_id, user_id);
ALTER TABLE ONLY public.promise
    ADD CONSTRAINT pk_promise PRIMARY KEY (id);
ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT pk_reminder PRIMARY KEY (id);
ALTER TABLE ONLY public.role_held
    ADD CONSTRAINT pk_role_held PRIMARY KEY (id);
ALTER TABLE ONLY public.tag
    ADD CONSTRAINT pk_tag PRIMARY KEY (id);
ALTER TABLE ONLY public.timeline_entry
    ADD CONSTRAINT pk_timeline_entry PRIMARY KEY (id);
ALTER TABLE ONLY public.timeline_version
    ADD CONSTRAINT pk_timeline_version PRIMARY KEY (id);
ALTER TABLE ONLY public.workspace
    ADD CONSTRAINT pk_workspace PRIMARY KEY (team_id);
ALTER TABLE ONLY public.incident
    ADD CONSTRAINT uq_incident_team_id_channel_id UNIQUE (team_id, channel_id);
ALTER TABLE ONLY public.incident
    ADD CONSTRAINT uq_incident_team_id_number UNIQUE (team_id, number);
ALTER TABLE ONLY public.incident_update
    ADD CONSTRAINT uq_incident_update_incident_id_team_id_number UNIQUE (incident_id, team_id, number);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT uq_outbox_team_id_key UNIQUE (team_id, key);
ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT uq_reminder_team_id_incident_id_due_at_round_step UNIQUE (team_id, incident_id, due_at, round, step);
ALTER TABLE ONLY public.tag
    ADD CONSTRAINT uq_tag_team_id_channel_id_message_ts_user_id_reaction UNIQUE (team_id, channel_id, message_ts, user_id, reaction);
ALTER TABLE ONLY public.timeline_entry
    ADD CONSTRAINT uq_timeline_entry_team_id_channel_id_message_ts UNIQUE (team_id, channel_id, message_ts);
ALTER TABLE ONLY public.timeline_version
    ADD CONSTRAINT uq_timeline_version_entry_id_team_id_version UNIQUE (entry_id, team_id, version);
CREATE INDEX ix_audit_incident_id ON public.audit USING btree (incident_id);
CREATE INDEX ix_handoff_incident_id ON public.handoff USING btree (incident_id);
CREATE INDEX ix_inbox_received_at ON public.inbox USING btree (received_at);
CREATE INDEX ix_incident_ask_at ON public.incident USING btree (ask_at);
CREATE INDEX ix_incident_status ON public.incident USING btree (team_id, status);
CREATE INDEX ix_outbox_after_id ON public.outbox USING btree (after_id);
CREATE INDEX ix_outbox_incident ON public.outbox USING btree (incident_id, kind, state);
CREATE INDEX ix_outbox_lane ON public.outbox USING btree (lane, id) WHERE ((state)::text = 'waiting'::text);
CREATE INDEX ix_outbox_ready ON public.outbox USING btree (ready_at, id) WHERE ((state)::text = 'waiting'::text);
CREATE INDEX ix_promise_incident_id ON public.promise USING btree (incident_id);
CREATE INDEX ix_reminder_incident_id ON public.reminder USING btree (incident_id);
CREATE INDEX ix_role_held_incident_id ON public.role_held USING btree (incident_id);
CREATE INDEX ix_tag_incident_id ON public.tag USING btree (incident_id);
CREATE INDEX ix_timeline_entry_order ON public.timeline_entry USING btree (incident_id, at, id);
CREATE UNIQUE INDEX uq_role_held_now ON public.role_held USING btree (team_id, incident_id, role) WHERE (until_at IS NULL);
CREATE TRIGGER audit_is_only_added_to BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION public.audit_is_only_added_to();
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT fk_audit_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.handoff
    ADD CONSTRAINT fk_handoff_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.incident_update
    ADD CONSTRAINT fk_incident_update_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT fk_member_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT fk_outbox_after_id FOREIGN KEY (after_id) REFERENCES public.outbox(id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT fk_outbox_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.promise
    ADD CONSTRAINT fk_promise_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT fk_reminder_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.role_held
    ADD CONSTRAINT fk_role_held_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.tag
    ADD CONSTRAINT fk_tag_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.timeline_entry
    ADD CONSTRAINT fk_timeline_entry_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.timeline_version
    ADD CONSTRAINT fk_timeline_version_entry_id FOREIGN KEY (entry_id) REFERENCES public.timeline_entry(id);
