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
    quiet boolean DEFAULT false NOT NULL,
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
INSERT INTO public.alarm VALUES (1, 'T0RELEASED', 1, 'command', 0, '2026-11-21 12:27:23.53309+00', 0, NULL);
INSERT INTO public.alarm VALUES (2, 'T0RELEASED', 1, 'offer', 1, '2026-11-21 12:22:24.278622+00', 0, NULL);
INSERT INTO public.alarm VALUES (3, 'T0RELEASED', 2, 'command', 0, '2026-11-21 12:47:24.583369+00', 0, NULL);
INSERT INTO public.alembic_version VALUES ('0008');
INSERT INTO public.audit VALUES (1, 'T0RELEASED', 1, '2026-11-21 11:57:23.330431+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO public.audit VALUES (2, 'T0RELEASED', 1, '2026-11-21 11:57:23.330431+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (3, 'T0RELEASED', 1, '2026-11-21 11:57:23.53309+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": "U0ADALOVE1"}', '{"commander": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (4, 'T0RELEASED', 1, '2026-11-21 11:57:23.559576+00', 'U0ADALOVE1', 'role', 'slash', '{"operations": null}', '{"operations": "U0DENNISR1"}');
INSERT INTO public.audit VALUES (5, 'T0RELEASED', 1, '2026-11-21 11:57:23.617885+00', 'U0ADALOVE1', 'role', 'slash', '{"communications": null}', '{"communications": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (6, 'T0RELEASED', 1, '2026-11-21 11:57:23.674278+00', 'U0ADALOVE1', 'role', 'slash', '{"scribe": null}', '{"scribe": "U0BARBARA1"}');
INSERT INTO public.audit VALUES (7, 'T0RELEASED', 1, '2026-11-21 11:57:23.758253+00', 'U0GRACEHO1', 'ack', 'button', '{"status": "declared", "words": null}', '{"status": "acknowledged", "words": ""}');
INSERT INTO public.audit VALUES (8, 'T0RELEASED', 1, '2026-11-21 11:57:23.82487+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 8, "kind": "finding"}');
INSERT INTO public.audit VALUES (9, 'T0RELEASED', 1, '2026-11-21 11:57:23.862631+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 9, "kind": "event"}');
INSERT INTO public.audit VALUES (10, 'T0RELEASED', 1, '2026-11-21 11:57:23.89889+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 10, "kind": "event"}');
INSERT INTO public.audit VALUES (11, 'T0RELEASED', 1, '2026-11-21 11:57:23.932705+00', 'U0GRACEHO1', 'retag', 'event', '{"entry": 9, "kind": "event"}', '{"entry": 9, "kind": "decision"}');
INSERT INTO public.audit VALUES (12, 'T0RELEASED', 1, '2026-11-21 11:57:23.961644+00', 'U0BARBARA1', 'untag', 'event', '{"entry": 10, "text": "Lunch anyone"}', '{"entry": null, "text": null}');
INSERT INTO public.audit VALUES (13, 'T0RELEASED', 1, '2026-11-21 11:57:23.980245+00', 'U0DENNISR1', 'message edited', 'event', '{"entry": 8, "text": "Errors began with release 412"}', '{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO public.audit VALUES (14, 'T0RELEASED', 1, '2026-11-21 11:57:23.995807+00', 'U0BARBARA1', 'note', 'slash', '{"text": null, "happened_at": null}', '{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO public.audit VALUES (15, 'T0RELEASED', 1, '2026-11-21 11:57:24.029235+00', 'U0LINUSTO1', 'update', 'form', '{"number": null, "words": null}', '{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (16, 'T0RELEASED', 1, '2026-11-21 12:09:24.062985+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 12:12:24.029235+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (17, 'T0RELEASED', 1, '2026-11-21 12:12:24.1144+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 12:12:24.029235+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (18, 'T0RELEASED', 1, '2026-11-21 12:17:24.175815+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 12:12:24.029235+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (19, 'T0RELEASED', 1, '2026-11-21 12:17:24.212431+00', 'U0LINUSTO1', 'update', 'button', '{"number": 1, "words": "One in eight fails. We roll back"}', '{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (20, 'T0RELEASED', 1, '2026-11-21 12:17:24.278622+00', 'U0LINUSTO1', 'handoff asked', 'slash', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (21, 'T0RELEASED', 1, '2026-11-21 12:17:24.330098+00', 'U0ADALOVE1', 'role', 'button', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (22, 'T0RELEASED', 1, '2026-11-21 12:17:24.385443+00', 'U0GRACEHO1', 'severity', 'slash', '{"severity": "sev1", "reason": null}', '{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO public.audit VALUES (23, 'T0RELEASED', 1, '2026-11-21 12:17:24.442574+00', 'U0GRACEHO1', 'mitigate', 'slash', '{"status": "acknowledged", "words": null}', '{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO public.audit VALUES (24, 'T0RELEASED', 1, '2026-11-21 12:17:24.523645+00', 'U0GRACEHO1', 'resolve', 'form', '{"status": "mitigated", "words": null}', '{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO public.audit VALUES (25, 'T0RELEASED', 2, '2026-11-21 12:17:24.583369+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO public.audit VALUES (26, 'T0RELEASED', 2, '2026-11-21 12:17:24.583369+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.handoff VALUES (1, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', 'accepted', '2026-11-21 12:17:24.278622+00', '2026-11-21 12:17:24.330098+00', 'D0OOMHG5RS', '1795263444.309131');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:3885991292625.9165814588577.bf4249a7c3d8a2785db84f114b8fcd5e', '2026-11-21 11:57:23.330431+00', '{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev083JO9N1T', '2026-11-21 11:57:23.494578+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:2673240439907.6139880943670.e7b78348b16277fd1414142e806b28ae', '2026-11-21 11:57:23.53309+00', '{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:8019797814323.9378421190168.14b0b33f671122c7b9a845d9a8392b7a', '2026-11-21 11:57:23.559576+00', '{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0G73CJA3M', '2026-11-21 11:57:23.61663+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:7638227207152.197035922090.a66a5842c434ed8a0e235bffe4dba484', '2026-11-21 11:57:23.617885+00', '{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev07PK7MEFG', '2026-11-21 11:57:23.673375+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:887825592698.9057460509273.69f2af4510b7d3c15cecf10878293b9c', '2026-11-21 11:57:23.674278+00', '{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0Z812PIRA', '2026-11-21 11:57:23.722822+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0QQHXSN34', '2026-11-21 11:57:23.742137+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795262243.757334:U0GRACEHO1:acknowledge', '2026-11-21 11:57:23.758253+00', '{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0I8YSVREY', '2026-11-21 11:57:23.79905+00', '{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev09RFNYVQS', '2026-11-21 11:57:23.82487+00', '{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev06XLABX6Q', '2026-11-21 11:57:23.862631+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0NIO3IFWP', '2026-11-21 11:57:23.89889+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0KOTPVHCN', '2026-11-21 11:57:23.932705+00', '{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0HUZC8ISL', '2026-11-21 11:57:23.961644+00', '{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0F14YLK8J', '2026-11-21 11:57:23.980245+00', '{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:3160913311475.7054930843582.f5ab8f9ee6780e2e0f596e9553da38f6', '2026-11-21 11:57:23.995807+00', '{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5066893215652.4803094244626.f4a34482b1643ad2d3fbe21a12837f1c', '2026-11-21 11:57:24.011056+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0C7AKYLOH', '2026-11-21 11:57:24.029235+00', '{"text": "Update 1 is on its way. Next update: <!date^1795263144^{date_short_pretty} at {time}|21 Nov 2026, 12:12 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795263144^{date_short_pretty} at {time}|21 Nov 2026, 12:12 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795262244.211594:U0LINUSTO1:no_change', '2026-11-21 12:17:24.212431+00', '{"text": "Update 2 is on its way (no change). Next update: <!date^1795264344^{date_short_pretty} at {time}|21 Nov 2026, 12:32 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795264344^{date_short_pretty} at {time}|21 Nov 2026, 12:32 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:2869696329453.6995036287554.7cdc6cd93267e0e768847e88e624c17c', '2026-11-21 12:17:24.278622+00', '{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795262244.329169:U0ADALOVE1:handoff_accept', '2026-11-21 12:17:24.330098+00', '{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:775840347941.4493100570663.ad1bc8748f3f58dc8d3f904f0171dcda', '2026-11-21 12:17:24.385443+00', '{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795264344^{date_short_pretty} at {time}|21 Nov 2026, 12:32 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795264344^{date_short_pretty} at {time}|21 Nov 2026, 12:32 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:181005757848.8354679846477.ecd4858318cf4d33c3d2142f6ba35986', '2026-11-21 12:17:24.442574+00', '{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5974165509830.3777782649993.6c82875ec8ddf8767eb59b5d3a85f581', '2026-11-21 12:17:24.507874+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0UG9DUD3F', '2026-11-21 12:17:24.660091+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0P6K37OLO', '2026-11-21 12:17:24.523645+00', '{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:927640794065.2181051141154.c81f0948d198f5e40395be253ceeb7f8', '2026-11-21 12:17:24.583369+00', '{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.incident VALUES (2, 'T0RELEASED', 2, 'A button is blue', '', 'sev4', 'declared', false, false, 'U0ADALOVE1', NULL, 'C0OLDASXI', 'inc-2-a-button-is-blue', '1795263444.651834', '🔵 SEV4 · 🆕 declared · A button is blue', 'C0X65MD1FY', '1795263444.652273', NULL, '2026-11-21 12:17:24.583369+00', '2026-11-21 12:17:24.583369+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, false, NULL);
INSERT INTO public.incident VALUES (1, 'T0RELEASED', 1, 'Checkout returns 500s', '', 'sev2', 'resolved', false, false, 'U0ADALOVE1', NULL, 'C0OLDQ2VW', 'inc-1-checkout-returns-500s', '1795262243.481678', '🟠 SEV2 · ✅ resolved · Checkout returns 500s', 'C0X65MD1FY', '1795262243.482191', NULL, '2026-11-21 11:57:23.330431+00', '2026-11-21 11:57:23.330431+00', '2026-11-21 11:57:23.758253+00', '2026-11-21 12:17:24.442574+00', '2026-11-21 12:17:24.523645+00', NULL, NULL, NULL, '2026-11-21 12:17:24.523645+00', 'Resolved: No errors since 14:05', NULL, NULL, 0, NULL, NULL, false, NULL);
INSERT INTO public.incident_update VALUES (1, 'T0RELEASED', 1, 1, 'One in eight fails. We roll back', false, 'U0LINUSTO1', '2026-11-21 11:57:24.029235+00', 'sev1', 'acknowledged', '2026-11-21 12:12:24.029235+00');
INSERT INTO public.incident_update VALUES (2, 'T0RELEASED', 1, 2, 'No change. Still: One in eight fails. We roll back', true, 'U0LINUSTO1', '2026-11-21 12:17:24.212431+00', 'sev1', 'acknowledged', '2026-11-21 12:32:24.212431+00');
INSERT INTO public.outbox VALUES (1, 'T0RELEASED', NULL, 'read_people:2026-11-21:', 'read_people', '{"day": "2026-11-21", "cursor": ""}', NULL, NULL, 'done', '2026-11-21 11:57:23.301812+00', '2026-11-21 11:57:23.301812+00', NULL, 1, '2026-11-21 11:57:23.343652+00', '{"people": 5}', NULL);
INSERT INTO public.outbox VALUES (2, 'T0RELEASED', NULL, 'look_up_person:U0ADALOVE1', 'look_up_person', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 11:57:23.330431+00', '2026-11-21 11:57:23.330431+00', NULL, 1, '2026-11-21 11:57:23.448369+00', '{"zone": "Europe/London"}', NULL);
INSERT INTO public.outbox VALUES (3, 'T0RELEASED', 1, 'open_channel:1', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 11:57:23.330431+00', '2026-11-21 11:57:23.330431+00', NULL, 1, '2026-11-21 11:57:23.448369+00', '{"channel": "C0OLDQ2VW"}', NULL);
INSERT INTO public.outbox VALUES (4, 'T0RELEASED', 1, 'invite:1156789971304e469e201224544d208e', 'invite', '{"user": "U0ADALOVE1"}', 3, NULL, 'done', '2026-11-21 11:57:23.330431+00', '2026-11-21 11:57:23.330431+00', NULL, 1, '2026-11-21 11:57:23.491866+00', '{}', NULL);
INSERT INTO public.outbox VALUES (5, 'T0RELEASED', 1, 'tell_ready:1:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:32775/respond/L41t8VQLBziRy1Ciqs8PKg"}', 3, NULL, 'done', '2026-11-21 11:57:23.330431+00', '2026-11-21 11:57:23.330431+00', NULL, 1, '2026-11-21 11:57:23.491866+00', '{}', NULL);
INSERT INTO public.outbox VALUES (8, 'T0RELEASED', 1, 'topic:83e70115a8104124a87217fc04661e4e', 'topic', '{}', 3, 'topic:1', 'done', '2026-11-21 11:57:23.330431+00', '2026-11-21 11:57:23.330431+00', NULL, 1, '2026-11-21 11:57:23.491866+00', '{}', NULL);
INSERT INTO public.outbox VALUES (7, 'T0RELEASED', 1, 'card:55b758c9373f4e3498b479cdaec16dd9', 'card', '{}', 3, 'card:1', 'done', '2026-11-21 11:57:23.330431+00', '2026-11-21 11:57:23.330431+00', NULL, 1, '2026-11-21 11:57:23.491866+00', '{"ts": "1795262243.481678"}', NULL);
INSERT INTO public.outbox VALUES (9, 'T0RELEASED', 1, 'announce:2c8c00f8bec349299516623b8c3aeef4', 'announce', '{}', 3, 'announce:1', 'done', '2026-11-21 11:57:23.330431+00', '2026-11-21 11:57:23.330431+00', NULL, 1, '2026-11-21 11:57:23.491866+00', '{"ts": "1795262243.482191"}', NULL);
INSERT INTO public.outbox VALUES (6, 'T0RELEASED', 1, 'direct:a9c91e3e98fd430599d6e638d5b76416', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 3, NULL, 'done', '2026-11-21 11:57:23.330431+00', '2026-11-21 11:57:23.330431+00', NULL, 1, '2026-11-21 11:57:23.491866+00', '{"channel": "D0OOMHG5RS", "ts": "1795262243.488920"}', NULL);
INSERT INTO public.outbox VALUES (30, 'T0RELEASED', 1, 'topic:e55f29a21fdc4a4d921e024d9bb4d90a', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:57:23.617885+00', '2026-11-21 11:57:23.617885+00', NULL, 1, '2026-11-21 11:57:23.685816+00', '{}', NULL);
INSERT INTO public.outbox VALUES (16, 'T0RELEASED', 1, 'topic:52ae407d21794410ae2737a315ee3bb3', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:57:23.53309+00', '2026-11-21 11:57:23.53309+00', NULL, 1, '2026-11-21 11:57:23.568098+00', '{}', NULL);
INSERT INTO public.outbox VALUES (10, 'T0RELEASED', 1, 'pin_card:467ebe9947f346e48b282fe5bdd5ce0d', 'pin_card', '{}', 7, NULL, 'done', '2026-11-21 11:57:23.330431+00', '2026-11-21 11:57:23.330431+00', NULL, 1, '2026-11-21 11:57:23.522512+00', '{}', NULL);
INSERT INTO public.outbox VALUES (11, 'T0RELEASED', 1, 'bookmark:1:card', 'bookmark', '{"to": "card"}', 7, NULL, 'done', '2026-11-21 11:57:23.330431+00', '2026-11-21 11:57:23.330431+00', NULL, 1, '2026-11-21 11:57:23.522512+00', '{"link": "http://127.0.0.1:32775/archives/C0OLDQ2VW/p1795262243481678"}', NULL);
INSERT INTO public.outbox VALUES (12, 'T0RELEASED', NULL, 'look_up_person:U0GRACEHO1', 'look_up_person', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 11:57:23.53309+00', '2026-11-21 11:57:23.53309+00', NULL, 1, '2026-11-21 11:57:23.587668+00', '{"zone": "America/New_York"}', NULL);
INSERT INTO public.outbox VALUES (13, 'T0RELEASED', 1, 'invite:7203f6664b144eafba99c910e9815cdb', 'invite', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 11:57:23.53309+00', '2026-11-21 11:57:23.53309+00', NULL, 1, '2026-11-21 11:57:23.587668+00', '{}', NULL);
INSERT INTO public.outbox VALUES (14, 'T0RELEASED', 1, 'notice:6e0e69aa0e0745aea6bcbfc59fc9a315', 'notice', '{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 11:57:23.53309+00', '2026-11-21 11:57:23.53309+00', NULL, 1, '2026-11-21 11:57:23.587668+00', '{"ts": "1795262243.570298"}', NULL);
INSERT INTO public.outbox VALUES (15, 'T0RELEASED', 1, 'card:dc48d049ad8a46dfa484d5a25d948532', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:57:23.53309+00', '2026-11-21 11:57:23.53309+00', NULL, 1, '2026-11-21 11:57:23.587668+00', '{"ts": "1795262243.481678"}', NULL);
INSERT INTO public.outbox VALUES (17, 'T0RELEASED', 1, 'announce:034dc6d64fb54269ab1294dfc01adf9d', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:57:23.53309+00', '2026-11-21 11:57:23.53309+00', NULL, 1, '2026-11-21 11:57:23.587668+00', '{"ts": "1795262243.482191"}', NULL);
INSERT INTO public.outbox VALUES (18, 'T0RELEASED', 1, 'direct:0c7dc9b3dfad4975a1c3feaf9f7d7068', 'direct', '{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:57:23.53309+00', '2026-11-21 11:57:23.53309+00', NULL, 1, '2026-11-21 11:57:23.587668+00', '{"channel": "D0WS65PSTL", "ts": "1795262243.579710"}', NULL);
INSERT INTO public.outbox VALUES (23, 'T0RELEASED', 1, 'topic:fb52734e698745c79309f4bad9b80265', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:57:23.559576+00', '2026-11-21 11:57:23.559576+00', NULL, 1, '2026-11-21 11:57:23.629225+00', '{}', NULL);
INSERT INTO public.outbox VALUES (19, 'T0RELEASED', NULL, 'look_up_person:U0DENNISR1', 'look_up_person', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 11:57:23.559576+00', '2026-11-21 11:57:23.559576+00', NULL, 1, '2026-11-21 11:57:23.649987+00', '{"zone": "Asia/Tokyo"}', NULL);
INSERT INTO public.outbox VALUES (20, 'T0RELEASED', 1, 'invite:20493adc4831460f92509181e02a41e7', 'invite', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 11:57:23.559576+00', '2026-11-21 11:57:23.559576+00', NULL, 1, '2026-11-21 11:57:23.649987+00', '{}', NULL);
INSERT INTO public.outbox VALUES (21, 'T0RELEASED', 1, 'notice:4aad2b81961f4ecca6924366db12b1df', 'notice', '{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 11:57:23.559576+00', '2026-11-21 11:57:23.559576+00', NULL, 1, '2026-11-21 11:57:23.649987+00', '{"ts": "1795262243.632368"}', NULL);
INSERT INTO public.outbox VALUES (22, 'T0RELEASED', 1, 'card:dccce5ec0e184f9d99d0adba2e34aa5c', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:57:23.559576+00', '2026-11-21 11:57:23.559576+00', NULL, 1, '2026-11-21 11:57:23.649987+00', '{"ts": "1795262243.481678"}', NULL);
INSERT INTO public.outbox VALUES (24, 'T0RELEASED', 1, 'announce:029ab86a8027441bbe22fedf66a77b9e', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:57:23.559576+00', '2026-11-21 11:57:23.559576+00', NULL, 1, '2026-11-21 11:57:23.649987+00', '{"ts": "1795262243.482191"}', NULL);
INSERT INTO public.outbox VALUES (26, 'T0RELEASED', NULL, 'look_up_person:U0LINUSTO1', 'look_up_person', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 11:57:23.617885+00', '2026-11-21 11:57:23.617885+00', NULL, 1, '2026-11-21 11:57:23.707118+00', '{"zone": "Europe/Helsinki"}', NULL);
INSERT INTO public.outbox VALUES (27, 'T0RELEASED', 1, 'invite:88d4c232399a45fd8eb153f704fcc0b9', 'invite', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 11:57:23.617885+00', '2026-11-21 11:57:23.617885+00', NULL, 1, '2026-11-21 11:57:23.707118+00', '{}', NULL);
INSERT INTO public.outbox VALUES (25, 'T0RELEASED', 1, 'direct:3d42fcd2bf6844129528a4ee35c6147c', 'direct', '{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:57:23.559576+00', '2026-11-21 11:57:23.559576+00', NULL, 1, '2026-11-21 11:57:23.649987+00', '{"channel": "D0OAN0SX5F", "ts": "1795262243.640588"}', NULL);
INSERT INTO public.outbox VALUES (28, 'T0RELEASED', 1, 'notice:4b4a1b8b032340b393404ef4b44fca1f', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 11:57:23.617885+00', '2026-11-21 11:57:23.617885+00', NULL, 1, '2026-11-21 11:57:23.707118+00', '{"ts": "1795262243.688982"}', NULL);
INSERT INTO public.outbox VALUES (29, 'T0RELEASED', 1, 'card:b292d13939084c04a688f01e9df17bff', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:57:23.617885+00', '2026-11-21 11:57:23.617885+00', NULL, 1, '2026-11-21 11:57:23.707118+00', '{"ts": "1795262243.481678"}', NULL);
INSERT INTO public.outbox VALUES (31, 'T0RELEASED', 1, 'announce:4085041b66a14960b17c329ca70b6681', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:57:23.617885+00', '2026-11-21 11:57:23.617885+00', NULL, 1, '2026-11-21 11:57:23.707118+00', '{"ts": "1795262243.482191"}', NULL);
INSERT INTO public.outbox VALUES (33, 'T0RELEASED', NULL, 'look_up_person:U0BARBARA1', 'look_up_person', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 11:57:23.674278+00', '2026-11-21 11:57:23.674278+00', NULL, 1, '2026-11-21 11:57:23.741011+00', '{"zone": "America/Los_Angeles"}', NULL);
INSERT INTO public.outbox VALUES (37, 'T0RELEASED', 1, 'topic:08c3a43ecd844a448ffc42d4018bfb5f', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:57:23.674278+00', '2026-11-21 11:57:23.674278+00', NULL, 1, '2026-11-21 11:57:23.741011+00', '{}', NULL);
INSERT INTO public.outbox VALUES (34, 'T0RELEASED', 1, 'invite:287aee8fe6bc44808c1618a9136f0629', 'invite', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 11:57:23.674278+00', '2026-11-21 11:57:23.674278+00', NULL, 1, '2026-11-21 11:57:23.741011+00', '{}', NULL);
INSERT INTO public.outbox VALUES (35, 'T0RELEASED', 1, 'notice:7f7bee8cecc44f5db861a577647b55cc', 'notice', '{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 11:57:23.674278+00', '2026-11-21 11:57:23.674278+00', NULL, 1, '2026-11-21 11:57:23.741011+00', '{"ts": "1795262243.728487"}', NULL);
INSERT INTO public.outbox VALUES (36, 'T0RELEASED', 1, 'card:370dcfa3da0f491bbb30a29f4fc66dcb', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:57:23.674278+00', '2026-11-21 11:57:23.674278+00', NULL, 1, '2026-11-21 11:57:23.741011+00', '{"ts": "1795262243.481678"}', NULL);
INSERT INTO public.outbox VALUES (48, 'T0RELEASED', 1, 'check_mark:a26f1072769e4abe883660c7a37187c7', 'check_mark', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795262243.788933', 'done', '2026-11-21 11:57:23.862631+00', '2026-11-21 11:57:23.862631+00', NULL, 1, '2026-11-21 11:57:23.946558+00', '{}', NULL);
INSERT INTO public.outbox VALUES (43, 'T0RELEASED', 1, 'topic:34a30f4e183b44db9829c3786064e79b', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:57:23.758253+00', '2026-11-21 11:57:23.758253+00', NULL, 1, '2026-11-21 11:57:23.791871+00', '{}', NULL);
INSERT INTO public.outbox VALUES (40, 'T0RELEASED', 1, 'notice:5ee94ba1c6a64e6d83ca7180a4e4e8e0', 'notice', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795263143.330431, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 11:57:23.758253+00', '2026-11-21 11:57:23.758253+00', NULL, 1, '2026-11-21 11:57:23.805062+00', '{"ts": "1795262243.789889"}', NULL);
INSERT INTO public.outbox VALUES (41, 'T0RELEASED', 1, 'announce_reply:2e1eb66861834603af7dfedda0ec847c', 'announce_reply', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795263143.330431, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 11:57:23.758253+00', '2026-11-21 11:57:23.758253+00', NULL, 1, '2026-11-21 11:57:23.805062+00', '{"ts": "1795262243.790151"}', NULL);
INSERT INTO public.outbox VALUES (42, 'T0RELEASED', 1, 'card:65c3d35c97924da29b16f4b7d92fdb1d', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:57:23.758253+00', '2026-11-21 11:57:23.758253+00', NULL, 1, '2026-11-21 11:57:23.805062+00', '{"ts": "1795262243.481678"}', NULL);
INSERT INTO public.outbox VALUES (44, 'T0RELEASED', 1, 'announce:0a5d87ec82bf4e2386c525e8aaf80e3c', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:57:23.758253+00', '2026-11-21 11:57:23.758253+00', NULL, 1, '2026-11-21 11:57:23.832504+00', '{"ts": "1795262243.482191"}', NULL);
INSERT INTO public.outbox VALUES (47, 'T0RELEASED', 1, 'read_message:3ee7fd122f5d456aa7ff08c285796ec7', 'read_message', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795262243.788933', 'done', '2026-11-21 11:57:23.862631+00', '2026-11-21 11:57:23.862631+00', NULL, 1, '2026-11-21 11:57:23.917019+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (87, 'T0RELEASED', 1, 'announce:1c331388cd104380914d9562740c93f1', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 12:17:24.385443+00', '2026-11-21 12:17:24.385443+00', NULL, 1, '2026-11-21 12:17:24.434295+00', '{"ts": "1795262243.482191"}', NULL);
INSERT INTO public.outbox VALUES (56, 'T0RELEASED', 1, 'announce:ab387c9304ae4f8d9000bb490ad90912', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:57:24.029235+00', '2026-11-21 11:57:24.029235+00', NULL, 1, '2026-11-21 12:09:24.102699+00', '{"ts": "1795262243.482191"}', NULL);
INSERT INTO public.outbox VALUES (57, 'T0RELEASED', 1, 'remind_direct:1:1', 'remind_direct', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 12:09:24.062985+00', '2026-11-21 12:09:24.062985+00', NULL, 1, '2026-11-21 12:09:24.102699+00', '{"channel": "D0FT3VW1H9", "ts": "1795262964.099397"}', NULL);
INSERT INTO public.outbox VALUES (55, 'T0RELEASED', 1, 'topic:ceb830f5dc03440fbee9d7eb6e4e3bfa', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:57:24.029235+00', '2026-11-21 11:57:24.029235+00', NULL, 1, '2026-11-21 12:09:24.069627+00', '{}', NULL);
INSERT INTO public.outbox VALUES (85, 'T0RELEASED', 1, 'card:80840b06c0a84fc3ad3568b417e8a314', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 12:17:24.385443+00', '2026-11-21 12:17:24.385443+00', NULL, 1, '2026-11-21 12:17:24.42378+00', '{"ts": "1795262243.481678"}', NULL);
INSERT INTO public.outbox VALUES (52, 'T0RELEASED', 1, 'notice:4cddf009cc874dd19f38796cfb1f87a0', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795263144.029235, "by_name": "linus"}}', NULL, 'room:1', 'done', '2026-11-21 11:57:24.029235+00', '2026-11-21 11:57:24.029235+00', NULL, 1, '2026-11-21 12:09:24.087868+00', '{"ts": "1795262964.071162"}', NULL);
INSERT INTO public.outbox VALUES (53, 'T0RELEASED', 1, 'announce_reply:da79e55bd5cc45ed8b968ff8e567dfc1', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795263144.029235, "by_name": "linus"}}', NULL, 'announce:1', 'done', '2026-11-21 11:57:24.029235+00', '2026-11-21 11:57:24.029235+00', NULL, 1, '2026-11-21 12:09:24.087868+00', '{"ts": "1795262964.071898"}', NULL);
INSERT INTO public.outbox VALUES (54, 'T0RELEASED', 1, 'card:31ae006428b0426398a83e2bd0239146', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:57:24.029235+00', '2026-11-21 11:57:24.029235+00', NULL, 1, '2026-11-21 12:09:24.087868+00', '{"ts": "1795262243.481678"}', NULL);
INSERT INTO public.outbox VALUES (86, 'T0RELEASED', 1, 'topic:192f5e73653c429d9e1daf4d369bddb6', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 12:17:24.385443+00', '2026-11-21 12:17:24.385443+00', NULL, 1, '2026-11-21 12:17:24.414912+00', '{}', NULL);
INSERT INTO public.outbox VALUES (83, 'T0RELEASED', 1, 'notice:8cfdb905be1a49caa77f89f7c8deabb4', 'notice', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795264344.212431, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 12:17:24.385443+00', '2026-11-21 12:17:24.385443+00', NULL, 1, '2026-11-21 12:17:24.42378+00', '{"ts": "1795263444.411879"}', NULL);
INSERT INTO public.outbox VALUES (84, 'T0RELEASED', 1, 'announce_reply:b5593e00678c4e57b8c62981a49b04bb', 'announce_reply', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795264344.212431, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 12:17:24.385443+00', '2026-11-21 12:17:24.385443+00', NULL, 1, '2026-11-21 12:17:24.42378+00', '{"ts": "1795263444.413073"}', NULL);
INSERT INTO public.outbox VALUES (92, 'T0RELEASED', 1, 'announce:b930824c1f1343de805ab225beb6e17b', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 12:17:24.442574+00', '2026-11-21 12:17:24.442574+00', NULL, 1, '2026-11-21 12:17:24.496717+00', '{"ts": "1795262243.482191"}', NULL);
INSERT INTO public.outbox VALUES (88, 'T0RELEASED', 1, 'notice:4b220aa6f01d490482f6ef044b5e918a', 'notice', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795267044.442574, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 12:17:24.442574+00', '2026-11-21 12:17:24.442574+00', NULL, 1, '2026-11-21 12:17:24.483515+00', '{"ts": "1795263444.471013"}', NULL);
INSERT INTO public.outbox VALUES (98, 'T0RELEASED', 2, 'open_channel:2', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 12:17:24.583369+00', '2026-11-21 12:17:24.583369+00', NULL, 1, '2026-11-21 12:17:24.635608+00', '{"channel": "C0OLDASXI"}', NULL);
INSERT INTO public.outbox VALUES (32, 'T0RELEASED', 1, 'direct:70d33dc6c30e41a2b3d0b49e6ecea829', 'direct', '{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:57:23.617885+00', '2026-11-21 11:57:23.617885+00', NULL, 1, '2026-11-21 11:57:23.707118+00', '{"channel": "D0FT3VW1H9", "ts": "1795262243.698739"}', NULL);
INSERT INTO public.outbox VALUES (49, 'T0RELEASED', 1, 'read_message:af2a67495ccf440e875d340b8f24f5d4', 'read_message', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795262243.816736', 'done', '2026-11-21 11:57:23.89889+00', '2026-11-21 11:57:23.89889+00', NULL, 1, '2026-11-21 11:57:23.946558+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (96, 'T0RELEASED', 1, 'topic:f5425b94cf8e46d4b0d520a9185ff393', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 12:17:24.523645+00', '2026-11-21 12:17:24.523645+00', NULL, 1, '2026-11-21 12:17:24.557801+00', '{}', NULL);
INSERT INTO public.outbox VALUES (50, 'T0RELEASED', 1, 'check_mark:7f4f3e3f0cf84b1b945135454edcaa78', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795262243.816736', 'done', '2026-11-21 11:57:23.89889+00', '2026-11-21 11:57:23.89889+00', NULL, 1, '2026-11-21 11:57:23.973357+00', '{}', NULL);
INSERT INTO public.outbox VALUES (93, 'T0RELEASED', 1, 'notice:a3ac66f161c7427bb4d953be5fbbf4c3', 'notice', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "by_name": "grace"}}', NULL, 'room:1', 'done', '2026-11-21 12:17:24.523645+00', '2026-11-21 12:17:24.523645+00', NULL, 1, '2026-11-21 12:17:24.564452+00', '{"ts": "1795263444.556176"}', NULL);
INSERT INTO public.outbox VALUES (51, 'T0RELEASED', 1, 'check_mark:487fd3df88984d9c90fe0d840c359f3e', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795262243.816736', 'done', '2026-11-21 11:57:23.961644+00', '2026-11-21 11:57:23.961644+00', NULL, 1, '2026-11-21 11:57:23.984557+00', '{}', NULL);
INSERT INTO public.outbox VALUES (94, 'T0RELEASED', 1, 'announce_reply:71af0d4d8ff540359c3117bd704f8768', 'announce_reply', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 12:17:24.523645+00', '2026-11-21 12:17:24.523645+00', NULL, 1, '2026-11-21 12:17:24.564452+00', '{"ts": "1795263444.556455"}', NULL);
INSERT INTO public.outbox VALUES (64, 'T0RELEASED', 1, 'close_reminder:1:2', 'close_reminder', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 12:17:24.175815+00', '2026-11-21 12:17:24.175815+00', NULL, 1, '2026-11-21 12:17:24.195985+00', '{}', NULL);
INSERT INTO public.outbox VALUES (95, 'T0RELEASED', 1, 'card:859d61d33d01447698a2b013a4e1e9d2', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 12:17:24.523645+00', '2026-11-21 12:17:24.523645+00', NULL, 1, '2026-11-21 12:17:24.564452+00', '{"ts": "1795262243.481678"}', NULL);
INSERT INTO public.outbox VALUES (65, 'T0RELEASED', 1, 'remind:1:3', 'remind', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 12:17:24.175815+00', '2026-11-21 12:17:24.175815+00', NULL, 1, '2026-11-21 12:17:24.203899+00', '{"ts": "1795263444.202856"}', NULL);
INSERT INTO public.outbox VALUES (91, 'T0RELEASED', 1, 'topic:a963a8faf95a479da3f4e89fa3016193', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 12:17:24.442574+00', '2026-11-21 12:17:24.442574+00', NULL, 1, '2026-11-21 12:17:24.473702+00', '{}', NULL);
INSERT INTO public.outbox VALUES (89, 'T0RELEASED', 1, 'announce_reply:7d11aeb51b804ec1a6d94a8153f15acc', 'announce_reply', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795267044.442574, "by_name": "grace"}}', NULL, 'announce:1', 'done', '2026-11-21 12:17:24.442574+00', '2026-11-21 12:17:24.442574+00', NULL, 1, '2026-11-21 12:17:24.483515+00', '{"ts": "1795263444.471454"}', NULL);
INSERT INTO public.outbox VALUES (90, 'T0RELEASED', 1, 'card:0315fff869a24ebc9af3d234d7fc025c', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 12:17:24.442574+00', '2026-11-21 12:17:24.442574+00', NULL, 1, '2026-11-21 12:17:24.483515+00', '{"ts": "1795262243.481678"}', NULL);
INSERT INTO public.outbox VALUES (97, 'T0RELEASED', 1, 'announce:32a7b58c85db4945addd5280e001fd49', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 12:17:24.523645+00', '2026-11-21 12:17:24.523645+00', NULL, 1, '2026-11-21 12:17:24.575047+00', '{"ts": "1795262243.482191"}', NULL);
INSERT INTO public.outbox VALUES (101, 'T0RELEASED', 2, 'direct:46dc551c64f34e89ac9184e3bec809df', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 98, NULL, 'done', '2026-11-21 12:17:24.583369+00', '2026-11-21 12:17:24.583369+00', NULL, 1, '2026-11-21 12:17:24.659147+00', '{"channel": "D0OOMHG5RS", "ts": "1795263444.651154"}', NULL);
INSERT INTO public.outbox VALUES (99, 'T0RELEASED', 2, 'invite:0789a68ecfb44fdd955dc803664c3c16', 'invite', '{"user": "U0ADALOVE1"}', 98, NULL, 'done', '2026-11-21 12:17:24.583369+00', '2026-11-21 12:17:24.583369+00', NULL, 1, '2026-11-21 12:17:24.659147+00', '{}', NULL);
INSERT INTO public.outbox VALUES (103, 'T0RELEASED', 2, 'topic:0988cb530b854a7593fed77e9ed084d1', 'topic', '{}', 98, 'topic:2', 'done', '2026-11-21 12:17:24.583369+00', '2026-11-21 12:17:24.583369+00', NULL, 1, '2026-11-21 12:17:24.659147+00', '{}', NULL);
INSERT INTO public.outbox VALUES (100, 'T0RELEASED', 2, 'tell_ready:2:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:32775/respond/c0OaoXTIrK3LNDkQ6MA7GQ"}', 98, NULL, 'done', '2026-11-21 12:17:24.583369+00', '2026-11-21 12:17:24.583369+00', NULL, 1, '2026-11-21 12:17:24.659147+00', '{}', NULL);
INSERT INTO public.outbox VALUES (102, 'T0RELEASED', 2, 'card:2ddc1f5347964f8baf9651deaa47bc75', 'card', '{}', 98, 'card:2', 'done', '2026-11-21 12:17:24.583369+00', '2026-11-21 12:17:24.583369+00', NULL, 1, '2026-11-21 12:17:24.659147+00', '{"ts": "1795263444.651834"}', NULL);
INSERT INTO public.outbox VALUES (104, 'T0RELEASED', 2, 'announce:98885adcb7294129ba1ed0508ba3e710', 'announce', '{}', 98, 'announce:2', 'done', '2026-11-21 12:17:24.583369+00', '2026-11-21 12:17:24.583369+00', NULL, 1, '2026-11-21 12:17:24.659147+00', '{"ts": "1795263444.652273"}', NULL);
INSERT INTO public.outbox VALUES (105, 'T0RELEASED', 2, 'pin_card:8be41d45eba6422a9dbde2ae6e1c73e5', 'pin_card', '{}', 102, NULL, 'done', '2026-11-21 12:17:24.583369+00', '2026-11-21 12:17:24.583369+00', NULL, 1, '2026-11-21 12:17:24.680482+00', '{}', NULL);
INSERT INTO public.outbox VALUES (106, 'T0RELEASED', 2, 'bookmark:2:card', 'bookmark', '{"to": "card"}', 102, NULL, 'done', '2026-11-21 12:17:24.583369+00', '2026-11-21 12:17:24.583369+00', NULL, 1, '2026-11-21 12:17:24.680482+00', '{"link": "http://127.0.0.1:32775/archives/C0OLDASXI/p1795263444651834"}', NULL);
INSERT INTO public.outbox VALUES (38, 'T0RELEASED', 1, 'announce:2c1150c0f5424d3097cbc3056d0cc12c', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:57:23.674278+00', '2026-11-21 11:57:23.674278+00', NULL, 1, '2026-11-21 11:57:23.741011+00', '{"ts": "1795262243.482191"}', NULL);
INSERT INTO public.outbox VALUES (39, 'T0RELEASED', 1, 'direct:5f5c1465e9b04efe93f91c01929131b8', 'direct', '{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:57:23.674278+00', '2026-11-21 11:57:23.674278+00', NULL, 1, '2026-11-21 11:57:23.741011+00', '{"channel": "D07BKQZ5T3", "ts": "1795262243.736344"}', NULL);
INSERT INTO public.outbox VALUES (45, 'T0RELEASED', 1, 'read_message:8d106f418cef4f5eb4ccf55673884a3a', 'read_message', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795262243.778948', 'done', '2026-11-21 11:57:23.82487+00', '2026-11-21 11:57:23.82487+00', NULL, 1, '2026-11-21 11:57:23.87694+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (46, 'T0RELEASED', 1, 'check_mark:2ed26053a2ff40e6ac226630c81cf2ca', 'check_mark', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795262243.778948', 'done', '2026-11-21 11:57:23.82487+00', '2026-11-21 11:57:23.82487+00', NULL, 1, '2026-11-21 11:57:23.917019+00', '{}', NULL);
INSERT INTO public.outbox VALUES (72, 'T0RELEASED', 1, 'invite:22b29a67a05c47548099da60953ea3fe', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 12:17:24.278622+00', '2026-11-21 12:17:24.278622+00', NULL, 1, '2026-11-21 12:17:24.310433+00', '{}', NULL);
INSERT INTO public.outbox VALUES (73, 'T0RELEASED', 1, 'offer_role:085bfc6eee614dca86eaafaa2e65263c', 'offer_role', '{"handoff_id": 1, "brief": {"tried": [{"at": 1795262243.778948, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:32775/archives/C0OLDQ2VW/p1795262243778948", "said": true}, {"at": 1795262243.788933, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:32775/archives/C0OLDQ2VW/p1795262243788933", "said": true}], "tasks": []}}', NULL, 'offer:1', 'done', '2026-11-21 12:17:24.278622+00', '2026-11-21 12:17:24.278622+00', NULL, 1, '2026-11-21 12:17:24.317877+00', '{"channel": "D0OOMHG5RS", "ts": "1795263444.309131"}', NULL);
INSERT INTO public.outbox VALUES (70, 'T0RELEASED', 1, 'topic:c8fe16519ad544da8e50e810e7d4e405', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 12:17:24.212431+00', '2026-11-21 12:17:24.212431+00', NULL, 1, '2026-11-21 12:17:24.245636+00', '{}', NULL);
INSERT INTO public.outbox VALUES (59, 'T0RELEASED', 1, 'topic:3ffa03af4eb04eda98e7aa6bb418bb9f', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 12:12:24.1144+00', '2026-11-21 12:12:24.1144+00', NULL, 1, '2026-11-21 12:12:24.1436+00', '{}', NULL);
INSERT INTO public.outbox VALUES (58, 'T0RELEASED', 1, 'card:c7662a197e6548e8b38fbc029fe84ce7', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 12:12:24.1144+00', '2026-11-21 12:12:24.1144+00', NULL, 1, '2026-11-21 12:12:24.1436+00', '{"ts": "1795262243.481678"}', NULL);
INSERT INTO public.outbox VALUES (60, 'T0RELEASED', 1, 'announce:50553c63e79c4efb92fe8ce6afc42d89', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 12:12:24.1144+00', '2026-11-21 12:12:24.1144+00', NULL, 1, '2026-11-21 12:12:24.1436+00', '{"ts": "1795262243.482191"}', NULL);
INSERT INTO public.outbox VALUES (61, 'T0RELEASED', 1, 'close_reminder:1:1', 'close_reminder', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 12:12:24.1144+00', '2026-11-21 12:12:24.1144+00', NULL, 1, '2026-11-21 12:12:24.1436+00', '{}', NULL);
INSERT INTO public.outbox VALUES (66, 'T0RELEASED', 1, 'close_reminder:1:3', 'close_reminder', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 12:17:24.212431+00', '2026-11-21 12:17:24.212431+00', NULL, 1, '2026-11-21 12:17:24.258336+00', '{}', NULL);
INSERT INTO public.outbox VALUES (62, 'T0RELEASED', 1, 'remind:1:2', 'remind', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 12:12:24.1144+00', '2026-11-21 12:12:24.1144+00', NULL, 1, '2026-11-21 12:12:24.155809+00', '{"ts": "1795263144.154617"}', NULL);
INSERT INTO public.outbox VALUES (67, 'T0RELEASED', 1, 'notice:efab497d0b314d51bc568485814b3e6b', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795264344.212431, "by_name": "linus"}}', NULL, 'room:1', 'done', '2026-11-21 12:17:24.212431+00', '2026-11-21 12:17:24.212431+00', NULL, 1, '2026-11-21 12:17:24.258336+00', '{"ts": "1795263444.248830"}', NULL);
INSERT INTO public.outbox VALUES (63, 'T0RELEASED', 1, 'remind_direct:1:2', 'remind_direct', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 12:12:24.1144+00', '2026-11-21 12:12:24.1144+00', NULL, 1, '2026-11-21 12:12:24.167152+00', '{"channel": "D0FT3VW1H9", "ts": "1795263144.166343"}', NULL);
INSERT INTO public.outbox VALUES (68, 'T0RELEASED', 1, 'announce_reply:4a6be0615528498da0ef6c82657af7d6', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795264344.212431, "by_name": "linus"}}', NULL, 'announce:1', 'done', '2026-11-21 12:17:24.212431+00', '2026-11-21 12:17:24.212431+00', NULL, 1, '2026-11-21 12:17:24.258336+00', '{"ts": "1795263444.249189"}', NULL);
INSERT INTO public.outbox VALUES (69, 'T0RELEASED', 1, 'card:2cecd18c04a34437affac790df0aa5de', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 12:17:24.212431+00', '2026-11-21 12:17:24.212431+00', NULL, 1, '2026-11-21 12:17:24.258336+00', '{"ts": "1795262243.481678"}', NULL);
INSERT INTO public.outbox VALUES (74, 'T0RELEASED', 1, 'notice:2da879765aa04345bf370247f1d7037f', 'notice', '{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1", "by_name": "linus"}}', NULL, 'room:1', 'done', '2026-11-21 12:17:24.278622+00', '2026-11-21 12:17:24.278622+00', NULL, 1, '2026-11-21 12:17:24.317877+00', '{"ts": "1795263444.309561"}', NULL);
INSERT INTO public.outbox VALUES (71, 'T0RELEASED', 1, 'announce:3c73fadc12324ae2ab229bffc68c38e3', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 12:17:24.212431+00', '2026-11-21 12:17:24.212431+00', NULL, 1, '2026-11-21 12:17:24.268742+00', '{"ts": "1795262243.482191"}', NULL);
INSERT INTO public.outbox VALUES (77, 'T0RELEASED', 1, 'invite:658238f1d293472d92638a2291e98b18', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 12:17:24.330098+00', '2026-11-21 12:17:24.330098+00', NULL, 1, '2026-11-21 12:17:24.371726+00', '{}', NULL);
INSERT INTO public.outbox VALUES (75, 'T0RELEASED', 1, 'close_offer:07573e6f7d554a13a0aae3a99435085c', 'close_offer', '{"handoff_id": 1}', NULL, 'offer:1', 'done', '2026-11-21 12:17:24.330098+00', '2026-11-21 12:17:24.330098+00', NULL, 1, '2026-11-21 12:17:24.371726+00', '{}', NULL);
INSERT INTO public.outbox VALUES (76, 'T0RELEASED', 1, 'direct:5b9abcf19b404f22aa3d9b48c5d58cfc', 'direct', '{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, NULL, 'done', '2026-11-21 12:17:24.330098+00', '2026-11-21 12:17:24.330098+00', NULL, 1, '2026-11-21 12:17:24.371726+00', '{"channel": "D0FT3VW1H9", "ts": "1795263444.362986"}', NULL);
INSERT INTO public.outbox VALUES (80, 'T0RELEASED', 1, 'topic:de560bdac4784030832748c43ae1c180', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 12:17:24.330098+00', '2026-11-21 12:17:24.330098+00', NULL, 1, '2026-11-21 12:17:24.361079+00', '{}', NULL);
INSERT INTO public.outbox VALUES (78, 'T0RELEASED', 1, 'notice:2251c1b10a044de6bab11a8f7b59eb3f', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "by_name": "ada"}}', NULL, 'room:1', 'done', '2026-11-21 12:17:24.330098+00', '2026-11-21 12:17:24.330098+00', NULL, 1, '2026-11-21 12:17:24.371726+00', '{"ts": "1795263444.363188"}', NULL);
INSERT INTO public.outbox VALUES (79, 'T0RELEASED', 1, 'card:c0b19a2b7690410c9ac9430e8a96a620', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 12:17:24.330098+00', '2026-11-21 12:17:24.330098+00', NULL, 1, '2026-11-21 12:17:24.371726+00', '{"ts": "1795262243.481678"}', NULL);
INSERT INTO public.outbox VALUES (81, 'T0RELEASED', 1, 'announce:51438d6af45a404796ac7c89e023ffde', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 12:17:24.330098+00', '2026-11-21 12:17:24.330098+00', NULL, 1, '2026-11-21 12:17:24.371726+00', '{"ts": "1795262243.482191"}', NULL);
INSERT INTO public.outbox VALUES (82, 'T0RELEASED', 1, 'direct:9c650c28956f4f57afa9935aa6d6cab2', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 12:17:24.330098+00', '2026-11-21 12:17:24.330098+00', NULL, 1, '2026-11-21 12:17:24.371726+00', '{"channel": "D0OOMHG5RS", "ts": "1795263444.366767"}', NULL);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0ADALOVE1', 'Europe/London', 'ada', '2026-11-21 11:57:23.448075+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0GRACEHO1', 'America/New_York', 'grace', '2026-11-21 11:57:23.573608+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0DENNISR1', 'Asia/Tokyo', 'dennis', '2026-11-21 11:57:23.635083+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0LINUSTO1', 'Europe/Helsinki', 'linus', '2026-11-21 11:57:23.692262+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0BARBARA1', 'America/Los_Angeles', 'barbara', '2026-11-21 11:57:23.731138+00', false, false, false);
INSERT INTO public.promise VALUES (1, 'T0RELEASED', 1, '2026-11-21 12:12:23.330431+00', '2026-11-21 11:57:23.330431+00', 'kept', '2026-11-21 11:57:24.029235+00', -899.301196);
INSERT INTO public.promise VALUES (2, 'T0RELEASED', 1, '2026-11-21 12:12:24.029235+00', '2026-11-21 11:57:24.029235+00', 'broken', '2026-11-21 12:17:24.212431+00', 300.183196);
INSERT INTO public.promise VALUES (3, 'T0RELEASED', 1, '2026-11-21 12:32:24.212431+00', '2026-11-21 12:17:24.212431+00', 'kept', '2026-11-21 12:17:24.442574+00', -899.769857);
INSERT INTO public.promise VALUES (4, 'T0RELEASED', 1, '2026-11-21 13:17:24.442574+00', '2026-11-21 12:17:24.442574+00', 'kept', '2026-11-21 12:17:24.523645+00', -3599.918929);
INSERT INTO public.reminder VALUES (1, 'T0RELEASED', 1, '2026-11-21 12:12:24.029235+00', 0, 1, 'U0LINUSTO1', '2026-11-21 12:09:24.062985+00', NULL, NULL, 'D0FT3VW1H9', '1795262964.099397', '2026-11-21 12:12:24.1144+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (2, 'T0RELEASED', 1, '2026-11-21 12:12:24.029235+00', 0, 2, 'U0LINUSTO1', '2026-11-21 12:12:24.1144+00', 'C0OLDQ2VW', '1795263144.154617', 'D0FT3VW1H9', '1795263144.166343', '2026-11-21 12:17:24.175815+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (3, 'T0RELEASED', 1, '2026-11-21 12:12:24.029235+00', 0, 3, 'U0GRACEHO1', '2026-11-21 12:17:24.175815+00', 'C0OLDQ2VW', '1795263444.202856', NULL, NULL, '2026-11-21 12:17:24.212431+00', 'answered', 'U0LINUSTO1');
INSERT INTO public.role_held VALUES (1, 'T0RELEASED', 1, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 11:57:23.330431+00', '2026-11-21 11:57:23.53309+00', NULL);
INSERT INTO public.role_held VALUES (3, 'T0RELEASED', 1, 'operations', 'U0DENNISR1', 'U0ADALOVE1', false, '2026-11-21 11:57:23.559576+00', NULL, NULL);
INSERT INTO public.role_held VALUES (5, 'T0RELEASED', 1, 'scribe', 'U0BARBARA1', 'U0ADALOVE1', false, '2026-11-21 11:57:23.674278+00', NULL, NULL);
INSERT INTO public.role_held VALUES (2, 'T0RELEASED', 1, 'commander', 'U0GRACEHO1', 'U0ADALOVE1', false, '2026-11-21 11:57:23.53309+00', NULL, '2026-11-21 11:57:23.79905+00');
INSERT INTO public.role_held VALUES (4, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', false, '2026-11-21 11:57:23.617885+00', '2026-11-21 12:17:24.330098+00', NULL);
INSERT INTO public.role_held VALUES (6, 'T0RELEASED', 1, 'communications', 'U0ADALOVE1', 'U0ADALOVE1', false, '2026-11-21 12:17:24.330098+00', NULL, NULL);
INSERT INTO public.role_held VALUES (7, 'T0RELEASED', 2, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 12:17:24.583369+00', NULL, NULL);
INSERT INTO public.tag VALUES (1, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795262243.778948', 'U0BARBARA1', 'mag', true, '1795262243.821725', '2026-11-21 11:57:23.82487+00');
INSERT INTO public.tag VALUES (2, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795262243.788933', 'U0BARBARA1', 'pushpin', true, '1795262243.860966', '2026-11-21 11:57:23.862631+00');
INSERT INTO public.tag VALUES (4, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795262243.788933', 'U0GRACEHO1', 'scales', true, '1795262243.930393', '2026-11-21 11:57:23.932705+00');
INSERT INTO public.tag VALUES (3, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795262243.816736', 'U0BARBARA1', 'pushpin', false, '1795262243.960004', '2026-11-21 11:57:23.961644+00');
INSERT INTO public.timeline_entry VALUES (1, 'T0RELEASED', 1, '2026-11-21 11:57:23.330431+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV1: Checkout returns 500s', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:57:23.330431+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (2, 'T0RELEASED', 1, '2026-11-21 11:57:23.330431+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:57:23.330431+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (3, 'T0RELEASED', 1, '2026-11-21 11:57:23.53309+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0GRACEHO1> commander', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:57:23.53309+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (4, 'T0RELEASED', 1, '2026-11-21 11:57:23.559576+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0DENNISR1> operations lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:57:23.559576+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (5, 'T0RELEASED', 1, '2026-11-21 11:57:23.617885+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0LINUSTO1> communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:57:23.617885+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (6, 'T0RELEASED', 1, '2026-11-21 11:57:23.674278+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0BARBARA1> scribe', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:57:23.674278+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (7, 'T0RELEASED', 1, '2026-11-21 11:57:23.758253+00', 'status', 'system', 'U0GRACEHO1', NULL, 'acknowledged the incident', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 11:57:23.758253+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (9, 'T0RELEASED', 1, '2026-11-21 11:57:23.788933+00', 'decision', 'message', 'U0GRACEHO1', NULL, 'We roll back first', '[]', 'C0OLDQ2VW', '1795262243.788933', NULL, 'http://127.0.0.1:32775/archives/C0OLDQ2VW/p1795262243788933', NULL, NULL, 'U0BARBARA1', '2026-11-21 11:57:23.862631+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (10, 'T0RELEASED', 1, '2026-11-21 11:57:23.816736+00', 'event', 'message', 'U0DENNISR1', NULL, 'Lunch anyone', '[]', 'C0OLDQ2VW', '1795262243.816736', NULL, 'http://127.0.0.1:32775/archives/C0OLDQ2VW/p1795262243816736', NULL, NULL, 'U0BARBARA1', '2026-11-21 11:57:23.89889+00', '2026-11-21 11:57:23.961644+00', 1);
INSERT INTO public.timeline_entry VALUES (8, 'T0RELEASED', 1, '2026-11-21 11:57:23.778948+00', 'finding', 'message', 'U0DENNISR1', NULL, 'Errors began with release 413', '[]', 'C0OLDQ2VW', '1795262243.778948', NULL, 'http://127.0.0.1:32775/archives/C0OLDQ2VW/p1795262243778948', '1795262243.976196', NULL, 'U0BARBARA1', '2026-11-21 11:57:23.82487+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (11, 'T0RELEASED', 1, '2026-11-21 08:01:00+00', 'event', 'note', 'U0BARBARA1', NULL, 'The database was restarted', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0BARBARA1', '2026-11-21 11:57:23.995807+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (12, 'T0RELEASED', 1, '2026-11-21 11:57:24.029235+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 1: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 11:57:24.029235+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (13, 'T0RELEASED', 1, '2026-11-21 12:17:24.212431+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 2: No change. Still: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 12:17:24.212431+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (14, 'T0RELEASED', 1, '2026-11-21 12:17:24.330098+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 12:17:24.330098+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (15, 'T0RELEASED', 1, '2026-11-21 12:17:24.385443+00', 'severity', 'system', 'U0GRACEHO1', NULL, 'changed severity SEV1 → SEV2: fewer customers', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 12:17:24.385443+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (16, 'T0RELEASED', 1, '2026-11-21 12:17:24.442574+00', 'status', 'system', 'U0GRACEHO1', NULL, 'mitigated: Rolled back release 412', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 12:17:24.442574+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (17, 'T0RELEASED', 1, '2026-11-21 12:17:24.523645+00', 'status', 'system', 'U0GRACEHO1', NULL, 'resolved: No errors since 14:05', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 12:17:24.523645+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (18, 'T0RELEASED', 2, '2026-11-21 12:17:24.583369+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV4: A button is blue', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 12:17:24.583369+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (19, 'T0RELEASED', 2, '2026-11-21 12:17:24.583369+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 12:17:24.583369+00', NULL, 1);
INSERT INTO public.timeline_version VALUES (1, 'T0RELEASED', 9, 1, '2026-11-21 11:57:23.788933+00', 'event', 'We roll back first', '[]', '2026-11-21 11:57:23.932705+00', 'U0GRACEHO1', NULL);
INSERT INTO public.timeline_version VALUES (2, 'T0RELEASED', 8, 1, '2026-11-21 11:57:23.778948+00', 'finding', 'Errors began with release 412', '[]', '2026-11-21 11:57:23.980245+00', 'U0DENNISR1', NULL);
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
