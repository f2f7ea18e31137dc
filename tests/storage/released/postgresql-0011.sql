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
INSERT INTO public.alarm VALUES (1, 'T0RELEASED', 1, 'command', 0, '2026-11-21 16:48:40.483556+00', 0, NULL);
INSERT INTO public.alarm VALUES (2, 'T0RELEASED', 1, 'offer', 1, '2026-11-21 16:43:41.322805+00', 0, NULL);
INSERT INTO public.alarm VALUES (3, 'T0RELEASED', 1, 'archive', 0, '2026-12-05 16:38:41.565481+00', 0, NULL);
INSERT INTO public.alarm VALUES (4, 'T0RELEASED', 1, 'review', 0, '2026-11-25 16:38:41.565481+00', 0, NULL);
INSERT INTO public.alarm VALUES (5, 'T0RELEASED', 2, 'command', 0, '2026-11-21 17:08:41.646643+00', 0, NULL);
INSERT INTO public.alembic_version VALUES ('0011');
INSERT INTO public.audit VALUES (1, 'T0RELEASED', 1, '2026-11-21 16:18:40.296565+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO public.audit VALUES (2, 'T0RELEASED', 1, '2026-11-21 16:18:40.296565+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (3, 'T0RELEASED', 1, '2026-11-21 16:18:40.483556+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": "U0ADALOVE1"}', '{"commander": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (4, 'T0RELEASED', 1, '2026-11-21 16:18:40.511081+00', 'U0ADALOVE1', 'role', 'slash', '{"operations": null}', '{"operations": "U0DENNISR1"}');
INSERT INTO public.audit VALUES (5, 'T0RELEASED', 1, '2026-11-21 16:18:40.564202+00', 'U0ADALOVE1', 'role', 'slash', '{"communications": null}', '{"communications": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (6, 'T0RELEASED', 1, '2026-11-21 16:18:40.605783+00', 'U0ADALOVE1', 'role', 'slash', '{"scribe": null}', '{"scribe": "U0BARBARA1"}');
INSERT INTO public.audit VALUES (7, 'T0RELEASED', 1, '2026-11-21 16:18:40.716039+00', 'U0GRACEHO1', 'ack', 'button', '{"status": "declared", "words": null}', '{"status": "acknowledged", "words": ""}');
INSERT INTO public.audit VALUES (8, 'T0RELEASED', 1, '2026-11-21 16:18:40.769883+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 8, "kind": "finding"}');
INSERT INTO public.audit VALUES (9, 'T0RELEASED', 1, '2026-11-21 16:18:40.807653+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 9, "kind": "event"}');
INSERT INTO public.audit VALUES (10, 'T0RELEASED', 1, '2026-11-21 16:18:40.845711+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 10, "kind": "event"}');
INSERT INTO public.audit VALUES (11, 'T0RELEASED', 1, '2026-11-21 16:18:40.876254+00', 'U0GRACEHO1', 'retag', 'event', '{"entry": 9, "kind": "event"}', '{"entry": 9, "kind": "decision"}');
INSERT INTO public.audit VALUES (12, 'T0RELEASED', 1, '2026-11-21 16:18:40.91336+00', 'U0BARBARA1', 'untag', 'event', '{"entry": 10, "text": "Lunch anyone"}', '{"entry": null, "text": null}');
INSERT INTO public.audit VALUES (13, 'T0RELEASED', 1, '2026-11-21 16:18:40.944556+00', 'U0DENNISR1', 'message edited', 'event', '{"entry": 8, "text": "Errors began with release 412"}', '{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO public.audit VALUES (14, 'T0RELEASED', 1, '2026-11-21 16:18:40.963972+00', 'U0BARBARA1', 'note', 'slash', '{"text": null, "happened_at": null}', '{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO public.audit VALUES (15, 'T0RELEASED', 1, '2026-11-21 16:18:40.994167+00', 'U0LINUSTO1', 'update', 'form', '{"number": null, "words": null}', '{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (16, 'T0RELEASED', 1, '2026-11-21 16:30:41.019393+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 16:33:40.994167+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (17, 'T0RELEASED', 1, '2026-11-21 16:33:41.075614+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 16:33:40.994167+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (18, 'T0RELEASED', 1, '2026-11-21 16:38:41.16619+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 16:33:40.994167+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (19, 'T0RELEASED', 1, '2026-11-21 16:38:41.226949+00', 'U0LINUSTO1', 'update', 'button', '{"number": 1, "words": "One in eight fails. We roll back"}', '{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (20, 'T0RELEASED', 1, '2026-11-21 16:38:41.322805+00', 'U0LINUSTO1', 'handoff asked', 'slash', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (21, 'T0RELEASED', 1, '2026-11-21 16:38:41.383356+00', 'U0ADALOVE1', 'role', 'button', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (22, 'T0RELEASED', 1, '2026-11-21 16:38:41.444184+00', 'U0GRACEHO1', 'severity', 'slash', '{"severity": "sev1", "reason": null}', '{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO public.audit VALUES (23, 'T0RELEASED', 1, '2026-11-21 16:38:41.497193+00', 'U0GRACEHO1', 'mitigate', 'slash', '{"status": "acknowledged", "words": null}', '{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO public.audit VALUES (24, 'T0RELEASED', 1, '2026-11-21 16:38:41.565481+00', 'U0GRACEHO1', 'resolution', 'form', '{"impact_until": null, "customers": "", "owner": null}', '{"impact_until": "2026-11-21 16:38:41+00:00", "customers": "", "owner": "U0BARBARA1"}');
INSERT INTO public.audit VALUES (25, 'T0RELEASED', 1, '2026-11-21 16:38:41.565481+00', 'U0GRACEHO1', 'resolve', 'form', '{"status": "mitigated", "words": null}', '{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO public.audit VALUES (26, 'T0RELEASED', 2, '2026-11-21 16:38:41.646643+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO public.audit VALUES (27, 'T0RELEASED', 2, '2026-11-21 16:38:41.646643+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.handoff VALUES (1, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', 'accepted', '2026-11-21 16:38:41.322805+00', '2026-11-21 16:38:41.383356+00', 'D0OOMHG5RS', '1795279121.360518');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:121300271721.7551093335106.e253d3acd89df2d8a622a718e904f7f9', '2026-11-21 16:18:40.296565+00', '{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev083JO9N1T', '2026-11-21 16:18:40.442686+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:9663669970573.8697293681740.7b887628578e71d2c8a5625ef4f4ae9c', '2026-11-21 16:18:40.483556+00', '{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:1739970913976.4529904611403.e46c8d3eed456be34837af2920b63d61', '2026-11-21 16:18:40.511081+00', '{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:743029031629.9219763839599.8e18128ed21ce9ceca73f93623c2376a', '2026-11-21 16:18:40.564202+00', '{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0G73CJA3M', '2026-11-21 16:18:40.563374+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5362068734741.8495217784166.ef5cef420869b15cb7997f949f8ad2df', '2026-11-21 16:18:40.605783+00', '{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev07PK7MEFG', '2026-11-21 16:18:40.606243+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0Z812PIRA', '2026-11-21 16:18:40.657806+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0QQHXSN34', '2026-11-21 16:18:40.685616+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795277920.715099:U0GRACEHO1:acknowledge', '2026-11-21 16:18:40.716039+00', '{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0I8YSVREY', '2026-11-21 16:18:40.753608+00', '{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev09RFNYVQS', '2026-11-21 16:18:40.769883+00', '{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev06XLABX6Q', '2026-11-21 16:18:40.807653+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0NIO3IFWP', '2026-11-21 16:18:40.845711+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0KOTPVHCN', '2026-11-21 16:18:40.876254+00', '{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0HUZC8ISL', '2026-11-21 16:18:40.91336+00', '{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0F14YLK8J', '2026-11-21 16:18:40.944556+00', '{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:4408894637587.9049579248286.5ac3f3854192f7545b3bcf7e5fa11d16', '2026-11-21 16:18:40.963972+00', '{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:7211259857811.6060163097396.600fe45db344a28f16a9a1f226ab9625', '2026-11-21 16:18:40.979174+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0C7AKYLOH', '2026-11-21 16:18:40.994167+00', '{"text": "Update 1 is on its way. Next update: <!date^1795278820^{date_short_pretty} at {time}|21 Nov 2026, 16:33 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795278820^{date_short_pretty} at {time}|21 Nov 2026, 16:33 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795277921.225549:U0LINUSTO1:no_change', '2026-11-21 16:38:41.226949+00', '{"text": "Update 2 is on its way (no change). Next update: <!date^1795280021^{date_short_pretty} at {time}|21 Nov 2026, 16:53 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795280021^{date_short_pretty} at {time}|21 Nov 2026, 16:53 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:3152023491870.3773022218089.1d8f865daffabeb6ef69f8fa1e824e0a', '2026-11-21 16:38:41.322805+00', '{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795277921.382217:U0ADALOVE1:handoff_accept', '2026-11-21 16:38:41.383356+00', '{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:8928610924290.712647581510.6558736462e1975287da576636023236', '2026-11-21 16:38:41.444184+00', '{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795280021^{date_short_pretty} at {time}|21 Nov 2026, 16:53 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795280021^{date_short_pretty} at {time}|21 Nov 2026, 16:53 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:9492006382331.5335090022026.d0ec4df5ad3fccacfe60f2e0cbd6c5ec', '2026-11-21 16:38:41.497193+00', '{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:4089198804571.3502791884090.79d75c97427bf7c8800af3ada1152041', '2026-11-21 16:38:41.551129+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0P6K37OLO', '2026-11-21 16:38:41.565481+00', '{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}, {"type": "context", "elements": [{"type": "mrkdwn", "text": "<@U0BARBARA1> owns the review. Somebody else: `/incident review &lt;@user&gt;`", "verbatim": true}]}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:2920927507822.3957255711406.0b56033c96bde7c868cd5cc9f410bb4c', '2026-11-21 16:38:41.646643+00', '{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0UG9DUD3F', '2026-11-21 16:38:41.714458+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.incident VALUES (2, 'T0RELEASED', 2, 'A button is blue', '', 'sev4', 'declared', false, false, 'U0ADALOVE1', NULL, 'C0OLDASXI', 'inc-2-a-button-is-blue', '1795279121.705924', '🔵 SEV4 · 🆕 declared · A button is blue', 'C0X65MD1FY', '1795279121.706331', NULL, '2026-11-21 16:38:41.646643+00', '2026-11-21 16:38:41.646643+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, false, NULL, 'live', '', '', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL);
INSERT INTO public.incident VALUES (1, 'T0RELEASED', 1, 'Checkout returns 500s', '', 'sev2', 'resolved', false, false, 'U0ADALOVE1', NULL, 'C0OLDQ2VW', 'inc-1-checkout-returns-500s', '1795277920.428579', '🟠 SEV2 · ✅ resolved · Checkout returns 500s', 'C0X65MD1FY', '1795277920.429108', NULL, '2026-11-21 16:18:40.296565+00', '2026-11-21 16:18:40.296565+00', '2026-11-21 16:18:40.716039+00', '2026-11-21 16:38:41.497193+00', '2026-11-21 16:38:41.565481+00', NULL, NULL, NULL, '2026-11-21 16:38:41.565481+00', 'Resolved: No errors since 14:05', NULL, NULL, 0, NULL, NULL, false, NULL, 'live', '', '', 'No errors since 14:05', '', NULL, '2026-11-21 16:38:41+00', NULL, NULL, 'U0BARBARA1', NULL, NULL, NULL, false, NULL, NULL, NULL, NULL);
INSERT INTO public.incident_update VALUES (1, 'T0RELEASED', 1, 1, 'One in eight fails. We roll back', false, 'U0LINUSTO1', '2026-11-21 16:18:40.994167+00', 'sev1', 'acknowledged', '2026-11-21 16:33:40.994167+00');
INSERT INTO public.incident_update VALUES (2, 'T0RELEASED', 1, 2, 'No change. Still: One in eight fails. We roll back', true, 'U0LINUSTO1', '2026-11-21 16:38:41.226949+00', 'sev1', 'acknowledged', '2026-11-21 16:53:41.226949+00');
INSERT INTO public.outbox VALUES (1, 'T0RELEASED', NULL, 'read_people:2026-11-21:', 'read_people', '{"day": "2026-11-21", "cursor": ""}', NULL, NULL, 'done', '2026-11-21 16:18:40.276076+00', '2026-11-21 16:18:40.276076+00', NULL, 1, '2026-11-21 16:18:40.325296+00', '{"people": 5}', NULL);
INSERT INTO public.outbox VALUES (2, 'T0RELEASED', NULL, 'look_up_person:U0ADALOVE1', 'look_up_person', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 16:18:40.296565+00', '2026-11-21 16:18:40.296565+00', NULL, 1, '2026-11-21 16:18:40.399423+00', '{"zone": "Europe/London"}', NULL);
INSERT INTO public.outbox VALUES (3, 'T0RELEASED', 1, 'open_channel:1', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 16:18:40.296565+00', '2026-11-21 16:18:40.296565+00', NULL, 1, '2026-11-21 16:18:40.399423+00', '{"channel": "C0OLDQ2VW"}', NULL);
INSERT INTO public.outbox VALUES (26, 'T0RELEASED', NULL, 'look_up_person:U0LINUSTO1', 'look_up_person', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 16:18:40.564202+00', '2026-11-21 16:18:40.564202+00', NULL, 1, '2026-11-21 16:18:40.646407+00', '{"zone": "Europe/Helsinki"}', NULL);
INSERT INTO public.outbox VALUES (28, 'T0RELEASED', 1, 'notice:3b50dcc0f4ec416589f0acf82c7c29c2', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 16:18:40.564202+00', '2026-11-21 16:18:40.564202+00', NULL, 1, '2026-11-21 16:18:40.669821+00', '{"ts": "1795277920.544729", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}, {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}]}', NULL);
INSERT INTO public.outbox VALUES (66, 'T0RELEASED', 1, 'close_reminder:1:3', 'close_reminder', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 16:38:41.226949+00', '2026-11-21 16:38:41.226949+00', NULL, 1, '2026-11-21 16:38:41.293597+00', '{}', NULL);
INSERT INTO public.outbox VALUES (4, 'T0RELEASED', 1, 'invite:54b8f9080dde4117b41912e172e57492', 'invite', '{"user": "U0ADALOVE1"}', 3, NULL, 'done', '2026-11-21 16:18:40.296565+00', '2026-11-21 16:18:40.296565+00', NULL, 1, '2026-11-21 16:18:40.439946+00', '{}', NULL);
INSERT INTO public.outbox VALUES (5, 'T0RELEASED', 1, 'tell_ready:1:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:35165/respond/X0_WtCrvEjM3O4ypziRN4Q"}', 3, NULL, 'done', '2026-11-21 16:18:40.296565+00', '2026-11-21 16:18:40.296565+00', NULL, 1, '2026-11-21 16:18:40.439946+00', '{}', NULL);
INSERT INTO public.outbox VALUES (8, 'T0RELEASED', 1, 'topic:1a2079b0387a483884bb4605980508d0', 'topic', '{}', 3, 'topic:1', 'done', '2026-11-21 16:18:40.296565+00', '2026-11-21 16:18:40.296565+00', NULL, 1, '2026-11-21 16:18:40.439946+00', '{}', NULL);
INSERT INTO public.outbox VALUES (7, 'T0RELEASED', 1, 'card:b2b3d9e0990c475ba318f9fa51235fc5', 'card', '{}', 3, 'card:1', 'done', '2026-11-21 16:18:40.296565+00', '2026-11-21 16:18:40.296565+00', NULL, 1, '2026-11-21 16:18:40.439946+00', '{"ts": "1795277920.428579"}', NULL);
INSERT INTO public.outbox VALUES (9, 'T0RELEASED', 1, 'announce:f8a517f763844ee29214c5cba5f7ccb8', 'announce', '{}', 3, 'announce:1', 'done', '2026-11-21 16:18:40.296565+00', '2026-11-21 16:18:40.296565+00', NULL, 1, '2026-11-21 16:18:40.439946+00', '{"ts": "1795277920.429108"}', NULL);
INSERT INTO public.outbox VALUES (6, 'T0RELEASED', 1, 'direct:75b1ac6d9f8b47adaa3edb8c6063972d', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 3, NULL, 'done', '2026-11-21 16:18:40.296565+00', '2026-11-21 16:18:40.296565+00', NULL, 1, '2026-11-21 16:18:40.439946+00', '{"channel": "D0OOMHG5RS", "ts": "1795277920.436906"}', NULL);
INSERT INTO public.outbox VALUES (16, 'T0RELEASED', 1, 'topic:3d26d56d25dd41118c42fea09a42cf79', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 16:18:40.483556+00', '2026-11-21 16:18:40.483556+00', NULL, 1, '2026-11-21 16:18:40.52188+00', '{}', NULL);
INSERT INTO public.outbox VALUES (10, 'T0RELEASED', 1, 'pin_card:50ad95a1e249482e8345b50a3e3a4eaa', 'pin_card', '{}', 7, NULL, 'done', '2026-11-21 16:18:40.296565+00', '2026-11-21 16:18:40.296565+00', NULL, 1, '2026-11-21 16:18:40.474444+00', '{}', NULL);
INSERT INTO public.outbox VALUES (11, 'T0RELEASED', 1, 'bookmark:1:card', 'bookmark', '{"to": "card"}', 7, NULL, 'done', '2026-11-21 16:18:40.296565+00', '2026-11-21 16:18:40.296565+00', NULL, 1, '2026-11-21 16:18:40.474444+00', '{"link": "http://127.0.0.1:35165/archives/C0OLDQ2VW/p1795277920428579"}', NULL);
INSERT INTO public.outbox VALUES (12, 'T0RELEASED', NULL, 'look_up_person:U0GRACEHO1', 'look_up_person', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 16:18:40.483556+00', '2026-11-21 16:18:40.483556+00', NULL, 1, '2026-11-21 16:18:40.547363+00', '{"zone": "America/New_York"}', NULL);
INSERT INTO public.outbox VALUES (13, 'T0RELEASED', 1, 'invite:28f1cede813744e7b162ba9ae5c55604', 'invite', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 16:18:40.483556+00', '2026-11-21 16:18:40.483556+00', NULL, 1, '2026-11-21 16:18:40.547363+00', '{}', NULL);
INSERT INTO public.outbox VALUES (15, 'T0RELEASED', 1, 'card:d788c2c2777b431ab65079bba898c570', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 16:18:40.483556+00', '2026-11-21 16:18:40.483556+00', NULL, 1, '2026-11-21 16:18:40.547363+00', '{"ts": "1795277920.428579"}', NULL);
INSERT INTO public.outbox VALUES (17, 'T0RELEASED', 1, 'announce:f287a8ff4f5a41a299df557b5ba35975', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 16:18:40.483556+00', '2026-11-21 16:18:40.483556+00', NULL, 1, '2026-11-21 16:18:40.547363+00', '{"ts": "1795277920.429108"}', NULL);
INSERT INTO public.outbox VALUES (18, 'T0RELEASED', 1, 'direct:b255c77bae5f40d8b0fb68f8e20a2055', 'direct', '{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 16:18:40.483556+00', '2026-11-21 16:18:40.483556+00', NULL, 1, '2026-11-21 16:18:40.547363+00', '{"channel": "D0WS65PSTL", "ts": "1795277920.536622"}', NULL);
INSERT INTO public.outbox VALUES (14, 'T0RELEASED', 1, 'notice:b492c3e174de46d0ad03c1a6e9429199', 'notice', '{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 16:18:40.483556+00', '2026-11-21 16:18:40.483556+00', NULL, 1, '2026-11-21 16:18:40.547363+00', '{"ts": "1795277920.544729"}', NULL);
INSERT INTO public.outbox VALUES (23, 'T0RELEASED', 1, 'topic:cb193cf50ac54b4fa357cc7c207a00b4', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 16:18:40.511081+00', '2026-11-21 16:18:40.511081+00', NULL, 1, '2026-11-21 16:18:40.573242+00', '{}', NULL);
INSERT INTO public.outbox VALUES (19, 'T0RELEASED', NULL, 'look_up_person:U0DENNISR1', 'look_up_person', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 16:18:40.511081+00', '2026-11-21 16:18:40.511081+00', NULL, 1, '2026-11-21 16:18:40.59031+00', '{"zone": "Asia/Tokyo"}', NULL);
INSERT INTO public.outbox VALUES (20, 'T0RELEASED', 1, 'invite:3d0f2e3fa7b24aae941e556eacda4fd1', 'invite', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 16:18:40.511081+00', '2026-11-21 16:18:40.511081+00', NULL, 1, '2026-11-21 16:18:40.59031+00', '{}', NULL);
INSERT INTO public.outbox VALUES (22, 'T0RELEASED', 1, 'card:1122753624e44d67bfe1831e60d48d1b', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 16:18:40.511081+00', '2026-11-21 16:18:40.511081+00', NULL, 1, '2026-11-21 16:18:40.59031+00', '{"ts": "1795277920.428579"}', NULL);
INSERT INTO public.outbox VALUES (24, 'T0RELEASED', 1, 'announce:d40ff7def0b448019d0a4b97755fc384', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 16:18:40.511081+00', '2026-11-21 16:18:40.511081+00', NULL, 1, '2026-11-21 16:18:40.59031+00', '{"ts": "1795277920.429108"}', NULL);
INSERT INTO public.outbox VALUES (25, 'T0RELEASED', 1, 'direct:788e50312c3c4163a4b27170e8ee834b', 'direct', '{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 16:18:40.511081+00', '2026-11-21 16:18:40.511081+00', NULL, 1, '2026-11-21 16:18:40.59031+00', '{"channel": "D0OAN0SX5F", "ts": "1795277920.583166"}', NULL);
INSERT INTO public.outbox VALUES (70, 'T0RELEASED', 1, 'topic:6e913e8bc3bd41419b960a471f464b5d', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 16:38:41.226949+00', '2026-11-21 16:38:41.226949+00', NULL, 1, '2026-11-21 16:38:41.278189+00', '{}', NULL);
INSERT INTO public.outbox VALUES (35, 'T0RELEASED', 1, 'notice:26242999c83747ca992cfe377efba3ff', 'notice', '{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 16:18:40.605783+00', '2026-11-21 16:18:40.605783+00', NULL, 1, '2026-11-21 16:18:40.706844+00', '{"ts": "1795277920.544729", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}, {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}, {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}]}', NULL);
INSERT INTO public.outbox VALUES (50, 'T0RELEASED', 1, 'check_mark:c377a30b2fbc4c9b9e9cec9bb33beaaa', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795277920.766896', 'done', '2026-11-21 16:18:40.845711+00', '2026-11-21 16:18:40.845711+00', NULL, 1, '2026-11-21 16:18:40.932239+00', '{}', NULL);
INSERT INTO public.outbox VALUES (30, 'T0RELEASED', 1, 'topic:0f16e25307ec4d8eb2171dc2944c9343', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 16:18:40.564202+00', '2026-11-21 16:18:40.564202+00', NULL, 1, '2026-11-21 16:18:40.646407+00', '{}', NULL);
INSERT INTO public.outbox VALUES (27, 'T0RELEASED', 1, 'invite:5083a0a34089493c938ab4676b440063', 'invite', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 16:18:40.564202+00', '2026-11-21 16:18:40.564202+00', NULL, 1, '2026-11-21 16:18:40.646407+00', '{}', NULL);
INSERT INTO public.outbox VALUES (29, 'T0RELEASED', 1, 'card:206c51fa74594df5bc1c16badeda2250', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 16:18:40.564202+00', '2026-11-21 16:18:40.564202+00', NULL, 1, '2026-11-21 16:18:40.646407+00', '{"ts": "1795277920.428579"}', NULL);
INSERT INTO public.outbox VALUES (31, 'T0RELEASED', 1, 'announce:ad03d04577074467b2c805ca72f9730f', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 16:18:40.564202+00', '2026-11-21 16:18:40.564202+00', NULL, 1, '2026-11-21 16:18:40.646407+00', '{"ts": "1795277920.429108"}', NULL);
INSERT INTO public.outbox VALUES (32, 'T0RELEASED', 1, 'direct:f0d00f4d7de84716a7af8d29f0256f2d', 'direct', '{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 16:18:40.564202+00', '2026-11-21 16:18:40.564202+00', NULL, 1, '2026-11-21 16:18:40.646407+00', '{"channel": "D0FT3VW1H9", "ts": "1795277920.632235"}', NULL);
INSERT INTO public.outbox VALUES (55, 'T0RELEASED', 1, 'topic:8c71b849e23d4320818d4ad01a53de35', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 16:18:40.994167+00', '2026-11-21 16:18:40.994167+00', NULL, 1, '2026-11-21 16:30:41.026631+00', '{}', NULL);
INSERT INTO public.outbox VALUES (51, 'T0RELEASED', 1, 'check_mark:411343508371419a85b0f611783c90fe', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795277920.766896', 'done', '2026-11-21 16:18:40.91336+00', '2026-11-21 16:18:40.91336+00', NULL, 1, '2026-11-21 16:18:40.957998+00', '{}', NULL);
INSERT INTO public.outbox VALUES (33, 'T0RELEASED', NULL, 'look_up_person:U0BARBARA1', 'look_up_person', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 16:18:40.605783+00', '2026-11-21 16:18:40.605783+00', NULL, 1, '2026-11-21 16:18:40.689971+00', '{"zone": "America/Los_Angeles"}', NULL);
INSERT INTO public.outbox VALUES (37, 'T0RELEASED', 1, 'topic:ca8042dd32fe42569de715ce8b19d4dd', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 16:18:40.605783+00', '2026-11-21 16:18:40.605783+00', NULL, 1, '2026-11-21 16:18:40.689971+00', '{}', NULL);
INSERT INTO public.outbox VALUES (34, 'T0RELEASED', 1, 'invite:bfc7cfb69cdf435d80a8aa58c25c6e77', 'invite', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 16:18:40.605783+00', '2026-11-21 16:18:40.605783+00', NULL, 1, '2026-11-21 16:18:40.689971+00', '{}', NULL);
INSERT INTO public.outbox VALUES (36, 'T0RELEASED', 1, 'card:d37357d6b3224b549e1d0f4147523dbc', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 16:18:40.605783+00', '2026-11-21 16:18:40.605783+00', NULL, 1, '2026-11-21 16:18:40.689971+00', '{"ts": "1795277920.428579"}', NULL);
INSERT INTO public.outbox VALUES (38, 'T0RELEASED', 1, 'announce:6bb29f678e0841f09a85d4881e4a5ba5', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 16:18:40.605783+00', '2026-11-21 16:18:40.605783+00', NULL, 1, '2026-11-21 16:18:40.689971+00', '{"ts": "1795277920.429108"}', NULL);
INSERT INTO public.outbox VALUES (39, 'T0RELEASED', 1, 'direct:211e493a3a084f439940b210fb5f4241', 'direct', '{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 16:18:40.605783+00', '2026-11-21 16:18:40.605783+00', NULL, 1, '2026-11-21 16:18:40.689971+00', '{"channel": "D07BKQZ5T3", "ts": "1795277920.677983"}', NULL);
INSERT INTO public.outbox VALUES (45, 'T0RELEASED', 1, 'read_message:2fe256a7fb9c45fb95e8059d85c99f03', 'read_message', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795277920.732663', 'done', '2026-11-21 16:18:40.769883+00', '2026-11-21 16:18:40.769883+00', NULL, 1, '2026-11-21 16:18:40.823561+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (54, 'T0RELEASED', 1, 'card:ba02affc305848e0b0e7cf911ab12c04', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 16:18:40.994167+00', '2026-11-21 16:18:40.994167+00', NULL, 1, '2026-11-21 16:30:41.04485+00', '{"ts": "1795277920.428579"}', NULL);
INSERT INTO public.outbox VALUES (46, 'T0RELEASED', 1, 'check_mark:c75ccaca9518454ea40ee6ad4fa4ff79', 'check_mark', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795277920.732663', 'done', '2026-11-21 16:18:40.769883+00', '2026-11-21 16:18:40.769883+00', NULL, 1, '2026-11-21 16:18:40.866814+00', '{}', NULL);
INSERT INTO public.outbox VALUES (49, 'T0RELEASED', 1, 'read_message:fede4a77575942b39dfe7911a74e0b96', 'read_message', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795277920.766896', 'done', '2026-11-21 16:18:40.845711+00', '2026-11-21 16:18:40.845711+00', NULL, 1, '2026-11-21 16:18:40.903617+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (56, 'T0RELEASED', 1, 'announce:d4e79231beae4c65adb8a882d6773036', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 16:18:40.994167+00', '2026-11-21 16:18:40.994167+00', NULL, 1, '2026-11-21 16:30:41.062765+00', '{"ts": "1795277920.429108"}', NULL);
INSERT INTO public.outbox VALUES (52, 'T0RELEASED', 1, 'notice:a269fcb1dfdb45ebb4b419e0d58c43a7', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795278820.994167, "by_name": "linus"}}', NULL, 'room:1', 'done', '2026-11-21 16:18:40.994167+00', '2026-11-21 16:18:40.994167+00', NULL, 1, '2026-11-21 16:30:41.04485+00', '{"ts": "1795278641.028622"}', NULL);
INSERT INTO public.outbox VALUES (53, 'T0RELEASED', 1, 'announce_reply:e633104fde1a4fe49622c29bd1d10f22', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795278820.994167, "by_name": "linus"}}', NULL, 'announce:1', 'done', '2026-11-21 16:18:40.994167+00', '2026-11-21 16:18:40.994167+00', NULL, 1, '2026-11-21 16:30:41.04485+00', '{"ts": "1795278641.030837"}', NULL);
INSERT INTO public.outbox VALUES (62, 'T0RELEASED', 1, 'remind:1:2', 'remind', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 16:33:41.075614+00', '2026-11-21 16:33:41.075614+00', NULL, 1, '2026-11-21 16:33:41.135525+00', '{"ts": "1795278821.134690"}', NULL);
INSERT INTO public.outbox VALUES (63, 'T0RELEASED', 1, 'remind_direct:1:2', 'remind_direct', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 16:33:41.075614+00', '2026-11-21 16:33:41.075614+00', NULL, 1, '2026-11-21 16:33:41.153767+00', '{"channel": "D0FT3VW1H9", "ts": "1795278821.152914"}', NULL);
INSERT INTO public.outbox VALUES (59, 'T0RELEASED', 1, 'topic:5824a241ea1b405ebfa0d2b2990c5fb2', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 16:33:41.075614+00', '2026-11-21 16:33:41.075614+00', NULL, 1, '2026-11-21 16:33:41.119693+00', '{}', NULL);
INSERT INTO public.outbox VALUES (58, 'T0RELEASED', 1, 'card:cc64b4c9f52649258d5e26b7262d0210', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 16:33:41.075614+00', '2026-11-21 16:33:41.075614+00', NULL, 1, '2026-11-21 16:33:41.119693+00', '{"ts": "1795277920.428579"}', NULL);
INSERT INTO public.outbox VALUES (60, 'T0RELEASED', 1, 'announce:a9c85efe02a249caa08f935853cb6cf3', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 16:33:41.075614+00', '2026-11-21 16:33:41.075614+00', NULL, 1, '2026-11-21 16:33:41.119693+00', '{"ts": "1795277920.429108"}', NULL);
INSERT INTO public.outbox VALUES (61, 'T0RELEASED', 1, 'close_reminder:1:1', 'close_reminder', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 16:33:41.075614+00', '2026-11-21 16:33:41.075614+00', NULL, 1, '2026-11-21 16:33:41.119693+00', '{}', NULL);
INSERT INTO public.outbox VALUES (67, 'T0RELEASED', 1, 'notice:910f01b5430e4ab2be114cdec797e379', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795280021.226949, "by_name": "linus"}}', NULL, 'room:1', 'done', '2026-11-21 16:38:41.226949+00', '2026-11-21 16:38:41.226949+00', NULL, 1, '2026-11-21 16:38:41.293597+00', '{"ts": "1795279121.279713"}', NULL);
INSERT INTO public.outbox VALUES (68, 'T0RELEASED', 1, 'announce_reply:66ed2be8108041d19457cac89382ed0f', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795280021.226949, "by_name": "linus"}}', NULL, 'announce:1', 'done', '2026-11-21 16:38:41.226949+00', '2026-11-21 16:38:41.226949+00', NULL, 1, '2026-11-21 16:38:41.293597+00', '{"ts": "1795279121.280165"}', NULL);
INSERT INTO public.outbox VALUES (69, 'T0RELEASED', 1, 'card:29875eb5944c49249589660d6c8a489d', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 16:38:41.226949+00', '2026-11-21 16:38:41.226949+00', NULL, 1, '2026-11-21 16:38:41.293597+00', '{"ts": "1795277920.428579"}', NULL);
INSERT INTO public.outbox VALUES (21, 'T0RELEASED', 1, 'notice:91d73217eac2404c919b0306d998e183', 'notice', '{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 16:18:40.511081+00', '2026-11-21 16:18:40.511081+00', NULL, 1, '2026-11-21 16:18:40.622581+00', '{"ts": "1795277920.544729", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}]}', NULL);
INSERT INTO public.outbox VALUES (72, 'T0RELEASED', 1, 'invite:95b98c60854d4f74b6c49422adf53b9f', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 16:38:41.322805+00', '2026-11-21 16:38:41.322805+00', NULL, 1, '2026-11-21 16:38:41.362283+00', '{}', NULL);
INSERT INTO public.outbox VALUES (43, 'T0RELEASED', 1, 'topic:1ef1d98066a04816b85d916c4436927b', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 16:18:40.716039+00', '2026-11-21 16:18:40.716039+00', NULL, 1, '2026-11-21 16:18:40.749452+00', '{}', NULL);
INSERT INTO public.outbox VALUES (40, 'T0RELEASED', 1, 'notice:015542641860449ab17a638045baf1b1', 'notice', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795278820.296565, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 16:18:40.716039+00', '2026-11-21 16:18:40.716039+00', NULL, 1, '2026-11-21 16:18:40.759655+00', '{"ts": "1795277920.747075"}', NULL);
INSERT INTO public.outbox VALUES (41, 'T0RELEASED', 1, 'announce_reply:ddbdacad55424389a9a4f267eb3822fd', 'announce_reply', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795278820.296565, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 16:18:40.716039+00', '2026-11-21 16:18:40.716039+00', NULL, 1, '2026-11-21 16:18:40.759655+00', '{"ts": "1795277920.747378"}', NULL);
INSERT INTO public.outbox VALUES (42, 'T0RELEASED', 1, 'card:f2594ffb8cdd4009a80b7d56d349a5cf', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 16:18:40.716039+00', '2026-11-21 16:18:40.716039+00', NULL, 1, '2026-11-21 16:18:40.759655+00', '{"ts": "1795277920.428579"}', NULL);
INSERT INTO public.outbox VALUES (73, 'T0RELEASED', 1, 'offer_role:64bd694b91324dc8b6c7921dc5a038a2', 'offer_role', '{"handoff_id": 1, "brief": {"tried": [{"at": 1795277920.732663, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:35165/archives/C0OLDQ2VW/p1795277920732663", "said": true}, {"at": 1795277920.740379, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:35165/archives/C0OLDQ2VW/p1795277920740379", "said": true}], "tasks": []}}', NULL, 'offer:1', 'done', '2026-11-21 16:38:41.322805+00', '2026-11-21 16:38:41.322805+00', NULL, 1, '2026-11-21 16:38:41.371476+00', '{"channel": "D0OOMHG5RS", "ts": "1795279121.360518"}', NULL);
INSERT INTO public.outbox VALUES (44, 'T0RELEASED', 1, 'announce:9abce9c661dd4e0899cf32a131e07883', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 16:18:40.716039+00', '2026-11-21 16:18:40.716039+00', NULL, 1, '2026-11-21 16:18:40.789065+00', '{"ts": "1795277920.429108"}', NULL);
INSERT INTO public.outbox VALUES (74, 'T0RELEASED', 1, 'notice:fe1febbd00fd4083aca20c7975ca6f4e', 'notice', '{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1", "by_name": "linus"}}', NULL, 'room:1', 'done', '2026-11-21 16:38:41.322805+00', '2026-11-21 16:38:41.322805+00', NULL, 1, '2026-11-21 16:38:41.371476+00', '{"ts": "1795279121.361172"}', NULL);
INSERT INTO public.outbox VALUES (47, 'T0RELEASED', 1, 'read_message:b89eea2e822c40f28e28d761545912c3', 'read_message', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795277920.740379', 'done', '2026-11-21 16:18:40.807653+00', '2026-11-21 16:18:40.807653+00', NULL, 1, '2026-11-21 16:18:40.866814+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (48, 'T0RELEASED', 1, 'check_mark:c3277f06f1214fa3aaae5013e39771af', 'check_mark', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795277920.740379', 'done', '2026-11-21 16:18:40.807653+00', '2026-11-21 16:18:40.807653+00', NULL, 1, '2026-11-21 16:18:40.903617+00', '{}', NULL);
INSERT INTO public.outbox VALUES (57, 'T0RELEASED', 1, 'remind_direct:1:1', 'remind_direct', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 16:30:41.019393+00', '2026-11-21 16:30:41.019393+00', NULL, 1, '2026-11-21 16:30:41.062765+00', '{"channel": "D0FT3VW1H9", "ts": "1795278641.058709"}', NULL);
INSERT INTO public.outbox VALUES (64, 'T0RELEASED', 1, 'close_reminder:1:2', 'close_reminder', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 16:38:41.16619+00', '2026-11-21 16:38:41.16619+00', NULL, 1, '2026-11-21 16:38:41.199402+00', '{}', NULL);
INSERT INTO public.outbox VALUES (65, 'T0RELEASED', 1, 'remind:1:3', 'remind', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 16:38:41.16619+00', '2026-11-21 16:38:41.16619+00', NULL, 1, '2026-11-21 16:38:41.213944+00', '{"ts": "1795279121.212473"}', NULL);
INSERT INTO public.outbox VALUES (78, 'T0RELEASED', 1, 'notice:ea33532e506340f184d5686e290e00df', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 16:38:41.383356+00', '2026-11-21 16:38:41.383356+00', NULL, 1, '2026-11-21 16:38:41.43276+00', '{"ts": "1795279121.431093"}', NULL);
INSERT INTO public.outbox VALUES (80, 'T0RELEASED', 1, 'topic:9c29b32b71534f67a2a03d78b0aa4ff5', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 16:38:41.383356+00', '2026-11-21 16:38:41.383356+00', NULL, 1, '2026-11-21 16:38:41.421846+00', '{}', NULL);
INSERT INTO public.outbox VALUES (77, 'T0RELEASED', 1, 'invite:c268b38ce9c640a7abdb0bb8bd37014f', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 16:38:41.383356+00', '2026-11-21 16:38:41.383356+00', NULL, 1, '2026-11-21 16:38:41.43276+00', '{}', NULL);
INSERT INTO public.outbox VALUES (75, 'T0RELEASED', 1, 'close_offer:77b7938494f5475e8ef9ac4f5de87131', 'close_offer', '{"handoff_id": 1}', NULL, 'offer:1', 'done', '2026-11-21 16:38:41.383356+00', '2026-11-21 16:38:41.383356+00', NULL, 1, '2026-11-21 16:38:41.43276+00', '{}', NULL);
INSERT INTO public.outbox VALUES (76, 'T0RELEASED', 1, 'direct:5c553adb2dab4668a97bb2254941fc46', 'direct', '{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, NULL, 'done', '2026-11-21 16:38:41.383356+00', '2026-11-21 16:38:41.383356+00', NULL, 1, '2026-11-21 16:38:41.43276+00', '{"channel": "D0FT3VW1H9", "ts": "1795279121.423312"}', NULL);
INSERT INTO public.outbox VALUES (79, 'T0RELEASED', 1, 'card:7498278a70da4c37ab3640a849c5e883', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 16:38:41.383356+00', '2026-11-21 16:38:41.383356+00', NULL, 1, '2026-11-21 16:38:41.43276+00', '{"ts": "1795277920.428579"}', NULL);
INSERT INTO public.outbox VALUES (81, 'T0RELEASED', 1, 'announce:d4b889489e97428cb578efed14eba227', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 16:38:41.383356+00', '2026-11-21 16:38:41.383356+00', NULL, 1, '2026-11-21 16:38:41.43276+00', '{"ts": "1795277920.429108"}', NULL);
INSERT INTO public.outbox VALUES (82, 'T0RELEASED', 1, 'direct:d1226e4562fd431885cab7bbf4fb5fee', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 16:38:41.383356+00', '2026-11-21 16:38:41.383356+00', NULL, 1, '2026-11-21 16:38:41.43276+00', '{"channel": "D0OOMHG5RS", "ts": "1795279121.424405"}', NULL);
INSERT INTO public.outbox VALUES (84, 'T0RELEASED', 1, 'announce_reply:4eae051b923b42f98a4a36845f684f10', 'announce_reply', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795280021.226949, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 16:38:41.444184+00', '2026-11-21 16:38:41.444184+00', NULL, 1, '2026-11-21 16:38:41.478549+00', '{"ts": "1795279121.469189"}', NULL);
INSERT INTO public.outbox VALUES (86, 'T0RELEASED', 1, 'topic:1a16c68c18a64b9cbea7114d819ba646', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 16:38:41.444184+00', '2026-11-21 16:38:41.444184+00', NULL, 1, '2026-11-21 16:38:41.470703+00', '{}', NULL);
INSERT INTO public.outbox VALUES (83, 'T0RELEASED', 1, 'notice:a9710419c9b743ea81d72ba04d68cf91', 'notice', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795280021.226949, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 16:38:41.444184+00', '2026-11-21 16:38:41.444184+00', NULL, 1, '2026-11-21 16:38:41.478549+00', '{"ts": "1795279121.468863"}', NULL);
INSERT INTO public.outbox VALUES (85, 'T0RELEASED', 1, 'card:60575fb6dd8148b4acdd599c3d3c76d7', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 16:38:41.444184+00', '2026-11-21 16:38:41.444184+00', NULL, 1, '2026-11-21 16:38:41.478549+00', '{"ts": "1795277920.428579"}', NULL);
INSERT INTO public.outbox VALUES (71, 'T0RELEASED', 1, 'announce:538fe8404c3b4ee198ac5471a6350c2a', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 16:38:41.226949+00', '2026-11-21 16:38:41.226949+00', NULL, 1, '2026-11-21 16:38:41.311739+00', '{"ts": "1795277920.429108"}', NULL);
INSERT INTO public.outbox VALUES (87, 'T0RELEASED', 1, 'announce:971aa4394f5440dfbe83870c93efcdb8', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 16:38:41.444184+00', '2026-11-21 16:38:41.444184+00', NULL, 1, '2026-11-21 16:38:41.490018+00', '{"ts": "1795277920.429108"}', NULL);
INSERT INTO public.outbox VALUES (91, 'T0RELEASED', 1, 'topic:1bb08eec88114ceca415933f0d2fa66f', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 16:38:41.497193+00', '2026-11-21 16:38:41.497193+00', NULL, 1, '2026-11-21 16:38:41.524344+00', '{}', NULL);
INSERT INTO public.outbox VALUES (88, 'T0RELEASED', 1, 'notice:fa98b4e466fa4661b3201fa289e4cce3', 'notice', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795282721.497193, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 16:38:41.497193+00', '2026-11-21 16:38:41.497193+00', NULL, 1, '2026-11-21 16:38:41.532288+00', '{"ts": "1795279121.522669"}', NULL);
INSERT INTO public.outbox VALUES (89, 'T0RELEASED', 1, 'announce_reply:47b94f13fce347ac8c7b274a004c4d1a', 'announce_reply', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795282721.497193, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 16:38:41.497193+00', '2026-11-21 16:38:41.497193+00', NULL, 1, '2026-11-21 16:38:41.532288+00', '{"ts": "1795279121.522982"}', NULL);
INSERT INTO public.outbox VALUES (90, 'T0RELEASED', 1, 'card:171fea8ff2464988a99613ae63d94ae4', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 16:38:41.497193+00', '2026-11-21 16:38:41.497193+00', NULL, 1, '2026-11-21 16:38:41.532288+00', '{"ts": "1795277920.428579"}', NULL);
INSERT INTO public.outbox VALUES (92, 'T0RELEASED', 1, 'announce:ef790aa62ea4438fb215953a09d0f3e3', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 16:38:41.497193+00', '2026-11-21 16:38:41.497193+00', NULL, 1, '2026-11-21 16:38:41.54221+00', '{"ts": "1795277920.429108"}', NULL);
INSERT INTO public.outbox VALUES (93, 'T0RELEASED', 1, 'invite:f60835c93d6c4802aaf3da280f9e2ee1', 'invite', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 16:38:41.565481+00', '2026-11-21 16:38:41.565481+00', NULL, 1, '2026-11-21 16:38:41.614621+00', '{}', NULL);
INSERT INTO public.outbox VALUES (98, 'T0RELEASED', 1, 'topic:40a54f522c7142638807cd5cc04fbe40', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 16:38:41.565481+00', '2026-11-21 16:38:41.565481+00', NULL, 1, '2026-11-21 16:38:41.614621+00', '{}', NULL);
INSERT INTO public.outbox VALUES (94, 'T0RELEASED', 1, 'direct:df3d4a39b6774878891496fbbb54a5ed', 'direct', '{"user": "U0BARBARA1", "notice": "review_asked", "data": {"by": "U0GRACEHO1", "due": 1795797521.565481}}', NULL, NULL, 'done', '2026-11-21 16:38:41.565481+00', '2026-11-21 16:38:41.565481+00', NULL, 1, '2026-11-21 16:38:41.622963+00', '{"channel": "D07BKQZ5T3", "ts": "1795279121.612262"}', NULL);
INSERT INTO public.outbox VALUES (95, 'T0RELEASED', 1, 'notice:460265d9221541eaae806d4ff4a03edb', 'notice', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "owner": "U0BARBARA1", "owner_name": "barbara", "customers": "", "left": [], "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 16:38:41.565481+00', '2026-11-21 16:38:41.565481+00', NULL, 1, '2026-11-21 16:38:41.622963+00', '{"ts": "1795279121.612574"}', NULL);
INSERT INTO public.outbox VALUES (96, 'T0RELEASED', 1, 'announce_reply:bffd6ca7160941379010965f466dc452', 'announce_reply', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 16:38:41.565481+00', '2026-11-21 16:38:41.565481+00', NULL, 1, '2026-11-21 16:38:41.622963+00', '{"ts": "1795279121.612878"}', NULL);
INSERT INTO public.outbox VALUES (97, 'T0RELEASED', 1, 'card:0e70c89778ac4e3c9d683e4a530fae64', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 16:38:41.565481+00', '2026-11-21 16:38:41.565481+00', NULL, 1, '2026-11-21 16:38:41.622963+00', '{"ts": "1795277920.428579"}', NULL);
INSERT INTO public.outbox VALUES (99, 'T0RELEASED', 1, 'announce:4cff0a81bb784325a34dc931ced586d9', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 16:38:41.565481+00', '2026-11-21 16:38:41.565481+00', NULL, 1, '2026-11-21 16:38:41.636+00', '{"ts": "1795277920.429108"}', NULL);
INSERT INTO public.outbox VALUES (100, 'T0RELEASED', 2, 'open_channel:2', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 16:38:41.646643+00', '2026-11-21 16:38:41.646643+00', NULL, 1, '2026-11-21 16:38:41.686636+00', '{"channel": "C0OLDASXI"}', NULL);
INSERT INTO public.outbox VALUES (101, 'T0RELEASED', 2, 'invite:257a096a5e354d11ae5294817d8c7f33', 'invite', '{"user": "U0ADALOVE1"}', 100, NULL, 'done', '2026-11-21 16:38:41.646643+00', '2026-11-21 16:38:41.646643+00', NULL, 1, '2026-11-21 16:38:41.713286+00', '{}', NULL);
INSERT INTO public.outbox VALUES (105, 'T0RELEASED', 2, 'topic:bc62e4e565264f6589c1e3a790e5661b', 'topic', '{}', 100, 'topic:2', 'done', '2026-11-21 16:38:41.646643+00', '2026-11-21 16:38:41.646643+00', NULL, 1, '2026-11-21 16:38:41.713286+00', '{}', NULL);
INSERT INTO public.outbox VALUES (102, 'T0RELEASED', 2, 'tell_ready:2:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:35165/respond/JwIxjhLnU8yM1wRs8J0w_A"}', 100, NULL, 'done', '2026-11-21 16:38:41.646643+00', '2026-11-21 16:38:41.646643+00', NULL, 1, '2026-11-21 16:38:41.713286+00', '{}', NULL);
INSERT INTO public.outbox VALUES (103, 'T0RELEASED', 2, 'direct:d7da8093b82149b2baec0479b46362dd', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 100, NULL, 'done', '2026-11-21 16:38:41.646643+00', '2026-11-21 16:38:41.646643+00', NULL, 1, '2026-11-21 16:38:41.713286+00', '{"channel": "D0OOMHG5RS", "ts": "1795279121.705236"}', NULL);
INSERT INTO public.outbox VALUES (104, 'T0RELEASED', 2, 'card:0b6f0cb2741641d691551e3fe594ef04', 'card', '{}', 100, 'card:2', 'done', '2026-11-21 16:38:41.646643+00', '2026-11-21 16:38:41.646643+00', NULL, 1, '2026-11-21 16:38:41.713286+00', '{"ts": "1795279121.705924"}', NULL);
INSERT INTO public.outbox VALUES (106, 'T0RELEASED', 2, 'announce:773bce0f4a63438f8ff4173ede774ac8', 'announce', '{}', 100, 'announce:2', 'done', '2026-11-21 16:38:41.646643+00', '2026-11-21 16:38:41.646643+00', NULL, 1, '2026-11-21 16:38:41.713286+00', '{"ts": "1795279121.706331"}', NULL);
INSERT INTO public.outbox VALUES (107, 'T0RELEASED', 2, 'pin_card:09b5c92b4e5a4409b9afc1db8433be8e', 'pin_card', '{}', 104, NULL, 'done', '2026-11-21 16:38:41.646643+00', '2026-11-21 16:38:41.646643+00', NULL, 1, '2026-11-21 16:38:41.740407+00', '{}', NULL);
INSERT INTO public.outbox VALUES (108, 'T0RELEASED', 2, 'bookmark:2:card', 'bookmark', '{"to": "card"}', 104, NULL, 'done', '2026-11-21 16:38:41.646643+00', '2026-11-21 16:38:41.646643+00', NULL, 1, '2026-11-21 16:38:41.740407+00', '{"link": "http://127.0.0.1:35165/archives/C0OLDASXI/p1795279121705924"}', NULL);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0ADALOVE1', 'Europe/London', 'ada', '2026-11-21 16:18:40.399191+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0GRACEHO1', 'America/New_York', 'grace', '2026-11-21 16:18:40.529953+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0DENNISR1', 'Asia/Tokyo', 'dennis', '2026-11-21 16:18:40.577279+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0LINUSTO1', 'Europe/Helsinki', 'linus', '2026-11-21 16:18:40.627606+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0BARBARA1', 'America/Los_Angeles', 'barbara', '2026-11-21 16:18:40.674091+00', false, false, false);
INSERT INTO public.promise VALUES (1, 'T0RELEASED', 1, '2026-11-21 16:33:40.296565+00', '2026-11-21 16:18:40.296565+00', 'kept', '2026-11-21 16:18:40.994167+00', -899.302398);
INSERT INTO public.promise VALUES (2, 'T0RELEASED', 1, '2026-11-21 16:33:40.994167+00', '2026-11-21 16:18:40.994167+00', 'broken', '2026-11-21 16:38:41.226949+00', 300.232782);
INSERT INTO public.promise VALUES (3, 'T0RELEASED', 1, '2026-11-21 16:53:41.226949+00', '2026-11-21 16:38:41.226949+00', 'kept', '2026-11-21 16:38:41.497193+00', -899.729756);
INSERT INTO public.promise VALUES (4, 'T0RELEASED', 1, '2026-11-21 17:38:41.497193+00', '2026-11-21 16:38:41.497193+00', 'kept', '2026-11-21 16:38:41.565481+00', -3599.931712);
INSERT INTO public.reminder VALUES (1, 'T0RELEASED', 1, '2026-11-21 16:33:40.994167+00', 0, 1, 'U0LINUSTO1', '2026-11-21 16:30:41.019393+00', NULL, NULL, 'D0FT3VW1H9', '1795278641.058709', '2026-11-21 16:33:41.075614+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (2, 'T0RELEASED', 1, '2026-11-21 16:33:40.994167+00', 0, 2, 'U0LINUSTO1', '2026-11-21 16:33:41.075614+00', 'C0OLDQ2VW', '1795278821.134690', 'D0FT3VW1H9', '1795278821.152914', '2026-11-21 16:38:41.16619+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (3, 'T0RELEASED', 1, '2026-11-21 16:33:40.994167+00', 0, 3, 'U0GRACEHO1', '2026-11-21 16:38:41.16619+00', 'C0OLDQ2VW', '1795279121.212473', NULL, NULL, '2026-11-21 16:38:41.226949+00', 'answered', 'U0LINUSTO1');
INSERT INTO public.role_held VALUES (1, 'T0RELEASED', 1, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 16:18:40.296565+00', '2026-11-21 16:18:40.483556+00', NULL);
INSERT INTO public.role_held VALUES (3, 'T0RELEASED', 1, 'operations', 'U0DENNISR1', 'U0ADALOVE1', false, '2026-11-21 16:18:40.511081+00', NULL, NULL);
INSERT INTO public.role_held VALUES (5, 'T0RELEASED', 1, 'scribe', 'U0BARBARA1', 'U0ADALOVE1', false, '2026-11-21 16:18:40.605783+00', NULL, NULL);
INSERT INTO public.role_held VALUES (2, 'T0RELEASED', 1, 'commander', 'U0GRACEHO1', 'U0ADALOVE1', false, '2026-11-21 16:18:40.483556+00', NULL, '2026-11-21 16:18:40.753608+00');
INSERT INTO public.role_held VALUES (4, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', false, '2026-11-21 16:18:40.564202+00', '2026-11-21 16:38:41.383356+00', NULL);
INSERT INTO public.role_held VALUES (6, 'T0RELEASED', 1, 'communications', 'U0ADALOVE1', 'U0ADALOVE1', false, '2026-11-21 16:38:41.383356+00', NULL, NULL);
INSERT INTO public.role_held VALUES (7, 'T0RELEASED', 2, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 16:38:41.646643+00', NULL, NULL);
INSERT INTO public.tag VALUES (1, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795277920.732663', 'U0BARBARA1', 'mag', true, '1795277920.768866', '2026-11-21 16:18:40.769883+00');
INSERT INTO public.tag VALUES (2, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795277920.740379', 'U0BARBARA1', 'pushpin', true, '1795277920.806223', '2026-11-21 16:18:40.807653+00');
INSERT INTO public.tag VALUES (4, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795277920.740379', 'U0GRACEHO1', 'scales', true, '1795277920.874908', '2026-11-21 16:18:40.876254+00');
INSERT INTO public.tag VALUES (3, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795277920.766896', 'U0BARBARA1', 'pushpin', false, '1795277920.911653', '2026-11-21 16:18:40.91336+00');
INSERT INTO public.timeline_entry VALUES (1, 'T0RELEASED', 1, '2026-11-21 16:18:40.296565+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV1: Checkout returns 500s', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 16:18:40.296565+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (2, 'T0RELEASED', 1, '2026-11-21 16:18:40.296565+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 16:18:40.296565+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (3, 'T0RELEASED', 1, '2026-11-21 16:18:40.483556+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0GRACEHO1> commander', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 16:18:40.483556+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (4, 'T0RELEASED', 1, '2026-11-21 16:18:40.511081+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0DENNISR1> operations lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 16:18:40.511081+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (5, 'T0RELEASED', 1, '2026-11-21 16:18:40.564202+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0LINUSTO1> communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 16:18:40.564202+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (6, 'T0RELEASED', 1, '2026-11-21 16:18:40.605783+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0BARBARA1> scribe', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 16:18:40.605783+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (7, 'T0RELEASED', 1, '2026-11-21 16:18:40.716039+00', 'status', 'system', 'U0GRACEHO1', NULL, 'acknowledged the incident', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 16:18:40.716039+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (9, 'T0RELEASED', 1, '2026-11-21 16:18:40.740379+00', 'decision', 'message', 'U0GRACEHO1', NULL, 'We roll back first', '[]', 'C0OLDQ2VW', '1795277920.740379', NULL, 'http://127.0.0.1:35165/archives/C0OLDQ2VW/p1795277920740379', NULL, NULL, 'U0BARBARA1', '2026-11-21 16:18:40.807653+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (10, 'T0RELEASED', 1, '2026-11-21 16:18:40.766896+00', 'event', 'message', 'U0DENNISR1', NULL, 'Lunch anyone', '[]', 'C0OLDQ2VW', '1795277920.766896', NULL, 'http://127.0.0.1:35165/archives/C0OLDQ2VW/p1795277920766896', NULL, NULL, 'U0BARBARA1', '2026-11-21 16:18:40.845711+00', '2026-11-21 16:18:40.91336+00', 1);
INSERT INTO public.timeline_entry VALUES (8, 'T0RELEASED', 1, '2026-11-21 16:18:40.732663+00', 'finding', 'message', 'U0DENNISR1', NULL, 'Errors began with release 413', '[]', 'C0OLDQ2VW', '1795277920.732663', NULL, 'http://127.0.0.1:35165/archives/C0OLDQ2VW/p1795277920732663', '1795277920.939255', NULL, 'U0BARBARA1', '2026-11-21 16:18:40.769883+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (11, 'T0RELEASED', 1, '2026-11-21 08:01:00+00', 'event', 'note', 'U0BARBARA1', NULL, 'The database was restarted', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0BARBARA1', '2026-11-21 16:18:40.963972+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (12, 'T0RELEASED', 1, '2026-11-21 16:18:40.994167+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 1: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 16:18:40.994167+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (13, 'T0RELEASED', 1, '2026-11-21 16:38:41.226949+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 2: No change. Still: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 16:38:41.226949+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (14, 'T0RELEASED', 1, '2026-11-21 16:38:41.383356+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 16:38:41.383356+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (15, 'T0RELEASED', 1, '2026-11-21 16:38:41.444184+00', 'severity', 'system', 'U0GRACEHO1', NULL, 'changed severity SEV1 → SEV2: fewer customers', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 16:38:41.444184+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (16, 'T0RELEASED', 1, '2026-11-21 16:38:41.497193+00', 'status', 'system', 'U0GRACEHO1', NULL, 'mitigated: Rolled back release 412', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 16:38:41.497193+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (17, 'T0RELEASED', 1, '2026-11-21 16:38:41.565481+00', 'status', 'system', 'U0GRACEHO1', NULL, 'resolved: No errors since 14:05', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 16:38:41.565481+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (18, 'T0RELEASED', 2, '2026-11-21 16:38:41.646643+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV4: A button is blue', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 16:38:41.646643+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (19, 'T0RELEASED', 2, '2026-11-21 16:38:41.646643+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 16:38:41.646643+00', NULL, 1);
INSERT INTO public.timeline_version VALUES (1, 'T0RELEASED', 9, 1, '2026-11-21 16:18:40.740379+00', 'event', 'We roll back first', '[]', '2026-11-21 16:18:40.876254+00', 'U0GRACEHO1', NULL);
INSERT INTO public.timeline_version VALUES (2, 'T0RELEASED', 8, 1, '2026-11-21 16:18:40.732663+00', 'finding', 'Errors began with release 412', '[]', '2026-11-21 16:18:40.944556+00', 'U0DENNISR1', NULL);
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
