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
CREATE TABLE public.exercise (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    incident_id integer NOT NULL,
    scenario character varying(64) NOT NULL,
    script json NOT NULL,
    began_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    scorecard json
);
CREATE SEQUENCE public.exercise_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.exercise_id_seq OWNED BY public.exercise.id;
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
    ask_at timestamp with time zone,
    merged_into_id integer
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
CREATE TABLE public.subscription (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    user_id character varying(32) NOT NULL,
    incident_id integer,
    severity character varying(32),
    since_at timestamp with time zone NOT NULL,
    until_at timestamp with time zone
);
CREATE SEQUENCE public.subscription_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.subscription_id_seq OWNED BY public.subscription.id;
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
ALTER TABLE ONLY public.exercise ALTER COLUMN id SET DEFAULT nextval('public.exercise_id_seq'::regclass);
ALTER TABLE ONLY public.handoff ALTER COLUMN id SET DEFAULT nextval('public.handoff_id_seq'::regclass);
ALTER TABLE ONLY public.incident ALTER COLUMN id SET DEFAULT nextval('public.incident_id_seq'::regclass);
ALTER TABLE ONLY public.incident_task ALTER COLUMN id SET DEFAULT nextval('public.incident_task_id_seq'::regclass);
ALTER TABLE ONLY public.incident_update ALTER COLUMN id SET DEFAULT nextval('public.incident_update_id_seq'::regclass);
ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);
ALTER TABLE ONLY public.promise ALTER COLUMN id SET DEFAULT nextval('public.promise_id_seq'::regclass);
ALTER TABLE ONLY public.reminder ALTER COLUMN id SET DEFAULT nextval('public.reminder_id_seq'::regclass);
ALTER TABLE ONLY public.role_held ALTER COLUMN id SET DEFAULT nextval('public.role_held_id_seq'::regclass);
ALTER TABLE ONLY public.subscription ALTER COLUMN id SET DEFAULT nextval('public.subscription_id_seq'::regclass);
ALTER TABLE ONLY public.tag ALTER COLUMN id SET DEFAULT nextval('public.tag_id_seq'::regclass);
ALTER TABLE ONLY public.timeline_entry ALTER COLUMN id SET DEFAULT nextval('public.timeline_entry_id_seq'::regclass);
ALTER TABLE ONLY public.timeline_version ALTER COLUMN id SET DEFAULT nextval('public.timeline_version_id_seq'::regclass);
INSERT INTO public.alarm VALUES (1, 'T0RELEASED', 1, 'command', 0, '2026-11-21 12:04:23.766468+00', 0, NULL);
INSERT INTO public.alarm VALUES (2, 'T0RELEASED', 1, 'offer', 1, '2026-11-21 11:59:24.310691+00', 0, NULL);
INSERT INTO public.alarm VALUES (3, 'T0RELEASED', 2, 'command', 0, '2026-11-21 12:24:24.664331+00', 0, NULL);
INSERT INTO public.alembic_version VALUES ('0008');
INSERT INTO public.audit VALUES (1, 'T0RELEASED', 1, '2026-11-21 11:34:23.622907+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO public.audit VALUES (2, 'T0RELEASED', 1, '2026-11-21 11:34:23.622907+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (3, 'T0RELEASED', 1, '2026-11-21 11:34:23.766468+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": "U0ADALOVE1"}', '{"commander": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (4, 'T0RELEASED', 1, '2026-11-21 11:34:23.793101+00', 'U0ADALOVE1', 'role', 'slash', '{"operations": null}', '{"operations": "U0DENNISR1"}');
INSERT INTO public.audit VALUES (5, 'T0RELEASED', 1, '2026-11-21 11:34:23.838325+00', 'U0ADALOVE1', 'role', 'slash', '{"communications": null}', '{"communications": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (6, 'T0RELEASED', 1, '2026-11-21 11:34:23.880697+00', 'U0ADALOVE1', 'role', 'slash', '{"scribe": null}', '{"scribe": "U0BARBARA1"}');
INSERT INTO public.audit VALUES (7, 'T0RELEASED', 1, '2026-11-21 11:34:23.945734+00', 'U0GRACEHO1', 'ack', 'button', '{"status": "declared", "words": null}', '{"status": "acknowledged", "words": ""}');
INSERT INTO public.audit VALUES (8, 'T0RELEASED', 1, '2026-11-21 11:34:23.987688+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 8, "kind": "finding"}');
INSERT INTO public.audit VALUES (9, 'T0RELEASED', 1, '2026-11-21 11:34:24.005228+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 9, "kind": "event"}');
INSERT INTO public.audit VALUES (10, 'T0RELEASED', 1, '2026-11-21 11:34:24.026671+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 10, "kind": "event"}');
INSERT INTO public.audit VALUES (11, 'T0RELEASED', 1, '2026-11-21 11:34:24.051542+00', 'U0GRACEHO1', 'retag', 'event', '{"entry": 9, "kind": "event"}', '{"entry": 9, "kind": "decision"}');
INSERT INTO public.audit VALUES (12, 'T0RELEASED', 1, '2026-11-21 11:34:24.071511+00', 'U0BARBARA1', 'untag', 'event', '{"entry": 10, "text": "Lunch anyone"}', '{"entry": null, "text": null}');
INSERT INTO public.audit VALUES (13, 'T0RELEASED', 1, '2026-11-21 11:34:24.09195+00', 'U0DENNISR1', 'message edited', 'event', '{"entry": 8, "text": "Errors began with release 412"}', '{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO public.audit VALUES (14, 'T0RELEASED', 1, '2026-11-21 11:34:24.106381+00', 'U0BARBARA1', 'note', 'slash', '{"text": null, "happened_at": null}', '{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO public.audit VALUES (15, 'T0RELEASED', 1, '2026-11-21 11:34:24.127261+00', 'U0LINUSTO1', 'update', 'form', '{"number": null, "words": null}', '{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (16, 'T0RELEASED', 1, '2026-11-21 11:46:24.143948+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 11:49:24.127261+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (17, 'T0RELEASED', 1, '2026-11-21 11:49:24.188634+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 11:49:24.127261+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (18, 'T0RELEASED', 1, '2026-11-21 11:54:24.237492+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 11:49:24.127261+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (19, 'T0RELEASED', 1, '2026-11-21 11:54:24.269745+00', 'U0LINUSTO1', 'update', 'button', '{"number": 1, "words": "One in eight fails. We roll back"}', '{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (20, 'T0RELEASED', 1, '2026-11-21 11:54:24.310691+00', 'U0LINUSTO1', 'handoff asked', 'slash', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (21, 'T0RELEASED', 1, '2026-11-21 11:54:24.370778+00', 'U0ADALOVE1', 'role', 'button', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (22, 'T0RELEASED', 1, '2026-11-21 11:54:24.416404+00', 'U0GRACEHO1', 'severity', 'slash', '{"severity": "sev1", "reason": null}', '{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO public.audit VALUES (23, 'T0RELEASED', 1, '2026-11-21 11:54:24.53814+00', 'U0GRACEHO1', 'mitigate', 'slash', '{"status": "acknowledged", "words": null}', '{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO public.audit VALUES (24, 'T0RELEASED', 1, '2026-11-21 11:54:24.590658+00', 'U0GRACEHO1', 'resolve', 'form', '{"status": "mitigated", "words": null}', '{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO public.audit VALUES (25, 'T0RELEASED', 2, '2026-11-21 11:54:24.664331+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO public.audit VALUES (26, 'T0RELEASED', 2, '2026-11-21 11:54:24.664331+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.handoff VALUES (1, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', 'accepted', '2026-11-21 11:54:24.310691+00', '2026-11-21 11:54:24.370778+00', 'D0OOMHG5RS', '1795262064.339709');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5102195358528.3638992599671.18b2e8262ae8a3aee484a900a996823d', '2026-11-21 11:34:23.622907+00', '{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev083JO9N1T', '2026-11-21 11:34:23.735614+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:1349139209384.9350886778396.1834783a2d6855407ba8bc7ee7bf5aec', '2026-11-21 11:34:23.766468+00', '{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5712198211432.8543780163395.0626f038ea529d2440a31a1e65457dba', '2026-11-21 11:34:23.793101+00', '{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0G73CJA3M', '2026-11-21 11:34:23.836412+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:4638482239676.7682156062328.cc157ba629a4955353e5390ee2a5c651', '2026-11-21 11:34:23.838325+00', '{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev07PK7MEFG', '2026-11-21 11:34:23.87916+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:3773517738932.2171861570806.281c37de5a248df8fd8971e32d635501', '2026-11-21 11:34:23.880697+00', '{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0Z812PIRA', '2026-11-21 11:34:23.91537+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0QQHXSN34', '2026-11-21 11:34:23.932127+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795260863.945039:U0GRACEHO1:acknowledge', '2026-11-21 11:34:23.945734+00', '{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0CLA1LUAU', '2026-11-21 11:34:23.97366+00', '{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0QCIH5EGR', '2026-11-21 11:34:23.987688+00', '{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev06XLABX6Q', '2026-11-21 11:34:24.005228+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0NIO3IFWP', '2026-11-21 11:34:24.026671+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0KOTPVHCN', '2026-11-21 11:34:24.051542+00', '{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0HUZC8ISL', '2026-11-21 11:34:24.071511+00', '{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0F14YLK8J', '2026-11-21 11:34:24.09195+00', '{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:2286593517967.8154186501087.19a429bc0f47425af917290c201a0de9', '2026-11-21 11:34:24.106381+00', '{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:3081447555682.5230795279655.687b3d37546220353ee9cc33af52a1fb', '2026-11-21 11:34:24.116874+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0C7AKYLOH', '2026-11-21 11:34:24.127261+00', '{"text": "Update 1 is on its way. Next update: <!date^1795261764^{date_short_pretty} at {time}|21 Nov 2026, 11:49 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795261764^{date_short_pretty} at {time}|21 Nov 2026, 11:49 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795260864.268935:U0LINUSTO1:no_change', '2026-11-21 11:54:24.269745+00', '{"text": "Update 2 is on its way (no change). Next update: <!date^1795262964^{date_short_pretty} at {time}|21 Nov 2026, 12:09 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795262964^{date_short_pretty} at {time}|21 Nov 2026, 12:09 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5565260685854.853768209414.33f69ba007f178744221114658ed58ce', '2026-11-21 11:54:24.310691+00', '{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795260864.369917:U0ADALOVE1:handoff_accept', '2026-11-21 11:54:24.370778+00', '{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:3428116649228.3134626643010.9c0d8405d2903d441e66ca58e034019e', '2026-11-21 11:54:24.416404+00', '{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795262964^{date_short_pretty} at {time}|21 Nov 2026, 12:09 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795262964^{date_short_pretty} at {time}|21 Nov 2026, 12:09 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:7571666462407.9529951962324.36200899f70a7ae39d40f26cd3c8629c', '2026-11-21 11:54:24.53814+00', '{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:1199535141541.1319001049134.b3cc841a412b42497fe8fcd17332e2bf', '2026-11-21 11:54:24.57553+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0P6K37OLO', '2026-11-21 11:54:24.590658+00', '{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:7083738480885.2162207846218.821890f5080719a9c3596536c53d2f3d', '2026-11-21 11:54:24.664331+00', '{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0UG9DUD3F', '2026-11-21 11:54:24.729545+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.incident VALUES (1, 'T0RELEASED', 1, 'Checkout returns 500s', '', 'sev2', 'resolved', false, false, 'U0ADALOVE1', NULL, 'C0OLDQ2VW', 'inc-1-checkout-returns-500s', '1795260863.726445', '🟠 SEV2 · ✅ resolved · Checkout returns 500s', 'C0X65MD1FY', '1795260863.726839', NULL, '2026-11-21 11:34:23.622907+00', '2026-11-21 11:34:23.622907+00', '2026-11-21 11:34:23.945734+00', '2026-11-21 11:54:24.53814+00', '2026-11-21 11:54:24.590658+00', NULL, NULL, NULL, '2026-11-21 11:54:24.590658+00', 'Resolved: No errors since 14:05', NULL, NULL, 0, NULL, NULL);
INSERT INTO public.incident VALUES (2, 'T0RELEASED', 2, 'A button is blue', '', 'sev4', 'declared', false, false, 'U0ADALOVE1', NULL, 'C0OLDASXI', 'inc-2-a-button-is-blue', '1795262064.705187', '🔵 SEV4 · 🆕 declared · A button is blue', 'C0X65MD1FY', '1795262064.705546', NULL, '2026-11-21 11:54:24.664331+00', '2026-11-21 11:54:24.664331+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.incident_update VALUES (1, 'T0RELEASED', 1, 1, 'One in eight fails. We roll back', false, 'U0LINUSTO1', '2026-11-21 11:34:24.127261+00', 'sev1', 'acknowledged', '2026-11-21 11:49:24.127261+00');
INSERT INTO public.incident_update VALUES (2, 'T0RELEASED', 1, 2, 'No change. Still: One in eight fails. We roll back', true, 'U0LINUSTO1', '2026-11-21 11:54:24.269745+00', 'sev1', 'acknowledged', '2026-11-21 12:09:24.269745+00');
INSERT INTO public.outbox VALUES (1, 'T0RELEASED', NULL, 'read_people:2026-11-21:', 'read_people', '{"day": "2026-11-21", "cursor": ""}', NULL, NULL, 'done', '2026-11-21 11:34:23.601408+00', '2026-11-21 11:34:23.601408+00', NULL, 1, '2026-11-21 11:34:23.625366+00', '{"people": 5}', NULL);
INSERT INTO public.outbox VALUES (2, 'T0RELEASED', NULL, 'look_up_person:U0ADALOVE1', 'look_up_person', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 11:34:23.622907+00', '2026-11-21 11:34:23.622907+00', NULL, 1, '2026-11-21 11:34:23.699892+00', '{"zone": "Europe/London"}', NULL);
INSERT INTO public.outbox VALUES (3, 'T0RELEASED', 1, 'open_channel:1', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 11:34:23.622907+00', '2026-11-21 11:34:23.622907+00', NULL, 1, '2026-11-21 11:34:23.699892+00', '{"channel": "C0OLDQ2VW"}', NULL);
INSERT INTO public.outbox VALUES (97, 'T0RELEASED', 1, 'announce:4ac40964db6c47d6a9a504481c4018a0', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:54:24.590658+00', '2026-11-21 11:54:24.590658+00', NULL, 1, '2026-11-21 11:54:24.655701+00', '{"ts": "1795260863.726839"}', NULL);
INSERT INTO public.outbox VALUES (4, 'T0RELEASED', 1, 'invite:49d05733be894925b5950f895abb7f0b', 'invite', '{"user": "U0ADALOVE1"}', 3, NULL, 'done', '2026-11-21 11:34:23.622907+00', '2026-11-21 11:34:23.622907+00', NULL, 1, '2026-11-21 11:34:23.73403+00', '{}', NULL);
INSERT INTO public.outbox VALUES (5, 'T0RELEASED', 1, 'tell_ready:1:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:36535/respond/-pHAfaoCF6a3cOmM_kyLNw"}', 3, NULL, 'done', '2026-11-21 11:34:23.622907+00', '2026-11-21 11:34:23.622907+00', NULL, 1, '2026-11-21 11:34:23.73403+00', '{}', NULL);
INSERT INTO public.outbox VALUES (8, 'T0RELEASED', 1, 'topic:06bea391c26d4b3392c628d5a7b84e3f', 'topic', '{}', 3, 'topic:1', 'done', '2026-11-21 11:34:23.622907+00', '2026-11-21 11:34:23.622907+00', NULL, 1, '2026-11-21 11:34:23.73403+00', '{}', NULL);
INSERT INTO public.outbox VALUES (7, 'T0RELEASED', 1, 'card:e32b3ef839974d82b8c44aafa2109fda', 'card', '{}', 3, 'card:1', 'done', '2026-11-21 11:34:23.622907+00', '2026-11-21 11:34:23.622907+00', NULL, 1, '2026-11-21 11:34:23.73403+00', '{"ts": "1795260863.726445"}', NULL);
INSERT INTO public.outbox VALUES (9, 'T0RELEASED', 1, 'announce:dd75f55d64b44d9d8daab2f8a0fdcf5a', 'announce', '{}', 3, 'announce:1', 'done', '2026-11-21 11:34:23.622907+00', '2026-11-21 11:34:23.622907+00', NULL, 1, '2026-11-21 11:34:23.73403+00', '{"ts": "1795260863.726839"}', NULL);
INSERT INTO public.outbox VALUES (6, 'T0RELEASED', 1, 'direct:22acd767a140488a85530dcbda49752d', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 3, NULL, 'done', '2026-11-21 11:34:23.622907+00', '2026-11-21 11:34:23.622907+00', NULL, 1, '2026-11-21 11:34:23.73403+00', '{"channel": "D0OOMHG5RS", "ts": "1795260863.732535"}', NULL);
INSERT INTO public.outbox VALUES (23, 'T0RELEASED', 1, 'topic:b81ff09ed2c44a29969cd276c8ca0456', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:34:23.793101+00', '2026-11-21 11:34:23.793101+00', NULL, 1, '2026-11-21 11:34:23.846555+00', '{}', NULL);
INSERT INTO public.outbox VALUES (16, 'T0RELEASED', 1, 'topic:6b42e8b8a7a148e4b18b5ae7568bef63', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:34:23.766468+00', '2026-11-21 11:34:23.766468+00', NULL, 1, '2026-11-21 11:34:23.801053+00', '{}', NULL);
INSERT INTO public.outbox VALUES (10, 'T0RELEASED', 1, 'pin_card:102030941683416eb2fa8d7653b0e45b', 'pin_card', '{}', 7, NULL, 'done', '2026-11-21 11:34:23.622907+00', '2026-11-21 11:34:23.622907+00', NULL, 1, '2026-11-21 11:34:23.755532+00', '{}', NULL);
INSERT INTO public.outbox VALUES (11, 'T0RELEASED', 1, 'bookmark:1:card', 'bookmark', '{"to": "card"}', 7, NULL, 'done', '2026-11-21 11:34:23.622907+00', '2026-11-21 11:34:23.622907+00', NULL, 1, '2026-11-21 11:34:23.755532+00', '{"link": "http://127.0.0.1:36535/archives/C0OLDQ2VW/p1795260863726445"}', NULL);
INSERT INTO public.outbox VALUES (12, 'T0RELEASED', NULL, 'look_up_person:U0GRACEHO1', 'look_up_person', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 11:34:23.766468+00', '2026-11-21 11:34:23.766468+00', NULL, 1, '2026-11-21 11:34:23.81912+00', '{"zone": "America/New_York"}', NULL);
INSERT INTO public.outbox VALUES (13, 'T0RELEASED', 1, 'invite:78b9ef3e6dcc4b2388b7a8f26499c67b', 'invite', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 11:34:23.766468+00', '2026-11-21 11:34:23.766468+00', NULL, 1, '2026-11-21 11:34:23.81912+00', '{}', NULL);
INSERT INTO public.outbox VALUES (14, 'T0RELEASED', 1, 'notice:840931a62ae041c5853fdbf82a69265a', 'notice', '{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1"}}', NULL, 'room:1', 'done', '2026-11-21 11:34:23.766468+00', '2026-11-21 11:34:23.766468+00', NULL, 1, '2026-11-21 11:34:23.81912+00', '{"ts": "1795260863.803338"}', NULL);
INSERT INTO public.outbox VALUES (15, 'T0RELEASED', 1, 'card:d1f3d6f9c0564d10b690d104eb109dcc', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:34:23.766468+00', '2026-11-21 11:34:23.766468+00', NULL, 1, '2026-11-21 11:34:23.81912+00', '{"ts": "1795260863.726445"}', NULL);
INSERT INTO public.outbox VALUES (17, 'T0RELEASED', 1, 'announce:f2a59ffeeb664c35ab5967c06cbd6715', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:34:23.766468+00', '2026-11-21 11:34:23.766468+00', NULL, 1, '2026-11-21 11:34:23.81912+00', '{"ts": "1795260863.726839"}', NULL);
INSERT INTO public.outbox VALUES (18, 'T0RELEASED', 1, 'direct:cdb29cf2b43a4fabb3cbe4621c4630f2', 'direct', '{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:34:23.766468+00', '2026-11-21 11:34:23.766468+00', NULL, 1, '2026-11-21 11:34:23.81912+00', '{"channel": "D0WS65PSTL", "ts": "1795260863.810060"}', NULL);
INSERT INTO public.outbox VALUES (30, 'T0RELEASED', 1, 'topic:664bfdbc752a425081a396d330952cd4', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:34:23.838325+00', '2026-11-21 11:34:23.838325+00', NULL, 1, '2026-11-21 11:34:23.888558+00', '{}', NULL);
INSERT INTO public.outbox VALUES (19, 'T0RELEASED', NULL, 'look_up_person:U0DENNISR1', 'look_up_person', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 11:34:23.793101+00', '2026-11-21 11:34:23.793101+00', NULL, 1, '2026-11-21 11:34:23.862587+00', '{"zone": "Asia/Tokyo"}', NULL);
INSERT INTO public.outbox VALUES (20, 'T0RELEASED', 1, 'invite:aba161cd673d4b6c83eb23cc8de5704e', 'invite', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 11:34:23.793101+00', '2026-11-21 11:34:23.793101+00', NULL, 1, '2026-11-21 11:34:23.862587+00', '{}', NULL);
INSERT INTO public.outbox VALUES (21, 'T0RELEASED', 1, 'notice:ccb09c86945b4d168d58afdddf5ca053', 'notice', '{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 11:34:23.793101+00', '2026-11-21 11:34:23.793101+00', NULL, 1, '2026-11-21 11:34:23.862587+00', '{"ts": "1795260863.848977"}', NULL);
INSERT INTO public.outbox VALUES (22, 'T0RELEASED', 1, 'card:6b4b22399c2040539b2b4aba4a54cc12', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:34:23.793101+00', '2026-11-21 11:34:23.793101+00', NULL, 1, '2026-11-21 11:34:23.862587+00', '{"ts": "1795260863.726445"}', NULL);
INSERT INTO public.outbox VALUES (24, 'T0RELEASED', 1, 'announce:566508e260044c39b49db8ac1af5162e', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:34:23.793101+00', '2026-11-21 11:34:23.793101+00', NULL, 1, '2026-11-21 11:34:23.862587+00', '{"ts": "1795260863.726839"}', NULL);
INSERT INTO public.outbox VALUES (26, 'T0RELEASED', NULL, 'look_up_person:U0LINUSTO1', 'look_up_person', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 11:34:23.838325+00', '2026-11-21 11:34:23.838325+00', NULL, 1, '2026-11-21 11:34:23.903798+00', '{"zone": "Europe/Helsinki"}', NULL);
INSERT INTO public.outbox VALUES (27, 'T0RELEASED', 1, 'invite:494bc761c9b74665bf4ba7b2450d16ed', 'invite', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 11:34:23.838325+00', '2026-11-21 11:34:23.838325+00', NULL, 1, '2026-11-21 11:34:23.903798+00', '{}', NULL);
INSERT INTO public.outbox VALUES (98, 'T0RELEASED', 2, 'open_channel:2', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 11:54:24.664331+00', '2026-11-21 11:54:24.664331+00', NULL, 1, '2026-11-21 11:54:24.690374+00', '{"channel": "C0OLDASXI"}', NULL);
INSERT INTO public.outbox VALUES (105, 'T0RELEASED', 2, 'pin_card:6fbaf1e95c624b71b54cdedcc57a81bc', 'pin_card', '{}', 102, NULL, 'done', '2026-11-21 11:54:24.664331+00', '2026-11-21 11:54:24.664331+00', NULL, 1, '2026-11-21 11:54:24.757153+00', '{}', NULL);
INSERT INTO public.outbox VALUES (106, 'T0RELEASED', 2, 'bookmark:2:card', 'bookmark', '{"to": "card"}', 102, NULL, 'done', '2026-11-21 11:54:24.664331+00', '2026-11-21 11:54:24.664331+00', NULL, 1, '2026-11-21 11:54:24.763229+00', '{"link": "http://127.0.0.1:36535/archives/C0OLDASXI/p1795262064705187"}', NULL);
INSERT INTO public.outbox VALUES (25, 'T0RELEASED', 1, 'direct:41b196f51af5424aa0700a0346bde351', 'direct', '{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:34:23.793101+00', '2026-11-21 11:34:23.793101+00', NULL, 1, '2026-11-21 11:34:23.862587+00', '{"channel": "D0OAN0SX5F", "ts": "1795260863.855170"}', NULL);
INSERT INTO public.outbox VALUES (28, 'T0RELEASED', 1, 'notice:5001473ce6414ee88b80430486a3b3a7', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 11:34:23.838325+00', '2026-11-21 11:34:23.838325+00', NULL, 1, '2026-11-21 11:34:23.903798+00', '{"ts": "1795260863.890536"}', NULL);
INSERT INTO public.outbox VALUES (29, 'T0RELEASED', 1, 'card:41a65f7a63404fc9a0757f57015e798d', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:34:23.838325+00', '2026-11-21 11:34:23.838325+00', NULL, 1, '2026-11-21 11:34:23.903798+00', '{"ts": "1795260863.726445"}', NULL);
INSERT INTO public.outbox VALUES (31, 'T0RELEASED', 1, 'announce:6371eb4339ad48d68c0693c73cbd2900', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:34:23.838325+00', '2026-11-21 11:34:23.838325+00', NULL, 1, '2026-11-21 11:34:23.903798+00', '{"ts": "1795260863.726839"}', NULL);
INSERT INTO public.outbox VALUES (33, 'T0RELEASED', NULL, 'look_up_person:U0BARBARA1', 'look_up_person', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 11:34:23.880697+00', '2026-11-21 11:34:23.880697+00', NULL, 1, '2026-11-21 11:34:23.931096+00', '{"zone": "America/Los_Angeles"}', NULL);
INSERT INTO public.outbox VALUES (37, 'T0RELEASED', 1, 'topic:f38b4d625cc04462a07f1d3a5d0115cb', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:34:23.880697+00', '2026-11-21 11:34:23.880697+00', NULL, 1, '2026-11-21 11:34:23.931096+00', '{}', NULL);
INSERT INTO public.outbox VALUES (34, 'T0RELEASED', 1, 'invite:2e5894ae97a64c338125ad9535c7eeb3', 'invite', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 11:34:23.880697+00', '2026-11-21 11:34:23.880697+00', NULL, 1, '2026-11-21 11:34:23.931096+00', '{}', NULL);
INSERT INTO public.outbox VALUES (35, 'T0RELEASED', 1, 'notice:ccdb0bb548994a4d9cd8d9b1ee158a72', 'notice', '{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 11:34:23.880697+00', '2026-11-21 11:34:23.880697+00', NULL, 1, '2026-11-21 11:34:23.931096+00', '{"ts": "1795260863.923117"}', NULL);
INSERT INTO public.outbox VALUES (36, 'T0RELEASED', 1, 'card:32a1c6147b9f4c118a9b11baa0c5bb78', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:34:23.880697+00', '2026-11-21 11:34:23.880697+00', NULL, 1, '2026-11-21 11:34:23.931096+00', '{"ts": "1795260863.726445"}', NULL);
INSERT INTO public.outbox VALUES (38, 'T0RELEASED', 1, 'announce:0177f398c2fc4b9b82e0457e09633cdc', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:34:23.880697+00', '2026-11-21 11:34:23.880697+00', NULL, 1, '2026-11-21 11:34:23.931096+00', '{"ts": "1795260863.726839"}', NULL);
INSERT INTO public.outbox VALUES (47, 'T0RELEASED', 1, 'read_message:680cf59e17534d689c6e16ee99c47ffa', 'read_message', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795260863.967165', 'done', '2026-11-21 11:34:24.005228+00', '2026-11-21 11:34:24.005228+00', NULL, 1, '2026-11-21 11:34:24.041422+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (48, 'T0RELEASED', 1, 'check_mark:ad0c9ca0ccb7429bbc8c577aa8e5b685', 'check_mark', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795260863.967165', 'done', '2026-11-21 11:34:24.005228+00', '2026-11-21 11:34:24.005228+00', NULL, 1, '2026-11-21 11:34:24.058677+00', '{}', NULL);
INSERT INTO public.outbox VALUES (86, 'T0RELEASED', 1, 'topic:e54aa49c8b6e494b84d023082f35770b', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:54:24.416404+00', '2026-11-21 11:54:24.416404+00', NULL, 1, '2026-11-21 11:54:24.435628+00', '{}', NULL);
INSERT INTO public.outbox VALUES (64, 'T0RELEASED', 1, 'close_reminder:1:2', 'close_reminder', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 11:54:24.237492+00', '2026-11-21 11:54:24.237492+00', NULL, 1, '2026-11-21 11:54:24.255545+00', '{}', NULL);
INSERT INTO public.outbox VALUES (83, 'T0RELEASED', 1, 'notice:40433034d90240faa182359a25ee60e1', 'notice', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795262964.269745}}', NULL, 'room:1', 'done', '2026-11-21 11:54:24.416404+00', '2026-11-21 11:54:24.416404+00', NULL, 1, '2026-11-21 11:54:24.443289+00', '{"ts": "1795262064.433871"}', NULL);
INSERT INTO public.outbox VALUES (65, 'T0RELEASED', 1, 'remind:1:3', 'remind', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 11:54:24.237492+00', '2026-11-21 11:54:24.237492+00', NULL, 1, '2026-11-21 11:54:24.262762+00', '{"ts": "1795262064.261794"}', NULL);
INSERT INTO public.outbox VALUES (99, 'T0RELEASED', 2, 'invite:9fb8fbf74d5b48f2834b2943cbc83c9c', 'invite', '{"user": "U0ADALOVE1"}', 98, NULL, 'done', '2026-11-21 11:54:24.664331+00', '2026-11-21 11:54:24.664331+00', NULL, 1, '2026-11-21 11:54:24.71905+00', '{}', NULL);
INSERT INTO public.outbox VALUES (103, 'T0RELEASED', 2, 'topic:ee1417eee78e44dabd811f77644e2ea0', 'topic', '{}', 98, 'topic:2', 'done', '2026-11-21 11:54:24.664331+00', '2026-11-21 11:54:24.664331+00', NULL, 1, '2026-11-21 11:54:24.71905+00', '{}', NULL);
INSERT INTO public.outbox VALUES (84, 'T0RELEASED', 1, 'announce_reply:6b0aa3af73d84c2a9acdd07d2a764959', 'announce_reply', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795262964.269745}}', NULL, 'announce:1', 'done', '2026-11-21 11:54:24.416404+00', '2026-11-21 11:54:24.416404+00', NULL, 1, '2026-11-21 11:54:24.443289+00', '{"ts": "1795262064.434235"}', NULL);
INSERT INTO public.outbox VALUES (85, 'T0RELEASED', 1, 'card:3b70fbb75ad24bc69c02284d09095696', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:54:24.416404+00', '2026-11-21 11:54:24.416404+00', NULL, 1, '2026-11-21 11:54:24.443289+00', '{"ts": "1795260863.726445"}', NULL);
INSERT INTO public.outbox VALUES (100, 'T0RELEASED', 2, 'tell_ready:2:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:36535/respond/KZ3s6Q-44Z4INtzu90f3Nw"}', 98, NULL, 'done', '2026-11-21 11:54:24.664331+00', '2026-11-21 11:54:24.664331+00', NULL, 1, '2026-11-21 11:54:24.71905+00', '{}', NULL);
INSERT INTO public.outbox VALUES (87, 'T0RELEASED', 1, 'announce:a7d0884fb7ea4e8fa2aad39f79a5095f', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:54:24.416404+00', '2026-11-21 11:54:24.416404+00', NULL, 1, '2026-11-21 11:54:24.529661+00', '{"ts": "1795260863.726839"}', NULL);
INSERT INTO public.outbox VALUES (101, 'T0RELEASED', 2, 'direct:1c22cf49643745aa93467cd4227f16da', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 98, NULL, 'done', '2026-11-21 11:54:24.664331+00', '2026-11-21 11:54:24.664331+00', NULL, 1, '2026-11-21 11:54:24.71905+00', '{"channel": "D0OOMHG5RS", "ts": "1795262064.704815"}', NULL);
INSERT INTO public.outbox VALUES (91, 'T0RELEASED', 1, 'topic:633daa8506c741b081d4715fc5484bb7', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:54:24.53814+00', '2026-11-21 11:54:24.53814+00', NULL, 1, '2026-11-21 11:54:24.556571+00', '{}', NULL);
INSERT INTO public.outbox VALUES (88, 'T0RELEASED', 1, 'notice:189d4bfad3a549d0a295b50a6457ee35', 'notice', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795265664.53814}}', NULL, 'room:1', 'done', '2026-11-21 11:54:24.53814+00', '2026-11-21 11:54:24.53814+00', NULL, 1, '2026-11-21 11:54:24.562372+00', '{"ts": "1795262064.555036"}', NULL);
INSERT INTO public.outbox VALUES (89, 'T0RELEASED', 1, 'announce_reply:6d4c18edabf54f10a00b3f4396649d92', 'announce_reply', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795265664.53814}}', NULL, 'announce:1', 'done', '2026-11-21 11:54:24.53814+00', '2026-11-21 11:54:24.53814+00', NULL, 1, '2026-11-21 11:54:24.562372+00', '{"ts": "1795262064.555300"}', NULL);
INSERT INTO public.outbox VALUES (90, 'T0RELEASED', 1, 'card:44868c29c2944f509ea1b6288233a4c4', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:54:24.53814+00', '2026-11-21 11:54:24.53814+00', NULL, 1, '2026-11-21 11:54:24.562372+00', '{"ts": "1795260863.726445"}', NULL);
INSERT INTO public.outbox VALUES (92, 'T0RELEASED', 1, 'announce:bfed2804f2474638ba256399afc49a2a', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:54:24.53814+00', '2026-11-21 11:54:24.53814+00', NULL, 1, '2026-11-21 11:54:24.569769+00', '{"ts": "1795260863.726839"}', NULL);
INSERT INTO public.outbox VALUES (32, 'T0RELEASED', 1, 'direct:7929e604fe934546926489c822a39602', 'direct', '{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:34:23.838325+00', '2026-11-21 11:34:23.838325+00', NULL, 1, '2026-11-21 11:34:23.903798+00', '{"channel": "D0FT3VW1H9", "ts": "1795260863.896566"}', NULL);
INSERT INTO public.outbox VALUES (43, 'T0RELEASED', 1, 'topic:42c0ea3003764eeeb7e0c94872659e23', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:34:23.945734+00', '2026-11-21 11:34:23.945734+00', NULL, 1, '2026-11-21 11:34:23.965455+00', '{}', NULL);
INSERT INTO public.outbox VALUES (40, 'T0RELEASED', 1, 'notice:2987448cf44c48bcae6f2854ff8e987d', 'notice', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795261763.622907}}', NULL, 'room:1', 'done', '2026-11-21 11:34:23.945734+00', '2026-11-21 11:34:23.945734+00', NULL, 1, '2026-11-21 11:34:23.974173+00', '{"ts": "1795260863.963682"}', NULL);
INSERT INTO public.outbox VALUES (41, 'T0RELEASED', 1, 'announce_reply:04506394efb041d4bd86fd0cd1f06cc8', 'announce_reply', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795261763.622907}}', NULL, 'announce:1', 'done', '2026-11-21 11:34:23.945734+00', '2026-11-21 11:34:23.945734+00', NULL, 1, '2026-11-21 11:34:23.974173+00', '{"ts": "1795260863.964062"}', NULL);
INSERT INTO public.outbox VALUES (42, 'T0RELEASED', 1, 'card:4de9c31eda2e4d518e99d7f981975412', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:34:23.945734+00', '2026-11-21 11:34:23.945734+00', NULL, 1, '2026-11-21 11:34:23.974173+00', '{"ts": "1795260863.726445"}', NULL);
INSERT INTO public.outbox VALUES (44, 'T0RELEASED', 1, 'announce:691ab10c90cf4d2c87f1c8a06784ff88', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:34:23.945734+00', '2026-11-21 11:34:23.945734+00', NULL, 1, '2026-11-21 11:34:23.987951+00', '{"ts": "1795260863.726839"}', NULL);
INSERT INTO public.outbox VALUES (49, 'T0RELEASED', 1, 'read_message:302eac57590f470da904188bc5614d34', 'read_message', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795260863.983116', 'done', '2026-11-21 11:34:24.026671+00', '2026-11-21 11:34:24.026671+00', NULL, 1, '2026-11-21 11:34:24.058677+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (80, 'T0RELEASED', 1, 'topic:ffdc89aeda604146ace1d240e90493ee', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:54:24.370778+00', '2026-11-21 11:54:24.370778+00', NULL, 1, '2026-11-21 11:54:24.391574+00', '{}', NULL);
INSERT INTO public.outbox VALUES (50, 'T0RELEASED', 1, 'check_mark:0a87087a336c4292b2be2e01f19fff6a', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795260863.983116', 'done', '2026-11-21 11:34:24.026671+00', '2026-11-21 11:34:24.026671+00', NULL, 1, '2026-11-21 11:34:24.081715+00', '{}', NULL);
INSERT INTO public.outbox VALUES (77, 'T0RELEASED', 1, 'invite:22d1f0ddbc9b43ebb8ae9f56c7966c76', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 11:54:24.370778+00', '2026-11-21 11:54:24.370778+00', NULL, 1, '2026-11-21 11:54:24.405635+00', '{}', NULL);
INSERT INTO public.outbox VALUES (51, 'T0RELEASED', 1, 'check_mark:958c69c51f234393844be45cf2b2c6ef', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795260863.983116', 'done', '2026-11-21 11:34:24.071511+00', '2026-11-21 11:34:24.071511+00', NULL, 1, '2026-11-21 11:34:24.099177+00', '{}', NULL);
INSERT INTO public.outbox VALUES (75, 'T0RELEASED', 1, 'close_offer:f699727c49da404aacef2a85fcf4dcd1', 'close_offer', '{"handoff_id": 1}', NULL, 'offer:1', 'done', '2026-11-21 11:54:24.370778+00', '2026-11-21 11:54:24.370778+00', NULL, 1, '2026-11-21 11:54:24.405635+00', '{}', NULL);
INSERT INTO public.outbox VALUES (76, 'T0RELEASED', 1, 'direct:bc459225c2eb4890acfacbe610cb21ed', 'direct', '{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, NULL, 'done', '2026-11-21 11:54:24.370778+00', '2026-11-21 11:54:24.370778+00', NULL, 1, '2026-11-21 11:54:24.405635+00', '{"channel": "D0FT3VW1H9", "ts": "1795262064.397013"}', NULL);
INSERT INTO public.outbox VALUES (78, 'T0RELEASED', 1, 'notice:766562576bb04151a3a301ebffc96e23', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, 'room:1', 'done', '2026-11-21 11:54:24.370778+00', '2026-11-21 11:54:24.370778+00', NULL, 1, '2026-11-21 11:54:24.405635+00', '{"ts": "1795262064.397411"}', NULL);
INSERT INTO public.outbox VALUES (79, 'T0RELEASED', 1, 'card:b5bd255327fb48c7b8a1798e44d1971f', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:54:24.370778+00', '2026-11-21 11:54:24.370778+00', NULL, 1, '2026-11-21 11:54:24.405635+00', '{"ts": "1795260863.726445"}', NULL);
INSERT INTO public.outbox VALUES (81, 'T0RELEASED', 1, 'announce:d5355bc666734e8d9d5fc50fd349b36f', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:54:24.370778+00', '2026-11-21 11:54:24.370778+00', NULL, 1, '2026-11-21 11:54:24.405635+00', '{"ts": "1795260863.726839"}', NULL);
INSERT INTO public.outbox VALUES (102, 'T0RELEASED', 2, 'card:3f6971fa3c21409d914827fb46e4d83d', 'card', '{}', 98, 'card:2', 'done', '2026-11-21 11:54:24.664331+00', '2026-11-21 11:54:24.664331+00', NULL, 1, '2026-11-21 11:54:24.71905+00', '{"ts": "1795262064.705187"}', NULL);
INSERT INTO public.outbox VALUES (104, 'T0RELEASED', 2, 'announce:53e309d3832640a791e77baf80bf1dad', 'announce', '{}', 98, 'announce:2', 'done', '2026-11-21 11:54:24.664331+00', '2026-11-21 11:54:24.664331+00', NULL, 1, '2026-11-21 11:54:24.71905+00', '{"ts": "1795262064.705546"}', NULL);
INSERT INTO public.outbox VALUES (39, 'T0RELEASED', 1, 'direct:5db77250f0ee4344a9765cd721d9c248', 'direct', '{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:34:23.880697+00', '2026-11-21 11:34:23.880697+00', NULL, 1, '2026-11-21 11:34:23.931096+00', '{"channel": "D07BKQZ5T3", "ts": "1795260863.928450"}', NULL);
INSERT INTO public.outbox VALUES (56, 'T0RELEASED', 1, 'announce:48aad76a7d3c44b5a62edf34757082dd', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:34:24.127261+00', '2026-11-21 11:34:24.127261+00', NULL, 1, '2026-11-21 11:46:24.181166+00', '{"ts": "1795260863.726839"}', NULL);
INSERT INTO public.outbox VALUES (45, 'T0RELEASED', 1, 'read_message:11ffd7c6fa674ecb80ac7c7a04da29b3', 'read_message', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795260863.956305', 'done', '2026-11-21 11:34:23.987688+00', '2026-11-21 11:34:23.987688+00', NULL, 1, '2026-11-21 11:34:24.015654+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (57, 'T0RELEASED', 1, 'remind_direct:1:1', 'remind_direct', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 11:46:24.143948+00', '2026-11-21 11:46:24.143948+00', NULL, 1, '2026-11-21 11:46:24.181166+00', '{"channel": "D0FT3VW1H9", "ts": "1795261584.177967"}', NULL);
INSERT INTO public.outbox VALUES (46, 'T0RELEASED', 1, 'check_mark:88596e6ffaa1414e8fcab05e112b4986', 'check_mark', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795260863.956305', 'done', '2026-11-21 11:34:23.987688+00', '2026-11-21 11:34:23.987688+00', NULL, 1, '2026-11-21 11:34:24.041422+00', '{}', NULL);
INSERT INTO public.outbox VALUES (55, 'T0RELEASED', 1, 'topic:3128a76c63d0402095550c3863f5cc1a', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:34:24.127261+00', '2026-11-21 11:34:24.127261+00', NULL, 1, '2026-11-21 11:46:24.148702+00', '{}', NULL);
INSERT INTO public.outbox VALUES (52, 'T0RELEASED', 1, 'notice:8e6647e4626d4bd183bc617e436867aa', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795261764.127261}}', NULL, 'room:1', 'done', '2026-11-21 11:34:24.127261+00', '2026-11-21 11:34:24.127261+00', NULL, 1, '2026-11-21 11:46:24.163695+00', '{"ts": "1795261584.149813"}', NULL);
INSERT INTO public.outbox VALUES (53, 'T0RELEASED', 1, 'announce_reply:71f2fce1d57148b1bf0e32faee20e7e7', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795261764.127261}}', NULL, 'announce:1', 'done', '2026-11-21 11:34:24.127261+00', '2026-11-21 11:34:24.127261+00', NULL, 1, '2026-11-21 11:46:24.163695+00', '{"ts": "1795261584.150260"}', NULL);
INSERT INTO public.outbox VALUES (54, 'T0RELEASED', 1, 'card:3f30f0a4ebdc4f63858c3bccf23e9596', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:34:24.127261+00', '2026-11-21 11:34:24.127261+00', NULL, 1, '2026-11-21 11:46:24.163695+00', '{"ts": "1795260863.726445"}', NULL);
INSERT INTO public.outbox VALUES (72, 'T0RELEASED', 1, 'invite:d53d7a8fc0af4c6eaae6b8d6f0159cfc', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 11:54:24.310691+00', '2026-11-21 11:54:24.310691+00', NULL, 1, '2026-11-21 11:54:24.341513+00', '{}', NULL);
INSERT INTO public.outbox VALUES (69, 'T0RELEASED', 1, 'card:20af3bcaeecb49b99bf939cc525a2d16', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:54:24.269745+00', '2026-11-21 11:54:24.269745+00', NULL, 1, '2026-11-21 11:54:24.296533+00', '{"ts": "1795260863.726445"}', NULL);
INSERT INTO public.outbox VALUES (70, 'T0RELEASED', 1, 'topic:c7576a73334b4af1a191495a46e4e0e0', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:54:24.269745+00', '2026-11-21 11:54:24.269745+00', NULL, 1, '2026-11-21 11:54:24.288879+00', '{}', NULL);
INSERT INTO public.outbox VALUES (59, 'T0RELEASED', 1, 'topic:4933afb5552a47658382f4bbcc9e8c79', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:49:24.188634+00', '2026-11-21 11:49:24.188634+00', NULL, 1, '2026-11-21 11:49:24.213016+00', '{}', NULL);
INSERT INTO public.outbox VALUES (58, 'T0RELEASED', 1, 'card:78e3ce61aef54be482681ed178194301', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:49:24.188634+00', '2026-11-21 11:49:24.188634+00', NULL, 1, '2026-11-21 11:49:24.213016+00', '{"ts": "1795260863.726445"}', NULL);
INSERT INTO public.outbox VALUES (60, 'T0RELEASED', 1, 'announce:4e1b4c48df2f41c69c99c71554256c60', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:49:24.188634+00', '2026-11-21 11:49:24.188634+00', NULL, 1, '2026-11-21 11:49:24.213016+00', '{"ts": "1795260863.726839"}', NULL);
INSERT INTO public.outbox VALUES (61, 'T0RELEASED', 1, 'close_reminder:1:1', 'close_reminder', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 11:49:24.188634+00', '2026-11-21 11:49:24.188634+00', NULL, 1, '2026-11-21 11:49:24.213016+00', '{}', NULL);
INSERT INTO public.outbox VALUES (66, 'T0RELEASED', 1, 'close_reminder:1:3', 'close_reminder', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 11:54:24.269745+00', '2026-11-21 11:54:24.269745+00', NULL, 1, '2026-11-21 11:54:24.296533+00', '{}', NULL);
INSERT INTO public.outbox VALUES (62, 'T0RELEASED', 1, 'remind:1:2', 'remind', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 11:49:24.188634+00', '2026-11-21 11:49:24.188634+00', NULL, 1, '2026-11-21 11:49:24.223438+00', '{"ts": "1795261764.222333"}', NULL);
INSERT INTO public.outbox VALUES (67, 'T0RELEASED', 1, 'notice:8e5a703c79634c07b3829f6433443a23', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795262964.269745}}', NULL, 'room:1', 'done', '2026-11-21 11:54:24.269745+00', '2026-11-21 11:54:24.269745+00', NULL, 1, '2026-11-21 11:54:24.296533+00', '{"ts": "1795262064.290176"}', NULL);
INSERT INTO public.outbox VALUES (63, 'T0RELEASED', 1, 'remind_direct:1:2', 'remind_direct', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 11:49:24.188634+00', '2026-11-21 11:49:24.188634+00', NULL, 1, '2026-11-21 11:49:24.232377+00', '{"channel": "D0FT3VW1H9", "ts": "1795261764.231574"}', NULL);
INSERT INTO public.outbox VALUES (68, 'T0RELEASED', 1, 'announce_reply:e11ab18dbab94599a9ee5215f80f4fb1', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795262964.269745}}', NULL, 'announce:1', 'done', '2026-11-21 11:54:24.269745+00', '2026-11-21 11:54:24.269745+00', NULL, 1, '2026-11-21 11:54:24.296533+00', '{"ts": "1795262064.290509"}', NULL);
INSERT INTO public.outbox VALUES (73, 'T0RELEASED', 1, 'offer_role:b0a1900ce4fd4b988f7591ffd4a180f8', 'offer_role', '{"handoff_id": 1, "brief": {"tried": [{"at": 1795260863.956305, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:36535/archives/C0OLDQ2VW/p1795260863956305", "said": true}, {"at": 1795260863.967165, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:36535/archives/C0OLDQ2VW/p1795260863967165", "said": true}], "tasks": []}}', NULL, 'offer:1', 'done', '2026-11-21 11:54:24.310691+00', '2026-11-21 11:54:24.310691+00', NULL, 1, '2026-11-21 11:54:24.359985+00', '{"channel": "D0OOMHG5RS", "ts": "1795262064.339709"}', NULL);
INSERT INTO public.outbox VALUES (71, 'T0RELEASED', 1, 'announce:e4c44ec205e1496fa6a6edc0a71a2e0b', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:54:24.269745+00', '2026-11-21 11:54:24.269745+00', NULL, 1, '2026-11-21 11:54:24.305079+00', '{"ts": "1795260863.726839"}', NULL);
INSERT INTO public.outbox VALUES (74, 'T0RELEASED', 1, 'notice:0e1eb407949b43a088d659a45daf18fe', 'notice', '{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1"}}', NULL, 'room:1', 'done', '2026-11-21 11:54:24.310691+00', '2026-11-21 11:54:24.310691+00', NULL, 1, '2026-11-21 11:54:24.359985+00', '{"ts": "1795262064.340129"}', NULL);
INSERT INTO public.outbox VALUES (93, 'T0RELEASED', 1, 'notice:ca90681755464c679a9ef2bc40519af1', 'notice', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}', NULL, 'room:1', 'done', '2026-11-21 11:54:24.590658+00', '2026-11-21 11:54:24.590658+00', NULL, 1, '2026-11-21 11:54:24.648749+00', '{"ts": "1795262064.637371"}', NULL);
INSERT INTO public.outbox VALUES (96, 'T0RELEASED', 1, 'topic:4b0c2a8427924de3a34c2eda1e15d13b', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:54:24.590658+00', '2026-11-21 11:54:24.590658+00', NULL, 1, '2026-11-21 11:54:24.642777+00', '{}', NULL);
INSERT INTO public.outbox VALUES (94, 'T0RELEASED', 1, 'announce_reply:97083a16695f4415965f0f6905ebd5e6', 'announce_reply', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}', NULL, 'announce:1', 'done', '2026-11-21 11:54:24.590658+00', '2026-11-21 11:54:24.590658+00', NULL, 1, '2026-11-21 11:54:24.648749+00', '{"ts": "1795262064.640945"}', NULL);
INSERT INTO public.outbox VALUES (95, 'T0RELEASED', 1, 'card:603b7f58f27245aea810907017b0ae01', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:54:24.590658+00', '2026-11-21 11:54:24.590658+00', NULL, 1, '2026-11-21 11:54:24.648749+00', '{"ts": "1795260863.726445"}', NULL);
INSERT INTO public.outbox VALUES (82, 'T0RELEASED', 1, 'direct:999be5d4fe0343999c500fb2693777fa', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:54:24.370778+00', '2026-11-21 11:54:24.370778+00', NULL, 1, '2026-11-21 11:54:24.405635+00', '{"channel": "D0OOMHG5RS", "ts": "1795262064.400615"}', NULL);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0ADALOVE1', 'Europe/London', 'ada', '2026-11-21 11:34:23.699598+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0GRACEHO1', 'America/New_York', 'grace', '2026-11-21 11:34:23.805328+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0DENNISR1', 'Asia/Tokyo', 'dennis', '2026-11-21 11:34:23.850501+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0LINUSTO1', 'Europe/Helsinki', 'linus', '2026-11-21 11:34:23.892201+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0BARBARA1', 'America/Los_Angeles', 'barbara', '2026-11-21 11:34:23.924654+00', false, false, false);
INSERT INTO public.promise VALUES (1, 'T0RELEASED', 1, '2026-11-21 11:49:23.622907+00', '2026-11-21 11:34:23.622907+00', 'kept', '2026-11-21 11:34:24.127261+00', -899.495646);
INSERT INTO public.promise VALUES (2, 'T0RELEASED', 1, '2026-11-21 11:49:24.127261+00', '2026-11-21 11:34:24.127261+00', 'broken', '2026-11-21 11:54:24.269745+00', 300.142484);
INSERT INTO public.promise VALUES (3, 'T0RELEASED', 1, '2026-11-21 12:09:24.269745+00', '2026-11-21 11:54:24.269745+00', 'kept', '2026-11-21 11:54:24.53814+00', -899.731605);
INSERT INTO public.promise VALUES (4, 'T0RELEASED', 1, '2026-11-21 12:54:24.53814+00', '2026-11-21 11:54:24.53814+00', 'kept', '2026-11-21 11:54:24.590658+00', -3599.947482);
INSERT INTO public.reminder VALUES (1, 'T0RELEASED', 1, '2026-11-21 11:49:24.127261+00', 0, 1, 'U0LINUSTO1', '2026-11-21 11:46:24.143948+00', NULL, NULL, 'D0FT3VW1H9', '1795261584.177967', '2026-11-21 11:49:24.188634+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (2, 'T0RELEASED', 1, '2026-11-21 11:49:24.127261+00', 0, 2, 'U0LINUSTO1', '2026-11-21 11:49:24.188634+00', 'C0OLDQ2VW', '1795261764.222333', 'D0FT3VW1H9', '1795261764.231574', '2026-11-21 11:54:24.237492+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (3, 'T0RELEASED', 1, '2026-11-21 11:49:24.127261+00', 0, 3, 'U0GRACEHO1', '2026-11-21 11:54:24.237492+00', 'C0OLDQ2VW', '1795262064.261794', NULL, NULL, '2026-11-21 11:54:24.269745+00', 'answered', 'U0LINUSTO1');
INSERT INTO public.role_held VALUES (1, 'T0RELEASED', 1, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 11:34:23.622907+00', '2026-11-21 11:34:23.766468+00', NULL);
INSERT INTO public.role_held VALUES (3, 'T0RELEASED', 1, 'operations', 'U0DENNISR1', 'U0ADALOVE1', false, '2026-11-21 11:34:23.793101+00', NULL, NULL);
INSERT INTO public.role_held VALUES (5, 'T0RELEASED', 1, 'scribe', 'U0BARBARA1', 'U0ADALOVE1', false, '2026-11-21 11:34:23.880697+00', NULL, NULL);
INSERT INTO public.role_held VALUES (2, 'T0RELEASED', 1, 'commander', 'U0GRACEHO1', 'U0ADALOVE1', false, '2026-11-21 11:34:23.766468+00', NULL, '2026-11-21 11:34:23.97366+00');
INSERT INTO public.role_held VALUES (4, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', false, '2026-11-21 11:34:23.838325+00', '2026-11-21 11:54:24.370778+00', NULL);
INSERT INTO public.role_held VALUES (6, 'T0RELEASED', 1, 'communications', 'U0ADALOVE1', 'U0ADALOVE1', false, '2026-11-21 11:54:24.370778+00', NULL, NULL);
INSERT INTO public.role_held VALUES (7, 'T0RELEASED', 2, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 11:54:24.664331+00', NULL, NULL);
INSERT INTO public.tag VALUES (1, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795260863.956305', 'U0BARBARA1', 'mag', true, '1795260863.986665', '2026-11-21 11:34:23.987688+00');
INSERT INTO public.tag VALUES (2, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795260863.967165', 'U0BARBARA1', 'pushpin', true, '1795260864.003734', '2026-11-21 11:34:24.005228+00');
INSERT INTO public.tag VALUES (4, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795260863.967165', 'U0GRACEHO1', 'scales', true, '1795260864.049617', '2026-11-21 11:34:24.051542+00');
INSERT INTO public.tag VALUES (3, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795260863.983116', 'U0BARBARA1', 'pushpin', false, '1795260864.069702', '2026-11-21 11:34:24.071511+00');
INSERT INTO public.timeline_entry VALUES (1, 'T0RELEASED', 1, '2026-11-21 11:34:23.622907+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV1: Checkout returns 500s', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:34:23.622907+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (2, 'T0RELEASED', 1, '2026-11-21 11:34:23.622907+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:34:23.622907+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (3, 'T0RELEASED', 1, '2026-11-21 11:34:23.766468+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0GRACEHO1> commander', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:34:23.766468+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (4, 'T0RELEASED', 1, '2026-11-21 11:34:23.793101+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0DENNISR1> operations lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:34:23.793101+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (5, 'T0RELEASED', 1, '2026-11-21 11:34:23.838325+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0LINUSTO1> communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:34:23.838325+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (6, 'T0RELEASED', 1, '2026-11-21 11:34:23.880697+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0BARBARA1> scribe', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:34:23.880697+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (7, 'T0RELEASED', 1, '2026-11-21 11:34:23.945734+00', 'status', 'system', 'U0GRACEHO1', NULL, 'acknowledged the incident', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 11:34:23.945734+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (9, 'T0RELEASED', 1, '2026-11-21 11:34:23.967165+00', 'decision', 'message', 'U0GRACEHO1', NULL, 'We roll back first', '[]', 'C0OLDQ2VW', '1795260863.967165', NULL, 'http://127.0.0.1:36535/archives/C0OLDQ2VW/p1795260863967165', NULL, NULL, 'U0BARBARA1', '2026-11-21 11:34:24.005228+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (10, 'T0RELEASED', 1, '2026-11-21 11:34:23.983116+00', 'event', 'message', 'U0DENNISR1', NULL, 'Lunch anyone', '[]', 'C0OLDQ2VW', '1795260863.983116', NULL, 'http://127.0.0.1:36535/archives/C0OLDQ2VW/p1795260863983116', NULL, NULL, 'U0BARBARA1', '2026-11-21 11:34:24.026671+00', '2026-11-21 11:34:24.071511+00', 1);
INSERT INTO public.timeline_entry VALUES (8, 'T0RELEASED', 1, '2026-11-21 11:34:23.956305+00', 'finding', 'message', 'U0DENNISR1', NULL, 'Errors began with release 413', '[]', 'C0OLDQ2VW', '1795260863.956305', NULL, 'http://127.0.0.1:36535/archives/C0OLDQ2VW/p1795260863956305', '1795260864.086200', NULL, 'U0BARBARA1', '2026-11-21 11:34:23.987688+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (11, 'T0RELEASED', 1, '2026-11-21 08:01:00+00', 'event', 'note', 'U0BARBARA1', NULL, 'The database was restarted', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0BARBARA1', '2026-11-21 11:34:24.106381+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (12, 'T0RELEASED', 1, '2026-11-21 11:34:24.127261+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 1: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 11:34:24.127261+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (13, 'T0RELEASED', 1, '2026-11-21 11:54:24.269745+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 2: No change. Still: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 11:54:24.269745+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (14, 'T0RELEASED', 1, '2026-11-21 11:54:24.370778+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:54:24.370778+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (15, 'T0RELEASED', 1, '2026-11-21 11:54:24.416404+00', 'severity', 'system', 'U0GRACEHO1', NULL, 'changed severity SEV1 → SEV2: fewer customers', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 11:54:24.416404+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (16, 'T0RELEASED', 1, '2026-11-21 11:54:24.53814+00', 'status', 'system', 'U0GRACEHO1', NULL, 'mitigated: Rolled back release 412', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 11:54:24.53814+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (17, 'T0RELEASED', 1, '2026-11-21 11:54:24.590658+00', 'status', 'system', 'U0GRACEHO1', NULL, 'resolved: No errors since 14:05', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 11:54:24.590658+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (18, 'T0RELEASED', 2, '2026-11-21 11:54:24.664331+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV4: A button is blue', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:54:24.664331+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (19, 'T0RELEASED', 2, '2026-11-21 11:54:24.664331+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:54:24.664331+00', NULL, 1);
INSERT INTO public.timeline_version VALUES (1, 'T0RELEASED', 9, 1, '2026-11-21 11:34:23.967165+00', 'event', 'We roll back first', '[]', '2026-11-21 11:34:24.051542+00', 'U0GRACEHO1', NULL);
INSERT INTO public.timeline_version VALUES (2, 'T0RELEASED', 8, 1, '2026-11-21 11:34:23.956305+00', 'finding', 'Errors began with release 412', '[]', '2026-11-21 11:34:24.09195+00', 'U0DENNISR1', NULL);
INSERT INTO public.workspace VALUES ('T0RELEASED', 3);
SELECT pg_catalog.setval('public.alarm_id_seq', 3, true);
SELECT pg_catalog.setval('public.audit_id_seq', 26, true);
SELECT pg_catalog.setval('public.exercise_id_seq', 1, false);
SELECT pg_catalog.setval('public.handoff_id_seq', 1, true);
SELECT pg_catalog.setval('public.incident_id_seq', 2, true);
SELECT pg_catalog.setval('public.incident_task_id_seq', 1, false);
SELECT pg_catalog.setval('public.incident_update_id_seq', 2, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 106, true);
SELECT pg_catalog.setval('public.promise_id_seq', 4, true);
SELECT pg_catalog.setval('public.reminder_id_seq', 3, true);
SELECT pg_catalog.setval('public.role_held_id_seq', 7, true);
SELECT pg_catalog.setval('public.subscription_id_seq', 1, false);
SELECT pg_catalog.setval('public.tag_id_seq', 4, true);
SELECT pg_catalog.setval('public.timeline_entry_id_seq', 19, true);
SELECT pg_catalog.setval('public.timeline_version_id_seq', 2, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.alarm
    ADD CONSTRAINT pk_alarm PRIMARY KEY (id);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT pk_audit PRIMARY KEY (id);
ALTER TABLE ONLY public.exercise
    ADD CONSTRAINT pk_exercise PRIMARY KEY (id);
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
ALTER TABLE ONLY public.subscription
    ADD CONSTRAINT pk_subscription PRIMARY KEY (id);
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
ALTER TABLE ONLY public.exercise
    ADD CONSTRAINT uq_exercise_incident_id UNIQUE (incident_id);
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
CREATE INDEX ix_subscription_incident ON public.subscription USING btree (team_id, incident_id);
CREATE INDEX ix_subscription_user ON public.subscription USING btree (team_id, user_id);
CREATE INDEX ix_tag_incident_id ON public.tag USING btree (incident_id);
CREATE INDEX ix_timeline_entry_order ON public.timeline_entry USING btree (incident_id, at, id);
CREATE UNIQUE INDEX uq_role_held_now ON public.role_held USING btree (team_id, incident_id, role) WHERE (until_at IS NULL);
CREATE TRIGGER audit_is_only_added_to BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION public.audit_is_only_added_to();
ALTER TABLE ONLY public.alarm
    ADD CONSTRAINT fk_alarm_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT fk_audit_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.exercise
    ADD CONSTRAINT fk_exercise_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
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
ALTER TABLE ONLY public.subscription
    ADD CONSTRAINT fk_subscription_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.tag
    ADD CONSTRAINT fk_tag_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.timeline_entry
    ADD CONSTRAINT fk_timeline_entry_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.timeline_version
    ADD CONSTRAINT fk_timeline_version_entry_id FOREIGN KEY (entry_id) REFERENCES public.timeline_entry(id);
