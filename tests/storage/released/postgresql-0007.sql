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
    bridge character varying
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
INSERT INTO public.alarm VALUES (1, 'T0RELEASED', 1, 'command', 0, '2026-11-21 12:07:44.337622+00', 0, NULL);
INSERT INTO public.alarm VALUES (2, 'T0RELEASED', 1, 'offer', 1, '2026-11-21 12:02:44.863253+00', 0, NULL);
INSERT INTO public.alarm VALUES (3, 'T0RELEASED', 2, 'command', 0, '2026-11-21 12:27:45.087581+00', 0, NULL);
INSERT INTO public.alembic_version VALUES ('0007');
INSERT INTO public.audit VALUES (1, 'T0RELEASED', 1, '2026-11-21 11:37:44.201044+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO public.audit VALUES (2, 'T0RELEASED', 1, '2026-11-21 11:37:44.201044+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (3, 'T0RELEASED', 1, '2026-11-21 11:37:44.337622+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": "U0ADALOVE1"}', '{"commander": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (4, 'T0RELEASED', 1, '2026-11-21 11:37:44.361306+00', 'U0ADALOVE1', 'role', 'slash', '{"operations": null}', '{"operations": "U0DENNISR1"}');
INSERT INTO public.audit VALUES (5, 'T0RELEASED', 1, '2026-11-21 11:37:44.392609+00', 'U0ADALOVE1', 'role', 'slash', '{"communications": null}', '{"communications": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (6, 'T0RELEASED', 1, '2026-11-21 11:37:44.426285+00', 'U0ADALOVE1', 'role', 'slash', '{"scribe": null}', '{"scribe": "U0BARBARA1"}');
INSERT INTO public.audit VALUES (7, 'T0RELEASED', 1, '2026-11-21 11:37:44.480915+00', 'U0GRACEHO1', 'ack', 'button', '{"status": "declared", "words": null}', '{"status": "acknowledged", "words": ""}');
INSERT INTO public.audit VALUES (8, 'T0RELEASED', 1, '2026-11-21 11:37:44.51668+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 8, "kind": "finding"}');
INSERT INTO public.audit VALUES (9, 'T0RELEASED', 1, '2026-11-21 11:37:44.538501+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 9, "kind": "event"}');
INSERT INTO public.audit VALUES (10, 'T0RELEASED', 1, '2026-11-21 11:37:44.55863+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 10, "kind": "event"}');
INSERT INTO public.audit VALUES (11, 'T0RELEASED', 1, '2026-11-21 11:37:44.576929+00', 'U0GRACEHO1', 'retag', 'event', '{"entry": 9, "kind": "event"}', '{"entry": 9, "kind": "decision"}');
INSERT INTO public.audit VALUES (12, 'T0RELEASED', 1, '2026-11-21 11:37:44.600741+00', 'U0BARBARA1', 'untag', 'event', '{"entry": 10, "text": "Lunch anyone"}', '{"entry": null, "text": null}');
INSERT INTO public.audit VALUES (13, 'T0RELEASED', 1, '2026-11-21 11:37:44.62264+00', 'U0DENNISR1', 'message edited', 'event', '{"entry": 8, "text": "Errors began with release 412"}', '{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO public.audit VALUES (14, 'T0RELEASED', 1, '2026-11-21 11:37:44.631162+00', 'U0BARBARA1', 'note', 'slash', '{"text": null, "happened_at": null}', '{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO public.audit VALUES (15, 'T0RELEASED', 1, '2026-11-21 11:37:44.661495+00', 'U0LINUSTO1', 'update', 'form', '{"number": null, "words": null}', '{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (16, '', 1, '2026-11-21 11:49:44.687455+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 11:52:44.661495+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (17, '', 1, '2026-11-21 11:52:44.73164+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 11:52:44.661495+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (18, '', 1, '2026-11-21 11:57:44.780573+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 11:52:44.661495+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (19, 'T0RELEASED', 1, '2026-11-21 11:57:44.814547+00', 'U0LINUSTO1', 'update', 'button', '{"number": 1, "words": "One in eight fails. We roll back"}', '{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (20, 'T0RELEASED', 1, '2026-11-21 11:57:44.863253+00', 'U0LINUSTO1', 'handoff asked', 'slash', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (21, 'T0RELEASED', 1, '2026-11-21 11:57:44.900955+00', 'U0ADALOVE1', 'role', 'button', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (22, 'T0RELEASED', 1, '2026-11-21 11:57:44.951628+00', 'U0GRACEHO1', 'severity', 'slash', '{"severity": "sev1", "reason": null}', '{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO public.audit VALUES (23, 'T0RELEASED', 1, '2026-11-21 11:57:44.996342+00', 'U0GRACEHO1', 'mitigate', 'slash', '{"status": "acknowledged", "words": null}', '{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO public.audit VALUES (24, 'T0RELEASED', 1, '2026-11-21 11:57:45.046508+00', 'U0GRACEHO1', 'resolve', 'form', '{"status": "mitigated", "words": null}', '{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO public.audit VALUES (25, 'T0RELEASED', 2, '2026-11-21 11:57:45.087581+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO public.audit VALUES (26, 'T0RELEASED', 2, '2026-11-21 11:57:45.087581+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.handoff VALUES (1, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', 'accepted', '2026-11-21 11:57:44.863253+00', '2026-11-21 11:57:44.900955+00', 'D0OOMHG5RS', '1795262264.884458');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:1728372299733.1338137416460.ebf42a8375608e0793e409f133e8575c', '2026-11-21 11:37:44.201044+00', '{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev083JO9N1T', '2026-11-21 11:37:44.310197+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:2454850868147.7515409998102.d402304ee37222a5e0053265c8b60712', '2026-11-21 11:37:44.337622+00', '{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:763759469614.16267330033.d412c063e2d69ef2cc811a8e3cf9f3cf', '2026-11-21 11:37:44.361306+00', '{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0G73CJA3M', '2026-11-21 11:37:44.391112+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:8194467416039.3938094359744.e79763c7e46a107b68fdcca3a82f25cf', '2026-11-21 11:37:44.392609+00', '{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev07PK7MEFG', '2026-11-21 11:37:44.425504+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:4566092320632.2725029686937.76470c3a73ac91460d4b1238eba2035f', '2026-11-21 11:37:44.426285+00', '{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0Z812PIRA', '2026-11-21 11:37:44.454663+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0QQHXSN34', '2026-11-21 11:37:44.468522+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795261064.480215:U0GRACEHO1:acknowledge', '2026-11-21 11:37:44.480915+00', '{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0CLA1LUAU', '2026-11-21 11:37:44.505842+00', '{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev09RFNYVQS', '2026-11-21 11:37:44.51668+00', '{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev06XLABX6Q', '2026-11-21 11:37:44.538501+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0NIO3IFWP', '2026-11-21 11:37:44.55863+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0KOTPVHCN', '2026-11-21 11:37:44.576929+00', '{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0HUZC8ISL', '2026-11-21 11:37:44.600741+00', '{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0F14YLK8J', '2026-11-21 11:37:44.62264+00', '{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:4028623959827.7762208923039.6fef884c10bc96cee2ef2acd284a9bdc', '2026-11-21 11:37:44.631162+00', '{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:2322990270484.1014214844832.74bc2c3e3421f881032e433a6499cf04', '2026-11-21 11:37:44.641743+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0C7AKYLOH', '2026-11-21 11:37:44.661495+00', '{"text": "Update 1 is on its way. Next update: <!date^1795261964^{date_short_pretty} at {time}|21 Nov 2026, 11:52 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795261964^{date_short_pretty} at {time}|21 Nov 2026, 11:52 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795261064.813836:U0LINUSTO1:no_change', '2026-11-21 11:57:44.814547+00', '{"text": "Update 2 is on its way (no change). Next update: <!date^1795263164^{date_short_pretty} at {time}|21 Nov 2026, 12:12 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795263164^{date_short_pretty} at {time}|21 Nov 2026, 12:12 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5982677100527.3991570920812.73d8197e09b7a8c4b0ae043863fc7e3d', '2026-11-21 11:57:44.863253+00', '{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795261064.899685:U0ADALOVE1:handoff_accept', '2026-11-21 11:57:44.900955+00', '{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:8178959814025.2711078777022.132a007c31a5d885f9e887ec3048d44d', '2026-11-21 11:57:44.951628+00', '{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795263164^{date_short_pretty} at {time}|21 Nov 2026, 12:12 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795263164^{date_short_pretty} at {time}|21 Nov 2026, 12:12 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:4534342535292.6253271133054.91b224f3051cfc5669cf606fd0becdde', '2026-11-21 11:57:44.996342+00', '{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:2561048588591.2666053304708.df3b1c7019f4c7f5fb24dcad7dc0b888', '2026-11-21 11:57:45.038275+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0P6K37OLO', '2026-11-21 11:57:45.046508+00', '{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:543703002710.8172763100447.9c7b4dfaa8247d714b06098baf609476', '2026-11-21 11:57:45.087581+00', '{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0UG9DUD3F', '2026-11-21 11:57:45.131061+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.incident VALUES (1, 'T0RELEASED', 1, 'Checkout returns 500s', '', 'sev2', 'resolved', false, false, 'U0ADALOVE1', NULL, 'C0OLDQ2VW', 'inc-1-checkout-returns-500s', '1795261064.301202', '🟠 SEV2 · ✅ resolved · Checkout returns 500s', 'C0X65MD1FY', '1795261064.301664', NULL, '2026-11-21 11:37:44.201044+00', '2026-11-21 11:37:44.201044+00', '2026-11-21 11:37:44.480915+00', '2026-11-21 11:57:44.996342+00', '2026-11-21 11:57:45.046508+00', NULL, NULL, NULL, '2026-11-21 11:57:45.046508+00', 'Resolved: No errors since 14:05', NULL, NULL, 0, NULL, NULL);
INSERT INTO public.incident VALUES (2, 'T0RELEASED', 2, 'A button is blue', '', 'sev4', 'declared', false, false, 'U0ADALOVE1', NULL, 'C0OLDASXI', 'inc-2-a-button-is-blue', '1795262265.124227', '🔵 SEV4 · 🆕 declared · A button is blue', 'C0X65MD1FY', '1795262265.124576', NULL, '2026-11-21 11:57:45.087581+00', '2026-11-21 11:57:45.087581+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.incident_update VALUES (1, 'T0RELEASED', 1, 1, 'One in eight fails. We roll back', false, 'U0LINUSTO1', '2026-11-21 11:37:44.661495+00', 'sev1', 'acknowledged', '2026-11-21 11:52:44.661495+00');
INSERT INTO public.incident_update VALUES (2, 'T0RELEASED', 1, 2, 'No change. Still: One in eight fails. We roll back', true, 'U0LINUSTO1', '2026-11-21 11:57:44.814547+00', 'sev1', 'acknowledged', '2026-11-21 12:12:44.814547+00');
INSERT INTO public.outbox VALUES (1, 'T0RELEASED', NULL, 'read_people:2026-11-21:', 'read_people', '{"day": "2026-11-21", "cursor": ""}', NULL, NULL, 'done', '2026-11-21 11:37:44.183014+00', '2026-11-21 11:37:44.183014+00', NULL, 1, '2026-11-21 11:37:44.217867+00', '{"people": 5}', NULL);
INSERT INTO public.outbox VALUES (2, 'T0RELEASED', NULL, 'look_up_person:U0ADALOVE1', 'look_up_person', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 11:37:44.201044+00', '2026-11-21 11:37:44.201044+00', NULL, 1, '2026-11-21 11:37:44.271379+00', '{"zone": "Europe/London"}', NULL);
INSERT INTO public.outbox VALUES (3, 'T0RELEASED', 1, 'open_channel:1', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 11:37:44.201044+00', '2026-11-21 11:37:44.201044+00', NULL, 1, '2026-11-21 11:37:44.271379+00', '{"channel": "C0OLDQ2VW"}', NULL);
INSERT INTO public.outbox VALUES (19, 'T0RELEASED', NULL, 'look_up_person:U0DENNISR1', 'look_up_person', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 11:37:44.361306+00', '2026-11-21 11:37:44.361306+00', NULL, 1, '2026-11-21 11:37:44.410532+00', '{"zone": "Asia/Tokyo"}', NULL);
INSERT INTO public.outbox VALUES (20, 'T0RELEASED', 1, 'invite:d36d2edaf88c4147a3612af641bafef2', 'invite', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 11:37:44.361306+00', '2026-11-21 11:37:44.361306+00', NULL, 1, '2026-11-21 11:37:44.410532+00', '{}', NULL);
INSERT INTO public.outbox VALUES (21, 'T0RELEASED', 1, 'notice:5c396ab7515846079cef1694977cb924', 'notice', '{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 11:37:44.361306+00', '2026-11-21 11:37:44.361306+00', NULL, 1, '2026-11-21 11:37:44.410532+00', '{"ts": "1795261064.398871"}', NULL);
INSERT INTO public.outbox VALUES (22, 'T0RELEASED', 1, 'card:02740ae592104198bc93c4e5451805fb', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:37:44.361306+00', '2026-11-21 11:37:44.361306+00', NULL, 1, '2026-11-21 11:37:44.410532+00', '{"ts": "1795261064.301202"}', NULL);
INSERT INTO public.outbox VALUES (4, 'T0RELEASED', 1, 'invite:eb39f587a1e649128f4794715cf8278c', 'invite', '{"user": "U0ADALOVE1"}', 3, NULL, 'done', '2026-11-21 11:37:44.201044+00', '2026-11-21 11:37:44.201044+00', NULL, 1, '2026-11-21 11:37:44.308881+00', '{}', NULL);
INSERT INTO public.outbox VALUES (5, 'T0RELEASED', 1, 'tell_ready:1:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:37157/respond/IEh5nTBn0HzF2xJad13AFA"}', 3, NULL, 'done', '2026-11-21 11:37:44.201044+00', '2026-11-21 11:37:44.201044+00', NULL, 1, '2026-11-21 11:37:44.308881+00', '{}', NULL);
INSERT INTO public.outbox VALUES (8, 'T0RELEASED', 1, 'topic:b0ce7d542a7b42949d20c292c023e08b', 'topic', '{}', 3, 'topic:1', 'done', '2026-11-21 11:37:44.201044+00', '2026-11-21 11:37:44.201044+00', NULL, 1, '2026-11-21 11:37:44.308881+00', '{}', NULL);
INSERT INTO public.outbox VALUES (7, 'T0RELEASED', 1, 'card:d486f532ab624ebaa117d8097c541e33', 'card', '{}', 3, 'card:1', 'done', '2026-11-21 11:37:44.201044+00', '2026-11-21 11:37:44.201044+00', NULL, 1, '2026-11-21 11:37:44.308881+00', '{"ts": "1795261064.301202"}', NULL);
INSERT INTO public.outbox VALUES (9, 'T0RELEASED', 1, 'announce:295aae49be724878a41915c67f038be9', 'announce', '{}', 3, 'announce:1', 'done', '2026-11-21 11:37:44.201044+00', '2026-11-21 11:37:44.201044+00', NULL, 1, '2026-11-21 11:37:44.308881+00', '{"ts": "1795261064.301664"}', NULL);
INSERT INTO public.outbox VALUES (6, 'T0RELEASED', 1, 'direct:a194f007b3d64fe580bc1faf50484131', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 3, NULL, 'done', '2026-11-21 11:37:44.201044+00', '2026-11-21 11:37:44.201044+00', NULL, 1, '2026-11-21 11:37:44.308881+00', '{"channel": "D0OOMHG5RS", "ts": "1795261064.306686"}', NULL);
INSERT INTO public.outbox VALUES (16, 'T0RELEASED', 1, 'topic:cc11f52201f0456295a78e4435e60c68', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:37:44.337622+00', '2026-11-21 11:37:44.337622+00', NULL, 1, '2026-11-21 11:37:44.367736+00', '{}', NULL);
INSERT INTO public.outbox VALUES (10, 'T0RELEASED', 1, 'pin_card:54127d4f8c1446f6a99578cb2e12af0c', 'pin_card', '{}', 7, NULL, 'done', '2026-11-21 11:37:44.201044+00', '2026-11-21 11:37:44.201044+00', NULL, 1, '2026-11-21 11:37:44.329871+00', '{}', NULL);
INSERT INTO public.outbox VALUES (11, 'T0RELEASED', 1, 'bookmark:1:card', 'bookmark', '{"to": "card"}', 7, NULL, 'done', '2026-11-21 11:37:44.201044+00', '2026-11-21 11:37:44.201044+00', NULL, 1, '2026-11-21 11:37:44.329871+00', '{"link": "http://127.0.0.1:37157/archives/C0OLDQ2VW/p1795261064301202"}', NULL);
INSERT INTO public.outbox VALUES (12, 'T0RELEASED', NULL, 'look_up_person:U0GRACEHO1', 'look_up_person', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 11:37:44.337622+00', '2026-11-21 11:37:44.337622+00', NULL, 1, '2026-11-21 11:37:44.380925+00', '{"zone": "America/New_York"}', NULL);
INSERT INTO public.outbox VALUES (13, 'T0RELEASED', 1, 'invite:e421c233e9464ff3974cd906eac938e6', 'invite', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 11:37:44.337622+00', '2026-11-21 11:37:44.337622+00', NULL, 1, '2026-11-21 11:37:44.380925+00', '{}', NULL);
INSERT INTO public.outbox VALUES (14, 'T0RELEASED', 1, 'notice:534832f7b678481b8c612f821800013b', 'notice', '{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1"}}', NULL, 'room:1', 'done', '2026-11-21 11:37:44.337622+00', '2026-11-21 11:37:44.337622+00', NULL, 1, '2026-11-21 11:37:44.380925+00', '{"ts": "1795261064.369680"}', NULL);
INSERT INTO public.outbox VALUES (15, 'T0RELEASED', 1, 'card:283364078d954ccbbe69ee3e1f161286', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:37:44.337622+00', '2026-11-21 11:37:44.337622+00', NULL, 1, '2026-11-21 11:37:44.380925+00', '{"ts": "1795261064.301202"}', NULL);
INSERT INTO public.outbox VALUES (17, 'T0RELEASED', 1, 'announce:8c5eefbdc5b64508ad3f4875ffe9ee37', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:37:44.337622+00', '2026-11-21 11:37:44.337622+00', NULL, 1, '2026-11-21 11:37:44.380925+00', '{"ts": "1795261064.301664"}', NULL);
INSERT INTO public.outbox VALUES (18, 'T0RELEASED', 1, 'direct:49d5304bea434e79b0f78e5cf8410fb2', 'direct', '{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:37:44.337622+00', '2026-11-21 11:37:44.337622+00', NULL, 1, '2026-11-21 11:37:44.380925+00', '{"channel": "D0WS65PSTL", "ts": "1795261064.375286"}', NULL);
INSERT INTO public.outbox VALUES (44, 'T0RELEASED', 1, 'announce:01ddf6ba83af4c1d8d79abd37f123b93', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:37:44.480915+00', '2026-11-21 11:37:44.480915+00', NULL, 1, '2026-11-21 11:37:44.522086+00', '{"ts": "1795261064.301664"}', NULL);
INSERT INTO public.outbox VALUES (30, 'T0RELEASED', 1, 'topic:b84600cb15734e73a4bd6843a6c76288', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:37:44.392609+00', '2026-11-21 11:37:44.392609+00', NULL, 1, '2026-11-21 11:37:44.432426+00', '{}', NULL);
INSERT INTO public.outbox VALUES (26, 'T0RELEASED', NULL, 'look_up_person:U0LINUSTO1', 'look_up_person', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 11:37:44.392609+00', '2026-11-21 11:37:44.392609+00', NULL, 1, '2026-11-21 11:37:44.444853+00', '{"zone": "Europe/Helsinki"}', NULL);
INSERT INTO public.outbox VALUES (27, 'T0RELEASED', 1, 'invite:d3b65a9a95d64d3992a7bec7a4b407ec', 'invite', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 11:37:44.392609+00', '2026-11-21 11:37:44.392609+00', NULL, 1, '2026-11-21 11:37:44.444853+00', '{}', NULL);
INSERT INTO public.outbox VALUES (42, 'T0RELEASED', 1, 'card:299d06d652af496e9fa0b5f76d536df6', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:37:44.480915+00', '2026-11-21 11:37:44.480915+00', NULL, 1, '2026-11-21 11:37:44.508555+00', '{"ts": "1795261064.301202"}', NULL);
INSERT INTO public.outbox VALUES (43, 'T0RELEASED', 1, 'topic:c3135a6e9ee2425b8ca5b2514a4fa3d0', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:37:44.480915+00', '2026-11-21 11:37:44.480915+00', NULL, 1, '2026-11-21 11:37:44.500473+00', '{}', NULL);
INSERT INTO public.outbox VALUES (40, 'T0RELEASED', 1, 'notice:1ac17e7429774ff19308c6b56f2b1910', 'notice', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795261964.201044}}', NULL, 'room:1', 'done', '2026-11-21 11:37:44.480915+00', '2026-11-21 11:37:44.480915+00', NULL, 1, '2026-11-21 11:37:44.508555+00', '{"ts": "1795261064.498662"}', NULL);
INSERT INTO public.outbox VALUES (41, 'T0RELEASED', 1, 'announce_reply:d47c68b08f3143c782792032cc51e073', 'announce_reply', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795261964.201044}}', NULL, 'announce:1', 'done', '2026-11-21 11:37:44.480915+00', '2026-11-21 11:37:44.480915+00', NULL, 1, '2026-11-21 11:37:44.508555+00', '{"ts": "1795261064.498937"}', NULL);
INSERT INTO public.outbox VALUES (45, 'T0RELEASED', 1, 'read_message:ac52126100024f15a7af0dc575b6844f', 'read_message', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795261064.492093', 'done', '2026-11-21 11:37:44.51668+00', '2026-11-21 11:37:44.51668+00', NULL, 1, '2026-11-21 11:37:44.548371+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (46, 'T0RELEASED', 1, 'check_mark:011e38d28f3040d8bc82a353714621c6', 'check_mark', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795261064.492093', 'done', '2026-11-21 11:37:44.51668+00', '2026-11-21 11:37:44.51668+00', NULL, 1, '2026-11-21 11:37:44.568808+00', '{}', NULL);
INSERT INTO public.outbox VALUES (23, 'T0RELEASED', 1, 'topic:a536839ace124a9b913c980ec9d707c7', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:37:44.361306+00', '2026-11-21 11:37:44.361306+00', NULL, 1, '2026-11-21 11:37:44.410532+00', '{}', NULL);
INSERT INTO public.outbox VALUES (24, 'T0RELEASED', 1, 'announce:5d0add54ec4c42aab66dbd746b1eca23', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:37:44.361306+00', '2026-11-21 11:37:44.361306+00', NULL, 1, '2026-11-21 11:37:44.410532+00', '{"ts": "1795261064.301664"}', NULL);
INSERT INTO public.outbox VALUES (25, 'T0RELEASED', 1, 'direct:a39e46ad3de944c396fff150fe8245d9', 'direct', '{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:37:44.361306+00', '2026-11-21 11:37:44.361306+00', NULL, 1, '2026-11-21 11:37:44.410532+00', '{"channel": "D0OAN0SX5F", "ts": "1795261064.406106"}', NULL);
INSERT INTO public.outbox VALUES (28, 'T0RELEASED', 1, 'notice:48e6bdfe0ac34873a80ee14a862978e4', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 11:37:44.392609+00', '2026-11-21 11:37:44.392609+00', NULL, 1, '2026-11-21 11:37:44.444853+00', '{"ts": "1795261064.434440"}', NULL);
INSERT INTO public.outbox VALUES (29, 'T0RELEASED', 1, 'card:9ae69501618f4fbdaa661b948e90b217', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:37:44.392609+00', '2026-11-21 11:37:44.392609+00', NULL, 1, '2026-11-21 11:37:44.444853+00', '{"ts": "1795261064.301202"}', NULL);
INSERT INTO public.outbox VALUES (31, 'T0RELEASED', 1, 'announce:ef605dbd5fad49a8afaf762d95648f48', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:37:44.392609+00', '2026-11-21 11:37:44.392609+00', NULL, 1, '2026-11-21 11:37:44.444853+00', '{"ts": "1795261064.301664"}', NULL);
INSERT INTO public.outbox VALUES (32, 'T0RELEASED', 1, 'direct:d4731c25fe544184bbff7b0ac40d5453', 'direct', '{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:37:44.392609+00', '2026-11-21 11:37:44.392609+00', NULL, 1, '2026-11-21 11:37:44.444853+00', '{"channel": "D0FT3VW1H9", "ts": "1795261064.440061"}', NULL);
INSERT INTO public.outbox VALUES (33, 'T0RELEASED', NULL, 'look_up_person:U0BARBARA1', 'look_up_person', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 11:37:44.426285+00', '2026-11-21 11:37:44.426285+00', NULL, 1, '2026-11-21 11:37:44.467914+00', '{"zone": "America/Los_Angeles"}', NULL);
INSERT INTO public.outbox VALUES (37, 'T0RELEASED', 1, 'topic:959823272dbf49f79172c03a5e50ff89', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:37:44.426285+00', '2026-11-21 11:37:44.426285+00', NULL, 1, '2026-11-21 11:37:44.467914+00', '{}', NULL);
INSERT INTO public.outbox VALUES (34, 'T0RELEASED', 1, 'invite:596d3159b502404680dda03b22f7dd1c', 'invite', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 11:37:44.426285+00', '2026-11-21 11:37:44.426285+00', NULL, 1, '2026-11-21 11:37:44.467914+00', '{}', NULL);
INSERT INTO public.outbox VALUES (35, 'T0RELEASED', 1, 'notice:a84151cd416d40efa982457c4ae3d13d', 'notice', '{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 11:37:44.426285+00', '2026-11-21 11:37:44.426285+00', NULL, 1, '2026-11-21 11:37:44.467914+00', '{"ts": "1795261064.459669"}', NULL);
INSERT INTO public.outbox VALUES (36, 'T0RELEASED', 1, 'card:b5648238d9e34925bc7d61d8ca26342e', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:37:44.426285+00', '2026-11-21 11:37:44.426285+00', NULL, 1, '2026-11-21 11:37:44.467914+00', '{"ts": "1795261064.301202"}', NULL);
INSERT INTO public.outbox VALUES (47, 'T0RELEASED', 1, 'read_message:71ee174c9458474a959520652640bffc', 'read_message', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795261064.499753', 'done', '2026-11-21 11:37:44.538501+00', '2026-11-21 11:37:44.538501+00', NULL, 1, '2026-11-21 11:37:44.568808+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (63, 'T0RELEASED', 1, 'remind_direct:1:2', 'remind_direct', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 11:52:44.73164+00', '2026-11-21 11:52:44.73164+00', NULL, 1, '2026-11-21 11:52:44.774017+00', '{"channel": "D0FT3VW1H9", "ts": "1795261964.773254"}', NULL);
INSERT INTO public.outbox VALUES (48, 'T0RELEASED', 1, 'check_mark:b2ba2b98c2324c23b265db3454bd8610', 'check_mark', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795261064.499753', 'done', '2026-11-21 11:37:44.538501+00', '2026-11-21 11:37:44.538501+00', NULL, 1, '2026-11-21 11:37:44.591+00', '{}', NULL);
INSERT INTO public.outbox VALUES (52, 'T0RELEASED', 1, 'notice:b944693295c0490da68b6049aec2acf6', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795261964.661495}}', NULL, 'room:1', 'done', '2026-11-21 11:37:44.661495+00', '2026-11-21 11:37:44.661495+00', NULL, 1, '2026-11-21 11:49:44.702874+00', '{"ts": "1795261784.692844"}', NULL);
INSERT INTO public.outbox VALUES (53, 'T0RELEASED', 1, 'announce_reply:2821145fa49c44b88e4f6d560c81a614', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795261964.661495}}', NULL, 'announce:1', 'done', '2026-11-21 11:37:44.661495+00', '2026-11-21 11:37:44.661495+00', NULL, 1, '2026-11-21 11:49:44.702874+00', '{"ts": "1795261784.693416"}', NULL);
INSERT INTO public.outbox VALUES (54, 'T0RELEASED', 1, 'card:b582451012f3418cb2eee879977db023', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:37:44.661495+00', '2026-11-21 11:37:44.661495+00', NULL, 1, '2026-11-21 11:49:44.702874+00', '{"ts": "1795261064.301202"}', NULL);
INSERT INTO public.outbox VALUES (57, 'T0RELEASED', 1, 'remind_direct:1:1', 'remind_direct', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 11:49:44.687455+00', '2026-11-21 11:49:44.687455+00', NULL, 1, '2026-11-21 11:49:44.72449+00', '{"channel": "D0FT3VW1H9", "ts": "1795261784.720753"}', NULL);
INSERT INTO public.outbox VALUES (59, 'T0RELEASED', 1, 'topic:f84166cbd5dc4599a5337bfae69f4b94', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:52:44.73164+00', '2026-11-21 11:52:44.73164+00', NULL, 1, '2026-11-21 11:52:44.755545+00', '{}', NULL);
INSERT INTO public.outbox VALUES (58, 'T0RELEASED', 1, 'card:b8c48f4dba2e44f087a88656f9fb9b7f', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:52:44.73164+00', '2026-11-21 11:52:44.73164+00', NULL, 1, '2026-11-21 11:52:44.755545+00', '{"ts": "1795261064.301202"}', NULL);
INSERT INTO public.outbox VALUES (60, 'T0RELEASED', 1, 'announce:05e9a37767d7407383856587fe49bb96', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:52:44.73164+00', '2026-11-21 11:52:44.73164+00', NULL, 1, '2026-11-21 11:52:44.755545+00', '{"ts": "1795261064.301664"}', NULL);
INSERT INTO public.outbox VALUES (61, 'T0RELEASED', 1, 'close_reminder:1:1', 'close_reminder', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 11:52:44.73164+00', '2026-11-21 11:52:44.73164+00', NULL, 1, '2026-11-21 11:52:44.755545+00', '{}', NULL);
INSERT INTO public.outbox VALUES (62, 'T0RELEASED', 1, 'remind:1:2', 'remind', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 11:52:44.73164+00', '2026-11-21 11:52:44.73164+00', NULL, 1, '2026-11-21 11:52:44.764766+00', '{"ts": "1795261964.763959"}', NULL);
INSERT INTO public.outbox VALUES (64, 'T0RELEASED', 1, 'close_reminder:1:2', 'close_reminder', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 11:57:44.780573+00', '2026-11-21 11:57:44.780573+00', NULL, 1, '2026-11-21 11:57:44.800521+00', '{}', NULL);
INSERT INTO public.outbox VALUES (77, 'T0RELEASED', 1, 'invite:6db18f1574554145b5559afc91801129', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 11:57:44.900955+00', '2026-11-21 11:57:44.900955+00', NULL, 1, '2026-11-21 11:57:44.941659+00', '{}', NULL);
INSERT INTO public.outbox VALUES (65, 'T0RELEASED', 1, 'remind:1:3', 'remind', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 11:57:44.780573+00', '2026-11-21 11:57:44.780573+00', NULL, 1, '2026-11-21 11:57:44.807218+00', '{"ts": "1795262264.806412"}', NULL);
INSERT INTO public.outbox VALUES (75, 'T0RELEASED', 1, 'close_offer:b7f6d5ab820f4ae8ac083e94f83340ed', 'close_offer', '{"handoff_id": 1}', NULL, 'offer:1', 'done', '2026-11-21 11:57:44.900955+00', '2026-11-21 11:57:44.900955+00', NULL, 1, '2026-11-21 11:57:44.941659+00', '{}', NULL);
INSERT INTO public.outbox VALUES (76, 'T0RELEASED', 1, 'direct:82fe2b7df11347eab8aee769c67d3af0', 'direct', '{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, NULL, 'done', '2026-11-21 11:57:44.900955+00', '2026-11-21 11:57:44.900955+00', NULL, 1, '2026-11-21 11:57:44.941659+00', '{"channel": "D0FT3VW1H9", "ts": "1795262264.933897"}', NULL);
INSERT INTO public.outbox VALUES (69, 'T0RELEASED', 1, 'card:7ab680a27abb4f5e96068b11784f4c6c', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:57:44.814547+00', '2026-11-21 11:57:44.814547+00', NULL, 1, '2026-11-21 11:57:44.846944+00', '{"ts": "1795261064.301202"}', NULL);
INSERT INTO public.outbox VALUES (74, 'T0RELEASED', 1, 'notice:aa801f2367254010a31435a341d428bc', 'notice', '{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1"}}', NULL, 'room:1', 'done', '2026-11-21 11:57:44.863253+00', '2026-11-21 11:57:44.863253+00', NULL, 1, '2026-11-21 11:57:44.890321+00', '{"ts": "1795262264.884992"}', NULL);
INSERT INTO public.outbox VALUES (38, 'T0RELEASED', 1, 'announce:823d05363c83407a9e256dae97b73515', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:37:44.426285+00', '2026-11-21 11:37:44.426285+00', NULL, 1, '2026-11-21 11:37:44.467914+00', '{"ts": "1795261064.301664"}', NULL);
INSERT INTO public.outbox VALUES (39, 'T0RELEASED', 1, 'direct:d23b75c4a3e8458694e7126faf1071ed', 'direct', '{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:37:44.426285+00', '2026-11-21 11:37:44.426285+00', NULL, 1, '2026-11-21 11:37:44.467914+00', '{"channel": "D07BKQZ5T3", "ts": "1795261064.465700"}', NULL);
INSERT INTO public.outbox VALUES (71, 'T0RELEASED', 1, 'announce:2a4f4bdb459448dc917c8b8999dcfed4', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:57:44.814547+00', '2026-11-21 11:57:44.814547+00', NULL, 1, '2026-11-21 11:57:44.85663+00', '{"ts": "1795261064.301664"}', NULL);
INSERT INTO public.outbox VALUES (49, 'T0RELEASED', 1, 'read_message:1fccd72ca24e49db897c46a9d79c4f11', 'read_message', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795261064.514008', 'done', '2026-11-21 11:37:44.55863+00', '2026-11-21 11:37:44.55863+00', NULL, 1, '2026-11-21 11:37:44.591+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (50, 'T0RELEASED', 1, 'check_mark:68113038789a4bab82729930ce09ccaa', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795261064.514008', 'done', '2026-11-21 11:37:44.55863+00', '2026-11-21 11:37:44.55863+00', NULL, 1, '2026-11-21 11:37:44.610937+00', '{}', NULL);
INSERT INTO public.outbox VALUES (51, 'T0RELEASED', 1, 'check_mark:0fa1ddee54d9428591884eb6627c5b92', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795261064.514008', 'done', '2026-11-21 11:37:44.600741+00', '2026-11-21 11:37:44.600741+00', NULL, 1, '2026-11-21 11:37:44.623243+00', '{}', NULL);
INSERT INTO public.outbox VALUES (70, 'T0RELEASED', 1, 'topic:d1cf67cb84e74822bff526f1efb938f6', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:57:44.814547+00', '2026-11-21 11:57:44.814547+00', NULL, 1, '2026-11-21 11:57:44.838656+00', '{}', NULL);
INSERT INTO public.outbox VALUES (66, 'T0RELEASED', 1, 'close_reminder:1:3', 'close_reminder', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 11:57:44.814547+00', '2026-11-21 11:57:44.814547+00', NULL, 1, '2026-11-21 11:57:44.846944+00', '{}', NULL);
INSERT INTO public.outbox VALUES (67, 'T0RELEASED', 1, 'notice:5fc7688c001c4dc6973951d2e704181e', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795263164.814547}}', NULL, 'room:1', 'done', '2026-11-21 11:57:44.814547+00', '2026-11-21 11:57:44.814547+00', NULL, 1, '2026-11-21 11:57:44.846944+00', '{"ts": "1795262264.840005"}', NULL);
INSERT INTO public.outbox VALUES (68, 'T0RELEASED', 1, 'announce_reply:7031d6375d2a442a9cb81388b932d38d', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795263164.814547}}', NULL, 'announce:1', 'done', '2026-11-21 11:57:44.814547+00', '2026-11-21 11:57:44.814547+00', NULL, 1, '2026-11-21 11:57:44.846944+00', '{"ts": "1795262264.840324"}', NULL);
INSERT INTO public.outbox VALUES (94, 'T0RELEASED', 1, 'announce_reply:bed7025b2e7a495eb7338b909fb3d395', 'announce_reply', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}', NULL, 'announce:1', 'done', '2026-11-21 11:57:45.046508+00', '2026-11-21 11:57:45.046508+00', NULL, 1, '2026-11-21 11:57:45.0746+00', '{"ts": "1795262265.067419"}', NULL);
INSERT INTO public.outbox VALUES (95, 'T0RELEASED', 1, 'card:5f6f9cbdbc734de4be8d143d5f3c3eb7', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:57:45.046508+00', '2026-11-21 11:57:45.046508+00', NULL, 1, '2026-11-21 11:57:45.0746+00', '{"ts": "1795261064.301202"}', NULL);
INSERT INTO public.outbox VALUES (72, 'T0RELEASED', 1, 'invite:2bfc797c25274dbdb258409d91350eba', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 11:57:44.863253+00', '2026-11-21 11:57:44.863253+00', NULL, 1, '2026-11-21 11:57:44.885958+00', '{}', NULL);
INSERT INTO public.outbox VALUES (73, 'T0RELEASED', 1, 'offer_role:e89341f666a344839363b53e9077b091', 'offer_role', '{"handoff_id": 1, "brief": {"tried": [{"at": 1795261064.492093, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:37157/archives/C0OLDQ2VW/p1795261064492093", "said": true}, {"at": 1795261064.499753, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:37157/archives/C0OLDQ2VW/p1795261064499753", "said": true}], "tasks": []}}', NULL, 'offer:1', 'done', '2026-11-21 11:57:44.863253+00', '2026-11-21 11:57:44.863253+00', NULL, 1, '2026-11-21 11:57:44.890321+00', '{"channel": "D0OOMHG5RS", "ts": "1795262264.884458"}', NULL);
INSERT INTO public.outbox VALUES (96, 'T0RELEASED', 1, 'topic:1b61372837574cfca3c878c195a2afda', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:57:45.046508+00', '2026-11-21 11:57:45.046508+00', NULL, 1, '2026-11-21 11:57:45.068715+00', '{}', NULL);
INSERT INTO public.outbox VALUES (93, 'T0RELEASED', 1, 'notice:ebd436c8474a46c18dc79fdf3c034228', 'notice', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}', NULL, 'room:1', 'done', '2026-11-21 11:57:45.046508+00', '2026-11-21 11:57:45.046508+00', NULL, 1, '2026-11-21 11:57:45.0746+00', '{"ts": "1795262265.067136"}', NULL);
INSERT INTO public.outbox VALUES (97, 'T0RELEASED', 1, 'announce:f5773469b5544512a43f05a925a1e32e', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:57:45.046508+00', '2026-11-21 11:57:45.046508+00', NULL, 1, '2026-11-21 11:57:45.081686+00', '{"ts": "1795261064.301664"}', NULL);
INSERT INTO public.outbox VALUES (99, 'T0RELEASED', 2, 'invite:34a09840b72b45a3af51c924e98a4c99', 'invite', '{"user": "U0ADALOVE1"}', 98, NULL, 'done', '2026-11-21 11:57:45.087581+00', '2026-11-21 11:57:45.087581+00', NULL, 1, '2026-11-21 11:57:45.129743+00', '{}', NULL);
INSERT INTO public.outbox VALUES (98, 'T0RELEASED', 2, 'open_channel:2', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 11:57:45.087581+00', '2026-11-21 11:57:45.087581+00', NULL, 1, '2026-11-21 11:57:45.112126+00', '{"channel": "C0OLDASXI"}', NULL);
INSERT INTO public.outbox VALUES (105, 'T0RELEASED', 2, 'pin_card:46dacfc712594a688f9c4589b76065e7', 'pin_card', '{}', 102, NULL, 'done', '2026-11-21 11:57:45.087581+00', '2026-11-21 11:57:45.087581+00', NULL, 1, '2026-11-21 11:57:45.142317+00', '{}', NULL);
INSERT INTO public.outbox VALUES (106, 'T0RELEASED', 2, 'bookmark:2:card', 'bookmark', '{"to": "card"}', 102, NULL, 'done', '2026-11-21 11:57:45.087581+00', '2026-11-21 11:57:45.087581+00', NULL, 1, '2026-11-21 11:57:45.147237+00', '{"link": "http://127.0.0.1:37157/archives/C0OLDASXI/p1795262265124227"}', NULL);
INSERT INTO public.outbox VALUES (100, 'T0RELEASED', 2, 'tell_ready:2:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:37157/respond/2A596a_0yBO6peOZdEUssw"}', 98, NULL, 'done', '2026-11-21 11:57:45.087581+00', '2026-11-21 11:57:45.087581+00', NULL, 1, '2026-11-21 11:57:45.129743+00', '{}', NULL);
INSERT INTO public.outbox VALUES (101, 'T0RELEASED', 2, 'direct:4d8c3f0918b84e9eadf6e00808a6d9bd', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 98, NULL, 'done', '2026-11-21 11:57:45.087581+00', '2026-11-21 11:57:45.087581+00', NULL, 1, '2026-11-21 11:57:45.129743+00', '{"channel": "D0OOMHG5RS", "ts": "1795262265.123868"}', NULL);
INSERT INTO public.outbox VALUES (55, 'T0RELEASED', 1, 'topic:f2951ab667a24edf99f70e01c8cc6e23', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:37:44.661495+00', '2026-11-21 11:37:44.661495+00', NULL, 1, '2026-11-21 11:49:44.691924+00', '{}', NULL);
INSERT INTO public.outbox VALUES (92, 'T0RELEASED', 1, 'announce:6e21f52504d548e58a86c9d95ab4fbd6', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:57:44.996342+00', '2026-11-21 11:57:44.996342+00', NULL, 1, '2026-11-21 11:57:45.032497+00', '{"ts": "1795261064.301664"}', NULL);
INSERT INTO public.outbox VALUES (56, 'T0RELEASED', 1, 'announce:da36758d617540f398d4978bc3c4571f', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:37:44.661495+00', '2026-11-21 11:37:44.661495+00', NULL, 1, '2026-11-21 11:49:44.71917+00', '{"ts": "1795261064.301664"}', NULL);
INSERT INTO public.outbox VALUES (103, 'T0RELEASED', 2, 'topic:12a6e3138a7e44dc845444ed5fb29cc7', 'topic', '{}', 98, 'topic:2', 'done', '2026-11-21 11:57:45.087581+00', '2026-11-21 11:57:45.087581+00', NULL, 1, '2026-11-21 11:57:45.129743+00', '{}', NULL);
INSERT INTO public.outbox VALUES (86, 'T0RELEASED', 1, 'topic:125d2f3069da4deebcff3db8023cfca3', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:57:44.951628+00', '2026-11-21 11:57:44.951628+00', NULL, 1, '2026-11-21 11:57:44.97249+00', '{}', NULL);
INSERT INTO public.outbox VALUES (83, 'T0RELEASED', 1, 'notice:74d1e4b1078641088fc3e6d05038b3da', 'notice', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795263164.814547}}', NULL, 'room:1', 'done', '2026-11-21 11:57:44.951628+00', '2026-11-21 11:57:44.951628+00', NULL, 1, '2026-11-21 11:57:44.97888+00', '{"ts": "1795262264.970699"}', NULL);
INSERT INTO public.outbox VALUES (84, 'T0RELEASED', 1, 'announce_reply:56a8981e34954742b02b53209d09c787', 'announce_reply', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795263164.814547}}', NULL, 'announce:1', 'done', '2026-11-21 11:57:44.951628+00', '2026-11-21 11:57:44.951628+00', NULL, 1, '2026-11-21 11:57:44.97888+00', '{"ts": "1795262264.971030"}', NULL);
INSERT INTO public.outbox VALUES (85, 'T0RELEASED', 1, 'card:b25afb1642234b9da1e3722c22a0a167', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:57:44.951628+00', '2026-11-21 11:57:44.951628+00', NULL, 1, '2026-11-21 11:57:44.97888+00', '{"ts": "1795261064.301202"}', NULL);
INSERT INTO public.outbox VALUES (102, 'T0RELEASED', 2, 'card:958ea44ce1354bc090ceb762d334b913', 'card', '{}', 98, 'card:2', 'done', '2026-11-21 11:57:45.087581+00', '2026-11-21 11:57:45.087581+00', NULL, 1, '2026-11-21 11:57:45.129743+00', '{"ts": "1795262265.124227"}', NULL);
INSERT INTO public.outbox VALUES (87, 'T0RELEASED', 1, 'announce:5913193049434ce091bbef99f62383e7', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:57:44.951628+00', '2026-11-21 11:57:44.951628+00', NULL, 1, '2026-11-21 11:57:44.988699+00', '{"ts": "1795261064.301664"}', NULL);
INSERT INTO public.outbox VALUES (104, 'T0RELEASED', 2, 'announce:e2b1d6bab5674717863ed6136dad3278', 'announce', '{}', 98, 'announce:2', 'done', '2026-11-21 11:57:45.087581+00', '2026-11-21 11:57:45.087581+00', NULL, 1, '2026-11-21 11:57:45.129743+00', '{"ts": "1795262265.124576"}', NULL);
INSERT INTO public.outbox VALUES (91, 'T0RELEASED', 1, 'topic:87fa154625784604aeae21aebe5797ba', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:57:44.996342+00', '2026-11-21 11:57:44.996342+00', NULL, 1, '2026-11-21 11:57:45.018621+00', '{}', NULL);
INSERT INTO public.outbox VALUES (88, 'T0RELEASED', 1, 'notice:01f83de7ffd540c9ba985fc1fa0f81e9', 'notice', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795265864.996342}}', NULL, 'room:1', 'done', '2026-11-21 11:57:44.996342+00', '2026-11-21 11:57:44.996342+00', NULL, 1, '2026-11-21 11:57:45.025281+00', '{"ts": "1795262265.016855"}', NULL);
INSERT INTO public.outbox VALUES (89, 'T0RELEASED', 1, 'announce_reply:43f27683b9a34ba39f1b95007b48888c', 'announce_reply', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795265864.996342}}', NULL, 'announce:1', 'done', '2026-11-21 11:57:44.996342+00', '2026-11-21 11:57:44.996342+00', NULL, 1, '2026-11-21 11:57:45.025281+00', '{"ts": "1795262265.017216"}', NULL);
INSERT INTO public.outbox VALUES (90, 'T0RELEASED', 1, 'card:b7060c35aaca47e2b536ae4e39a77259', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:57:44.996342+00', '2026-11-21 11:57:44.996342+00', NULL, 1, '2026-11-21 11:57:45.025281+00', '{"ts": "1795261064.301202"}', NULL);
INSERT INTO public.outbox VALUES (80, 'T0RELEASED', 1, 'topic:577657510c5d45c69ba3f62a61734518', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:57:44.900955+00', '2026-11-21 11:57:44.900955+00', NULL, 1, '2026-11-21 11:57:44.932113+00', '{}', NULL);
INSERT INTO public.outbox VALUES (78, 'T0RELEASED', 1, 'notice:a3b74ac916b04c9f92a755ba9a079a18', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, 'room:1', 'done', '2026-11-21 11:57:44.900955+00', '2026-11-21 11:57:44.900955+00', NULL, 1, '2026-11-21 11:57:44.941659+00', '{"ts": "1795262264.934113"}', NULL);
INSERT INTO public.outbox VALUES (79, 'T0RELEASED', 1, 'card:6dea3cda60f94b85962ed4986d4fbeb5', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:57:44.900955+00', '2026-11-21 11:57:44.900955+00', NULL, 1, '2026-11-21 11:57:44.941659+00', '{"ts": "1795261064.301202"}', NULL);
INSERT INTO public.outbox VALUES (81, 'T0RELEASED', 1, 'announce:e81432b29d66419681b882a597adb7e7', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:57:44.900955+00', '2026-11-21 11:57:44.900955+00', NULL, 1, '2026-11-21 11:57:44.941659+00', '{"ts": "1795261064.301664"}', NULL);
INSERT INTO public.outbox VALUES (82, 'T0RELEASED', 1, 'direct:86f49455e0fd4e5e83b0b177d6605e35', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:57:44.900955+00', '2026-11-21 11:57:44.900955+00', NULL, 1, '2026-11-21 11:57:44.941659+00', '{"channel": "D0OOMHG5RS", "ts": "1795262264.937224"}', NULL);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0ADALOVE1', 'Europe/London', 'ada', '2026-11-21 11:37:44.271063+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0GRACEHO1', 'America/New_York', 'grace', '2026-11-21 11:37:44.371114+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0DENNISR1', 'Asia/Tokyo', 'dennis', '2026-11-21 11:37:44.400292+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0LINUSTO1', 'Europe/Helsinki', 'linus', '2026-11-21 11:37:44.435793+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0BARBARA1', 'America/Los_Angeles', 'barbara', '2026-11-21 11:37:44.461448+00', false, false, false);
INSERT INTO public.promise VALUES (1, 'T0RELEASED', 1, '2026-11-21 11:52:44.201044+00', '2026-11-21 11:37:44.201044+00', 'kept', '2026-11-21 11:37:44.661495+00', -899.539549);
INSERT INTO public.promise VALUES (2, 'T0RELEASED', 1, '2026-11-21 11:52:44.661495+00', '2026-11-21 11:37:44.661495+00', 'broken', '2026-11-21 11:57:44.814547+00', 300.153052);
INSERT INTO public.promise VALUES (3, 'T0RELEASED', 1, '2026-11-21 12:12:44.814547+00', '2026-11-21 11:57:44.814547+00', 'kept', '2026-11-21 11:57:44.996342+00', -899.818205);
INSERT INTO public.promise VALUES (4, 'T0RELEASED', 1, '2026-11-21 12:57:44.996342+00', '2026-11-21 11:57:44.996342+00', 'kept', '2026-11-21 11:57:45.046508+00', -3599.949834);
INSERT INTO public.reminder VALUES (1, 'T0RELEASED', 1, '2026-11-21 11:52:44.661495+00', 0, 1, 'U0LINUSTO1', '2026-11-21 11:49:44.687455+00', NULL, NULL, 'D0FT3VW1H9', '1795261784.720753', '2026-11-21 11:52:44.73164+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (2, 'T0RELEASED', 1, '2026-11-21 11:52:44.661495+00', 0, 2, 'U0LINUSTO1', '2026-11-21 11:52:44.73164+00', 'C0OLDQ2VW', '1795261964.763959', 'D0FT3VW1H9', '1795261964.773254', '2026-11-21 11:57:44.780573+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (3, 'T0RELEASED', 1, '2026-11-21 11:52:44.661495+00', 0, 3, 'U0GRACEHO1', '2026-11-21 11:57:44.780573+00', 'C0OLDQ2VW', '1795262264.806412', NULL, NULL, '2026-11-21 11:57:44.814547+00', 'answered', 'U0LINUSTO1');
INSERT INTO public.role_held VALUES (1, 'T0RELEASED', 1, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 11:37:44.201044+00', '2026-11-21 11:37:44.337622+00', NULL);
INSERT INTO public.role_held VALUES (3, 'T0RELEASED', 1, 'operations', 'U0DENNISR1', 'U0ADALOVE1', false, '2026-11-21 11:37:44.361306+00', NULL, NULL);
INSERT INTO public.role_held VALUES (5, 'T0RELEASED', 1, 'scribe', 'U0BARBARA1', 'U0ADALOVE1', false, '2026-11-21 11:37:44.426285+00', NULL, NULL);
INSERT INTO public.role_held VALUES (2, 'T0RELEASED', 1, 'commander', 'U0GRACEHO1', 'U0ADALOVE1', false, '2026-11-21 11:37:44.337622+00', NULL, '2026-11-21 11:37:44.505842+00');
INSERT INTO public.role_held VALUES (4, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', false, '2026-11-21 11:37:44.392609+00', '2026-11-21 11:57:44.900955+00', NULL);
INSERT INTO public.role_held VALUES (6, 'T0RELEASED', 1, 'communications', 'U0ADALOVE1', 'U0ADALOVE1', false, '2026-11-21 11:57:44.900955+00', NULL, NULL);
INSERT INTO public.role_held VALUES (7, 'T0RELEASED', 2, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 11:57:45.087581+00', NULL, NULL);
INSERT INTO public.tag VALUES (1, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795261064.492093', 'U0BARBARA1', 'mag', true, '1795261064.515901', '2026-11-21 11:37:44.51668+00');
INSERT INTO public.tag VALUES (2, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795261064.499753', 'U0BARBARA1', 'pushpin', true, '1795261064.537561', '2026-11-21 11:37:44.538501+00');
INSERT INTO public.tag VALUES (4, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795261064.499753', 'U0GRACEHO1', 'scales', true, '1795261064.575727', '2026-11-21 11:37:44.576929+00');
INSERT INTO public.tag VALUES (3, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795261064.514008', 'U0BARBARA1', 'pushpin', false, '1795261064.598783', '2026-11-21 11:37:44.600741+00');
INSERT INTO public.timeline_entry VALUES (1, 'T0RELEASED', 1, '2026-11-21 11:37:44.201044+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV1: Checkout returns 500s', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:37:44.201044+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (2, 'T0RELEASED', 1, '2026-11-21 11:37:44.201044+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:37:44.201044+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (3, 'T0RELEASED', 1, '2026-11-21 11:37:44.337622+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0GRACEHO1> commander', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:37:44.337622+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (4, 'T0RELEASED', 1, '2026-11-21 11:37:44.361306+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0DENNISR1> operations lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:37:44.361306+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (5, 'T0RELEASED', 1, '2026-11-21 11:37:44.392609+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0LINUSTO1> communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:37:44.392609+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (6, 'T0RELEASED', 1, '2026-11-21 11:37:44.426285+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0BARBARA1> scribe', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:37:44.426285+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (7, 'T0RELEASED', 1, '2026-11-21 11:37:44.480915+00', 'status', 'system', 'U0GRACEHO1', NULL, 'acknowledged the incident', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 11:37:44.480915+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (9, 'T0RELEASED', 1, '2026-11-21 11:37:44.499753+00', 'decision', 'message', 'U0GRACEHO1', NULL, 'We roll back first', '[]', 'C0OLDQ2VW', '1795261064.499753', NULL, 'http://127.0.0.1:37157/archives/C0OLDQ2VW/p1795261064499753', NULL, NULL, 'U0BARBARA1', '2026-11-21 11:37:44.538501+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (10, 'T0RELEASED', 1, '2026-11-21 11:37:44.514008+00', 'event', 'message', 'U0DENNISR1', NULL, 'Lunch anyone', '[]', 'C0OLDQ2VW', '1795261064.514008', NULL, 'http://127.0.0.1:37157/archives/C0OLDQ2VW/p1795261064514008', NULL, NULL, 'U0BARBARA1', '2026-11-21 11:37:44.55863+00', '2026-11-21 11:37:44.600741+00', 1);
INSERT INTO public.timeline_entry VALUES (8, 'T0RELEASED', 1, '2026-11-21 11:37:44.492093+00', 'finding', 'message', 'U0DENNISR1', NULL, 'Errors began with release 413', '[]', 'C0OLDQ2VW', '1795261064.492093', NULL, 'http://127.0.0.1:37157/archives/C0OLDQ2VW/p1795261064492093', '1795261064.616155', NULL, 'U0BARBARA1', '2026-11-21 11:37:44.51668+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (11, 'T0RELEASED', 1, '2026-11-21 08:01:00+00', 'event', 'note', 'U0BARBARA1', NULL, 'The database was restarted', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0BARBARA1', '2026-11-21 11:37:44.631162+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (12, 'T0RELEASED', 1, '2026-11-21 11:37:44.661495+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 1: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 11:37:44.661495+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (13, 'T0RELEASED', 1, '2026-11-21 11:57:44.814547+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 2: No change. Still: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 11:57:44.814547+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (14, 'T0RELEASED', 1, '2026-11-21 11:57:44.900955+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:57:44.900955+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (15, 'T0RELEASED', 1, '2026-11-21 11:57:44.951628+00', 'severity', 'system', 'U0GRACEHO1', NULL, 'changed severity SEV1 → SEV2: fewer customers', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 11:57:44.951628+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (16, 'T0RELEASED', 1, '2026-11-21 11:57:44.996342+00', 'status', 'system', 'U0GRACEHO1', NULL, 'mitigated: Rolled back release 412', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 11:57:44.996342+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (17, 'T0RELEASED', 1, '2026-11-21 11:57:45.046508+00', 'status', 'system', 'U0GRACEHO1', NULL, 'resolved: No errors since 14:05', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 11:57:45.046508+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (18, 'T0RELEASED', 2, '2026-11-21 11:57:45.087581+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV4: A button is blue', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:57:45.087581+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (19, 'T0RELEASED', 2, '2026-11-21 11:57:45.087581+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:57:45.087581+00', NULL, 1);
INSERT INTO public.timeline_version VALUES (1, 'T0RELEASED', 9, 1, '2026-11-21 11:37:44.499753+00', 'event', 'We roll back first', '[]', '2026-11-21 11:37:44.576929+00', 'U0GRACEHO1', NULL);
INSERT INTO public.timeline_version VALUES (2, 'T0RELEASED', 8, 1, '2026-11-21 11:37:44.492093+00', 'finding', 'Errors began with release 412', '[]', '2026-11-21 11:37:44.62264+00', 'U0DENNISR1', NULL);
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
