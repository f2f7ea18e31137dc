SELECT pg_catalog.set_config('search_path', '', false);
CREATE FUNCTION public.audit_is_only_added_to() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    BEGIN
        RAISE EXCEPTION 'the audit is only ever added to';
    END $$;
CREATE TABLE public.action_item (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    number integer NOT NULL,
    incident_id integer NOT NULL,
    text character varying NOT NULL,
    kind character varying(32) NOT NULL,
    priority character varying(32) NOT NULL,
    state character varying(32) NOT NULL,
    owner_id character varying(32),
    given_by character varying(32) NOT NULL,
    given_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    ended_by character varying(32),
    outcome character varying NOT NULL,
    entry_id integer,
    task_id integer
);
CREATE SEQUENCE public.action_item_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.action_item_id_seq OWNED BY public.action_item.id;
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
    parent_id integer,
    by_change boolean DEFAULT false NOT NULL,
    change_id integer,
    reviewed_at timestamp with time zone,
    reviewed_by character varying(32),
    public_title character varying(200)
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
CREATE TABLE public.postmortem (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    incident_id integer NOT NULL,
    state character varying(32) NOT NULL,
    begun_by character varying(32) NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    published_by character varying(32),
    published_at timestamp with time zone,
    canvas_id character varying(32)
);
CREATE SEQUENCE public.postmortem_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.postmortem_id_seq OWNED BY public.postmortem.id;
CREATE TABLE public.postmortem_section (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    postmortem_id integer NOT NULL,
    name character varying(32) NOT NULL,
    version integer NOT NULL,
    text character varying NOT NULL,
    edited_by character varying(32),
    edited_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.postmortem_section_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.postmortem_section_id_seq OWNED BY public.postmortem_section.id;
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
CREATE TABLE public.public_update (
    id integer NOT NULL,
    team_id character varying(32) NOT NULL,
    incident_id integer NOT NULL,
    state character varying(32) NOT NULL,
    text character varying NOT NULL,
    written_by character varying(32) NOT NULL,
    written_at timestamp with time zone NOT NULL,
    approved_by character varying(32),
    published_at timestamp with time zone,
    withdrawn_by character varying(32),
    withdrawn_at timestamp with time zone,
    title character varying(200),
    corrects_id integer
);
CREATE SEQUENCE public.public_update_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.public_update_id_seq OWNED BY public.public_update.id;
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
    next_number integer NOT NULL,
    next_action integer DEFAULT 1 NOT NULL,
    review_due_at timestamp with time zone
);
ALTER TABLE ONLY public.action_item ALTER COLUMN id SET DEFAULT nextval('public.action_item_id_seq'::regclass);
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
ALTER TABLE ONLY public.postmortem ALTER COLUMN id SET DEFAULT nextval('public.postmortem_id_seq'::regclass);
ALTER TABLE ONLY public.postmortem_section ALTER COLUMN id SET DEFAULT nextval('public.postmortem_section_id_seq'::regclass);
ALTER TABLE ONLY public.promise ALTER COLUMN id SET DEFAULT nextval('public.promise_id_seq'::regclass);
ALTER TABLE ONLY public.public_update ALTER COLUMN id SET DEFAULT nextval('public.public_update_id_seq'::regclass);
ALTER TABLE ONLY public.relation ALTER COLUMN id SET DEFAULT nextval('public.relation_id_seq'::regclass);
ALTER TABLE ONLY public.reminder ALTER COLUMN id SET DEFAULT nextval('public.reminder_id_seq'::regclass);
ALTER TABLE ONLY public.role_held ALTER COLUMN id SET DEFAULT nextval('public.role_held_id_seq'::regclass);
ALTER TABLE ONLY public.service_change ALTER COLUMN id SET DEFAULT nextval('public.service_change_id_seq'::regclass);
ALTER TABLE ONLY public.subscription ALTER COLUMN id SET DEFAULT nextval('public.subscription_id_seq'::regclass);
ALTER TABLE ONLY public.tag ALTER COLUMN id SET DEFAULT nextval('public.tag_id_seq'::regclass);
ALTER TABLE ONLY public.timeline_entry ALTER COLUMN id SET DEFAULT nextval('public.timeline_entry_id_seq'::regclass);
ALTER TABLE ONLY public.timeline_version ALTER COLUMN id SET DEFAULT nextval('public.timeline_version_id_seq'::regclass);
INSERT INTO public.alarm VALUES (1, 'T0RELEASED', 1, 'command', 0, '2026-11-21 17:49:21.023244+00', 0, NULL);
INSERT INTO public.alarm VALUES (2, 'T0RELEASED', 1, 'offer', 1, '2026-11-21 17:44:23.0236+00', 0, NULL);
INSERT INTO public.alarm VALUES (3, 'T0RELEASED', 1, 'archive', 0, '2026-12-05 17:39:23.597464+00', 0, NULL);
INSERT INTO public.alarm VALUES (4, 'T0RELEASED', 1, 'review', 0, '2026-11-25 17:39:23.597464+00', 0, NULL);
INSERT INTO public.alarm VALUES (5, 'T0RELEASED', 2, 'command', 0, '2026-11-21 18:09:23.771774+00', 0, NULL);
INSERT INTO public.alembic_version VALUES ('0011');
INSERT INTO public.audit VALUES (1, 'T0RELEASED', 1, '2026-11-21 17:19:20.551089+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO public.audit VALUES (2, 'T0RELEASED', 1, '2026-11-21 17:19:20.551089+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (3, 'T0RELEASED', 1, '2026-11-21 17:19:21.023244+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": "U0ADALOVE1"}', '{"commander": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (4, 'T0RELEASED', 1, '2026-11-21 17:19:21.083041+00', 'U0ADALOVE1', 'role', 'slash', '{"operations": null}', '{"operations": "U0DENNISR1"}');
INSERT INTO public.audit VALUES (5, 'T0RELEASED', 1, '2026-11-21 17:19:21.211404+00', 'U0ADALOVE1', 'role', 'slash', '{"communications": null}', '{"communications": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (6, 'T0RELEASED', 1, '2026-11-21 17:19:21.357645+00', 'U0ADALOVE1', 'role', 'slash', '{"scribe": null}', '{"scribe": "U0BARBARA1"}');
INSERT INTO public.audit VALUES (7, 'T0RELEASED', 1, '2026-11-21 17:19:21.69675+00', 'U0GRACEHO1', 'ack', 'button', '{"status": "declared", "words": null}', '{"status": "acknowledged", "words": ""}');
INSERT INTO public.audit VALUES (8, 'T0RELEASED', 1, '2026-11-21 17:19:21.89057+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 8, "kind": "finding"}');
INSERT INTO public.audit VALUES (9, 'T0RELEASED', 1, '2026-11-21 17:19:21.963421+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 9, "kind": "event"}');
INSERT INTO public.audit VALUES (10, 'T0RELEASED', 1, '2026-11-21 17:19:22.042326+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 10, "kind": "event"}');
INSERT INTO public.audit VALUES (11, 'T0RELEASED', 1, '2026-11-21 17:19:22.14744+00', 'U0GRACEHO1', 'retag', 'event', '{"entry": 9, "kind": "event"}', '{"entry": 9, "kind": "decision"}');
INSERT INTO public.audit VALUES (12, 'T0RELEASED', 1, '2026-11-21 17:19:22.210358+00', 'U0BARBARA1', 'untag', 'event', '{"entry": 10, "text": "Lunch anyone"}', '{"entry": null, "text": null}');
INSERT INTO public.audit VALUES (13, 'T0RELEASED', 1, '2026-11-21 17:19:22.341654+00', 'U0DENNISR1', 'message edited', 'event', '{"entry": 8, "text": "Errors began with release 412"}', '{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO public.audit VALUES (14, 'T0RELEASED', 1, '2026-11-21 17:19:22.364109+00', 'U0BARBARA1', 'note', 'slash', '{"text": null, "happened_at": null}', '{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO public.audit VALUES (15, 'T0RELEASED', 1, '2026-11-21 17:19:22.408468+00', 'U0LINUSTO1', 'update', 'form', '{"number": null, "words": null}', '{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (16, 'T0RELEASED', 1, '2026-11-21 17:31:22.4654+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 17:34:22.408468+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (17, 'T0RELEASED', 1, '2026-11-21 17:34:22.609561+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 17:34:22.408468+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (18, 'T0RELEASED', 1, '2026-11-21 17:39:22.758922+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 17:34:22.408468+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (19, 'T0RELEASED', 1, '2026-11-21 17:39:22.844433+00', 'U0LINUSTO1', 'update', 'button', '{"number": 1, "words": "One in eight fails. We roll back"}', '{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (20, 'T0RELEASED', 1, '2026-11-21 17:39:23.0236+00', 'U0LINUSTO1', 'handoff asked', 'slash', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (21, 'T0RELEASED', 1, '2026-11-21 17:39:23.152651+00', 'U0ADALOVE1', 'role', 'button', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (22, 'T0RELEASED', 1, '2026-11-21 17:39:23.268331+00', 'U0GRACEHO1', 'severity', 'slash', '{"severity": "sev1", "reason": null}', '{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO public.audit VALUES (23, 'T0RELEASED', 1, '2026-11-21 17:39:23.40871+00', 'U0GRACEHO1', 'mitigate', 'slash', '{"status": "acknowledged", "words": null}', '{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO public.audit VALUES (24, 'T0RELEASED', 1, '2026-11-21 17:39:23.597464+00', 'U0GRACEHO1', 'resolution', 'form', '{"impact_until": null, "customers": "", "owner": null}', '{"impact_until": "2026-11-21 17:39:23+00:00", "customers": "", "owner": "U0BARBARA1"}');
INSERT INTO public.audit VALUES (25, 'T0RELEASED', 1, '2026-11-21 17:39:23.597464+00', 'U0GRACEHO1', 'resolve', 'form', '{"status": "mitigated", "words": null}', '{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO public.audit VALUES (26, 'T0RELEASED', 2, '2026-11-21 17:39:23.771774+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO public.audit VALUES (27, 'T0RELEASED', 2, '2026-11-21 17:39:23.771774+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.handoff VALUES (1, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', 'accepted', '2026-11-21 17:39:23.0236+00', '2026-11-21 17:39:23.152651+00', 'D0OOMHG5RS', '1795282763.107166');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:7482683725831.607525355403.257450e48924664db153fef23c0e987c', '2026-11-21 17:19:20.551089+00', '{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev083JO9N1T', '2026-11-21 17:19:20.924919+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:7692229600451.2094638933938.ad62e4c4ee8ea39e41dd5b19d719496d', '2026-11-21 17:19:21.023244+00', '{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:772891778876.6045788810044.deda1b870a7c39738acf3cd4163a7daf', '2026-11-21 17:19:21.083041+00', '{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0G73CJA3M', '2026-11-21 17:19:21.20196+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:9670737450060.3972422213606.7c02296f90ad1f1a953b799756814f17', '2026-11-21 17:19:21.211404+00', '{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev07PK7MEFG', '2026-11-21 17:19:21.347662+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:9777470527718.5566160257795.35c8dd4771d0ad7081d0b70b82ed7445', '2026-11-21 17:19:21.357645+00', '{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0Z812PIRA', '2026-11-21 17:19:21.480061+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0QQHXSN34', '2026-11-21 17:19:21.585365+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795281561.695283:U0GRACEHO1:acknowledge', '2026-11-21 17:19:21.69675+00', '{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0I8YSVREY', '2026-11-21 17:19:21.811375+00', '{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev09RFNYVQS', '2026-11-21 17:19:21.89057+00', '{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev06XLABX6Q', '2026-11-21 17:19:21.963421+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0NIO3IFWP', '2026-11-21 17:19:22.042326+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0KOTPVHCN', '2026-11-21 17:19:22.14744+00', '{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0HUZC8ISL', '2026-11-21 17:19:22.210358+00', '{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0F14YLK8J', '2026-11-21 17:19:22.341654+00', '{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:240224928596.3295602157312.9be0ec64cc85e8e8d5da27fa30cc6404', '2026-11-21 17:19:22.364109+00', '{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:7743408019427.4810274990572.727a720a4bfe0efa6ce532956e629985', '2026-11-21 17:19:22.382236+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0C7AKYLOH', '2026-11-21 17:19:22.408468+00', '{"text": "Update 1 is on its way. Next update: <!date^1795282462^{date_short_pretty} at {time}|21 Nov 2026, 17:34 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795282462^{date_short_pretty} at {time}|21 Nov 2026, 17:34 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795281562.842836:U0LINUSTO1:no_change', '2026-11-21 17:39:22.844433+00', '{"text": "Update 2 is on its way (no change). Next update: <!date^1795283662^{date_short_pretty} at {time}|21 Nov 2026, 17:54 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795283662^{date_short_pretty} at {time}|21 Nov 2026, 17:54 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:6021200483511.5490881906461.e05ede4a5078aa36f6b114931a2e5f63', '2026-11-21 17:39:23.0236+00', '{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795281563.150686:U0ADALOVE1:handoff_accept', '2026-11-21 17:39:23.152651+00', '{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:1751387767475.3891665358771.15dc52b8fcca0f73151584ddb4fee31b', '2026-11-21 17:39:23.268331+00', '{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795283662^{date_short_pretty} at {time}|21 Nov 2026, 17:54 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795283662^{date_short_pretty} at {time}|21 Nov 2026, 17:54 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:8614881383309.9312582569189.d193f56fdbd1cdff9a9769a2f3987106', '2026-11-21 17:39:23.571117+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0P6K37OLO', '2026-11-21 17:39:23.597464+00', '{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "<@U0BARBARA1> owns the review. Somebody else: `/incident review &lt;@user&gt;`", "verbatim": true}]}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:249863323262.2903867447488.154798680eed1ecd3c78f4fb96a35a0e', '2026-11-21 17:39:23.40871+00', '{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:8361058529152.7766517869723.6d4bf1d2de5072916aff1c5dac1eb8bd', '2026-11-21 17:39:23.771774+00', '{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0UG9DUD3F', '2026-11-21 17:39:23.93003+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.incident VALUES (2, 'T0RELEASED', 2, 'A button is blue', '', 'sev4', 'declared', false, false, 'U0ADALOVE1', NULL, 'C0OLDASXI', 'inc-2-a-button-is-blue', '1795282763.905413', '🔵 SEV4 · 🆕 declared · A button is blue', 'C0X65MD1FY', '1795282763.907412', NULL, '2026-11-21 17:39:23.771774+00', '2026-11-21 17:39:23.771774+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, false, NULL, 'live', '', '', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL);
INSERT INTO public.incident VALUES (1, 'T0RELEASED', 1, 'Checkout returns 500s', '', 'sev2', 'resolved', false, false, 'U0ADALOVE1', NULL, 'C0OLDQ2VW', 'inc-1-checkout-returns-500s', '1795281560.875619', '🟠 SEV2 · ✅ resolved · Checkout returns 500s', 'C0X65MD1FY', '1795281560.876643', NULL, '2026-11-21 17:19:20.551089+00', '2026-11-21 17:19:20.551089+00', '2026-11-21 17:19:21.69675+00', '2026-11-21 17:39:23.40871+00', '2026-11-21 17:39:23.597464+00', NULL, NULL, NULL, '2026-11-21 17:39:23.597464+00', 'Resolved: No errors since 14:05', NULL, NULL, 0, NULL, NULL, false, NULL, 'live', '', '', 'No errors since 14:05', '', NULL, '2026-11-21 17:39:23+00', NULL, NULL, 'U0BARBARA1', NULL, NULL, NULL, false, NULL, NULL, NULL, NULL);
INSERT INTO public.incident_update VALUES (1, 'T0RELEASED', 1, 1, 'One in eight fails. We roll back', false, 'U0LINUSTO1', '2026-11-21 17:19:22.408468+00', 'sev1', 'acknowledged', '2026-11-21 17:34:22.408468+00');
INSERT INTO public.incident_update VALUES (2, 'T0RELEASED', 1, 2, 'No change. Still: One in eight fails. We roll back', true, 'U0LINUSTO1', '2026-11-21 17:39:22.844433+00', 'sev1', 'acknowledged', '2026-11-21 17:54:22.844433+00');
INSERT INTO public.outbox VALUES (1, 'T0RELEASED', NULL, 'read_people:2026-11-21:', 'read_people', '{"day": "2026-11-21", "cursor": ""}', NULL, NULL, 'done', '2026-11-21 17:19:20.518445+00', '2026-11-21 17:19:20.518445+00', NULL, 1, '2026-11-21 17:19:20.589584+00', '{"people": 5}', NULL);
INSERT INTO public.outbox VALUES (2, 'T0RELEASED', NULL, 'look_up_person:U0ADALOVE1', 'look_up_person', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 17:19:20.551089+00', '2026-11-21 17:19:20.551089+00', NULL, 1, '2026-11-21 17:19:20.788721+00', '{"zone": "Europe/London"}', NULL);
INSERT INTO public.outbox VALUES (3, 'T0RELEASED', 1, 'open_channel:1', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 17:19:20.551089+00', '2026-11-21 17:19:20.551089+00', NULL, 1, '2026-11-21 17:19:20.788721+00', '{"channel": "C0OLDQ2VW"}', NULL);
INSERT INTO public.outbox VALUES (19, 'T0RELEASED', NULL, 'look_up_person:U0DENNISR1', 'look_up_person', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 17:19:21.083041+00', '2026-11-21 17:19:21.083041+00', NULL, 1, '2026-11-21 17:19:21.256682+00', '{"zone": "Asia/Tokyo"}', NULL);
INSERT INTO public.outbox VALUES (20, 'T0RELEASED', 1, 'invite:97498a5a93b7467a8f2c224d664389ce', 'invite', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 17:19:21.083041+00', '2026-11-21 17:19:21.083041+00', NULL, 1, '2026-11-21 17:19:21.256682+00', '{}', NULL);
INSERT INTO public.outbox VALUES (22, 'T0RELEASED', 1, 'card:2a43430d31a74c68b1b8d3bb9d302bf0', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 17:19:21.083041+00', '2026-11-21 17:19:21.083041+00', NULL, 1, '2026-11-21 17:19:21.256682+00', '{"ts": "1795281560.875619"}', NULL);
INSERT INTO public.outbox VALUES (21, 'T0RELEASED', 1, 'notice:4565c07a6aaa4458aedd0003bef0b0e0', 'notice', '{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 17:19:21.083041+00', '2026-11-21 17:19:21.083041+00', NULL, 1, '2026-11-21 17:19:21.283885+00', '{"ts": "1795281561.153911", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}]}', NULL);
INSERT INTO public.outbox VALUES (4, 'T0RELEASED', 1, 'invite:487f3492bc6c44c895e39bbcf6e17520', 'invite', '{"user": "U0ADALOVE1"}', 3, NULL, 'done', '2026-11-21 17:19:20.551089+00', '2026-11-21 17:19:20.551089+00', NULL, 1, '2026-11-21 17:19:20.918167+00', '{}', NULL);
INSERT INTO public.outbox VALUES (5, 'T0RELEASED', 1, 'tell_ready:1:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:34535/respond/tFmQpMMnppM-pMDYwqCm-Q"}', 3, NULL, 'done', '2026-11-21 17:19:20.551089+00', '2026-11-21 17:19:20.551089+00', NULL, 1, '2026-11-21 17:19:20.918167+00', '{}', NULL);
INSERT INTO public.outbox VALUES (8, 'T0RELEASED', 1, 'topic:063bcde6a1b74bd79aa78ef43bff7d52', 'topic', '{}', 3, 'topic:1', 'done', '2026-11-21 17:19:20.551089+00', '2026-11-21 17:19:20.551089+00', NULL, 1, '2026-11-21 17:19:20.918167+00', '{}', NULL);
INSERT INTO public.outbox VALUES (7, 'T0RELEASED', 1, 'card:d6418ac0bd374547b6cdf60149c7e5eb', 'card', '{}', 3, 'card:1', 'done', '2026-11-21 17:19:20.551089+00', '2026-11-21 17:19:20.551089+00', NULL, 1, '2026-11-21 17:19:20.918167+00', '{"ts": "1795281560.875619"}', NULL);
INSERT INTO public.outbox VALUES (9, 'T0RELEASED', 1, 'announce:5112ca35fa124570915b02d5f63485a7', 'announce', '{}', 3, 'announce:1', 'done', '2026-11-21 17:19:20.551089+00', '2026-11-21 17:19:20.551089+00', NULL, 1, '2026-11-21 17:19:20.918167+00', '{"ts": "1795281560.876643"}', NULL);
INSERT INTO public.outbox VALUES (6, 'T0RELEASED', 1, 'direct:7c06b57a902a4e8fa9ba2d18ab28e0ba', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 3, NULL, 'done', '2026-11-21 17:19:20.551089+00', '2026-11-21 17:19:20.551089+00', NULL, 1, '2026-11-21 17:19:20.918167+00', '{"channel": "D0OOMHG5RS", "ts": "1795281560.903346"}', NULL);
INSERT INTO public.outbox VALUES (16, 'T0RELEASED', 1, 'topic:0a2589bb72b04a4fa809186aecbd5ca7', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 17:19:21.023244+00', '2026-11-21 17:19:21.023244+00', NULL, 1, '2026-11-21 17:19:21.103391+00', '{}', NULL);
INSERT INTO public.outbox VALUES (10, 'T0RELEASED', 1, 'pin_card:26f0376e1a734ac5a32fec46d97321d0', 'pin_card', '{}', 7, NULL, 'done', '2026-11-21 17:19:20.551089+00', '2026-11-21 17:19:20.551089+00', NULL, 1, '2026-11-21 17:19:21.008321+00', '{}', NULL);
INSERT INTO public.outbox VALUES (11, 'T0RELEASED', 1, 'bookmark:1:card', 'bookmark', '{"to": "card"}', 7, NULL, 'done', '2026-11-21 17:19:20.551089+00', '2026-11-21 17:19:20.551089+00', NULL, 1, '2026-11-21 17:19:21.008321+00', '{"link": "http://127.0.0.1:34535/archives/C0OLDQ2VW/p1795281560875619"}', NULL);
INSERT INTO public.outbox VALUES (12, 'T0RELEASED', NULL, 'look_up_person:U0GRACEHO1', 'look_up_person', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 17:19:21.023244+00', '2026-11-21 17:19:21.023244+00', NULL, 1, '2026-11-21 17:19:21.156707+00', '{"zone": "America/New_York"}', NULL);
INSERT INTO public.outbox VALUES (13, 'T0RELEASED', 1, 'invite:f78b67ba2f65434fb2e1f40cf374f249', 'invite', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 17:19:21.023244+00', '2026-11-21 17:19:21.023244+00', NULL, 1, '2026-11-21 17:19:21.156707+00', '{}', NULL);
INSERT INTO public.outbox VALUES (15, 'T0RELEASED', 1, 'card:613a54077a9c470b9eb7255c1dc42ad4', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 17:19:21.023244+00', '2026-11-21 17:19:21.023244+00', NULL, 1, '2026-11-21 17:19:21.156707+00', '{"ts": "1795281560.875619"}', NULL);
INSERT INTO public.outbox VALUES (17, 'T0RELEASED', 1, 'announce:17818fe45c4a492085236e31e060cf8d', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 17:19:21.023244+00', '2026-11-21 17:19:21.023244+00', NULL, 1, '2026-11-21 17:19:21.156707+00', '{"ts": "1795281560.876643"}', NULL);
INSERT INTO public.outbox VALUES (18, 'T0RELEASED', 1, 'direct:c925f33c558540aaa56ac156804d3366', 'direct', '{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 17:19:21.023244+00', '2026-11-21 17:19:21.023244+00', NULL, 1, '2026-11-21 17:19:21.156707+00', '{"channel": "D0WS65PSTL", "ts": "1795281561.123188"}', NULL);
INSERT INTO public.outbox VALUES (14, 'T0RELEASED', 1, 'notice:27efb722c1384f31bbc5de716822182f', 'notice', '{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 17:19:21.023244+00', '2026-11-21 17:19:21.023244+00', NULL, 1, '2026-11-21 17:19:21.156707+00', '{"ts": "1795281561.153911"}', NULL);
INSERT INTO public.outbox VALUES (48, 'T0RELEASED', 1, 'check_mark:8a2e65eb3d784512a2d129300940e7d3', 'check_mark', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795281561.768719', 'done', '2026-11-21 17:19:21.963421+00', '2026-11-21 17:19:21.963421+00', NULL, 1, '2026-11-21 17:19:22.171518+00', '{}', NULL);
INSERT INTO public.outbox VALUES (47, 'T0RELEASED', 1, 'read_message:86614cacabfb43eca8994635769eefee', 'read_message', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795281561.768719', 'done', '2026-11-21 17:19:21.963421+00', '2026-11-21 17:19:21.963421+00', NULL, 1, '2026-11-21 17:19:22.08421+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (26, 'T0RELEASED', NULL, 'look_up_person:U0LINUSTO1', 'look_up_person', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 17:19:21.211404+00', '2026-11-21 17:19:21.211404+00', NULL, 1, '2026-11-21 17:19:21.436514+00', '{"zone": "Europe/Helsinki"}', NULL);
INSERT INTO public.outbox VALUES (30, 'T0RELEASED', 1, 'topic:2a78cb54fdd24d9ab325b3e72cb0626a', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 17:19:21.211404+00', '2026-11-21 17:19:21.211404+00', NULL, 1, '2026-11-21 17:19:21.436514+00', '{}', NULL);
INSERT INTO public.outbox VALUES (27, 'T0RELEASED', 1, 'invite:72c5bd7116c54090ac41322116af94ef', 'invite', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 17:19:21.211404+00', '2026-11-21 17:19:21.211404+00', NULL, 1, '2026-11-21 17:19:21.436514+00', '{}', NULL);
INSERT INTO public.outbox VALUES (29, 'T0RELEASED', 1, 'card:8366779a42234a43a655243aeac86293', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 17:19:21.211404+00', '2026-11-21 17:19:21.211404+00', NULL, 1, '2026-11-21 17:19:21.436514+00', '{"ts": "1795281560.875619"}', NULL);
INSERT INTO public.outbox VALUES (31, 'T0RELEASED', 1, 'announce:7afc39e382c34bba92e86d11146795ae', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 17:19:21.211404+00', '2026-11-21 17:19:21.211404+00', NULL, 1, '2026-11-21 17:19:21.436514+00', '{"ts": "1795281560.876643"}', NULL);
INSERT INTO public.outbox VALUES (28, 'T0RELEASED', 1, 'notice:61ccdacc6036478195eea77c52542617', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 17:19:21.211404+00', '2026-11-21 17:19:21.211404+00', NULL, 1, '2026-11-21 17:19:21.524405+00', '{"ts": "1795281561.153911", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}, {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}]}', NULL);
INSERT INTO public.outbox VALUES (57, 'T0RELEASED', 1, 'remind_direct:1:1', 'remind_direct', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 17:31:22.4654+00', '2026-11-21 17:31:22.4654+00', NULL, 1, '2026-11-21 17:31:22.58059+00', '{"channel": "D0FT3VW1H9", "ts": "1795282282.564524"}', NULL);
INSERT INTO public.outbox VALUES (23, 'T0RELEASED', 1, 'topic:f9d88e4389f94344a4ed49a8b193e5cd', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 17:19:21.083041+00', '2026-11-21 17:19:21.083041+00', NULL, 1, '2026-11-21 17:19:21.256682+00', '{}', NULL);
INSERT INTO public.outbox VALUES (24, 'T0RELEASED', 1, 'announce:4345332881b64d9090b342122e0503a4', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 17:19:21.083041+00', '2026-11-21 17:19:21.083041+00', NULL, 1, '2026-11-21 17:19:21.256682+00', '{"ts": "1795281560.876643"}', NULL);
INSERT INTO public.outbox VALUES (25, 'T0RELEASED', 1, 'direct:27f558c6621f418781101548ed1b052d', 'direct', '{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 17:19:21.083041+00', '2026-11-21 17:19:21.083041+00', NULL, 1, '2026-11-21 17:19:21.256682+00', '{"channel": "D0OAN0SX5F", "ts": "1795281561.245430"}', NULL);
INSERT INTO public.outbox VALUES (32, 'T0RELEASED', 1, 'direct:c16e5a554e3347f4b992e41cbf7ff4a5', 'direct', '{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 17:19:21.211404+00', '2026-11-21 17:19:21.211404+00', NULL, 1, '2026-11-21 17:19:21.436514+00', '{"channel": "D0FT3VW1H9", "ts": "1795281561.413183"}', NULL);
INSERT INTO public.outbox VALUES (45, 'T0RELEASED', 1, 'read_message:2285a4cf1c924acb9da28e5897dbae8b', 'read_message', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795281561.744230', 'done', '2026-11-21 17:19:21.89057+00', '2026-11-21 17:19:21.89057+00', NULL, 1, '2026-11-21 17:19:22.010109+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (33, 'T0RELEASED', NULL, 'look_up_person:U0BARBARA1', 'look_up_person', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 17:19:21.357645+00', '2026-11-21 17:19:21.357645+00', NULL, 1, '2026-11-21 17:19:21.625792+00', '{"zone": "America/Los_Angeles"}', NULL);
INSERT INTO public.outbox VALUES (37, 'T0RELEASED', 1, 'topic:eebbff7f17ab4d519f934f22a1c361a5', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 17:19:21.357645+00', '2026-11-21 17:19:21.357645+00', NULL, 1, '2026-11-21 17:19:21.625792+00', '{}', NULL);
INSERT INTO public.outbox VALUES (34, 'T0RELEASED', 1, 'invite:012f596b1fc94678b33ea22779e555ef', 'invite', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 17:19:21.357645+00', '2026-11-21 17:19:21.357645+00', NULL, 1, '2026-11-21 17:19:21.625792+00', '{}', NULL);
INSERT INTO public.outbox VALUES (36, 'T0RELEASED', 1, 'card:601b14c6029e4cd98a1c073d5d7023ae', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 17:19:21.357645+00', '2026-11-21 17:19:21.357645+00', NULL, 1, '2026-11-21 17:19:21.625792+00', '{"ts": "1795281560.875619"}', NULL);
INSERT INTO public.outbox VALUES (38, 'T0RELEASED', 1, 'announce:74fe7fd02d9b40fa846cfc42da04a126', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 17:19:21.357645+00', '2026-11-21 17:19:21.357645+00', NULL, 1, '2026-11-21 17:19:21.625792+00', '{"ts": "1795281560.876643"}', NULL);
INSERT INTO public.outbox VALUES (39, 'T0RELEASED', 1, 'direct:ccf05d06b64b46019dce7bf39cba5099', 'direct', '{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 17:19:21.357645+00', '2026-11-21 17:19:21.357645+00', NULL, 1, '2026-11-21 17:19:21.625792+00', '{"channel": "D07BKQZ5T3", "ts": "1795281561.555100"}', NULL);
INSERT INTO public.outbox VALUES (35, 'T0RELEASED', 1, 'notice:54673300dd5f44b790f0b74e91a8c0fa', 'notice', '{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 17:19:21.357645+00', '2026-11-21 17:19:21.357645+00', NULL, 1, '2026-11-21 17:19:21.677857+00', '{"ts": "1795281561.153911", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}, {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}, {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}]}', NULL);
INSERT INTO public.outbox VALUES (51, 'T0RELEASED', 1, 'check_mark:d56748864635468583beca47876c9e38', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795281561.874006', 'done', '2026-11-21 17:19:22.210358+00', '2026-11-21 17:19:22.210358+00', NULL, 1, '2026-11-21 17:19:22.341572+00', '{}', NULL);
INSERT INTO public.outbox VALUES (46, 'T0RELEASED', 1, 'check_mark:503e2d88c5f74bb69d6d8f82437c9dbb', 'check_mark', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795281561.744230', 'done', '2026-11-21 17:19:21.89057+00', '2026-11-21 17:19:21.89057+00', NULL, 1, '2026-11-21 17:19:22.08421+00', '{}', NULL);
INSERT INTO public.outbox VALUES (43, 'T0RELEASED', 1, 'topic:02b459f03e0f426d99f5d7975e823e7c', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 17:19:21.69675+00', '2026-11-21 17:19:21.69675+00', NULL, 1, '2026-11-21 17:19:21.779889+00', '{}', NULL);
INSERT INTO public.outbox VALUES (40, 'T0RELEASED', 1, 'notice:d2597565425241489bdc3406b0dfa48e', 'notice', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795282460.551089, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 17:19:21.69675+00', '2026-11-21 17:19:21.69675+00', NULL, 1, '2026-11-21 17:19:21.85053+00', '{"ts": "1795281561.771097"}', NULL);
INSERT INTO public.outbox VALUES (41, 'T0RELEASED', 1, 'announce_reply:0d7aa798b1b7416b8036d54893c6164a', 'announce_reply', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795282460.551089, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 17:19:21.69675+00', '2026-11-21 17:19:21.69675+00', NULL, 1, '2026-11-21 17:19:21.85053+00', '{"ts": "1795281561.771638"}', NULL);
INSERT INTO public.outbox VALUES (42, 'T0RELEASED', 1, 'card:17a170700be1460484334327c021281d', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 17:19:21.69675+00', '2026-11-21 17:19:21.69675+00', NULL, 1, '2026-11-21 17:19:21.85053+00', '{"ts": "1795281560.875619"}', NULL);
INSERT INTO public.outbox VALUES (44, 'T0RELEASED', 1, 'announce:3418e18a428a40db8485b625aec110b8', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 17:19:21.69675+00', '2026-11-21 17:19:21.69675+00', NULL, 1, '2026-11-21 17:19:21.901121+00', '{"ts": "1795281560.876643"}', NULL);
INSERT INTO public.outbox VALUES (49, 'T0RELEASED', 1, 'read_message:6a68bea40a0e44e383f8bcf51f96135a', 'read_message', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795281561.874006', 'done', '2026-11-21 17:19:22.042326+00', '2026-11-21 17:19:22.042326+00', NULL, 1, '2026-11-21 17:19:22.171518+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (52, 'T0RELEASED', 1, 'notice:7ec2b1d35a214fa79dfc47715f3f9d59', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795282462.408468, "by_name": "linus"}}', NULL, 'room:1', 'done', '2026-11-21 17:19:22.408468+00', '2026-11-21 17:19:22.408468+00', NULL, 1, '2026-11-21 17:31:22.512764+00', '{"ts": "1795282282.485243"}', NULL);
INSERT INTO public.outbox VALUES (50, 'T0RELEASED', 1, 'check_mark:bfcb03f84cb74078b21f796514ebbdf6', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795281561.874006', 'done', '2026-11-21 17:19:22.042326+00', '2026-11-21 17:19:22.042326+00', NULL, 1, '2026-11-21 17:19:22.31001+00', '{}', NULL);
INSERT INTO public.outbox VALUES (53, 'T0RELEASED', 1, 'announce_reply:84a3fdedfa964c6ab1b3cef82dde0b3f', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795282462.408468, "by_name": "linus"}}', NULL, 'announce:1', 'done', '2026-11-21 17:19:22.408468+00', '2026-11-21 17:19:22.408468+00', NULL, 1, '2026-11-21 17:31:22.512764+00', '{"ts": "1795282282.486000"}', NULL);
INSERT INTO public.outbox VALUES (65, 'T0RELEASED', 1, 'remind:1:3', 'remind', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 17:39:22.758922+00', '2026-11-21 17:39:22.758922+00', NULL, 1, '2026-11-21 17:39:22.823452+00', '{"ts": "1795282762.821860"}', NULL);
INSERT INTO public.outbox VALUES (56, 'T0RELEASED', 1, 'announce:591224661de84dc59ec4da6833c1a8b5', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 17:19:22.408468+00', '2026-11-21 17:19:22.408468+00', NULL, 1, '2026-11-21 17:31:22.58059+00', '{"ts": "1795281560.876643"}', NULL);
INSERT INTO public.outbox VALUES (55, 'T0RELEASED', 1, 'topic:aab41db266e24c1192223d298ae80b4b', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 17:19:22.408468+00', '2026-11-21 17:19:22.408468+00', NULL, 1, '2026-11-21 17:31:22.483512+00', '{}', NULL);
INSERT INTO public.outbox VALUES (64, 'T0RELEASED', 1, 'close_reminder:1:2', 'close_reminder', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 17:39:22.758922+00', '2026-11-21 17:39:22.758922+00', NULL, 1, '2026-11-21 17:39:22.80227+00', '{}', NULL);
INSERT INTO public.outbox VALUES (66, 'T0RELEASED', 1, 'close_reminder:1:3', 'close_reminder', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 17:39:22.844433+00', '2026-11-21 17:39:22.844433+00', NULL, 1, '2026-11-21 17:39:22.965753+00', '{}', NULL);
INSERT INTO public.outbox VALUES (72, 'T0RELEASED', 1, 'invite:b1d7fc183fb54d01a2e4fe830076ee61', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 17:39:23.0236+00', '2026-11-21 17:39:23.0236+00', NULL, 1, '2026-11-21 17:39:23.109284+00', '{}', NULL);
INSERT INTO public.outbox VALUES (54, 'T0RELEASED', 1, 'card:ad236ad9298c4ff2b78a2a70db95f12a', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 17:19:22.408468+00', '2026-11-21 17:19:22.408468+00', NULL, 1, '2026-11-21 17:31:22.512764+00', '{"ts": "1795281560.875619"}', NULL);
INSERT INTO public.outbox VALUES (92, 'T0RELEASED', 1, 'announce:332cca53eec24e55ac9bc77533b8a763', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 17:39:23.40871+00', '2026-11-21 17:39:23.40871+00', NULL, 1, '2026-11-21 17:39:23.543986+00', '{"ts": "1795281560.876643"}', NULL);
INSERT INTO public.outbox VALUES (59, 'T0RELEASED', 1, 'topic:0ce0ca5e1fe9411aa2bfcad36d015ef2', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 17:34:22.609561+00', '2026-11-21 17:34:22.609561+00', NULL, 1, '2026-11-21 17:34:22.68475+00', '{}', NULL);
INSERT INTO public.outbox VALUES (58, 'T0RELEASED', 1, 'card:eabc2977ea2a41fc9f5c9df57d7a1085', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 17:34:22.609561+00', '2026-11-21 17:34:22.609561+00', NULL, 1, '2026-11-21 17:34:22.68475+00', '{"ts": "1795281560.875619"}', NULL);
INSERT INTO public.outbox VALUES (60, 'T0RELEASED', 1, 'announce:e953f07b928e44dda72de89b3b37198e', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 17:34:22.609561+00', '2026-11-21 17:34:22.609561+00', NULL, 1, '2026-11-21 17:34:22.68475+00', '{"ts": "1795281560.876643"}', NULL);
INSERT INTO public.outbox VALUES (61, 'T0RELEASED', 1, 'close_reminder:1:1', 'close_reminder', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 17:34:22.609561+00', '2026-11-21 17:34:22.609561+00', NULL, 1, '2026-11-21 17:34:22.68475+00', '{}', NULL);
INSERT INTO public.outbox VALUES (62, 'T0RELEASED', 1, 'remind:1:2', 'remind', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 17:34:22.609561+00', '2026-11-21 17:34:22.609561+00', NULL, 1, '2026-11-21 17:34:22.713079+00', '{"ts": "1795282462.711418"}', NULL);
INSERT INTO public.outbox VALUES (63, 'T0RELEASED', 1, 'remind_direct:1:2', 'remind_direct', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 17:34:22.609561+00', '2026-11-21 17:34:22.609561+00', NULL, 1, '2026-11-21 17:34:22.738482+00', '{"channel": "D0FT3VW1H9", "ts": "1795282462.736459"}', NULL);
INSERT INTO public.outbox VALUES (67, 'T0RELEASED', 1, 'notice:43ab862ad3d540d084d47d7366d2a0e8', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795283662.844433, "by_name": "linus"}}', NULL, 'room:1', 'done', '2026-11-21 17:39:22.844433+00', '2026-11-21 17:39:22.844433+00', NULL, 1, '2026-11-21 17:39:22.965753+00', '{"ts": "1795282762.924221"}', NULL);
INSERT INTO public.outbox VALUES (91, 'T0RELEASED', 1, 'topic:07f84496a53f4cfcb9515296088ee6c3', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 17:39:23.40871+00', '2026-11-21 17:39:23.40871+00', NULL, 1, '2026-11-21 17:39:23.489595+00', '{}', NULL);
INSERT INTO public.outbox VALUES (88, 'T0RELEASED', 1, 'notice:eec323a8fad1494eb8d82c5f87101fd5', 'notice', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795286363.40871, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 17:39:23.40871+00', '2026-11-21 17:39:23.40871+00', NULL, 1, '2026-11-21 17:39:23.50294+00', '{"ts": "1795282763.486242"}', NULL);
INSERT INTO public.outbox VALUES (89, 'T0RELEASED', 1, 'announce_reply:d3d85d7f5c9546f9b31acdb7d5032494', 'announce_reply', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795286363.40871, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 17:39:23.40871+00', '2026-11-21 17:39:23.40871+00', NULL, 1, '2026-11-21 17:39:23.50294+00', '{"ts": "1795282763.486732"}', NULL);
INSERT INTO public.outbox VALUES (90, 'T0RELEASED', 1, 'card:9cb50f522baa4f8aa0262fe2d3f8bcec', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 17:39:23.40871+00', '2026-11-21 17:39:23.40871+00', NULL, 1, '2026-11-21 17:39:23.50294+00', '{"ts": "1795281560.875619"}', NULL);
INSERT INTO public.outbox VALUES (104, 'T0RELEASED', 2, 'card:9590b367c75d40ca95e0344532869c2e', 'card', '{}', 100, 'card:2', 'done', '2026-11-21 17:39:23.771774+00', '2026-11-21 17:39:23.771774+00', NULL, 1, '2026-11-21 17:39:23.929945+00', '{"ts": "1795282763.905413"}', NULL);
INSERT INTO public.outbox VALUES (106, 'T0RELEASED', 2, 'announce:309392c50ce34d13930f253a97542299', 'announce', '{}', 100, 'announce:2', 'done', '2026-11-21 17:39:23.771774+00', '2026-11-21 17:39:23.771774+00', NULL, 1, '2026-11-21 17:39:23.929945+00', '{"ts": "1795282763.907412"}', NULL);
INSERT INTO public.outbox VALUES (100, 'T0RELEASED', 2, 'open_channel:2', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 17:39:23.771774+00', '2026-11-21 17:39:23.771774+00', NULL, 1, '2026-11-21 17:39:23.865121+00', '{"channel": "C0OLDASXI"}', NULL);
INSERT INTO public.outbox VALUES (101, 'T0RELEASED', 2, 'invite:5bc3fed1e92145418bb7304d6410f964', 'invite', '{"user": "U0ADALOVE1"}', 100, NULL, 'done', '2026-11-21 17:39:23.771774+00', '2026-11-21 17:39:23.771774+00', NULL, 1, '2026-11-21 17:39:23.929945+00', '{}', NULL);
INSERT INTO public.outbox VALUES (105, 'T0RELEASED', 2, 'topic:317af817ceb54cac816c5869b455639e', 'topic', '{}', 100, 'topic:2', 'done', '2026-11-21 17:39:23.771774+00', '2026-11-21 17:39:23.771774+00', NULL, 1, '2026-11-21 17:39:23.929945+00', '{}', NULL);
INSERT INTO public.outbox VALUES (102, 'T0RELEASED', 2, 'tell_ready:2:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:34535/respond/VhZbTeDkiOIwbN6K7rHodg"}', 100, NULL, 'done', '2026-11-21 17:39:23.771774+00', '2026-11-21 17:39:23.771774+00', NULL, 1, '2026-11-21 17:39:23.929945+00', '{}', NULL);
INSERT INTO public.outbox VALUES (103, 'T0RELEASED', 2, 'direct:ba824ac1b50946538d7e5014ec12b500', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 100, NULL, 'done', '2026-11-21 17:39:23.771774+00', '2026-11-21 17:39:23.771774+00', NULL, 1, '2026-11-21 17:39:23.929945+00', '{"channel": "D0OOMHG5RS", "ts": "1795282763.904387"}', NULL);
INSERT INTO public.outbox VALUES (107, 'T0RELEASED', 2, 'pin_card:87b6377f8b29432b9eace21fa0a76fd8', 'pin_card', '{}', 104, NULL, 'done', '2026-11-21 17:39:23.771774+00', '2026-11-21 17:39:23.771774+00', NULL, 1, '2026-11-21 17:39:23.974531+00', '{}', NULL);
INSERT INTO public.outbox VALUES (108, 'T0RELEASED', 2, 'bookmark:2:card', 'bookmark', '{"to": "card"}', 104, NULL, 'done', '2026-11-21 17:39:23.771774+00', '2026-11-21 17:39:23.771774+00', NULL, 1, '2026-11-21 17:39:23.974531+00', '{"link": "http://127.0.0.1:34535/archives/C0OLDASXI/p1795282763905413"}', NULL);
INSERT INTO public.outbox VALUES (70, 'T0RELEASED', 1, 'topic:29ada581ae8b4edf8a8d376364e8605a', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 17:39:22.844433+00', '2026-11-21 17:39:22.844433+00', NULL, 1, '2026-11-21 17:39:22.921121+00', '{}', NULL);
INSERT INTO public.outbox VALUES (68, 'T0RELEASED', 1, 'announce_reply:93e51ab75688437f954d2d18e9a2965d', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795283662.844433, "by_name": "linus"}}', NULL, 'announce:1', 'done', '2026-11-21 17:39:22.844433+00', '2026-11-21 17:39:22.844433+00', NULL, 1, '2026-11-21 17:39:22.965753+00', '{"ts": "1795282762.924684"}', NULL);
INSERT INTO public.outbox VALUES (69, 'T0RELEASED', 1, 'card:7b5a5259c0bb4b6ea66a740770de75f5', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 17:39:22.844433+00', '2026-11-21 17:39:22.844433+00', NULL, 1, '2026-11-21 17:39:22.965753+00', '{"ts": "1795281560.875619"}', NULL);
INSERT INTO public.outbox VALUES (71, 'T0RELEASED', 1, 'announce:9a1cd4376df44ca4b41db3e6f88bfd6a', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 17:39:22.844433+00', '2026-11-21 17:39:22.844433+00', NULL, 1, '2026-11-21 17:39:23.009269+00', '{"ts": "1795281560.876643"}', NULL);
INSERT INTO public.outbox VALUES (80, 'T0RELEASED', 1, 'topic:66d5f674d2024d3c9a2a3737d664de40', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 17:39:23.152651+00', '2026-11-21 17:39:23.152651+00', NULL, 1, '2026-11-21 17:39:23.217509+00', '{}', NULL);
INSERT INTO public.outbox VALUES (77, 'T0RELEASED', 1, 'invite:1a6ca0ee148445179bf883d16bfd2da2', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 17:39:23.152651+00', '2026-11-21 17:39:23.152651+00', NULL, 1, '2026-11-21 17:39:23.240357+00', '{}', NULL);
INSERT INTO public.outbox VALUES (75, 'T0RELEASED', 1, 'close_offer:75b29a3cb92b419f9aebc1ec374b5fed', 'close_offer', '{"handoff_id": 1}', NULL, 'offer:1', 'done', '2026-11-21 17:39:23.152651+00', '2026-11-21 17:39:23.152651+00', NULL, 1, '2026-11-21 17:39:23.240357+00', '{}', NULL);
INSERT INTO public.outbox VALUES (76, 'T0RELEASED', 1, 'direct:ee8153491c784bd09784cf9388107243', 'direct', '{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, NULL, 'done', '2026-11-21 17:39:23.152651+00', '2026-11-21 17:39:23.152651+00', NULL, 1, '2026-11-21 17:39:23.240357+00', '{"channel": "D0FT3VW1H9", "ts": "1795282763.220411"}', NULL);
INSERT INTO public.outbox VALUES (79, 'T0RELEASED', 1, 'card:6d6c05d7450e4e35a59d24d41cdf1509', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 17:39:23.152651+00', '2026-11-21 17:39:23.152651+00', NULL, 1, '2026-11-21 17:39:23.240357+00', '{"ts": "1795281560.875619"}', NULL);
INSERT INTO public.outbox VALUES (78, 'T0RELEASED', 1, 'notice:1fc8eda77185417c9ea05066743ab6e7', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 17:39:23.152651+00', '2026-11-21 17:39:23.152651+00', NULL, 1, '2026-11-21 17:39:23.240357+00', '{"ts": "1795282763.238160"}', NULL);
INSERT INTO public.outbox VALUES (73, 'T0RELEASED', 1, 'offer_role:6d33b13f133c4b6caddad5744575304b', 'offer_role', '{"handoff_id": 1, "brief": {"tried": [{"at": 1795281561.74423, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:34535/archives/C0OLDQ2VW/p1795281561744230", "said": true}, {"at": 1795281561.768719, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:34535/archives/C0OLDQ2VW/p1795281561768719", "said": true}], "tasks": []}}', NULL, 'offer:1', 'done', '2026-11-21 17:39:23.0236+00', '2026-11-21 17:39:23.0236+00', NULL, 1, '2026-11-21 17:39:23.118828+00', '{"channel": "D0OOMHG5RS", "ts": "1795282763.107166"}', NULL);
INSERT INTO public.outbox VALUES (74, 'T0RELEASED', 1, 'notice:101501f8234348968fdbeeb864e04f54', 'notice', '{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1", "by_name": "linus"}}', NULL, 'room:1', 'done', '2026-11-21 17:39:23.0236+00', '2026-11-21 17:39:23.0236+00', NULL, 1, '2026-11-21 17:39:23.118828+00', '{"ts": "1795282763.107912"}', NULL);
INSERT INTO public.outbox VALUES (86, 'T0RELEASED', 1, 'topic:289d816288be48dc9b58e212faf0d9be', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 17:39:23.268331+00', '2026-11-21 17:39:23.268331+00', NULL, 1, '2026-11-21 17:39:23.348631+00', '{}', NULL);
INSERT INTO public.outbox VALUES (83, 'T0RELEASED', 1, 'notice:0306f2ac3709498cb192d9928b646a02', 'notice', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795283662.844433, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 17:39:23.268331+00', '2026-11-21 17:39:23.268331+00', NULL, 1, '2026-11-21 17:39:23.365622+00', '{"ts": "1795282763.343809"}', NULL);
INSERT INTO public.outbox VALUES (84, 'T0RELEASED', 1, 'announce_reply:1102cadd53bf4d5fa3b8b328414c4a6c', 'announce_reply', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795283662.844433, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 17:39:23.268331+00', '2026-11-21 17:39:23.268331+00', NULL, 1, '2026-11-21 17:39:23.365622+00', '{"ts": "1795282763.344652"}', NULL);
INSERT INTO public.outbox VALUES (85, 'T0RELEASED', 1, 'card:261a199ea6304e53b364c9ed2a249f29', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 17:39:23.268331+00', '2026-11-21 17:39:23.268331+00', NULL, 1, '2026-11-21 17:39:23.365622+00', '{"ts": "1795281560.875619"}', NULL);
INSERT INTO public.outbox VALUES (87, 'T0RELEASED', 1, 'announce:e44c5ddf978d4295bea3fbbef0e23560', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 17:39:23.268331+00', '2026-11-21 17:39:23.268331+00', NULL, 1, '2026-11-21 17:39:23.385906+00', '{"ts": "1795281560.876643"}', NULL);
INSERT INTO public.outbox VALUES (93, 'T0RELEASED', 1, 'invite:156a1695cc5e4384a0891829558342a1', 'invite', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 17:39:23.597464+00', '2026-11-21 17:39:23.597464+00', NULL, 1, '2026-11-21 17:39:23.707112+00', '{}', NULL);
INSERT INTO public.outbox VALUES (98, 'T0RELEASED', 1, 'topic:902e601c061c4267b32386e8892fb6cb', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 17:39:23.597464+00', '2026-11-21 17:39:23.597464+00', NULL, 1, '2026-11-21 17:39:23.707112+00', '{}', NULL);
INSERT INTO public.outbox VALUES (94, 'T0RELEASED', 1, 'direct:fa1f5831ed694466b78a037bfefaeccd', 'direct', '{"user": "U0BARBARA1", "notice": "review_asked", "data": {"by": "U0GRACEHO1", "due": 1795801163.597464}}', NULL, NULL, 'done', '2026-11-21 17:39:23.597464+00', '2026-11-21 17:39:23.597464+00', NULL, 1, '2026-11-21 17:39:23.723951+00', '{"channel": "D07BKQZ5T3", "ts": "1795282763.703484"}', NULL);
INSERT INTO public.outbox VALUES (95, 'T0RELEASED', 1, 'notice:51a62e903d664d4d90eeaef7374da422', 'notice', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "owner": "U0BARBARA1", "owner_name": "barbara", "customers": "", "left": [], "review_due": 1795801163.597464, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 17:39:23.597464+00', '2026-11-21 17:39:23.597464+00', NULL, 1, '2026-11-21 17:39:23.723951+00', '{"ts": "1795282763.703898"}', NULL);
INSERT INTO public.outbox VALUES (96, 'T0RELEASED', 1, 'announce_reply:422232675b9b4965b37dbfacbc7a1700', 'announce_reply', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 17:39:23.597464+00', '2026-11-21 17:39:23.597464+00', NULL, 1, '2026-11-21 17:39:23.723951+00', '{"ts": "1795282763.704251"}', NULL);
INSERT INTO public.outbox VALUES (97, 'T0RELEASED', 1, 'card:dac08eb5adfb4ad08df999b1b542a044', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 17:39:23.597464+00', '2026-11-21 17:39:23.597464+00', NULL, 1, '2026-11-21 17:39:23.723951+00', '{"ts": "1795281560.875619"}', NULL);
INSERT INTO public.outbox VALUES (99, 'T0RELEASED', 1, 'announce:4cd0247e8ab3455fad6162ebfe1b0923', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 17:39:23.597464+00', '2026-11-21 17:39:23.597464+00', NULL, 1, '2026-11-21 17:39:23.751109+00', '{"ts": "1795281560.876643"}', NULL);
INSERT INTO public.outbox VALUES (81, 'T0RELEASED', 1, 'announce:34626014640e4e3995d218773b256c15', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 17:39:23.152651+00', '2026-11-21 17:39:23.152651+00', NULL, 1, '2026-11-21 17:39:23.240357+00', '{"ts": "1795281560.876643"}', NULL);
INSERT INTO public.outbox VALUES (82, 'T0RELEASED', 1, 'direct:88523636edff448eb0d6ee0031c2690e', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 17:39:23.152651+00', '2026-11-21 17:39:23.152651+00', NULL, 1, '2026-11-21 17:39:23.240357+00', '{"channel": "D0OOMHG5RS", "ts": "1795282763.222708"}', NULL);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0ADALOVE1', 'Europe/London', 'ada', '2026-11-21 17:19:20.788038+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0GRACEHO1', 'America/New_York', 'grace', '2026-11-21 17:19:21.110424+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0DENNISR1', 'Asia/Tokyo', 'dennis', '2026-11-21 17:19:21.236417+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0LINUSTO1', 'Europe/Helsinki', 'linus', '2026-11-21 17:19:21.398487+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0BARBARA1', 'America/Los_Angeles', 'barbara', '2026-11-21 17:19:21.545729+00', false, false, false);
INSERT INTO public.promise VALUES (1, 'T0RELEASED', 1, '2026-11-21 17:34:20.551089+00', '2026-11-21 17:19:20.551089+00', 'kept', '2026-11-21 17:19:22.408468+00', -898.142621);
INSERT INTO public.promise VALUES (2, 'T0RELEASED', 1, '2026-11-21 17:34:22.408468+00', '2026-11-21 17:19:22.408468+00', 'broken', '2026-11-21 17:39:22.844433+00', 300.435965);
INSERT INTO public.promise VALUES (3, 'T0RELEASED', 1, '2026-11-21 17:54:22.844433+00', '2026-11-21 17:39:22.844433+00', 'kept', '2026-11-21 17:39:23.40871+00', -899.435723);
INSERT INTO public.promise VALUES (4, 'T0RELEASED', 1, '2026-11-21 18:39:23.40871+00', '2026-11-21 17:39:23.40871+00', 'kept', '2026-11-21 17:39:23.597464+00', -3599.811246);
INSERT INTO public.reminder VALUES (1, 'T0RELEASED', 1, '2026-11-21 17:34:22.408468+00', 0, 1, 'U0LINUSTO1', '2026-11-21 17:31:22.4654+00', NULL, NULL, 'D0FT3VW1H9', '1795282282.564524', '2026-11-21 17:34:22.609561+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (2, 'T0RELEASED', 1, '2026-11-21 17:34:22.408468+00', 0, 2, 'U0LINUSTO1', '2026-11-21 17:34:22.609561+00', 'C0OLDQ2VW', '1795282462.711418', 'D0FT3VW1H9', '1795282462.736459', '2026-11-21 17:39:22.758922+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (3, 'T0RELEASED', 1, '2026-11-21 17:34:22.408468+00', 0, 3, 'U0GRACEHO1', '2026-11-21 17:39:22.758922+00', 'C0OLDQ2VW', '1795282762.821860', NULL, NULL, '2026-11-21 17:39:22.844433+00', 'answered', 'U0LINUSTO1');
INSERT INTO public.role_held VALUES (1, 'T0RELEASED', 1, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 17:19:20.551089+00', '2026-11-21 17:19:21.023244+00', NULL);
INSERT INTO public.role_held VALUES (3, 'T0RELEASED', 1, 'operations', 'U0DENNISR1', 'U0ADALOVE1', false, '2026-11-21 17:19:21.083041+00', NULL, NULL);
INSERT INTO public.role_held VALUES (5, 'T0RELEASED', 1, 'scribe', 'U0BARBARA1', 'U0ADALOVE1', false, '2026-11-21 17:19:21.357645+00', NULL, NULL);
INSERT INTO public.role_held VALUES (2, 'T0RELEASED', 1, 'commander', 'U0GRACEHO1', 'U0ADALOVE1', false, '2026-11-21 17:19:21.023244+00', NULL, '2026-11-21 17:19:21.811375+00');
INSERT INTO public.role_held VALUES (4, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', false, '2026-11-21 17:19:21.211404+00', '2026-11-21 17:39:23.152651+00', NULL);
INSERT INTO public.role_held VALUES (6, 'T0RELEASED', 1, 'communications', 'U0ADALOVE1', 'U0ADALOVE1', false, '2026-11-21 17:39:23.152651+00', NULL, NULL);
INSERT INTO public.role_held VALUES (7, 'T0RELEASED', 2, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 17:39:23.771774+00', NULL, NULL);
INSERT INTO public.tag VALUES (1, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795281561.744230', 'U0BARBARA1', 'mag', true, '1795281561.881021', '2026-11-21 17:19:21.89057+00');
INSERT INTO public.tag VALUES (2, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795281561.768719', 'U0BARBARA1', 'pushpin', true, '1795281561.961349', '2026-11-21 17:19:21.963421+00');
INSERT INTO public.tag VALUES (4, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795281561.768719', 'U0GRACEHO1', 'scales', true, '1795281562.143751', '2026-11-21 17:19:22.14744+00');
INSERT INTO public.tag VALUES (3, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795281561.874006', 'U0BARBARA1', 'pushpin', false, '1795281562.204512', '2026-11-21 17:19:22.210358+00');
INSERT INTO public.timeline_entry VALUES (1, 'T0RELEASED', 1, '2026-11-21 17:19:20.551089+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV1: Checkout returns 500s', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 17:19:20.551089+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (2, 'T0RELEASED', 1, '2026-11-21 17:19:20.551089+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 17:19:20.551089+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (3, 'T0RELEASED', 1, '2026-11-21 17:19:21.023244+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0GRACEHO1> commander', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 17:19:21.023244+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (4, 'T0RELEASED', 1, '2026-11-21 17:19:21.083041+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0DENNISR1> operations lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 17:19:21.083041+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (5, 'T0RELEASED', 1, '2026-11-21 17:19:21.211404+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0LINUSTO1> communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 17:19:21.211404+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (6, 'T0RELEASED', 1, '2026-11-21 17:19:21.357645+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0BARBARA1> scribe', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 17:19:21.357645+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (7, 'T0RELEASED', 1, '2026-11-21 17:19:21.69675+00', 'status', 'system', 'U0GRACEHO1', NULL, 'acknowledged the incident', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 17:19:21.69675+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (9, 'T0RELEASED', 1, '2026-11-21 17:19:21.768719+00', 'decision', 'message', 'U0GRACEHO1', NULL, 'We roll back first', '[]', 'C0OLDQ2VW', '1795281561.768719', NULL, 'http://127.0.0.1:34535/archives/C0OLDQ2VW/p1795281561768719', NULL, NULL, 'U0BARBARA1', '2026-11-21 17:19:21.963421+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (10, 'T0RELEASED', 1, '2026-11-21 17:19:21.874006+00', 'event', 'message', 'U0DENNISR1', NULL, 'Lunch anyone', '[]', 'C0OLDQ2VW', '1795281561.874006', NULL, 'http://127.0.0.1:34535/archives/C0OLDQ2VW/p1795281561874006', NULL, NULL, 'U0BARBARA1', '2026-11-21 17:19:22.042326+00', '2026-11-21 17:19:22.210358+00', 1);
INSERT INTO public.timeline_entry VALUES (8, 'T0RELEASED', 1, '2026-11-21 17:19:21.74423+00', 'finding', 'message', 'U0DENNISR1', NULL, 'Errors began with release 413', '[]', 'C0OLDQ2VW', '1795281561.744230', NULL, 'http://127.0.0.1:34535/archives/C0OLDQ2VW/p1795281561744230', '1795281562.326743', NULL, 'U0BARBARA1', '2026-11-21 17:19:21.89057+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (11, 'T0RELEASED', 1, '2026-11-21 08:01:00+00', 'event', 'note', 'U0BARBARA1', NULL, 'The database was restarted', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0BARBARA1', '2026-11-21 17:19:22.364109+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (12, 'T0RELEASED', 1, '2026-11-21 17:19:22.408468+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 1: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 17:19:22.408468+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (13, 'T0RELEASED', 1, '2026-11-21 17:39:22.844433+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 2: No change. Still: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 17:39:22.844433+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (14, 'T0RELEASED', 1, '2026-11-21 17:39:23.152651+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 17:39:23.152651+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (15, 'T0RELEASED', 1, '2026-11-21 17:39:23.268331+00', 'severity', 'system', 'U0GRACEHO1', NULL, 'changed severity SEV1 → SEV2: fewer customers', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 17:39:23.268331+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (16, 'T0RELEASED', 1, '2026-11-21 17:39:23.40871+00', 'status', 'system', 'U0GRACEHO1', NULL, 'mitigated: Rolled back release 412', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 17:39:23.40871+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (17, 'T0RELEASED', 1, '2026-11-21 17:39:23.597464+00', 'status', 'system', 'U0GRACEHO1', NULL, 'resolved: No errors since 14:05', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 17:39:23.597464+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (18, 'T0RELEASED', 2, '2026-11-21 17:39:23.771774+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV4: A button is blue', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 17:39:23.771774+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (19, 'T0RELEASED', 2, '2026-11-21 17:39:23.771774+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 17:39:23.771774+00', NULL, 1);
INSERT INTO public.timeline_version VALUES (1, 'T0RELEASED', 9, 1, '2026-11-21 17:19:21.768719+00', 'event', 'We roll back first', '[]', '2026-11-21 17:19:22.14744+00', 'U0GRACEHO1', NULL);
INSERT INTO public.timeline_version VALUES (2, 'T0RELEASED', 8, 1, '2026-11-21 17:19:21.74423+00', 'finding', 'Errors began with release 412', '[]', '2026-11-21 17:19:22.341654+00', 'U0DENNISR1', NULL);
INSERT INTO public.workspace VALUES ('T0RELEASED', 3, 1, NULL);
SELECT pg_catalog.setval('public.action_item_id_seq', 1, false);
SELECT pg_catalog.setval('public.alarm_id_seq', 5, true);
SELECT pg_catalog.setval('public.audit_id_seq', 27, true);
SELECT pg_catalog.setval('public.clean_up_id_seq', 1, false);
SELECT pg_catalog.setval('public.exercise_id_seq', 1, false);
SELECT pg_catalog.setval('public.handoff_id_seq', 1, true);
SELECT pg_catalog.setval('public.incident_id_seq', 2, true);
SELECT pg_catalog.setval('public.incident_service_id_seq', 1, false);
SELECT pg_catalog.setval('public.incident_task_id_seq', 1, false);
SELECT pg_catalog.setval('public.incident_update_id_seq', 2, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 108, true);
SELECT pg_catalog.setval('public.postmortem_id_seq', 1, false);
SELECT pg_catalog.setval('public.postmortem_section_id_seq', 1, false);
SELECT pg_catalog.setval('public.promise_id_seq', 4, true);
SELECT pg_catalog.setval('public.public_update_id_seq', 1, false);
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
ALTER TABLE ONLY public.action_item
    ADD CONSTRAINT pk_action_item PRIMARY KEY (id);
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
ALTER TABLE ONLY public.postmortem
    ADD CONSTRAINT pk_postmortem PRIMARY KEY (id);
ALTER TABLE ONLY public.postmortem_section
    ADD CONSTRAINT pk_postmortem_section PRIMARY KEY (id);
ALTER TABLE ONLY public.promise
    ADD CONSTRAINT pk_promise PRIMARY KEY (id);
ALTER TABLE ONLY public.public_update
    ADD CONSTRAINT pk_public_update PRIMARY KEY (id);
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
ALTER TABLE ONLY public.action_item
    ADD CONSTRAINT uq_action_item_entry_id_team_id UNIQUE (entry_id, team_id);
ALTER TABLE ONLY public.action_item
    ADD CONSTRAINT uq_action_item_team_id_number UNIQUE (team_id, number);
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
ALTER TABLE ONLY public.postmortem
    ADD CONSTRAINT uq_postmortem_incident_id_team_id UNIQUE (incident_id, team_id);
ALTER TABLE ONLY public.postmortem_section
    ADD CONSTRAINT uq_postmortem_section_postmortem_id_team_id_name_version UNIQUE (postmortem_id, team_id, name, version);
ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT uq_reminder_team_id_incident_id_due_at_round_step UNIQUE (team_id, incident_id, due_at, round, step);
ALTER TABLE ONLY public.tag
    ADD CONSTRAINT uq_tag_team_id_channel_id_message_ts_user_id_reaction UNIQUE (team_id, channel_id, message_ts, user_id, reaction);
ALTER TABLE ONLY public.timeline_entry
    ADD CONSTRAINT uq_timeline_entry_team_id_channel_id_message_ts UNIQUE (team_id, channel_id, message_ts);
ALTER TABLE ONLY public.timeline_version
    ADD CONSTRAINT uq_timeline_version_entry_id_team_id_version UNIQUE (entry_id, team_id, version);
CREATE INDEX ix_action_item_due ON public.action_item USING btree (team_id, state, due_at);
CREATE INDEX ix_action_item_incident_id ON public.action_item USING btree (incident_id);
CREATE INDEX ix_action_item_owner ON public.action_item USING btree (team_id, owner_id, state);
CREATE INDEX ix_alarm_due_at ON public.alarm USING btree (due_at);
CREATE INDEX ix_audit_incident_id ON public.audit USING btree (incident_id);
CREATE INDEX ix_handoff_incident_id ON public.handoff USING btree (incident_id);
CREATE INDEX ix_inbox_received_at ON public.inbox USING btree (received_at);
CREATE INDEX ix_incident_ask_at ON public.incident USING btree (ask_at);
CREATE INDEX ix_incident_declared ON public.incident USING btree (team_id, declared_at);
CREATE INDEX ix_incident_parent ON public.incident USING btree (parent_id) WHERE (parent_id IS NOT NULL);
CREATE INDEX ix_incident_service_incident_id ON public.incident_service USING btree (incident_id);
CREATE INDEX ix_incident_service_service ON public.incident_service USING btree (team_id, service);
CREATE INDEX ix_incident_status ON public.incident USING btree (team_id, status);
CREATE INDEX ix_incident_task_assignee ON public.incident_task USING btree (team_id, assignee_id, state);
CREATE INDEX ix_outbox_after_id ON public.outbox USING btree (after_id);
CREATE INDEX ix_outbox_incident ON public.outbox USING btree (incident_id, kind, state);
CREATE INDEX ix_outbox_lane ON public.outbox USING btree (lane, id) WHERE ((state)::text = 'waiting'::text);
CREATE INDEX ix_outbox_ready ON public.outbox USING btree (ready_at, id) WHERE ((state)::text = 'waiting'::text);
CREATE INDEX ix_promise_incident_id ON public.promise USING btree (incident_id);
CREATE INDEX ix_public_update_incident_id ON public.public_update USING btree (incident_id);
CREATE INDEX ix_public_update_published ON public.public_update USING btree (team_id, published_at);
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
ALTER TABLE ONLY public.action_item
    ADD CONSTRAINT fk_action_item_entry_id FOREIGN KEY (entry_id) REFERENCES public.timeline_entry(id);
ALTER TABLE ONLY public.action_item
    ADD CONSTRAINT fk_action_item_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.action_item
    ADD CONSTRAINT fk_action_item_task_id FOREIGN KEY (task_id) REFERENCES public.incident_task(id);
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
ALTER TABLE ONLY public.postmortem
    ADD CONSTRAINT fk_postmortem_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.postmortem_section
    ADD CONSTRAINT fk_postmortem_section_postmortem_id FOREIGN KEY (postmortem_id) REFERENCES public.postmortem(id);
ALTER TABLE ONLY public.promise
    ADD CONSTRAINT fk_promise_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.public_update
    ADD CONSTRAINT fk_public_update_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
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
