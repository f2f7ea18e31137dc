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
CREATE TABLE public.clean_up (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    incident_id integer NOT NULL,
    item character varying(64) NOT NULL,
    done_at timestamp with time zone,
    done_by character varying(32)
);
CREATE SEQUENCE public.clean_up_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.clean_up_id_seq OWNED BY public.clean_up.id;
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
    bridge character varying,
    quiet boolean DEFAULT false NOT NULL,
    merged_into_id integer,
    nature character varying(32) DEFAULT 'live'::character varying NOT NULL,
    impact character varying DEFAULT ''::character varying NOT NULL,
    regions character varying DEFAULT ''::character varying NOT NULL,
    evidence character varying DEFAULT ''::character varying NOT NULL,
    customer_text character varying DEFAULT ''::character varying NOT NULL,
    impact_from_at timestamp with time zone,
    impact_until_at timestamp with time zone,
    archived_at timestamp with time zone,
    proposed_severity character varying(32),
    review_owner_id character varying(32),
    customers integer,
    share double precision,
    parent_id integer
);
CREATE SEQUENCE public.incident_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.incident_id_seq OWNED BY public.incident.id;
CREATE TABLE public.incident_service (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    incident_id integer NOT NULL,
    service character varying(64) NOT NULL,
    added_by character varying(32) NOT NULL,
    since_at timestamp with time zone NOT NULL,
    until_at timestamp with time zone
);
CREATE SEQUENCE public.incident_service_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.incident_service_id_seq OWNED BY public.incident_service.id;
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
CREATE TABLE public.relation (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    incident_id integer NOT NULL,
    other_id integer NOT NULL,
    related_by character varying(32) NOT NULL,
    since_at timestamp with time zone NOT NULL,
    until_at timestamp with time zone
);
CREATE SEQUENCE public.relation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.relation_id_seq OWNED BY public.relation.id;
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
CREATE TABLE public.service_change (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    service character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    text character varying NOT NULL,
    link character varying,
    recorded_by character varying(32),
    recorded_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.service_change_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.service_change_id_seq OWNED BY public.service_change.id;
CREATE TABLE public.subscription (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    user_id character varying(32) NOT NULL,
    incident_id integer,
    severity character varying(32),
    since_at timestamp with time zone NOT NULL,
    until_at timestamp with time zone,
    service character varying(64)
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
ALTER TABLE ONLY public.clean_up ALTER COLUMN id SET DEFAULT nextval('public.clean_up_id_seq'::regclass);
ALTER TABLE ONLY public.exercise ALTER COLUMN id SET DEFAULT nextval('public.exercise_id_seq'::regclass);
ALTER TABLE ONLY public.handoff ALTER COLUMN id SET DEFAULT nextval('public.handoff_id_seq'::regclass);
ALTER TABLE ONLY public.incident ALTER COLUMN id SET DEFAULT nextval('public.incident_id_seq'::regclass);
ALTER TABLE ONLY public.incident_service ALTER COLUMN id SET DEFAULT nextval('public.incident_service_id_seq'::regclass);
ALTER TABLE ONLY public.incident_task ALTER COLUMN id SET DEFAULT nextval('public.incident_task_id_seq'::regclass);
ALTER TABLE ONLY public.incident_update ALTER COLUMN id SET DEFAULT nextval('public.incident_update_id_seq'::regclass);
ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);
ALTER TABLE ONLY public.promise ALTER COLUMN id SET DEFAULT nextval('public.promise_id_seq'::regclass);
ALTER TABLE ONLY public.relation ALTER COLUMN id SET DEFAULT nextval('public.relation_id_seq'::regclass);
ALTER TABLE ONLY public.reminder ALTER COLUMN id SET DEFAULT nextval('public.reminder_id_seq'::regclass);
ALTER TABLE ONLY public.role_held ALTER COLUMN id SET DEFAULT nextval('public.role_held_id_seq'::regclass);
ALTER TABLE ONLY public.service_change ALTER COLUMN id SET DEFAULT nextval('public.service_change_id_seq'::regclass);
ALTER TABLE ONLY public.subscription ALTER COLUMN id SET DEFAULT nextval('public.subscription_id_seq'::regclass);
ALTER TABLE ONLY public.tag ALTER COLUMN id SET DEFAULT nextval('public.tag_id_seq'::regclass);
ALTER TABLE ONLY public.timeline_entry ALTER COLUMN id SET DEFAULT nextval('public.timeline_entry_id_seq'::regclass);
ALTER TABLE ONLY public.timeline_version ALTER COLUMN id SET DEFAULT nextval('public.timeline_version_id_seq'::regclass);
INSERT INTO public.alarm VALUES (1, 'T0RELEASED', 1, 'command', 0, '2026-11-21 13:38:15.438618+00', 0, NULL);
INSERT INTO public.alarm VALUES (2, 'T0RELEASED', 1, 'offer', 1, '2026-11-21 13:33:16.079762+00', 0, NULL);
INSERT INTO public.alarm VALUES (3, 'T0RELEASED', 2, 'command', 0, '2026-11-21 13:58:16.333616+00', 0, NULL);
INSERT INTO public.alembic_version VALUES ('0009');
INSERT INTO public.audit VALUES (1, 'T0RELEASED', 1, '2026-11-21 13:08:15.161208+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO public.audit VALUES (2, 'T0RELEASED', 1, '2026-11-21 13:08:15.161208+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (3, 'T0RELEASED', 1, '2026-11-21 13:08:15.438618+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": "U0ADALOVE1"}', '{"commander": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (4, 'T0RELEASED', 1, '2026-11-21 13:08:15.472497+00', 'U0ADALOVE1', 'role', 'slash', '{"operations": null}', '{"operations": "U0DENNISR1"}');
INSERT INTO public.audit VALUES (5, 'T0RELEASED', 1, '2026-11-21 13:08:15.526787+00', 'U0ADALOVE1', 'role', 'slash', '{"communications": null}', '{"communications": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (6, 'T0RELEASED', 1, '2026-11-21 13:08:15.567517+00', 'U0ADALOVE1', 'role', 'slash', '{"scribe": null}', '{"scribe": "U0BARBARA1"}');
INSERT INTO public.audit VALUES (7, 'T0RELEASED', 1, '2026-11-21 13:08:15.659951+00', 'U0GRACEHO1', 'ack', 'button', '{"status": "declared", "words": null}', '{"status": "acknowledged", "words": ""}');
INSERT INTO public.audit VALUES (8, 'T0RELEASED', 1, '2026-11-21 13:08:15.711311+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 8, "kind": "finding"}');
INSERT INTO public.audit VALUES (9, 'T0RELEASED', 1, '2026-11-21 13:08:15.732013+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 9, "kind": "event"}');
INSERT INTO public.audit VALUES (10, 'T0RELEASED', 1, '2026-11-21 13:08:15.757898+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 10, "kind": "event"}');
INSERT INTO public.audit VALUES (11, 'T0RELEASED', 1, '2026-11-21 13:08:15.780685+00', 'U0GRACEHO1', 'retag', 'event', '{"entry": 9, "kind": "event"}', '{"entry": 9, "kind": "decision"}');
INSERT INTO public.audit VALUES (12, 'T0RELEASED', 1, '2026-11-21 13:08:15.807714+00', 'U0BARBARA1', 'untag', 'event', '{"entry": 10, "text": "Lunch anyone"}', '{"entry": null, "text": null}');
INSERT INTO public.audit VALUES (13, 'T0RELEASED', 1, '2026-11-21 13:08:15.830105+00', 'U0DENNISR1', 'message edited', 'event', '{"entry": 8, "text": "Errors began with release 412"}', '{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO public.audit VALUES (14, 'T0RELEASED', 1, '2026-11-21 13:08:15.846221+00', 'U0BARBARA1', 'note', 'slash', '{"text": null, "happened_at": null}', '{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO public.audit VALUES (15, 'T0RELEASED', 1, '2026-11-21 13:08:15.867607+00', 'U0LINUSTO1', 'update', 'form', '{"number": null, "words": null}', '{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (16, 'T0RELEASED', 1, '2026-11-21 13:20:15.888461+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 13:23:15.867607+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (17, 'T0RELEASED', 1, '2026-11-21 13:23:15.93972+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 13:23:15.867607+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (18, 'T0RELEASED', 1, '2026-11-21 13:28:15.993938+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 13:23:15.867607+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (19, 'T0RELEASED', 1, '2026-11-21 13:28:16.02609+00', 'U0LINUSTO1', 'update', 'button', '{"number": 1, "words": "One in eight fails. We roll back"}', '{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (20, 'T0RELEASED', 1, '2026-11-21 13:28:16.079762+00', 'U0LINUSTO1', 'handoff asked', 'slash', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (21, 'T0RELEASED', 1, '2026-11-21 13:28:16.123118+00', 'U0ADALOVE1', 'role', 'button', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (22, 'T0RELEASED', 1, '2026-11-21 13:28:16.169857+00', 'U0GRACEHO1', 'severity', 'slash', '{"severity": "sev1", "reason": null}', '{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO public.audit VALUES (23, 'T0RELEASED', 1, '2026-11-21 13:28:16.218722+00', 'U0GRACEHO1', 'mitigate', 'slash', '{"status": "acknowledged", "words": null}', '{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO public.audit VALUES (24, 'T0RELEASED', 1, '2026-11-21 13:28:16.286846+00', 'U0GRACEHO1', 'resolve', 'form', '{"status": "mitigated", "words": null}', '{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO public.audit VALUES (25, 'T0RELEASED', 2, '2026-11-21 13:28:16.333616+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO public.audit VALUES (26, 'T0RELEASED', 2, '2026-11-21 13:28:16.333616+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.handoff VALUES (1, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', 'accepted', '2026-11-21 13:28:16.079762+00', '2026-11-21 13:28:16.123118+00', 'D0OOMHG5RS', '1795267696.107533');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5916571144834.1347996409526.77c7b1f32bcf5019ee47e2f323884e42', '2026-11-21 13:08:15.161208+00', '{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev083JO9N1T', '2026-11-21 13:08:15.38603+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:9070671498095.3640016023683.7c0298f1bb3b1a6bd1132209e0c2bdb1', '2026-11-21 13:08:15.438618+00', '{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:4682634235529.210633219169.0e081947546bf22bb5faec4b7caa1d4d', '2026-11-21 13:08:15.472497+00', '{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0G73CJA3M', '2026-11-21 13:08:15.522253+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:9354140248772.6043479714823.556582cd9cac625dfe37ca7ccbc9d074', '2026-11-21 13:08:15.526787+00', '{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev07PK7MEFG', '2026-11-21 13:08:15.566149+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:7337280778900.5765592079457.544d395d7a1cdafc6128b63176de0c33', '2026-11-21 13:08:15.567517+00', '{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0Z812PIRA', '2026-11-21 13:08:15.619538+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0QQHXSN34', '2026-11-21 13:08:15.642144+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795266495.659112:U0GRACEHO1:acknowledge', '2026-11-21 13:08:15.659951+00', '{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0CLA1LUAU', '2026-11-21 13:08:15.693793+00', '{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0QCIH5EGR', '2026-11-21 13:08:15.711311+00', '{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev06XLABX6Q', '2026-11-21 13:08:15.732013+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0NIO3IFWP', '2026-11-21 13:08:15.757898+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0KOTPVHCN', '2026-11-21 13:08:15.780685+00', '{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0HUZC8ISL', '2026-11-21 13:08:15.807714+00', '{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0F14YLK8J', '2026-11-21 13:08:15.830105+00', '{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:6473697888171.7325108556788.8db3ff80f8494bda4c9b6c19f4810dd1', '2026-11-21 13:08:15.846221+00', '{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:1876358068667.7499929048532.029cccb06026505ac86030c07851e074', '2026-11-21 13:08:15.856314+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0C7AKYLOH', '2026-11-21 13:08:15.867607+00', '{"text": "Update 1 is on its way. Next update: <!date^1795267395^{date_short_pretty} at {time}|21 Nov 2026, 13:23 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795267395^{date_short_pretty} at {time}|21 Nov 2026, 13:23 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795266496.025355:U0LINUSTO1:no_change', '2026-11-21 13:28:16.02609+00', '{"text": "Update 2 is on its way (no change). Next update: <!date^1795268596^{date_short_pretty} at {time}|21 Nov 2026, 13:43 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795268596^{date_short_pretty} at {time}|21 Nov 2026, 13:43 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:8353496345560.3311876456270.e615cc00112abc10909bc609e8658bf9', '2026-11-21 13:28:16.079762+00', '{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795266496.122248:U0ADALOVE1:handoff_accept', '2026-11-21 13:28:16.123118+00', '{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5135906327179.5470769664981.bb456b46bfe97c4d537e5dfb273e4265', '2026-11-21 13:28:16.275126+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:3426759915865.7615064408714.de299a1be8ee7e4eaee26b44dcfea609', '2026-11-21 13:28:16.169857+00', '{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795268596^{date_short_pretty} at {time}|21 Nov 2026, 13:43 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795268596^{date_short_pretty} at {time}|21 Nov 2026, 13:43 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:792710764102.4535264354887.272c08502aa9a306f7b21b587bcb5b20', '2026-11-21 13:28:16.218722+00', '{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0P6K37OLO', '2026-11-21 13:28:16.286846+00', '{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:6946399530269.7987350148823.8cc24533e773ff8d8d4ce167caab3780', '2026-11-21 13:28:16.333616+00', '{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0UG9DUD3F', '2026-11-21 13:28:16.398383+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.incident VALUES (2, 'T0RELEASED', 2, 'A button is blue', '', 'sev4', 'declared', false, false, 'U0ADALOVE1', NULL, 'C0OLDASXI', 'inc-2-a-button-is-blue', '1795267696.389453', '🔵 SEV4 · 🆕 declared · A button is blue', 'C0X65MD1FY', '1795267696.390014', NULL, '2026-11-21 13:28:16.333616+00', '2026-11-21 13:28:16.333616+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, false, NULL, 'live', '', '', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.incident VALUES (1, 'T0RELEASED', 1, 'Checkout returns 500s', '', 'sev2', 'resolved', false, false, 'U0ADALOVE1', NULL, 'C0OLDQ2VW', 'inc-1-checkout-returns-500s', '1795266495.366291', '🟠 SEV2 · ✅ resolved · Checkout returns 500s', 'C0X65MD1FY', '1795266495.367122', NULL, '2026-11-21 13:08:15.161208+00', '2026-11-21 13:08:15.161208+00', '2026-11-21 13:08:15.659951+00', '2026-11-21 13:28:16.218722+00', '2026-11-21 13:28:16.286846+00', NULL, NULL, NULL, '2026-11-21 13:28:16.286846+00', 'Resolved: No errors since 14:05', NULL, NULL, 0, NULL, NULL, false, NULL, 'live', '', '', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.incident_update VALUES (1, 'T0RELEASED', 1, 1, 'One in eight fails. We roll back', false, 'U0LINUSTO1', '2026-11-21 13:08:15.867607+00', 'sev1', 'acknowledged', '2026-11-21 13:23:15.867607+00');
INSERT INTO public.incident_update VALUES (2, 'T0RELEASED', 1, 2, 'No change. Still: One in eight fails. We roll back', true, 'U0LINUSTO1', '2026-11-21 13:28:16.02609+00', 'sev1', 'acknowledged', '2026-11-21 13:43:16.02609+00');
INSERT INTO public.outbox VALUES (1, 'T0RELEASED', NULL, 'read_people:2026-11-21:', 'read_people', '{"day": "2026-11-21", "cursor": ""}', NULL, NULL, 'done', '2026-11-21 13:08:15.134217+00', '2026-11-21 13:08:15.134217+00', NULL, 1, '2026-11-21 13:08:15.163756+00', '{"people": 5}', NULL);
INSERT INTO public.outbox VALUES (2, 'T0RELEASED', NULL, 'look_up_person:U0ADALOVE1', 'look_up_person', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 13:08:15.161208+00', '2026-11-21 13:08:15.161208+00', NULL, 1, '2026-11-21 13:08:15.318782+00', '{"zone": "Europe/London"}', NULL);
INSERT INTO public.outbox VALUES (3, 'T0RELEASED', 1, 'open_channel:1', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 13:08:15.161208+00', '2026-11-21 13:08:15.161208+00', NULL, 1, '2026-11-21 13:08:15.318782+00', '{"channel": "C0OLDQ2VW"}', NULL);
INSERT INTO public.outbox VALUES (19, 'T0RELEASED', NULL, 'look_up_person:U0DENNISR1', 'look_up_person', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 13:08:15.472497+00', '2026-11-21 13:08:15.472497+00', NULL, 1, '2026-11-21 13:08:15.544629+00', '{"zone": "Asia/Tokyo"}', NULL);
INSERT INTO public.outbox VALUES (20, 'T0RELEASED', 1, 'invite:4d9b7dd6a39846d6a142fc4f5cced617', 'invite', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 13:08:15.472497+00', '2026-11-21 13:08:15.472497+00', NULL, 1, '2026-11-21 13:08:15.544629+00', '{}', NULL);
INSERT INTO public.outbox VALUES (21, 'T0RELEASED', 1, 'notice:89ea6d2d26f647e69d74f26ad31b9511', 'notice', '{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 13:08:15.472497+00', '2026-11-21 13:08:15.472497+00', NULL, 1, '2026-11-21 13:08:15.544629+00', '{"ts": "1795266495.529283"}', NULL);
INSERT INTO public.outbox VALUES (22, 'T0RELEASED', 1, 'card:913b36dc389f4e669e2e8ee312136604', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 13:08:15.472497+00', '2026-11-21 13:08:15.472497+00', NULL, 1, '2026-11-21 13:08:15.544629+00', '{"ts": "1795266495.366291"}', NULL);
INSERT INTO public.outbox VALUES (4, 'T0RELEASED', 1, 'invite:6fdb66a280924ff3a74dc01b2a133039', 'invite', '{"user": "U0ADALOVE1"}', 3, NULL, 'done', '2026-11-21 13:08:15.161208+00', '2026-11-21 13:08:15.161208+00', NULL, 1, '2026-11-21 13:08:15.382195+00', '{}', NULL);
INSERT INTO public.outbox VALUES (5, 'T0RELEASED', 1, 'tell_ready:1:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:46811/respond/Ysa0G1T1vyPSLCpP0vkZvg"}', 3, NULL, 'done', '2026-11-21 13:08:15.161208+00', '2026-11-21 13:08:15.161208+00', NULL, 1, '2026-11-21 13:08:15.382195+00', '{}', NULL);
INSERT INTO public.outbox VALUES (8, 'T0RELEASED', 1, 'topic:86589ab8c8554846bf49fd85ba015c50', 'topic', '{}', 3, 'topic:1', 'done', '2026-11-21 13:08:15.161208+00', '2026-11-21 13:08:15.161208+00', NULL, 1, '2026-11-21 13:08:15.382195+00', '{}', NULL);
INSERT INTO public.outbox VALUES (7, 'T0RELEASED', 1, 'card:6ffbb06760be449699d21ea8d061648f', 'card', '{}', 3, 'card:1', 'done', '2026-11-21 13:08:15.161208+00', '2026-11-21 13:08:15.161208+00', NULL, 1, '2026-11-21 13:08:15.382195+00', '{"ts": "1795266495.366291"}', NULL);
INSERT INTO public.outbox VALUES (9, 'T0RELEASED', 1, 'announce:58a64ddf08ee4eab91d27713fea7a59a', 'announce', '{}', 3, 'announce:1', 'done', '2026-11-21 13:08:15.161208+00', '2026-11-21 13:08:15.161208+00', NULL, 1, '2026-11-21 13:08:15.382195+00', '{"ts": "1795266495.367122"}', NULL);
INSERT INTO public.outbox VALUES (6, 'T0RELEASED', 1, 'direct:f5befc66231d400c97d9f6c7b24a2705', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 3, NULL, 'done', '2026-11-21 13:08:15.161208+00', '2026-11-21 13:08:15.161208+00', NULL, 1, '2026-11-21 13:08:15.382195+00', '{"channel": "D0OOMHG5RS", "ts": "1795266495.379581"}', NULL);
INSERT INTO public.outbox VALUES (16, 'T0RELEASED', 1, 'topic:e54729201ba545fc8d0c6a3e744d591c', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 13:08:15.438618+00', '2026-11-21 13:08:15.438618+00', NULL, 1, '2026-11-21 13:08:15.479061+00', '{}', NULL);
INSERT INTO public.outbox VALUES (10, 'T0RELEASED', 1, 'pin_card:e0e43c5f24b74afc90153b111742965b', 'pin_card', '{}', 7, NULL, 'done', '2026-11-21 13:08:15.161208+00', '2026-11-21 13:08:15.161208+00', NULL, 1, '2026-11-21 13:08:15.418446+00', '{}', NULL);
INSERT INTO public.outbox VALUES (11, 'T0RELEASED', 1, 'bookmark:1:card', 'bookmark', '{"to": "card"}', 7, NULL, 'done', '2026-11-21 13:08:15.161208+00', '2026-11-21 13:08:15.161208+00', NULL, 1, '2026-11-21 13:08:15.429486+00', '{"link": "http://127.0.0.1:46811/archives/C0OLDQ2VW/p1795266495366291"}', NULL);
INSERT INTO public.outbox VALUES (12, 'T0RELEASED', NULL, 'look_up_person:U0GRACEHO1', 'look_up_person', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 13:08:15.438618+00', '2026-11-21 13:08:15.438618+00', NULL, 1, '2026-11-21 13:08:15.501075+00', '{"zone": "America/New_York"}', NULL);
INSERT INTO public.outbox VALUES (13, 'T0RELEASED', 1, 'invite:9018a503b6174f338cbea127f870df4f', 'invite', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 13:08:15.438618+00', '2026-11-21 13:08:15.438618+00', NULL, 1, '2026-11-21 13:08:15.501075+00', '{}', NULL);
INSERT INTO public.outbox VALUES (14, 'T0RELEASED', 1, 'notice:07407791788c4f4daeeab4fbf9e7f6c6', 'notice', '{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 13:08:15.438618+00', '2026-11-21 13:08:15.438618+00', NULL, 1, '2026-11-21 13:08:15.501075+00', '{"ts": "1795266495.481094"}', NULL);
INSERT INTO public.outbox VALUES (15, 'T0RELEASED', 1, 'card:0909e60800054d65be198187bc59e740', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 13:08:15.438618+00', '2026-11-21 13:08:15.438618+00', NULL, 1, '2026-11-21 13:08:15.501075+00', '{"ts": "1795266495.366291"}', NULL);
INSERT INTO public.outbox VALUES (17, 'T0RELEASED', 1, 'announce:3f69c92ac22f4717b30c93a203bcf2d2', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 13:08:15.438618+00', '2026-11-21 13:08:15.438618+00', NULL, 1, '2026-11-21 13:08:15.501075+00', '{"ts": "1795266495.367122"}', NULL);
INSERT INTO public.outbox VALUES (18, 'T0RELEASED', 1, 'direct:28398df188bc464794b52acf6a47a6c6', 'direct', '{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 13:08:15.438618+00', '2026-11-21 13:08:15.438618+00', NULL, 1, '2026-11-21 13:08:15.501075+00', '{"channel": "D0WS65PSTL", "ts": "1795266495.491235"}', NULL);
INSERT INTO public.outbox VALUES (41, 'T0RELEASED', 1, 'announce_reply:ae2be72c25e4400d8959ded8c760745c', 'announce_reply', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795267395.161208, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 13:08:15.659951+00', '2026-11-21 13:08:15.659951+00', NULL, 1, '2026-11-21 13:08:15.693742+00', '{"ts": "1795266495.682727"}', NULL);
INSERT INTO public.outbox VALUES (43, 'T0RELEASED', 1, 'topic:026142d6beac4b2bbbd362ada87da1f0', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 13:08:15.659951+00', '2026-11-21 13:08:15.659951+00', NULL, 1, '2026-11-21 13:08:15.684129+00', '{}', NULL);
INSERT INTO public.outbox VALUES (40, 'T0RELEASED', 1, 'notice:f23857df48ac4c7ca13f9d7eb090acfc', 'notice', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795267395.161208, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 13:08:15.659951+00', '2026-11-21 13:08:15.659951+00', NULL, 1, '2026-11-21 13:08:15.693742+00', '{"ts": "1795266495.682457"}', NULL);
INSERT INTO public.outbox VALUES (72, 'T0RELEASED', 1, 'invite:7680a37498ce4e62b88e09814871ecc5', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 13:28:16.079762+00', '2026-11-21 13:28:16.079762+00', NULL, 1, '2026-11-21 13:28:16.109013+00', '{}', NULL);
INSERT INTO public.outbox VALUES (42, 'T0RELEASED', 1, 'card:43e1bdb54b4843a497b5e4862ea5187e', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 13:08:15.659951+00', '2026-11-21 13:08:15.659951+00', NULL, 1, '2026-11-21 13:08:15.693742+00', '{"ts": "1795266495.366291"}', NULL);
INSERT INTO public.outbox VALUES (73, 'T0RELEASED', 1, 'offer_role:2afe8fa104244d779362d63763981b4e', 'offer_role', '{"handoff_id": 1, "brief": {"tried": [{"at": 1795266495.673524, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:46811/archives/C0OLDQ2VW/p1795266495673524", "said": true}, {"at": 1795266495.686186, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:46811/archives/C0OLDQ2VW/p1795266495686186", "said": true}], "tasks": []}}', NULL, 'offer:1', 'done', '2026-11-21 13:28:16.079762+00', '2026-11-21 13:28:16.079762+00', NULL, 1, '2026-11-21 13:28:16.114261+00', '{"channel": "D0OOMHG5RS", "ts": "1795267696.107533"}', NULL);
INSERT INTO public.outbox VALUES (44, 'T0RELEASED', 1, 'announce:b42a04c910a346d29d0b2e58595d4aad', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 13:08:15.659951+00', '2026-11-21 13:08:15.659951+00', NULL, 1, '2026-11-21 13:08:15.710383+00', '{"ts": "1795266495.367122"}', NULL);
INSERT INTO public.outbox VALUES (23, 'T0RELEASED', 1, 'topic:808869790867428885d23dc863ed220c', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 13:08:15.472497+00', '2026-11-21 13:08:15.472497+00', NULL, 1, '2026-11-21 13:08:15.544629+00', '{}', NULL);
INSERT INTO public.outbox VALUES (24, 'T0RELEASED', 1, 'announce:e89ee45dbafa498297ca14bf15e829a4', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 13:08:15.472497+00', '2026-11-21 13:08:15.472497+00', NULL, 1, '2026-11-21 13:08:15.544629+00', '{"ts": "1795266495.367122"}', NULL);
INSERT INTO public.outbox VALUES (25, 'T0RELEASED', 1, 'direct:fa25b296ab5946fb82f4f79b556521ab', 'direct', '{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 13:08:15.472497+00', '2026-11-21 13:08:15.472497+00', NULL, 1, '2026-11-21 13:08:15.544629+00', '{"channel": "D0OAN0SX5F", "ts": "1795266495.538731"}', NULL);
INSERT INTO public.outbox VALUES (37, 'T0RELEASED', 1, 'topic:879c24dd586a42398296c2c319df644d', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 13:08:15.567517+00', '2026-11-21 13:08:15.567517+00', NULL, 1, '2026-11-21 13:08:15.64086+00', '{}', NULL);
INSERT INTO public.outbox VALUES (34, 'T0RELEASED', 1, 'invite:1ba611c6c91e422d889020af5993fcf1', 'invite', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 13:08:15.567517+00', '2026-11-21 13:08:15.567517+00', NULL, 1, '2026-11-21 13:08:15.64086+00', '{}', NULL);
INSERT INTO public.outbox VALUES (35, 'T0RELEASED', 1, 'notice:61ccdf6c3f9f4e5f9dc4d06fe8031fc6', 'notice', '{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 13:08:15.567517+00', '2026-11-21 13:08:15.567517+00', NULL, 1, '2026-11-21 13:08:15.64086+00', '{"ts": "1795266495.629711"}', NULL);
INSERT INTO public.outbox VALUES (36, 'T0RELEASED', 1, 'card:bef51752f7d54d3192a93609bca708d5', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 13:08:15.567517+00', '2026-11-21 13:08:15.567517+00', NULL, 1, '2026-11-21 13:08:15.64086+00', '{"ts": "1795266495.366291"}', NULL);
INSERT INTO public.outbox VALUES (31, 'T0RELEASED', 1, 'announce:9002060eb54b4e7e9644f8745324cdea', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 13:08:15.526787+00', '2026-11-21 13:08:15.526787+00', NULL, 1, '2026-11-21 13:08:15.597679+00', '{"ts": "1795266495.367122"}', NULL);
INSERT INTO public.outbox VALUES (38, 'T0RELEASED', 1, 'announce:3d0dbf8c3dc84b50a93b0c3a92bb4581', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 13:08:15.567517+00', '2026-11-21 13:08:15.567517+00', NULL, 1, '2026-11-21 13:08:15.64086+00', '{"ts": "1795266495.367122"}', NULL);
INSERT INTO public.outbox VALUES (39, 'T0RELEASED', 1, 'direct:2b94b48ceaeb4ddebc781b282cb97d1a', 'direct', '{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 13:08:15.567517+00', '2026-11-21 13:08:15.567517+00', NULL, 1, '2026-11-21 13:08:15.64086+00', '{"channel": "D07BKQZ5T3", "ts": "1795266495.637218"}', NULL);
INSERT INTO public.outbox VALUES (30, 'T0RELEASED', 1, 'topic:d37e6432ddaf40aeb8c725dcc91ae1e7', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 13:08:15.526787+00', '2026-11-21 13:08:15.526787+00', NULL, 1, '2026-11-21 13:08:15.576044+00', '{}', NULL);
INSERT INTO public.outbox VALUES (26, 'T0RELEASED', NULL, 'look_up_person:U0LINUSTO1', 'look_up_person', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 13:08:15.526787+00', '2026-11-21 13:08:15.526787+00', NULL, 1, '2026-11-21 13:08:15.597679+00', '{"zone": "Europe/Helsinki"}', NULL);
INSERT INTO public.outbox VALUES (27, 'T0RELEASED', 1, 'invite:ef8ddff155244c05b349a18d39acfe9d', 'invite', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 13:08:15.526787+00', '2026-11-21 13:08:15.526787+00', NULL, 1, '2026-11-21 13:08:15.597679+00', '{}', NULL);
INSERT INTO public.outbox VALUES (28, 'T0RELEASED', 1, 'notice:32607f23ebc34b16a1e595631e5edea9', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 13:08:15.526787+00', '2026-11-21 13:08:15.526787+00', NULL, 1, '2026-11-21 13:08:15.597679+00', '{"ts": "1795266495.578385"}', NULL);
INSERT INTO public.outbox VALUES (29, 'T0RELEASED', 1, 'card:9b6cb3bc06d341998295c3608b77e07f', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 13:08:15.526787+00', '2026-11-21 13:08:15.526787+00', NULL, 1, '2026-11-21 13:08:15.597679+00', '{"ts": "1795266495.366291"}', NULL);
INSERT INTO public.outbox VALUES (32, 'T0RELEASED', 1, 'direct:f8054b435463461a8bdeffadbeb7eccc', 'direct', '{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 13:08:15.526787+00', '2026-11-21 13:08:15.526787+00', NULL, 1, '2026-11-21 13:08:15.597679+00', '{"channel": "D0FT3VW1H9", "ts": "1795266495.584938"}', NULL);
INSERT INTO public.outbox VALUES (49, 'T0RELEASED', 1, 'read_message:7038e7116b4b425eb13d314a9c81f976', 'read_message', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795266495.707197', 'done', '2026-11-21 13:08:15.757898+00', '2026-11-21 13:08:15.757898+00', NULL, 1, '2026-11-21 13:08:15.796637+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (46, 'T0RELEASED', 1, 'check_mark:6d44e54398e449b19b26c0124879e797', 'check_mark', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795266495.673524', 'done', '2026-11-21 13:08:15.711311+00', '2026-11-21 13:08:15.711311+00', NULL, 1, '2026-11-21 13:08:15.773084+00', '{}', NULL);
INSERT INTO public.outbox VALUES (47, 'T0RELEASED', 1, 'read_message:3b44c9274e2a4147bdc5db376d6eb844', 'read_message', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795266495.686186', 'done', '2026-11-21 13:08:15.732013+00', '2026-11-21 13:08:15.732013+00', NULL, 1, '2026-11-21 13:08:15.773084+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (33, 'T0RELEASED', NULL, 'look_up_person:U0BARBARA1', 'look_up_person', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 13:08:15.567517+00', '2026-11-21 13:08:15.567517+00', NULL, 1, '2026-11-21 13:08:15.64086+00', '{"zone": "America/Los_Angeles"}', NULL);
INSERT INTO public.outbox VALUES (45, 'T0RELEASED', 1, 'read_message:d648151188b6418686a55dc7394aaeb6', 'read_message', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795266495.673524', 'done', '2026-11-21 13:08:15.711311+00', '2026-11-21 13:08:15.711311+00', NULL, 1, '2026-11-21 13:08:15.744903+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (48, 'T0RELEASED', 1, 'check_mark:a4841d6a67a24f439ac529558499f4bf', 'check_mark', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795266495.686186', 'done', '2026-11-21 13:08:15.732013+00', '2026-11-21 13:08:15.732013+00', NULL, 1, '2026-11-21 13:08:15.796637+00', '{}', NULL);
INSERT INTO public.outbox VALUES (50, 'T0RELEASED', 1, 'check_mark:25f450ff42c4438dbb6bea609f4ec7fc', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795266495.707197', 'done', '2026-11-21 13:08:15.757898+00', '2026-11-21 13:08:15.757898+00', NULL, 1, '2026-11-21 13:08:15.822719+00', '{}', NULL);
INSERT INTO public.outbox VALUES (52, 'T0RELEASED', 1, 'notice:d677d2ce36dd461192725465a0f5adcf', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795267395.867607, "by_name": "linus"}}', NULL, 'room:1', 'done', '2026-11-21 13:08:15.867607+00', '2026-11-21 13:08:15.867607+00', NULL, 1, '2026-11-21 13:20:15.914245+00', '{"ts": "1795267215.897300"}', NULL);
INSERT INTO public.outbox VALUES (51, 'T0RELEASED', 1, 'check_mark:7f0f106eb60346aa8220ab7e330ea819', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795266495.707197', 'done', '2026-11-21 13:08:15.807714+00', '2026-11-21 13:08:15.807714+00', NULL, 1, '2026-11-21 13:08:15.836832+00', '{}', NULL);
INSERT INTO public.outbox VALUES (53, 'T0RELEASED', 1, 'announce_reply:60d2f3694b3247a0a444251830b5672f', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795267395.867607, "by_name": "linus"}}', NULL, 'announce:1', 'done', '2026-11-21 13:08:15.867607+00', '2026-11-21 13:08:15.867607+00', NULL, 1, '2026-11-21 13:20:15.914245+00', '{"ts": "1795267215.897715"}', NULL);
INSERT INTO public.outbox VALUES (54, 'T0RELEASED', 1, 'card:c3787737098947779b5f593e36ea6436', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 13:08:15.867607+00', '2026-11-21 13:08:15.867607+00', NULL, 1, '2026-11-21 13:20:15.914245+00', '{"ts": "1795266495.366291"}', NULL);
INSERT INTO public.outbox VALUES (55, 'T0RELEASED', 1, 'topic:75843e6b7a9149a592b84b041a2cc7b7', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 13:08:15.867607+00', '2026-11-21 13:08:15.867607+00', NULL, 1, '2026-11-21 13:20:15.896264+00', '{}', NULL);
INSERT INTO public.outbox VALUES (56, 'T0RELEASED', 1, 'announce:a242c33c6d7b438db06de696c2c7372a', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 13:08:15.867607+00', '2026-11-21 13:08:15.867607+00', NULL, 1, '2026-11-21 13:20:15.931529+00', '{"ts": "1795266495.367122"}', NULL);
INSERT INTO public.outbox VALUES (59, 'T0RELEASED', 1, 'topic:6f4389d611304e9c8a0ac2579705543e', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 13:23:15.93972+00', '2026-11-21 13:23:15.93972+00', NULL, 1, '2026-11-21 13:23:15.967769+00', '{}', NULL);
INSERT INTO public.outbox VALUES (58, 'T0RELEASED', 1, 'card:ca6424e04f204e0daa9ec76e7d40462e', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 13:23:15.93972+00', '2026-11-21 13:23:15.93972+00', NULL, 1, '2026-11-21 13:23:15.967769+00', '{"ts": "1795266495.366291"}', NULL);
INSERT INTO public.outbox VALUES (60, 'T0RELEASED', 1, 'announce:53789bb1d03644efa91f32b6be37277f', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 13:23:15.93972+00', '2026-11-21 13:23:15.93972+00', NULL, 1, '2026-11-21 13:23:15.967769+00', '{"ts": "1795266495.367122"}', NULL);
INSERT INTO public.outbox VALUES (61, 'T0RELEASED', 1, 'close_reminder:1:1', 'close_reminder', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 13:23:15.93972+00', '2026-11-21 13:23:15.93972+00', NULL, 1, '2026-11-21 13:23:15.967769+00', '{}', NULL);
INSERT INTO public.outbox VALUES (62, 'T0RELEASED', 1, 'remind:1:2', 'remind', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 13:23:15.93972+00', '2026-11-21 13:23:15.93972+00', NULL, 1, '2026-11-21 13:23:15.978597+00', '{"ts": "1795267395.977650"}', NULL);
INSERT INTO public.outbox VALUES (63, 'T0RELEASED', 1, 'remind_direct:1:2', 'remind_direct', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 13:23:15.93972+00', '2026-11-21 13:23:15.93972+00', NULL, 1, '2026-11-21 13:23:15.987682+00', '{"channel": "D0FT3VW1H9", "ts": "1795267395.986889"}', NULL);
INSERT INTO public.outbox VALUES (57, 'T0RELEASED', 1, 'remind_direct:1:1', 'remind_direct', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 13:20:15.888461+00', '2026-11-21 13:20:15.888461+00', NULL, 1, '2026-11-21 13:20:15.931529+00', '{"channel": "D0FT3VW1H9", "ts": "1795267215.927442"}', NULL);
INSERT INTO public.outbox VALUES (64, 'T0RELEASED', 1, 'close_reminder:1:2', 'close_reminder', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 13:28:15.993938+00', '2026-11-21 13:28:15.993938+00', NULL, 1, '2026-11-21 13:28:16.011357+00', '{}', NULL);
INSERT INTO public.outbox VALUES (97, 'T0RELEASED', 1, 'announce:212abbd7870942b0803325c07692969d', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 13:28:16.286846+00', '2026-11-21 13:28:16.286846+00', NULL, 1, '2026-11-21 13:28:16.327267+00', '{"ts": "1795266495.367122"}', NULL);
INSERT INTO public.outbox VALUES (65, 'T0RELEASED', 1, 'remind:1:3', 'remind', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 13:28:15.993938+00', '2026-11-21 13:28:15.993938+00', NULL, 1, '2026-11-21 13:28:16.018966+00', '{"ts": "1795267696.017577"}', NULL);
INSERT INTO public.outbox VALUES (96, 'T0RELEASED', 1, 'topic:39d46435dc774f9a8e040082782b958c', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 13:28:16.286846+00', '2026-11-21 13:28:16.286846+00', NULL, 1, '2026-11-21 13:28:16.312122+00', '{}', NULL);
INSERT INTO public.outbox VALUES (93, 'T0RELEASED', 1, 'notice:deec7b7200a64fa1b1874bb1b79201e6', 'notice', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 13:28:16.286846+00', '2026-11-21 13:28:16.286846+00', NULL, 1, '2026-11-21 13:28:16.31914+00', '{"ts": "1795267696.310393"}', NULL);
INSERT INTO public.outbox VALUES (81, 'T0RELEASED', 1, 'announce:6993e460d96744cb891f914c929fad92', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 13:28:16.123118+00', '2026-11-21 13:28:16.123118+00', NULL, 1, '2026-11-21 13:28:16.159606+00', '{"ts": "1795266495.367122"}', NULL);
INSERT INTO public.outbox VALUES (70, 'T0RELEASED', 1, 'topic:5bb8ed049c9f42f0a8cc9876fe97a989', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 13:28:16.02609+00', '2026-11-21 13:28:16.02609+00', NULL, 1, '2026-11-21 13:28:16.04969+00', '{}', NULL);
INSERT INTO public.outbox VALUES (66, 'T0RELEASED', 1, 'close_reminder:1:3', 'close_reminder', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 13:28:16.02609+00', '2026-11-21 13:28:16.02609+00', NULL, 1, '2026-11-21 13:28:16.058398+00', '{}', NULL);
INSERT INTO public.outbox VALUES (67, 'T0RELEASED', 1, 'notice:eb91a07d88bc40ee9cd3fba2c662b799', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795268596.02609, "by_name": "linus"}}', NULL, 'room:1', 'done', '2026-11-21 13:28:16.02609+00', '2026-11-21 13:28:16.02609+00', NULL, 1, '2026-11-21 13:28:16.058398+00', '{"ts": "1795267696.050866"}', NULL);
INSERT INTO public.outbox VALUES (68, 'T0RELEASED', 1, 'announce_reply:2e8af61f30a643da9ec25966475f2378', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795268596.02609, "by_name": "linus"}}', NULL, 'announce:1', 'done', '2026-11-21 13:28:16.02609+00', '2026-11-21 13:28:16.02609+00', NULL, 1, '2026-11-21 13:28:16.058398+00', '{"ts": "1795267696.051188"}', NULL);
INSERT INTO public.outbox VALUES (69, 'T0RELEASED', 1, 'card:13c63e62fc7141e78bc3195a3ab03dbf', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 13:28:16.02609+00', '2026-11-21 13:28:16.02609+00', NULL, 1, '2026-11-21 13:28:16.058398+00', '{"ts": "1795266495.366291"}', NULL);
INSERT INTO public.outbox VALUES (94, 'T0RELEASED', 1, 'announce_reply:d40fcb005969411d89b8a978df495125', 'announce_reply', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 13:28:16.286846+00', '2026-11-21 13:28:16.286846+00', NULL, 1, '2026-11-21 13:28:16.31914+00', '{"ts": "1795267696.310711"}', NULL);
INSERT INTO public.outbox VALUES (71, 'T0RELEASED', 1, 'announce:0b912fc7da0b45038df2f10e88ac996a', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 13:28:16.02609+00', '2026-11-21 13:28:16.02609+00', NULL, 1, '2026-11-21 13:28:16.068518+00', '{"ts": "1795266495.367122"}', NULL);
INSERT INTO public.outbox VALUES (95, 'T0RELEASED', 1, 'card:6141fe70f35740b3abcd4377a2bb7267', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 13:28:16.286846+00', '2026-11-21 13:28:16.286846+00', NULL, 1, '2026-11-21 13:28:16.31914+00', '{"ts": "1795266495.366291"}', NULL);
INSERT INTO public.outbox VALUES (80, 'T0RELEASED', 1, 'topic:5f5d872e9e9f4b90bfa248dcf089e3a7', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 13:28:16.123118+00', '2026-11-21 13:28:16.123118+00', NULL, 1, '2026-11-21 13:28:16.148496+00', '{}', NULL);
INSERT INTO public.outbox VALUES (77, 'T0RELEASED', 1, 'invite:ca3fa20d5512493aa2f45e6d24423867', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 13:28:16.123118+00', '2026-11-21 13:28:16.123118+00', NULL, 1, '2026-11-21 13:28:16.159606+00', '{}', NULL);
INSERT INTO public.outbox VALUES (75, 'T0RELEASED', 1, 'close_offer:19da6bd9ed294253b7146512555cbf69', 'close_offer', '{"handoff_id": 1}', NULL, 'offer:1', 'done', '2026-11-21 13:28:16.123118+00', '2026-11-21 13:28:16.123118+00', NULL, 1, '2026-11-21 13:28:16.159606+00', '{}', NULL);
INSERT INTO public.outbox VALUES (76, 'T0RELEASED', 1, 'direct:9141cef2e8fe4aa3866c08a26d508d5c', 'direct', '{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, NULL, 'done', '2026-11-21 13:28:16.123118+00', '2026-11-21 13:28:16.123118+00', NULL, 1, '2026-11-21 13:28:16.159606+00', '{"channel": "D0FT3VW1H9", "ts": "1795267696.150484"}', NULL);
INSERT INTO public.outbox VALUES (78, 'T0RELEASED', 1, 'notice:b16f70af75e949afb34f0b919fe9a5ba', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 13:28:16.123118+00', '2026-11-21 13:28:16.123118+00', NULL, 1, '2026-11-21 13:28:16.159606+00', '{"ts": "1795267696.150706"}', NULL);
INSERT INTO public.outbox VALUES (79, 'T0RELEASED', 1, 'card:d6a3299ecdce41f9b0f28e0a8bcdae7f', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 13:28:16.123118+00', '2026-11-21 13:28:16.123118+00', NULL, 1, '2026-11-21 13:28:16.159606+00', '{"ts": "1795266495.366291"}', NULL);
INSERT INTO public.outbox VALUES (82, 'T0RELEASED', 1, 'direct:f9b62c8933d84ef9ba20715dd3fbf82c', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 13:28:16.123118+00', '2026-11-21 13:28:16.123118+00', NULL, 1, '2026-11-21 13:28:16.159606+00', '{"channel": "D0OOMHG5RS", "ts": "1795267696.154285"}', NULL);
INSERT INTO public.outbox VALUES (90, 'T0RELEASED', 1, 'card:fa2122b7a40b4033b1cd6a18ed8ec20b', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 13:28:16.218722+00', '2026-11-21 13:28:16.218722+00', NULL, 1, '2026-11-21 13:28:16.261094+00', '{"ts": "1795266495.366291"}', NULL);
INSERT INTO public.outbox VALUES (74, 'T0RELEASED', 1, 'notice:943c274aa3b44f5ab653e81530e8b41e', 'notice', '{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1", "by_name": "linus"}}', NULL, 'room:1', 'done', '2026-11-21 13:28:16.079762+00', '2026-11-21 13:28:16.079762+00', NULL, 1, '2026-11-21 13:28:16.114261+00', '{"ts": "1795267696.107999"}', NULL);
INSERT INTO public.outbox VALUES (99, 'T0RELEASED', 2, 'invite:333a4486ca5b44ad9296f5f1b53dcb84', 'invite', '{"user": "U0ADALOVE1"}', 98, NULL, 'done', '2026-11-21 13:28:16.333616+00', '2026-11-21 13:28:16.333616+00', NULL, 1, '2026-11-21 13:28:16.397888+00', '{}', NULL);
INSERT INTO public.outbox VALUES (92, 'T0RELEASED', 1, 'announce:378db59a5d294692996f9b92fe9e2581', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 13:28:16.218722+00', '2026-11-21 13:28:16.218722+00', NULL, 1, '2026-11-21 13:28:16.269724+00', '{"ts": "1795266495.367122"}', NULL);
INSERT INTO public.outbox VALUES (86, 'T0RELEASED', 1, 'topic:a8714768f9d24b6e929a396b4bc4f5d0', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 13:28:16.169857+00', '2026-11-21 13:28:16.169857+00', NULL, 1, '2026-11-21 13:28:16.190372+00', '{}', NULL);
INSERT INTO public.outbox VALUES (83, 'T0RELEASED', 1, 'notice:067d964a47c0440a82c4f909008e9985', 'notice', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795268596.02609, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 13:28:16.169857+00', '2026-11-21 13:28:16.169857+00', NULL, 1, '2026-11-21 13:28:16.198444+00', '{"ts": "1795267696.188579"}', NULL);
INSERT INTO public.outbox VALUES (84, 'T0RELEASED', 1, 'announce_reply:02e4be4659d143629888f10415f8e7a0', 'announce_reply', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795268596.02609, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 13:28:16.169857+00', '2026-11-21 13:28:16.169857+00', NULL, 1, '2026-11-21 13:28:16.198444+00', '{"ts": "1795267696.189001"}', NULL);
INSERT INTO public.outbox VALUES (85, 'T0RELEASED', 1, 'card:273ec4f618794697858b0189d4d1bf93', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 13:28:16.169857+00', '2026-11-21 13:28:16.169857+00', NULL, 1, '2026-11-21 13:28:16.198444+00', '{"ts": "1795266495.366291"}', NULL);
INSERT INTO public.outbox VALUES (87, 'T0RELEASED', 1, 'announce:48442ce108b0494f898682fc47b612ec', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 13:28:16.169857+00', '2026-11-21 13:28:16.169857+00', NULL, 1, '2026-11-21 13:28:16.210059+00', '{"ts": "1795266495.367122"}', NULL);
INSERT INTO public.outbox VALUES (103, 'T0RELEASED', 2, 'topic:159e14ae35b94f4ca133ba10521df7d3', 'topic', '{}', 98, 'topic:2', 'done', '2026-11-21 13:28:16.333616+00', '2026-11-21 13:28:16.333616+00', NULL, 1, '2026-11-21 13:28:16.397888+00', '{}', NULL);
INSERT INTO public.outbox VALUES (100, 'T0RELEASED', 2, 'tell_ready:2:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:46811/respond/65ujRsp-ZoBH_CBquIekvg"}', 98, NULL, 'done', '2026-11-21 13:28:16.333616+00', '2026-11-21 13:28:16.333616+00', NULL, 1, '2026-11-21 13:28:16.397888+00', '{}', NULL);
INSERT INTO public.outbox VALUES (101, 'T0RELEASED', 2, 'direct:a4d455408a30468fa8acc36495c37fb9', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 98, NULL, 'done', '2026-11-21 13:28:16.333616+00', '2026-11-21 13:28:16.333616+00', NULL, 1, '2026-11-21 13:28:16.397888+00', '{"channel": "D0OOMHG5RS", "ts": "1795267696.386626"}', NULL);
INSERT INTO public.outbox VALUES (91, 'T0RELEASED', 1, 'topic:6f303daa24684066a1b126a41d898c28', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 13:28:16.218722+00', '2026-11-21 13:28:16.218722+00', NULL, 1, '2026-11-21 13:28:16.252355+00', '{}', NULL);
INSERT INTO public.outbox VALUES (88, 'T0RELEASED', 1, 'notice:b983253480d6410a92ca2de8a661cf0c', 'notice', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795271296.218722, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 13:28:16.218722+00', '2026-11-21 13:28:16.218722+00', NULL, 1, '2026-11-21 13:28:16.261094+00', '{"ts": "1795267696.250574"}', NULL);
INSERT INTO public.outbox VALUES (89, 'T0RELEASED', 1, 'announce_reply:099c092c6c214c55b54a0e99ad449921', 'announce_reply', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795271296.218722, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 13:28:16.218722+00', '2026-11-21 13:28:16.218722+00', NULL, 1, '2026-11-21 13:28:16.261094+00', '{"ts": "1795267696.250882"}', NULL);
INSERT INTO public.outbox VALUES (104, 'T0RELEASED', 2, 'announce:5c1bbc87510242618c7c3f3ced347707', 'announce', '{}', 98, 'announce:2', 'done', '2026-11-21 13:28:16.333616+00', '2026-11-21 13:28:16.333616+00', NULL, 1, '2026-11-21 13:28:16.397888+00', '{"ts": "1795267696.390014"}', NULL);
INSERT INTO public.outbox VALUES (98, 'T0RELEASED', 2, 'open_channel:2', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 13:28:16.333616+00', '2026-11-21 13:28:16.333616+00', NULL, 1, '2026-11-21 13:28:16.368829+00', '{"channel": "C0OLDASXI"}', NULL);
INSERT INTO public.outbox VALUES (102, 'T0RELEASED', 2, 'card:bb6f0ce77fba441da9c876674fb50132', 'card', '{}', 98, 'card:2', 'done', '2026-11-21 13:28:16.333616+00', '2026-11-21 13:28:16.333616+00', NULL, 1, '2026-11-21 13:28:16.397888+00', '{"ts": "1795267696.389453"}', NULL);
INSERT INTO public.outbox VALUES (105, 'T0RELEASED', 2, 'pin_card:8d07f46ebb4e44d98cefc5dd31e958b9', 'pin_card', '{}', 102, NULL, 'done', '2026-11-21 13:28:16.333616+00', '2026-11-21 13:28:16.333616+00', NULL, 1, '2026-11-21 13:28:16.422573+00', '{}', NULL);
INSERT INTO public.outbox VALUES (106, 'T0RELEASED', 2, 'bookmark:2:card', 'bookmark', '{"to": "card"}', 102, NULL, 'done', '2026-11-21 13:28:16.333616+00', '2026-11-21 13:28:16.333616+00', NULL, 1, '2026-11-21 13:28:16.422573+00', '{"link": "http://127.0.0.1:46811/archives/C0OLDASXI/p1795267696389453"}', NULL);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0ADALOVE1', 'Europe/London', 'ada', '2026-11-21 13:08:15.318209+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0GRACEHO1', 'America/New_York', 'grace', '2026-11-21 13:08:15.485628+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0DENNISR1', 'Asia/Tokyo', 'dennis', '2026-11-21 13:08:15.531758+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0LINUSTO1', 'Europe/Helsinki', 'linus', '2026-11-21 13:08:15.579972+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0BARBARA1', 'America/Los_Angeles', 'barbara', '2026-11-21 13:08:15.63149+00', false, false, false);
INSERT INTO public.promise VALUES (1, 'T0RELEASED', 1, '2026-11-21 13:23:15.161208+00', '2026-11-21 13:08:15.161208+00', 'kept', '2026-11-21 13:08:15.867607+00', -899.293601);
INSERT INTO public.promise VALUES (2, 'T0RELEASED', 1, '2026-11-21 13:23:15.867607+00', '2026-11-21 13:08:15.867607+00', 'broken', '2026-11-21 13:28:16.02609+00', 300.158483);
INSERT INTO public.promise VALUES (3, 'T0RELEASED', 1, '2026-11-21 13:43:16.02609+00', '2026-11-21 13:28:16.02609+00', 'kept', '2026-11-21 13:28:16.218722+00', -899.807368);
INSERT INTO public.promise VALUES (4, 'T0RELEASED', 1, '2026-11-21 14:28:16.218722+00', '2026-11-21 13:28:16.218722+00', 'kept', '2026-11-21 13:28:16.286846+00', -3599.931876);
INSERT INTO public.reminder VALUES (1, 'T0RELEASED', 1, '2026-11-21 13:23:15.867607+00', 0, 1, 'U0LINUSTO1', '2026-11-21 13:20:15.888461+00', NULL, NULL, 'D0FT3VW1H9', '1795267215.927442', '2026-11-21 13:23:15.93972+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (2, 'T0RELEASED', 1, '2026-11-21 13:23:15.867607+00', 0, 2, 'U0LINUSTO1', '2026-11-21 13:23:15.93972+00', 'C0OLDQ2VW', '1795267395.977650', 'D0FT3VW1H9', '1795267395.986889', '2026-11-21 13:28:15.993938+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (3, 'T0RELEASED', 1, '2026-11-21 13:23:15.867607+00', 0, 3, 'U0GRACEHO1', '2026-11-21 13:28:15.993938+00', 'C0OLDQ2VW', '1795267696.017577', NULL, NULL, '2026-11-21 13:28:16.02609+00', 'answered', 'U0LINUSTO1');
INSERT INTO public.role_held VALUES (1, 'T0RELEASED', 1, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 13:08:15.161208+00', '2026-11-21 13:08:15.438618+00', NULL);
INSERT INTO public.role_held VALUES (3, 'T0RELEASED', 1, 'operations', 'U0DENNISR1', 'U0ADALOVE1', false, '2026-11-21 13:08:15.472497+00', NULL, NULL);
INSERT INTO public.role_held VALUES (5, 'T0RELEASED', 1, 'scribe', 'U0BARBARA1', 'U0ADALOVE1', false, '2026-11-21 13:08:15.567517+00', NULL, NULL);
INSERT INTO public.role_held VALUES (2, 'T0RELEASED', 1, 'commander', 'U0GRACEHO1', 'U0ADALOVE1', false, '2026-11-21 13:08:15.438618+00', NULL, '2026-11-21 13:08:15.693793+00');
INSERT INTO public.role_held VALUES (4, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', false, '2026-11-21 13:08:15.526787+00', '2026-11-21 13:28:16.123118+00', NULL);
INSERT INTO public.role_held VALUES (6, 'T0RELEASED', 1, 'communications', 'U0ADALOVE1', 'U0ADALOVE1', false, '2026-11-21 13:28:16.123118+00', NULL, NULL);
INSERT INTO public.role_held VALUES (7, 'T0RELEASED', 2, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 13:28:16.333616+00', NULL, NULL);
INSERT INTO public.tag VALUES (1, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795266495.673524', 'U0BARBARA1', 'mag', true, '1795266495.710054', '2026-11-21 13:08:15.711311+00');
INSERT INTO public.tag VALUES (2, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795266495.686186', 'U0BARBARA1', 'pushpin', true, '1795266495.730358', '2026-11-21 13:08:15.732013+00');
INSERT INTO public.tag VALUES (4, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795266495.686186', 'U0GRACEHO1', 'scales', true, '1795266495.779027', '2026-11-21 13:08:15.780685+00');
INSERT INTO public.tag VALUES (3, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795266495.707197', 'U0BARBARA1', 'pushpin', false, '1795266495.805211', '2026-11-21 13:08:15.807714+00');
INSERT INTO public.timeline_entry VALUES (1, 'T0RELEASED', 1, '2026-11-21 13:08:15.161208+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV1: Checkout returns 500s', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 13:08:15.161208+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (2, 'T0RELEASED', 1, '2026-11-21 13:08:15.161208+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 13:08:15.161208+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (3, 'T0RELEASED', 1, '2026-11-21 13:08:15.438618+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0GRACEHO1> commander', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 13:08:15.438618+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (4, 'T0RELEASED', 1, '2026-11-21 13:08:15.472497+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0DENNISR1> operations lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 13:08:15.472497+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (5, 'T0RELEASED', 1, '2026-11-21 13:08:15.526787+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0LINUSTO1> communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 13:08:15.526787+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (6, 'T0RELEASED', 1, '2026-11-21 13:08:15.567517+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0BARBARA1> scribe', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 13:08:15.567517+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (7, 'T0RELEASED', 1, '2026-11-21 13:08:15.659951+00', 'status', 'system', 'U0GRACEHO1', NULL, 'acknowledged the incident', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 13:08:15.659951+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (9, 'T0RELEASED', 1, '2026-11-21 13:08:15.686186+00', 'decision', 'message', 'U0GRACEHO1', NULL, 'We roll back first', '[]', 'C0OLDQ2VW', '1795266495.686186', NULL, 'http://127.0.0.1:46811/archives/C0OLDQ2VW/p1795266495686186', NULL, NULL, 'U0BARBARA1', '2026-11-21 13:08:15.732013+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (10, 'T0RELEASED', 1, '2026-11-21 13:08:15.707197+00', 'event', 'message', 'U0DENNISR1', NULL, 'Lunch anyone', '[]', 'C0OLDQ2VW', '1795266495.707197', NULL, 'http://127.0.0.1:46811/archives/C0OLDQ2VW/p1795266495707197', NULL, NULL, 'U0BARBARA1', '2026-11-21 13:08:15.757898+00', '2026-11-21 13:08:15.807714+00', 1);
INSERT INTO public.timeline_entry VALUES (8, 'T0RELEASED', 1, '2026-11-21 13:08:15.673524+00', 'finding', 'message', 'U0DENNISR1', NULL, 'Errors began with release 413', '[]', 'C0OLDQ2VW', '1795266495.673524', NULL, 'http://127.0.0.1:46811/archives/C0OLDQ2VW/p1795266495673524', '1795266495.824126', NULL, 'U0BARBARA1', '2026-11-21 13:08:15.711311+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (11, 'T0RELEASED', 1, '2026-11-21 08:01:00+00', 'event', 'note', 'U0BARBARA1', NULL, 'The database was restarted', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0BARBARA1', '2026-11-21 13:08:15.846221+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (12, 'T0RELEASED', 1, '2026-11-21 13:08:15.867607+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 1: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 13:08:15.867607+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (13, 'T0RELEASED', 1, '2026-11-21 13:28:16.02609+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 2: No change. Still: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 13:28:16.02609+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (14, 'T0RELEASED', 1, '2026-11-21 13:28:16.123118+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 13:28:16.123118+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (15, 'T0RELEASED', 1, '2026-11-21 13:28:16.169857+00', 'severity', 'system', 'U0GRACEHO1', NULL, 'changed severity SEV1 → SEV2: fewer customers', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 13:28:16.169857+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (16, 'T0RELEASED', 1, '2026-11-21 13:28:16.218722+00', 'status', 'system', 'U0GRACEHO1', NULL, 'mitigated: Rolled back release 412', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 13:28:16.218722+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (17, 'T0RELEASED', 1, '2026-11-21 13:28:16.286846+00', 'status', 'system', 'U0GRACEHO1', NULL, 'resolved: No errors since 14:05', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 13:28:16.286846+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (18, 'T0RELEASED', 2, '2026-11-21 13:28:16.333616+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV4: A button is blue', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 13:28:16.333616+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (19, 'T0RELEASED', 2, '2026-11-21 13:28:16.333616+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 13:28:16.333616+00', NULL, 1);
INSERT INTO public.timeline_version VALUES (1, 'T0RELEASED', 9, 1, '2026-11-21 13:08:15.686186+00', 'event', 'We roll back first', '[]', '2026-11-21 13:08:15.780685+00', 'U0GRACEHO1', NULL);
INSERT INTO public.timeline_version VALUES (2, 'T0RELEASED', 8, 1, '2026-11-21 13:08:15.673524+00', 'finding', 'Errors began with release 412', '[]', '2026-11-21 13:08:15.830105+00', 'U0DENNISR1', NULL);
INSERT INTO public.workspace VALUES ('T0RELEASED', 3);
SELECT pg_catalog.setval('public.alarm_id_seq', 3, true);
SELECT pg_catalog.setval('public.audit_id_seq', 26, true);
SELECT pg_catalog.setval('public.clean_up_id_seq', 1, false);
SELECT pg_catalog.setval('public.exercise_id_seq', 1, false);
SELECT pg_catalog.setval('public.handoff_id_seq', 1, true);
SELECT pg_catalog.setval('public.incident_id_seq', 2, true);
SELECT pg_catalog.setval('public.incident_service_id_seq', 1, false);
SELECT pg_catalog.setval('public.incident_task_id_seq', 1, false);
SELECT pg_catalog.setval('public.incident_update_id_seq', 2, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 106, true);
SELECT pg_catalog.setval('public.promise_id_seq', 4, true);
SELECT pg_catalog.setval('public.relation_id_seq', 1, false);
SELECT pg_catalog.setval('public.reminder_id_seq', 3, true);
SELECT pg_catalog.setval('public.role_held_id_seq', 7, true);
SELECT pg_catalog.setval('public.service_change_id_seq', 1, false);
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
ALTER TABLE ONLY public.clean_up
    ADD CONSTRAINT pk_clean_up PRIMARY KEY (id);
ALTER TABLE ONLY public.exercise
    ADD CONSTRAINT pk_exercise PRIMARY KEY (id);
ALTER TABLE ONLY public.handoff
    ADD CONSTRAINT pk_handoff PRIMARY KEY (id);
ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT pk_inbox PRIMARY KEY (team_id, key);
ALTER TABLE ONLY public.incident
    ADD CONSTRAINT pk_incident PRIMARY KEY (id);
ALTER TABLE ONLY public.incident_service
    ADD CONSTRAINT pk_incident_service PRIMARY KEY (id);
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
ALTER TABLE ONLY public.relation
    ADD CONSTRAINT pk_relation PRIMARY KEY (id);
ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT pk_reminder PRIMARY KEY (id);
ALTER TABLE ONLY public.role_held
    ADD CONSTRAINT pk_role_held PRIMARY KEY (id);
ALTER TABLE ONLY public.service_change
    ADD CONSTRAINT pk_service_change PRIMARY KEY (id);
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
ALTER TABLE ONLY public.clean_up
    ADD CONSTRAINT uq_clean_up_incident_id_team_id_item UNIQUE (incident_id, team_id, item);
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
CREATE INDEX ix_incident_parent ON public.incident USING btree (parent_id);
CREATE INDEX ix_incident_service_incident_id ON public.incident_service USING btree (incident_id);
CREATE INDEX ix_incident_service_service ON public.incident_service USING btree (team_id, service);
CREATE INDEX ix_incident_status ON public.incident USING btree (team_id, status);
CREATE INDEX ix_incident_task_assignee ON public.incident_task USING btree (team_id, assignee_id, state);
CREATE INDEX ix_outbox_after_id ON public.outbox USING btree (after_id);
CREATE INDEX ix_outbox_incident ON public.outbox USING btree (incident_id, kind, state);
CREATE INDEX ix_outbox_lane ON public.outbox USING btree (lane, id) WHERE ((state)::text = 'waiting'::text);
CREATE INDEX ix_outbox_ready ON public.outbox USING btree (ready_at, id) WHERE ((state)::text = 'waiting'::text);
CREATE INDEX ix_promise_incident_id ON public.promise USING btree (incident_id);
CREATE INDEX ix_relation_incident_id ON public.relation USING btree (incident_id);
CREATE INDEX ix_relation_other ON public.relation USING btree (other_id);
CREATE INDEX ix_reminder_incident_id ON public.reminder USING btree (incident_id);
CREATE INDEX ix_role_held_incident_id ON public.role_held USING btree (incident_id);
CREATE INDEX ix_service_change_at ON public.service_change USING btree (team_id, service, at);
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
ALTER TABLE ONLY public.clean_up
    ADD CONSTRAINT fk_clean_up_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.exercise
    ADD CONSTRAINT fk_exercise_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.handoff
    ADD CONSTRAINT fk_handoff_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.incident_service
    ADD CONSTRAINT fk_incident_service_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
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
ALTER TABLE ONLY public.relation
    ADD CONSTRAINT fk_relation_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.relation
    ADD CONSTRAINT fk_relation_other_id FOREIGN KEY (other_id) REFERENCES public.incident(id);
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
