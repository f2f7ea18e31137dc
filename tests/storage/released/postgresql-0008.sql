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
INSERT INTO public.alarm VALUES (1, 'T0RELEASED', 1, 'command', 0, '2026-11-21 12:09:03.882453+00', 0, NULL);
INSERT INTO public.alarm VALUES (2, 'T0RELEASED', 1, 'offer', 1, '2026-11-21 12:04:05.618465+00', 0, NULL);
INSERT INTO public.alarm VALUES (3, 'T0RELEASED', 2, 'command', 0, '2026-11-21 12:29:05.882755+00', 0, NULL);
INSERT INTO public.alembic_version VALUES ('0008');
INSERT INTO public.audit VALUES (1, 'T0RELEASED', 1, '2026-11-21 11:39:03.727763+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO public.audit VALUES (2, 'T0RELEASED', 1, '2026-11-21 11:39:03.727763+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (3, 'T0RELEASED', 1, '2026-11-21 11:39:03.882453+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": "U0ADALOVE1"}', '{"commander": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (4, 'T0RELEASED', 1, '2026-11-21 11:39:03.909465+00', 'U0ADALOVE1', 'role', 'slash', '{"operations": null}', '{"operations": "U0DENNISR1"}');
INSERT INTO public.audit VALUES (5, 'T0RELEASED', 1, '2026-11-21 11:39:03.944409+00', 'U0ADALOVE1', 'role', 'slash', '{"communications": null}', '{"communications": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (6, 'T0RELEASED', 1, '2026-11-21 11:39:03.992888+00', 'U0ADALOVE1', 'role', 'slash', '{"scribe": null}', '{"scribe": "U0BARBARA1"}');
INSERT INTO public.audit VALUES (7, 'T0RELEASED', 1, '2026-11-21 11:39:04.076365+00', 'U0GRACEHO1', 'ack', 'button', '{"status": "declared", "words": null}', '{"status": "acknowledged", "words": ""}');
INSERT INTO public.audit VALUES (8, 'T0RELEASED', 1, '2026-11-21 11:39:04.130149+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 8, "kind": "finding"}');
INSERT INTO public.audit VALUES (9, 'T0RELEASED', 1, '2026-11-21 11:39:04.15703+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 9, "kind": "event"}');
INSERT INTO public.audit VALUES (10, 'T0RELEASED', 1, '2026-11-21 11:39:04.183679+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 10, "kind": "event"}');
INSERT INTO public.audit VALUES (11, 'T0RELEASED', 1, '2026-11-21 11:39:04.20485+00', 'U0GRACEHO1', 'retag', 'event', '{"entry": 9, "kind": "event"}', '{"entry": 9, "kind": "decision"}');
INSERT INTO public.audit VALUES (12, 'T0RELEASED', 1, '2026-11-21 11:39:05.228609+00', 'U0BARBARA1', 'untag', 'event', '{"entry": 10, "text": null}', '{"entry": null, "text": null}');
INSERT INTO public.audit VALUES (13, 'T0RELEASED', 1, '2026-11-21 11:39:05.24387+00', 'U0DENNISR1', 'message edited', 'event', '{"entry": 8, "text": "Errors began with release 412"}', '{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO public.audit VALUES (14, 'T0RELEASED', 1, '2026-11-21 11:39:05.254139+00', 'U0BARBARA1', 'note', 'slash', '{"text": null, "happened_at": null}', '{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO public.audit VALUES (15, 'T0RELEASED', 1, '2026-11-21 11:39:05.325+00', 'U0LINUSTO1', 'update', 'form', '{"number": null, "words": null}', '{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (16, '', 1, '2026-11-21 11:51:05.345661+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 11:54:05.325000+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (17, '', 1, '2026-11-21 11:54:05.40545+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 11:54:05.325000+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (18, '', 1, '2026-11-21 11:59:05.490742+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 11:54:05.325000+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (19, 'T0RELEASED', 1, '2026-11-21 11:59:05.551622+00', 'U0LINUSTO1', 'update', 'button', '{"number": 1, "words": "One in eight fails. We roll back"}', '{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (20, 'T0RELEASED', 1, '2026-11-21 11:59:05.618465+00', 'U0LINUSTO1', 'handoff asked', 'slash', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (21, 'T0RELEASED', 1, '2026-11-21 11:59:05.660297+00', 'U0ADALOVE1', 'role', 'button', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (22, 'T0RELEASED', 1, '2026-11-21 11:59:05.721406+00', 'U0GRACEHO1', 'severity', 'slash', '{"severity": "sev1", "reason": null}', '{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO public.audit VALUES (23, 'T0RELEASED', 1, '2026-11-21 11:59:05.775259+00', 'U0GRACEHO1', 'mitigate', 'slash', '{"status": "acknowledged", "words": null}', '{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO public.audit VALUES (24, 'T0RELEASED', 1, '2026-11-21 11:59:05.832571+00', 'U0GRACEHO1', 'resolve', 'form', '{"status": "mitigated", "words": null}', '{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO public.audit VALUES (25, 'T0RELEASED', 2, '2026-11-21 11:59:05.882755+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO public.audit VALUES (26, 'T0RELEASED', 2, '2026-11-21 11:59:05.882755+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.handoff VALUES (1, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', 'accepted', '2026-11-21 11:59:05.618465+00', '2026-11-21 11:59:05.660297+00', 'D0OOMHG5RS', '1795262345.643809');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5597834747332.4087497610801.6d88487cce26cae086c9f3341f366783', '2026-11-21 11:39:03.727763+00', '{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev083JO9N1T', '2026-11-21 11:39:03.84641+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:1032687857238.2722102447691.be7ec85f30dd7d7f5f71fb328e074aef', '2026-11-21 11:39:03.882453+00', '{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:2426171656122.1491073384603.b2007aa278353edb42304f31284a8d29', '2026-11-21 11:39:03.909465+00', '{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0G73CJA3M', '2026-11-21 11:39:03.941285+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:3727188130896.192182217007.381a624191936ee620294a9d81e3c935', '2026-11-21 11:39:03.944409+00', '{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev07PK7MEFG', '2026-11-21 11:39:03.990515+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:8414572967368.6909391029308.5d8e0d4ed28c8962b7968d45947f9f24', '2026-11-21 11:39:03.992888+00', '{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0Z812PIRA', '2026-11-21 11:39:04.034361+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0QQHXSN34', '2026-11-21 11:39:04.057483+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795261144.075437:U0GRACEHO1:acknowledge', '2026-11-21 11:39:04.076365+00', '{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0I8YSVREY', '2026-11-21 11:39:04.110682+00', '{"text": "It is noted that the commander is there.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is noted that the commander is there.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev09RFNYVQS', '2026-11-21 11:39:04.130149+00', '{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev06XLABX6Q', '2026-11-21 11:39:04.15703+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0NIO3IFWP', '2026-11-21 11:39:04.183679+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0KOTPVHCN', '2026-11-21 11:39:04.20485+00', '{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev019WJ202M', '2026-11-21 11:39:05.228609+00', '{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0HUZC8ISL', '2026-11-21 11:39:05.24387+00', '{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:4556605347866.8601132302586.beda5ad4e0301d49dab36a855bbf5038', '2026-11-21 11:39:05.254139+00', '{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5066755927185.2999843260879.773e1cd5a112b641df5afba504810f68', '2026-11-21 11:39:05.311306+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0F14YLK8J', '2026-11-21 11:39:05.325+00', '{"text": "Update 1 is on its way. Next update: <!date^1795262045^{date_short_pretty} at {time}|21 Nov 2026, 11:54 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795262045^{date_short_pretty} at {time}|21 Nov 2026, 11:54 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795261145.550415:U0LINUSTO1:no_change', '2026-11-21 11:59:05.551622+00', '{"text": "Update 2 is on its way (no change). Next update: <!date^1795263245^{date_short_pretty} at {time}|21 Nov 2026, 12:14 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795263245^{date_short_pretty} at {time}|21 Nov 2026, 12:14 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:9795449791113.2748096956338.ad1fb2ab4ce7e91a7bdd4a4840d8f404', '2026-11-21 11:59:05.618465+00', '{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795261145.659391:U0ADALOVE1:handoff_accept', '2026-11-21 11:59:05.660297+00', '{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:9409208928492.4408022359274.296a5b3922a4167893c69f81768219dc', '2026-11-21 11:59:05.821899+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:4411983184254.599613045847.3537b100291fd2ad214fa12e7e98f157', '2026-11-21 11:59:05.721406+00', '{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795263245^{date_short_pretty} at {time}|21 Nov 2026, 12:14 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795263245^{date_short_pretty} at {time}|21 Nov 2026, 12:14 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0XA3RHBNH', '2026-11-21 11:59:05.956671+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5495347851183.295435689165.c07253cdfdcca94b0847fcf7bba5f283', '2026-11-21 11:59:05.775259+00', '{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0S0EGUN5Q', '2026-11-21 11:59:05.832571+00', '{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5204032234304.5024721873957.1b100db145e082014a8bd162dc3084d3', '2026-11-21 11:59:05.882755+00', '{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.incident VALUES (1, 'T0RELEASED', 1, 'Checkout returns 500s', '', 'sev2', 'resolved', false, false, 'U0ADALOVE1', NULL, 'C0OLDQ2VW', 'inc-1-checkout-returns-500s', '1795261143.836631', '🟠 SEV2 · ✅ resolved · Checkout returns 500s', 'C0X65MD1FY', '1795261143.837142', NULL, '2026-11-21 11:39:03.727763+00', '2026-11-21 11:39:03.727763+00', '2026-11-21 11:39:04.076365+00', '2026-11-21 11:59:05.775259+00', '2026-11-21 11:59:05.832571+00', NULL, NULL, NULL, '2026-11-21 11:59:05.832571+00', 'Resolved: No errors since 14:05', NULL, NULL, 0, NULL, NULL);
INSERT INTO public.incident VALUES (2, 'T0RELEASED', 2, 'A button is blue', '', 'sev4', 'declared', false, false, 'U0ADALOVE1', NULL, 'C0OLDXRHK', 'inc-2-a-button-is-blue', '1795262345.945404', '🔵 SEV4 · 🆕 declared · A button is blue', 'C0X65MD1FY', '1795262345.945948', NULL, '2026-11-21 11:59:05.882755+00', '2026-11-21 11:59:05.882755+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL);
INSERT INTO public.incident_update VALUES (1, 'T0RELEASED', 1, 1, 'One in eight fails. We roll back', false, 'U0LINUSTO1', '2026-11-21 11:39:05.325+00', 'sev1', 'acknowledged', '2026-11-21 11:54:05.325+00');
INSERT INTO public.incident_update VALUES (2, 'T0RELEASED', 1, 2, 'No change. Still: One in eight fails. We roll back', true, 'U0LINUSTO1', '2026-11-21 11:59:05.551622+00', 'sev1', 'acknowledged', '2026-11-21 12:14:05.551622+00');
INSERT INTO public.outbox VALUES (1, 'T0RELEASED', NULL, 'read_people:2026-11-21:', 'read_people', '{"day": "2026-11-21", "cursor": ""}', NULL, NULL, 'done', '2026-11-21 11:39:03.705684+00', '2026-11-21 11:39:03.705684+00', NULL, 1, '2026-11-21 11:39:03.741893+00', '{"people": 5}', NULL);
INSERT INTO public.outbox VALUES (2, 'T0RELEASED', NULL, 'look_up_person:U0ADALOVE1', 'look_up_person', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 11:39:03.727763+00', '2026-11-21 11:39:03.727763+00', NULL, 1, '2026-11-21 11:39:03.808421+00', '{"zone": "Europe/London"}', NULL);
INSERT INTO public.outbox VALUES (3, 'T0RELEASED', 1, 'open_channel:1', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 11:39:03.727763+00', '2026-11-21 11:39:03.727763+00', NULL, 1, '2026-11-21 11:39:03.808421+00', '{"channel": "C0OLDQ2VW"}', NULL);
INSERT INTO public.outbox VALUES (19, 'T0RELEASED', NULL, 'look_up_person:U0DENNISR1', 'look_up_person', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 11:39:03.909465+00', '2026-11-21 11:39:03.909465+00', NULL, 1, '2026-11-21 11:39:03.971271+00', '{"zone": "Asia/Tokyo"}', NULL);
INSERT INTO public.outbox VALUES (13, 'T0RELEASED', 1, 'invite:5d0125839e14408db7ee86f9aea0827b', 'invite', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 11:39:03.882453+00', '2026-11-21 11:39:03.882453+00', NULL, 1, '2026-11-21 11:39:03.933485+00', '{}', NULL);
INSERT INTO public.outbox VALUES (4, 'T0RELEASED', 1, 'invite:41717329073942feaa102e6b4842adbf', 'invite', '{"user": "U0ADALOVE1"}', 3, NULL, 'done', '2026-11-21 11:39:03.727763+00', '2026-11-21 11:39:03.727763+00', NULL, 1, '2026-11-21 11:39:03.845723+00', '{}', NULL);
INSERT INTO public.outbox VALUES (5, 'T0RELEASED', 1, 'tell_ready:1:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:36655/respond/AW-cpGK4qsXFKqXOiGs8OQ"}', 3, NULL, 'done', '2026-11-21 11:39:03.727763+00', '2026-11-21 11:39:03.727763+00', NULL, 1, '2026-11-21 11:39:03.845723+00', '{}', NULL);
INSERT INTO public.outbox VALUES (8, 'T0RELEASED', 1, 'topic:1be2da9bfb4a4cfb83e6348859363232', 'topic', '{}', 3, 'topic:1', 'done', '2026-11-21 11:39:03.727763+00', '2026-11-21 11:39:03.727763+00', NULL, 1, '2026-11-21 11:39:03.845723+00', '{}', NULL);
INSERT INTO public.outbox VALUES (7, 'T0RELEASED', 1, 'card:61575820a14145a5bef0eea008942b9a', 'card', '{}', 3, 'card:1', 'done', '2026-11-21 11:39:03.727763+00', '2026-11-21 11:39:03.727763+00', NULL, 1, '2026-11-21 11:39:03.845723+00', '{"ts": "1795261143.836631"}', NULL);
INSERT INTO public.outbox VALUES (9, 'T0RELEASED', 1, 'announce:1fb0acdf4fcb46ed8780fd271de65668', 'announce', '{}', 3, 'announce:1', 'done', '2026-11-21 11:39:03.727763+00', '2026-11-21 11:39:03.727763+00', NULL, 1, '2026-11-21 11:39:03.845723+00', '{"ts": "1795261143.837142"}', NULL);
INSERT INTO public.outbox VALUES (6, 'T0RELEASED', 1, 'direct:00ede2a7ba7b4d499c51653bf5be68d2', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 3, NULL, 'done', '2026-11-21 11:39:03.727763+00', '2026-11-21 11:39:03.727763+00', NULL, 1, '2026-11-21 11:39:03.845723+00', '{"channel": "D0OOMHG5RS", "ts": "1795261143.842542"}', NULL);
INSERT INTO public.outbox VALUES (23, 'T0RELEASED', 1, 'topic:5ee8af89d9b04768bb163ba1fded510b', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:39:03.909465+00', '2026-11-21 11:39:03.909465+00', NULL, 1, '2026-11-21 11:39:03.971271+00', '{}', NULL);
INSERT INTO public.outbox VALUES (16, 'T0RELEASED', 1, 'topic:6b668f65f115496c89230e194c7a1358', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:39:03.882453+00', '2026-11-21 11:39:03.882453+00', NULL, 1, '2026-11-21 11:39:03.916907+00', '{}', NULL);
INSERT INTO public.outbox VALUES (10, 'T0RELEASED', 1, 'pin_card:0e62fdf85a5d4a1392e8739fd417dbbb', 'pin_card', '{}', 7, NULL, 'done', '2026-11-21 11:39:03.727763+00', '2026-11-21 11:39:03.727763+00', NULL, 1, '2026-11-21 11:39:03.872237+00', '{}', NULL);
INSERT INTO public.outbox VALUES (11, 'T0RELEASED', 1, 'bookmark:1:card', 'bookmark', '{"to": "card"}', 7, NULL, 'done', '2026-11-21 11:39:03.727763+00', '2026-11-21 11:39:03.727763+00', NULL, 1, '2026-11-21 11:39:03.872237+00', '{"link": "http://127.0.0.1:36655/archives/C0OLDQ2VW/p1795261143836631"}', NULL);
INSERT INTO public.outbox VALUES (12, 'T0RELEASED', NULL, 'look_up_person:U0GRACEHO1', 'look_up_person', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 11:39:03.882453+00', '2026-11-21 11:39:03.882453+00', NULL, 1, '2026-11-21 11:39:03.933485+00', '{"zone": "America/New_York"}', NULL);
INSERT INTO public.outbox VALUES (14, 'T0RELEASED', 1, 'notice:d8ac863423c44fbfbee9e782c2f6c5df', 'notice', '{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1"}}', NULL, 'room:1', 'done', '2026-11-21 11:39:03.882453+00', '2026-11-21 11:39:03.882453+00', NULL, 1, '2026-11-21 11:39:03.933485+00', '{"ts": "1795261143.918844"}', NULL);
INSERT INTO public.outbox VALUES (15, 'T0RELEASED', 1, 'card:b66ee37855eb44f5aae4963ab043ef5a', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:39:03.882453+00', '2026-11-21 11:39:03.882453+00', NULL, 1, '2026-11-21 11:39:03.933485+00', '{"ts": "1795261143.836631"}', NULL);
INSERT INTO public.outbox VALUES (17, 'T0RELEASED', 1, 'announce:8f2d3163da254ce4aad59172c851d799', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:39:03.882453+00', '2026-11-21 11:39:03.882453+00', NULL, 1, '2026-11-21 11:39:03.933485+00', '{"ts": "1795261143.837142"}', NULL);
INSERT INTO public.outbox VALUES (18, 'T0RELEASED', 1, 'direct:50c5d1cdd72842e7a5b1eaac0d5508b0', 'direct', '{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:39:03.882453+00', '2026-11-21 11:39:03.882453+00', NULL, 1, '2026-11-21 11:39:03.933485+00', '{"channel": "D0WS65PSTL", "ts": "1795261143.926591"}', NULL);
INSERT INTO public.outbox VALUES (26, 'T0RELEASED', NULL, 'look_up_person:U0LINUSTO1', 'look_up_person', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 11:39:03.944409+00', '2026-11-21 11:39:03.944409+00', NULL, 1, '2026-11-21 11:39:04.008721+00', '{"zone": "Europe/Helsinki"}', NULL);
INSERT INTO public.outbox VALUES (27, 'T0RELEASED', 1, 'invite:0075402f2f3145498da8321d7609a8cd', 'invite', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 11:39:03.944409+00', '2026-11-21 11:39:03.944409+00', NULL, 1, '2026-11-21 11:39:04.008721+00', '{}', NULL);
INSERT INTO public.outbox VALUES (20, 'T0RELEASED', 1, 'invite:5ce08dd520ad43b79da15224893bd6db', 'invite', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 11:39:03.909465+00', '2026-11-21 11:39:03.909465+00', NULL, 1, '2026-11-21 11:39:03.971271+00', '{}', NULL);
INSERT INTO public.outbox VALUES (21, 'T0RELEASED', 1, 'notice:dc340906053b4d35a3b2ac1e4a6056dd', 'notice', '{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 11:39:03.909465+00', '2026-11-21 11:39:03.909465+00', NULL, 1, '2026-11-21 11:39:03.971271+00', '{"ts": "1795261143.958567"}', NULL);
INSERT INTO public.outbox VALUES (22, 'T0RELEASED', 1, 'card:26d654cdb0dc4f45a7e75c24e0d49064', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:39:03.909465+00', '2026-11-21 11:39:03.909465+00', NULL, 1, '2026-11-21 11:39:03.971271+00', '{"ts": "1795261143.836631"}', NULL);
INSERT INTO public.outbox VALUES (64, 'T0RELEASED', 1, 'close_reminder:1:2', 'close_reminder', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 11:59:05.490742+00', '2026-11-21 11:59:05.490742+00', NULL, 1, '2026-11-21 11:59:05.515927+00', '{}', NULL);
INSERT INTO public.outbox VALUES (47, 'T0RELEASED', 1, 'read_message:7f6f8cc85c1e4548a7a374847a85601d', 'read_message', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795261144.099371', 'done', '2026-11-21 11:39:04.15703+00', '2026-11-21 11:39:04.15703+00', NULL, 1, '2026-11-21 11:39:04.199204+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (65, 'T0RELEASED', 1, 'remind:1:3', 'remind', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 11:59:05.490742+00', '2026-11-21 11:59:05.490742+00', NULL, 1, '2026-11-21 11:59:05.523711+00', '{"ts": "1795262345.522684"}', NULL);
INSERT INTO public.outbox VALUES (48, 'T0RELEASED', 1, 'check_mark:96ceb931ea0e4f8287f2a99c24fce9d8', 'check_mark', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795261144.099371', 'done', '2026-11-21 11:39:04.15703+00', '2026-11-21 11:39:04.15703+00', NULL, 1, '2026-11-21 11:39:05.28226+00', '{}', NULL);
INSERT INTO public.outbox VALUES (71, 'T0RELEASED', 1, 'announce:2fecf90c8a214efcbbe4e21ed55d6466', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:59:05.551622+00', '2026-11-21 11:59:05.551622+00', NULL, 1, '2026-11-21 11:59:05.608921+00', '{"ts": "1795261143.837142"}', NULL);
INSERT INTO public.outbox VALUES (66, 'T0RELEASED', 1, 'close_reminder:1:3', 'close_reminder', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 11:59:05.551622+00', '2026-11-21 11:59:05.551622+00', NULL, 1, '2026-11-21 11:59:05.596015+00', '{}', NULL);
INSERT INTO public.outbox VALUES (69, 'T0RELEASED', 1, 'card:9b249a5f803f4ce3a8e7850aae5e4781', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:59:05.551622+00', '2026-11-21 11:59:05.551622+00', NULL, 1, '2026-11-21 11:59:05.596015+00', '{"ts": "1795261143.836631"}', NULL);
INSERT INTO public.outbox VALUES (24, 'T0RELEASED', 1, 'announce:7c0b060406a446fcbf82591b9b9dda9e', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:39:03.909465+00', '2026-11-21 11:39:03.909465+00', NULL, 1, '2026-11-21 11:39:03.971271+00', '{"ts": "1795261143.837142"}', NULL);
INSERT INTO public.outbox VALUES (25, 'T0RELEASED', 1, 'direct:775dbfb2d7904d0caff009cf8c5f1e9a', 'direct', '{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:39:03.909465+00', '2026-11-21 11:39:03.909465+00', NULL, 1, '2026-11-21 11:39:03.971271+00', '{"channel": "D0OAN0SX5F", "ts": "1795261143.964598"}', NULL);
INSERT INTO public.outbox VALUES (77, 'T0RELEASED', 1, 'invite:0ea43d53574c4034a84d1547d71f604d', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 11:59:05.660297+00', '2026-11-21 11:59:05.660297+00', NULL, 1, '2026-11-21 11:59:05.707931+00', '{}', NULL);
INSERT INTO public.outbox VALUES (75, 'T0RELEASED', 1, 'close_offer:da65a80496674d84998ee71a7f8b75df', 'close_offer', '{"handoff_id": 1}', NULL, 'offer:1', 'done', '2026-11-21 11:59:05.660297+00', '2026-11-21 11:59:05.660297+00', NULL, 1, '2026-11-21 11:59:05.707931+00', '{}', NULL);
INSERT INTO public.outbox VALUES (76, 'T0RELEASED', 1, 'direct:2bfd4220030447b9afb3723bbee52ea9', 'direct', '{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, NULL, 'done', '2026-11-21 11:59:05.660297+00', '2026-11-21 11:59:05.660297+00', NULL, 1, '2026-11-21 11:59:05.707931+00', '{"channel": "D0FT3VW1H9", "ts": "1795262345.697913"}', NULL);
INSERT INTO public.outbox VALUES (37, 'T0RELEASED', 1, 'topic:8de02e86ec3f43949a4cb876eca66ebe', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:39:03.992888+00', '2026-11-21 11:39:03.992888+00', NULL, 1, '2026-11-21 11:39:04.040952+00', '{}', NULL);
INSERT INTO public.outbox VALUES (33, 'T0RELEASED', NULL, 'look_up_person:U0BARBARA1', 'look_up_person', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 11:39:03.992888+00', '2026-11-21 11:39:03.992888+00', NULL, 1, '2026-11-21 11:39:04.05661+00', '{"zone": "America/Los_Angeles"}', NULL);
INSERT INTO public.outbox VALUES (34, 'T0RELEASED', 1, 'invite:44f737d01c5c4ef3959ac0547265f669', 'invite', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 11:39:03.992888+00', '2026-11-21 11:39:03.992888+00', NULL, 1, '2026-11-21 11:39:04.05661+00', '{}', NULL);
INSERT INTO public.outbox VALUES (35, 'T0RELEASED', 1, 'notice:4cf79803c5a749bd959b41e5962b002c', 'notice', '{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 11:39:03.992888+00', '2026-11-21 11:39:03.992888+00', NULL, 1, '2026-11-21 11:39:04.05661+00', '{"ts": "1795261144.043816"}', NULL);
INSERT INTO public.outbox VALUES (36, 'T0RELEASED', 1, 'card:88c4d460893d40c2b685d1520d849676', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:39:03.992888+00', '2026-11-21 11:39:03.992888+00', NULL, 1, '2026-11-21 11:39:04.05661+00', '{"ts": "1795261143.836631"}', NULL);
INSERT INTO public.outbox VALUES (38, 'T0RELEASED', 1, 'announce:aa8cbe2170cb42cd9ba3fc726fcd9f58', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:39:03.992888+00', '2026-11-21 11:39:03.992888+00', NULL, 1, '2026-11-21 11:39:04.05661+00', '{"ts": "1795261143.837142"}', NULL);
INSERT INTO public.outbox VALUES (39, 'T0RELEASED', 1, 'direct:1ebe7a7db43d4668a82bb9a4b6f8c666', 'direct', '{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:39:03.992888+00', '2026-11-21 11:39:03.992888+00', NULL, 1, '2026-11-21 11:39:04.05661+00', '{"channel": "D07BKQZ5T3", "ts": "1795261144.050867"}', NULL);
INSERT INTO public.outbox VALUES (57, 'T0RELEASED', 1, 'remind_direct:1:1', 'remind_direct', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 11:51:05.345661+00', '2026-11-21 11:51:05.345661+00', NULL, 1, '2026-11-21 11:51:05.390846+00', '{"channel": "D0FT3VW1H9", "ts": "1795261865.385703"}', NULL);
INSERT INTO public.outbox VALUES (73, 'T0RELEASED', 1, 'offer_role:838f25283df540ccb096f248a05ae485', 'offer_role', '{"handoff_id": 1, "brief": {"tried": [{"at": 1795261144.090384, "kind": "finding", "by": "U0DENNISR1", "name": null, "text": "Errors began with release 413", "link": "http://127.0.0.1:36655/archives/C0OLDQ2VW/p1795261144090384", "said": true}, {"at": 1795261144.099371, "kind": "decision", "by": "U0GRACEHO1", "name": null, "text": "We roll back first", "link": "http://127.0.0.1:36655/archives/C0OLDQ2VW/p1795261144099371", "said": true}], "tasks": []}}', NULL, 'offer:1', 'done', '2026-11-21 11:59:05.618465+00', '2026-11-21 11:59:05.618465+00', NULL, 1, '2026-11-21 11:59:05.650596+00', '{"channel": "D0OOMHG5RS", "ts": "1795262345.643809"}', NULL);
INSERT INTO public.outbox VALUES (30, 'T0RELEASED', 1, 'topic:6c414bb4828344cc870b2898ebb502a8', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:39:03.944409+00', '2026-11-21 11:39:03.944409+00', NULL, 1, '2026-11-21 11:39:04.008721+00', '{}', NULL);
INSERT INTO public.outbox VALUES (28, 'T0RELEASED', 1, 'notice:c888a39dd946473a86bc30373aa7b2fa', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 11:39:03.944409+00', '2026-11-21 11:39:03.944409+00', NULL, 1, '2026-11-21 11:39:04.008721+00', '{"ts": "1795261143.997164"}', NULL);
INSERT INTO public.outbox VALUES (29, 'T0RELEASED', 1, 'card:deb9e2d9f9c747e3ba32d07a2864e42c', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:39:03.944409+00', '2026-11-21 11:39:03.944409+00', NULL, 1, '2026-11-21 11:39:04.008721+00', '{"ts": "1795261143.836631"}', NULL);
INSERT INTO public.outbox VALUES (31, 'T0RELEASED', 1, 'announce:5787f332408f4887afbcfc897aa281b6', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:39:03.944409+00', '2026-11-21 11:39:03.944409+00', NULL, 1, '2026-11-21 11:39:04.008721+00', '{"ts": "1795261143.837142"}', NULL);
INSERT INTO public.outbox VALUES (32, 'T0RELEASED', 1, 'direct:7de585fd9fb442ecaae7a6e843d043fb', 'direct', '{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:39:03.944409+00', '2026-11-21 11:39:03.944409+00', NULL, 1, '2026-11-21 11:39:04.008721+00', '{"channel": "D0FT3VW1H9", "ts": "1795261144.004894"}', NULL);
INSERT INTO public.outbox VALUES (46, 'T0RELEASED', 1, 'check_mark:d673615cbb14493880f250ae39e51fdd', 'check_mark', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795261144.090384', 'done', '2026-11-21 11:39:04.130149+00', '2026-11-21 11:39:04.130149+00', NULL, 1, '2026-11-21 11:39:04.199204+00', '{}', NULL);
INSERT INTO public.outbox VALUES (55, 'T0RELEASED', 1, 'topic:f6d280e9d39944db935d70395e68fd1c', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:39:05.325+00', '2026-11-21 11:39:05.325+00', NULL, 1, '2026-11-21 11:51:05.350483+00', '{}', NULL);
INSERT INTO public.outbox VALUES (49, 'T0RELEASED', 1, 'read_message:ab1f36ada20844f883280a9d25a18841', 'read_message', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795261144.125103', 'done', '2026-11-21 11:39:04.183679+00', '2026-11-21 11:39:04.183679+00', NULL, 1, '2026-11-21 11:39:05.28226+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (43, 'T0RELEASED', 1, 'topic:40aa3da2c9ca47bb93c856639ecdb54b', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:39:04.076365+00', '2026-11-21 11:39:04.076365+00', NULL, 1, '2026-11-21 11:39:04.106485+00', '{}', NULL);
INSERT INTO public.outbox VALUES (40, 'T0RELEASED', 1, 'notice:9d8ee8e414814d6b8a8ebc79bf4d13f0', 'notice', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795262043.727763}}', NULL, 'room:1', 'done', '2026-11-21 11:39:04.076365+00', '2026-11-21 11:39:04.076365+00', NULL, 1, '2026-11-21 11:39:04.117247+00', '{"ts": "1795261144.104367"}', NULL);
INSERT INTO public.outbox VALUES (41, 'T0RELEASED', 1, 'announce_reply:dc1abb8a7f2d40508bac055a69164ad6', 'announce_reply', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795262043.727763}}', NULL, 'announce:1', 'done', '2026-11-21 11:39:04.076365+00', '2026-11-21 11:39:04.076365+00', NULL, 1, '2026-11-21 11:39:04.117247+00', '{"ts": "1795261144.104755"}', NULL);
INSERT INTO public.outbox VALUES (42, 'T0RELEASED', 1, 'card:a44ed979c00747198eeb5eb7f00e3844', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:39:04.076365+00', '2026-11-21 11:39:04.076365+00', NULL, 1, '2026-11-21 11:39:04.117247+00', '{"ts": "1795261143.836631"}', NULL);
INSERT INTO public.outbox VALUES (50, 'T0RELEASED', 1, 'check_mark:239fa16995db495095c8e517a62e513c', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795261144.125103', 'done', '2026-11-21 11:39:04.183679+00', '2026-11-21 11:39:04.183679+00', NULL, 1, '2026-11-21 11:39:05.295606+00', '{}', NULL);
INSERT INTO public.outbox VALUES (44, 'T0RELEASED', 1, 'announce:22ef7d43dd49464783565c2c92977d34', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:39:04.076365+00', '2026-11-21 11:39:04.076365+00', NULL, 1, '2026-11-21 11:39:04.137605+00', '{"ts": "1795261143.837142"}', NULL);
INSERT INTO public.outbox VALUES (45, 'T0RELEASED', 1, 'read_message:b352cee6dbeb4eeeb911ba6369bfd793', 'read_message', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795261144.090384', 'done', '2026-11-21 11:39:04.130149+00', '2026-11-21 11:39:04.130149+00', NULL, 1, '2026-11-21 11:39:04.167719+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (51, 'T0RELEASED', 1, 'check_mark:0a89501313cb4b0dbcfb5c1ba933db75', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795261144.125103', 'done', '2026-11-21 11:39:05.228609+00', '2026-11-21 11:39:05.228609+00', NULL, 1, '2026-11-21 11:39:05.304581+00', '{}', NULL);
INSERT INTO public.outbox VALUES (62, 'T0RELEASED', 1, 'remind:1:2', 'remind', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 11:54:05.40545+00', '2026-11-21 11:54:05.40545+00', NULL, 1, '2026-11-21 11:54:05.467684+00', '{"ts": "1795262045.466711"}', NULL);
INSERT INTO public.outbox VALUES (70, 'T0RELEASED', 1, 'topic:3981eddfb15f49aea56d38a1bb4ee771', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:59:05.551622+00', '2026-11-21 11:59:05.551622+00', NULL, 1, '2026-11-21 11:59:05.58611+00', '{}', NULL);
INSERT INTO public.outbox VALUES (52, 'T0RELEASED', 1, 'notice:d9eeab835fb640cb8a9e8c713802edd5', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795262045.325}}', NULL, 'room:1', 'done', '2026-11-21 11:39:05.325+00', '2026-11-21 11:39:05.325+00', NULL, 1, '2026-11-21 11:51:05.368188+00', '{"ts": "1795261865.351479"}', NULL);
INSERT INTO public.outbox VALUES (53, 'T0RELEASED', 1, 'announce_reply:872c3b3c6d7d40d2aadc237e4f39425b', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795262045.325}}', NULL, 'announce:1', 'done', '2026-11-21 11:39:05.325+00', '2026-11-21 11:39:05.325+00', NULL, 1, '2026-11-21 11:51:05.368188+00', '{"ts": "1795261865.351956"}', NULL);
INSERT INTO public.outbox VALUES (54, 'T0RELEASED', 1, 'card:71abcb81e4d34034b906763dacb4b8d0', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:39:05.325+00', '2026-11-21 11:39:05.325+00', NULL, 1, '2026-11-21 11:51:05.368188+00', '{"ts": "1795261143.836631"}', NULL);
INSERT INTO public.outbox VALUES (63, 'T0RELEASED', 1, 'remind_direct:1:2', 'remind_direct', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 11:54:05.40545+00', '2026-11-21 11:54:05.40545+00', NULL, 1, '2026-11-21 11:54:05.480189+00', '{"channel": "D0FT3VW1H9", "ts": "1795262045.479050"}', NULL);
INSERT INTO public.outbox VALUES (56, 'T0RELEASED', 1, 'announce:13b7f83d43f241c9a3da16ef6777844f', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:39:05.325+00', '2026-11-21 11:39:05.325+00', NULL, 1, '2026-11-21 11:51:05.390846+00', '{"ts": "1795261143.837142"}', NULL);
INSERT INTO public.outbox VALUES (59, 'T0RELEASED', 1, 'topic:4da82872fc2f438aaacd411aad952d34', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:54:05.40545+00', '2026-11-21 11:54:05.40545+00', NULL, 1, '2026-11-21 11:54:05.449674+00', '{}', NULL);
INSERT INTO public.outbox VALUES (58, 'T0RELEASED', 1, 'card:516e2791248143cbb132a8ebe90c439b', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:54:05.40545+00', '2026-11-21 11:54:05.40545+00', NULL, 1, '2026-11-21 11:54:05.449674+00', '{"ts": "1795261143.836631"}', NULL);
INSERT INTO public.outbox VALUES (60, 'T0RELEASED', 1, 'announce:94515a05d9d24a18847872bf4ed67dae', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:54:05.40545+00', '2026-11-21 11:54:05.40545+00', NULL, 1, '2026-11-21 11:54:05.449674+00', '{"ts": "1795261143.837142"}', NULL);
INSERT INTO public.outbox VALUES (61, 'T0RELEASED', 1, 'close_reminder:1:1', 'close_reminder', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 11:54:05.40545+00', '2026-11-21 11:54:05.40545+00', NULL, 1, '2026-11-21 11:54:05.449674+00', '{}', NULL);
INSERT INTO public.outbox VALUES (67, 'T0RELEASED', 1, 'notice:d29e51202b07408c95a6df5ce5e81e8a', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795263245.551622}}', NULL, 'room:1', 'done', '2026-11-21 11:59:05.551622+00', '2026-11-21 11:59:05.551622+00', NULL, 1, '2026-11-21 11:59:05.596015+00', '{"ts": "1795262345.587439"}', NULL);
INSERT INTO public.outbox VALUES (68, 'T0RELEASED', 1, 'announce_reply:349af544ce6c490883f994c4732e8864', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795263245.551622}}', NULL, 'announce:1', 'done', '2026-11-21 11:59:05.551622+00', '2026-11-21 11:59:05.551622+00', NULL, 1, '2026-11-21 11:59:05.596015+00', '{"ts": "1795262345.588297"}', NULL);
INSERT INTO public.outbox VALUES (72, 'T0RELEASED', 1, 'invite:4ff71554732349aaa122bc3aee90ad84', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 11:59:05.618465+00', '2026-11-21 11:59:05.618465+00', NULL, 1, '2026-11-21 11:59:05.645306+00', '{}', NULL);
INSERT INTO public.outbox VALUES (74, 'T0RELEASED', 1, 'notice:54e4b36b8d1f4055b2c7c128e2b0a02c', 'notice', '{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1"}}', NULL, 'room:1', 'done', '2026-11-21 11:59:05.618465+00', '2026-11-21 11:59:05.618465+00', NULL, 1, '2026-11-21 11:59:05.650596+00', '{"ts": "1795262345.644285"}', NULL);
INSERT INTO public.outbox VALUES (91, 'T0RELEASED', 1, 'topic:c68bee3a8b544ce69f762a771f9b304d', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:59:05.775259+00', '2026-11-21 11:59:05.775259+00', NULL, 1, '2026-11-21 11:59:05.797957+00', '{}', NULL);
INSERT INTO public.outbox VALUES (88, 'T0RELEASED', 1, 'notice:ee69624d642245a38e5827076f81466c', 'notice', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795265945.775259}}', NULL, 'room:1', 'done', '2026-11-21 11:59:05.775259+00', '2026-11-21 11:59:05.775259+00', NULL, 1, '2026-11-21 11:59:05.805557+00', '{"ts": "1795262345.796114"}', NULL);
INSERT INTO public.outbox VALUES (89, 'T0RELEASED', 1, 'announce_reply:f4d21fbdd1684f3e9ad736ad442d313a', 'announce_reply', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795265945.775259}}', NULL, 'announce:1', 'done', '2026-11-21 11:59:05.775259+00', '2026-11-21 11:59:05.775259+00', NULL, 1, '2026-11-21 11:59:05.805557+00', '{"ts": "1795262345.796478"}', NULL);
INSERT INTO public.outbox VALUES (90, 'T0RELEASED', 1, 'card:2cce6c6a745f42d5bdbd87b8cccb2175', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:59:05.775259+00', '2026-11-21 11:59:05.775259+00', NULL, 1, '2026-11-21 11:59:05.805557+00', '{"ts": "1795261143.836631"}', NULL);
INSERT INTO public.outbox VALUES (92, 'T0RELEASED', 1, 'announce:dc02de2e133d4dec947ffeffbf95d3c6', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:59:05.775259+00', '2026-11-21 11:59:05.775259+00', NULL, 1, '2026-11-21 11:59:05.814441+00', '{"ts": "1795261143.837142"}', NULL);
INSERT INTO public.outbox VALUES (80, 'T0RELEASED', 1, 'topic:795d21d52a8e419891ea92c4c3f43333', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:59:05.660297+00', '2026-11-21 11:59:05.660297+00', NULL, 1, '2026-11-21 11:59:05.693844+00', '{}', NULL);
INSERT INTO public.outbox VALUES (78, 'T0RELEASED', 1, 'notice:556b81c6225d49c39f84c0b96cfd6000', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, 'room:1', 'done', '2026-11-21 11:59:05.660297+00', '2026-11-21 11:59:05.660297+00', NULL, 1, '2026-11-21 11:59:05.707931+00', '{"ts": "1795262345.698148"}', NULL);
INSERT INTO public.outbox VALUES (79, 'T0RELEASED', 1, 'card:26bbc6b26cfd4e32bafdd2e86299629c', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:59:05.660297+00', '2026-11-21 11:59:05.660297+00', NULL, 1, '2026-11-21 11:59:05.707931+00', '{"ts": "1795261143.836631"}', NULL);
INSERT INTO public.outbox VALUES (81, 'T0RELEASED', 1, 'announce:db51a95eb66b441d85638a8640452e8e', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:59:05.660297+00', '2026-11-21 11:59:05.660297+00', NULL, 1, '2026-11-21 11:59:05.707931+00', '{"ts": "1795261143.837142"}', NULL);
INSERT INTO public.outbox VALUES (82, 'T0RELEASED', 1, 'direct:63f6e02d314f468f947583d5396214e0', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 11:59:05.660297+00', '2026-11-21 11:59:05.660297+00', NULL, 1, '2026-11-21 11:59:05.707931+00', '{"channel": "D0OOMHG5RS", "ts": "1795262345.701559"}', NULL);
INSERT INTO public.outbox VALUES (96, 'T0RELEASED', 1, 'topic:29403caff1be49b8856cf06ccbdf2bcc', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:59:05.832571+00', '2026-11-21 11:59:05.832571+00', NULL, 1, '2026-11-21 11:59:05.860105+00', '{}', NULL);
INSERT INTO public.outbox VALUES (93, 'T0RELEASED', 1, 'notice:6c82a616a445494397812cd36279aa7d', 'notice', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}', NULL, 'room:1', 'done', '2026-11-21 11:59:05.832571+00', '2026-11-21 11:59:05.832571+00', NULL, 1, '2026-11-21 11:59:05.867662+00', '{"ts": "1795262345.858325"}', NULL);
INSERT INTO public.outbox VALUES (94, 'T0RELEASED', 1, 'announce_reply:5a7537387d1a4ac5b35a7ce63fd95933', 'announce_reply', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}', NULL, 'announce:1', 'done', '2026-11-21 11:59:05.832571+00', '2026-11-21 11:59:05.832571+00', NULL, 1, '2026-11-21 11:59:05.867662+00', '{"ts": "1795262345.858688"}', NULL);
INSERT INTO public.outbox VALUES (95, 'T0RELEASED', 1, 'card:b6a73275548c45408b37b61cae95ea9b', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:59:05.832571+00', '2026-11-21 11:59:05.832571+00', NULL, 1, '2026-11-21 11:59:05.867662+00', '{"ts": "1795261143.836631"}', NULL);
INSERT INTO public.outbox VALUES (97, 'T0RELEASED', 1, 'announce:e5ab4452dfae4ad283988834dda319a2', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:59:05.832571+00', '2026-11-21 11:59:05.832571+00', NULL, 1, '2026-11-21 11:59:05.876216+00', '{"ts": "1795261143.837142"}', NULL);
INSERT INTO public.outbox VALUES (86, 'T0RELEASED', 1, 'topic:fb9cca45e01b4832ae9897c4ef80a2e2', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 11:59:05.721406+00', '2026-11-21 11:59:05.721406+00', NULL, 1, '2026-11-21 11:59:05.748742+00', '{}', NULL);
INSERT INTO public.outbox VALUES (87, 'T0RELEASED', 1, 'announce:f5125a2079e74a64a4fd46a09b1d3e36', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 11:59:05.721406+00', '2026-11-21 11:59:05.721406+00', NULL, 1, '2026-11-21 11:59:05.766934+00', '{"ts": "1795261143.837142"}', NULL);
INSERT INTO public.outbox VALUES (83, 'T0RELEASED', 1, 'notice:3588b01732f1427a831212df9447f2e0', 'notice', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795263245.551622}}', NULL, 'room:1', 'done', '2026-11-21 11:59:05.721406+00', '2026-11-21 11:59:05.721406+00', NULL, 1, '2026-11-21 11:59:05.757563+00', '{"ts": "1795262345.746116"}', NULL);
INSERT INTO public.outbox VALUES (84, 'T0RELEASED', 1, 'announce_reply:da2ef8383a5540099498155439de2c1b', 'announce_reply', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795263245.551622}}', NULL, 'announce:1', 'done', '2026-11-21 11:59:05.721406+00', '2026-11-21 11:59:05.721406+00', NULL, 1, '2026-11-21 11:59:05.757563+00', '{"ts": "1795262345.747182"}', NULL);
INSERT INTO public.outbox VALUES (85, 'T0RELEASED', 1, 'card:ef83e6a03d9a4386aa95cf513639b18d', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 11:59:05.721406+00', '2026-11-21 11:59:05.721406+00', NULL, 1, '2026-11-21 11:59:05.757563+00', '{"ts": "1795261143.836631"}', NULL);
INSERT INTO public.outbox VALUES (98, 'T0RELEASED', 2, 'open_channel:2', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 11:59:05.882755+00', '2026-11-21 11:59:05.882755+00', NULL, 1, '2026-11-21 11:59:05.926409+00', '{"channel": "C0OLDXRHK"}', NULL);
INSERT INTO public.outbox VALUES (99, 'T0RELEASED', 2, 'invite:e94e9c09375f4d7298fd4906f4590b26', 'invite', '{"user": "U0ADALOVE1"}', 98, NULL, 'done', '2026-11-21 11:59:05.882755+00', '2026-11-21 11:59:05.882755+00', NULL, 1, '2026-11-21 11:59:05.954945+00', '{}', NULL);
INSERT INTO public.outbox VALUES (103, 'T0RELEASED', 2, 'topic:a781a3177a2e47c2ac883ac41d44d7b2', 'topic', '{}', 98, 'topic:2', 'done', '2026-11-21 11:59:05.882755+00', '2026-11-21 11:59:05.882755+00', NULL, 1, '2026-11-21 11:59:05.954945+00', '{}', NULL);
INSERT INTO public.outbox VALUES (100, 'T0RELEASED', 2, 'tell_ready:2:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:36655/respond/TuaSSjPII2s3zjsq4EqSrw"}', 98, NULL, 'done', '2026-11-21 11:59:05.882755+00', '2026-11-21 11:59:05.882755+00', NULL, 1, '2026-11-21 11:59:05.954945+00', '{}', NULL);
INSERT INTO public.outbox VALUES (101, 'T0RELEASED', 2, 'direct:863f2df9a17b44cbb8d7d396552c495d', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 98, NULL, 'done', '2026-11-21 11:59:05.882755+00', '2026-11-21 11:59:05.882755+00', NULL, 1, '2026-11-21 11:59:05.954945+00', '{"channel": "D0OOMHG5RS", "ts": "1795262345.944513"}', NULL);
INSERT INTO public.outbox VALUES (102, 'T0RELEASED', 2, 'card:d9ef8ef941584eafaefd0bd9d354ccfb', 'card', '{}', 98, 'card:2', 'done', '2026-11-21 11:59:05.882755+00', '2026-11-21 11:59:05.882755+00', NULL, 1, '2026-11-21 11:59:05.954945+00', '{"ts": "1795262345.945404"}', NULL);
INSERT INTO public.outbox VALUES (104, 'T0RELEASED', 2, 'announce:c305ef6e31424e51901ec9df16b90c2c', 'announce', '{}', 98, 'announce:2', 'done', '2026-11-21 11:59:05.882755+00', '2026-11-21 11:59:05.882755+00', NULL, 1, '2026-11-21 11:59:05.954945+00', '{"ts": "1795262345.945948"}', NULL);
INSERT INTO public.outbox VALUES (105, 'T0RELEASED', 2, 'pin_card:dbcbc59f2fe9409d87f113c2e13680db', 'pin_card', '{}', 102, NULL, 'done', '2026-11-21 11:59:05.882755+00', '2026-11-21 11:59:05.882755+00', NULL, 1, '2026-11-21 11:59:05.976303+00', '{}', NULL);
INSERT INTO public.outbox VALUES (106, 'T0RELEASED', 2, 'bookmark:2:card', 'bookmark', '{"to": "card"}', 102, NULL, 'done', '2026-11-21 11:59:05.882755+00', '2026-11-21 11:59:05.882755+00', NULL, 1, '2026-11-21 11:59:05.983022+00', '{"link": "http://127.0.0.1:36655/archives/C0OLDXRHK/p1795262345945404"}', NULL);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0ADALOVE1', 'Europe/London', 'ada', '2026-11-21 11:39:03.808166+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0GRACEHO1', 'America/New_York', 'grace', '2026-11-21 11:39:03.921007+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0DENNISR1', 'Asia/Tokyo', 'dennis', '2026-11-21 11:39:03.960224+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0LINUSTO1', 'Europe/Helsinki', 'linus', '2026-11-21 11:39:03.998723+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0BARBARA1', 'America/Los_Angeles', 'barbara', '2026-11-21 11:39:04.046041+00', false, false, false);
INSERT INTO public.promise VALUES (1, 'T0RELEASED', 1, '2026-11-21 11:54:03.727763+00', '2026-11-21 11:39:03.727763+00', 'kept', '2026-11-21 11:39:05.325+00', -898.402763);
INSERT INTO public.promise VALUES (2, 'T0RELEASED', 1, '2026-11-21 11:54:05.325+00', '2026-11-21 11:39:05.325+00', 'broken', '2026-11-21 11:59:05.551622+00', 300.226622);
INSERT INTO public.promise VALUES (3, 'T0RELEASED', 1, '2026-11-21 12:14:05.551622+00', '2026-11-21 11:59:05.551622+00', 'kept', '2026-11-21 11:59:05.775259+00', -899.776363);
INSERT INTO public.promise VALUES (4, 'T0RELEASED', 1, '2026-11-21 12:59:05.775259+00', '2026-11-21 11:59:05.775259+00', 'kept', '2026-11-21 11:59:05.832571+00', -3599.942688);
INSERT INTO public.reminder VALUES (1, 'T0RELEASED', 1, '2026-11-21 11:54:05.325+00', 0, 1, 'U0LINUSTO1', '2026-11-21 11:51:05.345661+00', NULL, NULL, 'D0FT3VW1H9', '1795261865.385703', '2026-11-21 11:54:05.40545+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (2, 'T0RELEASED', 1, '2026-11-21 11:54:05.325+00', 0, 2, 'U0LINUSTO1', '2026-11-21 11:54:05.40545+00', 'C0OLDQ2VW', '1795262045.466711', 'D0FT3VW1H9', '1795262045.479050', '2026-11-21 11:59:05.490742+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (3, 'T0RELEASED', 1, '2026-11-21 11:54:05.325+00', 0, 3, 'U0GRACEHO1', '2026-11-21 11:59:05.490742+00', 'C0OLDQ2VW', '1795262345.522684', NULL, NULL, '2026-11-21 11:59:05.551622+00', 'answered', 'U0LINUSTO1');
INSERT INTO public.role_held VALUES (1, 'T0RELEASED', 1, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 11:39:03.727763+00', '2026-11-21 11:39:03.882453+00', NULL);
INSERT INTO public.role_held VALUES (3, 'T0RELEASED', 1, 'operations', 'U0DENNISR1', 'U0ADALOVE1', false, '2026-11-21 11:39:03.909465+00', NULL, NULL);
INSERT INTO public.role_held VALUES (5, 'T0RELEASED', 1, 'scribe', 'U0BARBARA1', 'U0ADALOVE1', false, '2026-11-21 11:39:03.992888+00', NULL, NULL);
INSERT INTO public.role_held VALUES (2, 'T0RELEASED', 1, 'commander', 'U0GRACEHO1', 'U0ADALOVE1', false, '2026-11-21 11:39:03.882453+00', NULL, '2026-11-21 11:39:04.110682+00');
INSERT INTO public.role_held VALUES (4, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', false, '2026-11-21 11:39:03.944409+00', '2026-11-21 11:59:05.660297+00', NULL);
INSERT INTO public.role_held VALUES (6, 'T0RELEASED', 1, 'communications', 'U0ADALOVE1', 'U0ADALOVE1', false, '2026-11-21 11:59:05.660297+00', NULL, NULL);
INSERT INTO public.role_held VALUES (7, 'T0RELEASED', 2, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 11:59:05.882755+00', NULL, NULL);
INSERT INTO public.tag VALUES (1, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795261144.090384', 'U0BARBARA1', 'mag', true, '1795261144.128068', '2026-11-21 11:39:04.130149+00');
INSERT INTO public.tag VALUES (2, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795261144.099371', 'U0BARBARA1', 'pushpin', true, '1795261144.155084', '2026-11-21 11:39:04.15703+00');
INSERT INTO public.tag VALUES (4, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795261144.099371', 'U0GRACEHO1', 'scales', true, '1795261144.203693', '2026-11-21 11:39:04.20485+00');
INSERT INTO public.tag VALUES (3, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795261144.125103', 'U0BARBARA1', 'pushpin', false, '1795261145.227673', '2026-11-21 11:39:05.228609+00');
INSERT INTO public.timeline_entry VALUES (1, 'T0RELEASED', 1, '2026-11-21 11:39:03.727763+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV1: Checkout returns 500s', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:39:03.727763+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (2, 'T0RELEASED', 1, '2026-11-21 11:39:03.727763+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:39:03.727763+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (3, 'T0RELEASED', 1, '2026-11-21 11:39:03.882453+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0GRACEHO1> commander', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:39:03.882453+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (4, 'T0RELEASED', 1, '2026-11-21 11:39:03.909465+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0DENNISR1> operations lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:39:03.909465+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (5, 'T0RELEASED', 1, '2026-11-21 11:39:03.944409+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0LINUSTO1> communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:39:03.944409+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (6, 'T0RELEASED', 1, '2026-11-21 11:39:03.992888+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0BARBARA1> scribe', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:39:03.992888+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (7, 'T0RELEASED', 1, '2026-11-21 11:39:04.076365+00', 'status', 'system', 'U0GRACEHO1', NULL, 'acknowledged the incident', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 11:39:04.076365+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (8, 'T0RELEASED', 1, '2026-11-21 11:39:04.090384+00', 'finding', 'message', 'U0DENNISR1', NULL, 'Errors began with release 413', '[]', 'C0OLDQ2VW', '1795261144.090384', NULL, 'http://127.0.0.1:36655/archives/C0OLDQ2VW/p1795261144090384', '1795261145.241077', NULL, 'U0BARBARA1', '2026-11-21 11:39:04.130149+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (11, 'T0RELEASED', 1, '2026-11-21 08:01:00+00', 'event', 'note', 'U0BARBARA1', NULL, 'The database was restarted', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0BARBARA1', '2026-11-21 11:39:05.254139+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (9, 'T0RELEASED', 1, '2026-11-21 11:39:04.099371+00', 'decision', 'message', 'U0GRACEHO1', NULL, 'We roll back first', '[]', 'C0OLDQ2VW', '1795261144.099371', NULL, 'http://127.0.0.1:36655/archives/C0OLDQ2VW/p1795261144099371', NULL, NULL, 'U0BARBARA1', '2026-11-21 11:39:04.15703+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (10, 'T0RELEASED', 1, '2026-11-21 11:39:04.125103+00', 'event', 'message', 'U0DENNISR1', NULL, 'Lunch anyone', '[]', 'C0OLDQ2VW', '1795261144.125103', NULL, 'http://127.0.0.1:36655/archives/C0OLDQ2VW/p1795261144125103', NULL, NULL, 'U0BARBARA1', '2026-11-21 11:39:04.183679+00', '2026-11-21 11:39:05.228609+00', 1);
INSERT INTO public.timeline_entry VALUES (12, 'T0RELEASED', 1, '2026-11-21 11:39:05.325+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 1: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 11:39:05.325+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (13, 'T0RELEASED', 1, '2026-11-21 11:59:05.551622+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 2: No change. Still: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 11:59:05.551622+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (14, 'T0RELEASED', 1, '2026-11-21 11:59:05.660297+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:59:05.660297+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (15, 'T0RELEASED', 1, '2026-11-21 11:59:05.721406+00', 'severity', 'system', 'U0GRACEHO1', NULL, 'changed severity SEV1 → SEV2: fewer customers', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 11:59:05.721406+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (16, 'T0RELEASED', 1, '2026-11-21 11:59:05.775259+00', 'status', 'system', 'U0GRACEHO1', NULL, 'mitigated: Rolled back release 412', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 11:59:05.775259+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (17, 'T0RELEASED', 1, '2026-11-21 11:59:05.832571+00', 'status', 'system', 'U0GRACEHO1', NULL, 'resolved: No errors since 14:05', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 11:59:05.832571+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (18, 'T0RELEASED', 2, '2026-11-21 11:59:05.882755+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV4: A button is blue', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:59:05.882755+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (19, 'T0RELEASED', 2, '2026-11-21 11:59:05.882755+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 11:59:05.882755+00', NULL, 1);
INSERT INTO public.timeline_version VALUES (1, 'T0RELEASED', 9, 1, '2026-11-21 11:39:04.099371+00', 'event', NULL, '[]', '2026-11-21 11:39:04.20485+00', 'U0GRACEHO1', NULL);
INSERT INTO public.timeline_version VALUES (2, 'T0RELEASED', 8, 1, '2026-11-21 11:39:04.090384+00', 'finding', 'Errors began with release 412', '[]', '2026-11-21 11:39:05.24387+00', 'U0DENNISR1', NULL);
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
