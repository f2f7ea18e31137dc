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
    withdrawn_at timestamp with time zone
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
INSERT INTO public.alarm VALUES (1, 'T0RELEASED', 1, 'command', 0, '2026-11-21 16:40:05.440555+00', 0, NULL);
INSERT INTO public.alarm VALUES (2, 'T0RELEASED', 1, 'offer', 1, '2026-11-21 16:35:06.042957+00', 0, NULL);
INSERT INTO public.alarm VALUES (3, 'T0RELEASED', 1, 'archive', 0, '2026-12-05 16:30:06.252879+00', 0, NULL);
INSERT INTO public.alarm VALUES (4, 'T0RELEASED', 1, 'review', 0, '2026-11-25 16:30:06.252879+00', 0, NULL);
INSERT INTO public.alarm VALUES (5, 'T0RELEASED', 2, 'command', 0, '2026-11-21 17:00:06.340584+00', 0, NULL);
INSERT INTO public.alembic_version VALUES ('0011');
INSERT INTO public.audit VALUES (1, 'T0RELEASED', 1, '2026-11-21 16:10:05.282826+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO public.audit VALUES (2, 'T0RELEASED', 1, '2026-11-21 16:10:05.282826+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (3, 'T0RELEASED', 1, '2026-11-21 16:10:05.440555+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": "U0ADALOVE1"}', '{"commander": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (4, 'T0RELEASED', 1, '2026-11-21 16:10:05.457413+00', 'U0ADALOVE1', 'role', 'slash', '{"operations": null}', '{"operations": "U0DENNISR1"}');
INSERT INTO public.audit VALUES (5, 'T0RELEASED', 1, '2026-11-21 16:10:05.496139+00', 'U0ADALOVE1', 'role', 'slash', '{"communications": null}', '{"communications": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (6, 'T0RELEASED', 1, '2026-11-21 16:10:05.531253+00', 'U0ADALOVE1', 'role', 'slash', '{"scribe": null}', '{"scribe": "U0BARBARA1"}');
INSERT INTO public.audit VALUES (7, 'T0RELEASED', 1, '2026-11-21 16:10:05.616715+00', 'U0GRACEHO1', 'ack', 'button', '{"status": "declared", "words": null}', '{"status": "acknowledged", "words": ""}');
INSERT INTO public.audit VALUES (8, 'T0RELEASED', 1, '2026-11-21 16:10:05.654909+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 8, "kind": "finding"}');
INSERT INTO public.audit VALUES (9, 'T0RELEASED', 1, '2026-11-21 16:10:05.68011+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 9, "kind": "event"}');
INSERT INTO public.audit VALUES (10, 'T0RELEASED', 1, '2026-11-21 16:10:05.701387+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 10, "kind": "event"}');
INSERT INTO public.audit VALUES (11, 'T0RELEASED', 1, '2026-11-21 16:10:05.723559+00', 'U0GRACEHO1', 'retag', 'event', '{"entry": 9, "kind": "event"}', '{"entry": 9, "kind": "decision"}');
INSERT INTO public.audit VALUES (12, 'T0RELEASED', 1, '2026-11-21 16:10:05.745592+00', 'U0BARBARA1', 'untag', 'event', '{"entry": 10, "text": "Lunch anyone"}', '{"entry": null, "text": null}');
INSERT INTO public.audit VALUES (13, 'T0RELEASED', 1, '2026-11-21 16:10:05.764616+00', 'U0DENNISR1', 'message edited', 'event', '{"entry": 8, "text": "Errors began with release 412"}', '{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO public.audit VALUES (14, 'T0RELEASED', 1, '2026-11-21 16:10:05.774928+00', 'U0BARBARA1', 'note', 'slash', '{"text": null, "happened_at": null}', '{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO public.audit VALUES (15, 'T0RELEASED', 1, '2026-11-21 16:10:05.797102+00', 'U0LINUSTO1', 'update', 'form', '{"number": null, "words": null}', '{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (16, 'T0RELEASED', 1, '2026-11-21 16:22:05.816438+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 16:25:05.797102+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (17, 'T0RELEASED', 1, '2026-11-21 16:25:05.866793+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 16:25:05.797102+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (18, 'T0RELEASED', 1, '2026-11-21 16:30:05.936905+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 16:25:05.797102+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (19, 'T0RELEASED', 1, '2026-11-21 16:30:05.984094+00', 'U0LINUSTO1', 'update', 'button', '{"number": 1, "words": "One in eight fails. We roll back"}', '{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (20, 'T0RELEASED', 1, '2026-11-21 16:30:06.042957+00', 'U0LINUSTO1', 'handoff asked', 'slash', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (21, 'T0RELEASED', 1, '2026-11-21 16:30:06.090008+00', 'U0ADALOVE1', 'role', 'button', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (22, 'T0RELEASED', 1, '2026-11-21 16:30:06.144682+00', 'U0GRACEHO1', 'severity', 'slash', '{"severity": "sev1", "reason": null}', '{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO public.audit VALUES (23, 'T0RELEASED', 1, '2026-11-21 16:30:06.193819+00', 'U0GRACEHO1', 'mitigate', 'slash', '{"status": "acknowledged", "words": null}', '{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO public.audit VALUES (24, 'T0RELEASED', 1, '2026-11-21 16:30:06.252879+00', 'U0GRACEHO1', 'resolution', 'form', '{"impact_until": null, "customers": "", "owner": null}', '{"impact_until": "2026-11-21 16:30:06+00:00", "customers": "", "owner": "U0BARBARA1"}');
INSERT INTO public.audit VALUES (25, 'T0RELEASED', 1, '2026-11-21 16:30:06.252879+00', 'U0GRACEHO1', 'resolve', 'form', '{"status": "mitigated", "words": null}', '{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO public.audit VALUES (26, 'T0RELEASED', 2, '2026-11-21 16:30:06.340584+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO public.audit VALUES (27, 'T0RELEASED', 2, '2026-11-21 16:30:06.340584+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.handoff VALUES (1, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', 'accepted', '2026-11-21 16:30:06.042957+00', '2026-11-21 16:30:06.090008+00', 'D0OOMHG5RS', '1795278606.071250');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:2566787475354.3693957698904.706afd283bfdfe8def4ee206553d1f84', '2026-11-21 16:10:05.282826+00', '{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev083JO9N1T', '2026-11-21 16:10:05.407346+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5967699764349.3476470080617.acbab7f7fc0c6b56ac6e4957a3d41e2b', '2026-11-21 16:10:05.440555+00', '{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:3560852885639.6914778050639.9510ffaefe39bf5ce9c4625ff86e866e', '2026-11-21 16:10:05.457413+00', '{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:4805811853261.8308225812471.7f4d78839c3e2393f5bdd20292ad1675', '2026-11-21 16:10:05.496139+00', '{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0G73CJA3M', '2026-11-21 16:10:05.495402+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:8373828320110.1783561087769.78b17bf57f8a7faee348f977a1fd8a8f', '2026-11-21 16:10:05.531253+00', '{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev07PK7MEFG', '2026-11-21 16:10:05.532187+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0Z812PIRA', '2026-11-21 16:10:05.568536+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0QQHXSN34', '2026-11-21 16:10:05.594486+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795277405.615961:U0GRACEHO1:acknowledge', '2026-11-21 16:10:05.616715+00', '{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0I8YSVREY', '2026-11-21 16:10:05.643643+00', '{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev09RFNYVQS', '2026-11-21 16:10:05.654909+00', '{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev06XLABX6Q', '2026-11-21 16:10:05.68011+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0NIO3IFWP', '2026-11-21 16:10:05.701387+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0KOTPVHCN', '2026-11-21 16:10:05.723559+00', '{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0HUZC8ISL', '2026-11-21 16:10:05.745592+00', '{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0F14YLK8J', '2026-11-21 16:10:05.764616+00', '{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:7615395155970.8134566641703.5f9eec686c7ed88a26767e622864c909', '2026-11-21 16:10:05.774928+00', '{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:3163932373554.9872848797855.b7b3a86fcdb1e0cab05359aad1c50448', '2026-11-21 16:10:05.785576+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0C7AKYLOH', '2026-11-21 16:10:05.797102+00', '{"text": "Update 1 is on its way. Next update: <!date^1795278305^{date_short_pretty} at {time}|21 Nov 2026, 16:25 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795278305^{date_short_pretty} at {time}|21 Nov 2026, 16:25 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795277405.983278:U0LINUSTO1:no_change', '2026-11-21 16:30:05.984094+00', '{"text": "Update 2 is on its way (no change). Next update: <!date^1795279505^{date_short_pretty} at {time}|21 Nov 2026, 16:45 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795279505^{date_short_pretty} at {time}|21 Nov 2026, 16:45 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:9857043555890.7798306492354.1118359fe86b65e3a68049930662c463', '2026-11-21 16:30:06.042957+00', '{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795277406.088938:U0ADALOVE1:handoff_accept', '2026-11-21 16:30:06.090008+00', '{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:592249672641.2706997169416.172e510dcc567f137db3583dfede4e22', '2026-11-21 16:30:06.144682+00', '{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795279505^{date_short_pretty} at {time}|21 Nov 2026, 16:45 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795279505^{date_short_pretty} at {time}|21 Nov 2026, 16:45 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:508836469889.9241551718.6dcc145f51e8fabf36fcd392b7bf96e4', '2026-11-21 16:30:06.193819+00', '{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:6850264253270.9876712899190.fa226c177e511b9bf7a03d7c3e7a7f74', '2026-11-21 16:30:06.241303+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0UG9DUD3F', '2026-11-21 16:30:06.415707+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0P6K37OLO', '2026-11-21 16:30:06.252879+00', '{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "<@U0BARBARA1> owns the review. Somebody else: `/incident review &lt;@user&gt;`", "verbatim": true}]}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:2460693623649.3918345247616.d53f8023a3ba8dc7283ab6242f47d836', '2026-11-21 16:30:06.340584+00', '{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.incident VALUES (2, 'T0RELEASED', 2, 'A button is blue', '', 'sev4', 'declared', false, false, 'U0ADALOVE1', NULL, 'C0OLDASXI', 'inc-2-a-button-is-blue', '1795278606.405735', '🔵 SEV4 · 🆕 declared · A button is blue', 'C0X65MD1FY', '1795278606.406310', NULL, '2026-11-21 16:30:06.340584+00', '2026-11-21 16:30:06.340584+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, false, NULL, 'live', '', '', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL);
INSERT INTO public.incident VALUES (1, 'T0RELEASED', 1, 'Checkout returns 500s', '', 'sev2', 'resolved', false, false, 'U0ADALOVE1', NULL, 'C0OLDQ2VW', 'inc-1-checkout-returns-500s', '1795277405.397409', '🟠 SEV2 · ✅ resolved · Checkout returns 500s', 'C0X65MD1FY', '1795277405.397868', NULL, '2026-11-21 16:10:05.282826+00', '2026-11-21 16:10:05.282826+00', '2026-11-21 16:10:05.616715+00', '2026-11-21 16:30:06.193819+00', '2026-11-21 16:30:06.252879+00', NULL, NULL, NULL, '2026-11-21 16:30:06.252879+00', 'Resolved: No errors since 14:05', NULL, NULL, 0, NULL, NULL, false, NULL, 'live', '', '', 'No errors since 14:05', '', NULL, '2026-11-21 16:30:06+00', NULL, NULL, 'U0BARBARA1', NULL, NULL, NULL, false, NULL, NULL, NULL, NULL);
INSERT INTO public.incident_update VALUES (1, 'T0RELEASED', 1, 1, 'One in eight fails. We roll back', false, 'U0LINUSTO1', '2026-11-21 16:10:05.797102+00', 'sev1', 'acknowledged', '2026-11-21 16:25:05.797102+00');
INSERT INTO public.incident_update VALUES (2, 'T0RELEASED', 1, 2, 'No change. Still: One in eight fails. We roll back', true, 'U0LINUSTO1', '2026-11-21 16:30:05.984094+00', 'sev1', 'acknowledged', '2026-11-21 16:45:05.984094+00');
INSERT INTO public.outbox VALUES (1, 'T0RELEASED', NULL, 'read_people:2026-11-21:', 'read_people', '{"day": "2026-11-21", "cursor": ""}', NULL, NULL, 'done', '2026-11-21 16:10:05.263256+00', '2026-11-21 16:10:05.263256+00', NULL, 1, '2026-11-21 16:10:05.30452+00', '{"people": 5}', NULL);
INSERT INTO public.outbox VALUES (2, 'T0RELEASED', NULL, 'look_up_person:U0ADALOVE1', 'look_up_person', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 16:10:05.282826+00', '2026-11-21 16:10:05.282826+00', NULL, 1, '2026-11-21 16:10:05.367513+00', '{"zone": "Europe/London"}', NULL);
INSERT INTO public.outbox VALUES (3, 'T0RELEASED', 1, 'open_channel:1', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 16:10:05.282826+00', '2026-11-21 16:10:05.282826+00', NULL, 1, '2026-11-21 16:10:05.367513+00', '{"channel": "C0OLDQ2VW"}', NULL);
INSERT INTO public.outbox VALUES (26, 'T0RELEASED', NULL, 'look_up_person:U0LINUSTO1', 'look_up_person', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 16:10:05.496139+00', '2026-11-21 16:10:05.496139+00', NULL, 1, '2026-11-21 16:10:05.56888+00', '{"zone": "Europe/Helsinki"}', NULL);
INSERT INTO public.outbox VALUES (27, 'T0RELEASED', 1, 'invite:6d792d28552048c293cfa77c2cbc969a', 'invite', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 16:10:05.496139+00', '2026-11-21 16:10:05.496139+00', NULL, 1, '2026-11-21 16:10:05.56888+00', '{}', NULL);
INSERT INTO public.outbox VALUES (19, 'T0RELEASED', NULL, 'look_up_person:U0DENNISR1', 'look_up_person', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 16:10:05.457413+00', '2026-11-21 16:10:05.457413+00', NULL, 1, '2026-11-21 16:10:05.523416+00', '{"zone": "Asia/Tokyo"}', NULL);
INSERT INTO public.outbox VALUES (4, 'T0RELEASED', 1, 'invite:4386ed545d80466fa841ee99b5363b60', 'invite', '{"user": "U0ADALOVE1"}', 3, NULL, 'done', '2026-11-21 16:10:05.282826+00', '2026-11-21 16:10:05.282826+00', NULL, 1, '2026-11-21 16:10:05.405317+00', '{}', NULL);
INSERT INTO public.outbox VALUES (5, 'T0RELEASED', 1, 'tell_ready:1:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:45573/respond/Rv1K4zEG0F7xOWEjn2n-iw"}', 3, NULL, 'done', '2026-11-21 16:10:05.282826+00', '2026-11-21 16:10:05.282826+00', NULL, 1, '2026-11-21 16:10:05.405317+00', '{}', NULL);
INSERT INTO public.outbox VALUES (8, 'T0RELEASED', 1, 'topic:7695d1bd99e344e3b6c926de83d20004', 'topic', '{}', 3, 'topic:1', 'done', '2026-11-21 16:10:05.282826+00', '2026-11-21 16:10:05.282826+00', NULL, 1, '2026-11-21 16:10:05.405317+00', '{}', NULL);
INSERT INTO public.outbox VALUES (7, 'T0RELEASED', 1, 'card:3d231511616049a58074800e3a7e0545', 'card', '{}', 3, 'card:1', 'done', '2026-11-21 16:10:05.282826+00', '2026-11-21 16:10:05.282826+00', NULL, 1, '2026-11-21 16:10:05.405317+00', '{"ts": "1795277405.397409"}', NULL);
INSERT INTO public.outbox VALUES (9, 'T0RELEASED', 1, 'announce:7edf86ac4c09418b914a12a9b0fe56c0', 'announce', '{}', 3, 'announce:1', 'done', '2026-11-21 16:10:05.282826+00', '2026-11-21 16:10:05.282826+00', NULL, 1, '2026-11-21 16:10:05.405317+00', '{"ts": "1795277405.397868"}', NULL);
INSERT INTO public.outbox VALUES (6, 'T0RELEASED', 1, 'direct:90485d2221114840885fb4fc39eff84d', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 3, NULL, 'done', '2026-11-21 16:10:05.282826+00', '2026-11-21 16:10:05.282826+00', NULL, 1, '2026-11-21 16:10:05.405317+00', '{"channel": "D0OOMHG5RS", "ts": "1795277405.402996"}', NULL);
INSERT INTO public.outbox VALUES (16, 'T0RELEASED', 1, 'topic:7958c3ea8a65447499c5edacb7e39107', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 16:10:05.440555+00', '2026-11-21 16:10:05.440555+00', NULL, 1, '2026-11-21 16:10:05.466174+00', '{}', NULL);
INSERT INTO public.outbox VALUES (10, 'T0RELEASED', 1, 'pin_card:6661dafe81d74f478e509021dc6e8863', 'pin_card', '{}', 7, NULL, 'done', '2026-11-21 16:10:05.282826+00', '2026-11-21 16:10:05.282826+00', NULL, 1, '2026-11-21 16:10:05.43397+00', '{}', NULL);
INSERT INTO public.outbox VALUES (11, 'T0RELEASED', 1, 'bookmark:1:card', 'bookmark', '{"to": "card"}', 7, NULL, 'done', '2026-11-21 16:10:05.282826+00', '2026-11-21 16:10:05.282826+00', NULL, 1, '2026-11-21 16:10:05.43397+00', '{"link": "http://127.0.0.1:45573/archives/C0OLDQ2VW/p1795277405397409"}', NULL);
INSERT INTO public.outbox VALUES (12, 'T0RELEASED', NULL, 'look_up_person:U0GRACEHO1', 'look_up_person', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 16:10:05.440555+00', '2026-11-21 16:10:05.440555+00', NULL, 1, '2026-11-21 16:10:05.482084+00', '{"zone": "America/New_York"}', NULL);
INSERT INTO public.outbox VALUES (13, 'T0RELEASED', 1, 'invite:d68c7b07a0934229b0b35ca65416b406', 'invite', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 16:10:05.440555+00', '2026-11-21 16:10:05.440555+00', NULL, 1, '2026-11-21 16:10:05.482084+00', '{}', NULL);
INSERT INTO public.outbox VALUES (15, 'T0RELEASED', 1, 'card:25c87d8601c249babe701b4535dabc47', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 16:10:05.440555+00', '2026-11-21 16:10:05.440555+00', NULL, 1, '2026-11-21 16:10:05.482084+00', '{"ts": "1795277405.397409"}', NULL);
INSERT INTO public.outbox VALUES (17, 'T0RELEASED', 1, 'announce:5d83c038d69140079b07102d1056c591', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 16:10:05.440555+00', '2026-11-21 16:10:05.440555+00', NULL, 1, '2026-11-21 16:10:05.482084+00', '{"ts": "1795277405.397868"}', NULL);
INSERT INTO public.outbox VALUES (18, 'T0RELEASED', 1, 'direct:6d04c8d33fe444a9ab071b7881274ca2', 'direct', '{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 16:10:05.440555+00', '2026-11-21 16:10:05.440555+00', NULL, 1, '2026-11-21 16:10:05.482084+00', '{"channel": "D0WS65PSTL", "ts": "1795277405.474720"}', NULL);
INSERT INTO public.outbox VALUES (14, 'T0RELEASED', 1, 'notice:be66d27d244d4e3e935b5596a83c166d', 'notice', '{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 16:10:05.440555+00', '2026-11-21 16:10:05.440555+00', NULL, 1, '2026-11-21 16:10:05.482084+00', '{"ts": "1795277405.479781"}', NULL);
INSERT INTO public.outbox VALUES (23, 'T0RELEASED', 1, 'topic:9cdeb1ab1a6949d98e94bb0e10f969f4', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 16:10:05.457413+00', '2026-11-21 16:10:05.457413+00', NULL, 1, '2026-11-21 16:10:05.504063+00', '{}', NULL);
INSERT INTO public.outbox VALUES (20, 'T0RELEASED', 1, 'invite:0e6135afb46c49609fd160614e0f5128', 'invite', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 16:10:05.457413+00', '2026-11-21 16:10:05.457413+00', NULL, 1, '2026-11-21 16:10:05.523416+00', '{}', NULL);
INSERT INTO public.outbox VALUES (22, 'T0RELEASED', 1, 'card:49d6c3a847e24eb191439b391d08e714', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 16:10:05.457413+00', '2026-11-21 16:10:05.457413+00', NULL, 1, '2026-11-21 16:10:05.523416+00', '{"ts": "1795277405.397409"}', NULL);
INSERT INTO public.outbox VALUES (24, 'T0RELEASED', 1, 'announce:26d22836169340fe91783b31da7eb4f8', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 16:10:05.457413+00', '2026-11-21 16:10:05.457413+00', NULL, 1, '2026-11-21 16:10:05.523416+00', '{"ts": "1795277405.397868"}', NULL);
INSERT INTO public.outbox VALUES (25, 'T0RELEASED', 1, 'direct:9676aa52a0254e1a8c3c4d22cc9de656', 'direct', '{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 16:10:05.457413+00', '2026-11-21 16:10:05.457413+00', NULL, 1, '2026-11-21 16:10:05.523416+00', '{"channel": "D0OAN0SX5F", "ts": "1795277405.512609"}', NULL);
INSERT INTO public.outbox VALUES (35, 'T0RELEASED', 1, 'notice:5652a22be5de42c8b3918cb51af80a28', 'notice', '{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 16:10:05.531253+00', '2026-11-21 16:10:05.531253+00', NULL, 1, '2026-11-21 16:10:05.609352+00', '{"ts": "1795277405.479781", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}, {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}, {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}]}', NULL);
INSERT INTO public.outbox VALUES (30, 'T0RELEASED', 1, 'topic:d3cda272139a4e9e928c8bf26b9a74f3', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 16:10:05.496139+00', '2026-11-21 16:10:05.496139+00', NULL, 1, '2026-11-21 16:10:05.56888+00', '{}', NULL);
INSERT INTO public.outbox VALUES (29, 'T0RELEASED', 1, 'card:a49aa656881a47f189fd609da0fc297e', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 16:10:05.496139+00', '2026-11-21 16:10:05.496139+00', NULL, 1, '2026-11-21 16:10:05.56888+00', '{"ts": "1795277405.397409"}', NULL);
INSERT INTO public.outbox VALUES (31, 'T0RELEASED', 1, 'announce:27ef7edb4d2c41f0a3b0e0969d1723b6', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 16:10:05.496139+00', '2026-11-21 16:10:05.496139+00', NULL, 1, '2026-11-21 16:10:05.56888+00', '{"ts": "1795277405.397868"}', NULL);
INSERT INTO public.outbox VALUES (32, 'T0RELEASED', 1, 'direct:f02c56d8719c4b43888938b6db1cb0b7', 'direct', '{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 16:10:05.496139+00', '2026-11-21 16:10:05.496139+00', NULL, 1, '2026-11-21 16:10:05.56888+00', '{"channel": "D0FT3VW1H9", "ts": "1795277405.558422"}', NULL);
INSERT INTO public.outbox VALUES (42, 'T0RELEASED', 1, 'card:06b9c5d977434b408af38448b62c8e22', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 16:10:05.616715+00', '2026-11-21 16:10:05.616715+00', NULL, 1, '2026-11-21 16:10:05.648257+00', '{"ts": "1795277405.397409"}', NULL);
INSERT INTO public.outbox VALUES (54, 'T0RELEASED', 1, 'card:de3b701e70d748c89689ce792de424bc', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 16:10:05.797102+00', '2026-11-21 16:10:05.797102+00', NULL, 1, '2026-11-21 16:22:05.839698+00', '{"ts": "1795277405.397409"}', NULL);
INSERT INTO public.outbox VALUES (44, 'T0RELEASED', 1, 'announce:0f9d9193834f47259c8feec933fa2d10', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 16:10:05.616715+00', '2026-11-21 16:10:05.616715+00', NULL, 1, '2026-11-21 16:10:05.669755+00', '{"ts": "1795277405.397868"}', NULL);
INSERT INTO public.outbox VALUES (33, 'T0RELEASED', NULL, 'look_up_person:U0BARBARA1', 'look_up_person', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 16:10:05.531253+00', '2026-11-21 16:10:05.531253+00', NULL, 1, '2026-11-21 16:10:05.597909+00', '{"zone": "America/Los_Angeles"}', NULL);
INSERT INTO public.outbox VALUES (37, 'T0RELEASED', 1, 'topic:5e2510c634e74674b96cb15e1ebaef5b', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 16:10:05.531253+00', '2026-11-21 16:10:05.531253+00', NULL, 1, '2026-11-21 16:10:05.597909+00', '{}', NULL);
INSERT INTO public.outbox VALUES (34, 'T0RELEASED', 1, 'invite:6a6f3fb7e0ee4359aad0e7cddd22f0af', 'invite', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 16:10:05.531253+00', '2026-11-21 16:10:05.531253+00', NULL, 1, '2026-11-21 16:10:05.597909+00', '{}', NULL);
INSERT INTO public.outbox VALUES (36, 'T0RELEASED', 1, 'card:e8a1da5a01c24fe795fe7ad1ee95d22b', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 16:10:05.531253+00', '2026-11-21 16:10:05.531253+00', NULL, 1, '2026-11-21 16:10:05.597909+00', '{"ts": "1795277405.397409"}', NULL);
INSERT INTO public.outbox VALUES (38, 'T0RELEASED', 1, 'announce:135ceaebaf5e44fabbe94412cee942f1', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 16:10:05.531253+00', '2026-11-21 16:10:05.531253+00', NULL, 1, '2026-11-21 16:10:05.597909+00', '{"ts": "1795277405.397868"}', NULL);
INSERT INTO public.outbox VALUES (39, 'T0RELEASED', 1, 'direct:39cae94541be4493b853634c85cf7cd8', 'direct', '{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 16:10:05.531253+00', '2026-11-21 16:10:05.531253+00', NULL, 1, '2026-11-21 16:10:05.597909+00', '{"channel": "D07BKQZ5T3", "ts": "1795277405.591236"}', NULL);
INSERT INTO public.outbox VALUES (62, 'T0RELEASED', 1, 'remind:1:2', 'remind', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 16:25:05.866793+00', '2026-11-21 16:25:05.866793+00', NULL, 1, '2026-11-21 16:25:05.91621+00', '{"ts": "1795278305.914941"}', NULL);
INSERT INTO public.outbox VALUES (55, 'T0RELEASED', 1, 'topic:33c277cb2b2747feaf1084eb2a12a2b0', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 16:10:05.797102+00', '2026-11-21 16:10:05.797102+00', NULL, 1, '2026-11-21 16:22:05.825269+00', '{}', NULL);
INSERT INTO public.outbox VALUES (43, 'T0RELEASED', 1, 'topic:63afee0dbd6e4455932461dfa02e691e', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 16:10:05.616715+00', '2026-11-21 16:10:05.616715+00', NULL, 1, '2026-11-21 16:10:05.641197+00', '{}', NULL);
INSERT INTO public.outbox VALUES (40, 'T0RELEASED', 1, 'notice:6ae393a81f3f4ecda8d1205a3bb06a22', 'notice', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795278305.282826, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 16:10:05.616715+00', '2026-11-21 16:10:05.616715+00', NULL, 1, '2026-11-21 16:10:05.648257+00', '{"ts": "1795277405.639327"}', NULL);
INSERT INTO public.outbox VALUES (41, 'T0RELEASED', 1, 'announce_reply:ca0d79b1131740a9aeb972126c75f9a9', 'announce_reply', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795278305.282826, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 16:10:05.616715+00', '2026-11-21 16:10:05.616715+00', NULL, 1, '2026-11-21 16:10:05.648257+00', '{"ts": "1795277405.639602"}', NULL);
INSERT INTO public.outbox VALUES (56, 'T0RELEASED', 1, 'announce:81fc741cc45b4788bc2aa8c814eec8ca', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 16:10:05.797102+00', '2026-11-21 16:10:05.797102+00', NULL, 1, '2026-11-21 16:22:05.856539+00', '{"ts": "1795277405.397868"}', NULL);
INSERT INTO public.outbox VALUES (63, 'T0RELEASED', 1, 'remind_direct:1:2', 'remind_direct', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 16:25:05.866793+00', '2026-11-21 16:25:05.866793+00', NULL, 1, '2026-11-21 16:25:05.927931+00', '{"channel": "D0FT3VW1H9", "ts": "1795278305.926878"}', NULL);
INSERT INTO public.outbox VALUES (52, 'T0RELEASED', 1, 'notice:7bf5c0ad6a104d8a922270619830ff4d', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795278305.797102, "by_name": "linus"}}', NULL, 'room:1', 'done', '2026-11-21 16:10:05.797102+00', '2026-11-21 16:10:05.797102+00', NULL, 1, '2026-11-21 16:22:05.839698+00', '{"ts": "1795278125.826373"}', NULL);
INSERT INTO public.outbox VALUES (53, 'T0RELEASED', 1, 'announce_reply:391d58bd0d824bfd981e62bff265032c', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795278305.797102, "by_name": "linus"}}', NULL, 'announce:1', 'done', '2026-11-21 16:10:05.797102+00', '2026-11-21 16:10:05.797102+00', NULL, 1, '2026-11-21 16:22:05.839698+00', '{"ts": "1795278125.826803"}', NULL);
INSERT INTO public.outbox VALUES (59, 'T0RELEASED', 1, 'topic:7bc2e05f182a4c39a529488d2ab01a6b', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 16:25:05.866793+00', '2026-11-21 16:25:05.866793+00', NULL, 1, '2026-11-21 16:25:05.900658+00', '{}', NULL);
INSERT INTO public.outbox VALUES (58, 'T0RELEASED', 1, 'card:fe0822d330564e07bf65ed64299f2109', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 16:25:05.866793+00', '2026-11-21 16:25:05.866793+00', NULL, 1, '2026-11-21 16:25:05.900658+00', '{"ts": "1795277405.397409"}', NULL);
INSERT INTO public.outbox VALUES (60, 'T0RELEASED', 1, 'announce:ad55fc640e65497582e71d892eba23f6', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 16:25:05.866793+00', '2026-11-21 16:25:05.866793+00', NULL, 1, '2026-11-21 16:25:05.900658+00', '{"ts": "1795277405.397868"}', NULL);
INSERT INTO public.outbox VALUES (61, 'T0RELEASED', 1, 'close_reminder:1:1', 'close_reminder', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 16:25:05.866793+00', '2026-11-21 16:25:05.866793+00', NULL, 1, '2026-11-21 16:25:05.900658+00', '{}', NULL);
INSERT INTO public.outbox VALUES (77, 'T0RELEASED', 1, 'invite:76f827d0607e434ca94290705f225a0f', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 16:30:06.090008+00', '2026-11-21 16:30:06.090008+00', NULL, 1, '2026-11-21 16:30:06.134477+00', '{}', NULL);
INSERT INTO public.outbox VALUES (75, 'T0RELEASED', 1, 'close_offer:c3120b6317e84adc84e3f062259ff247', 'close_offer', '{"handoff_id": 1}', NULL, 'offer:1', 'done', '2026-11-21 16:30:06.090008+00', '2026-11-21 16:30:06.090008+00', NULL, 1, '2026-11-21 16:30:06.134477+00', '{}', NULL);
INSERT INTO public.outbox VALUES (21, 'T0RELEASED', 1, 'notice:1bf0b44e74c74a7bbea1ab4cbb142930', 'notice', '{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 16:10:05.457413+00', '2026-11-21 16:10:05.457413+00', NULL, 1, '2026-11-21 16:10:05.549694+00', '{"ts": "1795277405.479781", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}]}', NULL);
INSERT INTO public.outbox VALUES (28, 'T0RELEASED', 1, 'notice:0945bb2528654d75a3fc0fce527e9ab0', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 16:10:05.496139+00', '2026-11-21 16:10:05.496139+00', NULL, 1, '2026-11-21 16:10:05.583784+00', '{"ts": "1795277405.479781", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}, {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}]}', NULL);
INSERT INTO public.outbox VALUES (45, 'T0RELEASED', 1, 'read_message:1371513ed0ae4f698552a63aec032196', 'read_message', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795277405.628995', 'done', '2026-11-21 16:10:05.654909+00', '2026-11-21 16:10:05.654909+00', NULL, 1, '2026-11-21 16:10:05.690617+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (46, 'T0RELEASED', 1, 'check_mark:a99d7adf77604f8cb130531215deb3c5', 'check_mark', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795277405.628995', 'done', '2026-11-21 16:10:05.654909+00', '2026-11-21 16:10:05.654909+00', NULL, 1, '2026-11-21 16:10:05.71486+00', '{}', NULL);
INSERT INTO public.outbox VALUES (47, 'T0RELEASED', 1, 'read_message:c06f7efb6d5e47768a314d01293af743', 'read_message', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795277405.635114', 'done', '2026-11-21 16:10:05.68011+00', '2026-11-21 16:10:05.68011+00', NULL, 1, '2026-11-21 16:10:05.71486+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (48, 'T0RELEASED', 1, 'check_mark:70abfbc452ca41c7b58697cfb77e67bf', 'check_mark', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795277405.635114', 'done', '2026-11-21 16:10:05.68011+00', '2026-11-21 16:10:05.68011+00', NULL, 1, '2026-11-21 16:10:05.738335+00', '{}', NULL);
INSERT INTO public.outbox VALUES (49, 'T0RELEASED', 1, 'read_message:6dde8283bc6241aab402118a4e4e9788', 'read_message', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795277405.652298', 'done', '2026-11-21 16:10:05.701387+00', '2026-11-21 16:10:05.701387+00', NULL, 1, '2026-11-21 16:10:05.738335+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (50, 'T0RELEASED', 1, 'check_mark:5bc90fc14d214b0ba31f2717291a49a1', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795277405.652298', 'done', '2026-11-21 16:10:05.701387+00', '2026-11-21 16:10:05.701387+00', NULL, 1, '2026-11-21 16:10:05.757729+00', '{}', NULL);
INSERT INTO public.outbox VALUES (95, 'T0RELEASED', 1, 'notice:941794aee5c54e02be2e94a4c05d9517', 'notice', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "owner": "U0BARBARA1", "owner_name": "barbara", "customers": "", "left": [], "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 16:30:06.252879+00', '2026-11-21 16:30:06.252879+00', NULL, 1, '2026-11-21 16:30:06.319105+00', '{"ts": "1795278606.306411"}', NULL);
INSERT INTO public.outbox VALUES (51, 'T0RELEASED', 1, 'check_mark:9d5f886e6b8b4fb9be206ddd9f38cd31', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795277405.652298', 'done', '2026-11-21 16:10:05.745592+00', '2026-11-21 16:10:05.745592+00', NULL, 1, '2026-11-21 16:10:05.775287+00', '{}', NULL);
INSERT INTO public.outbox VALUES (57, 'T0RELEASED', 1, 'remind_direct:1:1', 'remind_direct', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 16:22:05.816438+00', '2026-11-21 16:22:05.816438+00', NULL, 1, '2026-11-21 16:22:05.856539+00', '{"channel": "D0FT3VW1H9", "ts": "1795278125.853537"}', NULL);
INSERT INTO public.outbox VALUES (72, 'T0RELEASED', 1, 'invite:a852c79f9d2a4d7aa2b79a19aaf0b786', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 16:30:06.042957+00', '2026-11-21 16:30:06.042957+00', NULL, 1, '2026-11-21 16:30:06.07248+00', '{}', NULL);
INSERT INTO public.outbox VALUES (64, 'T0RELEASED', 1, 'close_reminder:1:2', 'close_reminder', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 16:30:05.936905+00', '2026-11-21 16:30:05.936905+00', NULL, 1, '2026-11-21 16:30:05.959591+00', '{}', NULL);
INSERT INTO public.outbox VALUES (73, 'T0RELEASED', 1, 'offer_role:5fd865a751ea4039ad8a1159e5198476', 'offer_role', '{"handoff_id": 1, "brief": {"tried": [{"at": 1795277405.628995, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:45573/archives/C0OLDQ2VW/p1795277405628995", "said": true}, {"at": 1795277405.635114, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:45573/archives/C0OLDQ2VW/p1795277405635114", "said": true}], "tasks": []}}', NULL, 'offer:1', 'done', '2026-11-21 16:30:06.042957+00', '2026-11-21 16:30:06.042957+00', NULL, 1, '2026-11-21 16:30:06.077965+00', '{"channel": "D0OOMHG5RS", "ts": "1795278606.071250"}', NULL);
INSERT INTO public.outbox VALUES (65, 'T0RELEASED', 1, 'remind:1:3', 'remind', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 16:30:05.936905+00', '2026-11-21 16:30:05.936905+00', NULL, 1, '2026-11-21 16:30:05.968561+00', '{"ts": "1795278605.967674"}', NULL);
INSERT INTO public.outbox VALUES (74, 'T0RELEASED', 1, 'notice:d50bd652070443a1b384a376b2bb4e25', 'notice', '{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1", "by_name": "linus"}}', NULL, 'room:1', 'done', '2026-11-21 16:30:06.042957+00', '2026-11-21 16:30:06.042957+00', NULL, 1, '2026-11-21 16:30:06.077965+00', '{"ts": "1795278606.071702"}', NULL);
INSERT INTO public.outbox VALUES (71, 'T0RELEASED', 1, 'announce:dca680e458a14875afca8c0ae57a10a9', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 16:30:05.984094+00', '2026-11-21 16:30:05.984094+00', NULL, 1, '2026-11-21 16:30:06.035708+00', '{"ts": "1795277405.397868"}', NULL);
INSERT INTO public.outbox VALUES (70, 'T0RELEASED', 1, 'topic:0804addb23494ff2a9a732d7d608c35e', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 16:30:05.984094+00', '2026-11-21 16:30:05.984094+00', NULL, 1, '2026-11-21 16:30:06.016151+00', '{}', NULL);
INSERT INTO public.outbox VALUES (66, 'T0RELEASED', 1, 'close_reminder:1:3', 'close_reminder', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 16:30:05.984094+00', '2026-11-21 16:30:05.984094+00', NULL, 1, '2026-11-21 16:30:06.025011+00', '{}', NULL);
INSERT INTO public.outbox VALUES (67, 'T0RELEASED', 1, 'notice:ca1c0cbcbaeb45688826029b2acbf2e4', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795279505.984094, "by_name": "linus"}}', NULL, 'room:1', 'done', '2026-11-21 16:30:05.984094+00', '2026-11-21 16:30:05.984094+00', NULL, 1, '2026-11-21 16:30:06.025011+00', '{"ts": "1795278606.017371"}', NULL);
INSERT INTO public.outbox VALUES (68, 'T0RELEASED', 1, 'announce_reply:eef920795d5e468294f483900d3bafbd', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795279505.984094, "by_name": "linus"}}', NULL, 'announce:1', 'done', '2026-11-21 16:30:05.984094+00', '2026-11-21 16:30:05.984094+00', NULL, 1, '2026-11-21 16:30:06.025011+00', '{"ts": "1795278606.017699"}', NULL);
INSERT INTO public.outbox VALUES (69, 'T0RELEASED', 1, 'card:144b01fbbf324b13876a6eadaa2c999a', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 16:30:05.984094+00', '2026-11-21 16:30:05.984094+00', NULL, 1, '2026-11-21 16:30:06.025011+00', '{"ts": "1795277405.397409"}', NULL);
INSERT INTO public.outbox VALUES (76, 'T0RELEASED', 1, 'direct:54e5aa32714642b9bb215ea7160ec85b', 'direct', '{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, NULL, 'done', '2026-11-21 16:30:06.090008+00', '2026-11-21 16:30:06.090008+00', NULL, 1, '2026-11-21 16:30:06.134477+00', '{"channel": "D0FT3VW1H9", "ts": "1795278606.124516"}', NULL);
INSERT INTO public.outbox VALUES (93, 'T0RELEASED', 1, 'invite:381bf7d86a904ce5b600171c928bf05c', 'invite', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 16:30:06.252879+00', '2026-11-21 16:30:06.252879+00', NULL, 1, '2026-11-21 16:30:06.309462+00', '{}', NULL);
INSERT INTO public.outbox VALUES (94, 'T0RELEASED', 1, 'direct:0cf21668183c4d9ab344cdc9b803b794', 'direct', '{"user": "U0BARBARA1", "notice": "review_asked", "data": {"by": "U0GRACEHO1", "due": 1795797006.252879}}', NULL, NULL, 'done', '2026-11-21 16:30:06.252879+00', '2026-11-21 16:30:06.252879+00', NULL, 1, '2026-11-21 16:30:06.319105+00', '{"channel": "D07BKQZ5T3", "ts": "1795278606.305955"}', NULL);
INSERT INTO public.outbox VALUES (80, 'T0RELEASED', 1, 'topic:a24ea037b84341d5972d134511b7452b', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 16:30:06.090008+00', '2026-11-21 16:30:06.090008+00', NULL, 1, '2026-11-21 16:30:06.122761+00', '{}', NULL);
INSERT INTO public.outbox VALUES (79, 'T0RELEASED', 1, 'card:0953168e10a44c47a59a4a7b295592ff', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 16:30:06.090008+00', '2026-11-21 16:30:06.090008+00', NULL, 1, '2026-11-21 16:30:06.134477+00', '{"ts": "1795277405.397409"}', NULL);
INSERT INTO public.outbox VALUES (81, 'T0RELEASED', 1, 'announce:bb0a9307460e444d9adb146e370c1357', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 16:30:06.090008+00', '2026-11-21 16:30:06.090008+00', NULL, 1, '2026-11-21 16:30:06.134477+00', '{"ts": "1795277405.397868"}', NULL);
INSERT INTO public.outbox VALUES (82, 'T0RELEASED', 1, 'direct:92e3fca5ef0d4991b611364a927a80eb', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 16:30:06.090008+00', '2026-11-21 16:30:06.090008+00', NULL, 1, '2026-11-21 16:30:06.134477+00', '{"channel": "D0OOMHG5RS", "ts": "1795278606.125783"}', NULL);
INSERT INTO public.outbox VALUES (78, 'T0RELEASED', 1, 'notice:17a3b8c7ef314262ae6533aa23b47a78', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 16:30:06.090008+00', '2026-11-21 16:30:06.090008+00', NULL, 1, '2026-11-21 16:30:06.134477+00', '{"ts": "1795278606.132977"}', NULL);
INSERT INTO public.outbox VALUES (86, 'T0RELEASED', 1, 'topic:40fad40cd78541f7807df3614bf3deea', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 16:30:06.144682+00', '2026-11-21 16:30:06.144682+00', NULL, 1, '2026-11-21 16:30:06.169088+00', '{}', NULL);
INSERT INTO public.outbox VALUES (83, 'T0RELEASED', 1, 'notice:8e36e4e23fa94fdabc7a561042b4fe1c', 'notice', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795279505.984094, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 16:30:06.144682+00', '2026-11-21 16:30:06.144682+00', NULL, 1, '2026-11-21 16:30:06.177346+00', '{"ts": "1795278606.167411"}', NULL);
INSERT INTO public.outbox VALUES (84, 'T0RELEASED', 1, 'announce_reply:a39d7cfa1c8e4df3ae809727dc771d4c', 'announce_reply', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795279505.984094, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 16:30:06.144682+00', '2026-11-21 16:30:06.144682+00', NULL, 1, '2026-11-21 16:30:06.177346+00', '{"ts": "1795278606.167708"}', NULL);
INSERT INTO public.outbox VALUES (85, 'T0RELEASED', 1, 'card:cc75193240344aff84be40109a9642c0', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 16:30:06.144682+00', '2026-11-21 16:30:06.144682+00', NULL, 1, '2026-11-21 16:30:06.177346+00', '{"ts": "1795277405.397409"}', NULL);
INSERT INTO public.outbox VALUES (87, 'T0RELEASED', 1, 'announce:be3ba90580db43dab3c11766903d6655', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 16:30:06.144682+00', '2026-11-21 16:30:06.144682+00', NULL, 1, '2026-11-21 16:30:06.186822+00', '{"ts": "1795277405.397868"}', NULL);
INSERT INTO public.outbox VALUES (91, 'T0RELEASED', 1, 'topic:fd54dea4f1724a91a6b1da73b6c2e0cd', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 16:30:06.193819+00', '2026-11-21 16:30:06.193819+00', NULL, 1, '2026-11-21 16:30:06.218767+00', '{}', NULL);
INSERT INTO public.outbox VALUES (88, 'T0RELEASED', 1, 'notice:108cf1972cbf4fc7856d1688aea915dc', 'notice', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795282206.193819, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 16:30:06.193819+00', '2026-11-21 16:30:06.193819+00', NULL, 1, '2026-11-21 16:30:06.225714+00', '{"ts": "1795278606.217082"}', NULL);
INSERT INTO public.outbox VALUES (89, 'T0RELEASED', 1, 'announce_reply:3ee70961b3ce494e811621661d7b0e89', 'announce_reply', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795282206.193819, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 16:30:06.193819+00', '2026-11-21 16:30:06.193819+00', NULL, 1, '2026-11-21 16:30:06.225714+00', '{"ts": "1795278606.217401"}', NULL);
INSERT INTO public.outbox VALUES (90, 'T0RELEASED', 1, 'card:37a7671d5a69453bbc91ab127e723c20', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 16:30:06.193819+00', '2026-11-21 16:30:06.193819+00', NULL, 1, '2026-11-21 16:30:06.225714+00', '{"ts": "1795277405.397409"}', NULL);
INSERT INTO public.outbox VALUES (92, 'T0RELEASED', 1, 'announce:d360e7b12fa24dbe9a95f06ca34816b5', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 16:30:06.193819+00', '2026-11-21 16:30:06.193819+00', NULL, 1, '2026-11-21 16:30:06.234738+00', '{"ts": "1795277405.397868"}', NULL);
INSERT INTO public.outbox VALUES (107, 'T0RELEASED', 2, 'pin_card:b01362c2fa04432099cb9c5468f3c177', 'pin_card', '{}', 104, NULL, 'done', '2026-11-21 16:30:06.340584+00', '2026-11-21 16:30:06.340584+00', NULL, 1, '2026-11-21 16:30:06.43555+00', '{}', NULL);
INSERT INTO public.outbox VALUES (98, 'T0RELEASED', 1, 'topic:0997307a9e8e4e79afe14ff9e938c08d', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 16:30:06.252879+00', '2026-11-21 16:30:06.252879+00', NULL, 1, '2026-11-21 16:30:06.309462+00', '{}', NULL);
INSERT INTO public.outbox VALUES (96, 'T0RELEASED', 1, 'announce_reply:3672c0dce26943da8748ba28c77387bc', 'announce_reply', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 16:30:06.252879+00', '2026-11-21 16:30:06.252879+00', NULL, 1, '2026-11-21 16:30:06.319105+00', '{"ts": "1795278606.307007"}', NULL);
INSERT INTO public.outbox VALUES (97, 'T0RELEASED', 1, 'card:cbb170a35ebc47ee996c886090263741', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 16:30:06.252879+00', '2026-11-21 16:30:06.252879+00', NULL, 1, '2026-11-21 16:30:06.319105+00', '{"ts": "1795277405.397409"}', NULL);
INSERT INTO public.outbox VALUES (108, 'T0RELEASED', 2, 'bookmark:2:card', 'bookmark', '{"to": "card"}', 104, NULL, 'done', '2026-11-21 16:30:06.340584+00', '2026-11-21 16:30:06.340584+00', NULL, 1, '2026-11-21 16:30:06.44177+00', '{"link": "http://127.0.0.1:45573/archives/C0OLDASXI/p1795278606405735"}', NULL);
INSERT INTO public.outbox VALUES (99, 'T0RELEASED', 1, 'announce:9c9461760e9f4768bf74541af8e0acd0', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 16:30:06.252879+00', '2026-11-21 16:30:06.252879+00', NULL, 1, '2026-11-21 16:30:06.332644+00', '{"ts": "1795277405.397868"}', NULL);
INSERT INTO public.outbox VALUES (100, 'T0RELEASED', 2, 'open_channel:2', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 16:30:06.340584+00', '2026-11-21 16:30:06.340584+00', NULL, 1, '2026-11-21 16:30:06.384345+00', '{"channel": "C0OLDASXI"}', NULL);
INSERT INTO public.outbox VALUES (101, 'T0RELEASED', 2, 'invite:e409eafe2e5f4bfa974c70c98c5cd1f8', 'invite', '{"user": "U0ADALOVE1"}', 100, NULL, 'done', '2026-11-21 16:30:06.340584+00', '2026-11-21 16:30:06.340584+00', NULL, 1, '2026-11-21 16:30:06.414782+00', '{}', NULL);
INSERT INTO public.outbox VALUES (105, 'T0RELEASED', 2, 'topic:deac7d3d26a4441da8553b7f2b954e31', 'topic', '{}', 100, 'topic:2', 'done', '2026-11-21 16:30:06.340584+00', '2026-11-21 16:30:06.340584+00', NULL, 1, '2026-11-21 16:30:06.414782+00', '{}', NULL);
INSERT INTO public.outbox VALUES (102, 'T0RELEASED', 2, 'tell_ready:2:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:45573/respond/CevfF1sECeCFTWGoabzukA"}', 100, NULL, 'done', '2026-11-21 16:30:06.340584+00', '2026-11-21 16:30:06.340584+00', NULL, 1, '2026-11-21 16:30:06.414782+00', '{}', NULL);
INSERT INTO public.outbox VALUES (103, 'T0RELEASED', 2, 'direct:6d8e6d1e550c447480b1cd15626685ec', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 100, NULL, 'done', '2026-11-21 16:30:06.340584+00', '2026-11-21 16:30:06.340584+00', NULL, 1, '2026-11-21 16:30:06.414782+00', '{"channel": "D0OOMHG5RS", "ts": "1795278606.405055"}', NULL);
INSERT INTO public.outbox VALUES (104, 'T0RELEASED', 2, 'card:95e2126b9547470daa9c6edbe3442940', 'card', '{}', 100, 'card:2', 'done', '2026-11-21 16:30:06.340584+00', '2026-11-21 16:30:06.340584+00', NULL, 1, '2026-11-21 16:30:06.414782+00', '{"ts": "1795278606.405735"}', NULL);
INSERT INTO public.outbox VALUES (106, 'T0RELEASED', 2, 'announce:3182cbca6ad6409cac42514366d9df9c', 'announce', '{}', 100, 'announce:2', 'done', '2026-11-21 16:30:06.340584+00', '2026-11-21 16:30:06.340584+00', NULL, 1, '2026-11-21 16:30:06.414782+00', '{"ts": "1795278606.406310"}', NULL);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0ADALOVE1', 'Europe/London', 'ada', '2026-11-21 16:10:05.367261+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0GRACEHO1', 'America/New_York', 'grace', '2026-11-21 16:10:05.469386+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0DENNISR1', 'Asia/Tokyo', 'dennis', '2026-11-21 16:10:05.50745+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0LINUSTO1', 'Europe/Helsinki', 'linus', '2026-11-21 16:10:05.554584+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0BARBARA1', 'America/Los_Angeles', 'barbara', '2026-11-21 16:10:05.58753+00', false, false, false);
INSERT INTO public.promise VALUES (1, 'T0RELEASED', 1, '2026-11-21 16:25:05.282826+00', '2026-11-21 16:10:05.282826+00', 'kept', '2026-11-21 16:10:05.797102+00', -899.485724);
INSERT INTO public.promise VALUES (2, 'T0RELEASED', 1, '2026-11-21 16:25:05.797102+00', '2026-11-21 16:10:05.797102+00', 'broken', '2026-11-21 16:30:05.984094+00', 300.186992);
INSERT INTO public.promise VALUES (3, 'T0RELEASED', 1, '2026-11-21 16:45:05.984094+00', '2026-11-21 16:30:05.984094+00', 'kept', '2026-11-21 16:30:06.193819+00', -899.790275);
INSERT INTO public.promise VALUES (4, 'T0RELEASED', 1, '2026-11-21 17:30:06.193819+00', '2026-11-21 16:30:06.193819+00', 'kept', '2026-11-21 16:30:06.252879+00', -3599.94094);
INSERT INTO public.reminder VALUES (1, 'T0RELEASED', 1, '2026-11-21 16:25:05.797102+00', 0, 1, 'U0LINUSTO1', '2026-11-21 16:22:05.816438+00', NULL, NULL, 'D0FT3VW1H9', '1795278125.853537', '2026-11-21 16:25:05.866793+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (2, 'T0RELEASED', 1, '2026-11-21 16:25:05.797102+00', 0, 2, 'U0LINUSTO1', '2026-11-21 16:25:05.866793+00', 'C0OLDQ2VW', '1795278305.914941', 'D0FT3VW1H9', '1795278305.926878', '2026-11-21 16:30:05.936905+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (3, 'T0RELEASED', 1, '2026-11-21 16:25:05.797102+00', 0, 3, 'U0GRACEHO1', '2026-11-21 16:30:05.936905+00', 'C0OLDQ2VW', '1795278605.967674', NULL, NULL, '2026-11-21 16:30:05.984094+00', 'answered', 'U0LINUSTO1');
INSERT INTO public.role_held VALUES (1, 'T0RELEASED', 1, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 16:10:05.282826+00', '2026-11-21 16:10:05.440555+00', NULL);
INSERT INTO public.role_held VALUES (3, 'T0RELEASED', 1, 'operations', 'U0DENNISR1', 'U0ADALOVE1', false, '2026-11-21 16:10:05.457413+00', NULL, NULL);
INSERT INTO public.role_held VALUES (5, 'T0RELEASED', 1, 'scribe', 'U0BARBARA1', 'U0ADALOVE1', false, '2026-11-21 16:10:05.531253+00', NULL, NULL);
INSERT INTO public.role_held VALUES (2, 'T0RELEASED', 1, 'commander', 'U0GRACEHO1', 'U0ADALOVE1', false, '2026-11-21 16:10:05.440555+00', NULL, '2026-11-21 16:10:05.643643+00');
INSERT INTO public.role_held VALUES (4, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', false, '2026-11-21 16:10:05.496139+00', '2026-11-21 16:30:06.090008+00', NULL);
INSERT INTO public.role_held VALUES (6, 'T0RELEASED', 1, 'communications', 'U0ADALOVE1', 'U0ADALOVE1', false, '2026-11-21 16:30:06.090008+00', NULL, NULL);
INSERT INTO public.role_held VALUES (7, 'T0RELEASED', 2, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 16:30:06.340584+00', NULL, NULL);
INSERT INTO public.tag VALUES (1, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795277405.628995', 'U0BARBARA1', 'mag', true, '1795277405.654033', '2026-11-21 16:10:05.654909+00');
INSERT INTO public.tag VALUES (2, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795277405.635114', 'U0BARBARA1', 'pushpin', true, '1795277405.678880', '2026-11-21 16:10:05.68011+00');
INSERT INTO public.tag VALUES (4, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795277405.635114', 'U0GRACEHO1', 'scales', true, '1795277405.722452', '2026-11-21 16:10:05.723559+00');
INSERT INTO public.tag VALUES (3, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795277405.652298', 'U0BARBARA1', 'pushpin', false, '1795277405.744225', '2026-11-21 16:10:05.745592+00');
INSERT INTO public.timeline_entry VALUES (1, 'T0RELEASED', 1, '2026-11-21 16:10:05.282826+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV1: Checkout returns 500s', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 16:10:05.282826+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (2, 'T0RELEASED', 1, '2026-11-21 16:10:05.282826+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 16:10:05.282826+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (3, 'T0RELEASED', 1, '2026-11-21 16:10:05.440555+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0GRACEHO1> commander', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 16:10:05.440555+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (4, 'T0RELEASED', 1, '2026-11-21 16:10:05.457413+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0DENNISR1> operations lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 16:10:05.457413+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (5, 'T0RELEASED', 1, '2026-11-21 16:10:05.496139+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0LINUSTO1> communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 16:10:05.496139+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (6, 'T0RELEASED', 1, '2026-11-21 16:10:05.531253+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0BARBARA1> scribe', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 16:10:05.531253+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (7, 'T0RELEASED', 1, '2026-11-21 16:10:05.616715+00', 'status', 'system', 'U0GRACEHO1', NULL, 'acknowledged the incident', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 16:10:05.616715+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (9, 'T0RELEASED', 1, '2026-11-21 16:10:05.635114+00', 'decision', 'message', 'U0GRACEHO1', NULL, 'We roll back first', '[]', 'C0OLDQ2VW', '1795277405.635114', NULL, 'http://127.0.0.1:45573/archives/C0OLDQ2VW/p1795277405635114', NULL, NULL, 'U0BARBARA1', '2026-11-21 16:10:05.68011+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (10, 'T0RELEASED', 1, '2026-11-21 16:10:05.652298+00', 'event', 'message', 'U0DENNISR1', NULL, 'Lunch anyone', '[]', 'C0OLDQ2VW', '1795277405.652298', NULL, 'http://127.0.0.1:45573/archives/C0OLDQ2VW/p1795277405652298', NULL, NULL, 'U0BARBARA1', '2026-11-21 16:10:05.701387+00', '2026-11-21 16:10:05.745592+00', 1);
INSERT INTO public.timeline_entry VALUES (8, 'T0RELEASED', 1, '2026-11-21 16:10:05.628995+00', 'finding', 'message', 'U0DENNISR1', NULL, 'Errors began with release 413', '[]', 'C0OLDQ2VW', '1795277405.628995', NULL, 'http://127.0.0.1:45573/archives/C0OLDQ2VW/p1795277405628995', '1795277405.760853', NULL, 'U0BARBARA1', '2026-11-21 16:10:05.654909+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (11, 'T0RELEASED', 1, '2026-11-21 08:01:00+00', 'event', 'note', 'U0BARBARA1', NULL, 'The database was restarted', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0BARBARA1', '2026-11-21 16:10:05.774928+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (12, 'T0RELEASED', 1, '2026-11-21 16:10:05.797102+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 1: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 16:10:05.797102+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (13, 'T0RELEASED', 1, '2026-11-21 16:30:05.984094+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 2: No change. Still: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 16:30:05.984094+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (14, 'T0RELEASED', 1, '2026-11-21 16:30:06.090008+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 16:30:06.090008+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (15, 'T0RELEASED', 1, '2026-11-21 16:30:06.144682+00', 'severity', 'system', 'U0GRACEHO1', NULL, 'changed severity SEV1 → SEV2: fewer customers', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 16:30:06.144682+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (16, 'T0RELEASED', 1, '2026-11-21 16:30:06.193819+00', 'status', 'system', 'U0GRACEHO1', NULL, 'mitigated: Rolled back release 412', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 16:30:06.193819+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (17, 'T0RELEASED', 1, '2026-11-21 16:30:06.252879+00', 'status', 'system', 'U0GRACEHO1', NULL, 'resolved: No errors since 14:05', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 16:30:06.252879+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (18, 'T0RELEASED', 2, '2026-11-21 16:30:06.340584+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV4: A button is blue', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 16:30:06.340584+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (19, 'T0RELEASED', 2, '2026-11-21 16:30:06.340584+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 16:30:06.340584+00', NULL, 1);
INSERT INTO public.timeline_version VALUES (1, 'T0RELEASED', 9, 1, '2026-11-21 16:10:05.635114+00', 'event', 'We roll back first', '[]', '2026-11-21 16:10:05.723559+00', 'U0GRACEHO1', NULL);
INSERT INTO public.timeline_version VALUES (2, 'T0RELEASED', 8, 1, '2026-11-21 16:10:05.628995+00', 'finding', 'Errors began with release 412', '[]', '2026-11-21 16:10:05.764616+00', 'U0DENNISR1', NULL);
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
