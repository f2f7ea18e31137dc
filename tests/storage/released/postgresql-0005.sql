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
INSERT INTO public.alembic_version VALUES ('0005');
INSERT INTO public.audit VALUES (1, 'T0RELEASED', 1, '2026-11-21 05:56:19.155136+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO public.audit VALUES (2, 'T0RELEASED', 1, '2026-11-21 05:56:19.155136+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (3, 'T0RELEASED', 1, '2026-11-21 05:56:19.265421+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": "U0ADALOVE1"}', '{"commander": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (4, 'T0RELEASED', 1, '2026-11-21 05:56:19.280411+00', 'U0ADALOVE1', 'role', 'slash', '{"operations": null}', '{"operations": "U0DENNISR1"}');
INSERT INTO public.audit VALUES (5, 'T0RELEASED', 1, '2026-11-21 05:56:19.316004+00', 'U0ADALOVE1', 'role', 'slash', '{"communications": null}', '{"communications": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (6, 'T0RELEASED', 1, '2026-11-21 05:56:19.346723+00', 'U0ADALOVE1', 'role', 'slash', '{"scribe": null}', '{"scribe": "U0BARBARA1"}');
INSERT INTO public.audit VALUES (7, 'T0RELEASED', 1, '2026-11-21 05:56:19.404596+00', 'U0GRACEHO1', 'ack', 'button', '{"status": "declared", "words": null}', '{"status": "acknowledged", "words": ""}');
INSERT INTO public.audit VALUES (8, 'T0RELEASED', 1, '2026-11-21 05:56:19.419079+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 8, "kind": "finding"}');
INSERT INTO public.audit VALUES (9, 'T0RELEASED', 1, '2026-11-21 05:56:19.441684+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 9, "kind": "event"}');
INSERT INTO public.audit VALUES (10, 'T0RELEASED', 1, '2026-11-21 05:56:19.461123+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 10, "kind": "event"}');
INSERT INTO public.audit VALUES (11, 'T0RELEASED', 1, '2026-11-21 05:56:19.477069+00', 'U0GRACEHO1', 'retag', 'event', '{"entry": 9, "kind": "event"}', '{"entry": 9, "kind": "decision"}');
INSERT INTO public.audit VALUES (12, 'T0RELEASED', 1, '2026-11-21 05:56:19.49352+00', 'U0BARBARA1', 'untag', 'event', '{"entry": 10, "text": null}', '{"entry": null, "text": null}');
INSERT INTO public.audit VALUES (13, 'T0RELEASED', 1, '2026-11-21 05:56:19.508515+00', 'U0DENNISR1', 'message edited', 'event', '{"entry": 8, "text": "Errors began with release 412"}', '{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO public.audit VALUES (14, 'T0RELEASED', 1, '2026-11-21 05:56:19.518834+00', 'U0BARBARA1', 'note', 'slash', '{"text": null, "happened_at": null}', '{"text": "The database was restarted", "happened_at": "2026-11-20 08:01:00+00:00"}');
INSERT INTO public.audit VALUES (15, 'T0RELEASED', 1, '2026-11-21 05:56:19.542884+00', 'U0LINUSTO1', 'update', 'form', '{}', '{}');
INSERT INTO public.audit VALUES (16, 'T0RELEASED', 1, '2026-11-21 06:08:19.560069+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 06:11:19.542884+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (17, 'T0RELEASED', 1, '2026-11-21 06:11:19.594661+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 06:11:19.542884+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (18, 'T0RELEASED', 1, '2026-11-21 06:16:19.628536+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 06:11:19.542884+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (19, 'T0RELEASED', 1, '2026-11-21 06:16:19.657332+00', 'U0LINUSTO1', 'update', 'button', '{}', '{}');
INSERT INTO public.audit VALUES (20, 'T0RELEASED', 1, '2026-11-21 06:16:19.693367+00', 'U0LINUSTO1', 'handoff asked', 'slash', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (21, 'T0RELEASED', 1, '2026-11-21 06:16:19.719637+00', 'U0ADALOVE1', 'role', 'button', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (22, 'T0RELEASED', 1, '2026-11-21 06:16:19.75674+00', 'U0GRACEHO1', 'severity', 'slash', '{"severity": "sev1", "reason": null}', '{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO public.audit VALUES (23, 'T0RELEASED', 1, '2026-11-21 06:16:19.790264+00', 'U0GRACEHO1', 'mitigate', 'slash', '{"status": "acknowledged", "words": null}', '{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO public.audit VALUES (24, 'T0RELEASED', 1, '2026-11-21 06:16:19.835168+00', 'U0GRACEHO1', 'resolve', 'form', '{"status": "mitigated", "words": null}', '{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO public.audit VALUES (25, 'T0RELEASED', 2, '2026-11-21 06:16:19.871455+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO public.audit VALUES (26, 'T0RELEASED', 2, '2026-11-21 06:16:19.871455+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.handoff VALUES (1, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', 'accepted', '2026-11-21 06:16:19.693367+00', '2026-11-21 06:16:19.719637+00', 'D0OOMHG5RS', '1795241779.707596');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:4906759914038.2250063502786.afc04e04d29838b7015537f89bf81327', '2026-11-21 05:56:19.155136+00', '{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:3600918445787.4568814424659.defa20ddb34f7b0aad6347db01839274', '2026-11-21 05:56:19.265421+00', '{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:25356389311.3514812324309.5e59f624fb92182485039d7f76d68d10', '2026-11-21 05:56:19.280411+00', '{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:3853258844592.1674498153880.1ebf88c66d558fe1af53b46c257c600c', '2026-11-21 05:56:19.316004+00', '{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:1134918264740.3540508176352.99a18a1994fcc8a6005681f4548564b5', '2026-11-21 05:56:19.346723+00', '{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795240579.403831:U0GRACEHO1:acknowledge', '2026-11-21 05:56:19.404596+00', '{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0FF4F8SUW', '2026-11-21 05:56:19.419079+00', '{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0QCIH5EGR', '2026-11-21 05:56:19.441684+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0NIO3IFWP', '2026-11-21 05:56:19.461123+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0KOTPVHCN', '2026-11-21 05:56:19.477069+00', '{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev019WJ202M', '2026-11-21 05:56:19.49352+00', '{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0YG25F1IK', '2026-11-21 05:56:19.508515+00', '{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:8537303216532.5299310738244.843f9b22c005a071576932a60ab20493', '2026-11-21 05:56:19.518834+00', '{"text": "On the timeline at <!date^1795161660^{time}|08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "On the timeline at <!date^1795161660^{time}|08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:9344461602558.6978698680943.a1b74b98c70ef8c0dce894f190c21343', '2026-11-21 05:56:19.53159+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0F14YLK8J', '2026-11-21 05:56:19.542884+00', '{"text": "Update 1 is out. Next update: <!date^1795241479^{date_short_pretty} at {time}|21 Nov 2026, 06:11 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is out. Next update: <!date^1795241479^{date_short_pretty} at {time}|21 Nov 2026, 06:11 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795240579.656731:U0LINUSTO1:no_change', '2026-11-21 06:16:19.657332+00', '{"text": "Update 2 is out (no change). Next update: <!date^1795242679^{date_short_pretty} at {time}|21 Nov 2026, 06:31 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is out (no change). Next update: <!date^1795242679^{date_short_pretty} at {time}|21 Nov 2026, 06:31 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:3248502532678.9848217373496.e6b3a28079c21c66c82850f8918a3762', '2026-11-21 06:16:19.693367+00', '{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795240579.718920:U0ADALOVE1:handoff_accept', '2026-11-21 06:16:19.719637+00', '{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:2662407288731.4781674230734.ca44ffc7fb9aaa1246ce973ca9ab33b4', '2026-11-21 06:16:19.75674+00', '{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795242679^{date_short_pretty} at {time}|21 Nov 2026, 06:31 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795242679^{date_short_pretty} at {time}|21 Nov 2026, 06:31 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:1429988218943.7220005790632.c08dab8746db9e066a87add663d1bb6b', '2026-11-21 06:16:19.790264+00', '{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:4227719290709.1532288204969.933c5638911c93dab4f3e1d4441650bd', '2026-11-21 06:16:19.827137+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0UU8UHLPS', '2026-11-21 06:16:19.835168+00', '{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:4147522566495.1980126017107.b2d8511274e9ea41c099136e664d7651', '2026-11-21 06:16:19.871455+00', '{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.incident VALUES (1, 'T0RELEASED', 1, 'Checkout returns 500s', '', 'sev2', 'resolved', false, false, 'U0ADALOVE1', NULL, 'C0OLDQ2VW', 'inc-1-checkout-returns-500s', '1795240579.230718', '🟠 SEV2 · ✅ resolved · Checkout returns 500s', 'C0X65MD1FY', '1795240579.231103', NULL, '2026-11-21 05:56:19.155136+00', '2026-11-21 05:56:19.155136+00', '2026-11-21 05:56:19.404596+00', '2026-11-21 06:16:19.790264+00', '2026-11-21 06:16:19.835168+00', NULL, NULL, NULL, '2026-11-21 06:16:19.835168+00', 'Resolved: No errors since 14:05', NULL, NULL, 0, NULL);
INSERT INTO public.incident VALUES (2, 'T0RELEASED', 2, 'A button is blue', '', 'sev4', 'declared', false, false, 'U0ADALOVE1', NULL, 'C0OLDKQ1M', 'inc-2-a-button-is-blue', '1795241779.911299', '🔵 SEV4 · 🆕 declared · A button is blue', 'C0X65MD1FY', '1795241779.911748', NULL, '2026-11-21 06:16:19.871455+00', '2026-11-21 06:16:19.871455+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.incident_update VALUES (1, 'T0RELEASED', 1, 1, 'One in eight fails. We roll back', false, 'U0LINUSTO1', '2026-11-21 05:56:19.542884+00', 'sev1', 'acknowledged', '2026-11-21 06:11:19.542884+00');
INSERT INTO public.incident_update VALUES (2, 'T0RELEASED', 1, 2, 'No change. Still: One in eight fails. We roll back', true, 'U0LINUSTO1', '2026-11-21 06:16:19.657332+00', 'sev1', 'acknowledged', '2026-11-21 06:31:19.657332+00');
INSERT INTO public.outbox VALUES (1, 'T0RELEASED', NULL, 'look_up_person:U0ADALOVE1', 'look_up_person', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 05:56:19.155136+00', '2026-11-21 05:56:19.155136+00', NULL, 1, '2026-11-21 05:56:19.208278+00', '{"zone": "Europe/London"}', NULL);
INSERT INTO public.outbox VALUES (2, 'T0RELEASED', 1, 'open_channel:1', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 05:56:19.155136+00', '2026-11-21 05:56:19.155136+00', NULL, 1, '2026-11-21 05:56:19.208278+00', '{"channel": "C0OLDQ2VW"}', NULL);
INSERT INTO public.outbox VALUES (22, 'T0RELEASED', 1, 'topic:9438c1c5d98c49a9a3d4c55affc52282', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 05:56:19.280411+00', '2026-11-21 05:56:19.280411+00', NULL, 1, '2026-11-21 05:56:19.322455+00', '{}', NULL);
INSERT INTO public.outbox VALUES (15, 'T0RELEASED', 1, 'topic:42350ba6882b42ec8ee0a0a56f2c5aab', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 05:56:19.265421+00', '2026-11-21 05:56:19.265421+00', NULL, 1, '2026-11-21 05:56:19.286541+00', '{}', NULL);
INSERT INTO public.outbox VALUES (3, 'T0RELEASED', 1, 'invite:dfb63bde2e064f5aa624f13efdbd855d', 'invite', '{"user": "U0ADALOVE1"}', 2, NULL, 'done', '2026-11-21 05:56:19.155136+00', '2026-11-21 05:56:19.155136+00', NULL, 1, '2026-11-21 05:56:19.23689+00', '{}', NULL);
INSERT INTO public.outbox VALUES (4, 'T0RELEASED', 1, 'tell_ready:1:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:40185/respond/ryop26tkOghFpCQ34RAAWw"}', 2, NULL, 'done', '2026-11-21 05:56:19.155136+00', '2026-11-21 05:56:19.155136+00', NULL, 1, '2026-11-21 05:56:19.23689+00', '{}', NULL);
INSERT INTO public.outbox VALUES (7, 'T0RELEASED', 1, 'topic:231fd77a71ec4efa97ccc4b62985969f', 'topic', '{}', 2, 'topic:1', 'done', '2026-11-21 05:56:19.155136+00', '2026-11-21 05:56:19.155136+00', NULL, 1, '2026-11-21 05:56:19.23689+00', '{}', NULL);
INSERT INTO public.outbox VALUES (6, 'T0RELEASED', 1, 'card:1b2f3c25c2474a0aa998c454f6731c0a', 'card', '{}', 2, 'card:1', 'done', '2026-11-21 05:56:19.155136+00', '2026-11-21 05:56:19.155136+00', NULL, 1, '2026-11-21 05:56:19.23689+00', '{"ts": "1795240579.230718"}', NULL);
INSERT INTO public.outbox VALUES (8, 'T0RELEASED', 1, 'announce:b61d9cea193144e5a4edaa199dd60a04', 'announce', '{}', 2, 'announce:1', 'done', '2026-11-21 05:56:19.155136+00', '2026-11-21 05:56:19.155136+00', NULL, 1, '2026-11-21 05:56:19.23689+00', '{"ts": "1795240579.231103"}', NULL);
INSERT INTO public.outbox VALUES (5, 'T0RELEASED', 1, 'direct:169c9c56cfd3488d87e8f8c17867aebd', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 2, NULL, 'done', '2026-11-21 05:56:19.155136+00', '2026-11-21 05:56:19.155136+00', NULL, 1, '2026-11-21 05:56:19.23689+00', '{"channel": "D0OOMHG5RS", "ts": "1795240579.235056"}', NULL);
INSERT INTO public.outbox VALUES (11, 'T0RELEASED', NULL, 'look_up_person:U0GRACEHO1', 'look_up_person', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 05:56:19.265421+00', '2026-11-21 05:56:19.265421+00', NULL, 1, '2026-11-21 05:56:19.299086+00', '{"zone": "America/New_York"}', NULL);
INSERT INTO public.outbox VALUES (9, 'T0RELEASED', 1, 'pin_card:cf59eefe38044de08f0df1660e305ef1', 'pin_card', '{}', 6, NULL, 'done', '2026-11-21 05:56:19.155136+00', '2026-11-21 05:56:19.155136+00', NULL, 1, '2026-11-21 05:56:19.253759+00', '{}', NULL);
INSERT INTO public.outbox VALUES (10, 'T0RELEASED', 1, 'bookmark:1:card', 'bookmark', '{"to": "card"}', 6, NULL, 'done', '2026-11-21 05:56:19.155136+00', '2026-11-21 05:56:19.155136+00', NULL, 1, '2026-11-21 05:56:19.25893+00', '{"link": "http://127.0.0.1:40185/archives/C0OLDQ2VW/p1795240579230718"}', NULL);
INSERT INTO public.outbox VALUES (12, 'T0RELEASED', 1, 'invite:ca4ea08d5f9d4e43b2449cafd2c0d183', 'invite', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 05:56:19.265421+00', '2026-11-21 05:56:19.265421+00', NULL, 1, '2026-11-21 05:56:19.299086+00', '{}', NULL);
INSERT INTO public.outbox VALUES (13, 'T0RELEASED', 1, 'notice:ae1a4e1d6c3f46faa6fb99fc85c3fbb8', 'notice', '{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1"}}', NULL, 'room:1', 'done', '2026-11-21 05:56:19.265421+00', '2026-11-21 05:56:19.265421+00', NULL, 1, '2026-11-21 05:56:19.299086+00', '{"ts": "1795240579.288203"}', NULL);
INSERT INTO public.outbox VALUES (14, 'T0RELEASED', 1, 'card:897747346b6440cc95a915d2012e9f9a', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 05:56:19.265421+00', '2026-11-21 05:56:19.265421+00', NULL, 1, '2026-11-21 05:56:19.299086+00', '{"ts": "1795240579.230718"}', NULL);
INSERT INTO public.outbox VALUES (16, 'T0RELEASED', 1, 'announce:15086738662a40219d332904de886b9c', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 05:56:19.265421+00', '2026-11-21 05:56:19.265421+00', NULL, 1, '2026-11-21 05:56:19.299086+00', '{"ts": "1795240579.231103"}', NULL);
INSERT INTO public.outbox VALUES (17, 'T0RELEASED', 1, 'direct:3f68a4f52bb44957b951135e4a8eff5a', 'direct', '{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 05:56:19.265421+00', '2026-11-21 05:56:19.265421+00', NULL, 1, '2026-11-21 05:56:19.299086+00', '{"channel": "D0WS65PSTL", "ts": "1795240579.293704"}', NULL);
INSERT INTO public.outbox VALUES (18, 'T0RELEASED', NULL, 'look_up_person:U0DENNISR1', 'look_up_person', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 05:56:19.280411+00', '2026-11-21 05:56:19.280411+00', NULL, 1, '2026-11-21 05:56:19.335515+00', '{"zone": "Asia/Tokyo"}', NULL);
INSERT INTO public.outbox VALUES (19, 'T0RELEASED', 1, 'invite:0b0894cf9a2042e9855a484cd85f3fbd', 'invite', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 05:56:19.280411+00', '2026-11-21 05:56:19.280411+00', NULL, 1, '2026-11-21 05:56:19.335515+00', '{}', NULL);
INSERT INTO public.outbox VALUES (20, 'T0RELEASED', 1, 'notice:d6a8e21c970c4f23ab312a736b301108', 'notice', '{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 05:56:19.280411+00', '2026-11-21 05:56:19.280411+00', NULL, 1, '2026-11-21 05:56:19.335515+00', '{"ts": "1795240579.324180"}', NULL);
INSERT INTO public.outbox VALUES (21, 'T0RELEASED', 1, 'card:8e42593f838143e89ba85121878df508', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 05:56:19.280411+00', '2026-11-21 05:56:19.280411+00', NULL, 1, '2026-11-21 05:56:19.335515+00', '{"ts": "1795240579.230718"}', NULL);
INSERT INTO public.outbox VALUES (47, 'T0RELEASED', 1, 'check_mark:2d98c0f2d3274424ae6ec95206059042', 'check_mark', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795240579.415868', 'done', '2026-11-21 05:56:19.441684+00', '2026-11-21 05:56:19.441684+00', NULL, 1, '2026-11-21 05:56:19.509147+00', '{}', NULL);
INSERT INTO public.outbox VALUES (46, 'T0RELEASED', 1, 'read_message:824624bf78db4f93b6921f766f9e4b43', 'read_message', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795240579.415868', 'done', '2026-11-21 05:56:19.441684+00', '2026-11-21 05:56:19.441684+00', NULL, 1, '2026-11-21 05:56:19.482654+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (50, 'T0RELEASED', 1, 'check_mark:e1a6ff958b874b90b5ced9391bcd6cca', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795240579.417062', 'done', '2026-11-21 05:56:19.49352+00', '2026-11-21 05:56:19.49352+00', NULL, 1, '2026-11-21 05:56:19.525832+00', '{}', NULL);
INSERT INTO public.outbox VALUES (61, 'T0RELEASED', 1, 'remind:1:3', 'remind', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 06:16:19.628536+00', '2026-11-21 06:16:19.628536+00', NULL, 1, '2026-11-21 06:16:19.651454+00', '{"ts": "1795241779.649405"}', NULL);
INSERT INTO public.outbox VALUES (32, 'T0RELEASED', NULL, 'look_up_person:U0BARBARA1', 'look_up_person', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 05:56:19.346723+00', '2026-11-21 05:56:19.346723+00', NULL, 1, '2026-11-21 05:56:19.391932+00', '{"zone": "America/Los_Angeles"}', NULL);
INSERT INTO public.outbox VALUES (36, 'T0RELEASED', 1, 'topic:b56a92c46c2f406990830acc258138b1', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 05:56:19.346723+00', '2026-11-21 05:56:19.346723+00', NULL, 1, '2026-11-21 05:56:19.391932+00', '{}', NULL);
INSERT INTO public.outbox VALUES (33, 'T0RELEASED', 1, 'invite:b37654d56d6a4d928e722c720c726957', 'invite', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 05:56:19.346723+00', '2026-11-21 05:56:19.346723+00', NULL, 1, '2026-11-21 05:56:19.391932+00', '{}', NULL);
INSERT INTO public.outbox VALUES (34, 'T0RELEASED', 1, 'notice:aa6409717a4c4313b5b1cfe6095660a1', 'notice', '{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 05:56:19.346723+00', '2026-11-21 05:56:19.346723+00', NULL, 1, '2026-11-21 05:56:19.391932+00', '{"ts": "1795240579.384540"}', NULL);
INSERT INTO public.outbox VALUES (35, 'T0RELEASED', 1, 'card:289cac332c974d38a9950bec37a637dc', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 05:56:19.346723+00', '2026-11-21 05:56:19.346723+00', NULL, 1, '2026-11-21 05:56:19.391932+00', '{"ts": "1795240579.230718"}', NULL);
INSERT INTO public.outbox VALUES (37, 'T0RELEASED', 1, 'announce:f914d38308b44c28a5f28b0a24bf6976', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 05:56:19.346723+00', '2026-11-21 05:56:19.346723+00', NULL, 1, '2026-11-21 05:56:19.391932+00', '{"ts": "1795240579.231103"}', NULL);
INSERT INTO public.outbox VALUES (60, 'T0RELEASED', 1, 'close_reminder:1:2', 'close_reminder', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 06:16:19.628536+00', '2026-11-21 06:16:19.628536+00', NULL, 1, '2026-11-21 06:16:19.64431+00', '{}', NULL);
INSERT INTO public.outbox VALUES (23, 'T0RELEASED', 1, 'announce:94825ed034b249d3bad4ea704340b0db', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 05:56:19.280411+00', '2026-11-21 05:56:19.280411+00', NULL, 1, '2026-11-21 05:56:19.335515+00', '{"ts": "1795240579.231103"}', NULL);
INSERT INTO public.outbox VALUES (24, 'T0RELEASED', 1, 'direct:1d9e782b0b6741f397aa0dc6f2852311', 'direct', '{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 05:56:19.280411+00', '2026-11-21 05:56:19.280411+00', NULL, 1, '2026-11-21 05:56:19.335515+00', '{"channel": "D0OAN0SX5F", "ts": "1795240579.329541"}', NULL);
INSERT INTO public.outbox VALUES (25, 'T0RELEASED', NULL, 'look_up_person:U0LINUSTO1', 'look_up_person', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 05:56:19.316004+00', '2026-11-21 05:56:19.316004+00', NULL, 1, '2026-11-21 05:56:19.365877+00', '{"zone": "Europe/Helsinki"}', NULL);
INSERT INTO public.outbox VALUES (29, 'T0RELEASED', 1, 'topic:042d4bae46304f8e98ebf17a4561a96e', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 05:56:19.316004+00', '2026-11-21 05:56:19.316004+00', NULL, 1, '2026-11-21 05:56:19.365877+00', '{}', NULL);
INSERT INTO public.outbox VALUES (26, 'T0RELEASED', 1, 'invite:5b03b1c7baa64b0d9fc6c1d7282a557e', 'invite', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 05:56:19.316004+00', '2026-11-21 05:56:19.316004+00', NULL, 1, '2026-11-21 05:56:19.365877+00', '{}', NULL);
INSERT INTO public.outbox VALUES (27, 'T0RELEASED', 1, 'notice:20d9ba12958a477faffca9532266a133', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 05:56:19.316004+00', '2026-11-21 05:56:19.316004+00', NULL, 1, '2026-11-21 05:56:19.365877+00', '{"ts": "1795240579.355229"}', NULL);
INSERT INTO public.outbox VALUES (28, 'T0RELEASED', 1, 'card:914c9f6ca3dc4fcead4175c3f634c575', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 05:56:19.316004+00', '2026-11-21 05:56:19.316004+00', NULL, 1, '2026-11-21 05:56:19.365877+00', '{"ts": "1795240579.230718"}', NULL);
INSERT INTO public.outbox VALUES (30, 'T0RELEASED', 1, 'announce:1e8511819d344d7883c48d5076d1134b', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 05:56:19.316004+00', '2026-11-21 05:56:19.316004+00', NULL, 1, '2026-11-21 05:56:19.365877+00', '{"ts": "1795240579.231103"}', NULL);
INSERT INTO public.outbox VALUES (31, 'T0RELEASED', 1, 'direct:97f784e5b8c84be3892db66b3c8e3e94', 'direct', '{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 05:56:19.316004+00', '2026-11-21 05:56:19.316004+00', NULL, 1, '2026-11-21 05:56:19.365877+00', '{"channel": "D0FT3VW1H9", "ts": "1795240579.360671"}', NULL);
INSERT INTO public.outbox VALUES (44, 'T0RELEASED', 1, 'read_message:f2b4f8c2e25446c59e720e3fc864b00b', 'read_message', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795240579.414793', 'done', '2026-11-21 05:56:19.419079+00', '2026-11-21 05:56:19.419079+00', NULL, 1, '2026-11-21 05:56:19.457528+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (53, 'T0RELEASED', 1, 'card:d24d8cff0cf44963ad0bafd266f9afe0', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 05:56:19.542884+00', '2026-11-21 05:56:19.542884+00', NULL, 1, '2026-11-21 06:08:19.577542+00', '{"ts": "1795240579.230718"}', NULL);
INSERT INTO public.outbox VALUES (45, 'T0RELEASED', 1, 'check_mark:eae71812d2f34bbaaff944745569f5f2', 'check_mark', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795240579.414793', 'done', '2026-11-21 05:56:19.419079+00', '2026-11-21 05:56:19.419079+00', NULL, 1, '2026-11-21 05:56:19.482654+00', '{}', NULL);
INSERT INTO public.outbox VALUES (48, 'T0RELEASED', 1, 'read_message:e3c8551665954ee6ada144abe33fd27e', 'read_message', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795240579.417062', 'done', '2026-11-21 05:56:19.461123+00', '2026-11-21 05:56:19.461123+00', NULL, 1, '2026-11-21 05:56:19.498649+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (58, 'T0RELEASED', 1, 'remind:1:2', 'remind', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 06:11:19.594661+00', '2026-11-21 06:11:19.594661+00', NULL, 1, '2026-11-21 06:11:19.615589+00', '{"ts": "1795241479.614746"}', NULL);
INSERT INTO public.outbox VALUES (49, 'T0RELEASED', 1, 'check_mark:bfe8a5f872454fb8974cc380af4a697f', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795240579.417062', 'done', '2026-11-21 05:56:19.461123+00', '2026-11-21 05:56:19.461123+00', NULL, 1, '2026-11-21 05:56:19.515356+00', '{}', NULL);
INSERT INTO public.outbox VALUES (67, 'T0RELEASED', 1, 'announce:8187d784daf2428e9a7c70e6f1779190', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 06:16:19.657332+00', '2026-11-21 06:16:19.657332+00', NULL, 1, '2026-11-21 06:16:19.688536+00', '{"ts": "1795240579.231103"}', NULL);
INSERT INTO public.outbox VALUES (55, 'T0RELEASED', 1, 'announce:e6283999598f4daeada66927143107b3', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 05:56:19.542884+00', '2026-11-21 05:56:19.542884+00', NULL, 1, '2026-11-21 06:08:19.588201+00', '{"ts": "1795240579.231103"}', NULL);
INSERT INTO public.outbox VALUES (54, 'T0RELEASED', 1, 'topic:2b72d1c3d72a43268490de44b9a4fc2e', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 05:56:19.542884+00', '2026-11-21 05:56:19.542884+00', NULL, 1, '2026-11-21 06:08:19.565375+00', '{}', NULL);
INSERT INTO public.outbox VALUES (59, 'T0RELEASED', 1, 'remind_direct:1:2', 'remind_direct', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 06:11:19.594661+00', '2026-11-21 06:11:19.594661+00', NULL, 1, '2026-11-21 06:11:19.623815+00', '{"channel": "D0FT3VW1H9", "ts": "1795241479.623102"}', NULL);
INSERT INTO public.outbox VALUES (51, 'T0RELEASED', 1, 'notice:c7e56e7c7b744ca4a4af8ee540f1f771', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795241479.542884}}', NULL, 'room:1', 'done', '2026-11-21 05:56:19.542884+00', '2026-11-21 05:56:19.542884+00', NULL, 1, '2026-11-21 06:08:19.577542+00', '{"ts": "1795241299.567664"}', NULL);
INSERT INTO public.outbox VALUES (52, 'T0RELEASED', 1, 'announce_reply:afd72d4713254c1bbef20d0fc40f7df7', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795241479.542884}}', NULL, 'announce:1', 'done', '2026-11-21 05:56:19.542884+00', '2026-11-21 05:56:19.542884+00', NULL, 1, '2026-11-21 06:08:19.577542+00', '{"ts": "1795241299.568063"}', NULL);
INSERT INTO public.outbox VALUES (56, 'T0RELEASED', 1, 'remind_direct:1:1', 'remind_direct', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 06:08:19.560069+00', '2026-11-21 06:08:19.560069+00', NULL, 1, '2026-11-21 06:08:19.588201+00', '{"channel": "D0FT3VW1H9", "ts": "1795241299.585916"}', NULL);
INSERT INTO public.outbox VALUES (57, 'T0RELEASED', 1, 'close_reminder:1:1', 'close_reminder', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 06:11:19.594661+00', '2026-11-21 06:11:19.594661+00', NULL, 1, '2026-11-21 06:11:19.608831+00', '{}', NULL);
INSERT INTO public.outbox VALUES (62, 'T0RELEASED', 1, 'close_reminder:1:3', 'close_reminder', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 06:16:19.657332+00', '2026-11-21 06:16:19.657332+00', NULL, 1, '2026-11-21 06:16:19.681467+00', '{}', NULL);
INSERT INTO public.outbox VALUES (63, 'T0RELEASED', 1, 'notice:ba19a856e67f4385bc9d258dcec4d5f2', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795242679.657332}}', NULL, 'room:1', 'done', '2026-11-21 06:16:19.657332+00', '2026-11-21 06:16:19.657332+00', NULL, 1, '2026-11-21 06:16:19.681467+00', '{"ts": "1795241779.675480"}', NULL);
INSERT INTO public.outbox VALUES (64, 'T0RELEASED', 1, 'announce_reply:89757cb5fa8c417a8030e81331d9c611', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795242679.657332}}', NULL, 'announce:1', 'done', '2026-11-21 06:16:19.657332+00', '2026-11-21 06:16:19.657332+00', NULL, 1, '2026-11-21 06:16:19.681467+00', '{"ts": "1795241779.675766"}', NULL);
INSERT INTO public.outbox VALUES (65, 'T0RELEASED', 1, 'card:f0c375e1b8fc4f768f476cf0cff78684', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 06:16:19.657332+00', '2026-11-21 06:16:19.657332+00', NULL, 1, '2026-11-21 06:16:19.681467+00', '{"ts": "1795240579.230718"}', NULL);
INSERT INTO public.outbox VALUES (69, 'T0RELEASED', 1, 'offer_role:98c7e5ba65434458afe1dc6157b748dc', 'offer_role', '{"handoff_id": 1}', NULL, 'offer:1', 'done', '2026-11-21 06:16:19.693367+00', '2026-11-21 06:16:19.693367+00', NULL, 1, '2026-11-21 06:16:19.712524+00', '{"channel": "D0OOMHG5RS", "ts": "1795241779.707596"}', NULL);
INSERT INTO public.outbox VALUES (68, 'T0RELEASED', 1, 'invite:de49dc46ee2040bcb059a20ec3c433dc', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 06:16:19.693367+00', '2026-11-21 06:16:19.693367+00', NULL, 1, '2026-11-21 06:16:19.708698+00', '{}', NULL);
INSERT INTO public.outbox VALUES (38, 'T0RELEASED', 1, 'direct:bc099ccf927e420390b1c1a03390467f', 'direct', '{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 05:56:19.346723+00', '2026-11-21 05:56:19.346723+00', NULL, 1, '2026-11-21 05:56:19.391932+00', '{"channel": "D07BKQZ5T3", "ts": "1795240579.389348"}', NULL);
INSERT INTO public.outbox VALUES (78, 'T0RELEASED', 1, 'direct:2199d9a15d1c41aca2f3994814caffbe', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 06:16:19.719637+00', '2026-11-21 06:16:19.719637+00', NULL, 1, '2026-11-21 06:16:19.749042+00', '{"channel": "D0OOMHG5RS", "ts": "1795241779.745457"}', NULL);
INSERT INTO public.outbox VALUES (42, 'T0RELEASED', 1, 'topic:2d85cf3aaa2248a9b4797c80c4beca66', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 05:56:19.404596+00', '2026-11-21 05:56:19.404596+00', NULL, 1, '2026-11-21 05:56:19.423246+00', '{}', NULL);
INSERT INTO public.outbox VALUES (39, 'T0RELEASED', 1, 'notice:a101a3de855f47b4ab26ec7f4f80e367', 'notice', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795241479.155136}}', NULL, 'room:1', 'done', '2026-11-21 05:56:19.404596+00', '2026-11-21 05:56:19.404596+00', NULL, 1, '2026-11-21 05:56:19.446332+00', '{"ts": "1795240579.421444"}', NULL);
INSERT INTO public.outbox VALUES (40, 'T0RELEASED', 1, 'announce_reply:38b6ae78c22e4e1889dd65924264f5c8', 'announce_reply', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795241479.155136}}', NULL, 'announce:1', 'done', '2026-11-21 05:56:19.404596+00', '2026-11-21 05:56:19.404596+00', NULL, 1, '2026-11-21 05:56:19.446332+00', '{"ts": "1795240579.421682"}', NULL);
INSERT INTO public.outbox VALUES (41, 'T0RELEASED', 1, 'card:e7be03db49a347b2bd751a72bce055fd', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 05:56:19.404596+00', '2026-11-21 05:56:19.404596+00', NULL, 1, '2026-11-21 05:56:19.446332+00', '{"ts": "1795240579.230718"}', NULL);
INSERT INTO public.outbox VALUES (76, 'T0RELEASED', 1, 'topic:071ffc515bbf4783b4e1b81612f995f8', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 06:16:19.719637+00', '2026-11-21 06:16:19.719637+00', NULL, 1, '2026-11-21 06:16:19.740956+00', '{}', NULL);
INSERT INTO public.outbox VALUES (43, 'T0RELEASED', 1, 'announce:375c931f777b4981ba6abbcbf1e26015', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 05:56:19.404596+00', '2026-11-21 05:56:19.404596+00', NULL, 1, '2026-11-21 05:56:19.471345+00', '{"ts": "1795240579.231103"}', NULL);
INSERT INTO public.outbox VALUES (66, 'T0RELEASED', 1, 'topic:5c558b65a8c844db9411c7ead3e50674', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 06:16:19.657332+00', '2026-11-21 06:16:19.657332+00', NULL, 1, '2026-11-21 06:16:19.67433+00', '{}', NULL);
INSERT INTO public.outbox VALUES (70, 'T0RELEASED', 1, 'notice:cb88f4aafd284ce7b66149839c964b3d', 'notice', '{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1"}}', NULL, 'room:1', 'done', '2026-11-21 06:16:19.693367+00', '2026-11-21 06:16:19.693367+00', NULL, 1, '2026-11-21 06:16:19.712524+00', '{"ts": "1795241779.707945"}', NULL);
INSERT INTO public.outbox VALUES (73, 'T0RELEASED', 1, 'invite:ca6ce5df89a54f3ba84b3222f6455c53', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 06:16:19.719637+00', '2026-11-21 06:16:19.719637+00', NULL, 1, '2026-11-21 06:16:19.749042+00', '{}', NULL);
INSERT INTO public.outbox VALUES (71, 'T0RELEASED', 1, 'close_offer:b68c2ff998cd4b1c991f1420bd722fcf', 'close_offer', '{"handoff_id": 1}', NULL, 'offer:1', 'done', '2026-11-21 06:16:19.719637+00', '2026-11-21 06:16:19.719637+00', NULL, 1, '2026-11-21 06:16:19.749042+00', '{}', NULL);
INSERT INTO public.outbox VALUES (72, 'T0RELEASED', 1, 'direct:e71e3a522bf945acb7c8dd816c2abd97', 'direct', '{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, NULL, 'done', '2026-11-21 06:16:19.719637+00', '2026-11-21 06:16:19.719637+00', NULL, 1, '2026-11-21 06:16:19.749042+00', '{"channel": "D0FT3VW1H9", "ts": "1795241779.742404"}', NULL);
INSERT INTO public.outbox VALUES (74, 'T0RELEASED', 1, 'notice:0da54bdb1759426bae253f7b21e10313', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, 'room:1', 'done', '2026-11-21 06:16:19.719637+00', '2026-11-21 06:16:19.719637+00', NULL, 1, '2026-11-21 06:16:19.749042+00', '{"ts": "1795241779.742596"}', NULL);
INSERT INTO public.outbox VALUES (75, 'T0RELEASED', 1, 'card:5ad4024a02644bf29828c7c79610640d', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 06:16:19.719637+00', '2026-11-21 06:16:19.719637+00', NULL, 1, '2026-11-21 06:16:19.749042+00', '{"ts": "1795240579.230718"}', NULL);
INSERT INTO public.outbox VALUES (77, 'T0RELEASED', 1, 'announce:3afa7e4a6afc4348932db13430253d60', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 06:16:19.719637+00', '2026-11-21 06:16:19.719637+00', NULL, 1, '2026-11-21 06:16:19.749042+00', '{"ts": "1795240579.231103"}', NULL);
INSERT INTO public.outbox VALUES (82, 'T0RELEASED', 1, 'topic:5c6aad78a51f492c866e97e6c558b944', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 06:16:19.75674+00', '2026-11-21 06:16:19.75674+00', NULL, 1, '2026-11-21 06:16:19.773117+00', '{}', NULL);
INSERT INTO public.outbox VALUES (83, 'T0RELEASED', 1, 'announce:4dcd0e4820364058bd7605d703fcf9f6', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 06:16:19.75674+00', '2026-11-21 06:16:19.75674+00', NULL, 1, '2026-11-21 06:16:19.785458+00', '{"ts": "1795240579.231103"}', NULL);
INSERT INTO public.outbox VALUES (87, 'T0RELEASED', 1, 'topic:fba3d6fc6d5d4a39be7141cfa9706268', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 06:16:19.790264+00', '2026-11-21 06:16:19.790264+00', NULL, 1, '2026-11-21 06:16:19.810111+00', '{}', NULL);
INSERT INTO public.outbox VALUES (84, 'T0RELEASED', 1, 'notice:319778eaf42b42a7b4fd88ff16d58316', 'notice', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795245379.790264}}', NULL, 'room:1', 'done', '2026-11-21 06:16:19.790264+00', '2026-11-21 06:16:19.790264+00', NULL, 1, '2026-11-21 06:16:19.81546+00', '{"ts": "1795241779.808533"}', NULL);
INSERT INTO public.outbox VALUES (85, 'T0RELEASED', 1, 'announce_reply:b2a98304c4164fd3b37fddbb650c8930', 'announce_reply', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795245379.790264}}', NULL, 'announce:1', 'done', '2026-11-21 06:16:19.790264+00', '2026-11-21 06:16:19.790264+00', NULL, 1, '2026-11-21 06:16:19.81546+00', '{"ts": "1795241779.808852"}', NULL);
INSERT INTO public.outbox VALUES (86, 'T0RELEASED', 1, 'card:f84ce80cb602440da2a1709c258b5819', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 06:16:19.790264+00', '2026-11-21 06:16:19.790264+00', NULL, 1, '2026-11-21 06:16:19.81546+00', '{"ts": "1795240579.230718"}', NULL);
INSERT INTO public.outbox VALUES (88, 'T0RELEASED', 1, 'announce:7b9bb339a62f488282e2682a8f023866', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 06:16:19.790264+00', '2026-11-21 06:16:19.790264+00', NULL, 1, '2026-11-21 06:16:19.822177+00', '{"ts": "1795240579.231103"}', NULL);
INSERT INTO public.outbox VALUES (79, 'T0RELEASED', 1, 'notice:bffc8fa7211443a29d42fe5dbcefebd7', 'notice', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795242679.657332}}', NULL, 'room:1', 'done', '2026-11-21 06:16:19.75674+00', '2026-11-21 06:16:19.75674+00', NULL, 1, '2026-11-21 06:16:19.778749+00', '{"ts": "1795241779.771185"}', NULL);
INSERT INTO public.outbox VALUES (80, 'T0RELEASED', 1, 'announce_reply:bc8760e9671649c0b574041cbd342bab', 'announce_reply', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795242679.657332}}', NULL, 'announce:1', 'done', '2026-11-21 06:16:19.75674+00', '2026-11-21 06:16:19.75674+00', NULL, 1, '2026-11-21 06:16:19.778749+00', '{"ts": "1795241779.771446"}', NULL);
INSERT INTO public.outbox VALUES (81, 'T0RELEASED', 1, 'card:ae7bdee3c9614032a184035263d23f77', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 06:16:19.75674+00', '2026-11-21 06:16:19.75674+00', NULL, 1, '2026-11-21 06:16:19.778749+00', '{"ts": "1795240579.230718"}', NULL);
INSERT INTO public.outbox VALUES (95, 'T0RELEASED', 2, 'invite:7a7ef1eb40d449a5b1ca4d6ea0723963', 'invite', '{"user": "U0ADALOVE1"}', 94, NULL, 'done', '2026-11-21 06:16:19.871455+00', '2026-11-21 06:16:19.871455+00', NULL, 1, '2026-11-21 06:16:19.917853+00', '{}', NULL);
INSERT INTO public.outbox VALUES (99, 'T0RELEASED', 2, 'topic:050f205ed18844cdb3c5add3a7cadb9a', 'topic', '{}', 94, 'topic:2', 'done', '2026-11-21 06:16:19.871455+00', '2026-11-21 06:16:19.871455+00', NULL, 1, '2026-11-21 06:16:19.917853+00', '{}', NULL);
INSERT INTO public.outbox VALUES (96, 'T0RELEASED', 2, 'tell_ready:2:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:40185/respond/GMjwn7MjcIz8sd0cCe3WUA"}', 94, NULL, 'done', '2026-11-21 06:16:19.871455+00', '2026-11-21 06:16:19.871455+00', NULL, 1, '2026-11-21 06:16:19.917853+00', '{}', NULL);
INSERT INTO public.outbox VALUES (97, 'T0RELEASED', 2, 'direct:1401bd06f314419a85aa5345c9484643', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 94, NULL, 'done', '2026-11-21 06:16:19.871455+00', '2026-11-21 06:16:19.871455+00', NULL, 1, '2026-11-21 06:16:19.917853+00', '{"channel": "D0OOMHG5RS", "ts": "1795241779.910806"}', NULL);
INSERT INTO public.outbox VALUES (92, 'T0RELEASED', 1, 'topic:cdaaa08ba3d74a908d9bb3de77fb9baa', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 06:16:19.835168+00', '2026-11-21 06:16:19.835168+00', NULL, 1, '2026-11-21 06:16:19.853873+00', '{}', NULL);
INSERT INTO public.outbox VALUES (89, 'T0RELEASED', 1, 'notice:56de81ce0f544b46bab34d2d9cf8189b', 'notice', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}', NULL, 'room:1', 'done', '2026-11-21 06:16:19.835168+00', '2026-11-21 06:16:19.835168+00', NULL, 1, '2026-11-21 06:16:19.858961+00', '{"ts": "1795241779.852318"}', NULL);
INSERT INTO public.outbox VALUES (90, 'T0RELEASED', 1, 'announce_reply:50d43abb2cb64cd98eef977afd856487', 'announce_reply', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}', NULL, 'announce:1', 'done', '2026-11-21 06:16:19.835168+00', '2026-11-21 06:16:19.835168+00', NULL, 1, '2026-11-21 06:16:19.858961+00', '{"ts": "1795241779.852607"}', NULL);
INSERT INTO public.outbox VALUES (91, 'T0RELEASED', 1, 'card:f5fa5c198472498fba701f29c700823b', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 06:16:19.835168+00', '2026-11-21 06:16:19.835168+00', NULL, 1, '2026-11-21 06:16:19.858961+00', '{"ts": "1795240579.230718"}', NULL);
INSERT INTO public.outbox VALUES (98, 'T0RELEASED', 2, 'card:9dfa0f23cbc4486098284fcdb55620c0', 'card', '{}', 94, 'card:2', 'done', '2026-11-21 06:16:19.871455+00', '2026-11-21 06:16:19.871455+00', NULL, 1, '2026-11-21 06:16:19.917853+00', '{"ts": "1795241779.911299"}', NULL);
INSERT INTO public.outbox VALUES (93, 'T0RELEASED', 1, 'announce:67f138391a9448f6a23530393c7600c2', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 06:16:19.835168+00', '2026-11-21 06:16:19.835168+00', NULL, 1, '2026-11-21 06:16:19.865959+00', '{"ts": "1795240579.231103"}', NULL);
INSERT INTO public.outbox VALUES (100, 'T0RELEASED', 2, 'announce:caf0f150e521470eabeed6d35b3a5286', 'announce', '{}', 94, 'announce:2', 'done', '2026-11-21 06:16:19.871455+00', '2026-11-21 06:16:19.871455+00', NULL, 1, '2026-11-21 06:16:19.917853+00', '{"ts": "1795241779.911748"}', NULL);
INSERT INTO public.outbox VALUES (94, 'T0RELEASED', 2, 'open_channel:2', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 06:16:19.871455+00', '2026-11-21 06:16:19.871455+00', NULL, 1, '2026-11-21 06:16:19.898387+00', '{"channel": "C0OLDKQ1M"}', NULL);
INSERT INTO public.outbox VALUES (101, 'T0RELEASED', 2, 'pin_card:486e93b732c24ed382d165effdbd9b63', 'pin_card', '{}', 98, NULL, 'done', '2026-11-21 06:16:19.871455+00', '2026-11-21 06:16:19.871455+00', NULL, 1, '2026-11-21 06:16:19.930242+00', '{}', NULL);
INSERT INTO public.outbox VALUES (102, 'T0RELEASED', 2, 'bookmark:2:card', 'bookmark', '{"to": "card"}', 98, NULL, 'done', '2026-11-21 06:16:19.871455+00', '2026-11-21 06:16:19.871455+00', NULL, 1, '2026-11-21 06:16:19.933763+00', '{"link": "http://127.0.0.1:40185/archives/C0OLDKQ1M/p1795241779911299"}', NULL);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0ADALOVE1', 'Europe/London', 'ada', '2026-11-21 05:56:19.208067+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0GRACEHO1', 'America/New_York', 'grace', '2026-11-21 05:56:19.290159+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0DENNISR1', 'Asia/Tokyo', 'dennis', '2026-11-21 05:56:19.326057+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0LINUSTO1', 'Europe/Helsinki', 'linus', '2026-11-21 05:56:19.356967+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0BARBARA1', 'America/Los_Angeles', 'barbara', '2026-11-21 05:56:19.385872+00', false, false, false);
INSERT INTO public.promise VALUES (1, 'T0RELEASED', 1, '2026-11-21 06:11:19.155136+00', '2026-11-21 05:56:19.155136+00', 'kept', '2026-11-21 05:56:19.542884+00', -899.612252);
INSERT INTO public.promise VALUES (2, 'T0RELEASED', 1, '2026-11-21 06:11:19.542884+00', '2026-11-21 05:56:19.542884+00', 'broken', '2026-11-21 06:16:19.657332+00', 300.114448);
INSERT INTO public.promise VALUES (3, 'T0RELEASED', 1, '2026-11-21 06:31:19.657332+00', '2026-11-21 06:16:19.657332+00', 'kept', '2026-11-21 06:16:19.790264+00', -899.867068);
INSERT INTO public.promise VALUES (4, 'T0RELEASED', 1, '2026-11-21 07:16:19.790264+00', '2026-11-21 06:16:19.790264+00', 'kept', '2026-11-21 06:16:19.835168+00', -3599.955096);
INSERT INTO public.reminder VALUES (1, 'T0RELEASED', 1, '2026-11-21 06:11:19.542884+00', 0, 1, 'U0LINUSTO1', '2026-11-21 06:08:19.560069+00', NULL, NULL, 'D0FT3VW1H9', '1795241299.585916', '2026-11-21 06:11:19.594661+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (2, 'T0RELEASED', 1, '2026-11-21 06:11:19.542884+00', 0, 2, 'U0LINUSTO1', '2026-11-21 06:11:19.594661+00', 'C0OLDQ2VW', '1795241479.614746', 'D0FT3VW1H9', '1795241479.623102', '2026-11-21 06:16:19.628536+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (3, 'T0RELEASED', 1, '2026-11-21 06:11:19.542884+00', 0, 3, 'U0GRACEHO1', '2026-11-21 06:16:19.628536+00', 'C0OLDQ2VW', '1795241779.649405', NULL, NULL, '2026-11-21 06:16:19.657332+00', 'answered', 'U0LINUSTO1');
INSERT INTO public.role_held VALUES (1, 'T0RELEASED', 1, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 05:56:19.155136+00', '2026-11-21 05:56:19.265421+00');
INSERT INTO public.role_held VALUES (2, 'T0RELEASED', 1, 'commander', 'U0GRACEHO1', 'U0ADALOVE1', false, '2026-11-21 05:56:19.265421+00', NULL);
INSERT INTO public.role_held VALUES (3, 'T0RELEASED', 1, 'operations', 'U0DENNISR1', 'U0ADALOVE1', false, '2026-11-21 05:56:19.280411+00', NULL);
INSERT INTO public.role_held VALUES (5, 'T0RELEASED', 1, 'scribe', 'U0BARBARA1', 'U0ADALOVE1', false, '2026-11-21 05:56:19.346723+00', NULL);
INSERT INTO public.role_held VALUES (4, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', false, '2026-11-21 05:56:19.316004+00', '2026-11-21 06:16:19.719637+00');
INSERT INTO public.role_held VALUES (6, 'T0RELEASED', 1, 'communications', 'U0ADALOVE1', 'U0ADALOVE1', false, '2026-11-21 06:16:19.719637+00', NULL);
INSERT INTO public.role_held VALUES (7, 'T0RELEASED', 2, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 06:16:19.871455+00', NULL);
INSERT INTO public.tag VALUES (1, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795240579.414793', 'U0BARBARA1', 'mag', true, '1795240579.418371', '2026-11-21 05:56:19.419079+00');
INSERT INTO public.tag VALUES (2, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795240579.415868', 'U0BARBARA1', 'pushpin', true, '1795240579.440887', '2026-11-21 05:56:19.441684+00');
INSERT INTO public.tag VALUES (4, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795240579.415868', 'U0GRACEHO1', 'scales', true, '1795240579.475863', '2026-11-21 05:56:19.477069+00');
INSERT INTO public.tag VALUES (3, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795240579.417062', 'U0BARBARA1', 'pushpin', false, '1795240579.492345', '2026-11-21 05:56:19.49352+00');
INSERT INTO public.timeline_entry VALUES (1, 'T0RELEASED', 1, '2026-11-21 05:56:19.155136+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV1: Checkout returns 500s', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 05:56:19.155136+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (2, 'T0RELEASED', 1, '2026-11-21 05:56:19.155136+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 05:56:19.155136+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (3, 'T0RELEASED', 1, '2026-11-21 05:56:19.265421+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0GRACEHO1> commander', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 05:56:19.265421+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (4, 'T0RELEASED', 1, '2026-11-21 05:56:19.280411+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0DENNISR1> operations lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 05:56:19.280411+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (5, 'T0RELEASED', 1, '2026-11-21 05:56:19.316004+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0LINUSTO1> communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 05:56:19.316004+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (6, 'T0RELEASED', 1, '2026-11-21 05:56:19.346723+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0BARBARA1> scribe', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 05:56:19.346723+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (7, 'T0RELEASED', 1, '2026-11-21 05:56:19.404596+00', 'status', 'system', 'U0GRACEHO1', NULL, 'acknowledged the incident', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 05:56:19.404596+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (9, 'T0RELEASED', 1, '2026-11-21 05:56:19.415868+00', 'decision', 'message', 'U0GRACEHO1', NULL, 'We roll back first', '[]', 'C0OLDQ2VW', '1795240579.415868', NULL, 'http://127.0.0.1:40185/archives/C0OLDQ2VW/p1795240579415868', NULL, NULL, 'U0BARBARA1', '2026-11-21 05:56:19.441684+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (10, 'T0RELEASED', 1, '2026-11-21 05:56:19.417062+00', 'event', 'message', 'U0DENNISR1', NULL, 'Lunch anyone', '[]', 'C0OLDQ2VW', '1795240579.417062', NULL, 'http://127.0.0.1:40185/archives/C0OLDQ2VW/p1795240579417062', NULL, NULL, 'U0BARBARA1', '2026-11-21 05:56:19.461123+00', '2026-11-21 05:56:19.49352+00', 1);
INSERT INTO public.timeline_entry VALUES (8, 'T0RELEASED', 1, '2026-11-21 05:56:19.414793+00', 'finding', 'message', 'U0DENNISR1', NULL, 'Errors began with release 413', '[]', 'C0OLDQ2VW', '1795240579.414793', NULL, 'http://127.0.0.1:40185/archives/C0OLDQ2VW/p1795240579414793', '1795240579.505036', NULL, 'U0BARBARA1', '2026-11-21 05:56:19.419079+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (11, 'T0RELEASED', 1, '2026-11-20 08:01:00+00', 'event', 'note', 'U0BARBARA1', NULL, 'The database was restarted', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0BARBARA1', '2026-11-21 05:56:19.518834+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (12, 'T0RELEASED', 1, '2026-11-21 05:56:19.542884+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 1: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 05:56:19.542884+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (13, 'T0RELEASED', 1, '2026-11-21 06:16:19.657332+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 2: No change. Still: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 06:16:19.657332+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (14, 'T0RELEASED', 1, '2026-11-21 06:16:19.719637+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 06:16:19.719637+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (15, 'T0RELEASED', 1, '2026-11-21 06:16:19.75674+00', 'severity', 'system', 'U0GRACEHO1', NULL, 'changed severity SEV1 → SEV2: fewer customers', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 06:16:19.75674+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (16, 'T0RELEASED', 1, '2026-11-21 06:16:19.790264+00', 'status', 'system', 'U0GRACEHO1', NULL, 'mitigated: Rolled back release 412', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 06:16:19.790264+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (17, 'T0RELEASED', 1, '2026-11-21 06:16:19.835168+00', 'status', 'system', 'U0GRACEHO1', NULL, 'resolved: No errors since 14:05', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 06:16:19.835168+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (18, 'T0RELEASED', 2, '2026-11-21 06:16:19.871455+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV4: A button is blue', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 06:16:19.871455+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (19, 'T0RELEASED', 2, '2026-11-21 06:16:19.871455+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 06:16:19.871455+00', NULL, 1);
INSERT INTO public.timeline_version VALUES (1, 'T0RELEASED', 9, 1, '2026-11-21 05:56:19.415868+00', 'event', NULL, '[]', '2026-11-21 05:56:19.477069+00', 'U0GRACEHO1');
INSERT INTO public.timeline_version VALUES (2, 'T0RELEASED', 8, 1, '2026-11-21 05:56:19.414793+00', 'finding', 'Errors began with release 412', '[]', '2026-11-21 05:56:19.508515+00', 'U0DENNISR1');
INSERT INTO public.workspace VALUES ('T0RELEASED', 3);
SELECT pg_catalog.setval('public.audit_id_seq', 26, true);
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
