SELECT pg_catalog.set_config('search_path', '', false);
CREATE FUNCTION public.audit_is_only_added_to() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    BEGIN
        RAISE EXCEPTION 'the audit is only ever added to';
    END $$;
CREATE TABLE public.alarm (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    incident_id integer NOT NULL,
    kind character varying(32) NOT NULL,
    subject_id integer NOT NULL,
    due_at timestamp with time zone NOT NULL,
    round integer NOT NULL,
    asked_step_id integer
);
CREATE SEQUENCE public.alarm_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.alarm_id_seq OWNED BY public.alarm.id;
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
CREATE TABLE public.incident_task (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    incident_id integer NOT NULL,
    number integer NOT NULL,
    text character varying NOT NULL,
    state character varying(32) NOT NULL,
    assignee_id character varying(32),
    given_by character varying(32) NOT NULL,
    given_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone,
    acknowledged_at timestamp with time zone,
    ended_at timestamp with time zone,
    ended_by character varying(32),
    nudges integer NOT NULL,
    source_permalink character varying,
    message_ts character varying(32)
);
CREATE SEQUENCE public.incident_task_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.incident_task_id_seq OWNED BY public.incident_task.id;
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
    until_at timestamp with time zone,
    seen_at timestamp with time zone
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
    replaced_by character varying(32),
    reason character varying
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
ALTER TABLE ONLY public.alarm ALTER COLUMN id SET DEFAULT nextval('public.alarm_id_seq'::regclass);
ALTER TABLE ONLY public.audit ALTER COLUMN id SET DEFAULT nextval('public.audit_id_seq'::regclass);
ALTER TABLE ONLY public.handoff ALTER COLUMN id SET DEFAULT nextval('public.handoff_id_seq'::regclass);
ALTER TABLE ONLY public.incident ALTER COLUMN id SET DEFAULT nextval('public.incident_id_seq'::regclass);
ALTER TABLE ONLY public.incident_task ALTER COLUMN id SET DEFAULT nextval('public.incident_task_id_seq'::regclass);
ALTER TABLE ONLY public.incident_update ALTER COLUMN id SET DEFAULT nextval('public.incident_update_id_seq'::regclass);
ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);
ALTER TABLE ONLY public.promise ALTER COLUMN id SET DEFAULT nextval('public.promise_id_seq'::regclass);
ALTER TABLE ONLY public.reminder ALTER COLUMN id SET DEFAULT nextval('public.reminder_id_seq'::regclass);
ALTER TABLE ONLY public.role_held ALTER COLUMN id SET DEFAULT nextval('public.role_held_id_seq'::regclass);
ALTER TABLE ONLY public.tag ALTER COLUMN id SET DEFAULT nextval('public.tag_id_seq'::regclass);
ALTER TABLE ONLY public.timeline_entry ALTER COLUMN id SET DEFAULT nextval('public.timeline_entry_id_seq'::regclass);
ALTER TABLE ONLY public.timeline_version ALTER COLUMN id SET DEFAULT nextval('public.timeline_version_id_seq'::regclass);
INSERT INTO public.alarm VALUES (1, 'T0RELEASED', 1, 'command', 0, '2026-11-21 11:08:47.149622+00', 0, NULL);
INSERT INTO public.alarm VALUES (2, 'T0RELEASED', 1, 'offer', 1, '2026-11-21 11:03:49.038774+00', 0, NULL);
INSERT INTO public.alarm VALUES (3, 'T0RELEASED', 2, 'command', 0, '2026-11-21 11:28:50.718862+00', 0, NULL);
INSERT INTO public.alembic_version VALUES ('0006');
INSERT INTO public.audit VALUES (1, 'T0RELEASED', 1, '2026-11-21 10:38:45.428252+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO public.audit VALUES (2, 'T0RELEASED', 1, '2026-11-21 10:38:45.428252+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (3, 'T0RELEASED', 1, '2026-11-21 10:38:47.149622+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": "U0ADALOVE1"}', '{"commander": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (4, 'T0RELEASED', 1, '2026-11-21 10:38:47.193962+00', 'U0ADALOVE1', 'role', 'slash', '{"operations": null}', '{"operations": "U0DENNISR1"}');
INSERT INTO public.audit VALUES (5, 'T0RELEASED', 1, '2026-11-21 10:38:47.343339+00', 'U0ADALOVE1', 'role', 'slash', '{"communications": null}', '{"communications": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (6, 'T0RELEASED', 1, '2026-11-21 10:38:47.437531+00', 'U0ADALOVE1', 'role', 'slash', '{"scribe": null}', '{"scribe": "U0BARBARA1"}');
INSERT INTO public.audit VALUES (7, 'T0RELEASED', 1, '2026-11-21 10:38:47.614937+00', 'U0GRACEHO1', 'ack', 'button', '{"status": "declared", "words": null}', '{"status": "acknowledged", "words": ""}');
INSERT INTO public.audit VALUES (8, 'T0RELEASED', 1, '2026-11-21 10:38:47.696076+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 8, "kind": "finding"}');
INSERT INTO public.audit VALUES (9, 'T0RELEASED', 1, '2026-11-21 10:38:47.971041+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 9, "kind": "event"}');
INSERT INTO public.audit VALUES (10, 'T0RELEASED', 1, '2026-11-21 10:38:48.032589+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 10, "kind": "event"}');
INSERT INTO public.audit VALUES (11, 'T0RELEASED', 1, '2026-11-21 10:38:48.11396+00', 'U0GRACEHO1', 'retag', 'event', '{"entry": 9, "kind": "event"}', '{"entry": 9, "kind": "decision"}');
INSERT INTO public.audit VALUES (12, 'T0RELEASED', 1, '2026-11-21 10:38:48.175326+00', 'U0BARBARA1', 'untag', 'event', '{"entry": 10, "text": "Lunch anyone"}', '{"entry": null, "text": null}');
INSERT INTO public.audit VALUES (13, 'T0RELEASED', 1, '2026-11-21 10:38:48.230667+00', 'U0DENNISR1', 'message edited', 'event', '{"entry": 8, "text": "Errors began with release 412"}', '{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO public.audit VALUES (14, 'T0RELEASED', 1, '2026-11-21 10:38:48.26827+00', 'U0BARBARA1', 'note', 'slash', '{"text": null, "happened_at": null}', '{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO public.audit VALUES (15, 'T0RELEASED', 1, '2026-11-21 10:38:48.358238+00', 'U0LINUSTO1', 'update', 'form', '{"number": null, "words": null}', '{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (16, 'T0RELEASED', 1, '2026-11-21 10:50:48.420493+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 10:53:48.358238+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (17, 'T0RELEASED', 1, '2026-11-21 10:53:48.594031+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 10:53:48.358238+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (18, 'T0RELEASED', 1, '2026-11-21 10:58:48.806687+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 10:53:48.358238+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (19, 'T0RELEASED', 1, '2026-11-21 10:58:48.89711+00', 'U0LINUSTO1', 'update', 'button', '{"number": 1, "words": "One in eight fails. We roll back"}', '{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (20, 'T0RELEASED', 1, '2026-11-21 10:58:49.038774+00', 'U0LINUSTO1', 'handoff asked', 'slash', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (21, 'T0RELEASED', 1, '2026-11-21 10:58:49.2673+00', 'U0ADALOVE1', 'role', 'button', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (22, 'T0RELEASED', 1, '2026-11-21 10:58:49.710768+00', 'U0GRACEHO1', 'severity', 'slash', '{"severity": "sev1", "reason": null}', '{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO public.audit VALUES (23, 'T0RELEASED', 1, '2026-11-21 10:58:50.394086+00', 'U0GRACEHO1', 'mitigate', 'slash', '{"status": "acknowledged", "words": null}', '{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO public.audit VALUES (24, 'T0RELEASED', 1, '2026-11-21 10:58:50.580703+00', 'U0GRACEHO1', 'resolve', 'form', '{"status": "mitigated", "words": null}', '{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO public.audit VALUES (25, 'T0RELEASED', 2, '2026-11-21 10:58:50.718862+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO public.audit VALUES (26, 'T0RELEASED', 2, '2026-11-21 10:58:50.718862+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.handoff VALUES (1, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', 'accepted', '2026-11-21 10:58:49.038774+00', '2026-11-21 10:58:49.2673+00', 'D0OOMHG5RS', '1795258729.147047');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:3853513924679.9475616317452.1dc2ccea928cb900ae6f3456afbfcb98', '2026-11-21 10:38:45.428252+00', '{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev083JO9N1T', '2026-11-21 10:38:46.833113+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:650413620093.3308916660165.bb7ac944bee89d34f805ea24d342abb7', '2026-11-21 10:38:47.149622+00', '{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:2963500243564.9467633232120.b33462c9303f4bec5336aed942887344', '2026-11-21 10:38:47.193962+00', '{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:7334418152933.5990091270541.58187b782bdc6e9c88bbbed23c717588', '2026-11-21 10:38:47.343339+00', '{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0G73CJA3M', '2026-11-21 10:38:47.341938+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:7842051894350.14947783610.7ca1c464c3c81dd4ef0aadc5abea4e2b', '2026-11-21 10:38:47.437531+00', '{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev07PK7MEFG', '2026-11-21 10:38:47.438454+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0Z812PIRA', '2026-11-21 10:38:47.517856+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0QQHXSN34', '2026-11-21 10:38:47.590795+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795257527.613815:U0GRACEHO1:acknowledge', '2026-11-21 10:38:47.614937+00', '{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0I8YSVREY', '2026-11-21 10:38:47.675007+00', '{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev09RFNYVQS', '2026-11-21 10:38:47.696076+00', '{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev06XLABX6Q', '2026-11-21 10:38:47.971041+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0NIO3IFWP', '2026-11-21 10:38:48.032589+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0KOTPVHCN', '2026-11-21 10:38:48.11396+00', '{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0HUZC8ISL', '2026-11-21 10:38:48.175326+00', '{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0F14YLK8J', '2026-11-21 10:38:48.230667+00', '{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:9688824132390.1519060421930.0f7a232d3ac714f703f7fdf3b583a8b0', '2026-11-21 10:38:48.26827+00', '{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:8806475382697.7029325226793.9726a3d15f6f452bb2106c83c7649575', '2026-11-21 10:38:48.319791+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0C7AKYLOH', '2026-11-21 10:38:48.358238+00', '{"text": "Update 1 is on its way. Next update: <!date^1795258428^{date_short_pretty} at {time}|21 Nov 2026, 10:53 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795258428^{date_short_pretty} at {time}|21 Nov 2026, 10:53 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795257528.896016:U0LINUSTO1:no_change', '2026-11-21 10:58:48.89711+00', '{"text": "Update 2 is on its way (no change). Next update: <!date^1795259628^{date_short_pretty} at {time}|21 Nov 2026, 11:13 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795259628^{date_short_pretty} at {time}|21 Nov 2026, 11:13 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:4409099050831.4596548412975.49203df0b38e865f4a358c021941bdbb', '2026-11-21 10:58:49.038774+00', '{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795257529.265767:U0ADALOVE1:handoff_accept', '2026-11-21 10:58:49.2673+00', '{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:1377982842899.9691659442240.088a1c70f56d30471e63e12ffba35957', '2026-11-21 10:58:50.535998+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:3002231617456.2922516214104.3c1e646c6cc70d7a8f790a4f1b251344', '2026-11-21 10:58:49.710768+00', '{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795259628^{date_short_pretty} at {time}|21 Nov 2026, 11:13 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795259628^{date_short_pretty} at {time}|21 Nov 2026, 11:13 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:8048474934741.2989162575351.15104c48e8694b7ee448ac347452224d', '2026-11-21 10:58:50.394086+00', '{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5636253836530.1335517234985.efed3fa6f212f694b26dc158e14f0581', '2026-11-21 10:58:50.718862+00', '{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0P6K37OLO', '2026-11-21 10:58:50.580703+00', '{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0UG9DUD3F', '2026-11-21 10:58:50.871019+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.incident VALUES (1, 'T0RELEASED', 1, 'Checkout returns 500s', '', 'sev2', 'resolved', false, false, 'U0ADALOVE1', NULL, 'C0OLDQ2VW', 'inc-1-checkout-returns-500s', '1795257526.730778', '🟠 SEV2 · ✅ resolved · Checkout returns 500s', 'C0X65MD1FY', '1795257526.732416', NULL, '2026-11-21 10:38:45.428252+00', '2026-11-21 10:38:45.428252+00', '2026-11-21 10:38:47.614937+00', '2026-11-21 10:58:50.394086+00', '2026-11-21 10:58:50.580703+00', NULL, NULL, NULL, '2026-11-21 10:58:50.580703+00', 'Resolved: No errors since 14:05', NULL, NULL, 0, NULL);
INSERT INTO public.incident VALUES (2, 'T0RELEASED', 2, 'A button is blue', '', 'sev4', 'declared', false, false, 'U0ADALOVE1', NULL, 'C0OLDASXI', 'inc-2-a-button-is-blue', '1795258730.834339', '🔵 SEV4 · 🆕 declared · A button is blue', 'C0X65MD1FY', '1795258730.835064', NULL, '2026-11-21 10:58:50.718862+00', '2026-11-21 10:58:50.718862+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.incident_update VALUES (1, 'T0RELEASED', 1, 1, 'One in eight fails. We roll back', false, 'U0LINUSTO1', '2026-11-21 10:38:48.358238+00', 'sev1', 'acknowledged', '2026-11-21 10:53:48.358238+00');
INSERT INTO public.incident_update VALUES (2, 'T0RELEASED', 1, 2, 'No change. Still: One in eight fails. We roll back', true, 'U0LINUSTO1', '2026-11-21 10:58:48.89711+00', 'sev1', 'acknowledged', '2026-11-21 11:13:48.89711+00');
INSERT INTO public.outbox VALUES (1, 'T0RELEASED', NULL, 'read_people:2026-11-21:', 'read_people', '{"day": "2026-11-21", "cursor": ""}', NULL, NULL, 'done', '2026-11-21 10:38:45.261232+00', '2026-11-21 10:38:45.261232+00', NULL, 1, '2026-11-21 10:38:45.4557+00', '{"people": 5}', NULL);
INSERT INTO public.outbox VALUES (2, 'T0RELEASED', NULL, 'look_up_person:U0ADALOVE1', 'look_up_person', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 10:38:45.428252+00', '2026-11-21 10:38:45.428252+00', NULL, 1, '2026-11-21 10:38:46.513246+00', '{"zone": "Europe/London"}', NULL);
INSERT INTO public.outbox VALUES (3, 'T0RELEASED', 1, 'open_channel:1', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 10:38:45.428252+00', '2026-11-21 10:38:45.428252+00', NULL, 1, '2026-11-21 10:38:46.513246+00', '{"channel": "C0OLDQ2VW"}', NULL);
INSERT INTO public.outbox VALUES (4, 'T0RELEASED', 1, 'invite:1245391dc7fd4e79a2b1581b6e4c533f', 'invite', '{"user": "U0ADALOVE1"}', 3, NULL, 'done', '2026-11-21 10:38:45.428252+00', '2026-11-21 10:38:45.428252+00', NULL, 1, '2026-11-21 10:38:46.812219+00', '{}', NULL);
INSERT INTO public.outbox VALUES (5, 'T0RELEASED', 1, 'tell_ready:1:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:42897/respond/yDXZPapLW98TqRstwyH5sg"}', 3, NULL, 'done', '2026-11-21 10:38:45.428252+00', '2026-11-21 10:38:45.428252+00', NULL, 1, '2026-11-21 10:38:46.812219+00', '{}', NULL);
INSERT INTO public.outbox VALUES (8, 'T0RELEASED', 1, 'topic:1584de490b204f9491ea45df9586632e', 'topic', '{}', 3, 'topic:1', 'done', '2026-11-21 10:38:45.428252+00', '2026-11-21 10:38:45.428252+00', NULL, 1, '2026-11-21 10:38:46.812219+00', '{}', NULL);
INSERT INTO public.outbox VALUES (7, 'T0RELEASED', 1, 'card:5a46b5a7f3ba473084b68271c8f01721', 'card', '{}', 3, 'card:1', 'done', '2026-11-21 10:38:45.428252+00', '2026-11-21 10:38:45.428252+00', NULL, 1, '2026-11-21 10:38:46.812219+00', '{"ts": "1795257526.730778"}', NULL);
INSERT INTO public.outbox VALUES (9, 'T0RELEASED', 1, 'announce:302c50f00cb2414d92f477a7702499c9', 'announce', '{}', 3, 'announce:1', 'done', '2026-11-21 10:38:45.428252+00', '2026-11-21 10:38:45.428252+00', NULL, 1, '2026-11-21 10:38:46.812219+00', '{"ts": "1795257526.732416"}', NULL);
INSERT INTO public.outbox VALUES (6, 'T0RELEASED', 1, 'direct:07c74e1aaed74b20a9670419a72dbc43', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 3, NULL, 'done', '2026-11-21 10:38:45.428252+00', '2026-11-21 10:38:45.428252+00', NULL, 1, '2026-11-21 10:38:46.812219+00', '{"channel": "D0OOMHG5RS", "ts": "1795257526.785173"}', NULL);
INSERT INTO public.outbox VALUES (23, 'T0RELEASED', 1, 'topic:e176cfe47fd1449893c3d07fd89bfce8', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 10:38:47.193962+00', '2026-11-21 10:38:47.193962+00', NULL, 1, '2026-11-21 10:38:47.359473+00', '{}', NULL);
INSERT INTO public.outbox VALUES (16, 'T0RELEASED', 1, 'topic:3a0a5cee2df24c3ea44b265971b6941a', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 10:38:47.149622+00', '2026-11-21 10:38:47.149622+00', NULL, 1, '2026-11-21 10:38:47.206246+00', '{}', NULL);
INSERT INTO public.outbox VALUES (10, 'T0RELEASED', 1, 'pin_card:8ac7b30e5ef445f49fd696d3fabf612f', 'pin_card', '{}', 7, NULL, 'done', '2026-11-21 10:38:45.428252+00', '2026-11-21 10:38:45.428252+00', NULL, 1, '2026-11-21 10:38:47.086463+00', '{}', NULL);
INSERT INTO public.outbox VALUES (11, 'T0RELEASED', 1, 'bookmark:1:card', 'bookmark', '{"to": "card"}', 7, NULL, 'done', '2026-11-21 10:38:45.428252+00', '2026-11-21 10:38:45.428252+00', NULL, 1, '2026-11-21 10:38:47.086463+00', '{"link": "http://127.0.0.1:42897/archives/C0OLDQ2VW/p1795257526730778"}', NULL);
INSERT INTO public.outbox VALUES (12, 'T0RELEASED', NULL, 'look_up_person:U0GRACEHO1', 'look_up_person', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 10:38:47.149622+00', '2026-11-21 10:38:47.149622+00', NULL, 1, '2026-11-21 10:38:47.301152+00', '{"zone": "America/New_York"}', NULL);
INSERT INTO public.outbox VALUES (13, 'T0RELEASED', 1, 'invite:a4b51a6c62594072806ad8bb0c0da063', 'invite', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 10:38:47.149622+00', '2026-11-21 10:38:47.149622+00', NULL, 1, '2026-11-21 10:38:47.301152+00', '{}', NULL);
INSERT INTO public.outbox VALUES (14, 'T0RELEASED', 1, 'notice:44609be6fa2a4a13bde1a7012e3cc07b', 'notice', '{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1"}}', NULL, 'room:1', 'done', '2026-11-21 10:38:47.149622+00', '2026-11-21 10:38:47.149622+00', NULL, 1, '2026-11-21 10:38:47.301152+00', '{"ts": "1795257527.208762"}', NULL);
INSERT INTO public.outbox VALUES (15, 'T0RELEASED', 1, 'card:c5268c50fd43462f813022147b77c8c4', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 10:38:47.149622+00', '2026-11-21 10:38:47.149622+00', NULL, 1, '2026-11-21 10:38:47.301152+00', '{"ts": "1795257526.730778"}', NULL);
INSERT INTO public.outbox VALUES (17, 'T0RELEASED', 1, 'announce:d8a03066214c4ec29e6d7f36eb682d85', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 10:38:47.149622+00', '2026-11-21 10:38:47.149622+00', NULL, 1, '2026-11-21 10:38:47.301152+00', '{"ts": "1795257526.732416"}', NULL);
INSERT INTO public.outbox VALUES (18, 'T0RELEASED', 1, 'direct:523148537bcf4a7f95ef330071cd14a7', 'direct', '{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 10:38:47.149622+00', '2026-11-21 10:38:47.149622+00', NULL, 1, '2026-11-21 10:38:47.301152+00', '{"channel": "D0WS65PSTL", "ts": "1795257527.222288"}', NULL);
INSERT INTO public.outbox VALUES (19, 'T0RELEASED', NULL, 'look_up_person:U0DENNISR1', 'look_up_person', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 10:38:47.193962+00', '2026-11-21 10:38:47.193962+00', NULL, 1, '2026-11-21 10:38:47.406132+00', '{"zone": "Asia/Tokyo"}', NULL);
INSERT INTO public.outbox VALUES (20, 'T0RELEASED', 1, 'invite:a3e2b3c026d145d2b1af3fad3b1c2a3b', 'invite', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 10:38:47.193962+00', '2026-11-21 10:38:47.193962+00', NULL, 1, '2026-11-21 10:38:47.406132+00', '{}', NULL);
INSERT INTO public.outbox VALUES (21, 'T0RELEASED', 1, 'notice:a2260ef66cce42c8af473aaeadfe7fdb', 'notice', '{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 10:38:47.193962+00', '2026-11-21 10:38:47.193962+00', NULL, 1, '2026-11-21 10:38:47.406132+00', '{"ts": "1795257527.365376"}', NULL);
INSERT INTO public.outbox VALUES (33, 'T0RELEASED', NULL, 'look_up_person:U0BARBARA1', 'look_up_person', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 10:38:47.437531+00', '2026-11-21 10:38:47.437531+00', NULL, 1, '2026-11-21 10:38:47.587654+00', '{"zone": "America/Los_Angeles"}', NULL);
INSERT INTO public.outbox VALUES (37, 'T0RELEASED', 1, 'topic:734bc0f4f0514e35ae16a3eabecb87c2', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 10:38:47.437531+00', '2026-11-21 10:38:47.437531+00', NULL, 1, '2026-11-21 10:38:47.587654+00', '{}', NULL);
INSERT INTO public.outbox VALUES (34, 'T0RELEASED', 1, 'invite:3bd75cfa3ff54a7face43a7128ff33b9', 'invite', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 10:38:47.437531+00', '2026-11-21 10:38:47.437531+00', NULL, 1, '2026-11-21 10:38:47.587654+00', '{}', NULL);
INSERT INTO public.outbox VALUES (35, 'T0RELEASED', 1, 'notice:8c3bef349b094e398f7e8a96e794f125', 'notice', '{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 10:38:47.437531+00', '2026-11-21 10:38:47.437531+00', NULL, 1, '2026-11-21 10:38:47.587654+00', '{"ts": "1795257527.547951"}', NULL);
INSERT INTO public.outbox VALUES (36, 'T0RELEASED', 1, 'card:103efa2ade9443ac883ddb91307d06ec', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 10:38:47.437531+00', '2026-11-21 10:38:47.437531+00', NULL, 1, '2026-11-21 10:38:47.587654+00', '{"ts": "1795257526.730778"}', NULL);
INSERT INTO public.outbox VALUES (38, 'T0RELEASED', 1, 'announce:c94d4d5ebd404923b0c4a858ccdceb2b', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 10:38:47.437531+00', '2026-11-21 10:38:47.437531+00', NULL, 1, '2026-11-21 10:38:47.587654+00', '{"ts": "1795257526.732416"}', NULL);
INSERT INTO public.outbox VALUES (66, 'T0RELEASED', 1, 'close_reminder:1:3', 'close_reminder', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 10:58:48.89711+00', '2026-11-21 10:58:48.89711+00', NULL, 1, '2026-11-21 10:58:49.007615+00', '{}', NULL);
INSERT INTO public.outbox VALUES (69, 'T0RELEASED', 1, 'card:17bd0435aabf479fa758375e1aa51724', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 10:58:48.89711+00', '2026-11-21 10:58:48.89711+00', NULL, 1, '2026-11-21 10:58:49.007615+00', '{"ts": "1795257526.730778"}', NULL);
INSERT INTO public.outbox VALUES (71, 'T0RELEASED', 1, 'announce:6b27c8b58d82476e8391b49b4bf13e13', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 10:58:48.89711+00', '2026-11-21 10:58:48.89711+00', NULL, 1, '2026-11-21 10:58:49.023845+00', '{"ts": "1795257526.732416"}', NULL);
INSERT INTO public.outbox VALUES (22, 'T0RELEASED', 1, 'card:a49d97f967ba44dbbdf3f461630bcf58', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 10:38:47.193962+00', '2026-11-21 10:38:47.193962+00', NULL, 1, '2026-11-21 10:38:47.406132+00', '{"ts": "1795257526.730778"}', NULL);
INSERT INTO public.outbox VALUES (24, 'T0RELEASED', 1, 'announce:b138a3f49bd547cc83dc0a912ffc37db', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 10:38:47.193962+00', '2026-11-21 10:38:47.193962+00', NULL, 1, '2026-11-21 10:38:47.406132+00', '{"ts": "1795257526.732416"}', NULL);
INSERT INTO public.outbox VALUES (25, 'T0RELEASED', 1, 'direct:6492643827374f0895486e4cad4b9115', 'direct', '{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 10:38:47.193962+00', '2026-11-21 10:38:47.193962+00', NULL, 1, '2026-11-21 10:38:47.406132+00', '{"channel": "D0OAN0SX5F", "ts": "1795257527.383137"}', NULL);
INSERT INTO public.outbox VALUES (26, 'T0RELEASED', NULL, 'look_up_person:U0LINUSTO1', 'look_up_person', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 10:38:47.343339+00', '2026-11-21 10:38:47.343339+00', NULL, 1, '2026-11-21 10:38:47.470082+00', '{"zone": "Europe/Helsinki"}', NULL);
INSERT INTO public.outbox VALUES (30, 'T0RELEASED', 1, 'topic:544dc94193824a1ba2fdd91ad132cb6d', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 10:38:47.343339+00', '2026-11-21 10:38:47.343339+00', NULL, 1, '2026-11-21 10:38:47.470082+00', '{}', NULL);
INSERT INTO public.outbox VALUES (27, 'T0RELEASED', 1, 'invite:193d2dea6da14d6c8d5fdf3d544762db', 'invite', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 10:38:47.343339+00', '2026-11-21 10:38:47.343339+00', NULL, 1, '2026-11-21 10:38:47.470082+00', '{}', NULL);
INSERT INTO public.outbox VALUES (28, 'T0RELEASED', 1, 'notice:327607965a60450aae3218ae38230331', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 10:38:47.343339+00', '2026-11-21 10:38:47.343339+00', NULL, 1, '2026-11-21 10:38:47.470082+00', '{"ts": "1795257527.443792"}', NULL);
INSERT INTO public.outbox VALUES (29, 'T0RELEASED', 1, 'card:122608bad0c04bb29dce2951561379d4', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 10:38:47.343339+00', '2026-11-21 10:38:47.343339+00', NULL, 1, '2026-11-21 10:38:47.470082+00', '{"ts": "1795257526.730778"}', NULL);
INSERT INTO public.outbox VALUES (31, 'T0RELEASED', 1, 'announce:ec644d8142d14e3793c30e10a0469619', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 10:38:47.343339+00', '2026-11-21 10:38:47.343339+00', NULL, 1, '2026-11-21 10:38:47.470082+00', '{"ts": "1795257526.732416"}', NULL);
INSERT INTO public.outbox VALUES (32, 'T0RELEASED', 1, 'direct:a7879b616a6845cba67cb7466a9c51b6', 'direct', '{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 10:38:47.343339+00', '2026-11-21 10:38:47.343339+00', NULL, 1, '2026-11-21 10:38:47.470082+00', '{"channel": "D0FT3VW1H9", "ts": "1795257527.462925"}', NULL);
INSERT INTO public.outbox VALUES (45, 'T0RELEASED', 1, 'read_message:d1a116099a0b4eeaaac532bc3b814dfc', 'read_message', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795257527.640870', 'done', '2026-11-21 10:38:47.696076+00', '2026-11-21 10:38:47.696076+00', NULL, 1, '2026-11-21 10:38:48.030061+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (46, 'T0RELEASED', 1, 'check_mark:ffeff566d41c4387ac56f25d65998296', 'check_mark', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795257527.640870', 'done', '2026-11-21 10:38:47.696076+00', '2026-11-21 10:38:47.696076+00', NULL, 1, '2026-11-21 10:38:48.092517+00', '{}', NULL);
INSERT INTO public.outbox VALUES (47, 'T0RELEASED', 1, 'read_message:ed7d5ccec38747b3bd5094911b2a9d6c', 'read_message', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795257527.652035', 'done', '2026-11-21 10:38:47.971041+00', '2026-11-21 10:38:47.971041+00', NULL, 1, '2026-11-21 10:38:48.092517+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (48, 'T0RELEASED', 1, 'check_mark:67f24d15661a45afb5a8808e8edb0b1b', 'check_mark', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795257527.652035', 'done', '2026-11-21 10:38:47.971041+00', '2026-11-21 10:38:47.971041+00', NULL, 1, '2026-11-21 10:38:48.158263+00', '{}', NULL);
INSERT INTO public.outbox VALUES (53, 'T0RELEASED', 1, 'announce_reply:5584655cce1549afac914e87bf881e08', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795258428.358238}}', NULL, 'announce:1', 'done', '2026-11-21 10:38:48.358238+00', '2026-11-21 10:38:48.358238+00', NULL, 1, '2026-11-21 10:50:48.459135+00', '{"ts": "1795258248.436402"}', NULL);
INSERT INTO public.outbox VALUES (51, 'T0RELEASED', 1, 'check_mark:5c6bd44021f745a6a3f470d9c6bf406f', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795257527.693469', 'done', '2026-11-21 10:38:48.175326+00', '2026-11-21 10:38:48.175326+00', NULL, 1, '2026-11-21 10:38:48.262353+00', '{}', NULL);
INSERT INTO public.outbox VALUES (70, 'T0RELEASED', 1, 'topic:460b070a6bd04effb602e7a833ef7e89', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 10:58:48.89711+00', '2026-11-21 10:58:48.89711+00', NULL, 1, '2026-11-21 10:58:48.992115+00', '{}', NULL);
INSERT INTO public.outbox VALUES (55, 'T0RELEASED', 1, 'topic:d7844dce854d44ada142bf9aa2f2feba', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 10:38:48.358238+00', '2026-11-21 10:38:48.358238+00', NULL, 1, '2026-11-21 10:50:48.434458+00', '{}', NULL);
INSERT INTO public.outbox VALUES (67, 'T0RELEASED', 1, 'notice:85851bc0c6234fc3b723701edc7b35c7', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795259628.89711}}', NULL, 'room:1', 'done', '2026-11-21 10:58:48.89711+00', '2026-11-21 10:58:48.89711+00', NULL, 1, '2026-11-21 10:58:49.007615+00', '{"ts": "1795258728.997035"}', NULL);
INSERT INTO public.outbox VALUES (68, 'T0RELEASED', 1, 'announce_reply:ff4630e5b7a446fe986778c1065cf38a', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795259628.89711}}', NULL, 'announce:1', 'done', '2026-11-21 10:58:48.89711+00', '2026-11-21 10:58:48.89711+00', NULL, 1, '2026-11-21 10:58:49.007615+00', '{"ts": "1795258728.998089"}', NULL);
INSERT INTO public.outbox VALUES (52, 'T0RELEASED', 1, 'notice:aad01494ded848b99d6892cf06eee722', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795258428.358238}}', NULL, 'room:1', 'done', '2026-11-21 10:38:48.358238+00', '2026-11-21 10:38:48.358238+00', NULL, 1, '2026-11-21 10:50:48.459135+00', '{"ts": "1795258248.435858"}', NULL);
INSERT INTO public.outbox VALUES (54, 'T0RELEASED', 1, 'card:c95164d1f77c4f7bba2d34d43eb3a9d9', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 10:38:48.358238+00', '2026-11-21 10:38:48.358238+00', NULL, 1, '2026-11-21 10:50:48.459135+00', '{"ts": "1795257526.730778"}', NULL);
INSERT INTO public.outbox VALUES (77, 'T0RELEASED', 1, 'invite:c58d54e566f7450c909b8a9635caa4c1', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 10:58:49.2673+00', '2026-11-21 10:58:49.2673+00', NULL, 1, '2026-11-21 10:58:49.641196+00', '{}', NULL);
INSERT INTO public.outbox VALUES (56, 'T0RELEASED', 1, 'announce:f568ae30f0224019ae1fef167a6708f7', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 10:38:48.358238+00', '2026-11-21 10:38:48.358238+00', NULL, 1, '2026-11-21 10:50:48.500195+00', '{"ts": "1795257526.732416"}', NULL);
INSERT INTO public.outbox VALUES (75, 'T0RELEASED', 1, 'close_offer:202c87201e254824b5b85ad9dbd4ec86', 'close_offer', '{"handoff_id": 1}', NULL, 'offer:1', 'done', '2026-11-21 10:58:49.2673+00', '2026-11-21 10:58:49.2673+00', NULL, 1, '2026-11-21 10:58:49.641196+00', '{}', NULL);
INSERT INTO public.outbox VALUES (76, 'T0RELEASED', 1, 'direct:dad80cd4664a4af6b053a022c7395a0f', 'direct', '{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, NULL, 'done', '2026-11-21 10:58:49.2673+00', '2026-11-21 10:58:49.2673+00', NULL, 1, '2026-11-21 10:58:49.641196+00', '{"channel": "D0FT3VW1H9", "ts": "1795258729.578894"}', NULL);
INSERT INTO public.outbox VALUES (39, 'T0RELEASED', 1, 'direct:cc18bf68bce64f48bc1c632684274266', 'direct', '{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 10:38:47.437531+00', '2026-11-21 10:38:47.437531+00', NULL, 1, '2026-11-21 10:38:47.587654+00', '{"channel": "D07BKQZ5T3", "ts": "1795257527.572383"}', NULL);
INSERT INTO public.outbox VALUES (60, 'T0RELEASED', 1, 'announce:f3f609616c874ab0a22c9673a662c36a', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 10:53:48.594031+00', '2026-11-21 10:53:48.594031+00', NULL, 1, '2026-11-21 10:53:48.728044+00', '{"ts": "1795257526.732416"}', NULL);
INSERT INTO public.outbox VALUES (61, 'T0RELEASED', 1, 'close_reminder:1:1', 'close_reminder', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 10:53:48.594031+00', '2026-11-21 10:53:48.594031+00', NULL, 1, '2026-11-21 10:53:48.728044+00', '{}', NULL);
INSERT INTO public.outbox VALUES (62, 'T0RELEASED', 1, 'remind:1:2', 'remind', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 10:53:48.594031+00', '2026-11-21 10:53:48.594031+00', NULL, 1, '2026-11-21 10:53:48.765366+00', '{"ts": "1795258428.763574"}', NULL);
INSERT INTO public.outbox VALUES (43, 'T0RELEASED', 1, 'topic:b81b3f8a69de420d9c49f053ef79f5d1', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 10:38:47.614937+00', '2026-11-21 10:38:47.614937+00', NULL, 1, '2026-11-21 10:38:47.667638+00', '{}', NULL);
INSERT INTO public.outbox VALUES (40, 'T0RELEASED', 1, 'notice:af15d649d7e9402089543422755f7aff', 'notice', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795258425.428252}}', NULL, 'room:1', 'done', '2026-11-21 10:38:47.614937+00', '2026-11-21 10:38:47.614937+00', NULL, 1, '2026-11-21 10:38:47.687263+00', '{"ts": "1795257527.656491"}', NULL);
INSERT INTO public.outbox VALUES (41, 'T0RELEASED', 1, 'announce_reply:225901d6889f41ac9401be53cf1f2124', 'announce_reply', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795258425.428252}}', NULL, 'announce:1', 'done', '2026-11-21 10:38:47.614937+00', '2026-11-21 10:38:47.614937+00', NULL, 1, '2026-11-21 10:38:47.687263+00', '{"ts": "1795257527.665374"}', NULL);
INSERT INTO public.outbox VALUES (42, 'T0RELEASED', 1, 'card:ef3f65c034fe4980be1578a11e3e8874', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 10:38:47.614937+00', '2026-11-21 10:38:47.614937+00', NULL, 1, '2026-11-21 10:38:47.687263+00', '{"ts": "1795257526.730778"}', NULL);
INSERT INTO public.outbox VALUES (72, 'T0RELEASED', 1, 'invite:ef4deffbdfa4434ea5a78aa6ddc81db3', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 10:58:49.038774+00', '2026-11-21 10:58:49.038774+00', NULL, 1, '2026-11-21 10:58:49.155504+00', '{}', NULL);
INSERT INTO public.outbox VALUES (44, 'T0RELEASED', 1, 'announce:c4d2f9696e9144c4a6ebfc3be8ee4392', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 10:38:47.614937+00', '2026-11-21 10:38:47.614937+00', NULL, 1, '2026-11-21 10:38:47.714569+00', '{"ts": "1795257526.732416"}', NULL);
INSERT INTO public.outbox VALUES (63, 'T0RELEASED', 1, 'remind_direct:1:2', 'remind_direct', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 10:53:48.594031+00', '2026-11-21 10:53:48.594031+00', NULL, 1, '2026-11-21 10:53:48.793296+00', '{"channel": "D0FT3VW1H9", "ts": "1795258428.787889"}', NULL);
INSERT INTO public.outbox VALUES (49, 'T0RELEASED', 1, 'read_message:02c0c1009e9346c9be7e48a90fd58595', 'read_message', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795257527.693469', 'done', '2026-11-21 10:38:48.032589+00', '2026-11-21 10:38:48.032589+00', NULL, 1, '2026-11-21 10:38:48.158263+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (50, 'T0RELEASED', 1, 'check_mark:02b9ec3a05b048be9dbbcb93fe52b0b5', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795257527.693469', 'done', '2026-11-21 10:38:48.032589+00', '2026-11-21 10:38:48.032589+00', NULL, 1, '2026-11-21 10:38:48.215819+00', '{}', NULL);
INSERT INTO public.outbox VALUES (57, 'T0RELEASED', 1, 'remind_direct:1:1', 'remind_direct', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 10:50:48.420493+00', '2026-11-21 10:50:48.420493+00', NULL, 1, '2026-11-21 10:50:48.537932+00', '{"channel": "D0FT3VW1H9", "ts": "1795258248.528550"}', NULL);
INSERT INTO public.outbox VALUES (73, 'T0RELEASED', 1, 'offer_role:9cb7c0b7353c4a9a95bde9e32aed69ab', 'offer_role', '{"handoff_id": 1, "brief": {"tried": [{"at": 1795257527.64087, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:42897/archives/C0OLDQ2VW/p1795257527640870", "said": true}, {"at": 1795257527.652035, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:42897/archives/C0OLDQ2VW/p1795257527652035", "said": true}]}}', NULL, 'offer:1', 'done', '2026-11-21 10:58:49.038774+00', '2026-11-21 10:58:49.038774+00', NULL, 1, '2026-11-21 10:58:49.197669+00', '{"channel": "D0OOMHG5RS", "ts": "1795258729.147047"}', NULL);
INSERT INTO public.outbox VALUES (74, 'T0RELEASED', 1, 'notice:84c2b8026b04442ab327c5738cc443f4', 'notice', '{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1"}}', NULL, 'room:1', 'done', '2026-11-21 10:58:49.038774+00', '2026-11-21 10:58:49.038774+00', NULL, 1, '2026-11-21 10:58:49.197669+00', '{"ts": "1795258729.153104"}', NULL);
INSERT INTO public.outbox VALUES (59, 'T0RELEASED', 1, 'topic:20e2d30fe4fc4e4597491bcd2a4bc7af', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 10:53:48.594031+00', '2026-11-21 10:53:48.594031+00', NULL, 1, '2026-11-21 10:53:48.668508+00', '{}', NULL);
INSERT INTO public.outbox VALUES (58, 'T0RELEASED', 1, 'card:1064bc02187b4632aa73b38a52af7481', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 10:53:48.594031+00', '2026-11-21 10:53:48.594031+00', NULL, 1, '2026-11-21 10:53:48.728044+00', '{"ts": "1795257526.730778"}', NULL);
INSERT INTO public.outbox VALUES (64, 'T0RELEASED', 1, 'close_reminder:1:2', 'close_reminder', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 10:58:48.806687+00', '2026-11-21 10:58:48.806687+00', NULL, 1, '2026-11-21 10:58:48.843752+00', '{}', NULL);
INSERT INTO public.outbox VALUES (65, 'T0RELEASED', 1, 'remind:1:3', 'remind', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 10:58:48.806687+00', '2026-11-21 10:58:48.806687+00', NULL, 1, '2026-11-21 10:58:48.87594+00', '{"ts": "1795258728.856025"}', NULL);
INSERT INTO public.outbox VALUES (95, 'T0RELEASED', 1, 'card:d4819d153e2f481599cecad25997870b', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 10:58:50.580703+00', '2026-11-21 10:58:50.580703+00', NULL, 1, '2026-11-21 10:58:50.666278+00', '{"ts": "1795257526.730778"}', NULL);
INSERT INTO public.outbox VALUES (96, 'T0RELEASED', 1, 'topic:0f21feede1554eddb444069e55712820', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 10:58:50.580703+00', '2026-11-21 10:58:50.580703+00', NULL, 1, '2026-11-21 10:58:50.649632+00', '{}', NULL);
INSERT INTO public.outbox VALUES (93, 'T0RELEASED', 1, 'notice:08e40f0ef067482083876bef3cd0cd66', 'notice', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}', NULL, 'room:1', 'done', '2026-11-21 10:58:50.580703+00', '2026-11-21 10:58:50.580703+00', NULL, 1, '2026-11-21 10:58:50.666278+00', '{"ts": "1795258730.644662"}', NULL);
INSERT INTO public.outbox VALUES (94, 'T0RELEASED', 1, 'announce_reply:6b4edc8fc9974fc7aa70d4fcf0c1a5a2', 'announce_reply', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}', NULL, 'announce:1', 'done', '2026-11-21 10:58:50.580703+00', '2026-11-21 10:58:50.580703+00', NULL, 1, '2026-11-21 10:58:50.666278+00', '{"ts": "1795258730.646166"}', NULL);
INSERT INTO public.outbox VALUES (97, 'T0RELEASED', 1, 'announce:76d1c76c01e942f5b6cf7e478e968cd7', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 10:58:50.580703+00', '2026-11-21 10:58:50.580703+00', NULL, 1, '2026-11-21 10:58:50.694738+00', '{"ts": "1795257526.732416"}', NULL);
INSERT INTO public.outbox VALUES (81, 'T0RELEASED', 1, 'announce:5f96897a0dff4e4dadedfda652c3e6b2', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 10:58:49.2673+00', '2026-11-21 10:58:49.2673+00', NULL, 1, '2026-11-21 10:58:49.641196+00', '{"ts": "1795257526.732416"}', NULL);
INSERT INTO public.outbox VALUES (82, 'T0RELEASED', 1, 'direct:553055f92aa14430b601f36b4c21afcb', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 10:58:49.2673+00', '2026-11-21 10:58:49.2673+00', NULL, 1, '2026-11-21 10:58:49.641196+00', '{"channel": "D0OOMHG5RS", "ts": "1795258729.607364"}', NULL);
INSERT INTO public.outbox VALUES (80, 'T0RELEASED', 1, 'topic:fe1056dbac5d4164aeaece765ebae4be', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 10:58:49.2673+00', '2026-11-21 10:58:49.2673+00', NULL, 1, '2026-11-21 10:58:49.565179+00', '{}', NULL);
INSERT INTO public.outbox VALUES (78, 'T0RELEASED', 1, 'notice:73ce68bf5de94f5cb93d93fe442cd298', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, 'room:1', 'done', '2026-11-21 10:58:49.2673+00', '2026-11-21 10:58:49.2673+00', NULL, 1, '2026-11-21 10:58:49.641196+00', '{"ts": "1795258729.579442"}', NULL);
INSERT INTO public.outbox VALUES (79, 'T0RELEASED', 1, 'card:df440729928845cdb5cb41bbc9767f9a', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 10:58:49.2673+00', '2026-11-21 10:58:49.2673+00', NULL, 1, '2026-11-21 10:58:49.641196+00', '{"ts": "1795257526.730778"}', NULL);
INSERT INTO public.outbox VALUES (90, 'T0RELEASED', 1, 'card:b644b99ef4ef4f27912e10b6b368c8e4', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 10:58:50.394086+00', '2026-11-21 10:58:50.394086+00', NULL, 1, '2026-11-21 10:58:50.491176+00', '{"ts": "1795257526.730778"}', NULL);
INSERT INTO public.outbox VALUES (92, 'T0RELEASED', 1, 'announce:42aea11eb852422dbe86b642c5906176', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 10:58:50.394086+00', '2026-11-21 10:58:50.394086+00', NULL, 1, '2026-11-21 10:58:50.512168+00', '{"ts": "1795257526.732416"}', NULL);
INSERT INTO public.outbox VALUES (86, 'T0RELEASED', 1, 'topic:7d1e6326c06c406096b54d8fb4ceec14', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 10:58:49.710768+00', '2026-11-21 10:58:49.710768+00', NULL, 1, '2026-11-21 10:58:50.153664+00', '{}', NULL);
INSERT INTO public.outbox VALUES (83, 'T0RELEASED', 1, 'notice:afe3869b8522460c9339d6d112199bf0', 'notice', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795259628.89711}}', NULL, 'room:1', 'done', '2026-11-21 10:58:49.710768+00', '2026-11-21 10:58:49.710768+00', NULL, 1, '2026-11-21 10:58:50.153664+00', '{"ts": "1795258730.067627"}', NULL);
INSERT INTO public.outbox VALUES (84, 'T0RELEASED', 1, 'announce_reply:70dd66ef60084451a3c069e1afe2c478', 'announce_reply', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795259628.89711}}', NULL, 'announce:1', 'done', '2026-11-21 10:58:49.710768+00', '2026-11-21 10:58:49.710768+00', NULL, 1, '2026-11-21 10:58:50.153664+00', '{"ts": "1795258730.068465"}', NULL);
INSERT INTO public.outbox VALUES (85, 'T0RELEASED', 1, 'card:b6a22d7a39db4dbda9b3099fe87b5cde', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 10:58:49.710768+00', '2026-11-21 10:58:49.710768+00', NULL, 1, '2026-11-21 10:58:50.153664+00', '{"ts": "1795257526.730778"}', NULL);
INSERT INTO public.outbox VALUES (87, 'T0RELEASED', 1, 'announce:559595eb32a941d6b28b1046336f1a46', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 10:58:49.710768+00', '2026-11-21 10:58:49.710768+00', NULL, 1, '2026-11-21 10:58:50.279071+00', '{"ts": "1795257526.732416"}', NULL);
INSERT INTO public.outbox VALUES (99, 'T0RELEASED', 2, 'invite:0285ab4adbbf46ef8f7c2c616360d47a', 'invite', '{"user": "U0ADALOVE1"}', 98, NULL, 'done', '2026-11-21 10:58:50.718862+00', '2026-11-21 10:58:50.718862+00', NULL, 1, '2026-11-21 10:58:50.840376+00', '{}', NULL);
INSERT INTO public.outbox VALUES (103, 'T0RELEASED', 2, 'topic:deb09768bf5142afa42878e56c578af3', 'topic', '{}', 98, 'topic:2', 'done', '2026-11-21 10:58:50.718862+00', '2026-11-21 10:58:50.718862+00', NULL, 1, '2026-11-21 10:58:50.840376+00', '{}', NULL);
INSERT INTO public.outbox VALUES (100, 'T0RELEASED', 2, 'tell_ready:2:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:42897/respond/Fp2hpfrApvIqrobedm79lA"}', 98, NULL, 'done', '2026-11-21 10:58:50.718862+00', '2026-11-21 10:58:50.718862+00', NULL, 1, '2026-11-21 10:58:50.86951+00', '{}', NULL);
INSERT INTO public.outbox VALUES (91, 'T0RELEASED', 1, 'topic:f9e146b56011459a9794807f37e2f2e3', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 10:58:50.394086+00', '2026-11-21 10:58:50.394086+00', NULL, 1, '2026-11-21 10:58:50.471848+00', '{}', NULL);
INSERT INTO public.outbox VALUES (88, 'T0RELEASED', 1, 'notice:e0d36c4eb51f4b60b630ae601d7c91e7', 'notice', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795262330.394086}}', NULL, 'room:1', 'done', '2026-11-21 10:58:50.394086+00', '2026-11-21 10:58:50.394086+00', NULL, 1, '2026-11-21 10:58:50.491176+00', '{"ts": "1795258730.465405"}', NULL);
INSERT INTO public.outbox VALUES (89, 'T0RELEASED', 1, 'announce_reply:fa09b4dedaae49b39186cacd19fa1c95', 'announce_reply', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795262330.394086}}', NULL, 'announce:1', 'done', '2026-11-21 10:58:50.394086+00', '2026-11-21 10:58:50.394086+00', NULL, 1, '2026-11-21 10:58:50.491176+00', '{"ts": "1795258730.466464"}', NULL);
INSERT INTO public.outbox VALUES (102, 'T0RELEASED', 2, 'card:92ea457c94b940d582e6f73be5ff8f95', 'card', '{}', 98, 'card:2', 'done', '2026-11-21 10:58:50.718862+00', '2026-11-21 10:58:50.718862+00', NULL, 1, '2026-11-21 10:58:50.86951+00', '{"ts": "1795258730.834339"}', NULL);
INSERT INTO public.outbox VALUES (98, 'T0RELEASED', 2, 'open_channel:2', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 10:58:50.718862+00', '2026-11-21 10:58:50.718862+00', NULL, 1, '2026-11-21 10:58:50.809918+00', '{"channel": "C0OLDASXI"}', NULL);
INSERT INTO public.outbox VALUES (104, 'T0RELEASED', 2, 'announce:e5f2b195348d438da6e93338387581c4', 'announce', '{}', 98, 'announce:2', 'done', '2026-11-21 10:58:50.718862+00', '2026-11-21 10:58:50.718862+00', NULL, 1, '2026-11-21 10:58:50.86951+00', '{"ts": "1795258730.835064"}', NULL);
INSERT INTO public.outbox VALUES (101, 'T0RELEASED', 2, 'direct:b52f8c2e083743178cbee59eb6687ef7', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 98, NULL, 'done', '2026-11-21 10:58:50.718862+00', '2026-11-21 10:58:50.718862+00', NULL, 1, '2026-11-21 10:58:50.86951+00', '{"channel": "D0OOMHG5RS", "ts": "1795258730.833617"}', NULL);
INSERT INTO public.outbox VALUES (105, 'T0RELEASED', 2, 'pin_card:f839a2917a744caaab98e68451108817', 'pin_card', '{}', 102, NULL, 'done', '2026-11-21 10:58:50.718862+00', '2026-11-21 10:58:50.718862+00', NULL, 1, '2026-11-21 10:58:50.895612+00', '{}', NULL);
INSERT INTO public.outbox VALUES (106, 'T0RELEASED', 2, 'bookmark:2:card', 'bookmark', '{"to": "card"}', 102, NULL, 'done', '2026-11-21 10:58:50.718862+00', '2026-11-21 10:58:50.718862+00', NULL, 1, '2026-11-21 10:58:50.904746+00', '{"link": "http://127.0.0.1:42897/archives/C0OLDASXI/p1795258730834339"}', NULL);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0ADALOVE1', 'Europe/London', 'ada', '2026-11-21 10:38:46.456081+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0GRACEHO1', 'America/New_York', 'grace', '2026-11-21 10:38:47.212212+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0DENNISR1', 'Asia/Tokyo', 'dennis', '2026-11-21 10:38:47.370422+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0LINUSTO1', 'Europe/Helsinki', 'linus', '2026-11-21 10:38:47.447168+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0BARBARA1', 'America/Los_Angeles', 'barbara', '2026-11-21 10:38:47.555091+00', false, false, false);
INSERT INTO public.promise VALUES (1, 'T0RELEASED', 1, '2026-11-21 10:53:45.428252+00', '2026-11-21 10:38:45.428252+00', 'kept', '2026-11-21 10:38:48.358238+00', -897.070014);
INSERT INTO public.promise VALUES (2, 'T0RELEASED', 1, '2026-11-21 10:53:48.358238+00', '2026-11-21 10:38:48.358238+00', 'broken', '2026-11-21 10:58:48.89711+00', 300.538872);
INSERT INTO public.promise VALUES (3, 'T0RELEASED', 1, '2026-11-21 11:13:48.89711+00', '2026-11-21 10:58:48.89711+00', 'kept', '2026-11-21 10:58:50.394086+00', -898.503024);
INSERT INTO public.promise VALUES (4, 'T0RELEASED', 1, '2026-11-21 11:58:50.394086+00', '2026-11-21 10:58:50.394086+00', 'kept', '2026-11-21 10:58:50.580703+00', -3599.813383);
INSERT INTO public.reminder VALUES (1, 'T0RELEASED', 1, '2026-11-21 10:53:48.358238+00', 0, 1, 'U0LINUSTO1', '2026-11-21 10:50:48.420493+00', NULL, NULL, 'D0FT3VW1H9', '1795258248.528550', '2026-11-21 10:53:48.594031+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (2, 'T0RELEASED', 1, '2026-11-21 10:53:48.358238+00', 0, 2, 'U0LINUSTO1', '2026-11-21 10:53:48.594031+00', 'C0OLDQ2VW', '1795258428.763574', 'D0FT3VW1H9', '1795258428.787889', '2026-11-21 10:58:48.806687+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (3, 'T0RELEASED', 1, '2026-11-21 10:53:48.358238+00', 0, 3, 'U0GRACEHO1', '2026-11-21 10:58:48.806687+00', 'C0OLDQ2VW', '1795258728.856025', NULL, NULL, '2026-11-21 10:58:48.89711+00', 'answered', 'U0LINUSTO1');
INSERT INTO public.role_held VALUES (1, 'T0RELEASED', 1, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 10:38:45.428252+00', '2026-11-21 10:38:47.149622+00', NULL);
INSERT INTO public.role_held VALUES (3, 'T0RELEASED', 1, 'operations', 'U0DENNISR1', 'U0ADALOVE1', false, '2026-11-21 10:38:47.193962+00', NULL, NULL);
INSERT INTO public.role_held VALUES (5, 'T0RELEASED', 1, 'scribe', 'U0BARBARA1', 'U0ADALOVE1', false, '2026-11-21 10:38:47.437531+00', NULL, NULL);
INSERT INTO public.role_held VALUES (2, 'T0RELEASED', 1, 'commander', 'U0GRACEHO1', 'U0ADALOVE1', false, '2026-11-21 10:38:47.149622+00', NULL, '2026-11-21 10:38:47.675007+00');
INSERT INTO public.role_held VALUES (4, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', false, '2026-11-21 10:38:47.343339+00', '2026-11-21 10:58:49.2673+00', NULL);
INSERT INTO public.role_held VALUES (6, 'T0RELEASED', 1, 'communications', 'U0ADALOVE1', 'U0ADALOVE1', false, '2026-11-21 10:58:49.2673+00', NULL, NULL);
INSERT INTO public.role_held VALUES (7, 'T0RELEASED', 2, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 10:58:50.718862+00', NULL, NULL);
INSERT INTO public.tag VALUES (1, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795257527.640870', 'U0BARBARA1', 'mag', true, '1795257527.695352', '2026-11-21 10:38:47.696076+00');
INSERT INTO public.tag VALUES (2, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795257527.652035', 'U0BARBARA1', 'pushpin', true, '1795257527.968762', '2026-11-21 10:38:47.971041+00');
INSERT INTO public.tag VALUES (4, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795257527.652035', 'U0GRACEHO1', 'scales', true, '1795257528.107564', '2026-11-21 10:38:48.11396+00');
INSERT INTO public.tag VALUES (3, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795257527.693469', 'U0BARBARA1', 'pushpin', false, '1795257528.173454', '2026-11-21 10:38:48.175326+00');
INSERT INTO public.timeline_entry VALUES (1, 'T0RELEASED', 1, '2026-11-21 10:38:45.428252+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV1: Checkout returns 500s', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 10:38:45.428252+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (2, 'T0RELEASED', 1, '2026-11-21 10:38:45.428252+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 10:38:45.428252+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (3, 'T0RELEASED', 1, '2026-11-21 10:38:47.149622+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0GRACEHO1> commander', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 10:38:47.149622+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (4, 'T0RELEASED', 1, '2026-11-21 10:38:47.193962+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0DENNISR1> operations lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 10:38:47.193962+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (5, 'T0RELEASED', 1, '2026-11-21 10:38:47.343339+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0LINUSTO1> communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 10:38:47.343339+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (6, 'T0RELEASED', 1, '2026-11-21 10:38:47.437531+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0BARBARA1> scribe', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 10:38:47.437531+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (7, 'T0RELEASED', 1, '2026-11-21 10:38:47.614937+00', 'status', 'system', 'U0GRACEHO1', NULL, 'acknowledged the incident', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 10:38:47.614937+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (9, 'T0RELEASED', 1, '2026-11-21 10:38:47.652035+00', 'decision', 'message', 'U0GRACEHO1', NULL, 'We roll back first', '[]', 'C0OLDQ2VW', '1795257527.652035', NULL, 'http://127.0.0.1:42897/archives/C0OLDQ2VW/p1795257527652035', NULL, NULL, 'U0BARBARA1', '2026-11-21 10:38:47.971041+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (10, 'T0RELEASED', 1, '2026-11-21 10:38:47.693469+00', 'event', 'message', 'U0DENNISR1', NULL, 'Lunch anyone', '[]', 'C0OLDQ2VW', '1795257527.693469', NULL, 'http://127.0.0.1:42897/archives/C0OLDQ2VW/p1795257527693469', NULL, NULL, 'U0BARBARA1', '2026-11-21 10:38:48.032589+00', '2026-11-21 10:38:48.175326+00', 1);
INSERT INTO public.timeline_entry VALUES (8, 'T0RELEASED', 1, '2026-11-21 10:38:47.64087+00', 'finding', 'message', 'U0DENNISR1', NULL, 'Errors began with release 413', '[]', 'C0OLDQ2VW', '1795257527.640870', NULL, 'http://127.0.0.1:42897/archives/C0OLDQ2VW/p1795257527640870', '1795257528.218227', NULL, 'U0BARBARA1', '2026-11-21 10:38:47.696076+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (11, 'T0RELEASED', 1, '2026-11-21 08:01:00+00', 'event', 'note', 'U0BARBARA1', NULL, 'The database was restarted', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0BARBARA1', '2026-11-21 10:38:48.26827+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (12, 'T0RELEASED', 1, '2026-11-21 10:38:48.358238+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 1: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 10:38:48.358238+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (13, 'T0RELEASED', 1, '2026-11-21 10:58:48.89711+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 2: No change. Still: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 10:58:48.89711+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (14, 'T0RELEASED', 1, '2026-11-21 10:58:49.2673+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 10:58:49.2673+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (15, 'T0RELEASED', 1, '2026-11-21 10:58:49.710768+00', 'severity', 'system', 'U0GRACEHO1', NULL, 'changed severity SEV1 → SEV2: fewer customers', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 10:58:49.710768+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (16, 'T0RELEASED', 1, '2026-11-21 10:58:50.394086+00', 'status', 'system', 'U0GRACEHO1', NULL, 'mitigated: Rolled back release 412', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 10:58:50.394086+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (17, 'T0RELEASED', 1, '2026-11-21 10:58:50.580703+00', 'status', 'system', 'U0GRACEHO1', NULL, 'resolved: No errors since 14:05', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 10:58:50.580703+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (18, 'T0RELEASED', 2, '2026-11-21 10:58:50.718862+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV4: A button is blue', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 10:58:50.718862+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (19, 'T0RELEASED', 2, '2026-11-21 10:58:50.718862+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 10:58:50.718862+00', NULL, 1);
INSERT INTO public.timeline_version VALUES (1, 'T0RELEASED', 9, 1, '2026-11-21 10:38:47.652035+00', 'event', 'We roll back first', '[]', '2026-11-21 10:38:48.11396+00', 'U0GRACEHO1', NULL);
INSERT INTO public.timeline_version VALUES (2, 'T0RELEASED', 8, 1, '2026-11-21 10:38:47.64087+00', 'finding', 'Errors began with release 412', '[]', '2026-11-21 10:38:48.230667+00', 'U0DENNISR1', NULL);
INSERT INTO public.workspace VALUES ('T0RELEASED', 3);
SELECT pg_catalog.setval('public.alarm_id_seq', 3, true);
SELECT pg_catalog.setval('public.audit_id_seq', 26, true);
SELECT pg_catalog.setval('public.handoff_id_seq', 1, true);
SELECT pg_catalog.setval('public.incident_id_seq', 2, true);
SELECT pg_catalog.setval('public.incident_task_id_seq', 1, false);
SELECT pg_catalog.setval('public.incident_update_id_seq', 2, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 106, true);
SELECT pg_catalog.setval('public.promise_id_seq', 4, true);
SELECT pg_catalog.setval('public.reminder_id_seq', 3, true);
SELECT pg_catalog.setval('public.role_held_id_seq', 7, true);
SELECT pg_catalog.setval('public.tag_id_seq', 4, true);
SELECT pg_catalog.setval('public.timeline_entry_id_seq', 19, true);
SELECT pg_catalog.setval('public.timeline_version_id_seq', 2, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.alarm
    ADD CONSTRAINT pk_alarm PRIMARY KEY (id);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT pk_audit PRIMARY KEY (id);
ALTER TABLE ONLY public.handoff
    ADD CONSTRAINT pk_handoff PRIMARY KEY (id);
ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT pk_inbox PRIMARY KEY (team_id, key);
ALTER TABLE ONLY public.incident
    ADD CONSTRAINT pk_incident PRIMARY KEY (id);
ALTER TABLE ONLY public.incident_task
    ADD CONSTRAINT pk_incident_task PRIMARY KEY (id);
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
ALTER TABLE ONLY public.alarm
    ADD CONSTRAINT uq_alarm_incident_id_team_id_kind_subject_id UNIQUE (incident_id, team_id, kind, subject_id);
ALTER TABLE ONLY public.incident_task
    ADD CONSTRAINT uq_incident_task_incident_id_team_id_number UNIQUE (incident_id, team_id, number);
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
CREATE INDEX ix_alarm_due_at ON public.alarm USING btree (due_at);
CREATE INDEX ix_audit_incident_id ON public.audit USING btree (incident_id);
CREATE INDEX ix_handoff_incident_id ON public.handoff USING btree (incident_id);
CREATE INDEX ix_inbox_received_at ON public.inbox USING btree (received_at);
CREATE INDEX ix_incident_ask_at ON public.incident USING btree (ask_at);
CREATE INDEX ix_incident_status ON public.incident USING btree (team_id, status);
CREATE INDEX ix_incident_task_assignee ON public.incident_task USING btree (team_id, assignee_id, state);
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
ALTER TABLE ONLY public.alarm
    ADD CONSTRAINT fk_alarm_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT fk_audit_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.handoff
    ADD CONSTRAINT fk_handoff_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.incident_task
    ADD CONSTRAINT fk_incident_task_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
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
