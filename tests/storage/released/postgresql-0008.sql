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
    bridge character varying,
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
INSERT INTO public.alarm VALUES (1, 'T0RELEASED', 1, 'command', 0, '2026-11-21 12:14:09.276231+00', 0, NULL);
INSERT INTO public.alarm VALUES (2, 'T0RELEASED', 1, 'offer', 1, '2026-11-21 12:09:09.801127+00', 0, NULL);
INSERT INTO public.alarm VALUES (3, 'T0RELEASED', 2, 'command', 0, '2026-11-21 12:34:10.02948+00', 0, NULL);
INSERT INTO public.alembic_version VALUES ('0008');
INSERT INTO public.audit VALUES (1, 'T0RELEASED', 1, '2026-11-21 11:44:09.14423+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO public.audit VALUES (2, 'T0RELEASED', 1, '2026-11-21 11:44:09.14423+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (3, 'T0RELEASED', 1, '2026-11-21 11:44:09.276231+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": "U0ADALOVE1"}', '{"commander": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (4, 'T0RELEASED', 1, '2026-11-21 11:44:09.294347+00', 'U0ADALOVE1', 'role', 'slash', '{"operations": null}', '{"operations": "U0DENNISR1"}');
INSERT INTO public.audit VALUES (5, 'T0RELEASED', 1, '2026-11-21 11:44:09.331668+00', 'U0ADALOVE1', 'role', 'slash', '{"communications": null}', '{"communications": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (6, 'T0RELEASED', 1, '2026-11-21 11:44:09.369154+00', 'U0ADALOVE1', 'role', 'slash', '{"scribe": null}', '{"scribe": "U0BARBARA1"}');
INSERT INTO public.audit VALUES (7, 'T0RELEASED', 1, '2026-11-21 11:44:09.431941+00', 'U0GRACEHO1', 'ack', 'button', '{"status": "declared", "words": null}', '{"status": "acknowledged", "words": ""}');
INSERT INTO public.audit VALUES (8, 'T0RELEASED', 1, '2026-11-21 11:44:09.470416+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 8, "kind": "finding"}');
INSERT INTO public.audit VALUES (9, 'T0RELEASED', 1, '2026-11-21 11:44:09.490862+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 9, "kind": "event"}');
INSERT INTO public.audit VALUES (10, 'T0RELEASED', 1, '2026-11-21 11:44:09.512991+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 10, "kind": "event"}');
INSERT INTO public.audit VALUES (11, 'T0RELEASED', 1, '2026-11-21 11:44:09.533851+00', 'U0GRACEHO1', 'retag', 'event', '{"entry": 9, "kind": "event"}', '{"entry": 9, "kind": "decision"}');
INSERT INTO public.audit VALUES (12, 'T0RELEASED', 1, '2026-11-21 11:44:09.553029+00', 'U0BARBARA1', 'untag', 'event', '{"entry": 10, "text": "Lunch anyone"}', '{"entry": null, "text": null}');
INSERT INTO public.audit VALUES (13, 'T0RELEASED', 1, '2026-11-21 11:44:09.568387+00', 'U0DENNISR1', 'message edited', 'event', '{"entry": 8, "text": "Errors began with release 412"}', '{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO public.audit VALUES (14, 'T0RELEASED', 1, '2026-11-21 11:44:09.579569+00', 'U0BARBARA1', 'note', 'slash', '{"text": null, "happened_at": null}', '{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO public.audit VALUES (15, 'T0RELEASED', 1, '2026-11-21 11:44:09.601864+00', 'U0LINUSTO1', 'update', 'form', '{"number": null, "words": null}', '{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (16, '', 1, '2026-11-21 11:56:09.621545+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 11:59:09.601864+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (17, '', 1, '2026-11-21 11:59:09.667438+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 11:59:09.601864+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (18, '', 1, '2026-11-21 12:04:09.722518+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 11:59:09.601864+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (19, 'T0RELEASED', 1, '2026-11-21 12:04:09.754361+00', 'U0LINUSTO1', 'update', 'button', '{"number": 1, "words": "One in eight fails. We roll back"}', '{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (20, 'T0RELEASED', 1, '2026-11-21 12:04:09.801127+00', 'U0LINUSTO1', 'handoff asked', 'slash', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (21, 'T0RELEASED', 1, '2026-11-21 12:04:09.837204+00', 'U0ADALOVE1', 'role', 'button', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (22, 'T0RELEASED', 1, '2026-11-21 12:04:09.877333+00', 'U0GRACEHO1', 'severity', 'slash', '{"severity": "sev1", "reason": null}', '{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO public.audit VALUES (23, 'T0RELEASED', 1, '2026-11-21 12:04:09.923558+00', 'U0GRACEHO1', 'mitigate', 'slash', '{"status": "acknowledged", "words": null}', '{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO public.audit VALUES (24, 'T0RELEASED', 1, '2026-11-21 12:04:09.978712+00', 'U0GRACEHO1', 'resolve', 'form', '{"status": "mitigated", "words": null}', '{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO public.audit VALUES (25, 'T0RELEASED', 2, '2026-11-21 12:04:10.02948+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO public.audit VALUES (26, 'T0RELEASED', 2, '2026-11-21 12:04:10.02948+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.handoff VALUES (1, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', 'accepted', '2026-11-21 12:04:09.801127+00', '2026-11-21 12:04:09.837204+00', 'D0OOMHG5RS', '1795262649.822500');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:7383690061070.1272363245080.0c8f0331a4bf342778258fb54339060d', '2026-11-21 11:44:09.14423+00', '{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev083JO9N1T', '2026-11-21 11:44:09.249141+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:2932493480845.3606846228411.faeda9cbd9d5cef1a319e9a41c018f05', '2026-11-21 11:44:09.276231+00', '{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:6174177507636.1580059075957.b31b47ad5b6f6398142b6a12d2c79949', '2026-11-21 11:44:09.294347+00', '{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0G73CJA3M', '2026-11-21 11:44:09.330856+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:404025328690.7425989043168.9b0be3fddecb4d22d6c9e33d7f6d8f58', '2026-11-21 11:44:09.331668+00', '{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev07PK7MEFG', '2026-11-21 11:44:09.368177+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:4022827331866.1436708160993.213e7d1a3a01131ac600fe2db9a5939e', '2026-11-21 11:44:09.369154+00', '{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0Z812PIRA', '2026-11-21 11:44:09.402247+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0QQHXSN34', '2026-11-21 11:44:09.41874+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795261449.431140:U0GRACEHO1:acknowledge', '2026-11-21 11:44:09.431941+00', '{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0CLA1LUAU', '2026-11-21 11:44:09.458331+00', '{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev09RFNYVQS', '2026-11-21 11:44:09.470416+00', '{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev06XLABX6Q', '2026-11-21 11:44:09.490862+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0NIO3IFWP', '2026-11-21 11:44:09.512991+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0KOTPVHCN', '2026-11-21 11:44:09.533851+00', '{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0HUZC8ISL', '2026-11-21 11:44:09.553029+00', '{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0F14YLK8J', '2026-11-21 11:44:09.568387+00', '{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:7015190404322.2883254123167.0c210850da1c0310be7429d94c98e8cb', '2026-11-21 11:44:09.579569+00', '{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:9041498698281.1586180569206.b1dad7e0d0d3bb4894bb127e47c19628', '2026-11-21 11:44:09.589472+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0C7AKYLOH', '2026-11-21 11:44:09.601864+00', '{"text": "Update 1 is on its way. Next update: <!date^1795262349^{date_short_pretty} at {time}|21 Nov 2026, 11:59 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795262349^{date_short_pretty} at {time}|21 Nov 2026, 11:59 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795261449.753587:U0LINUSTO1:no_change', '2026-11-21 12:04:09.754361+00', '{"text": "Update 2 is on its way (no change). Next update: <!date^1795263549^{date_short_pretty} at {time}|21 Nov 2026, 12:19 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795263549^{date_short_pretty} at {time}|21 Nov 2026, 12:19 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:8712242526489.2915284542426.cbadedad9e00fe0640c6a9625b94f313', '2026-11-21 12:04:09.801127+00', '{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795261449.836263:U0ADALOVE1:handoff_accept', '2026-11-21 12:04:09.837204+00', '{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:8877601305138.3838486509240.dd56aed0694a7eb2ce523c0d6f695fd9', '2026-11-21 12:04:09.877333+00', '{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795263549^{date_short_pretty} at {time}|21 Nov 2026, 12:19 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795263549^{date_short_pretty} at {time}|21 Nov 2026, 12:19 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:9274189761777.9604821631649.cda502f992621ef9e1c56d6d299dc75d', '2026-11-21 12:04:09.923558+00', '{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5456606655256.2423856843936.2d592c53cd506ca5ce882c47ba62b249', '2026-11-21 12:04:09.969476+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0UG9DUD3F', '2026-11-21 12:04:10.08274+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0P6K37OLO', '2026-11-21 12:04:09.978712+00', '{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:3614573142844.5589812554823.6163a5e59aa9dfa0a2b4235617532290', '2026-11-21 12:04:10.02948+00', '{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.incident VALUES (1, 'T0RELEASED', 1, 'Checkout returns 500s', '', 'sev2', 'resolved', false, false, 'U0ADALOVE1', NULL, 'C0OLDQ2VW', 'inc-1-checkout-returns-500s', '1795261449.239487', '🟠 SEV2 · ✅ resolved · Checkout returns 500s', 'C0X65MD1FY', '1795261449.239919', NULL, '2026-11-21 11:44:09.14423+00', '2026-11-21 11:44:09.14423+00', '2026-11-21 11:44:09.431941+00', '2026-11-21 12:04:09.923558+00', '2026-11-21 12:04:09.978712+00', NULL, NULL, NULL, '2026-11-21 12:04:09.978712+00', 'Resolved: No errors since 14:05', NULL, NULL, 0, NULL, NULL, NULL);
INSERT INTO public.incident VALUES (2, 'T0RELEASED', 2, 'A button is blue', '', 'sev4', 'declared', false, false, 'U0ADALOVE1', NULL, 'C0OLDASXI', 'inc-2-a-button-is-blue', '1795262650.073773', '🔵 SEV4 · 🆕 declared · A button is blue', 'C0X65MD1FY', '1795262650.074163', NULL, '2026-11-21 12:04:10.02948+00', '2026-11-21 12:04:10.02948+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL);
INSERT INTO public.incident_update VALUES (1, 'T0RELEASED', 1, 1, 'One in eight fails. We roll back', false, 'U0LINUSTO1', '2026-11-21 11:44:09.601864+00', 'sev1', 'acknowledged', '2026-11-21 11:59:09.601864+00');
INSERT INTO public.incident_update VALUES (2, 'T0RELEASED', 1, 2, 'No change. Still: One in eight fails. We roll back', true, 'U0LINUSTO1', '2026-11-21 12:04:09.754361+00', 'sev1', 'acknowledged', '2026-11-21 12:19:09.754361+00');
INSERT INTO public.outbox VALUES (1, 'T0RELEASED', NULL, 'read_people:2026-11-21:', 'read_people', '{"day": "2026-11-21", "cursor": ""}', NULL, NULL, 'done', '2026-11-21 11:44:09.126182+00', '2026-11-21 11:44:09.126182+00', NULL, 1, '2026-11-21 11:44:09.15328+00', '{"people": 5}', NULL);
INSERT INTO public.outbox VALUES (2, 'T0RELEASED', NULL, 'look_up_person:U0ADALOVE1', 'look_up_person', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 11:44:09.14423+00', '2026-11-21 11:44:09.14423+00', NULL, 1, '2026-11-21 11:44:09.217824+00', '{"zone": "Europe/London"}', NULL);
INSERT INTO public.outbox VALUES (3, 'T0RELEASED', 1, 'open_channel:1', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 11:44:09.14423+00', '2026-11-21 11:44:09.14423+00', NULL, 1, '2026-11-21 11:44:09.217824+00', '{"channel": "C0OLDQ2VW"}', NULL);
INSERT INTO public.outbox VALUES (4, 'T0RELEASED', 1, 'invite:1c27a900cfbf48b1944c47acc17f81e0', 'invite', '{"user": "U0ADALOVE1"}', 3, NULL, 'done', '2026-11-21 11:44:09.14423+00', '2026-11-21 11:44:09.14423+00', NULL, 1, '2026-11-21 11:44:09.247328+00', '{}', NULL);
INSERT INTO public.outbox VALUES (5, 'T0RELEASED', 1, 'tell_ready:1:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:41881/respond/P3a5qJ2nTBo5XUE4pPWuVg"}', 3, NULL, 'done', '2026-11-21 11:44:09.14423+00', '2026-11-21 11:44:09.14423+00', NULL, 1, '2026-11-21 11:44:09.247328+00', '{}', NULL);
INSERT INTO public.outbox VALUES (8, 'T0RELEASED', 1, 'topic:af0d0fc7cc8e4b21b41879dc621a4d5b', 'topic', '{}', 3, 'topic:1', 'done', '2026-11-21 11:44:09.14423+00', '2026-11-21 11:44:09.14423+00', NULL, 1, '2026-11-21 11:44:09.247328+00', '{}', NULL);
INSERT INTO public.outbox VALUES (7, 'T0RELEASED', 1, 'card:853ccb93dad34bbe86d18d7b1401b7ae', 'card', '{}', 3, 'card:1', 'done', '2026-11-21 11:44:09.14423+00', '2026-11-21 11:44:09.14423+00', NULL, 1, '2026-11-21 11:44:09.247328+00', '{"ts": "1795261449.239487"}', NULL);
INSERT INTO public.outbox VALUES (9, 'T0RELEASED', 1, 'announce:584db31606c342e693db752742d61c49', 'announce', '{}', 3, 'announce:1', 'done', '2026-11-21 11:44:09.14423+00', '2026-11-21 11:44:09.14423+00', NULL, 1, '2026-11-21 11:44:09.247328+00', '{"ts": "1795261449.239919"}', NULL);
INSERT INTO public.outbox VALUES (6, 'T0RELEASED', 1, 'direct:17dc0922c9934dbc8b8bf79da8f5c646', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 3, NULL, 'done', '2026-11-21 11:44:09.14423+00', '2026-11-21 11:44:09.14423+00', NULL, 1, '2026-11-21 11:44:09.247328+00', '{"channel": "D0OOMHG5RS", "ts": "1795261449.245796"}', NULL);
INSERT INTO public.outbox VALUES (23, 'T0RELEASED', 1, 'topic:2436636e911a419292b47441acd5f9da', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:44:09.294347+00', '2026-11-21 11:44:09.294347+00', NULL, 1, '2026-11-21 11:44:09.338884+00', '{}', NULL);
INSERT INTO public.outbox VALUES (16, 'T0RELEASED', 1, 'topic:365b8c09cba44093a3b80e3c43d455fb', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:44:09.276231+00', '2026-11-21 11:44:09.276231+00', NULL, 1, '2026-11-21 11:44:09.300193+00', '{}', NULL);
INSERT INTO public.outbox VALUES (10, 'T0RELEASED', 1, 'pin_card:f4ee561de04f4edba08673459990f674', 'pin_card', '{}', 7, NULL, 'done', '2026-11-21 11:44:09.14423+00', '2026-11-21 11:44:09.14423+00', NULL, 1, '2026-11-21 11:44:09.269429+00', '{}', NULL);
INSERT INTO public.outbox VALUES (11, 'T0RELEASED', 1, 'bookmark:1:card', 'bookmark', '{"to": "card"}', 7, NULL, 'done', '2026-11-21 11:44:09.14423+00', '2026-11-21 11:44:09.14423+00', NULL, 1, '2026-11-21 11:44:09.269429+00', '{"link": "http://127.0.0.1:41881/archives/C0OLDQ2VW/p1795261449239487"}', NULL);
INSERT INTO public.outbox VALUES (12, 'T0RELEASED', NULL, 'look_up_person:U0GRACEHO1', 'look_up_person', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 11:44:09.276231+00', '2026-11-21 11:44:09.276231+00', NULL, 1, '2026-11-21 11:44:09.315046+00', '{"zone": "America/New_York"}', NULL);
INSERT INTO public.outbox VALUES (13, 'T0RELEASED', 1, 'invite:9c4b5469c17f49149aac8df07c926fd4', 'invite', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 11:44:09.276231+00', '2026-11-21 11:44:09.276231+00', NULL, 1, '2026-11-21 11:44:09.315046+00', '{}', NULL);
INSERT INTO public.outbox VALUES (14, 'T0RELEASED', 1, 'notice:f11ce77206cd4decb48c69244e84ac0d', 'notice', '{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1"}}', NULL, 'room:1', 'done', '2026-11-21 11:44:09.276231+00', '2026-11-21 11:44:09.276231+00', NULL, 1, '2026-11-21 11:44:09.315046+00', '{"ts": "1795261449.302588"}', NULL);
INSERT INTO public.outbox VALUES (15, 'T0RELEASED', 1, 'card:3474ccbe257b49ef81e6f3bd9ae002ec', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:44:09.276231+00', '2026-11-21 11:44:09.276231+00', NULL, 1, '2026-11-21 11:44:09.315046+00', '{"ts": "1795261449.239487"}', NULL);
INSERT INTO public.outbox VALUES (17, 'T0RELEASED', 1, 'announce:43e6e455f2c2421a940bd7efecdc2fdf', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:44:09.276231+00', '2026-11-21 11:44:09.276231+00', NULL, 1, '2026-11-21 11:44:09.315046+00', '{"ts": "1795261449.239919"}', NULL);
INSERT INTO public.outbox VALUES (18, 'T0RELEASED', 1, 'direct:f5d290a4bcd341fbb12b1a2881b98ea8', 'direct', '{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:44:09.276231+00', '2026-11-21 11:44:09.276231+00', NULL, 1, '2026-11-21 11:44:09.315046+00', '{"channel": "D0WS65PSTL", "ts": "1795261449.308883"}', NULL);
INSERT INTO public.outbox VALUES (19, 'T0RELEASED', NULL, 'look_up_person:U0DENNISR1', 'look_up_person', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 11:44:09.294347+00', '2026-11-21 11:44:09.294347+00', NULL, 1, '2026-11-21 11:44:09.353144+00', '{"zone": "Asia/Tokyo"}', NULL);
INSERT INTO public.outbox VALUES (20, 'T0RELEASED', 1, 'invite:5cd3a7a29661439d8b3bcaaf240ba7d2', 'invite', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 11:44:09.294347+00', '2026-11-21 11:44:09.294347+00', NULL, 1, '2026-11-21 11:44:09.353144+00', '{}', NULL);
INSERT INTO public.outbox VALUES (21, 'T0RELEASED', 1, 'notice:b989ad4afa7645c486993f1abe7193bc', 'notice', '{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 11:44:09.294347+00', '2026-11-21 11:44:09.294347+00', NULL, 1, '2026-11-21 11:44:09.353144+00', '{"ts": "1795261449.341298"}', NULL);
INSERT INTO public.outbox VALUES (22, 'T0RELEASED', 1, 'card:b423734d5be74f94a7ae269ee8fe7e86', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:44:09.294347+00', '2026-11-21 11:44:09.294347+00', NULL, 1, '2026-11-21 11:44:09.353144+00', '{"ts": "1795261449.239487"}', NULL);
INSERT INTO public.outbox VALUES (24, 'T0RELEASED', 1, 'announce:ec078caa90054291b9382cd598910cf3', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:44:09.294347+00', '2026-11-21 11:44:09.294347+00', NULL, 1, '2026-11-21 11:44:09.353144+00', '{"ts": "1795261449.239919"}', NULL);
INSERT INTO public.outbox VALUES (25, 'T0RELEASED', 1, 'direct:890c48f3cb354dbdb5b2f00a526ba460', 'direct', '{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:44:09.294347+00', '2026-11-21 11:44:09.294347+00', NULL, 1, '2026-11-21 11:44:09.353144+00', '{"channel": "D0OAN0SX5F", "ts": "1795261449.348033"}', NULL);
INSERT INTO public.outbox VALUES (26, 'T0RELEASED', NULL, 'look_up_person:U0LINUSTO1', 'look_up_person', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 11:44:09.331668+00', '2026-11-21 11:44:09.331668+00', NULL, 1, '2026-11-21 11:44:09.390563+00', '{"zone": "Europe/Helsinki"}', NULL);
INSERT INTO public.outbox VALUES (27, 'T0RELEASED', 1, 'invite:d5cca419c01c48c2831e584d053c8d75', 'invite', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 11:44:09.331668+00', '2026-11-21 11:44:09.331668+00', NULL, 1, '2026-11-21 11:44:09.390563+00', '{}', NULL);
INSERT INTO public.outbox VALUES (28, 'T0RELEASED', 1, 'notice:b4848c1a8df942c0aa4a6b42e5e0923c', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 11:44:09.331668+00', '2026-11-21 11:44:09.331668+00', NULL, 1, '2026-11-21 11:44:09.390563+00', '{"ts": "1795261449.378351"}', NULL);
INSERT INTO public.outbox VALUES (30, 'T0RELEASED', 1, 'topic:ca685707f0644e32966e736113cb1e90', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:44:09.331668+00', '2026-11-21 11:44:09.331668+00', NULL, 1, '2026-11-21 11:44:09.376023+00', '{}', NULL);
INSERT INTO public.outbox VALUES (29, 'T0RELEASED', 1, 'card:187ece5d486b4c1d9774506d49046653', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:44:09.331668+00', '2026-11-21 11:44:09.331668+00', NULL, 1, '2026-11-21 11:44:09.390563+00', '{"ts": "1795261449.239487"}', NULL);
INSERT INTO public.outbox VALUES (31, 'T0RELEASED', 1, 'announce:eae7b1a5f108415d861d07edcbe7925d', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:44:09.331668+00', '2026-11-21 11:44:09.331668+00', NULL, 1, '2026-11-21 11:44:09.390563+00', '{"ts": "1795261449.239919"}', NULL);
INSERT INTO public.outbox VALUES (32, 'T0RELEASED', 1, 'direct:e70a4027974d42a487e4a5b6f779454f', 'direct', '{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:44:09.331668+00', '2026-11-21 11:44:09.331668+00', NULL, 1, '2026-11-21 11:44:09.390563+00', '{"channel": "D0FT3VW1H9", "ts": "1795261449.384727"}', NULL);
INSERT INTO public.outbox VALUES (43, 'T0RELEASED', 1, 'topic:2937fa360fe7417d86a841f7ab3efe84', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:44:09.431941+00', '2026-11-21 11:44:09.431941+00', NULL, 1, '2026-11-21 11:44:09.452473+00', '{}', NULL);
INSERT INTO public.outbox VALUES (40, 'T0RELEASED', 1, 'notice:a87d7c4e2a0444ef923ff6334c9cbde9', 'notice', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795262349.14423}}', NULL, 'room:1', 'done', '2026-11-21 11:44:09.431941+00', '2026-11-21 11:44:09.431941+00', NULL, 1, '2026-11-21 11:44:09.462032+00', '{"ts": "1795261449.450511"}', NULL);
INSERT INTO public.outbox VALUES (41, 'T0RELEASED', 1, 'announce_reply:f3dde3c4d05d4fb99b9831b4f1a87205', 'announce_reply', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795262349.14423}}', NULL, 'announce:1', 'done', '2026-11-21 11:44:09.431941+00', '2026-11-21 11:44:09.431941+00', NULL, 1, '2026-11-21 11:44:09.462032+00', '{"ts": "1795261449.450802"}', NULL);
INSERT INTO public.outbox VALUES (42, 'T0RELEASED', 1, 'card:339e36d4dd174d8e9edaf1d38c157efc', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:44:09.431941+00', '2026-11-21 11:44:09.431941+00', NULL, 1, '2026-11-21 11:44:09.462032+00', '{"ts": "1795261449.239487"}', NULL);
INSERT INTO public.outbox VALUES (44, 'T0RELEASED', 1, 'announce:9877f521db5f4d93853de3a75aedc60a', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:44:09.431941+00', '2026-11-21 11:44:09.431941+00', NULL, 1, '2026-11-21 11:44:09.476246+00', '{"ts": "1795261449.239919"}', NULL);
INSERT INTO public.outbox VALUES (69, 'T0RELEASED', 1, 'card:4c70f18537a4432d92f53ff966a4b7ff', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 12:04:09.754361+00', '2026-11-21 12:04:09.754361+00', NULL, 1, '2026-11-21 12:04:09.785664+00', '{"ts": "1795261449.239487"}', NULL);
INSERT INTO public.outbox VALUES (45, 'T0RELEASED', 1, 'read_message:c41dd05cc40e49c0971350ab52cbc768', 'read_message', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795261449.443290', 'done', '2026-11-21 11:44:09.470416+00', '2026-11-21 11:44:09.470416+00', NULL, 1, '2026-11-21 11:44:09.500995+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (70, 'T0RELEASED', 1, 'topic:dcc0336f78bb4051a921cd75869798af', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 12:04:09.754361+00', '2026-11-21 12:04:09.754361+00', NULL, 1, '2026-11-21 12:04:09.776807+00', '{}', NULL);
INSERT INTO public.outbox VALUES (46, 'T0RELEASED', 1, 'check_mark:4e60e991fb3c4fe2bbea2d8b18648988', 'check_mark', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795261449.443290', 'done', '2026-11-21 11:44:09.470416+00', '2026-11-21 11:44:09.470416+00', NULL, 1, '2026-11-21 11:44:09.524477+00', '{}', NULL);
INSERT INTO public.outbox VALUES (59, 'T0RELEASED', 1, 'topic:8ae135127f7a48a8bc7e4bacc48eb78c', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:59:09.667438+00', '2026-11-21 11:59:09.667438+00', NULL, 1, '2026-11-21 11:59:09.695897+00', '{}', NULL);
INSERT INTO public.outbox VALUES (58, 'T0RELEASED', 1, 'card:f75b9a5c08614bd39978970a15068d17', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:59:09.667438+00', '2026-11-21 11:59:09.667438+00', NULL, 1, '2026-11-21 11:59:09.695897+00', '{"ts": "1795261449.239487"}', NULL);
INSERT INTO public.outbox VALUES (60, 'T0RELEASED', 1, 'announce:74339de7aaad4bc89b226351afbaeda4', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:59:09.667438+00', '2026-11-21 11:59:09.667438+00', NULL, 1, '2026-11-21 11:59:09.695897+00', '{"ts": "1795261449.239919"}', NULL);
INSERT INTO public.outbox VALUES (61, 'T0RELEASED', 1, 'close_reminder:1:1', 'close_reminder', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 11:59:09.667438+00', '2026-11-21 11:59:09.667438+00', NULL, 1, '2026-11-21 11:59:09.695897+00', '{}', NULL);
INSERT INTO public.outbox VALUES (66, 'T0RELEASED', 1, 'close_reminder:1:3', 'close_reminder', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 12:04:09.754361+00', '2026-11-21 12:04:09.754361+00', NULL, 1, '2026-11-21 12:04:09.785664+00', '{}', NULL);
INSERT INTO public.outbox VALUES (62, 'T0RELEASED', 1, 'remind:1:2', 'remind', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 11:59:09.667438+00', '2026-11-21 11:59:09.667438+00', NULL, 1, '2026-11-21 11:59:09.706432+00', '{"ts": "1795262349.705421"}', NULL);
INSERT INTO public.outbox VALUES (67, 'T0RELEASED', 1, 'notice:3b1f4df5a2634fdba7c2be914ec1f77e', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795263549.754361}}', NULL, 'room:1', 'done', '2026-11-21 12:04:09.754361+00', '2026-11-21 12:04:09.754361+00', NULL, 1, '2026-11-21 12:04:09.785664+00', '{"ts": "1795262649.778070"}', NULL);
INSERT INTO public.outbox VALUES (63, 'T0RELEASED', 1, 'remind_direct:1:2', 'remind_direct', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 11:59:09.667438+00', '2026-11-21 11:59:09.667438+00', NULL, 1, '2026-11-21 11:59:09.716043+00', '{"channel": "D0FT3VW1H9", "ts": "1795262349.715188"}', NULL);
INSERT INTO public.outbox VALUES (72, 'T0RELEASED', 1, 'invite:ab466c66df6d44399571b162d720c7b0', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 12:04:09.801127+00', '2026-11-21 12:04:09.801127+00', NULL, 1, '2026-11-21 12:04:09.823792+00', '{}', NULL);
INSERT INTO public.outbox VALUES (68, 'T0RELEASED', 1, 'announce_reply:f2bffb454bfc4fd2bb3b9d12b7c68192', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795263549.754361}}', NULL, 'announce:1', 'done', '2026-11-21 12:04:09.754361+00', '2026-11-21 12:04:09.754361+00', NULL, 1, '2026-11-21 12:04:09.785664+00', '{"ts": "1795262649.778649"}', NULL);
INSERT INTO public.outbox VALUES (73, 'T0RELEASED', 1, 'offer_role:944b7a1055254476a0b38ef07c6b6e5a', 'offer_role', '{"handoff_id": 1, "brief": {"tried": [{"at": 1795261449.44329, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:41881/archives/C0OLDQ2VW/p1795261449443290", "said": true}, {"at": 1795261449.451695, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:41881/archives/C0OLDQ2VW/p1795261449451695", "said": true}], "tasks": []}}', NULL, 'offer:1', 'done', '2026-11-21 12:04:09.801127+00', '2026-11-21 12:04:09.801127+00', NULL, 1, '2026-11-21 12:04:09.828588+00', '{"channel": "D0OOMHG5RS", "ts": "1795262649.822500"}', NULL);
INSERT INTO public.outbox VALUES (71, 'T0RELEASED', 1, 'announce:2c0d18c468ca47a0bb610f0c844b0dba', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 12:04:09.754361+00', '2026-11-21 12:04:09.754361+00', NULL, 1, '2026-11-21 12:04:09.794515+00', '{"ts": "1795261449.239919"}', NULL);
INSERT INTO public.outbox VALUES (74, 'T0RELEASED', 1, 'notice:cd22094f55804b01be3050fa21dac08b', 'notice', '{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1"}}', NULL, 'room:1', 'done', '2026-11-21 12:04:09.801127+00', '2026-11-21 12:04:09.801127+00', NULL, 1, '2026-11-21 12:04:09.828588+00', '{"ts": "1795262649.822925"}', NULL);
INSERT INTO public.outbox VALUES (97, 'T0RELEASED', 1, 'announce:7649068e945e4e5eb71f58ee173b2f46', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 12:04:09.978712+00', '2026-11-21 12:04:09.978712+00', NULL, 1, '2026-11-21 12:04:10.019469+00', '{"ts": "1795261449.239919"}', NULL);
INSERT INTO public.outbox VALUES (93, 'T0RELEASED', 1, 'notice:34516aa96f344eb0b48be151dfd8a4b8', 'notice', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}', NULL, 'room:1', 'done', '2026-11-21 12:04:09.978712+00', '2026-11-21 12:04:09.978712+00', NULL, 1, '2026-11-21 12:04:10.011349+00', '{"ts": "1795262649.999807"}', NULL);
INSERT INTO public.outbox VALUES (94, 'T0RELEASED', 1, 'announce_reply:649729c83611407d9e3fa2785f174574', 'announce_reply', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}', NULL, 'announce:1', 'done', '2026-11-21 12:04:09.978712+00', '2026-11-21 12:04:09.978712+00', NULL, 1, '2026-11-21 12:04:10.011349+00', '{"ts": "1795262650.000143"}', NULL);
INSERT INTO public.outbox VALUES (98, 'T0RELEASED', 2, 'open_channel:2', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 12:04:10.02948+00', '2026-11-21 12:04:10.02948+00', NULL, 1, '2026-11-21 12:04:10.059356+00', '{"channel": "C0OLDASXI"}', NULL);
INSERT INTO public.outbox VALUES (38, 'T0RELEASED', 1, 'announce:f025e1a5791847de9e5b7e2b525a0e18', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:44:09.369154+00', '2026-11-21 11:44:09.369154+00', NULL, 1, '2026-11-21 11:44:09.418036+00', '{"ts": "1795261449.239919"}', NULL);
INSERT INTO public.outbox VALUES (39, 'T0RELEASED', 1, 'direct:f31e4feacfb5454aaf88011e385aab0a', 'direct', '{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:44:09.369154+00', '2026-11-21 11:44:09.369154+00', NULL, 1, '2026-11-21 11:44:09.418036+00', '{"channel": "D07BKQZ5T3", "ts": "1795261449.415367"}', NULL);
INSERT INTO public.outbox VALUES (49, 'T0RELEASED', 1, 'read_message:0ae73a6d6df24ab4b516b49d6b4a4382', 'read_message', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795261449.467825', 'done', '2026-11-21 11:44:09.512991+00', '2026-11-21 11:44:09.512991+00', NULL, 1, '2026-11-21 11:44:09.543035+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (50, 'T0RELEASED', 1, 'check_mark:d1ae4d6f4cab47a8bfe911e34819571f', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795261449.467825', 'done', '2026-11-21 11:44:09.512991+00', '2026-11-21 11:44:09.512991+00', NULL, 1, '2026-11-21 11:44:09.562906+00', '{}', NULL);
INSERT INTO public.outbox VALUES (51, 'T0RELEASED', 1, 'check_mark:c81d10a817e34ab89e585120636a231f', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795261449.467825', 'done', '2026-11-21 11:44:09.553029+00', '2026-11-21 11:44:09.553029+00', NULL, 1, '2026-11-21 11:44:09.573331+00', '{}', NULL);
INSERT INTO public.outbox VALUES (86, 'T0RELEASED', 1, 'topic:fc90fa7dd750444889303d0fc8718c63', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 12:04:09.877333+00', '2026-11-21 12:04:09.877333+00', NULL, 1, '2026-11-21 12:04:09.898947+00', '{}', NULL);
INSERT INTO public.outbox VALUES (83, 'T0RELEASED', 1, 'notice:fade66857d504301b475d69c1230158d', 'notice', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795263549.754361}}', NULL, 'room:1', 'done', '2026-11-21 12:04:09.877333+00', '2026-11-21 12:04:09.877333+00', NULL, 1, '2026-11-21 12:04:09.906393+00', '{"ts": "1795262649.896464"}', NULL);
INSERT INTO public.outbox VALUES (84, 'T0RELEASED', 1, 'announce_reply:b48a7cef9af847edb93aa45fa7e88069', 'announce_reply', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795263549.754361}}', NULL, 'announce:1', 'done', '2026-11-21 12:04:09.877333+00', '2026-11-21 12:04:09.877333+00', NULL, 1, '2026-11-21 12:04:09.906393+00', '{"ts": "1795262649.896879"}', NULL);
INSERT INTO public.outbox VALUES (85, 'T0RELEASED', 1, 'card:b99d3f22e9c645feb20f441f45a25789', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 12:04:09.877333+00', '2026-11-21 12:04:09.877333+00', NULL, 1, '2026-11-21 12:04:09.906393+00', '{"ts": "1795261449.239487"}', NULL);
INSERT INTO public.outbox VALUES (87, 'T0RELEASED', 1, 'announce:8382aa932f7a420c8fdacfd5397bd5b8', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 12:04:09.877333+00', '2026-11-21 12:04:09.877333+00', NULL, 1, '2026-11-21 12:04:09.916083+00', '{"ts": "1795261449.239919"}', NULL);
INSERT INTO public.outbox VALUES (91, 'T0RELEASED', 1, 'topic:af39e8baa6414abab3b4057c467e9efb', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 12:04:09.923558+00', '2026-11-21 12:04:09.923558+00', NULL, 1, '2026-11-21 12:04:09.947666+00', '{}', NULL);
INSERT INTO public.outbox VALUES (88, 'T0RELEASED', 1, 'notice:d9b06b3f71f74b1b88724997cfb56299', 'notice', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795266249.923558}}', NULL, 'room:1', 'done', '2026-11-21 12:04:09.923558+00', '2026-11-21 12:04:09.923558+00', NULL, 1, '2026-11-21 12:04:09.954275+00', '{"ts": "1795262649.945738"}', NULL);
INSERT INTO public.outbox VALUES (89, 'T0RELEASED', 1, 'announce_reply:bb8f674e81e64587afe8d87e5cf0c65c', 'announce_reply', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795266249.923558}}', NULL, 'announce:1', 'done', '2026-11-21 12:04:09.923558+00', '2026-11-21 12:04:09.923558+00', NULL, 1, '2026-11-21 12:04:09.954275+00', '{"ts": "1795262649.946070"}', NULL);
INSERT INTO public.outbox VALUES (90, 'T0RELEASED', 1, 'card:91d080ce8b2c445b9442869d9ede56b7', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 12:04:09.923558+00', '2026-11-21 12:04:09.923558+00', NULL, 1, '2026-11-21 12:04:09.954275+00', '{"ts": "1795261449.239487"}', NULL);
INSERT INTO public.outbox VALUES (92, 'T0RELEASED', 1, 'announce:4045f76873864f1aa04508f0f71b9306', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 12:04:09.923558+00', '2026-11-21 12:04:09.923558+00', NULL, 1, '2026-11-21 12:04:09.96236+00', '{"ts": "1795261449.239919"}', NULL);
INSERT INTO public.outbox VALUES (99, 'T0RELEASED', 2, 'invite:ef3ce78a926b44e386e6b525cf69dc9a', 'invite', '{"user": "U0ADALOVE1"}', 98, NULL, 'done', '2026-11-21 12:04:10.02948+00', '2026-11-21 12:04:10.02948+00', NULL, 1, '2026-11-21 12:04:10.081431+00', '{}', NULL);
INSERT INTO public.outbox VALUES (100, 'T0RELEASED', 2, 'tell_ready:2:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:41881/respond/EBcLiHdNRhvIZbItrOkhtw"}', 98, NULL, 'done', '2026-11-21 12:04:10.02948+00', '2026-11-21 12:04:10.02948+00', NULL, 1, '2026-11-21 12:04:10.081431+00', '{}', NULL);
INSERT INTO public.outbox VALUES (33, 'T0RELEASED', NULL, 'look_up_person:U0BARBARA1', 'look_up_person', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 11:44:09.369154+00', '2026-11-21 11:44:09.369154+00', NULL, 1, '2026-11-21 11:44:09.418036+00', '{"zone": "America/Los_Angeles"}', NULL);
INSERT INTO public.outbox VALUES (37, 'T0RELEASED', 1, 'topic:59afec5342ce48feae4ebbe5b35441b0', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:44:09.369154+00', '2026-11-21 11:44:09.369154+00', NULL, 1, '2026-11-21 11:44:09.418036+00', '{}', NULL);
INSERT INTO public.outbox VALUES (34, 'T0RELEASED', 1, 'invite:fa2f4cbb84c74fc38acf60533a896712', 'invite', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 11:44:09.369154+00', '2026-11-21 11:44:09.369154+00', NULL, 1, '2026-11-21 11:44:09.418036+00', '{}', NULL);
INSERT INTO public.outbox VALUES (35, 'T0RELEASED', 1, 'notice:9015f2a674454ffd8083ca0196dd62cc', 'notice', '{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 11:44:09.369154+00', '2026-11-21 11:44:09.369154+00', NULL, 1, '2026-11-21 11:44:09.418036+00', '{"ts": "1795261449.408286"}', NULL);
INSERT INTO public.outbox VALUES (36, 'T0RELEASED', 1, 'card:4f1d7a8fdef84a7eb07dcf640d142fe2', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:44:09.369154+00', '2026-11-21 11:44:09.369154+00', NULL, 1, '2026-11-21 11:44:09.418036+00', '{"ts": "1795261449.239487"}', NULL);
INSERT INTO public.outbox VALUES (54, 'T0RELEASED', 1, 'card:541967cf149f43968618a99c12918d80', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:44:09.601864+00', '2026-11-21 11:44:09.601864+00', NULL, 1, '2026-11-21 11:56:09.639993+00', '{"ts": "1795261449.239487"}', NULL);
INSERT INTO public.outbox VALUES (47, 'T0RELEASED', 1, 'read_message:3458a2c78d724aee832b9419b00caef4', 'read_message', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795261449.451695', 'done', '2026-11-21 11:44:09.490862+00', '2026-11-21 11:44:09.490862+00', NULL, 1, '2026-11-21 11:44:09.524477+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (96, 'T0RELEASED', 1, 'topic:acbc94f5531a433fa881c9c84c8b966f', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 12:04:09.978712+00', '2026-11-21 12:04:09.978712+00', NULL, 1, '2026-11-21 12:04:10.003759+00', '{}', NULL);
INSERT INTO public.outbox VALUES (48, 'T0RELEASED', 1, 'check_mark:0d8c8bfff52c49cd9b0f8a7f086e95de', 'check_mark', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795261449.451695', 'done', '2026-11-21 11:44:09.490862+00', '2026-11-21 11:44:09.490862+00', NULL, 1, '2026-11-21 11:44:09.543035+00', '{}', NULL);
INSERT INTO public.outbox VALUES (95, 'T0RELEASED', 1, 'card:aefa95e7894a46b3b6ce892066f1bde0', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 12:04:09.978712+00', '2026-11-21 12:04:09.978712+00', NULL, 1, '2026-11-21 12:04:10.011349+00', '{"ts": "1795261449.239487"}', NULL);
INSERT INTO public.outbox VALUES (56, 'T0RELEASED', 1, 'announce:17a0013a7f454287b11f723f0079800a', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:44:09.601864+00', '2026-11-21 11:44:09.601864+00', NULL, 1, '2026-11-21 11:56:09.658275+00', '{"ts": "1795261449.239919"}', NULL);
INSERT INTO public.outbox VALUES (57, 'T0RELEASED', 1, 'remind_direct:1:1', 'remind_direct', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 11:56:09.621545+00', '2026-11-21 11:56:09.621545+00', NULL, 1, '2026-11-21 11:56:09.658275+00', '{"channel": "D0FT3VW1H9", "ts": "1795262169.654392"}', NULL);
INSERT INTO public.outbox VALUES (55, 'T0RELEASED', 1, 'topic:e162bbd77b6740ffbccc25c9346cbdce', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:44:09.601864+00', '2026-11-21 11:44:09.601864+00', NULL, 1, '2026-11-21 11:56:09.626293+00', '{}', NULL);
INSERT INTO public.outbox VALUES (52, 'T0RELEASED', 1, 'notice:c6214a7eb90747b2b1f2fad432965824', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795262349.601864}}', NULL, 'room:1', 'done', '2026-11-21 11:44:09.601864+00', '2026-11-21 11:44:09.601864+00', NULL, 1, '2026-11-21 11:56:09.639993+00', '{"ts": "1795262169.627619"}', NULL);
INSERT INTO public.outbox VALUES (53, 'T0RELEASED', 1, 'announce_reply:9a05fcd05bff4be4b480b50fea500a95', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795262349.601864}}', NULL, 'announce:1', 'done', '2026-11-21 11:44:09.601864+00', '2026-11-21 11:44:09.601864+00', NULL, 1, '2026-11-21 11:56:09.639993+00', '{"ts": "1795262169.628198"}', NULL);
INSERT INTO public.outbox VALUES (64, 'T0RELEASED', 1, 'close_reminder:1:2', 'close_reminder', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 12:04:09.722518+00', '2026-11-21 12:04:09.722518+00', NULL, 1, '2026-11-21 12:04:09.740199+00', '{}', NULL);
INSERT INTO public.outbox VALUES (65, 'T0RELEASED', 1, 'remind:1:3', 'remind', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 12:04:09.722518+00', '2026-11-21 12:04:09.722518+00', NULL, 1, '2026-11-21 12:04:09.746971+00', '{"ts": "1795262649.746043"}', NULL);
INSERT INTO public.outbox VALUES (80, 'T0RELEASED', 1, 'topic:6aa1d4b3f95b428abf1a76f8e70758e3', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 12:04:09.837204+00', '2026-11-21 12:04:09.837204+00', NULL, 1, '2026-11-21 12:04:09.859132+00', '{}', NULL);
INSERT INTO public.outbox VALUES (77, 'T0RELEASED', 1, 'invite:41ce64b3b71d4c5f9c860ffd481b04eb', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 12:04:09.837204+00', '2026-11-21 12:04:09.837204+00', NULL, 1, '2026-11-21 12:04:09.868374+00', '{}', NULL);
INSERT INTO public.outbox VALUES (75, 'T0RELEASED', 1, 'close_offer:b919683591fe4a75b37ee76cc0893041', 'close_offer', '{"handoff_id": 1}', NULL, 'offer:1', 'done', '2026-11-21 12:04:09.837204+00', '2026-11-21 12:04:09.837204+00', NULL, 1, '2026-11-21 12:04:09.868374+00', '{}', NULL);
INSERT INTO public.outbox VALUES (76, 'T0RELEASED', 1, 'direct:a8ea6d7172ff4c2eb066290ca70e0e49', 'direct', '{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, NULL, 'done', '2026-11-21 12:04:09.837204+00', '2026-11-21 12:04:09.837204+00', NULL, 1, '2026-11-21 12:04:09.868374+00', '{"channel": "D0FT3VW1H9", "ts": "1795262649.860725"}', NULL);
INSERT INTO public.outbox VALUES (78, 'T0RELEASED', 1, 'notice:9481ffd06a3f42c1bc83e4e4b16b6ecc', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, 'room:1', 'done', '2026-11-21 12:04:09.837204+00', '2026-11-21 12:04:09.837204+00', NULL, 1, '2026-11-21 12:04:09.868374+00', '{"ts": "1795262649.861002"}', NULL);
INSERT INTO public.outbox VALUES (79, 'T0RELEASED', 1, 'card:70efd13b876b4df6b058c29dda633d1f', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 12:04:09.837204+00', '2026-11-21 12:04:09.837204+00', NULL, 1, '2026-11-21 12:04:09.868374+00', '{"ts": "1795261449.239487"}', NULL);
INSERT INTO public.outbox VALUES (81, 'T0RELEASED', 1, 'announce:f345c05d2768481197f4b19659a682ca', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 12:04:09.837204+00', '2026-11-21 12:04:09.837204+00', NULL, 1, '2026-11-21 12:04:09.868374+00', '{"ts": "1795261449.239919"}', NULL);
INSERT INTO public.outbox VALUES (82, 'T0RELEASED', 1, 'direct:7859249597124ff399760455193ef3a9', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 12:04:09.837204+00', '2026-11-21 12:04:09.837204+00', NULL, 1, '2026-11-21 12:04:09.868374+00', '{"channel": "D0OOMHG5RS", "ts": "1795262649.864178"}', NULL);
INSERT INTO public.outbox VALUES (103, 'T0RELEASED', 2, 'topic:30ab45622163479e8739446cba56e3d1', 'topic', '{}', 98, 'topic:2', 'done', '2026-11-21 12:04:10.02948+00', '2026-11-21 12:04:10.02948+00', NULL, 1, '2026-11-21 12:04:10.081431+00', '{}', NULL);
INSERT INTO public.outbox VALUES (101, 'T0RELEASED', 2, 'direct:412c67755efa42a7a8d5940dcda9a962', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 98, NULL, 'done', '2026-11-21 12:04:10.02948+00', '2026-11-21 12:04:10.02948+00', NULL, 1, '2026-11-21 12:04:10.081431+00', '{"channel": "D0OOMHG5RS", "ts": "1795262650.073182"}', NULL);
INSERT INTO public.outbox VALUES (102, 'T0RELEASED', 2, 'card:85b7fb743c984d5f995f9d62d30d12d2', 'card', '{}', 98, 'card:2', 'done', '2026-11-21 12:04:10.02948+00', '2026-11-21 12:04:10.02948+00', NULL, 1, '2026-11-21 12:04:10.081431+00', '{"ts": "1795262650.073773"}', NULL);
INSERT INTO public.outbox VALUES (104, 'T0RELEASED', 2, 'announce:8c75382271f747c4aecd83e64ec46e26', 'announce', '{}', 98, 'announce:2', 'done', '2026-11-21 12:04:10.02948+00', '2026-11-21 12:04:10.02948+00', NULL, 1, '2026-11-21 12:04:10.081431+00', '{"ts": "1795262650.074163"}', NULL);
INSERT INTO public.outbox VALUES (105, 'T0RELEASED', 2, 'pin_card:6cfdd685cee348bead0d09328045b8be', 'pin_card', '{}', 102, NULL, 'done', '2026-11-21 12:04:10.02948+00', '2026-11-21 12:04:10.02948+00', NULL, 1, '2026-11-21 12:04:10.097427+00', '{}', NULL);
INSERT INTO public.outbox VALUES (106, 'T0RELEASED', 2, 'bookmark:2:card', 'bookmark', '{"to": "card"}', 102, NULL, 'done', '2026-11-21 12:04:10.02948+00', '2026-11-21 12:04:10.02948+00', NULL, 1, '2026-11-21 12:04:10.10281+00', '{"link": "http://127.0.0.1:41881/archives/C0OLDASXI/p1795262650073773"}', NULL);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0ADALOVE1', 'Europe/London', 'ada', '2026-11-21 11:44:09.217553+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0GRACEHO1', 'America/New_York', 'grace', '2026-11-21 11:44:09.304154+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0DENNISR1', 'Asia/Tokyo', 'dennis', '2026-11-21 11:44:09.343172+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0LINUSTO1', 'Europe/Helsinki', 'linus', '2026-11-21 11:44:09.379879+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0BARBARA1', 'America/Los_Angeles', 'barbara', '2026-11-21 11:44:09.410266+00', false, false, false);
INSERT INTO public.promise VALUES (1, 'T0RELEASED', 1, '2026-11-21 11:59:09.14423+00', '2026-11-21 11:44:09.14423+00', 'kept', '2026-11-21 11:44:09.601864+00', -899.542366);
INSERT INTO public.promise VALUES (2, 'T0RELEASED', 1, '2026-11-21 11:59:09.601864+00', '2026-11-21 11:44:09.601864+00', 'broken', '2026-11-21 12:04:09.754361+00', 300.152497);
INSERT INTO public.promise VALUES (3, 'T0RELEASED', 1, '2026-11-21 12:19:09.754361+00', '2026-11-21 12:04:09.754361+00', 'kept', '2026-11-21 12:04:09.923558+00', -899.830803);
INSERT INTO public.promise VALUES (4, 'T0RELEASED', 1, '2026-11-21 13:04:09.923558+00', '2026-11-21 12:04:09.923558+00', 'kept', '2026-11-21 12:04:09.978712+00', -3599.944846);
INSERT INTO public.reminder VALUES (1, 'T0RELEASED', 1, '2026-11-21 11:59:09.601864+00', 0, 1, 'U0LINUSTO1', '2026-11-21 11:56:09.621545+00', NULL, NULL, 'D0FT3VW1H9', '1795262169.654392', '2026-11-21 11:59:09.667438+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (2, 'T0RELEASED', 1, '2026-11-21 11:59:09.601864+00', 0, 2, 'U0LINUSTO1', '2026-11-21 11:59:09.667438+00', 'C0OLDQ2VW', '1795262349.705421', 'D0FT3VW1H9', '1795262349.715188', '2026-11-21 12:04:09.722518+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (3, 'T0RELEASED', 1, '2026-11-21 11:59:09.601864+00', 0, 3, 'U0GRACEHO1', '2026-11-21 12:04:09.722518+00', 'C0OLDQ2VW', '1795262649.746043', NULL, NULL, '2026-11-21 12:04:09.754361+00', 'answered', 'U0LINUSTO1');
INSERT INTO public.role_held VALUES (1, 'T0RELEASED', 1, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 11:44:09.14423+00', '2026-11-21 11:44:09.276231+00', NULL);
INSERT INTO public.role_held VALUES (3, 'T0RELEASED', 1, 'operations', 'U0DENNISR1', 'U0ADALOVE1', false, '2026-11-21 11:44:09.294347+00', NULL, NULL);
INSERT INTO public.role_held VALUES (5, 'T0RELEASED', 1, 'scribe', 'U0BARBARA1', 'U0ADALOVE1', false, '2026-11-21 11:44:09.369154+00', NULL, NULL);
INSERT INTO public.role_held VALUES (2, 'T0RELEASED', 1, 'commander', 'U0GRACEHO1', 'U0ADALOVE1', false, '2026-11-21 11:44:09.276231+00', NULL, '2026-11-21 11:44:09.458331+00');
INSERT INTO public.role_held VALUES (4, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', false, '2026-11-21 11:44:09.331668+00', '2026-11-21 12:04:09.837204+00', NULL);
INSERT INTO public.role_held VALUES (6, 'T0RELEASED', 1, 'communications', 'U0ADALOVE1', 'U0ADALOVE1', false, '2026-11-21 12:04:09.837204+00', NULL, NULL);
INSERT INTO public.role_held VALUES (7, 'T0RELEASED', 2, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 12:04:10.02948+00', NULL, NULL);
INSERT INTO public.tag VALUES (1, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795261449.443290', 'U0BARBARA1', 'mag', true, '1795261449.469319', '2026-11-21 11:44:09.470416+00');
INSERT INTO public.tag VALUES (2, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795261449.451695', 'U0BARBARA1', 'pushpin', true, '1795261449.489908', '2026-11-21 11:44:09.490862+00');
INSERT INTO public.tag VALUES (4, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795261449.451695', 'U0GRACEHO1', 'scales', true, '1795261449.532411', '2026-11-21 11:44:09.533851+00');
INSERT INTO public.tag VALUES (3, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795261449.467825', 'U0BARBARA1', 'pushpin', false, '1795261449.551699', '2026-11-21 11:44:09.553029+00');
INSERT INTO public.timeline_entry VALUES (1, 'T0RELEASED', 1, '2026-11-21 11:44:09.14423+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV1: Checkout returns 500s', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:44:09.14423+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (2, 'T0RELEASED', 1, '2026-11-21 11:44:09.14423+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:44:09.14423+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (3, 'T0RELEASED', 1, '2026-11-21 11:44:09.276231+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0GRACEHO1> commander', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:44:09.276231+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (4, 'T0RELEASED', 1, '2026-11-21 11:44:09.294347+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0DENNISR1> operations lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:44:09.294347+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (5, 'T0RELEASED', 1, '2026-11-21 11:44:09.331668+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0LINUSTO1> communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:44:09.331668+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (6, 'T0RELEASED', 1, '2026-11-21 11:44:09.369154+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0BARBARA1> scribe', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:44:09.369154+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (7, 'T0RELEASED', 1, '2026-11-21 11:44:09.431941+00', 'status', 'system', 'U0GRACEHO1', NULL, 'acknowledged the incident', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 11:44:09.431941+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (9, 'T0RELEASED', 1, '2026-11-21 11:44:09.451695+00', 'decision', 'message', 'U0GRACEHO1', NULL, 'We roll back first', '[]', 'C0OLDQ2VW', '1795261449.451695', NULL, 'http://127.0.0.1:41881/archives/C0OLDQ2VW/p1795261449451695', NULL, NULL, 'U0BARBARA1', '2026-11-21 11:44:09.490862+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (10, 'T0RELEASED', 1, '2026-11-21 11:44:09.467825+00', 'event', 'message', 'U0DENNISR1', NULL, 'Lunch anyone', '[]', 'C0OLDQ2VW', '1795261449.467825', NULL, 'http://127.0.0.1:41881/archives/C0OLDQ2VW/p1795261449467825', NULL, NULL, 'U0BARBARA1', '2026-11-21 11:44:09.512991+00', '2026-11-21 11:44:09.553029+00', 1);
INSERT INTO public.timeline_entry VALUES (8, 'T0RELEASED', 1, '2026-11-21 11:44:09.44329+00', 'finding', 'message', 'U0DENNISR1', NULL, 'Errors began with release 413', '[]', 'C0OLDQ2VW', '1795261449.443290', NULL, 'http://127.0.0.1:41881/archives/C0OLDQ2VW/p1795261449443290', '1795261449.564057', NULL, 'U0BARBARA1', '2026-11-21 11:44:09.470416+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (11, 'T0RELEASED', 1, '2026-11-21 08:01:00+00', 'event', 'note', 'U0BARBARA1', NULL, 'The database was restarted', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0BARBARA1', '2026-11-21 11:44:09.579569+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (12, 'T0RELEASED', 1, '2026-11-21 11:44:09.601864+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 1: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 11:44:09.601864+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (13, 'T0RELEASED', 1, '2026-11-21 12:04:09.754361+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 2: No change. Still: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 12:04:09.754361+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (14, 'T0RELEASED', 1, '2026-11-21 12:04:09.837204+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 12:04:09.837204+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (15, 'T0RELEASED', 1, '2026-11-21 12:04:09.877333+00', 'severity', 'system', 'U0GRACEHO1', NULL, 'changed severity SEV1 → SEV2: fewer customers', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 12:04:09.877333+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (16, 'T0RELEASED', 1, '2026-11-21 12:04:09.923558+00', 'status', 'system', 'U0GRACEHO1', NULL, 'mitigated: Rolled back release 412', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 12:04:09.923558+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (17, 'T0RELEASED', 1, '2026-11-21 12:04:09.978712+00', 'status', 'system', 'U0GRACEHO1', NULL, 'resolved: No errors since 14:05', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 12:04:09.978712+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (18, 'T0RELEASED', 2, '2026-11-21 12:04:10.02948+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV4: A button is blue', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 12:04:10.02948+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (19, 'T0RELEASED', 2, '2026-11-21 12:04:10.02948+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 12:04:10.02948+00', NULL, 1);
INSERT INTO public.timeline_version VALUES (1, 'T0RELEASED', 9, 1, '2026-11-21 11:44:09.451695+00', 'event', 'We roll back first', '[]', '2026-11-21 11:44:09.533851+00', 'U0GRACEHO1', NULL);
INSERT INTO public.timeline_version VALUES (2, 'T0RELEASED', 8, 1, '2026-11-21 11:44:09.44329+00', 'finding', 'Errors began with release 412', '[]', '2026-11-21 11:44:09.568387+00', 'U0DENNISR1', NULL);
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
