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
INSERT INTO public.alarm VALUES (1, 'T0RELEASED', 1, 'command', 0, '2026-11-21 14:04:15.876742+00', 0, NULL);
INSERT INTO public.alarm VALUES (2, 'T0RELEASED', 1, 'offer', 1, '2026-11-21 13:59:16.560166+00', 0, NULL);
INSERT INTO public.alarm VALUES (3, 'T0RELEASED', 2, 'command', 0, '2026-11-21 14:24:17.339888+00', 0, NULL);
INSERT INTO public.alembic_version VALUES ('0010');
INSERT INTO public.audit VALUES (1, 'T0RELEASED', 1, '2026-11-21 13:34:15.714635+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO public.audit VALUES (2, 'T0RELEASED', 1, '2026-11-21 13:34:15.714635+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (3, 'T0RELEASED', 1, '2026-11-21 13:34:15.876742+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": "U0ADALOVE1"}', '{"commander": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (4, 'T0RELEASED', 1, '2026-11-21 13:34:15.898059+00', 'U0ADALOVE1', 'role', 'slash', '{"operations": null}', '{"operations": "U0DENNISR1"}');
INSERT INTO public.audit VALUES (5, 'T0RELEASED', 1, '2026-11-21 13:34:15.954002+00', 'U0ADALOVE1', 'role', 'slash', '{"communications": null}', '{"communications": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (6, 'T0RELEASED', 1, '2026-11-21 13:34:15.999115+00', 'U0ADALOVE1', 'role', 'slash', '{"scribe": null}', '{"scribe": "U0BARBARA1"}');
INSERT INTO public.audit VALUES (7, 'T0RELEASED', 1, '2026-11-21 13:34:16.094481+00', 'U0GRACEHO1', 'ack', 'button', '{"status": "declared", "words": null}', '{"status": "acknowledged", "words": ""}');
INSERT INTO public.audit VALUES (8, 'T0RELEASED', 1, '2026-11-21 13:34:16.144094+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 8, "kind": "finding"}');
INSERT INTO public.audit VALUES (9, 'T0RELEASED', 1, '2026-11-21 13:34:16.163565+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 9, "kind": "event"}');
INSERT INTO public.audit VALUES (10, 'T0RELEASED', 1, '2026-11-21 13:34:16.190406+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 10, "kind": "event"}');
INSERT INTO public.audit VALUES (11, 'T0RELEASED', 1, '2026-11-21 13:34:16.214936+00', 'U0GRACEHO1', 'retag', 'event', '{"entry": 9, "kind": "event"}', '{"entry": 9, "kind": "decision"}');
INSERT INTO public.audit VALUES (12, 'T0RELEASED', 1, '2026-11-21 13:34:16.243716+00', 'U0BARBARA1', 'untag', 'event', '{"entry": 10, "text": "Lunch anyone"}', '{"entry": null, "text": null}');
INSERT INTO public.audit VALUES (13, 'T0RELEASED', 1, '2026-11-21 13:34:16.269773+00', 'U0DENNISR1', 'message edited', 'event', '{"entry": 8, "text": "Errors began with release 412"}', '{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO public.audit VALUES (14, 'T0RELEASED', 1, '2026-11-21 13:34:16.295133+00', 'U0BARBARA1', 'note', 'slash', '{"text": null, "happened_at": null}', '{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO public.audit VALUES (15, 'T0RELEASED', 1, '2026-11-21 13:34:16.319225+00', 'U0LINUSTO1', 'update', 'form', '{"number": null, "words": null}', '{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (16, 'T0RELEASED', 1, '2026-11-21 13:46:16.343066+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 13:49:16.319225+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (17, 'T0RELEASED', 1, '2026-11-21 13:49:16.40036+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 13:49:16.319225+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (18, 'T0RELEASED', 1, '2026-11-21 13:54:16.463379+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 13:49:16.319225+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (19, 'T0RELEASED', 1, '2026-11-21 13:54:16.501822+00', 'U0LINUSTO1', 'update', 'button', '{"number": 1, "words": "One in eight fails. We roll back"}', '{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (20, 'T0RELEASED', 1, '2026-11-21 13:54:16.560166+00', 'U0LINUSTO1', 'handoff asked', 'slash', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (21, 'T0RELEASED', 1, '2026-11-21 13:54:16.614774+00', 'U0ADALOVE1', 'role', 'button', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (22, 'T0RELEASED', 1, '2026-11-21 13:54:16.903528+00', 'U0GRACEHO1', 'severity', 'slash', '{"severity": "sev1", "reason": null}', '{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO public.audit VALUES (23, 'T0RELEASED', 1, '2026-11-21 13:54:17.015581+00', 'U0GRACEHO1', 'mitigate', 'slash', '{"status": "acknowledged", "words": null}', '{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO public.audit VALUES (24, 'T0RELEASED', 1, '2026-11-21 13:54:17.292386+00', 'U0GRACEHO1', 'resolve', 'form', '{"status": "mitigated", "words": null}', '{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO public.audit VALUES (25, 'T0RELEASED', 2, '2026-11-21 13:54:17.339888+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO public.audit VALUES (26, 'T0RELEASED', 2, '2026-11-21 13:54:17.339888+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.handoff VALUES (1, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', 'accepted', '2026-11-21 13:54:16.560166+00', '2026-11-21 13:54:16.614774+00', 'D0OOMHG5RS', '1795269256.590700');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:8545091340364.1660955063654.1eada0477adc8b94b73988fbeb7d9c02', '2026-11-21 13:34:15.714635+00', '{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev083JO9N1T', '2026-11-21 13:34:15.849992+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:7707924103363.2592282681389.a31e589e923b902b2a99b4b297dbd839', '2026-11-21 13:34:15.876742+00', '{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:723401608987.5613486067466.feba4bdf097bd957e897acc8ed6df9f8', '2026-11-21 13:34:15.898059+00', '{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0G73CJA3M', '2026-11-21 13:34:15.951892+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:4060411980040.5966679139373.ad96c00f083e36200a942bb72471e4ad', '2026-11-21 13:34:15.954002+00', '{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:7232929870621.5916382907583.d0d237e8d5b5a876037fb7ada5ad9a85', '2026-11-21 13:34:15.999115+00', '{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev07PK7MEFG', '2026-11-21 13:34:15.998147+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0Z812PIRA', '2026-11-21 13:34:16.046561+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0A5F4M4D5', '2026-11-21 13:34:16.067093+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795268056.093729:U0GRACEHO1:acknowledge', '2026-11-21 13:34:16.094481+00', '{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0CLA1LUAU', '2026-11-21 13:34:16.128582+00', '{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0QCIH5EGR', '2026-11-21 13:34:16.144094+00', '{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev06XLABX6Q', '2026-11-21 13:34:16.163565+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0NIO3IFWP', '2026-11-21 13:34:16.190406+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0KOTPVHCN', '2026-11-21 13:34:16.214936+00', '{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0HUZC8ISL', '2026-11-21 13:34:16.243716+00', '{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0F14YLK8J', '2026-11-21 13:34:16.269773+00', '{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:7941918866450.9373379642596.18b19918a59fce1b646fb815cbafcd15', '2026-11-21 13:34:16.295133+00', '{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:48729756381.2694384112213.01679837661f972210cdde5e33957135', '2026-11-21 13:34:16.306665+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0C7AKYLOH', '2026-11-21 13:34:16.319225+00', '{"text": "Update 1 is on its way. Next update: <!date^1795268956^{date_short_pretty} at {time}|21 Nov 2026, 13:49 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795268956^{date_short_pretty} at {time}|21 Nov 2026, 13:49 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795268056.500896:U0LINUSTO1:no_change', '2026-11-21 13:54:16.501822+00', '{"text": "Update 2 is on its way (no change). Next update: <!date^1795270156^{date_short_pretty} at {time}|21 Nov 2026, 14:09 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795270156^{date_short_pretty} at {time}|21 Nov 2026, 14:09 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:8743971877374.7524688711290.a794f4156b260fc248e6ae0bde8c91fe', '2026-11-21 13:54:16.560166+00', '{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795268056.613873:U0ADALOVE1:handoff_accept', '2026-11-21 13:54:16.614774+00', '{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:1958567008674.6298737588685.135c22524b1fa689e3ee0616d09eda0d', '2026-11-21 13:54:17.282777+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:6303230353045.3561578908327.d9847764ac8cea46cadfef0c0104b984', '2026-11-21 13:54:16.903528+00', '{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795270156^{date_short_pretty} at {time}|21 Nov 2026, 14:09 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795270156^{date_short_pretty} at {time}|21 Nov 2026, 14:09 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5620225181820.3191207007370.837ccc6c9fec46243bde651f927dc6ce', '2026-11-21 13:54:17.015581+00', '{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0P6K37OLO', '2026-11-21 13:54:17.292386+00', '{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:9340091155484.8951629575012.dd6336dd968cd0f1e8039d477006e62f', '2026-11-21 13:54:17.339888+00', '{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0UG9DUD3F', '2026-11-21 13:54:17.396137+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.incident VALUES (2, 'T0RELEASED', 2, 'A button is blue', '', 'sev4', 'declared', false, false, 'U0ADALOVE1', NULL, 'C0OLDASXI', 'inc-2-a-button-is-blue', '1795269257.386726', '🔵 SEV4 · 🆕 declared · A button is blue', 'C0X65MD1FY', '1795269257.387148', NULL, '2026-11-21 13:54:17.339888+00', '2026-11-21 13:54:17.339888+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, false, NULL, 'live', '', '', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL);
INSERT INTO public.incident VALUES (1, 'T0RELEASED', 1, 'Checkout returns 500s', '', 'sev2', 'resolved', false, false, 'U0ADALOVE1', NULL, 'C0OLDQ2VW', 'inc-1-checkout-returns-500s', '1795268055.840406', '🟠 SEV2 · ✅ resolved · Checkout returns 500s', 'C0X65MD1FY', '1795268055.840859', NULL, '2026-11-21 13:34:15.714635+00', '2026-11-21 13:34:15.714635+00', '2026-11-21 13:34:16.094481+00', '2026-11-21 13:54:17.015581+00', '2026-11-21 13:54:17.292386+00', NULL, NULL, NULL, '2026-11-21 13:54:17.292386+00', 'Resolved: No errors since 14:05', NULL, NULL, 0, NULL, NULL, false, NULL, 'live', '', '', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL);
INSERT INTO public.incident_update VALUES (1, 'T0RELEASED', 1, 1, 'One in eight fails. We roll back', false, 'U0LINUSTO1', '2026-11-21 13:34:16.319225+00', 'sev1', 'acknowledged', '2026-11-21 13:49:16.319225+00');
INSERT INTO public.incident_update VALUES (2, 'T0RELEASED', 1, 2, 'No change. Still: One in eight fails. We roll back', true, 'U0LINUSTO1', '2026-11-21 13:54:16.501822+00', 'sev1', 'acknowledged', '2026-11-21 14:09:16.501822+00');
INSERT INTO public.outbox VALUES (1, 'T0RELEASED', NULL, 'read_people:2026-11-21:', 'read_people', '{"day": "2026-11-21", "cursor": ""}', NULL, NULL, 'done', '2026-11-21 13:34:15.693784+00', '2026-11-21 13:34:15.693784+00', NULL, 1, '2026-11-21 13:34:15.717273+00', '{"people": 5}', NULL);
INSERT INTO public.outbox VALUES (2, 'T0RELEASED', NULL, 'look_up_person:U0ADALOVE1', 'look_up_person', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 13:34:15.714635+00', '2026-11-21 13:34:15.714635+00', NULL, 1, '2026-11-21 13:34:15.813524+00', '{"zone": "Europe/London"}', NULL);
INSERT INTO public.outbox VALUES (3, 'T0RELEASED', 1, 'open_channel:1', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 13:34:15.714635+00', '2026-11-21 13:34:15.714635+00', NULL, 1, '2026-11-21 13:34:15.813524+00', '{"channel": "C0OLDQ2VW"}', NULL);
INSERT INTO public.outbox VALUES (21, 'T0RELEASED', 1, 'notice:01f66048586a4ceea06831d8dfe3b48c', 'notice', '{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 13:34:15.898059+00', '2026-11-21 13:34:15.898059+00', NULL, 1, '2026-11-21 13:34:16.007845+00', '{"ts": "1795268055.927904", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}]}', NULL);
INSERT INTO public.outbox VALUES (33, 'T0RELEASED', NULL, 'look_up_person:U0BARBARA1', 'look_up_person', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 13:34:15.999115+00', '2026-11-21 13:34:15.999115+00', NULL, 1, '2026-11-21 13:34:16.066032+00', '{"zone": "America/Los_Angeles"}', NULL);
INSERT INTO public.outbox VALUES (35, 'T0RELEASED', 1, 'notice:a8c0902e820047eaaaa6e40de2f6a589', 'notice', '{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 13:34:15.999115+00', '2026-11-21 13:34:15.999115+00', NULL, 1, '2026-11-21 13:34:16.086799+00', '{"ts": "1795268055.927904", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}, {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}, {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}]}', NULL);
INSERT INTO public.outbox VALUES (4, 'T0RELEASED', 1, 'invite:38ea983be7d64f8ba1476277810af167', 'invite', '{"user": "U0ADALOVE1"}', 3, NULL, 'done', '2026-11-21 13:34:15.714635+00', '2026-11-21 13:34:15.714635+00', NULL, 1, '2026-11-21 13:34:15.848567+00', '{}', NULL);
INSERT INTO public.outbox VALUES (5, 'T0RELEASED', 1, 'tell_ready:1:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:42255/respond/nUYq1iOMblRAuConkAK-Yw"}', 3, NULL, 'done', '2026-11-21 13:34:15.714635+00', '2026-11-21 13:34:15.714635+00', NULL, 1, '2026-11-21 13:34:15.848567+00', '{}', NULL);
INSERT INTO public.outbox VALUES (8, 'T0RELEASED', 1, 'topic:0870696ace9b471894d060385df2c66b', 'topic', '{}', 3, 'topic:1', 'done', '2026-11-21 13:34:15.714635+00', '2026-11-21 13:34:15.714635+00', NULL, 1, '2026-11-21 13:34:15.848567+00', '{}', NULL);
INSERT INTO public.outbox VALUES (7, 'T0RELEASED', 1, 'card:c3c48606e889412cb49052ff167b2e73', 'card', '{}', 3, 'card:1', 'done', '2026-11-21 13:34:15.714635+00', '2026-11-21 13:34:15.714635+00', NULL, 1, '2026-11-21 13:34:15.848567+00', '{"ts": "1795268055.840406"}', NULL);
INSERT INTO public.outbox VALUES (9, 'T0RELEASED', 1, 'announce:2d52029802534bb1bb6f3b83ba3acd4d', 'announce', '{}', 3, 'announce:1', 'done', '2026-11-21 13:34:15.714635+00', '2026-11-21 13:34:15.714635+00', NULL, 1, '2026-11-21 13:34:15.848567+00', '{"ts": "1795268055.840859"}', NULL);
INSERT INTO public.outbox VALUES (6, 'T0RELEASED', 1, 'direct:5dc23d072b9c477abd960fbe9f456fa9', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 3, NULL, 'done', '2026-11-21 13:34:15.714635+00', '2026-11-21 13:34:15.714635+00', NULL, 1, '2026-11-21 13:34:15.848567+00', '{"channel": "D0OOMHG5RS", "ts": "1795268055.846938"}', NULL);
INSERT INTO public.outbox VALUES (16, 'T0RELEASED', 1, 'topic:c8a6fca408544221a3da6751782225d2', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 13:34:15.876742+00', '2026-11-21 13:34:15.876742+00', NULL, 1, '2026-11-21 13:34:15.907591+00', '{}', NULL);
INSERT INTO public.outbox VALUES (10, 'T0RELEASED', 1, 'pin_card:063433b2af204c1d946965a004e2af65', 'pin_card', '{}', 7, NULL, 'done', '2026-11-21 13:34:15.714635+00', '2026-11-21 13:34:15.714635+00', NULL, 1, '2026-11-21 13:34:15.870636+00', '{}', NULL);
INSERT INTO public.outbox VALUES (11, 'T0RELEASED', 1, 'bookmark:1:card', 'bookmark', '{"to": "card"}', 7, NULL, 'done', '2026-11-21 13:34:15.714635+00', '2026-11-21 13:34:15.714635+00', NULL, 1, '2026-11-21 13:34:15.870636+00', '{"link": "http://127.0.0.1:42255/archives/C0OLDQ2VW/p1795268055840406"}', NULL);
INSERT INTO public.outbox VALUES (12, 'T0RELEASED', NULL, 'look_up_person:U0GRACEHO1', 'look_up_person', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 13:34:15.876742+00', '2026-11-21 13:34:15.876742+00', NULL, 1, '2026-11-21 13:34:15.929945+00', '{"zone": "America/New_York"}', NULL);
INSERT INTO public.outbox VALUES (13, 'T0RELEASED', 1, 'invite:f7618548b3834caea75bc1d9ed8d9fbf', 'invite', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 13:34:15.876742+00', '2026-11-21 13:34:15.876742+00', NULL, 1, '2026-11-21 13:34:15.929945+00', '{}', NULL);
INSERT INTO public.outbox VALUES (15, 'T0RELEASED', 1, 'card:dd48cfe72d4b4508ad58ca85063cecd4', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 13:34:15.876742+00', '2026-11-21 13:34:15.876742+00', NULL, 1, '2026-11-21 13:34:15.929945+00', '{"ts": "1795268055.840406"}', NULL);
INSERT INTO public.outbox VALUES (17, 'T0RELEASED', 1, 'announce:590ad5a05ef04ed1b4164e7a10e65480', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 13:34:15.876742+00', '2026-11-21 13:34:15.876742+00', NULL, 1, '2026-11-21 13:34:15.929945+00', '{"ts": "1795268055.840859"}', NULL);
INSERT INTO public.outbox VALUES (18, 'T0RELEASED', 1, 'direct:d1eb8996400c40028ca74fcfab0eb074', 'direct', '{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 13:34:15.876742+00', '2026-11-21 13:34:15.876742+00', NULL, 1, '2026-11-21 13:34:15.929945+00', '{"channel": "D0WS65PSTL", "ts": "1795268055.917425"}', NULL);
INSERT INTO public.outbox VALUES (14, 'T0RELEASED', 1, 'notice:457f881da11049fbb5f3365ebf190fbe', 'notice', '{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 13:34:15.876742+00', '2026-11-21 13:34:15.876742+00', NULL, 1, '2026-11-21 13:34:15.929945+00', '{"ts": "1795268055.927904"}', NULL);
INSERT INTO public.outbox VALUES (23, 'T0RELEASED', 1, 'topic:336c753f313747729f0bd47a4c62ef55', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 13:34:15.898059+00', '2026-11-21 13:34:15.898059+00', NULL, 1, '2026-11-21 13:34:15.96243+00', '{}', NULL);
INSERT INTO public.outbox VALUES (19, 'T0RELEASED', NULL, 'look_up_person:U0DENNISR1', 'look_up_person', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 13:34:15.898059+00', '2026-11-21 13:34:15.898059+00', NULL, 1, '2026-11-21 13:34:15.979997+00', '{"zone": "Asia/Tokyo"}', NULL);
INSERT INTO public.outbox VALUES (20, 'T0RELEASED', 1, 'invite:bf858853de484263939cf845b7dced5b', 'invite', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 13:34:15.898059+00', '2026-11-21 13:34:15.898059+00', NULL, 1, '2026-11-21 13:34:15.979997+00', '{}', NULL);
INSERT INTO public.outbox VALUES (22, 'T0RELEASED', 1, 'card:6aeda07b844147ae801f1a242b91fbc9', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 13:34:15.898059+00', '2026-11-21 13:34:15.898059+00', NULL, 1, '2026-11-21 13:34:15.979997+00', '{"ts": "1795268055.840406"}', NULL);
INSERT INTO public.outbox VALUES (36, 'T0RELEASED', 1, 'card:5882ed0f6a1c461580a4805b98f1bcba', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 13:34:15.999115+00', '2026-11-21 13:34:15.999115+00', NULL, 1, '2026-11-21 13:34:16.066032+00', '{"ts": "1795268055.840406"}', NULL);
INSERT INTO public.outbox VALUES (28, 'T0RELEASED', 1, 'notice:e29938d07c6a4d97a2d516dc6c40b42c', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 13:34:15.954002+00', '2026-11-21 13:34:15.954002+00', NULL, 1, '2026-11-21 13:34:16.066032+00', '{"ts": "1795268055.927904", "joined": [{"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}, {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}]}', NULL);
INSERT INTO public.outbox VALUES (49, 'T0RELEASED', 1, 'read_message:3ecd245c73124f4eb82dfe3df0aa9c67', 'read_message', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795268056.139374', 'done', '2026-11-21 13:34:16.190406+00', '2026-11-21 13:34:16.190406+00', NULL, 1, '2026-11-21 13:34:16.229706+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (51, 'T0RELEASED', 1, 'check_mark:d9176b3899ff4d199836c097c47954d9', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795268056.139374', 'done', '2026-11-21 13:34:16.243716+00', '2026-11-21 13:34:16.243716+00', NULL, 1, '2026-11-21 13:34:16.284826+00', '{}', NULL);
INSERT INTO public.outbox VALUES (50, 'T0RELEASED', 1, 'check_mark:d9dd5425769f476091494681f79a8201', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795268056.139374', 'done', '2026-11-21 13:34:16.190406+00', '2026-11-21 13:34:16.190406+00', NULL, 1, '2026-11-21 13:34:16.256163+00', '{}', NULL);
INSERT INTO public.outbox VALUES (57, 'T0RELEASED', 1, 'remind_direct:1:1', 'remind_direct', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 13:46:16.343066+00', '2026-11-21 13:46:16.343066+00', NULL, 1, '2026-11-21 13:46:16.389789+00', '{"channel": "D0FT3VW1H9", "ts": "1795268776.383739"}', NULL);
INSERT INTO public.outbox VALUES (24, 'T0RELEASED', 1, 'announce:e640c9a44d3a4fa48197c85b3cb0a658', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 13:34:15.898059+00', '2026-11-21 13:34:15.898059+00', NULL, 1, '2026-11-21 13:34:15.979997+00', '{"ts": "1795268055.840859"}', NULL);
INSERT INTO public.outbox VALUES (25, 'T0RELEASED', 1, 'direct:de94453662ee423ba6bd157f70d3d4ff', 'direct', '{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 13:34:15.898059+00', '2026-11-21 13:34:15.898059+00', NULL, 1, '2026-11-21 13:34:15.979997+00', '{"channel": "D0OAN0SX5F", "ts": "1795268055.970463"}', NULL);
INSERT INTO public.outbox VALUES (26, 'T0RELEASED', NULL, 'look_up_person:U0LINUSTO1', 'look_up_person', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 13:34:15.954002+00', '2026-11-21 13:34:15.954002+00', NULL, 1, '2026-11-21 13:34:16.031691+00', '{"zone": "Europe/Helsinki"}', NULL);
INSERT INTO public.outbox VALUES (30, 'T0RELEASED', 1, 'topic:d425c33b1fd248b5a9982e9c5e525b0f', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 13:34:15.954002+00', '2026-11-21 13:34:15.954002+00', NULL, 1, '2026-11-21 13:34:16.031691+00', '{}', NULL);
INSERT INTO public.outbox VALUES (27, 'T0RELEASED', 1, 'invite:9fdae16d900c42ad983e7befea5819e9', 'invite', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 13:34:15.954002+00', '2026-11-21 13:34:15.954002+00', NULL, 1, '2026-11-21 13:34:16.031691+00', '{}', NULL);
INSERT INTO public.outbox VALUES (29, 'T0RELEASED', 1, 'card:452040bc9afe43eb9d750c7a622b0ce7', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 13:34:15.954002+00', '2026-11-21 13:34:15.954002+00', NULL, 1, '2026-11-21 13:34:16.031691+00', '{"ts": "1795268055.840406"}', NULL);
INSERT INTO public.outbox VALUES (31, 'T0RELEASED', 1, 'announce:3de488a6449e4ac99e176b930bbb8460', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 13:34:15.954002+00', '2026-11-21 13:34:15.954002+00', NULL, 1, '2026-11-21 13:34:16.031691+00', '{"ts": "1795268055.840859"}', NULL);
INSERT INTO public.outbox VALUES (32, 'T0RELEASED', 1, 'direct:1175469d13d340e58f6dfe438b457ebe', 'direct', '{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 13:34:15.954002+00', '2026-11-21 13:34:15.954002+00', NULL, 1, '2026-11-21 13:34:16.031691+00', '{"channel": "D0FT3VW1H9", "ts": "1795268056.018684"}', NULL);
INSERT INTO public.outbox VALUES (78, 'T0RELEASED', 1, 'notice:d827603992f04b34b05afcb357542e44', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 13:54:16.614774+00', '2026-11-21 13:54:16.614774+00', NULL, 1, '2026-11-21 13:54:16.892564+00', '{"ts": "1795269256.863938"}', NULL);
INSERT INTO public.outbox VALUES (48, 'T0RELEASED', 1, 'check_mark:3278cc4d35d34863bcb863418e069b68', 'check_mark', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795268056.121101', 'done', '2026-11-21 13:34:16.163565+00', '2026-11-21 13:34:16.163565+00', NULL, 1, '2026-11-21 13:34:16.229706+00', '{}', NULL);
INSERT INTO public.outbox VALUES (43, 'T0RELEASED', 1, 'topic:27c0d4f9dc224637a43ba9b0a071440b', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 13:34:16.094481+00', '2026-11-21 13:34:16.094481+00', NULL, 1, '2026-11-21 13:34:16.117087+00', '{}', NULL);
INSERT INTO public.outbox VALUES (40, 'T0RELEASED', 1, 'notice:8e20579dd0424c3fa4699e1458a96beb', 'notice', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795268955.714635, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 13:34:16.094481+00', '2026-11-21 13:34:16.094481+00', NULL, 1, '2026-11-21 13:34:16.127848+00', '{"ts": "1795268056.115422"}', NULL);
INSERT INTO public.outbox VALUES (41, 'T0RELEASED', 1, 'announce_reply:57b27667dd42404abe8f5a26023a0c67', 'announce_reply', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795268955.714635, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 13:34:16.094481+00', '2026-11-21 13:34:16.094481+00', NULL, 1, '2026-11-21 13:34:16.127848+00', '{"ts": "1795268056.115668"}', NULL);
INSERT INTO public.outbox VALUES (42, 'T0RELEASED', 1, 'card:63abff9e25214a97b08d1ff8332cb016', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 13:34:16.094481+00', '2026-11-21 13:34:16.094481+00', NULL, 1, '2026-11-21 13:34:16.127848+00', '{"ts": "1795268055.840406"}', NULL);
INSERT INTO public.outbox VALUES (44, 'T0RELEASED', 1, 'announce:23f13523c4a8494692545c101108ce99', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 13:34:16.094481+00', '2026-11-21 13:34:16.094481+00', NULL, 1, '2026-11-21 13:34:16.143608+00', '{"ts": "1795268055.840859"}', NULL);
INSERT INTO public.outbox VALUES (47, 'T0RELEASED', 1, 'read_message:274db22b4f7b4fa188417fe90d2d8787', 'read_message', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795268056.121101', 'done', '2026-11-21 13:34:16.163565+00', '2026-11-21 13:34:16.163565+00', NULL, 1, '2026-11-21 13:34:16.201752+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (80, 'T0RELEASED', 1, 'topic:3924917bbdff4571bc4339fea128c98f', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 13:54:16.614774+00', '2026-11-21 13:54:16.614774+00', NULL, 1, '2026-11-21 13:54:16.863672+00', '{}', NULL);
INSERT INTO public.outbox VALUES (77, 'T0RELEASED', 1, 'invite:f79595be9f6f4d1593afd87865408e8d', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 13:54:16.614774+00', '2026-11-21 13:54:16.614774+00', NULL, 1, '2026-11-21 13:54:16.863672+00', '{}', NULL);
INSERT INTO public.outbox VALUES (75, 'T0RELEASED', 1, 'close_offer:bc3cc970884b49f3bbaac5a7e22677e9', 'close_offer', '{"handoff_id": 1}', NULL, 'offer:1', 'done', '2026-11-21 13:54:16.614774+00', '2026-11-21 13:54:16.614774+00', NULL, 1, '2026-11-21 13:54:16.863672+00', '{}', NULL);
INSERT INTO public.outbox VALUES (76, 'T0RELEASED', 1, 'direct:e57e2b6964004a9db0403099d3e5640e', 'direct', '{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, NULL, 'done', '2026-11-21 13:54:16.614774+00', '2026-11-21 13:54:16.614774+00', NULL, 1, '2026-11-21 13:54:16.863672+00', '{"channel": "D0FT3VW1H9", "ts": "1795269256.852524"}', NULL);
INSERT INTO public.outbox VALUES (79, 'T0RELEASED', 1, 'card:927dc0b836e646449c312a4b94f25671', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 13:54:16.614774+00', '2026-11-21 13:54:16.614774+00', NULL, 1, '2026-11-21 13:54:16.863672+00', '{"ts": "1795268055.840406"}', NULL);
INSERT INTO public.outbox VALUES (81, 'T0RELEASED', 1, 'announce:6b9667adb32246b6829b3f379c7e8aa5', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 13:54:16.614774+00', '2026-11-21 13:54:16.614774+00', NULL, 1, '2026-11-21 13:54:16.863672+00', '{"ts": "1795268055.840859"}', NULL);
INSERT INTO public.outbox VALUES (82, 'T0RELEASED', 1, 'direct:4046f1d46d2146bd89c5ca80399dab46', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 13:54:16.614774+00', '2026-11-21 13:54:16.614774+00', NULL, 1, '2026-11-21 13:54:16.863672+00', '{"channel": "D0OOMHG5RS", "ts": "1795269256.853544"}', NULL);
INSERT INTO public.outbox VALUES (37, 'T0RELEASED', 1, 'topic:3efe519bbf3747d5abfcc70eeda63ee3', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 13:34:15.999115+00', '2026-11-21 13:34:15.999115+00', NULL, 1, '2026-11-21 13:34:16.066032+00', '{}', NULL);
INSERT INTO public.outbox VALUES (34, 'T0RELEASED', 1, 'invite:b78e1992c6174542aaea0d97f3db3536', 'invite', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 13:34:15.999115+00', '2026-11-21 13:34:15.999115+00', NULL, 1, '2026-11-21 13:34:16.066032+00', '{}', NULL);
INSERT INTO public.outbox VALUES (38, 'T0RELEASED', 1, 'announce:6dd064dd4360404886a0e8a68f8310b8', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 13:34:15.999115+00', '2026-11-21 13:34:15.999115+00', NULL, 1, '2026-11-21 13:34:16.066032+00', '{"ts": "1795268055.840859"}', NULL);
INSERT INTO public.outbox VALUES (39, 'T0RELEASED', 1, 'direct:839c25c3ffad4f1c95a04777e88402fb', 'direct', '{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 13:34:15.999115+00', '2026-11-21 13:34:15.999115+00', NULL, 1, '2026-11-21 13:34:16.066032+00', '{"channel": "D0QQHXSN34", "ts": "1795268056.062454"}', NULL);
INSERT INTO public.outbox VALUES (54, 'T0RELEASED', 1, 'card:d3f81ca7c07a4edda0572b88c19f7811', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 13:34:16.319225+00', '2026-11-21 13:34:16.319225+00', NULL, 1, '2026-11-21 13:46:16.368947+00', '{"ts": "1795268055.840406"}', NULL);
INSERT INTO public.outbox VALUES (45, 'T0RELEASED', 1, 'read_message:9a49093d33474addad8c978755d2f1ff', 'read_message', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795268056.106884', 'done', '2026-11-21 13:34:16.144094+00', '2026-11-21 13:34:16.144094+00', NULL, 1, '2026-11-21 13:34:16.17345+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (46, 'T0RELEASED', 1, 'check_mark:86d0fe501c8541118da46771757b9029', 'check_mark', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795268056.106884', 'done', '2026-11-21 13:34:16.144094+00', '2026-11-21 13:34:16.144094+00', NULL, 1, '2026-11-21 13:34:16.201752+00', '{}', NULL);
INSERT INTO public.outbox VALUES (56, 'T0RELEASED', 1, 'announce:d92251dbd35f426597baba284f3af7ba', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 13:34:16.319225+00', '2026-11-21 13:34:16.319225+00', NULL, 1, '2026-11-21 13:46:16.389789+00', '{"ts": "1795268055.840859"}', NULL);
INSERT INTO public.outbox VALUES (55, 'T0RELEASED', 1, 'topic:e5a2c36d1c18400da3ae8746dd82f956', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 13:34:16.319225+00', '2026-11-21 13:34:16.319225+00', NULL, 1, '2026-11-21 13:46:16.349708+00', '{}', NULL);
INSERT INTO public.outbox VALUES (64, 'T0RELEASED', 1, 'close_reminder:1:2', 'close_reminder', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 13:54:16.463379+00', '2026-11-21 13:54:16.463379+00', NULL, 1, '2026-11-21 13:54:16.485483+00', '{}', NULL);
INSERT INTO public.outbox VALUES (67, 'T0RELEASED', 1, 'notice:57e349f83aac427b8161e08f66a5e04f', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795270156.501822, "by_name": "linus"}}', NULL, 'room:1', 'done', '2026-11-21 13:54:16.501822+00', '2026-11-21 13:54:16.501822+00', NULL, 1, '2026-11-21 13:54:16.541807+00', '{"ts": "1795269256.533735"}', NULL);
INSERT INTO public.outbox VALUES (65, 'T0RELEASED', 1, 'remind:1:3', 'remind', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 13:54:16.463379+00', '2026-11-21 13:54:16.463379+00', NULL, 1, '2026-11-21 13:54:16.494245+00', '{"ts": "1795269256.493242"}', NULL);
INSERT INTO public.outbox VALUES (52, 'T0RELEASED', 1, 'notice:ec44e2e8e883431a889da9f76aa1b07d', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795268956.319225, "by_name": "linus"}}', NULL, 'room:1', 'done', '2026-11-21 13:34:16.319225+00', '2026-11-21 13:34:16.319225+00', NULL, 1, '2026-11-21 13:46:16.368947+00', '{"ts": "1795268776.350824"}', NULL);
INSERT INTO public.outbox VALUES (53, 'T0RELEASED', 1, 'announce_reply:07de13b1114f45cf815b6544d55b8e72', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795268956.319225, "by_name": "linus"}}', NULL, 'announce:1', 'done', '2026-11-21 13:34:16.319225+00', '2026-11-21 13:34:16.319225+00', NULL, 1, '2026-11-21 13:46:16.368947+00', '{"ts": "1795268776.351214"}', NULL);
INSERT INTO public.outbox VALUES (59, 'T0RELEASED', 1, 'topic:f8eeafcb641146fb86f42359637e82f9', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 13:49:16.40036+00', '2026-11-21 13:49:16.40036+00', NULL, 1, '2026-11-21 13:49:16.431811+00', '{}', NULL);
INSERT INTO public.outbox VALUES (58, 'T0RELEASED', 1, 'card:2dfab5434cdd4943823c79a7d927723e', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 13:49:16.40036+00', '2026-11-21 13:49:16.40036+00', NULL, 1, '2026-11-21 13:49:16.431811+00', '{"ts": "1795268055.840406"}', NULL);
INSERT INTO public.outbox VALUES (60, 'T0RELEASED', 1, 'announce:2e06ff706dde48908b0d3424516164c6', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 13:49:16.40036+00', '2026-11-21 13:49:16.40036+00', NULL, 1, '2026-11-21 13:49:16.431811+00', '{"ts": "1795268055.840859"}', NULL);
INSERT INTO public.outbox VALUES (61, 'T0RELEASED', 1, 'close_reminder:1:1', 'close_reminder', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 13:49:16.40036+00', '2026-11-21 13:49:16.40036+00', NULL, 1, '2026-11-21 13:49:16.431811+00', '{}', NULL);
INSERT INTO public.outbox VALUES (62, 'T0RELEASED', 1, 'remind:1:2', 'remind', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 13:49:16.40036+00', '2026-11-21 13:49:16.40036+00', NULL, 1, '2026-11-21 13:49:16.443746+00', '{"ts": "1795268956.442373"}', NULL);
INSERT INTO public.outbox VALUES (63, 'T0RELEASED', 1, 'remind_direct:1:2', 'remind_direct', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 13:49:16.40036+00', '2026-11-21 13:49:16.40036+00', NULL, 1, '2026-11-21 13:49:16.455807+00', '{"channel": "D0FT3VW1H9", "ts": "1795268956.454896"}', NULL);
INSERT INTO public.outbox VALUES (70, 'T0RELEASED', 1, 'topic:60c20940b5604531bee58820b1a7bbfa', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 13:54:16.501822+00', '2026-11-21 13:54:16.501822+00', NULL, 1, '2026-11-21 13:54:16.532416+00', '{}', NULL);
INSERT INTO public.outbox VALUES (66, 'T0RELEASED', 1, 'close_reminder:1:3', 'close_reminder', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 13:54:16.501822+00', '2026-11-21 13:54:16.501822+00', NULL, 1, '2026-11-21 13:54:16.541807+00', '{}', NULL);
INSERT INTO public.outbox VALUES (68, 'T0RELEASED', 1, 'announce_reply:cd580d184b6f416abbb3f54d826f0e00', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795270156.501822, "by_name": "linus"}}', NULL, 'announce:1', 'done', '2026-11-21 13:54:16.501822+00', '2026-11-21 13:54:16.501822+00', NULL, 1, '2026-11-21 13:54:16.541807+00', '{"ts": "1795269256.534045"}', NULL);
INSERT INTO public.outbox VALUES (69, 'T0RELEASED', 1, 'card:e86910836f7b4bd189decec80f34623a', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 13:54:16.501822+00', '2026-11-21 13:54:16.501822+00', NULL, 1, '2026-11-21 13:54:16.541807+00', '{"ts": "1795268055.840406"}', NULL);
INSERT INTO public.outbox VALUES (71, 'T0RELEASED', 1, 'announce:0d1ec65a04ab4fa39703a1aed756184e', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 13:54:16.501822+00', '2026-11-21 13:54:16.501822+00', NULL, 1, '2026-11-21 13:54:16.552416+00', '{"ts": "1795268055.840859"}', NULL);
INSERT INTO public.outbox VALUES (72, 'T0RELEASED', 1, 'invite:72fece516ea840659746f15d52df54e8', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 13:54:16.560166+00', '2026-11-21 13:54:16.560166+00', NULL, 1, '2026-11-21 13:54:16.592014+00', '{}', NULL);
INSERT INTO public.outbox VALUES (73, 'T0RELEASED', 1, 'offer_role:fb9ac6defb3f4c0b921e7a03c7552e7b', 'offer_role', '{"handoff_id": 1, "brief": {"tried": [{"at": 1795268056.106884, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:42255/archives/C0OLDQ2VW/p1795268056106884", "said": true}, {"at": 1795268056.121101, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:42255/archives/C0OLDQ2VW/p1795268056121101", "said": true}], "tasks": []}}', NULL, 'offer:1', 'done', '2026-11-21 13:54:16.560166+00', '2026-11-21 13:54:16.560166+00', NULL, 1, '2026-11-21 13:54:16.604089+00', '{"channel": "D0OOMHG5RS", "ts": "1795269256.590700"}', NULL);
INSERT INTO public.outbox VALUES (97, 'T0RELEASED', 1, 'announce:0da3096a20114783a40574a533aa0553', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 13:54:17.292386+00', '2026-11-21 13:54:17.292386+00', NULL, 1, '2026-11-21 13:54:17.333223+00', '{"ts": "1795268055.840859"}', NULL);
INSERT INTO public.outbox VALUES (93, 'T0RELEASED', 1, 'notice:109c26b92afb41e9b3262f48d7d08fbb', 'notice', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 13:54:17.292386+00', '2026-11-21 13:54:17.292386+00', NULL, 1, '2026-11-21 13:54:17.324458+00', '{"ts": "1795269257.314681"}', NULL);
INSERT INTO public.outbox VALUES (95, 'T0RELEASED', 1, 'card:241d6896609945878fc89f2955971bca', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 13:54:17.292386+00', '2026-11-21 13:54:17.292386+00', NULL, 1, '2026-11-21 13:54:17.324458+00', '{"ts": "1795268055.840406"}', NULL);
INSERT INTO public.outbox VALUES (99, 'T0RELEASED', 2, 'invite:df1c746364474bbc9be73cadd2998587', 'invite', '{"user": "U0ADALOVE1"}', 98, NULL, 'done', '2026-11-21 13:54:17.339888+00', '2026-11-21 13:54:17.339888+00', NULL, 1, '2026-11-21 13:54:17.394722+00', '{}', NULL);
INSERT INTO public.outbox VALUES (74, 'T0RELEASED', 1, 'notice:6e2363f4f3e343b0a06d821951476c13', 'notice', '{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1", "by_name": "linus"}}', NULL, 'room:1', 'done', '2026-11-21 13:54:16.560166+00', '2026-11-21 13:54:16.560166+00', NULL, 1, '2026-11-21 13:54:16.604089+00', '{"ts": "1795269256.591153"}', NULL);
INSERT INTO public.outbox VALUES (92, 'T0RELEASED', 1, 'announce:f831f1c3a55943d2b5af837922e81a64', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 13:54:17.015581+00', '2026-11-21 13:54:17.015581+00', NULL, 1, '2026-11-21 13:54:17.276227+00', '{"ts": "1795268055.840859"}', NULL);
INSERT INTO public.outbox VALUES (86, 'T0RELEASED', 1, 'topic:da6709e5862b493fadce5a7f0218492b', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 13:54:16.903528+00', '2026-11-21 13:54:16.903528+00', NULL, 1, '2026-11-21 13:54:16.939319+00', '{}', NULL);
INSERT INTO public.outbox VALUES (83, 'T0RELEASED', 1, 'notice:a521af99ab2346b8b8352eb19af7183d', 'notice', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795270156.501822, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 13:54:16.903528+00', '2026-11-21 13:54:16.903528+00', NULL, 1, '2026-11-21 13:54:16.950059+00', '{"ts": "1795269256.932004"}', NULL);
INSERT INTO public.outbox VALUES (84, 'T0RELEASED', 1, 'announce_reply:006493e1a12c4b3e87e368b701ad9ab1', 'announce_reply', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795270156.501822, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 13:54:16.903528+00', '2026-11-21 13:54:16.903528+00', NULL, 1, '2026-11-21 13:54:16.950059+00', '{"ts": "1795269256.932329"}', NULL);
INSERT INTO public.outbox VALUES (85, 'T0RELEASED', 1, 'card:eb632c02d56841acae364de03b395e7b', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 13:54:16.903528+00', '2026-11-21 13:54:16.903528+00', NULL, 1, '2026-11-21 13:54:16.950059+00', '{"ts": "1795268055.840406"}', NULL);
INSERT INTO public.outbox VALUES (87, 'T0RELEASED', 1, 'announce:3c336579f334456b905301dc8856e75e', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 13:54:16.903528+00', '2026-11-21 13:54:16.903528+00', NULL, 1, '2026-11-21 13:54:16.969253+00', '{"ts": "1795268055.840859"}', NULL);
INSERT INTO public.outbox VALUES (91, 'T0RELEASED', 1, 'topic:0f289d2f057e435cb9aff9231d86a01a', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 13:54:17.015581+00', '2026-11-21 13:54:17.015581+00', NULL, 1, '2026-11-21 13:54:17.26003+00', '{}', NULL);
INSERT INTO public.outbox VALUES (88, 'T0RELEASED', 1, 'notice:d5821eda21be43288e91852053712bd4', 'notice', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795272857.015581, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 13:54:17.015581+00', '2026-11-21 13:54:17.015581+00', NULL, 1, '2026-11-21 13:54:17.267722+00', '{"ts": "1795269257.257577"}', NULL);
INSERT INTO public.outbox VALUES (89, 'T0RELEASED', 1, 'announce_reply:ab8c1fad0b36460996f4c0c2f30bdd51', 'announce_reply', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795272857.015581, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 13:54:17.015581+00', '2026-11-21 13:54:17.015581+00', NULL, 1, '2026-11-21 13:54:17.267722+00', '{"ts": "1795269257.257850"}', NULL);
INSERT INTO public.outbox VALUES (90, 'T0RELEASED', 1, 'card:9250323f5af74604ad0ebaead514324b', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 13:54:17.015581+00', '2026-11-21 13:54:17.015581+00', NULL, 1, '2026-11-21 13:54:17.267722+00', '{"ts": "1795268055.840406"}', NULL);
INSERT INTO public.outbox VALUES (96, 'T0RELEASED', 1, 'topic:2f274320e78b4e1181eabebf47645d9f', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 13:54:17.292386+00', '2026-11-21 13:54:17.292386+00', NULL, 1, '2026-11-21 13:54:17.31674+00', '{}', NULL);
INSERT INTO public.outbox VALUES (94, 'T0RELEASED', 1, 'announce_reply:1dd49de82f7945729993f1184411c7ca', 'announce_reply', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 13:54:17.292386+00', '2026-11-21 13:54:17.292386+00', NULL, 1, '2026-11-21 13:54:17.324458+00', '{"ts": "1795269257.314994"}', NULL);
INSERT INTO public.outbox VALUES (98, 'T0RELEASED', 2, 'open_channel:2', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 13:54:17.339888+00', '2026-11-21 13:54:17.339888+00', NULL, 1, '2026-11-21 13:54:17.368929+00', '{"channel": "C0OLDASXI"}', NULL);
INSERT INTO public.outbox VALUES (103, 'T0RELEASED', 2, 'topic:907a9f615e01414ba8f0dd2e44a9d9d8', 'topic', '{}', 98, 'topic:2', 'done', '2026-11-21 13:54:17.339888+00', '2026-11-21 13:54:17.339888+00', NULL, 1, '2026-11-21 13:54:17.394722+00', '{}', NULL);
INSERT INTO public.outbox VALUES (101, 'T0RELEASED', 2, 'direct:176e61cddb814af1bd1a991c63043c35', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 98, NULL, 'done', '2026-11-21 13:54:17.339888+00', '2026-11-21 13:54:17.339888+00', NULL, 1, '2026-11-21 13:54:17.394722+00', '{"channel": "D0OOMHG5RS", "ts": "1795269257.386221"}', NULL);
INSERT INTO public.outbox VALUES (102, 'T0RELEASED', 2, 'card:258d8411c8674d9d947babcd91a74e1a', 'card', '{}', 98, 'card:2', 'done', '2026-11-21 13:54:17.339888+00', '2026-11-21 13:54:17.339888+00', NULL, 1, '2026-11-21 13:54:17.394722+00', '{"ts": "1795269257.386726"}', NULL);
INSERT INTO public.outbox VALUES (104, 'T0RELEASED', 2, 'announce:29cdbd21200c4b47a4f0e101d51c5f30', 'announce', '{}', 98, 'announce:2', 'done', '2026-11-21 13:54:17.339888+00', '2026-11-21 13:54:17.339888+00', NULL, 1, '2026-11-21 13:54:17.394722+00', '{"ts": "1795269257.387148"}', NULL);
INSERT INTO public.outbox VALUES (105, 'T0RELEASED', 2, 'pin_card:58f3cbe94ed64c378481f15e317db262', 'pin_card', '{}', 102, NULL, 'done', '2026-11-21 13:54:17.339888+00', '2026-11-21 13:54:17.339888+00', NULL, 1, '2026-11-21 13:54:17.413139+00', '{}', NULL);
INSERT INTO public.outbox VALUES (106, 'T0RELEASED', 2, 'bookmark:2:card', 'bookmark', '{"to": "card"}', 102, NULL, 'done', '2026-11-21 13:54:17.339888+00', '2026-11-21 13:54:17.339888+00', NULL, 1, '2026-11-21 13:54:17.422279+00', '{"link": "http://127.0.0.1:42255/archives/C0OLDASXI/p1795269257386726"}', NULL);
INSERT INTO public.outbox VALUES (100, 'T0RELEASED', 2, 'tell_ready:2:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:42255/respond/ruJ9xskNzKgDe4dQE_9YWQ"}', 98, NULL, 'done', '2026-11-21 13:54:17.339888+00', '2026-11-21 13:54:17.339888+00', NULL, 1, '2026-11-21 13:54:17.394722+00', '{}', NULL);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0ADALOVE1', 'Europe/London', 'ada', '2026-11-21 13:34:15.813233+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0GRACEHO1', 'America/New_York', 'grace', '2026-11-21 13:34:15.911732+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0DENNISR1', 'Asia/Tokyo', 'dennis', '2026-11-21 13:34:15.966+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0LINUSTO1', 'Europe/Helsinki', 'linus', '2026-11-21 13:34:16.013575+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0BARBARA1', 'America/Los_Angeles', 'barbara', '2026-11-21 13:34:16.058217+00', false, false, false);
INSERT INTO public.promise VALUES (1, 'T0RELEASED', 1, '2026-11-21 13:49:15.714635+00', '2026-11-21 13:34:15.714635+00', 'kept', '2026-11-21 13:34:16.319225+00', -899.39541);
INSERT INTO public.promise VALUES (2, 'T0RELEASED', 1, '2026-11-21 13:49:16.319225+00', '2026-11-21 13:34:16.319225+00', 'broken', '2026-11-21 13:54:16.501822+00', 300.182597);
INSERT INTO public.promise VALUES (3, 'T0RELEASED', 1, '2026-11-21 14:09:16.501822+00', '2026-11-21 13:54:16.501822+00', 'kept', '2026-11-21 13:54:17.015581+00', -899.486241);
INSERT INTO public.promise VALUES (4, 'T0RELEASED', 1, '2026-11-21 14:54:17.015581+00', '2026-11-21 13:54:17.015581+00', 'kept', '2026-11-21 13:54:17.292386+00', -3599.723195);
INSERT INTO public.reminder VALUES (1, 'T0RELEASED', 1, '2026-11-21 13:49:16.319225+00', 0, 1, 'U0LINUSTO1', '2026-11-21 13:46:16.343066+00', NULL, NULL, 'D0FT3VW1H9', '1795268776.383739', '2026-11-21 13:49:16.40036+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (2, 'T0RELEASED', 1, '2026-11-21 13:49:16.319225+00', 0, 2, 'U0LINUSTO1', '2026-11-21 13:49:16.40036+00', 'C0OLDQ2VW', '1795268956.442373', 'D0FT3VW1H9', '1795268956.454896', '2026-11-21 13:54:16.463379+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (3, 'T0RELEASED', 1, '2026-11-21 13:49:16.319225+00', 0, 3, 'U0GRACEHO1', '2026-11-21 13:54:16.463379+00', 'C0OLDQ2VW', '1795269256.493242', NULL, NULL, '2026-11-21 13:54:16.501822+00', 'answered', 'U0LINUSTO1');
INSERT INTO public.role_held VALUES (1, 'T0RELEASED', 1, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 13:34:15.714635+00', '2026-11-21 13:34:15.876742+00', NULL);
INSERT INTO public.role_held VALUES (3, 'T0RELEASED', 1, 'operations', 'U0DENNISR1', 'U0ADALOVE1', false, '2026-11-21 13:34:15.898059+00', NULL, NULL);
INSERT INTO public.role_held VALUES (5, 'T0RELEASED', 1, 'scribe', 'U0BARBARA1', 'U0ADALOVE1', false, '2026-11-21 13:34:15.999115+00', NULL, NULL);
INSERT INTO public.role_held VALUES (2, 'T0RELEASED', 1, 'commander', 'U0GRACEHO1', 'U0ADALOVE1', false, '2026-11-21 13:34:15.876742+00', NULL, '2026-11-21 13:34:16.128582+00');
INSERT INTO public.role_held VALUES (4, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', false, '2026-11-21 13:34:15.954002+00', '2026-11-21 13:54:16.614774+00', NULL);
INSERT INTO public.role_held VALUES (6, 'T0RELEASED', 1, 'communications', 'U0ADALOVE1', 'U0ADALOVE1', false, '2026-11-21 13:54:16.614774+00', NULL, NULL);
INSERT INTO public.role_held VALUES (7, 'T0RELEASED', 2, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 13:54:17.339888+00', NULL, NULL);
INSERT INTO public.tag VALUES (1, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795268056.106884', 'U0BARBARA1', 'mag', true, '1795268056.143265', '2026-11-21 13:34:16.144094+00');
INSERT INTO public.tag VALUES (2, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795268056.121101', 'U0BARBARA1', 'pushpin', true, '1795268056.162280', '2026-11-21 13:34:16.163565+00');
INSERT INTO public.tag VALUES (4, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795268056.121101', 'U0GRACEHO1', 'scales', true, '1795268056.214091', '2026-11-21 13:34:16.214936+00');
INSERT INTO public.tag VALUES (3, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795268056.139374', 'U0BARBARA1', 'pushpin', false, '1795268056.242164', '2026-11-21 13:34:16.243716+00');
INSERT INTO public.timeline_entry VALUES (1, 'T0RELEASED', 1, '2026-11-21 13:34:15.714635+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV1: Checkout returns 500s', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 13:34:15.714635+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (2, 'T0RELEASED', 1, '2026-11-21 13:34:15.714635+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 13:34:15.714635+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (3, 'T0RELEASED', 1, '2026-11-21 13:34:15.876742+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0GRACEHO1> commander', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 13:34:15.876742+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (4, 'T0RELEASED', 1, '2026-11-21 13:34:15.898059+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0DENNISR1> operations lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 13:34:15.898059+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (5, 'T0RELEASED', 1, '2026-11-21 13:34:15.954002+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0LINUSTO1> communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 13:34:15.954002+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (6, 'T0RELEASED', 1, '2026-11-21 13:34:15.999115+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0BARBARA1> scribe', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 13:34:15.999115+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (7, 'T0RELEASED', 1, '2026-11-21 13:34:16.094481+00', 'status', 'system', 'U0GRACEHO1', NULL, 'acknowledged the incident', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 13:34:16.094481+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (9, 'T0RELEASED', 1, '2026-11-21 13:34:16.121101+00', 'decision', 'message', 'U0GRACEHO1', NULL, 'We roll back first', '[]', 'C0OLDQ2VW', '1795268056.121101', NULL, 'http://127.0.0.1:42255/archives/C0OLDQ2VW/p1795268056121101', NULL, NULL, 'U0BARBARA1', '2026-11-21 13:34:16.163565+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (10, 'T0RELEASED', 1, '2026-11-21 13:34:16.139374+00', 'event', 'message', 'U0DENNISR1', NULL, 'Lunch anyone', '[]', 'C0OLDQ2VW', '1795268056.139374', NULL, 'http://127.0.0.1:42255/archives/C0OLDQ2VW/p1795268056139374', NULL, NULL, 'U0BARBARA1', '2026-11-21 13:34:16.190406+00', '2026-11-21 13:34:16.243716+00', 1);
INSERT INTO public.timeline_entry VALUES (8, 'T0RELEASED', 1, '2026-11-21 13:34:16.106884+00', 'finding', 'message', 'U0DENNISR1', NULL, 'Errors began with release 413', '[]', 'C0OLDQ2VW', '1795268056.106884', NULL, 'http://127.0.0.1:42255/archives/C0OLDQ2VW/p1795268056106884', '1795268056.261293', NULL, 'U0BARBARA1', '2026-11-21 13:34:16.144094+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (11, 'T0RELEASED', 1, '2026-11-21 08:01:00+00', 'event', 'note', 'U0BARBARA1', NULL, 'The database was restarted', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0BARBARA1', '2026-11-21 13:34:16.295133+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (12, 'T0RELEASED', 1, '2026-11-21 13:34:16.319225+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 1: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 13:34:16.319225+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (13, 'T0RELEASED', 1, '2026-11-21 13:54:16.501822+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 2: No change. Still: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 13:54:16.501822+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (14, 'T0RELEASED', 1, '2026-11-21 13:54:16.614774+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 13:54:16.614774+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (15, 'T0RELEASED', 1, '2026-11-21 13:54:16.903528+00', 'severity', 'system', 'U0GRACEHO1', NULL, 'changed severity SEV1 → SEV2: fewer customers', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 13:54:16.903528+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (16, 'T0RELEASED', 1, '2026-11-21 13:54:17.015581+00', 'status', 'system', 'U0GRACEHO1', NULL, 'mitigated: Rolled back release 412', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 13:54:17.015581+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (17, 'T0RELEASED', 1, '2026-11-21 13:54:17.292386+00', 'status', 'system', 'U0GRACEHO1', NULL, 'resolved: No errors since 14:05', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 13:54:17.292386+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (18, 'T0RELEASED', 2, '2026-11-21 13:54:17.339888+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV4: A button is blue', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 13:54:17.339888+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (19, 'T0RELEASED', 2, '2026-11-21 13:54:17.339888+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 13:54:17.339888+00', NULL, 1);
INSERT INTO public.timeline_version VALUES (1, 'T0RELEASED', 9, 1, '2026-11-21 13:34:16.121101+00', 'event', 'We roll back first', '[]', '2026-11-21 13:34:16.214936+00', 'U0GRACEHO1', NULL);
INSERT INTO public.timeline_version VALUES (2, 'T0RELEASED', 8, 1, '2026-11-21 13:34:16.106884+00', 'finding', 'Errors began with release 412', '[]', '2026-11-21 13:34:16.269773+00', 'U0DENNISR1', NULL);
INSERT INTO public.workspace VALUES ('T0RELEASED', 3, 1);
SELECT pg_catalog.setval('public.action_item_id_seq', 1, false);
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
