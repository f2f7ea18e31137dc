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
    reviewed_by character varying(32)
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
    published_at timestamp with time zone
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
    next_action integer DEFAULT 1 NOT NULL
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
INSERT INTO public.alarm VALUES (1, 'T0RELEASED', 1, 'command', 0, '2026-11-21 14:37:50.686178+00', 0, NULL);
INSERT INTO public.alarm VALUES (2, 'T0RELEASED', 1, 'offer', 1, '2026-11-21 14:32:51.716174+00', 0, NULL);
INSERT INTO public.alarm VALUES (3, 'T0RELEASED', 1, 'archive', 0, '2026-12-05 14:27:51.960977+00', 0, NULL);
INSERT INTO public.alarm VALUES (4, 'T0RELEASED', 2, 'command', 0, '2026-11-21 14:57:52.077202+00', 0, NULL);
INSERT INTO public.alembic_version VALUES ('0010');
INSERT INTO public.audit VALUES (1, 'T0RELEASED', 1, '2026-11-21 14:07:50.486946+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO public.audit VALUES (2, 'T0RELEASED', 1, '2026-11-21 14:07:50.486946+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (3, 'T0RELEASED', 1, '2026-11-21 14:07:50.686178+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": "U0ADALOVE1"}', '{"commander": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (4, 'T0RELEASED', 1, '2026-11-21 14:07:50.715267+00', 'U0ADALOVE1', 'role', 'slash', '{"operations": null}', '{"operations": "U0DENNISR1"}');
INSERT INTO public.audit VALUES (5, 'T0RELEASED', 1, '2026-11-21 14:07:50.77774+00', 'U0ADALOVE1', 'role', 'slash', '{"communications": null}', '{"communications": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (6, 'T0RELEASED', 1, '2026-11-21 14:07:50.835293+00', 'U0ADALOVE1', 'role', 'slash', '{"scribe": null}', '{"scribe": "U0BARBARA1"}');
INSERT INTO public.audit VALUES (7, 'T0RELEASED', 1, '2026-11-21 14:07:50.958349+00', 'U0GRACEHO1', 'ack', 'button', '{"status": "declared", "words": null}', '{"status": "acknowledged", "words": ""}');
INSERT INTO public.audit VALUES (8, 'T0RELEASED', 1, '2026-11-21 14:07:51.024079+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 8, "kind": "finding"}');
INSERT INTO public.audit VALUES (9, 'T0RELEASED', 1, '2026-11-21 14:07:51.065366+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 9, "kind": "event"}');
INSERT INTO public.audit VALUES (10, 'T0RELEASED', 1, '2026-11-21 14:07:51.100957+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 10, "kind": "event"}');
INSERT INTO public.audit VALUES (11, 'T0RELEASED', 1, '2026-11-21 14:07:51.12055+00', 'U0GRACEHO1', 'retag', 'event', '{"entry": 9, "kind": "event"}', '{"entry": 9, "kind": "decision"}');
INSERT INTO public.audit VALUES (12, 'T0RELEASED', 1, '2026-11-21 14:07:51.331759+00', 'U0BARBARA1', 'untag', 'event', '{"entry": 10, "text": null}', '{"entry": null, "text": null}');
INSERT INTO public.audit VALUES (13, 'T0RELEASED', 1, '2026-11-21 14:07:51.350432+00', 'U0DENNISR1', 'message edited', 'event', '{"entry": 8, "text": "Errors began with release 412"}', '{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO public.audit VALUES (14, 'T0RELEASED', 1, '2026-11-21 14:07:51.366871+00', 'U0BARBARA1', 'note', 'slash', '{"text": null, "happened_at": null}', '{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO public.audit VALUES (15, 'T0RELEASED', 1, '2026-11-21 14:07:51.415217+00', 'U0LINUSTO1', 'update', 'form', '{"number": null, "words": null}', '{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (16, 'T0RELEASED', 1, '2026-11-21 14:19:51.450312+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 14:22:51.415217+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (17, 'T0RELEASED', 1, '2026-11-21 14:22:51.515572+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 14:22:51.415217+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (18, 'T0RELEASED', 1, '2026-11-21 14:27:51.597525+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 14:22:51.415217+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (19, 'T0RELEASED', 1, '2026-11-21 14:27:51.642463+00', 'U0LINUSTO1', 'update', 'button', '{"number": 1, "words": "One in eight fails. We roll back"}', '{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (20, 'T0RELEASED', 1, '2026-11-21 14:27:51.716174+00', 'U0LINUSTO1', 'handoff asked', 'slash', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (21, 'T0RELEASED', 1, '2026-11-21 14:27:51.77015+00', 'U0ADALOVE1', 'role', 'button', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (22, 'T0RELEASED', 1, '2026-11-21 14:27:51.830235+00', 'U0GRACEHO1', 'severity', 'slash', '{"severity": "sev1", "reason": null}', '{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO public.audit VALUES (23, 'T0RELEASED', 1, '2026-11-21 14:27:51.885174+00', 'U0GRACEHO1', 'mitigate', 'slash', '{"status": "acknowledged", "words": null}', '{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO public.audit VALUES (24, 'T0RELEASED', 1, '2026-11-21 14:27:51.960977+00', 'U0GRACEHO1', 'resolution', 'form', '{"impact_until": null, "customers": "", "owner": null}', '{"impact_until": "2026-11-21 14:27:51+00:00", "customers": "", "owner": "U0BARBARA1"}');
INSERT INTO public.audit VALUES (25, 'T0RELEASED', 1, '2026-11-21 14:27:51.960977+00', 'U0GRACEHO1', 'resolve', 'form', '{"status": "mitigated", "words": null}', '{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO public.audit VALUES (26, 'T0RELEASED', 2, '2026-11-21 14:27:52.077202+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO public.audit VALUES (27, 'T0RELEASED', 2, '2026-11-21 14:27:52.077202+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.handoff VALUES (1, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', 'accepted', '2026-11-21 14:27:51.716174+00', '2026-11-21 14:27:51.77015+00', 'D0OOMHG5RS', '1795271271.752297');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:3500756269224.1770488299332.c81e821a748bc790ffba8ea792462339', '2026-11-21 14:07:50.486946+00', '{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev083JO9N1T', '2026-11-21 14:07:50.646435+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:739497525252.907091398003.8f4afcdf0ed3997e25093554ca5c5ced', '2026-11-21 14:07:50.686178+00', '{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:8771963672288.7902971544152.0bb0cca35da79b60177393eb96f308ad', '2026-11-21 14:07:50.715267+00', '{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0G73CJA3M', '2026-11-21 14:07:50.77496+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:8928791953995.4743618992763.8c019c237241c7a3d4625e6280b3c85f', '2026-11-21 14:07:50.77774+00', '{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev07PK7MEFG', '2026-11-21 14:07:50.83857+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:305877169073.9029580946407.c5f3ba7efcf542dbaedb310b8d94658d', '2026-11-21 14:07:50.835293+00', '{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0Z812PIRA', '2026-11-21 14:07:50.903652+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0QQHXSN34', '2026-11-21 14:07:50.937835+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795270070.957479:U0GRACEHO1:acknowledge', '2026-11-21 14:07:50.958349+00', '{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0I8YSVREY', '2026-11-21 14:07:51.012693+00', '{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev09RFNYVQS', '2026-11-21 14:07:51.024079+00', '{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev06XLABX6Q', '2026-11-21 14:07:51.065366+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0NIO3IFWP', '2026-11-21 14:07:51.100957+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev043QWOYMO', '2026-11-21 14:07:51.12055+00', '{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev019WJ202M', '2026-11-21 14:07:51.331759+00', '{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0HUZC8ISL', '2026-11-21 14:07:51.350432+00', '{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:7683681604416.1029792512656.858d9b84ec298ea1455679f67befe834', '2026-11-21 14:07:51.366871+00', '{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:3313049204086.7005064231278.b6d07e3ead6f17823d4f5994ddd9c90d', '2026-11-21 14:07:51.397029+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0F14YLK8J', '2026-11-21 14:07:51.415217+00', '{"text": "Update 1 is on its way. Next update: <!date^1795270971^{date_short_pretty} at {time}|21 Nov 2026, 14:22 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795270971^{date_short_pretty} at {time}|21 Nov 2026, 14:22 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795270071.641677:U0LINUSTO1:no_change', '2026-11-21 14:27:51.642463+00', '{"text": "Update 2 is on its way (no change). Next update: <!date^1795272171^{date_short_pretty} at {time}|21 Nov 2026, 14:42 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795272171^{date_short_pretty} at {time}|21 Nov 2026, 14:42 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:6771128989783.5784003113733.4e4dd793b87b39034e07f4a97345954a', '2026-11-21 14:27:51.716174+00', '{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795270071.769119:U0ADALOVE1:handoff_accept', '2026-11-21 14:27:51.77015+00', '{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:9188076311285.9165888268355.12f6e13b3a5ecb82935b43da19c2f8e0', '2026-11-21 14:27:51.830235+00', '{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795272171^{date_short_pretty} at {time}|21 Nov 2026, 14:42 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795272171^{date_short_pretty} at {time}|21 Nov 2026, 14:42 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:1292979309200.9859172520681.aabd31f0dd332da276646aa4f79eb1ed', '2026-11-21 14:27:51.885174+00', '{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:9927618145715.4177450725779.db7fb699ddfd9c5a4f0e64f983f52e68', '2026-11-21 14:27:51.946529+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0XA3RHBNH', '2026-11-21 14:27:52.156216+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0S0EGUN5Q', '2026-11-21 14:27:51.960977+00', '{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "<@U0BARBARA1> owns the review. Somebody else: `/incident review &lt;@user&gt;`", "verbatim": true}]}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:4662739858632.1720080165073.305a303ce0c0b901796c235a0a1d2b7c', '2026-11-21 14:27:52.077202+00', '{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.incident VALUES (2, 'T0RELEASED', 2, 'A button is blue', '', 'sev4', 'declared', false, false, 'U0ADALOVE1', NULL, 'C0OLDXRHK', 'inc-2-a-button-is-blue', '1795271272.148315', '🔵 SEV4 · 🆕 declared · A button is blue', 'C0X65MD1FY', '1795271272.148713', NULL, '2026-11-21 14:27:52.077202+00', '2026-11-21 14:27:52.077202+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, false, NULL, 'live', '', '', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL);
INSERT INTO public.incident VALUES (1, 'T0RELEASED', 1, 'Checkout returns 500s', '', 'sev2', 'resolved', false, false, 'U0ADALOVE1', NULL, 'C0OLDQ2VW', 'inc-1-checkout-returns-500s', '1795270070.632889', '🟠 SEV2 · ✅ resolved · Checkout returns 500s', 'C0X65MD1FY', '1795270070.633591', NULL, '2026-11-21 14:07:50.486946+00', '2026-11-21 14:07:50.486946+00', '2026-11-21 14:07:50.958349+00', '2026-11-21 14:27:51.885174+00', '2026-11-21 14:27:51.960977+00', NULL, NULL, NULL, '2026-11-21 14:27:51.960977+00', 'Resolved: No errors since 14:05', NULL, NULL, 0, NULL, NULL, false, NULL, 'live', '', '', 'No errors since 14:05', '', NULL, '2026-11-21 14:27:51+00', NULL, NULL, 'U0BARBARA1', NULL, NULL, NULL, false, NULL, NULL, NULL);
INSERT INTO public.incident_update VALUES (1, 'T0RELEASED', 1, 1, 'One in eight fails. We roll back', false, 'U0LINUSTO1', '2026-11-21 14:07:51.415217+00', 'sev1', 'acknowledged', '2026-11-21 14:22:51.415217+00');
INSERT INTO public.incident_update VALUES (2, 'T0RELEASED', 1, 2, 'No change. Still: One in eight fails. We roll back', true, 'U0LINUSTO1', '2026-11-21 14:27:51.642463+00', 'sev1', 'acknowledged', '2026-11-21 14:42:51.642463+00');
INSERT INTO public.outbox VALUES (1, 'T0RELEASED', NULL, 'read_people:2026-11-21:', 'read_people', '{"day": "2026-11-21", "cursor": ""}', NULL, NULL, 'done', '2026-11-21 14:07:50.455574+00', '2026-11-21 14:07:50.455574+00', NULL, 1, '2026-11-21 14:07:50.507067+00', '{"people": 5}', NULL);
INSERT INTO public.outbox VALUES (2, 'T0RELEASED', NULL, 'look_up_person:U0ADALOVE1', 'look_up_person', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 14:07:50.486946+00', '2026-11-21 14:07:50.486946+00', NULL, 1, '2026-11-21 14:07:50.595257+00', '{"zone": "Europe/London"}', NULL);
INSERT INTO public.outbox VALUES (3, 'T0RELEASED', 1, 'open_channel:1', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 14:07:50.486946+00', '2026-11-21 14:07:50.486946+00', NULL, 1, '2026-11-21 14:07:50.595257+00', '{"channel": "C0OLDQ2VW"}', NULL);
INSERT INTO public.outbox VALUES (19, 'T0RELEASED', NULL, 'look_up_person:U0DENNISR1', 'look_up_person', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 14:07:50.715267+00', '2026-11-21 14:07:50.715267+00', NULL, 1, '2026-11-21 14:07:50.803536+00', '{"zone": "Asia/Tokyo"}', NULL);
INSERT INTO public.outbox VALUES (20, 'T0RELEASED', 1, 'invite:5c0efb39a29f47bd9cb9ba6ab549e91a', 'invite', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 14:07:50.715267+00', '2026-11-21 14:07:50.715267+00', NULL, 1, '2026-11-21 14:07:50.803536+00', '{}', NULL);
INSERT INTO public.outbox VALUES (22, 'T0RELEASED', 1, 'card:0d07b0cc67f742528a1e13a63b71749c', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 14:07:50.715267+00', '2026-11-21 14:07:50.715267+00', NULL, 1, '2026-11-21 14:07:50.803536+00', '{"ts": "1795270070.632889"}', NULL);
INSERT INTO public.outbox VALUES (4, 'T0RELEASED', 1, 'invite:60db2b80099f41e8946c9ac167e853bc', 'invite', '{"user": "U0ADALOVE1"}', 3, NULL, 'done', '2026-11-21 14:07:50.486946+00', '2026-11-21 14:07:50.486946+00', NULL, 1, '2026-11-21 14:07:50.644899+00', '{}', NULL);
INSERT INTO public.outbox VALUES (5, 'T0RELEASED', 1, 'tell_ready:1:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:34907/respond/IWgb78_L7jUgPJ4wama5Og"}', 3, NULL, 'done', '2026-11-21 14:07:50.486946+00', '2026-11-21 14:07:50.486946+00', NULL, 1, '2026-11-21 14:07:50.644899+00', '{}', NULL);
INSERT INTO public.outbox VALUES (8, 'T0RELEASED', 1, 'topic:d24dd62a776c4e65bbc17a549f7cf1f8', 'topic', '{}', 3, 'topic:1', 'done', '2026-11-21 14:07:50.486946+00', '2026-11-21 14:07:50.486946+00', NULL, 1, '2026-11-21 14:07:50.644899+00', '{}', NULL);
INSERT INTO public.outbox VALUES (7, 'T0RELEASED', 1, 'card:febe147696054dff949278417cc7c8be', 'card', '{}', 3, 'card:1', 'done', '2026-11-21 14:07:50.486946+00', '2026-11-21 14:07:50.486946+00', NULL, 1, '2026-11-21 14:07:50.644899+00', '{"ts": "1795270070.632889"}', NULL);
INSERT INTO public.outbox VALUES (9, 'T0RELEASED', 1, 'announce:300fdd30198a4bd58e657d811997fe32', 'announce', '{}', 3, 'announce:1', 'done', '2026-11-21 14:07:50.486946+00', '2026-11-21 14:07:50.486946+00', NULL, 1, '2026-11-21 14:07:50.644899+00', '{"ts": "1795270070.633591"}', NULL);
INSERT INTO public.outbox VALUES (6, 'T0RELEASED', 1, 'direct:0b968ae355224b29be5391b98461d845', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 3, NULL, 'done', '2026-11-21 14:07:50.486946+00', '2026-11-21 14:07:50.486946+00', NULL, 1, '2026-11-21 14:07:50.644899+00', '{"channel": "D0OOMHG5RS", "ts": "1795270070.642545"}', NULL);
INSERT INTO public.outbox VALUES (10, 'T0RELEASED', 1, 'pin_card:1ad9f838130b4779b448f4e0302c7ffa', 'pin_card', '{}', 7, NULL, 'done', '2026-11-21 14:07:50.486946+00', '2026-11-21 14:07:50.486946+00', NULL, 1, '2026-11-21 14:07:50.678996+00', '{}', NULL);
INSERT INTO public.outbox VALUES (11, 'T0RELEASED', 1, 'bookmark:1:card', 'bookmark', '{"to": "card"}', 7, NULL, 'done', '2026-11-21 14:07:50.486946+00', '2026-11-21 14:07:50.486946+00', NULL, 1, '2026-11-21 14:07:50.678996+00', '{"link": "http://127.0.0.1:34907/archives/C0OLDQ2VW/p1795270070632889"}', NULL);
INSERT INTO public.outbox VALUES (16, 'T0RELEASED', 1, 'topic:2d804963f7c241aea8ec3d5d1ffabdf9', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 14:07:50.686178+00', '2026-11-21 14:07:50.686178+00', NULL, 1, '2026-11-21 14:07:50.731293+00', '{}', NULL);
INSERT INTO public.outbox VALUES (12, 'T0RELEASED', NULL, 'look_up_person:U0GRACEHO1', 'look_up_person', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 14:07:50.686178+00', '2026-11-21 14:07:50.686178+00', NULL, 1, '2026-11-21 14:07:50.758847+00', '{"zone": "America/New_York"}', NULL);
INSERT INTO public.outbox VALUES (13, 'T0RELEASED', 1, 'invite:c27c4a336911400ab505451955820d71', 'invite', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 14:07:50.686178+00', '2026-11-21 14:07:50.686178+00', NULL, 1, '2026-11-21 14:07:50.758847+00', '{}', NULL);
INSERT INTO public.outbox VALUES (15, 'T0RELEASED', 1, 'card:9e593a473a51451a931dd18991201921', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 14:07:50.686178+00', '2026-11-21 14:07:50.686178+00', NULL, 1, '2026-11-21 14:07:50.758847+00', '{"ts": "1795270070.632889"}', NULL);
INSERT INTO public.outbox VALUES (17, 'T0RELEASED', 1, 'announce:cc3edba8185c410fa98239c05f07fb54', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 14:07:50.686178+00', '2026-11-21 14:07:50.686178+00', NULL, 1, '2026-11-21 14:07:50.758847+00', '{"ts": "1795270070.633591"}', NULL);
INSERT INTO public.outbox VALUES (18, 'T0RELEASED', 1, 'direct:aca1a40fdcca456abe6d9a5fec9787fe', 'direct', '{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 14:07:50.686178+00', '2026-11-21 14:07:50.686178+00', NULL, 1, '2026-11-21 14:07:50.758847+00', '{"channel": "D0WS65PSTL", "ts": "1795270070.744248"}', NULL);
INSERT INTO public.outbox VALUES (14, 'T0RELEASED', 1, 'notice:40c3cbf464874f659a37ac8e32aeac89', 'notice', '{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 14:07:50.686178+00', '2026-11-21 14:07:50.686178+00', NULL, 1, '2026-11-21 14:07:50.758847+00', '{"ts": "1795270070.752665"}', NULL);
INSERT INTO public.outbox VALUES (26, 'T0RELEASED', NULL, 'look_up_person:U0LINUSTO1', 'look_up_person', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 14:07:50.77774+00', '2026-11-21 14:07:50.77774+00', NULL, 1, '2026-11-21 14:07:50.866348+00', '{"zone": "Europe/Helsinki"}', NULL);
INSERT INTO public.outbox VALUES (27, 'T0RELEASED', 1, 'invite:60bda35e34104d28bfd270a722d9b962', 'invite', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 14:07:50.77774+00', '2026-11-21 14:07:50.77774+00', NULL, 1, '2026-11-21 14:07:50.866348+00', '{}', NULL);
INSERT INTO public.outbox VALUES (29, 'T0RELEASED', 1, 'card:18c175360143452c8717911dfe9e9a11', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 14:07:50.77774+00', '2026-11-21 14:07:50.77774+00', NULL, 1, '2026-11-21 14:07:50.866348+00', '{"ts": "1795270070.632889"}', NULL);
INSERT INTO public.outbox VALUES (21, 'T0RELEASED', 1, 'notice:64158c3c766645ccbe311192554706b7', 'notice', '{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 14:07:50.715267+00', '2026-11-21 14:07:50.715267+00', NULL, 1, '2026-11-21 14:07:50.828537+00', '{"ts": "1795270070.752665", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}]}', NULL);
INSERT INTO public.outbox VALUES (44, 'T0RELEASED', 1, 'announce:1bf50e7c966043b788c053c2d40b9ae3', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 14:07:50.958349+00', '2026-11-21 14:07:50.958349+00', NULL, 1, '2026-11-21 14:07:51.056694+00', '{"ts": "1795270070.633591"}', NULL);
INSERT INTO public.outbox VALUES (47, 'T0RELEASED', 1, 'read_message:2e769db3338e4fdda2cc7f929e586b56', 'read_message', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795270070.997510', 'done', '2026-11-21 14:07:51.065366+00', '2026-11-21 14:07:51.065366+00', NULL, 1, '2026-11-21 14:07:51.325574+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (42, 'T0RELEASED', 1, 'card:e6ac4400eaf24931b05ac8b2c100af5d', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 14:07:50.958349+00', '2026-11-21 14:07:50.958349+00', NULL, 1, '2026-11-21 14:07:51.024208+00', '{"ts": "1795270070.632889"}', NULL);
INSERT INTO public.outbox VALUES (43, 'T0RELEASED', 1, 'topic:58bafefc407743ee8e8a72afc1221d4a', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 14:07:50.958349+00', '2026-11-21 14:07:50.958349+00', NULL, 1, '2026-11-21 14:07:51.008123+00', '{}', NULL);
INSERT INTO public.outbox VALUES (40, 'T0RELEASED', 1, 'notice:8fd5b7a56da84d1abf2406732ed8b170', 'notice', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795270970.486946, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 14:07:50.958349+00', '2026-11-21 14:07:50.958349+00', NULL, 1, '2026-11-21 14:07:51.024208+00', '{"ts": "1795270071.004745"}', NULL);
INSERT INTO public.outbox VALUES (41, 'T0RELEASED', 1, 'announce_reply:6fa45ba77d4847a5813468dcec15f32a', 'announce_reply', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795270970.486946, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 14:07:50.958349+00', '2026-11-21 14:07:50.958349+00', NULL, 1, '2026-11-21 14:07:51.024208+00', '{"ts": "1795270071.005308"}', NULL);
INSERT INTO public.outbox VALUES (45, 'T0RELEASED', 1, 'read_message:9709e2d5ce5746cd957771bf2a7950ef', 'read_message', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795270070.985248', 'done', '2026-11-21 14:07:51.024079+00', '2026-11-21 14:07:51.024079+00', NULL, 1, '2026-11-21 14:07:51.094985+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (48, 'T0RELEASED', 1, 'check_mark:d3adb5bf05cd4e2892d4d918923d1de4', 'check_mark', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795270070.997510', 'done', '2026-11-21 14:07:51.065366+00', '2026-11-21 14:07:51.065366+00', NULL, 1, '2026-11-21 14:07:51.372974+00', '{}', NULL);
INSERT INTO public.outbox VALUES (94, 'T0RELEASED', 1, 'direct:463dce2e879a4908924cb6be3fff2dd5', 'direct', '{"user": "U0BARBARA1", "notice": "review_asked", "data": {"by": "U0GRACEHO1"}}', NULL, NULL, 'done', '2026-11-21 14:27:51.960977+00', '2026-11-21 14:27:51.960977+00', NULL, 1, '2026-11-21 14:27:52.049771+00', '{"channel": "D07BKQZ5T3", "ts": "1795271272.027007"}', NULL);
INSERT INTO public.outbox VALUES (23, 'T0RELEASED', 1, 'topic:ff35270d12fc46efa38755c56c128a8c', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 14:07:50.715267+00', '2026-11-21 14:07:50.715267+00', NULL, 1, '2026-11-21 14:07:50.803536+00', '{}', NULL);
INSERT INTO public.outbox VALUES (24, 'T0RELEASED', 1, 'announce:37828ee1028547e28db10dba57df8b80', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 14:07:50.715267+00', '2026-11-21 14:07:50.715267+00', NULL, 1, '2026-11-21 14:07:50.803536+00', '{"ts": "1795270070.633591"}', NULL);
INSERT INTO public.outbox VALUES (25, 'T0RELEASED', 1, 'direct:85f2a02d0cdb40ad878acddea34aa190', 'direct', '{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 14:07:50.715267+00', '2026-11-21 14:07:50.715267+00', NULL, 1, '2026-11-21 14:07:50.803536+00', '{"channel": "D0OAN0SX5F", "ts": "1795270070.794757"}', NULL);
INSERT INTO public.outbox VALUES (30, 'T0RELEASED', 1, 'topic:e895cdfb40b04524b50341ea8499dd65', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 14:07:50.77774+00', '2026-11-21 14:07:50.77774+00', NULL, 1, '2026-11-21 14:07:50.866348+00', '{}', NULL);
INSERT INTO public.outbox VALUES (31, 'T0RELEASED', 1, 'announce:4a8632062b3d478894cedb49b3b53bf3', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 14:07:50.77774+00', '2026-11-21 14:07:50.77774+00', NULL, 1, '2026-11-21 14:07:50.866348+00', '{"ts": "1795270070.633591"}', NULL);
INSERT INTO public.outbox VALUES (32, 'T0RELEASED', 1, 'direct:245c93a360b742719de65d929831d5b1', 'direct', '{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 14:07:50.77774+00', '2026-11-21 14:07:50.77774+00', NULL, 1, '2026-11-21 14:07:50.866348+00', '{"channel": "D0FT3VW1H9", "ts": "1795270070.861416"}', NULL);
INSERT INTO public.outbox VALUES (28, 'T0RELEASED', 1, 'notice:ae92b7df3a134246a8308b3e75b9a20c', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 14:07:50.77774+00', '2026-11-21 14:07:50.77774+00', NULL, 1, '2026-11-21 14:07:50.892682+00', '{"ts": "1795270070.752665", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}, {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}]}', NULL);
INSERT INTO public.outbox VALUES (71, 'T0RELEASED', 1, 'announce:d3b97ac4fbdb454d864844c0e7fef6c3', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 14:27:51.642463+00', '2026-11-21 14:27:51.642463+00', NULL, 1, '2026-11-21 14:27:51.70471+00', '{"ts": "1795270070.633591"}', NULL);
INSERT INTO public.outbox VALUES (33, 'T0RELEASED', NULL, 'look_up_person:U0BARBARA1', 'look_up_person', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 14:07:50.835293+00', '2026-11-21 14:07:50.835293+00', NULL, 1, '2026-11-21 14:07:50.934089+00', '{"zone": "America/Los_Angeles"}', NULL);
INSERT INTO public.outbox VALUES (37, 'T0RELEASED', 1, 'topic:0a206e54549c42438799d1d8c0af65d9', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 14:07:50.835293+00', '2026-11-21 14:07:50.835293+00', NULL, 1, '2026-11-21 14:07:50.934089+00', '{}', NULL);
INSERT INTO public.outbox VALUES (34, 'T0RELEASED', 1, 'invite:dffbe08a61d44d01aebfdb7edf5d7036', 'invite', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 14:07:50.835293+00', '2026-11-21 14:07:50.835293+00', NULL, 1, '2026-11-21 14:07:50.934089+00', '{}', NULL);
INSERT INTO public.outbox VALUES (36, 'T0RELEASED', 1, 'card:cb17c86e6ee84d0a9388b0911fdac415', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 14:07:50.835293+00', '2026-11-21 14:07:50.835293+00', NULL, 1, '2026-11-21 14:07:50.934089+00', '{"ts": "1795270070.632889"}', NULL);
INSERT INTO public.outbox VALUES (38, 'T0RELEASED', 1, 'announce:7d15256c2ef3406789401255c054b82d', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 14:07:50.835293+00', '2026-11-21 14:07:50.835293+00', NULL, 1, '2026-11-21 14:07:50.934089+00', '{"ts": "1795270070.633591"}', NULL);
INSERT INTO public.outbox VALUES (39, 'T0RELEASED', 1, 'direct:0b9f6ad6a6cf46fc8f7cc0a747c3000f', 'direct', '{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 14:07:50.835293+00', '2026-11-21 14:07:50.835293+00', NULL, 1, '2026-11-21 14:07:50.934089+00', '{"channel": "D07BKQZ5T3", "ts": "1795270070.928491"}', NULL);
INSERT INTO public.outbox VALUES (35, 'T0RELEASED', 1, 'notice:52ea744d1c094988927cac4c37a3f739', 'notice', '{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 14:07:50.835293+00', '2026-11-21 14:07:50.835293+00', NULL, 1, '2026-11-21 14:07:50.949967+00', '{"ts": "1795270070.752665", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}, {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}, {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}]}', NULL);
INSERT INTO public.outbox VALUES (57, 'T0RELEASED', 1, 'remind_direct:1:1', 'remind_direct', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 14:19:51.450312+00', '2026-11-21 14:19:51.450312+00', NULL, 1, '2026-11-21 14:19:51.496661+00', '{"channel": "D0FT3VW1H9", "ts": "1795270791.486843"}', NULL);
INSERT INTO public.outbox VALUES (64, 'T0RELEASED', 1, 'close_reminder:1:2', 'close_reminder', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 14:27:51.597525+00', '2026-11-21 14:27:51.597525+00', NULL, 1, '2026-11-21 14:27:51.623052+00', '{}', NULL);
INSERT INTO public.outbox VALUES (65, 'T0RELEASED', 1, 'remind:1:3', 'remind', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 14:27:51.597525+00', '2026-11-21 14:27:51.597525+00', NULL, 1, '2026-11-21 14:27:51.633834+00', '{"ts": "1795271271.632837"}', NULL);
INSERT INTO public.outbox VALUES (69, 'T0RELEASED', 1, 'card:6e48020e89d349f8af235d95bc5dac53', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 14:27:51.642463+00', '2026-11-21 14:27:51.642463+00', NULL, 1, '2026-11-21 14:27:51.688094+00', '{"ts": "1795270070.632889"}', NULL);
INSERT INTO public.outbox VALUES (70, 'T0RELEASED', 1, 'topic:9e3e035d79ad4025926d26feeb040459', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 14:27:51.642463+00', '2026-11-21 14:27:51.642463+00', NULL, 1, '2026-11-21 14:27:51.67803+00', '{}', NULL);
INSERT INTO public.outbox VALUES (66, 'T0RELEASED', 1, 'close_reminder:1:3', 'close_reminder', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 14:27:51.642463+00', '2026-11-21 14:27:51.642463+00', NULL, 1, '2026-11-21 14:27:51.688094+00', '{}', NULL);
INSERT INTO public.outbox VALUES (67, 'T0RELEASED', 1, 'notice:1abe3b720f12447dbb985046602814dd', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795272171.642463, "by_name": "linus"}}', NULL, 'room:1', 'done', '2026-11-21 14:27:51.642463+00', '2026-11-21 14:27:51.642463+00', NULL, 1, '2026-11-21 14:27:51.688094+00', '{"ts": "1795271271.679634"}', NULL);
INSERT INTO public.outbox VALUES (68, 'T0RELEASED', 1, 'announce_reply:418606d0a29a4b409b0fccf5fc01ce26', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795272171.642463, "by_name": "linus"}}', NULL, 'announce:1', 'done', '2026-11-21 14:27:51.642463+00', '2026-11-21 14:27:51.642463+00', NULL, 1, '2026-11-21 14:27:51.688094+00', '{"ts": "1795271271.679991"}', NULL);
INSERT INTO public.outbox VALUES (72, 'T0RELEASED', 1, 'invite:6c4043e638df4a5da8094219aa87b54f', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 14:27:51.716174+00', '2026-11-21 14:27:51.716174+00', NULL, 1, '2026-11-21 14:27:51.753646+00', '{}', NULL);
INSERT INTO public.outbox VALUES (74, 'T0RELEASED', 1, 'notice:5447ad6c86af49aea27d89461d483f76', 'notice', '{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1", "by_name": "linus"}}', NULL, 'room:1', 'done', '2026-11-21 14:27:51.716174+00', '2026-11-21 14:27:51.716174+00', NULL, 1, '2026-11-21 14:27:51.759634+00', '{"ts": "1795271271.752762"}', NULL);
INSERT INTO public.outbox VALUES (86, 'T0RELEASED', 1, 'topic:3ac4b61dcf444cc5ad15766961b0e1c1', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 14:27:51.830235+00', '2026-11-21 14:27:51.830235+00', NULL, 1, '2026-11-21 14:27:51.860139+00', '{}', NULL);
INSERT INTO public.outbox VALUES (85, 'T0RELEASED', 1, 'card:8aa7ca35822641458bad6572dad2665c', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 14:27:51.830235+00', '2026-11-21 14:27:51.830235+00', NULL, 1, '2026-11-21 14:27:51.867586+00', '{"ts": "1795270070.632889"}', NULL);
INSERT INTO public.outbox VALUES (46, 'T0RELEASED', 1, 'check_mark:02ebdb59375f409b97123f0ee3a62b8f', 'check_mark', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795270070.985248', 'done', '2026-11-21 14:07:51.024079+00', '2026-11-21 14:07:51.024079+00', NULL, 1, '2026-11-21 14:07:51.325574+00', '{}', NULL);
INSERT INTO public.outbox VALUES (49, 'T0RELEASED', 1, 'read_message:fd6f66e1c14f45aaafdb52ecf4774f37', 'read_message', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795270071.021459', 'done', '2026-11-21 14:07:51.100957+00', '2026-11-21 14:07:51.100957+00', NULL, 1, '2026-11-21 14:07:51.354474+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (50, 'T0RELEASED', 1, 'check_mark:2589cd42e09e44829de34677b5d500b9', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795270071.021459', 'done', '2026-11-21 14:07:51.100957+00', '2026-11-21 14:07:51.100957+00', NULL, 1, '2026-11-21 14:07:51.380381+00', '{}', NULL);
INSERT INTO public.outbox VALUES (51, 'T0RELEASED', 1, 'check_mark:0fdb0819c7934ffda6ba17e0c0e3bd41', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795270071.021459', 'done', '2026-11-21 14:07:51.331759+00', '2026-11-21 14:07:51.331759+00', NULL, 1, '2026-11-21 14:07:51.389968+00', '{}', NULL);
INSERT INTO public.outbox VALUES (55, 'T0RELEASED', 1, 'topic:606970e3206a463685d1d0b086e3cc45', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 14:07:51.415217+00', '2026-11-21 14:07:51.415217+00', NULL, 1, '2026-11-21 14:19:51.462636+00', '{}', NULL);
INSERT INTO public.outbox VALUES (59, 'T0RELEASED', 1, 'topic:b317d4e87f674419a9300e57d8e337a8', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 14:22:51.515572+00', '2026-11-21 14:22:51.515572+00', NULL, 1, '2026-11-21 14:22:51.557946+00', '{}', NULL);
INSERT INTO public.outbox VALUES (52, 'T0RELEASED', 1, 'notice:d8b748e6443340dea8019eab117881f5', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795270971.415217, "by_name": "linus"}}', NULL, 'room:1', 'done', '2026-11-21 14:07:51.415217+00', '2026-11-21 14:07:51.415217+00', NULL, 1, '2026-11-21 14:19:51.485032+00', '{"ts": "1795270791.463779"}', NULL);
INSERT INTO public.outbox VALUES (53, 'T0RELEASED', 1, 'announce_reply:0da4327faa864291ab0bb8cc89bfc3cf', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795270971.415217, "by_name": "linus"}}', NULL, 'announce:1', 'done', '2026-11-21 14:07:51.415217+00', '2026-11-21 14:07:51.415217+00', NULL, 1, '2026-11-21 14:19:51.485032+00', '{"ts": "1795270791.464224"}', NULL);
INSERT INTO public.outbox VALUES (54, 'T0RELEASED', 1, 'card:ee85cb166f354be1b14a27e91471241d', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 14:07:51.415217+00', '2026-11-21 14:07:51.415217+00', NULL, 1, '2026-11-21 14:19:51.485032+00', '{"ts": "1795270070.632889"}', NULL);
INSERT INTO public.outbox VALUES (56, 'T0RELEASED', 1, 'announce:b17aa1dc77fa4322b0d51070aed08960', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 14:07:51.415217+00', '2026-11-21 14:07:51.415217+00', NULL, 1, '2026-11-21 14:19:51.50886+00', '{"ts": "1795270070.633591"}', NULL);
INSERT INTO public.outbox VALUES (58, 'T0RELEASED', 1, 'card:429cbedb11b64b8b9613ca2378390a12', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 14:22:51.515572+00', '2026-11-21 14:22:51.515572+00', NULL, 1, '2026-11-21 14:22:51.557946+00', '{"ts": "1795270070.632889"}', NULL);
INSERT INTO public.outbox VALUES (60, 'T0RELEASED', 1, 'announce:0e2f0413d9904ad8adf3eba20c079f44', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 14:22:51.515572+00', '2026-11-21 14:22:51.515572+00', NULL, 1, '2026-11-21 14:22:51.557946+00', '{"ts": "1795270070.633591"}', NULL);
INSERT INTO public.outbox VALUES (61, 'T0RELEASED', 1, 'close_reminder:1:1', 'close_reminder', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 14:22:51.515572+00', '2026-11-21 14:22:51.515572+00', NULL, 1, '2026-11-21 14:22:51.557946+00', '{}', NULL);
INSERT INTO public.outbox VALUES (62, 'T0RELEASED', 1, 'remind:1:2', 'remind', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 14:22:51.515572+00', '2026-11-21 14:22:51.515572+00', NULL, 1, '2026-11-21 14:22:51.57585+00', '{"ts": "1795270971.574718"}', NULL);
INSERT INTO public.outbox VALUES (63, 'T0RELEASED', 1, 'remind_direct:1:2', 'remind_direct', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 14:22:51.515572+00', '2026-11-21 14:22:51.515572+00', NULL, 1, '2026-11-21 14:22:51.590071+00', '{"channel": "D0FT3VW1H9", "ts": "1795270971.589085"}', NULL);
INSERT INTO public.outbox VALUES (73, 'T0RELEASED', 1, 'offer_role:180030343f1248759031846867b87e86', 'offer_role', '{"handoff_id": 1, "brief": {"tried": [{"at": 1795270070.985248, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:34907/archives/C0OLDQ2VW/p1795270070985248", "said": true}, {"at": 1795270070.99751, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:34907/archives/C0OLDQ2VW/p1795270070997510", "said": true}], "tasks": []}}', NULL, 'offer:1', 'done', '2026-11-21 14:27:51.716174+00', '2026-11-21 14:27:51.716174+00', NULL, 1, '2026-11-21 14:27:51.759634+00', '{"channel": "D0OOMHG5RS", "ts": "1795271271.752297"}', NULL);
INSERT INTO public.outbox VALUES (78, 'T0RELEASED', 1, 'notice:64bc8db2c87942feb78d074489b537b4', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 14:27:51.77015+00', '2026-11-21 14:27:51.77015+00', NULL, 1, '2026-11-21 14:27:51.818322+00', '{"ts": "1795271271.816223"}', NULL);
INSERT INTO public.outbox VALUES (87, 'T0RELEASED', 1, 'announce:9b5e0b7e4df94e3ab4fd4e142f2d2ca3', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 14:27:51.830235+00', '2026-11-21 14:27:51.830235+00', NULL, 1, '2026-11-21 14:27:51.877864+00', '{"ts": "1795270070.633591"}', NULL);
INSERT INTO public.outbox VALUES (80, 'T0RELEASED', 1, 'topic:0504abf9c0724be4adcb5ba3313f1619', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 14:27:51.77015+00', '2026-11-21 14:27:51.77015+00', NULL, 1, '2026-11-21 14:27:51.80535+00', '{}', NULL);
INSERT INTO public.outbox VALUES (77, 'T0RELEASED', 1, 'invite:a0e639ea93f44cf397bd9eb437d22cd8', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 14:27:51.77015+00', '2026-11-21 14:27:51.77015+00', NULL, 1, '2026-11-21 14:27:51.818322+00', '{}', NULL);
INSERT INTO public.outbox VALUES (75, 'T0RELEASED', 1, 'close_offer:73c79c27a3d14d2499808743d317068d', 'close_offer', '{"handoff_id": 1}', NULL, 'offer:1', 'done', '2026-11-21 14:27:51.77015+00', '2026-11-21 14:27:51.77015+00', NULL, 1, '2026-11-21 14:27:51.818322+00', '{}', NULL);
INSERT INTO public.outbox VALUES (76, 'T0RELEASED', 1, 'direct:234b7794f044498fb924c75b1bc58366', 'direct', '{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, NULL, 'done', '2026-11-21 14:27:51.77015+00', '2026-11-21 14:27:51.77015+00', NULL, 1, '2026-11-21 14:27:51.818322+00', '{"channel": "D0FT3VW1H9", "ts": "1795271271.807153"}', NULL);
INSERT INTO public.outbox VALUES (79, 'T0RELEASED', 1, 'card:7320c3571c0f4c9b8f164bcab3373627', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 14:27:51.77015+00', '2026-11-21 14:27:51.77015+00', NULL, 1, '2026-11-21 14:27:51.818322+00', '{"ts": "1795270070.632889"}', NULL);
INSERT INTO public.outbox VALUES (81, 'T0RELEASED', 1, 'announce:612fe9107e064d2ead83e2a6989f8296', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 14:27:51.77015+00', '2026-11-21 14:27:51.77015+00', NULL, 1, '2026-11-21 14:27:51.818322+00', '{"ts": "1795270070.633591"}', NULL);
INSERT INTO public.outbox VALUES (82, 'T0RELEASED', 1, 'direct:f184789f96774936b10bf4322b6cdaf1', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 14:27:51.77015+00', '2026-11-21 14:27:51.77015+00', NULL, 1, '2026-11-21 14:27:51.818322+00', '{"channel": "D0OOMHG5RS", "ts": "1795271271.808403"}', NULL);
INSERT INTO public.outbox VALUES (83, 'T0RELEASED', 1, 'notice:83725c6a7e0d485fa53fe1e0f34c5009', 'notice', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795272171.642463, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 14:27:51.830235+00', '2026-11-21 14:27:51.830235+00', NULL, 1, '2026-11-21 14:27:51.867586+00', '{"ts": "1795271271.858302"}', NULL);
INSERT INTO public.outbox VALUES (84, 'T0RELEASED', 1, 'announce_reply:851087ebe43349e9a6ca1cdc31eb05c2', 'announce_reply', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795272171.642463, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 14:27:51.830235+00', '2026-11-21 14:27:51.830235+00', NULL, 1, '2026-11-21 14:27:51.867586+00', '{"ts": "1795271271.858572"}', NULL);
INSERT INTO public.outbox VALUES (93, 'T0RELEASED', 1, 'invite:ec5e6c0dc81a41f5b8a51dcb7211606d', 'invite', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 14:27:51.960977+00', '2026-11-21 14:27:51.960977+00', NULL, 1, '2026-11-21 14:27:52.031532+00', '{}', NULL);
INSERT INTO public.outbox VALUES (88, 'T0RELEASED', 1, 'notice:46a77e7e7cc34ff488cd0a5490ddc64c', 'notice', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795274871.885174, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 14:27:51.885174+00', '2026-11-21 14:27:51.885174+00', NULL, 1, '2026-11-21 14:27:51.9236+00', '{"ts": "1795271271.911203"}', NULL);
INSERT INTO public.outbox VALUES (89, 'T0RELEASED', 1, 'announce_reply:96be1574db50469893a8d8e14c3bb5ed', 'announce_reply', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795274871.885174, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 14:27:51.885174+00', '2026-11-21 14:27:51.885174+00', NULL, 1, '2026-11-21 14:27:51.9236+00', '{"ts": "1795271271.911691"}', NULL);
INSERT INTO public.outbox VALUES (92, 'T0RELEASED', 1, 'announce:1d0c74123674406c8dbdb92679356449', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 14:27:51.885174+00', '2026-11-21 14:27:51.885174+00', NULL, 1, '2026-11-21 14:27:51.937509+00', '{"ts": "1795270070.633591"}', NULL);
INSERT INTO public.outbox VALUES (91, 'T0RELEASED', 1, 'topic:81463bc42b064765afaff5ff5853c0cd', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 14:27:51.885174+00', '2026-11-21 14:27:51.885174+00', NULL, 1, '2026-11-21 14:27:51.913934+00', '{}', NULL);
INSERT INTO public.outbox VALUES (90, 'T0RELEASED', 1, 'card:ee48bbcd46164e16b88e437eafcd000b', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 14:27:51.885174+00', '2026-11-21 14:27:51.885174+00', NULL, 1, '2026-11-21 14:27:51.9236+00', '{"ts": "1795270070.632889"}', NULL);
INSERT INTO public.outbox VALUES (107, 'T0RELEASED', 2, 'pin_card:710e85b94c9140fcae7f243dc95c5868', 'pin_card', '{}', 104, NULL, 'done', '2026-11-21 14:27:52.077202+00', '2026-11-21 14:27:52.077202+00', NULL, 1, '2026-11-21 14:27:52.174383+00', '{}', NULL);
INSERT INTO public.outbox VALUES (98, 'T0RELEASED', 1, 'topic:05003ca21ccc49f8bbf02890417231ea', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 14:27:51.960977+00', '2026-11-21 14:27:51.960977+00', NULL, 1, '2026-11-21 14:27:52.031532+00', '{}', NULL);
INSERT INTO public.outbox VALUES (96, 'T0RELEASED', 1, 'announce_reply:1df19f9a5f244b06a4870de0d34fe4d4', 'announce_reply', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 14:27:51.960977+00', '2026-11-21 14:27:51.960977+00', NULL, 1, '2026-11-21 14:27:52.049771+00', '{"ts": "1795271272.028088"}', NULL);
INSERT INTO public.outbox VALUES (97, 'T0RELEASED', 1, 'card:7bb64027d4ca4724a74b84c600497fe1', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 14:27:51.960977+00', '2026-11-21 14:27:51.960977+00', NULL, 1, '2026-11-21 14:27:52.049771+00', '{"ts": "1795270070.632889"}', NULL);
INSERT INTO public.outbox VALUES (108, 'T0RELEASED', 2, 'bookmark:2:card', 'bookmark', '{"to": "card"}', 104, NULL, 'done', '2026-11-21 14:27:52.077202+00', '2026-11-21 14:27:52.077202+00', NULL, 1, '2026-11-21 14:27:52.174383+00', '{"link": "http://127.0.0.1:34907/archives/C0OLDXRHK/p1795271272148315"}', NULL);
INSERT INTO public.outbox VALUES (99, 'T0RELEASED', 1, 'announce:d081dfb8868743cea8510b144b30a3c9', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 14:27:51.960977+00', '2026-11-21 14:27:51.960977+00', NULL, 1, '2026-11-21 14:27:52.067978+00', '{"ts": "1795270070.633591"}', NULL);
INSERT INTO public.outbox VALUES (100, 'T0RELEASED', 2, 'open_channel:2', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 14:27:52.077202+00', '2026-11-21 14:27:52.077202+00', NULL, 1, '2026-11-21 14:27:52.129979+00', '{"channel": "C0OLDXRHK"}', NULL);
INSERT INTO public.outbox VALUES (101, 'T0RELEASED', 2, 'invite:60af83322cd2414f8e916045d8bf6daa', 'invite', '{"user": "U0ADALOVE1"}', 100, NULL, 'done', '2026-11-21 14:27:52.077202+00', '2026-11-21 14:27:52.077202+00', NULL, 1, '2026-11-21 14:27:52.155675+00', '{}', NULL);
INSERT INTO public.outbox VALUES (105, 'T0RELEASED', 2, 'topic:f9fb9aefc6524eeda03e536cf3e52dfd', 'topic', '{}', 100, 'topic:2', 'done', '2026-11-21 14:27:52.077202+00', '2026-11-21 14:27:52.077202+00', NULL, 1, '2026-11-21 14:27:52.155675+00', '{}', NULL);
INSERT INTO public.outbox VALUES (102, 'T0RELEASED', 2, 'tell_ready:2:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:34907/respond/s5YQCSOl7RVWu5D08jC2GQ"}', 100, NULL, 'done', '2026-11-21 14:27:52.077202+00', '2026-11-21 14:27:52.077202+00', NULL, 1, '2026-11-21 14:27:52.155675+00', '{}', NULL);
INSERT INTO public.outbox VALUES (103, 'T0RELEASED', 2, 'direct:9b668d628538440ca337b2d5f62fd5d5', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 100, NULL, 'done', '2026-11-21 14:27:52.077202+00', '2026-11-21 14:27:52.077202+00', NULL, 1, '2026-11-21 14:27:52.155675+00', '{"channel": "D0OOMHG5RS", "ts": "1795271272.147630"}', NULL);
INSERT INTO public.outbox VALUES (104, 'T0RELEASED', 2, 'card:07ada54ccd314391874f994d5ce7987e', 'card', '{}', 100, 'card:2', 'done', '2026-11-21 14:27:52.077202+00', '2026-11-21 14:27:52.077202+00', NULL, 1, '2026-11-21 14:27:52.155675+00', '{"ts": "1795271272.148315"}', NULL);
INSERT INTO public.outbox VALUES (106, 'T0RELEASED', 2, 'announce:945653b92f9f4d35bb7b533685d8a7a0', 'announce', '{}', 100, 'announce:2', 'done', '2026-11-21 14:27:52.077202+00', '2026-11-21 14:27:52.077202+00', NULL, 1, '2026-11-21 14:27:52.155675+00', '{"ts": "1795271272.148713"}', NULL);
INSERT INTO public.outbox VALUES (95, 'T0RELEASED', 1, 'notice:b95c9f81904e4f68b680bdfe93a0a75b', 'notice', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "owner": "U0BARBARA1", "owner_name": "barbara", "customers": "", "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 14:27:51.960977+00', '2026-11-21 14:27:51.960977+00', NULL, 1, '2026-11-21 14:27:52.049771+00', '{"ts": "1795271272.027591"}', NULL);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0ADALOVE1', 'Europe/London', 'ada', '2026-11-21 14:07:50.594852+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0GRACEHO1', 'America/New_York', 'grace', '2026-11-21 14:07:50.737183+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0DENNISR1', 'Asia/Tokyo', 'dennis', '2026-11-21 14:07:50.786726+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0LINUSTO1', 'Europe/Helsinki', 'linus', '2026-11-21 14:07:50.854399+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0BARBARA1', 'America/Los_Angeles', 'barbara', '2026-11-21 14:07:50.922989+00', false, false, false);
INSERT INTO public.promise VALUES (1, 'T0RELEASED', 1, '2026-11-21 14:22:50.486946+00', '2026-11-21 14:07:50.486946+00', 'kept', '2026-11-21 14:07:51.415217+00', -899.071729);
INSERT INTO public.promise VALUES (2, 'T0RELEASED', 1, '2026-11-21 14:22:51.415217+00', '2026-11-21 14:07:51.415217+00', 'broken', '2026-11-21 14:27:51.642463+00', 300.227246);
INSERT INTO public.promise VALUES (3, 'T0RELEASED', 1, '2026-11-21 14:42:51.642463+00', '2026-11-21 14:27:51.642463+00', 'kept', '2026-11-21 14:27:51.885174+00', -899.757289);
INSERT INTO public.promise VALUES (4, 'T0RELEASED', 1, '2026-11-21 15:27:51.885174+00', '2026-11-21 14:27:51.885174+00', 'kept', '2026-11-21 14:27:51.960977+00', -3599.924197);
INSERT INTO public.reminder VALUES (1, 'T0RELEASED', 1, '2026-11-21 14:22:51.415217+00', 0, 1, 'U0LINUSTO1', '2026-11-21 14:19:51.450312+00', NULL, NULL, 'D0FT3VW1H9', '1795270791.486843', '2026-11-21 14:22:51.515572+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (2, 'T0RELEASED', 1, '2026-11-21 14:22:51.415217+00', 0, 2, 'U0LINUSTO1', '2026-11-21 14:22:51.515572+00', 'C0OLDQ2VW', '1795270971.574718', 'D0FT3VW1H9', '1795270971.589085', '2026-11-21 14:27:51.597525+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (3, 'T0RELEASED', 1, '2026-11-21 14:22:51.415217+00', 0, 3, 'U0GRACEHO1', '2026-11-21 14:27:51.597525+00', 'C0OLDQ2VW', '1795271271.632837', NULL, NULL, '2026-11-21 14:27:51.642463+00', 'answered', 'U0LINUSTO1');
INSERT INTO public.role_held VALUES (1, 'T0RELEASED', 1, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 14:07:50.486946+00', '2026-11-21 14:07:50.686178+00', NULL);
INSERT INTO public.role_held VALUES (3, 'T0RELEASED', 1, 'operations', 'U0DENNISR1', 'U0ADALOVE1', false, '2026-11-21 14:07:50.715267+00', NULL, NULL);
INSERT INTO public.role_held VALUES (5, 'T0RELEASED', 1, 'scribe', 'U0BARBARA1', 'U0ADALOVE1', false, '2026-11-21 14:07:50.835293+00', NULL, NULL);
INSERT INTO public.role_held VALUES (2, 'T0RELEASED', 1, 'commander', 'U0GRACEHO1', 'U0ADALOVE1', false, '2026-11-21 14:07:50.686178+00', NULL, '2026-11-21 14:07:51.012693+00');
INSERT INTO public.role_held VALUES (4, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', false, '2026-11-21 14:07:50.77774+00', '2026-11-21 14:27:51.77015+00', NULL);
INSERT INTO public.role_held VALUES (6, 'T0RELEASED', 1, 'communications', 'U0ADALOVE1', 'U0ADALOVE1', false, '2026-11-21 14:27:51.77015+00', NULL, NULL);
INSERT INTO public.role_held VALUES (7, 'T0RELEASED', 2, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 14:27:52.077202+00', NULL, NULL);
INSERT INTO public.tag VALUES (1, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795270070.985248', 'U0BARBARA1', 'mag', true, '1795270071.023049', '2026-11-21 14:07:51.024079+00');
INSERT INTO public.tag VALUES (2, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795270070.997510', 'U0BARBARA1', 'pushpin', true, '1795270071.063392', '2026-11-21 14:07:51.065366+00');
INSERT INTO public.tag VALUES (4, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795270070.997510', 'U0GRACEHO1', 'scales', true, '1795270071.118981', '2026-11-21 14:07:51.12055+00');
INSERT INTO public.tag VALUES (3, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795270071.021459', 'U0BARBARA1', 'pushpin', false, '1795270071.330703', '2026-11-21 14:07:51.331759+00');
INSERT INTO public.timeline_entry VALUES (1, 'T0RELEASED', 1, '2026-11-21 14:07:50.486946+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV1: Checkout returns 500s', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 14:07:50.486946+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (2, 'T0RELEASED', 1, '2026-11-21 14:07:50.486946+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 14:07:50.486946+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (3, 'T0RELEASED', 1, '2026-11-21 14:07:50.686178+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0GRACEHO1> commander', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 14:07:50.686178+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (4, 'T0RELEASED', 1, '2026-11-21 14:07:50.715267+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0DENNISR1> operations lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 14:07:50.715267+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (5, 'T0RELEASED', 1, '2026-11-21 14:07:50.77774+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0LINUSTO1> communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 14:07:50.77774+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (6, 'T0RELEASED', 1, '2026-11-21 14:07:50.835293+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0BARBARA1> scribe', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 14:07:50.835293+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (7, 'T0RELEASED', 1, '2026-11-21 14:07:50.958349+00', 'status', 'system', 'U0GRACEHO1', NULL, 'acknowledged the incident', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 14:07:50.958349+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (9, 'T0RELEASED', 1, '2026-11-21 14:07:50.99751+00', 'decision', 'message', 'U0GRACEHO1', NULL, 'We roll back first', '[]', 'C0OLDQ2VW', '1795270070.997510', NULL, 'http://127.0.0.1:34907/archives/C0OLDQ2VW/p1795270070997510', NULL, NULL, 'U0BARBARA1', '2026-11-21 14:07:51.065366+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (8, 'T0RELEASED', 1, '2026-11-21 14:07:50.985248+00', 'finding', 'message', 'U0DENNISR1', NULL, 'Errors began with release 413', '[]', 'C0OLDQ2VW', '1795270070.985248', NULL, 'http://127.0.0.1:34907/archives/C0OLDQ2VW/p1795270070985248', '1795270071.343567', NULL, 'U0BARBARA1', '2026-11-21 14:07:51.024079+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (10, 'T0RELEASED', 1, '2026-11-21 14:07:51.021459+00', 'event', 'message', 'U0DENNISR1', NULL, 'Lunch anyone', '[]', 'C0OLDQ2VW', '1795270071.021459', NULL, 'http://127.0.0.1:34907/archives/C0OLDQ2VW/p1795270071021459', NULL, NULL, 'U0BARBARA1', '2026-11-21 14:07:51.100957+00', '2026-11-21 14:07:51.331759+00', 1);
INSERT INTO public.timeline_entry VALUES (11, 'T0RELEASED', 1, '2026-11-21 08:01:00+00', 'event', 'note', 'U0BARBARA1', NULL, 'The database was restarted', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0BARBARA1', '2026-11-21 14:07:51.366871+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (12, 'T0RELEASED', 1, '2026-11-21 14:07:51.415217+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 1: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 14:07:51.415217+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (13, 'T0RELEASED', 1, '2026-11-21 14:27:51.642463+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 2: No change. Still: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 14:27:51.642463+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (14, 'T0RELEASED', 1, '2026-11-21 14:27:51.77015+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 14:27:51.77015+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (15, 'T0RELEASED', 1, '2026-11-21 14:27:51.830235+00', 'severity', 'system', 'U0GRACEHO1', NULL, 'changed severity SEV1 → SEV2: fewer customers', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 14:27:51.830235+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (16, 'T0RELEASED', 1, '2026-11-21 14:27:51.885174+00', 'status', 'system', 'U0GRACEHO1', NULL, 'mitigated: Rolled back release 412', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 14:27:51.885174+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (17, 'T0RELEASED', 1, '2026-11-21 14:27:51.960977+00', 'status', 'system', 'U0GRACEHO1', NULL, 'resolved: No errors since 14:05', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 14:27:51.960977+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (18, 'T0RELEASED', 2, '2026-11-21 14:27:52.077202+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV4: A button is blue', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 14:27:52.077202+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (19, 'T0RELEASED', 2, '2026-11-21 14:27:52.077202+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 14:27:52.077202+00', NULL, 1);
INSERT INTO public.timeline_version VALUES (1, 'T0RELEASED', 9, 1, '2026-11-21 14:07:50.99751+00', 'event', NULL, '[]', '2026-11-21 14:07:51.12055+00', 'U0GRACEHO1', NULL);
INSERT INTO public.timeline_version VALUES (2, 'T0RELEASED', 8, 1, '2026-11-21 14:07:50.985248+00', 'finding', 'Errors began with release 412', '[]', '2026-11-21 14:07:51.350432+00', 'U0DENNISR1', NULL);
INSERT INTO public.workspace VALUES ('T0RELEASED', 3, 1);
SELECT pg_catalog.setval('public.action_item_id_seq', 1, false);
SELECT pg_catalog.setval('public.alarm_id_seq', 4, true);
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
