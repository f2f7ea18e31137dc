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
INSERT INTO public.alarm VALUES (1, 'T0RELEASED', 1, 'command', 0, '2026-11-21 11:32:58.729672+00', 0, NULL);
INSERT INTO public.alarm VALUES (2, 'T0RELEASED', 1, 'offer', 1, '2026-11-21 11:27:59.723585+00', 0, NULL);
INSERT INTO public.alarm VALUES (3, 'T0RELEASED', 2, 'command', 0, '2026-11-21 11:53:00.380678+00', 0, NULL);
INSERT INTO public.alembic_version VALUES ('0007');
INSERT INTO public.audit VALUES (1, 'T0RELEASED', 1, '2026-11-21 11:02:58.542481+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO public.audit VALUES (2, 'T0RELEASED', 1, '2026-11-21 11:02:58.542481+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (3, 'T0RELEASED', 1, '2026-11-21 11:02:58.729672+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": "U0ADALOVE1"}', '{"commander": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (4, 'T0RELEASED', 1, '2026-11-21 11:02:58.745911+00', 'U0ADALOVE1', 'role', 'slash', '{"operations": null}', '{"operations": "U0DENNISR1"}');
INSERT INTO public.audit VALUES (5, 'T0RELEASED', 1, '2026-11-21 11:02:58.819839+00', 'U0ADALOVE1', 'role', 'slash', '{"communications": null}', '{"communications": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (6, 'T0RELEASED', 1, '2026-11-21 11:02:58.865597+00', 'U0ADALOVE1', 'role', 'slash', '{"scribe": null}', '{"scribe": "U0BARBARA1"}');
INSERT INTO public.audit VALUES (7, 'T0RELEASED', 1, '2026-11-21 11:02:59.135018+00', 'U0GRACEHO1', 'ack', 'button', '{"status": "declared", "words": null}', '{"status": "acknowledged", "words": ""}');
INSERT INTO public.audit VALUES (8, 'T0RELEASED', 1, '2026-11-21 11:02:59.192742+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 8, "kind": "finding"}');
INSERT INTO public.audit VALUES (9, 'T0RELEASED', 1, '2026-11-21 11:02:59.237858+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 9, "kind": "event"}');
INSERT INTO public.audit VALUES (10, 'T0RELEASED', 1, '2026-11-21 11:02:59.272389+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 10, "kind": "event"}');
INSERT INTO public.audit VALUES (11, 'T0RELEASED', 1, '2026-11-21 11:02:59.302916+00', 'U0GRACEHO1', 'retag', 'event', '{"entry": 9, "kind": "event"}', '{"entry": 9, "kind": "decision"}');
INSERT INTO public.audit VALUES (12, 'T0RELEASED', 1, '2026-11-21 11:02:59.337448+00', 'U0BARBARA1', 'untag', 'event', '{"entry": 10, "text": "Lunch anyone"}', '{"entry": null, "text": null}');
INSERT INTO public.audit VALUES (13, 'T0RELEASED', 1, '2026-11-21 11:02:59.36513+00', 'U0DENNISR1', 'message edited', 'event', '{"entry": 8, "text": "Errors began with release 412"}', '{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO public.audit VALUES (14, 'T0RELEASED', 1, '2026-11-21 11:02:59.381453+00', 'U0BARBARA1', 'note', 'slash', '{"text": null, "happened_at": null}', '{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO public.audit VALUES (15, 'T0RELEASED', 1, '2026-11-21 11:02:59.407061+00', 'U0LINUSTO1', 'update', 'form', '{"number": null, "words": null}', '{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (16, 'T0RELEASED', 1, '2026-11-21 11:14:59.435007+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 11:17:59.407061+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (17, 'T0RELEASED', 1, '2026-11-21 11:17:59.509912+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 11:17:59.407061+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (18, 'T0RELEASED', 1, '2026-11-21 11:22:59.625502+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 11:17:59.407061+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (19, 'T0RELEASED', 1, '2026-11-21 11:22:59.669193+00', 'U0LINUSTO1', 'update', 'button', '{"number": 1, "words": "One in eight fails. We roll back"}', '{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (20, 'T0RELEASED', 1, '2026-11-21 11:22:59.723585+00', 'U0LINUSTO1', 'handoff asked', 'slash', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (21, 'T0RELEASED', 1, '2026-11-21 11:22:59.776164+00', 'U0ADALOVE1', 'role', 'button', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (22, 'T0RELEASED', 1, '2026-11-21 11:22:59.909862+00', 'U0GRACEHO1', 'severity', 'slash', '{"severity": "sev1", "reason": null}', '{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO public.audit VALUES (23, 'T0RELEASED', 1, '2026-11-21 11:23:00.284162+00', 'U0GRACEHO1', 'mitigate', 'slash', '{"status": "acknowledged", "words": null}', '{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO public.audit VALUES (24, 'T0RELEASED', 1, '2026-11-21 11:23:00.337093+00', 'U0GRACEHO1', 'resolve', 'form', '{"status": "mitigated", "words": null}', '{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO public.audit VALUES (25, 'T0RELEASED', 2, '2026-11-21 11:23:00.380678+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO public.audit VALUES (26, 'T0RELEASED', 2, '2026-11-21 11:23:00.380678+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.handoff VALUES (1, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', 'accepted', '2026-11-21 11:22:59.723585+00', '2026-11-21 11:22:59.776164+00', 'D0OOMHG5RS', '1795260179.754425');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5554443542841.7120974115286.125c4a042a20ea66f0664fca557a01d2', '2026-11-21 11:02:58.542481+00', '{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev083JO9N1T', '2026-11-21 11:02:58.669423+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:3001912339837.4805832430284.385cd88bfd65d3173e36f12cf330e311', '2026-11-21 11:02:58.729672+00', '{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:7069425507723.467652276472.c6de5e8f025471c8ee285ffc3c41801c', '2026-11-21 11:02:58.745911+00', '{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0G73CJA3M', '2026-11-21 11:02:58.817441+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:2284680869490.9892817890155.e93850b57bf391f3bb89881a08a925cb', '2026-11-21 11:02:58.819839+00', '{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev07PK7MEFG', '2026-11-21 11:02:58.861718+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5280637857910.1212763011375.095b0db1b8890763827c2f5fbacb71a5', '2026-11-21 11:02:58.865597+00', '{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0Z812PIRA', '2026-11-21 11:02:59.069346+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0QQHXSN34', '2026-11-21 11:02:59.117646+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795258979.134191:U0GRACEHO1:acknowledge', '2026-11-21 11:02:59.135018+00', '{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0CLA1LUAU', '2026-11-21 11:02:59.166917+00', '{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev09RFNYVQS', '2026-11-21 11:02:59.192742+00', '{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev06XLABX6Q', '2026-11-21 11:02:59.237858+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0NIO3IFWP', '2026-11-21 11:02:59.272389+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0KOTPVHCN', '2026-11-21 11:02:59.302916+00', '{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0HUZC8ISL', '2026-11-21 11:02:59.337448+00', '{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0F14YLK8J', '2026-11-21 11:02:59.36513+00', '{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:7339204258107.2447259247576.1193ed94ace8d161d7bd8492e76282f1', '2026-11-21 11:02:59.381453+00', '{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5695690680006.4256180074682.9d7ec44a4a02bd1b17855236660fe5ad', '2026-11-21 11:02:59.393173+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0C7AKYLOH', '2026-11-21 11:02:59.407061+00', '{"text": "Update 1 is on its way. Next update: <!date^1795259879^{date_short_pretty} at {time}|21 Nov 2026, 11:17 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795259879^{date_short_pretty} at {time}|21 Nov 2026, 11:17 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795258979.668201:U0LINUSTO1:no_change', '2026-11-21 11:22:59.669193+00', '{"text": "Update 2 is on its way (no change). Next update: <!date^1795261079^{date_short_pretty} at {time}|21 Nov 2026, 11:37 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795261079^{date_short_pretty} at {time}|21 Nov 2026, 11:37 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5088136697106.5141409748326.b0d1f78b01c8c1ee708f03e271cd667b', '2026-11-21 11:22:59.723585+00', '{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795258979.775037:U0ADALOVE1:handoff_accept', '2026-11-21 11:22:59.776164+00', '{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5413531812278.4808175554563.d08ba8fb81f91f9739ce71d081fbba65', '2026-11-21 11:23:00.328394+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:2412148920192.652051660832.65fa7e7299bd7733f231c843314d4887', '2026-11-21 11:22:59.909862+00', '{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795261079^{date_short_pretty} at {time}|21 Nov 2026, 11:37 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795261079^{date_short_pretty} at {time}|21 Nov 2026, 11:37 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:9981734508004.1291483084048.b0cef7f99e00569672e0ad3af798142f', '2026-11-21 11:23:00.284162+00', '{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0UG9DUD3F', '2026-11-21 11:23:00.433801+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0P6K37OLO', '2026-11-21 11:23:00.337093+00', '{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5373862921088.7455665255902.9aedbe7917806661a7b6ec3c8a8986f1', '2026-11-21 11:23:00.380678+00', '{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.incident VALUES (1, 'T0RELEASED', 1, 'Checkout returns 500s', '', 'sev2', 'resolved', false, false, 'U0ADALOVE1', NULL, 'C0OLDQ2VW', 'inc-1-checkout-returns-500s', '1795258978.658307', '🟠 SEV2 · ✅ resolved · Checkout returns 500s', 'C0X65MD1FY', '1795258978.658714', NULL, '2026-11-21 11:02:58.542481+00', '2026-11-21 11:02:58.542481+00', '2026-11-21 11:02:59.135018+00', '2026-11-21 11:23:00.284162+00', '2026-11-21 11:23:00.337093+00', NULL, NULL, NULL, '2026-11-21 11:23:00.337093+00', 'Resolved: No errors since 14:05', NULL, NULL, 0, NULL);
INSERT INTO public.incident VALUES (2, 'T0RELEASED', 2, 'A button is blue', '', 'sev4', 'declared', false, false, 'U0ADALOVE1', NULL, 'C0OLDASXI', 'inc-2-a-button-is-blue', '1795260180.423243', '🔵 SEV4 · 🆕 declared · A button is blue', 'C0X65MD1FY', '1795260180.423664', NULL, '2026-11-21 11:23:00.380678+00', '2026-11-21 11:23:00.380678+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.incident_update VALUES (1, 'T0RELEASED', 1, 1, 'One in eight fails. We roll back', false, 'U0LINUSTO1', '2026-11-21 11:02:59.407061+00', 'sev1', 'acknowledged', '2026-11-21 11:17:59.407061+00');
INSERT INTO public.incident_update VALUES (2, 'T0RELEASED', 1, 2, 'No change. Still: One in eight fails. We roll back', true, 'U0LINUSTO1', '2026-11-21 11:22:59.669193+00', 'sev1', 'acknowledged', '2026-11-21 11:37:59.669193+00');
INSERT INTO public.outbox VALUES (1, 'T0RELEASED', NULL, 'read_people:2026-11-21:', 'read_people', '{"day": "2026-11-21", "cursor": ""}', NULL, NULL, 'done', '2026-11-21 11:02:58.502404+00', '2026-11-21 11:02:58.502404+00', NULL, 1, '2026-11-21 11:02:58.566551+00', '{"people": 5}', NULL);
INSERT INTO public.outbox VALUES (2, 'T0RELEASED', NULL, 'look_up_person:U0ADALOVE1', 'look_up_person', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 11:02:58.542481+00', '2026-11-21 11:02:58.542481+00', NULL, 1, '2026-11-21 11:02:58.6302+00', '{"zone": "Europe/London"}', NULL);
INSERT INTO public.outbox VALUES (3, 'T0RELEASED', 1, 'open_channel:1', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 11:02:58.542481+00', '2026-11-21 11:02:58.542481+00', NULL, 1, '2026-11-21 11:02:58.6302+00', '{"channel": "C0OLDQ2VW"}', NULL);
INSERT INTO public.outbox VALUES (26, 'T0RELEASED', NULL, 'look_up_person:U0LINUSTO1', 'look_up_person', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 11:02:58.819839+00', '2026-11-21 11:02:58.819839+00', NULL, 1, '2026-11-21 11:02:59.054526+00', '{"zone": "Europe/Helsinki"}', NULL);
INSERT INTO public.outbox VALUES (4, 'T0RELEASED', 1, 'invite:10f4bfe8b8c4443790aaae322389fc2b', 'invite', '{"user": "U0ADALOVE1"}', 3, NULL, 'done', '2026-11-21 11:02:58.542481+00', '2026-11-21 11:02:58.542481+00', NULL, 1, '2026-11-21 11:02:58.66729+00', '{}', NULL);
INSERT INTO public.outbox VALUES (5, 'T0RELEASED', 1, 'tell_ready:1:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:44623/respond/y6qsIkjDQTuxUT8kluU03g"}', 3, NULL, 'done', '2026-11-21 11:02:58.542481+00', '2026-11-21 11:02:58.542481+00', NULL, 1, '2026-11-21 11:02:58.66729+00', '{}', NULL);
INSERT INTO public.outbox VALUES (8, 'T0RELEASED', 1, 'topic:8e0575a3241b4ec29d4b7cc51fb0f302', 'topic', '{}', 3, 'topic:1', 'done', '2026-11-21 11:02:58.542481+00', '2026-11-21 11:02:58.542481+00', NULL, 1, '2026-11-21 11:02:58.66729+00', '{}', NULL);
INSERT INTO public.outbox VALUES (7, 'T0RELEASED', 1, 'card:1fccd9082eb344128a092537788d66f3', 'card', '{}', 3, 'card:1', 'done', '2026-11-21 11:02:58.542481+00', '2026-11-21 11:02:58.542481+00', NULL, 1, '2026-11-21 11:02:58.66729+00', '{"ts": "1795258978.658307"}', NULL);
INSERT INTO public.outbox VALUES (9, 'T0RELEASED', 1, 'announce:2aff020c749641279914b09e510e5224', 'announce', '{}', 3, 'announce:1', 'done', '2026-11-21 11:02:58.542481+00', '2026-11-21 11:02:58.542481+00', NULL, 1, '2026-11-21 11:02:58.66729+00', '{"ts": "1795258978.658714"}', NULL);
INSERT INTO public.outbox VALUES (6, 'T0RELEASED', 1, 'direct:8d56a13e50d24a63b097ac52f82a36b1', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 3, NULL, 'done', '2026-11-21 11:02:58.542481+00', '2026-11-21 11:02:58.542481+00', NULL, 1, '2026-11-21 11:02:58.66729+00', '{"channel": "D0OOMHG5RS", "ts": "1795258978.665620"}', NULL);
INSERT INTO public.outbox VALUES (23, 'T0RELEASED', 1, 'topic:15a8632bbe97496ea33e5961e5b8b4f1', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:02:58.745911+00', '2026-11-21 11:02:58.745911+00', NULL, 1, '2026-11-21 11:02:58.827991+00', '{}', NULL);
INSERT INTO public.outbox VALUES (16, 'T0RELEASED', 1, 'topic:1b417861ab954a3caca533f8d1ced891', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:02:58.729672+00', '2026-11-21 11:02:58.729672+00', NULL, 1, '2026-11-21 11:02:58.752029+00', '{}', NULL);
INSERT INTO public.outbox VALUES (10, 'T0RELEASED', 1, 'pin_card:ccdbd70160474ee4b61b0d17bc5c9d2c', 'pin_card', '{}', 7, NULL, 'done', '2026-11-21 11:02:58.542481+00', '2026-11-21 11:02:58.542481+00', NULL, 1, '2026-11-21 11:02:58.718718+00', '{}', NULL);
INSERT INTO public.outbox VALUES (11, 'T0RELEASED', 1, 'bookmark:1:card', 'bookmark', '{"to": "card"}', 7, NULL, 'done', '2026-11-21 11:02:58.542481+00', '2026-11-21 11:02:58.542481+00', NULL, 1, '2026-11-21 11:02:58.724154+00', '{"link": "http://127.0.0.1:44623/archives/C0OLDQ2VW/p1795258978658307"}', NULL);
INSERT INTO public.outbox VALUES (12, 'T0RELEASED', NULL, 'look_up_person:U0GRACEHO1', 'look_up_person', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 11:02:58.729672+00', '2026-11-21 11:02:58.729672+00', NULL, 1, '2026-11-21 11:02:58.769996+00', '{"zone": "America/New_York"}', NULL);
INSERT INTO public.outbox VALUES (13, 'T0RELEASED', 1, 'invite:e5a7dda387c448fb917f863ba4b2ac5b', 'invite', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 11:02:58.729672+00', '2026-11-21 11:02:58.729672+00', NULL, 1, '2026-11-21 11:02:58.769996+00', '{}', NULL);
INSERT INTO public.outbox VALUES (14, 'T0RELEASED', 1, 'notice:eb5db1e28af24d7eb4ef91c35eedc03c', 'notice', '{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1"}}', NULL, 'room:1', 'done', '2026-11-21 11:02:58.729672+00', '2026-11-21 11:02:58.729672+00', NULL, 1, '2026-11-21 11:02:58.769996+00', '{"ts": "1795258978.753835"}', NULL);
INSERT INTO public.outbox VALUES (15, 'T0RELEASED', 1, 'card:44558da0322148bc881c156064009663', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:02:58.729672+00', '2026-11-21 11:02:58.729672+00', NULL, 1, '2026-11-21 11:02:58.769996+00', '{"ts": "1795258978.658307"}', NULL);
INSERT INTO public.outbox VALUES (17, 'T0RELEASED', 1, 'announce:70ac63090a2944fa9d6bcfa689723604', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:02:58.729672+00', '2026-11-21 11:02:58.729672+00', NULL, 1, '2026-11-21 11:02:58.769996+00', '{"ts": "1795258978.658714"}', NULL);
INSERT INTO public.outbox VALUES (18, 'T0RELEASED', 1, 'direct:1c14e1b939ad49a9a5ffe9aedbf50a8d', 'direct', '{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:02:58.729672+00', '2026-11-21 11:02:58.729672+00', NULL, 1, '2026-11-21 11:02:58.769996+00', '{"channel": "D0WS65PSTL", "ts": "1795258978.761446"}', NULL);
INSERT INTO public.outbox VALUES (30, 'T0RELEASED', 1, 'topic:d69110e389004ac2be39740c8fcba1b1', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:02:58.819839+00', '2026-11-21 11:02:58.819839+00', NULL, 1, '2026-11-21 11:02:58.96237+00', '{}', NULL);
INSERT INTO public.outbox VALUES (19, 'T0RELEASED', NULL, 'look_up_person:U0DENNISR1', 'look_up_person', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 11:02:58.745911+00', '2026-11-21 11:02:58.745911+00', NULL, 1, '2026-11-21 11:02:58.843391+00', '{"zone": "Asia/Tokyo"}', NULL);
INSERT INTO public.outbox VALUES (20, 'T0RELEASED', 1, 'invite:95d6d3a86c6e4645b3747b65e6af494f', 'invite', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 11:02:58.745911+00', '2026-11-21 11:02:58.745911+00', NULL, 1, '2026-11-21 11:02:58.843391+00', '{}', NULL);
INSERT INTO public.outbox VALUES (21, 'T0RELEASED', 1, 'notice:519629e5577047d89c23e3feefbd4420', 'notice', '{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 11:02:58.745911+00', '2026-11-21 11:02:58.745911+00', NULL, 1, '2026-11-21 11:02:58.843391+00', '{"ts": "1795258978.829955"}', NULL);
INSERT INTO public.outbox VALUES (22, 'T0RELEASED', 1, 'card:d68dfae80f0a473ea0c24defc554cc98', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:02:58.745911+00', '2026-11-21 11:02:58.745911+00', NULL, 1, '2026-11-21 11:02:58.843391+00', '{"ts": "1795258978.658307"}', NULL);
INSERT INTO public.outbox VALUES (24, 'T0RELEASED', 1, 'announce:98e50c4c71e448d192deacc756cff439', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:02:58.745911+00', '2026-11-21 11:02:58.745911+00', NULL, 1, '2026-11-21 11:02:58.843391+00', '{"ts": "1795258978.658714"}', NULL);
INSERT INTO public.outbox VALUES (27, 'T0RELEASED', 1, 'invite:e3718f93e5254f68954e59b3e761c53b', 'invite', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 11:02:58.819839+00', '2026-11-21 11:02:58.819839+00', NULL, 1, '2026-11-21 11:02:59.054526+00', '{}', NULL);
INSERT INTO public.outbox VALUES (29, 'T0RELEASED', 1, 'card:7f6ca05225fc4a97a228d666d514a3e4', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:02:58.819839+00', '2026-11-21 11:02:58.819839+00', NULL, 1, '2026-11-21 11:02:59.054526+00', '{"ts": "1795258978.658307"}', NULL);
INSERT INTO public.outbox VALUES (96, 'T0RELEASED', 1, 'topic:0922c0dac6d749dba56544fdb99f8fe0', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:23:00.337093+00', '2026-11-21 11:23:00.337093+00', NULL, 1, '2026-11-21 11:23:00.357731+00', '{}', NULL);
INSERT INTO public.outbox VALUES (93, 'T0RELEASED', 1, 'notice:f1b0f3c749e146259087b7e26b06efeb', 'notice', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}', NULL, 'room:1', 'done', '2026-11-21 11:23:00.337093+00', '2026-11-21 11:23:00.337093+00', NULL, 1, '2026-11-21 11:23:00.365248+00', '{"ts": "1795260180.355564"}', NULL);
INSERT INTO public.outbox VALUES (94, 'T0RELEASED', 1, 'announce_reply:ec3b43ab01a14d749dc909d343a7b8a7', 'announce_reply', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}', NULL, 'announce:1', 'done', '2026-11-21 11:23:00.337093+00', '2026-11-21 11:23:00.337093+00', NULL, 1, '2026-11-21 11:23:00.365248+00', '{"ts": "1795260180.355986"}', NULL);
INSERT INTO public.outbox VALUES (95, 'T0RELEASED', 1, 'card:b7972d6a02f842e8bb0ef659a000e642', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:23:00.337093+00', '2026-11-21 11:23:00.337093+00', NULL, 1, '2026-11-21 11:23:00.365248+00', '{"ts": "1795258978.658307"}', NULL);
INSERT INTO public.outbox VALUES (97, 'T0RELEASED', 1, 'announce:c9bb4f87f15f44c4a8f42fef95f644a8', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:23:00.337093+00', '2026-11-21 11:23:00.337093+00', NULL, 1, '2026-11-21 11:23:00.374031+00', '{"ts": "1795258978.658714"}', NULL);
INSERT INTO public.outbox VALUES (103, 'T0RELEASED', 2, 'topic:2cf5ac2ac1594c46a301672bdaa84a80', 'topic', '{}', 98, 'topic:2', 'done', '2026-11-21 11:23:00.380678+00', '2026-11-21 11:23:00.380678+00', NULL, 1, '2026-11-21 11:23:00.433115+00', '{}', NULL);
INSERT INTO public.outbox VALUES (104, 'T0RELEASED', 2, 'announce:6536da583254465591f1c2bbb45131f1', 'announce', '{}', 98, 'announce:2', 'done', '2026-11-21 11:23:00.380678+00', '2026-11-21 11:23:00.380678+00', NULL, 1, '2026-11-21 11:23:00.433115+00', '{"ts": "1795260180.423664"}', NULL);
INSERT INTO public.outbox VALUES (25, 'T0RELEASED', 1, 'direct:81cbbf2e80dd4030819627ee86bd2309', 'direct', '{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:02:58.745911+00', '2026-11-21 11:02:58.745911+00', NULL, 1, '2026-11-21 11:02:58.843391+00', '{"channel": "D0OAN0SX5F", "ts": "1795258978.836365"}', NULL);
INSERT INTO public.outbox VALUES (28, 'T0RELEASED', 1, 'notice:363dc51559184233b2e4af900812f87b', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 11:02:58.819839+00', '2026-11-21 11:02:58.819839+00', NULL, 1, '2026-11-21 11:02:59.054526+00', '{"ts": "1795258978.964929"}', NULL);
INSERT INTO public.outbox VALUES (31, 'T0RELEASED', 1, 'announce:017c5b340f854b00a5899baab23d50a7', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:02:58.819839+00', '2026-11-21 11:02:58.819839+00', NULL, 1, '2026-11-21 11:02:59.054526+00', '{"ts": "1795258978.658714"}', NULL);
INSERT INTO public.outbox VALUES (33, 'T0RELEASED', NULL, 'look_up_person:U0BARBARA1', 'look_up_person', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 11:02:58.865597+00', '2026-11-21 11:02:58.865597+00', NULL, 1, '2026-11-21 11:02:59.116974+00', '{"zone": "America/Los_Angeles"}', NULL);
INSERT INTO public.outbox VALUES (37, 'T0RELEASED', 1, 'topic:517f49d6d199477a897ddab74f8e5d21', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:02:58.865597+00', '2026-11-21 11:02:58.865597+00', NULL, 1, '2026-11-21 11:02:59.116974+00', '{}', NULL);
INSERT INTO public.outbox VALUES (34, 'T0RELEASED', 1, 'invite:6301d888b10644c9972d35ce1075813b', 'invite', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 11:02:58.865597+00', '2026-11-21 11:02:58.865597+00', NULL, 1, '2026-11-21 11:02:59.116974+00', '{}', NULL);
INSERT INTO public.outbox VALUES (35, 'T0RELEASED', 1, 'notice:39c96d828aa54c56925a9de25c5c9dfe', 'notice', '{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 11:02:58.865597+00', '2026-11-21 11:02:58.865597+00', NULL, 1, '2026-11-21 11:02:59.116974+00', '{"ts": "1795258979.103655"}', NULL);
INSERT INTO public.outbox VALUES (36, 'T0RELEASED', 1, 'card:d2caec04ea7e4967acee80d5edaffb4f', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:02:58.865597+00', '2026-11-21 11:02:58.865597+00', NULL, 1, '2026-11-21 11:02:59.116974+00', '{"ts": "1795258978.658307"}', NULL);
INSERT INTO public.outbox VALUES (38, 'T0RELEASED', 1, 'announce:20c0a23b2e16467a9135cc8b03164697', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:02:58.865597+00', '2026-11-21 11:02:58.865597+00', NULL, 1, '2026-11-21 11:02:59.116974+00', '{"ts": "1795258978.658714"}', NULL);
INSERT INTO public.outbox VALUES (48, 'T0RELEASED', 1, 'check_mark:43858aedfaf94733a4cb8008102f0012', 'check_mark', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795258979.158914', 'done', '2026-11-21 11:02:59.237858+00', '2026-11-21 11:02:59.237858+00', NULL, 1, '2026-11-21 11:02:59.318552+00', '{}', NULL);
INSERT INTO public.outbox VALUES (74, 'T0RELEASED', 1, 'notice:780592d3194043c18f943358f9f08928', 'notice', '{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1"}}', NULL, 'room:1', 'done', '2026-11-21 11:22:59.723585+00', '2026-11-21 11:22:59.723585+00', NULL, 1, '2026-11-21 11:22:59.762709+00', '{"ts": "1795260179.754926"}', NULL);
INSERT INTO public.outbox VALUES (51, 'T0RELEASED', 1, 'check_mark:c168bb76a57d4c32aa1755409e5ffdca', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795258979.187306', 'done', '2026-11-21 11:02:59.337448+00', '2026-11-21 11:02:59.337448+00', NULL, 1, '2026-11-21 11:02:59.365929+00', '{}', NULL);
INSERT INTO public.outbox VALUES (43, 'T0RELEASED', 1, 'topic:0ec5c547ef1146c1ad307a820517f4e4', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:02:59.135018+00', '2026-11-21 11:02:59.135018+00', NULL, 1, '2026-11-21 11:02:59.159004+00', '{}', NULL);
INSERT INTO public.outbox VALUES (40, 'T0RELEASED', 1, 'notice:0439e7af00c24520943b6bec44f95e40', 'notice', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795259878.542481}}', NULL, 'room:1', 'done', '2026-11-21 11:02:59.135018+00', '2026-11-21 11:02:59.135018+00', NULL, 1, '2026-11-21 11:02:59.172518+00', '{"ts": "1795258979.156570"}', NULL);
INSERT INTO public.outbox VALUES (41, 'T0RELEASED', 1, 'announce_reply:9443b605f6e247bf95ef2f5b646f2365', 'announce_reply', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795259878.542481}}', NULL, 'announce:1', 'done', '2026-11-21 11:02:59.135018+00', '2026-11-21 11:02:59.135018+00', NULL, 1, '2026-11-21 11:02:59.172518+00', '{"ts": "1795258979.156964"}', NULL);
INSERT INTO public.outbox VALUES (42, 'T0RELEASED', 1, 'card:065ba0276da4466b8b73ba8ebc45067f', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:02:59.135018+00', '2026-11-21 11:02:59.135018+00', NULL, 1, '2026-11-21 11:02:59.172518+00', '{"ts": "1795258978.658307"}', NULL);
INSERT INTO public.outbox VALUES (44, 'T0RELEASED', 1, 'announce:ad98539df0ea4d5d89312bc9aff0e6fc', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:02:59.135018+00', '2026-11-21 11:02:59.135018+00', NULL, 1, '2026-11-21 11:02:59.202028+00', '{"ts": "1795258978.658714"}', NULL);
INSERT INTO public.outbox VALUES (47, 'T0RELEASED', 1, 'read_message:384094b36bde444f9e5fe61289dcea94', 'read_message', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795258979.158914', 'done', '2026-11-21 11:02:59.237858+00', '2026-11-21 11:02:59.237858+00', NULL, 1, '2026-11-21 11:02:59.285483+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (72, 'T0RELEASED', 1, 'invite:59768bfd39ce483e9d3197f85990096a', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 11:22:59.723585+00', '2026-11-21 11:22:59.723585+00', NULL, 1, '2026-11-21 11:22:59.756041+00', '{}', NULL);
INSERT INTO public.outbox VALUES (73, 'T0RELEASED', 1, 'offer_role:27521241c6bc45ceb5c166bc30fbb457', 'offer_role', '{"handoff_id": 1, "brief": {"tried": [{"at": 1795258979.146978, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:44623/archives/C0OLDQ2VW/p1795258979146978", "said": true}, {"at": 1795258979.158914, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:44623/archives/C0OLDQ2VW/p1795258979158914", "said": true}], "tasks": []}}', NULL, 'offer:1', 'done', '2026-11-21 11:22:59.723585+00', '2026-11-21 11:22:59.723585+00', NULL, 1, '2026-11-21 11:22:59.762709+00', '{"channel": "D0OOMHG5RS", "ts": "1795260179.754425"}', NULL);
INSERT INTO public.outbox VALUES (99, 'T0RELEASED', 2, 'invite:50d0312178c24ac4a9498f625f7ba9b6', 'invite', '{"user": "U0ADALOVE1"}', 98, NULL, 'done', '2026-11-21 11:23:00.380678+00', '2026-11-21 11:23:00.380678+00', NULL, 1, '2026-11-21 11:23:00.433115+00', '{}', NULL);
INSERT INTO public.outbox VALUES (98, 'T0RELEASED', 2, 'open_channel:2', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 11:23:00.380678+00', '2026-11-21 11:23:00.380678+00', NULL, 1, '2026-11-21 11:23:00.405235+00', '{"channel": "C0OLDASXI"}', NULL);
INSERT INTO public.outbox VALUES (105, 'T0RELEASED', 2, 'pin_card:4c90143adb194e278ba33e4355bcaa76', 'pin_card', '{}', 102, NULL, 'done', '2026-11-21 11:23:00.380678+00', '2026-11-21 11:23:00.380678+00', NULL, 1, '2026-11-21 11:23:00.456652+00', '{}', NULL);
INSERT INTO public.outbox VALUES (106, 'T0RELEASED', 2, 'bookmark:2:card', 'bookmark', '{"to": "card"}', 102, NULL, 'done', '2026-11-21 11:23:00.380678+00', '2026-11-21 11:23:00.380678+00', NULL, 1, '2026-11-21 11:23:00.456652+00', '{"link": "http://127.0.0.1:44623/archives/C0OLDASXI/p1795260180423243"}', NULL);
INSERT INTO public.outbox VALUES (100, 'T0RELEASED', 2, 'tell_ready:2:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:44623/respond/QZLeg8fRz_HrD91l7EkDiQ"}', 98, NULL, 'done', '2026-11-21 11:23:00.380678+00', '2026-11-21 11:23:00.380678+00', NULL, 1, '2026-11-21 11:23:00.433115+00', '{}', NULL);
INSERT INTO public.outbox VALUES (101, 'T0RELEASED', 2, 'direct:84b15251f4fd483cacc1b76ba7791798', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 98, NULL, 'done', '2026-11-21 11:23:00.380678+00', '2026-11-21 11:23:00.380678+00', NULL, 1, '2026-11-21 11:23:00.433115+00', '{"channel": "D0OOMHG5RS", "ts": "1795260180.422487"}', NULL);
INSERT INTO public.outbox VALUES (102, 'T0RELEASED', 2, 'card:aac512737b1d439ba802d96cdae004f2', 'card', '{}', 98, 'card:2', 'done', '2026-11-21 11:23:00.380678+00', '2026-11-21 11:23:00.380678+00', NULL, 1, '2026-11-21 11:23:00.433115+00', '{"ts": "1795260180.423243"}', NULL);
INSERT INTO public.outbox VALUES (32, 'T0RELEASED', 1, 'direct:9e12cb77b184491fabc40857e0ebf62a', 'direct', '{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:02:58.819839+00', '2026-11-21 11:02:58.819839+00', NULL, 1, '2026-11-21 11:02:59.054526+00', '{"channel": "D0FT3VW1H9", "ts": "1795258979.029375"}', NULL);
INSERT INTO public.outbox VALUES (55, 'T0RELEASED', 1, 'topic:6fe8e8f5d63943a0b83c346340fec580', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:02:59.407061+00', '2026-11-21 11:02:59.407061+00', NULL, 1, '2026-11-21 11:14:59.442636+00', '{}', NULL);
INSERT INTO public.outbox VALUES (52, 'T0RELEASED', 1, 'notice:37aa440520eb4e0dbc071315eb092dea', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795259879.407061}}', NULL, 'room:1', 'done', '2026-11-21 11:02:59.407061+00', '2026-11-21 11:02:59.407061+00', NULL, 1, '2026-11-21 11:14:59.466389+00', '{"ts": "1795259699.443805"}', NULL);
INSERT INTO public.outbox VALUES (53, 'T0RELEASED', 1, 'announce_reply:29bd924f9fbf42009cd7a6af417c26f4', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795259879.407061}}', NULL, 'announce:1', 'done', '2026-11-21 11:02:59.407061+00', '2026-11-21 11:02:59.407061+00', NULL, 1, '2026-11-21 11:14:59.466389+00', '{"ts": "1795259699.444808"}', NULL);
INSERT INTO public.outbox VALUES (54, 'T0RELEASED', 1, 'card:f666e926ccd744138e0d046097c0a9b9', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:02:59.407061+00', '2026-11-21 11:02:59.407061+00', NULL, 1, '2026-11-21 11:14:59.466389+00', '{"ts": "1795258978.658307"}', NULL);
INSERT INTO public.outbox VALUES (86, 'T0RELEASED', 1, 'topic:7f87c14c368c4007aca386a0205cd3e8', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:22:59.909862+00', '2026-11-21 11:22:59.909862+00', NULL, 1, '2026-11-21 11:23:00.26692+00', '{}', NULL);
INSERT INTO public.outbox VALUES (56, 'T0RELEASED', 1, 'announce:8ab62fc150a749669a95a0d5796da711', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:02:59.407061+00', '2026-11-21 11:02:59.407061+00', NULL, 1, '2026-11-21 11:14:59.49782+00', '{"ts": "1795258978.658714"}', NULL);
INSERT INTO public.outbox VALUES (57, 'T0RELEASED', 1, 'remind_direct:1:1', 'remind_direct', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 11:14:59.435007+00', '2026-11-21 11:14:59.435007+00', NULL, 1, '2026-11-21 11:14:59.49782+00', '{"channel": "D0FT3VW1H9", "ts": "1795259699.489428"}', NULL);
INSERT INTO public.outbox VALUES (82, 'T0RELEASED', 1, 'direct:0c82afcdcdc0459ca3d243cbc6805cf8', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:22:59.776164+00', '2026-11-21 11:22:59.776164+00', NULL, 1, '2026-11-21 11:22:59.825839+00', '{"channel": "D0OOMHG5RS", "ts": "1795260179.818399"}', NULL);
INSERT INTO public.outbox VALUES (83, 'T0RELEASED', 1, 'notice:4663429b6e774c158223d3f2bb7801d2', 'notice', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795261079.669193}}', NULL, 'room:1', 'done', '2026-11-21 11:22:59.909862+00', '2026-11-21 11:22:59.909862+00', NULL, 1, '2026-11-21 11:23:00.26692+00', '{"ts": "1795260180.260682"}', NULL);
INSERT INTO public.outbox VALUES (84, 'T0RELEASED', 1, 'announce_reply:94ebe3f555fe4bd89a142fb4cd06c9cb', 'announce_reply', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795261079.669193}}', NULL, 'announce:1', 'done', '2026-11-21 11:22:59.909862+00', '2026-11-21 11:22:59.909862+00', NULL, 1, '2026-11-21 11:23:00.26692+00', '{"ts": "1795260180.261067"}', NULL);
INSERT INTO public.outbox VALUES (85, 'T0RELEASED', 1, 'card:1b7fc7151aeb459691fa05a2ee0d8f6f', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:22:59.909862+00', '2026-11-21 11:22:59.909862+00', NULL, 1, '2026-11-21 11:23:00.26692+00', '{"ts": "1795258978.658307"}', NULL);
INSERT INTO public.outbox VALUES (87, 'T0RELEASED', 1, 'announce:003eb0e6be624f8a8541912881daa325', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:22:59.909862+00', '2026-11-21 11:22:59.909862+00', NULL, 1, '2026-11-21 11:23:00.277746+00', '{"ts": "1795258978.658714"}', NULL);
INSERT INTO public.outbox VALUES (69, 'T0RELEASED', 1, 'card:b68d98009e4e4578a139bd837a29dea7', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:22:59.669193+00', '2026-11-21 11:22:59.669193+00', NULL, 1, '2026-11-21 11:22:59.706464+00', '{"ts": "1795258978.658307"}', NULL);
INSERT INTO public.outbox VALUES (39, 'T0RELEASED', 1, 'direct:09739ff64f4446eea7a396218155baa1', 'direct', '{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:02:58.865597+00', '2026-11-21 11:02:58.865597+00', NULL, 1, '2026-11-21 11:02:59.116974+00', '{"channel": "D07BKQZ5T3", "ts": "1795258979.109956"}', NULL);
INSERT INTO public.outbox VALUES (64, 'T0RELEASED', 1, 'close_reminder:1:2', 'close_reminder', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 11:22:59.625502+00', '2026-11-21 11:22:59.625502+00', NULL, 1, '2026-11-21 11:22:59.652397+00', '{}', NULL);
INSERT INTO public.outbox VALUES (45, 'T0RELEASED', 1, 'read_message:bc5cccb261c44f50b4adfe6f879bf137', 'read_message', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795258979.146978', 'done', '2026-11-21 11:02:59.192742+00', '2026-11-21 11:02:59.192742+00', NULL, 1, '2026-11-21 11:02:59.251156+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (46, 'T0RELEASED', 1, 'check_mark:52a7ccd6881841609b08a2aee9299328', 'check_mark', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795258979.146978', 'done', '2026-11-21 11:02:59.192742+00', '2026-11-21 11:02:59.192742+00', NULL, 1, '2026-11-21 11:02:59.285483+00', '{}', NULL);
INSERT INTO public.outbox VALUES (65, 'T0RELEASED', 1, 'remind:1:3', 'remind', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 11:22:59.625502+00', '2026-11-21 11:22:59.625502+00', NULL, 1, '2026-11-21 11:22:59.660745+00', '{"ts": "1795260179.659589"}', NULL);
INSERT INTO public.outbox VALUES (49, 'T0RELEASED', 1, 'read_message:51f22cbfadd342cc9a8994fc5110c0b9', 'read_message', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795258979.187306', 'done', '2026-11-21 11:02:59.272389+00', '2026-11-21 11:02:59.272389+00', NULL, 1, '2026-11-21 11:02:59.318552+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (50, 'T0RELEASED', 1, 'check_mark:95edd6c1fd8a41319c6482797dc20d96', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795258979.187306', 'done', '2026-11-21 11:02:59.272389+00', '2026-11-21 11:02:59.272389+00', NULL, 1, '2026-11-21 11:02:59.350568+00', '{}', NULL);
INSERT INTO public.outbox VALUES (59, 'T0RELEASED', 1, 'topic:9ceadce4fe134108806a8d5e0d24d4ab', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:17:59.509912+00', '2026-11-21 11:17:59.509912+00', NULL, 1, '2026-11-21 11:17:59.577674+00', '{}', NULL);
INSERT INTO public.outbox VALUES (58, 'T0RELEASED', 1, 'card:93a34a5aabd64ec388fc5fea04740363', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:17:59.509912+00', '2026-11-21 11:17:59.509912+00', NULL, 1, '2026-11-21 11:17:59.577674+00', '{"ts": "1795258978.658307"}', NULL);
INSERT INTO public.outbox VALUES (60, 'T0RELEASED', 1, 'announce:50c1f811c1ae4c05a95113720ebd95bb', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:17:59.509912+00', '2026-11-21 11:17:59.509912+00', NULL, 1, '2026-11-21 11:17:59.577674+00', '{"ts": "1795258978.658714"}', NULL);
INSERT INTO public.outbox VALUES (61, 'T0RELEASED', 1, 'close_reminder:1:1', 'close_reminder', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 11:17:59.509912+00', '2026-11-21 11:17:59.509912+00', NULL, 1, '2026-11-21 11:17:59.577674+00', '{}', NULL);
INSERT INTO public.outbox VALUES (62, 'T0RELEASED', 1, 'remind:1:2', 'remind', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 11:17:59.509912+00', '2026-11-21 11:17:59.509912+00', NULL, 1, '2026-11-21 11:17:59.598447+00', '{"ts": "1795259879.597269"}', NULL);
INSERT INTO public.outbox VALUES (63, 'T0RELEASED', 1, 'remind_direct:1:2', 'remind_direct', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 11:17:59.509912+00', '2026-11-21 11:17:59.509912+00', NULL, 1, '2026-11-21 11:17:59.614515+00', '{"channel": "D0FT3VW1H9", "ts": "1795259879.613713"}', NULL);
INSERT INTO public.outbox VALUES (71, 'T0RELEASED', 1, 'announce:d23254002c844c3582e64b8e6543c5f4', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:22:59.669193+00', '2026-11-21 11:22:59.669193+00', NULL, 1, '2026-11-21 11:22:59.716031+00', '{"ts": "1795258978.658714"}', NULL);
INSERT INTO public.outbox VALUES (70, 'T0RELEASED', 1, 'topic:fae148b68af9421299f8930ea8934ae5', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:22:59.669193+00', '2026-11-21 11:22:59.669193+00', NULL, 1, '2026-11-21 11:22:59.694004+00', '{}', NULL);
INSERT INTO public.outbox VALUES (66, 'T0RELEASED', 1, 'close_reminder:1:3', 'close_reminder', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 11:22:59.669193+00', '2026-11-21 11:22:59.669193+00', NULL, 1, '2026-11-21 11:22:59.706464+00', '{}', NULL);
INSERT INTO public.outbox VALUES (67, 'T0RELEASED', 1, 'notice:4c13a6d9c64f40209c85934086ea87d8', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795261079.669193}}', NULL, 'room:1', 'done', '2026-11-21 11:22:59.669193+00', '2026-11-21 11:22:59.669193+00', NULL, 1, '2026-11-21 11:22:59.706464+00', '{"ts": "1795260179.695645"}', NULL);
INSERT INTO public.outbox VALUES (68, 'T0RELEASED', 1, 'announce_reply:42d9bb4eba5040d49b62e4407510ad15', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795261079.669193}}', NULL, 'announce:1', 'done', '2026-11-21 11:22:59.669193+00', '2026-11-21 11:22:59.669193+00', NULL, 1, '2026-11-21 11:22:59.706464+00', '{"ts": "1795260179.696025"}', NULL);
INSERT INTO public.outbox VALUES (92, 'T0RELEASED', 1, 'announce:5d214942380e4012874b93aad5af99b5', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:23:00.284162+00', '2026-11-21 11:23:00.284162+00', NULL, 1, '2026-11-21 11:23:00.322085+00', '{"ts": "1795258978.658714"}', NULL);
INSERT INTO public.outbox VALUES (80, 'T0RELEASED', 1, 'topic:384e64ba905347b990ad96ec7e4ba9e7', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:22:59.776164+00', '2026-11-21 11:22:59.776164+00', NULL, 1, '2026-11-21 11:22:59.811554+00', '{}', NULL);
INSERT INTO public.outbox VALUES (77, 'T0RELEASED', 1, 'invite:8dcbaaef82044b75b5e66d0015639056', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 11:22:59.776164+00', '2026-11-21 11:22:59.776164+00', NULL, 1, '2026-11-21 11:22:59.825839+00', '{}', NULL);
INSERT INTO public.outbox VALUES (75, 'T0RELEASED', 1, 'close_offer:a3ad4297a9894290b422f91a4d6c5e08', 'close_offer', '{"handoff_id": 1}', NULL, 'offer:1', 'done', '2026-11-21 11:22:59.776164+00', '2026-11-21 11:22:59.776164+00', NULL, 1, '2026-11-21 11:22:59.825839+00', '{}', NULL);
INSERT INTO public.outbox VALUES (76, 'T0RELEASED', 1, 'direct:49541341636a438a9f427f2baaa70436', 'direct', '{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, NULL, 'done', '2026-11-21 11:22:59.776164+00', '2026-11-21 11:22:59.776164+00', NULL, 1, '2026-11-21 11:22:59.825839+00', '{"channel": "D0FT3VW1H9", "ts": "1795260179.814009"}', NULL);
INSERT INTO public.outbox VALUES (78, 'T0RELEASED', 1, 'notice:4f3d7c20961c4042adaf368b88b26b62', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, 'room:1', 'done', '2026-11-21 11:22:59.776164+00', '2026-11-21 11:22:59.776164+00', NULL, 1, '2026-11-21 11:22:59.825839+00', '{"ts": "1795260179.814244"}', NULL);
INSERT INTO public.outbox VALUES (79, 'T0RELEASED', 1, 'card:46456a929281424a947facfd56d68a29', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:22:59.776164+00', '2026-11-21 11:22:59.776164+00', NULL, 1, '2026-11-21 11:22:59.825839+00', '{"ts": "1795258978.658307"}', NULL);
INSERT INTO public.outbox VALUES (81, 'T0RELEASED', 1, 'announce:3202bfd1d0eb416597a6c4168e12c454', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:22:59.776164+00', '2026-11-21 11:22:59.776164+00', NULL, 1, '2026-11-21 11:22:59.825839+00', '{"ts": "1795258978.658714"}', NULL);
INSERT INTO public.outbox VALUES (89, 'T0RELEASED', 1, 'announce_reply:6af09ac2b87e4e93ac6dc1b0b529db3b', 'announce_reply', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795263780.284162}}', NULL, 'announce:1', 'done', '2026-11-21 11:23:00.284162+00', '2026-11-21 11:23:00.284162+00', NULL, 1, '2026-11-21 11:23:00.313897+00', '{"ts": "1795260180.304699"}', NULL);
INSERT INTO public.outbox VALUES (91, 'T0RELEASED', 1, 'topic:0794b94bf0444977a7e81ad7a042ff99', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:23:00.284162+00', '2026-11-21 11:23:00.284162+00', NULL, 1, '2026-11-21 11:23:00.306397+00', '{}', NULL);
INSERT INTO public.outbox VALUES (88, 'T0RELEASED', 1, 'notice:91925badbed74036b06fe3affd4ad22c', 'notice', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795263780.284162}}', NULL, 'room:1', 'done', '2026-11-21 11:23:00.284162+00', '2026-11-21 11:23:00.284162+00', NULL, 1, '2026-11-21 11:23:00.313897+00', '{"ts": "1795260180.304343"}', NULL);
INSERT INTO public.outbox VALUES (90, 'T0RELEASED', 1, 'card:b04ecf0fb45a494393f67656590887c3', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:23:00.284162+00', '2026-11-21 11:23:00.284162+00', NULL, 1, '2026-11-21 11:23:00.313897+00', '{"ts": "1795258978.658307"}', NULL);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0ADALOVE1', 'Europe/London', 'ada', '2026-11-21 11:02:58.62991+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0GRACEHO1', 'America/New_York', 'grace', '2026-11-21 11:02:58.756115+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0DENNISR1', 'Asia/Tokyo', 'dennis', '2026-11-21 11:02:58.831852+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0LINUSTO1', 'Europe/Helsinki', 'linus', '2026-11-21 11:02:59.011344+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0BARBARA1', 'America/Los_Angeles', 'barbara', '2026-11-21 11:02:59.105925+00', false, false, false);
INSERT INTO public.promise VALUES (1, 'T0RELEASED', 1, '2026-11-21 11:17:58.542481+00', '2026-11-21 11:02:58.542481+00', 'kept', '2026-11-21 11:02:59.407061+00', -899.13542);
INSERT INTO public.promise VALUES (2, 'T0RELEASED', 1, '2026-11-21 11:17:59.407061+00', '2026-11-21 11:02:59.407061+00', 'broken', '2026-11-21 11:22:59.669193+00', 300.262132);
INSERT INTO public.promise VALUES (3, 'T0RELEASED', 1, '2026-11-21 11:37:59.669193+00', '2026-11-21 11:22:59.669193+00', 'kept', '2026-11-21 11:23:00.284162+00', -899.385031);
INSERT INTO public.promise VALUES (4, 'T0RELEASED', 1, '2026-11-21 12:23:00.284162+00', '2026-11-21 11:23:00.284162+00', 'kept', '2026-11-21 11:23:00.337093+00', -3599.947069);
INSERT INTO public.reminder VALUES (1, 'T0RELEASED', 1, '2026-11-21 11:17:59.407061+00', 0, 1, 'U0LINUSTO1', '2026-11-21 11:14:59.435007+00', NULL, NULL, 'D0FT3VW1H9', '1795259699.489428', '2026-11-21 11:17:59.509912+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (2, 'T0RELEASED', 1, '2026-11-21 11:17:59.407061+00', 0, 2, 'U0LINUSTO1', '2026-11-21 11:17:59.509912+00', 'C0OLDQ2VW', '1795259879.597269', 'D0FT3VW1H9', '1795259879.613713', '2026-11-21 11:22:59.625502+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (3, 'T0RELEASED', 1, '2026-11-21 11:17:59.407061+00', 0, 3, 'U0GRACEHO1', '2026-11-21 11:22:59.625502+00', 'C0OLDQ2VW', '1795260179.659589', NULL, NULL, '2026-11-21 11:22:59.669193+00', 'answered', 'U0LINUSTO1');
INSERT INTO public.role_held VALUES (1, 'T0RELEASED', 1, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 11:02:58.542481+00', '2026-11-21 11:02:58.729672+00', NULL);
INSERT INTO public.role_held VALUES (3, 'T0RELEASED', 1, 'operations', 'U0DENNISR1', 'U0ADALOVE1', false, '2026-11-21 11:02:58.745911+00', NULL, NULL);
INSERT INTO public.role_held VALUES (5, 'T0RELEASED', 1, 'scribe', 'U0BARBARA1', 'U0ADALOVE1', false, '2026-11-21 11:02:58.865597+00', NULL, NULL);
INSERT INTO public.role_held VALUES (2, 'T0RELEASED', 1, 'commander', 'U0GRACEHO1', 'U0ADALOVE1', false, '2026-11-21 11:02:58.729672+00', NULL, '2026-11-21 11:02:59.166917+00');
INSERT INTO public.role_held VALUES (4, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', false, '2026-11-21 11:02:58.819839+00', '2026-11-21 11:22:59.776164+00', NULL);
INSERT INTO public.role_held VALUES (6, 'T0RELEASED', 1, 'communications', 'U0ADALOVE1', 'U0ADALOVE1', false, '2026-11-21 11:22:59.776164+00', NULL, NULL);
INSERT INTO public.role_held VALUES (7, 'T0RELEASED', 2, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 11:23:00.380678+00', NULL, NULL);
INSERT INTO public.tag VALUES (1, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795258979.146978', 'U0BARBARA1', 'mag', true, '1795258979.190714', '2026-11-21 11:02:59.192742+00');
INSERT INTO public.tag VALUES (2, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795258979.158914', 'U0BARBARA1', 'pushpin', true, '1795258979.234350', '2026-11-21 11:02:59.237858+00');
INSERT INTO public.tag VALUES (4, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795258979.158914', 'U0GRACEHO1', 'scales', true, '1795258979.300016', '2026-11-21 11:02:59.302916+00');
INSERT INTO public.tag VALUES (3, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795258979.187306', 'U0BARBARA1', 'pushpin', false, '1795258979.335579', '2026-11-21 11:02:59.337448+00');
INSERT INTO public.timeline_entry VALUES (1, 'T0RELEASED', 1, '2026-11-21 11:02:58.542481+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV1: Checkout returns 500s', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:02:58.542481+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (2, 'T0RELEASED', 1, '2026-11-21 11:02:58.542481+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:02:58.542481+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (3, 'T0RELEASED', 1, '2026-11-21 11:02:58.729672+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0GRACEHO1> commander', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:02:58.729672+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (4, 'T0RELEASED', 1, '2026-11-21 11:02:58.745911+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0DENNISR1> operations lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:02:58.745911+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (5, 'T0RELEASED', 1, '2026-11-21 11:02:58.819839+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0LINUSTO1> communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:02:58.819839+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (6, 'T0RELEASED', 1, '2026-11-21 11:02:58.865597+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0BARBARA1> scribe', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:02:58.865597+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (7, 'T0RELEASED', 1, '2026-11-21 11:02:59.135018+00', 'status', 'system', 'U0GRACEHO1', NULL, 'acknowledged the incident', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 11:02:59.135018+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (9, 'T0RELEASED', 1, '2026-11-21 11:02:59.158914+00', 'decision', 'message', 'U0GRACEHO1', NULL, 'We roll back first', '[]', 'C0OLDQ2VW', '1795258979.158914', NULL, 'http://127.0.0.1:44623/archives/C0OLDQ2VW/p1795258979158914', NULL, NULL, 'U0BARBARA1', '2026-11-21 11:02:59.237858+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (10, 'T0RELEASED', 1, '2026-11-21 11:02:59.187306+00', 'event', 'message', 'U0DENNISR1', NULL, 'Lunch anyone', '[]', 'C0OLDQ2VW', '1795258979.187306', NULL, 'http://127.0.0.1:44623/archives/C0OLDQ2VW/p1795258979187306', NULL, NULL, 'U0BARBARA1', '2026-11-21 11:02:59.272389+00', '2026-11-21 11:02:59.337448+00', 1);
INSERT INTO public.timeline_entry VALUES (8, 'T0RELEASED', 1, '2026-11-21 11:02:59.146978+00', 'finding', 'message', 'U0DENNISR1', NULL, 'Errors began with release 413', '[]', 'C0OLDQ2VW', '1795258979.146978', NULL, 'http://127.0.0.1:44623/archives/C0OLDQ2VW/p1795258979146978', '1795258979.356959', NULL, 'U0BARBARA1', '2026-11-21 11:02:59.192742+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (11, 'T0RELEASED', 1, '2026-11-21 08:01:00+00', 'event', 'note', 'U0BARBARA1', NULL, 'The database was restarted', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0BARBARA1', '2026-11-21 11:02:59.381453+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (12, 'T0RELEASED', 1, '2026-11-21 11:02:59.407061+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 1: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 11:02:59.407061+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (13, 'T0RELEASED', 1, '2026-11-21 11:22:59.669193+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 2: No change. Still: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 11:22:59.669193+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (14, 'T0RELEASED', 1, '2026-11-21 11:22:59.776164+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:22:59.776164+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (15, 'T0RELEASED', 1, '2026-11-21 11:22:59.909862+00', 'severity', 'system', 'U0GRACEHO1', NULL, 'changed severity SEV1 → SEV2: fewer customers', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 11:22:59.909862+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (16, 'T0RELEASED', 1, '2026-11-21 11:23:00.284162+00', 'status', 'system', 'U0GRACEHO1', NULL, 'mitigated: Rolled back release 412', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 11:23:00.284162+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (17, 'T0RELEASED', 1, '2026-11-21 11:23:00.337093+00', 'status', 'system', 'U0GRACEHO1', NULL, 'resolved: No errors since 14:05', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 11:23:00.337093+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (18, 'T0RELEASED', 2, '2026-11-21 11:23:00.380678+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV4: A button is blue', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:23:00.380678+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (19, 'T0RELEASED', 2, '2026-11-21 11:23:00.380678+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:23:00.380678+00', NULL, 1);
INSERT INTO public.timeline_version VALUES (1, 'T0RELEASED', 9, 1, '2026-11-21 11:02:59.158914+00', 'event', 'We roll back first', '[]', '2026-11-21 11:02:59.302916+00', 'U0GRACEHO1', NULL);
INSERT INTO public.timeline_version VALUES (2, 'T0RELEASED', 8, 1, '2026-11-21 11:02:59.146978+00', 'finding', 'Errors began with release 412', '[]', '2026-11-21 11:02:59.36513+00', 'U0DENNISR1', NULL);
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
