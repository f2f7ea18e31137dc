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
    due_at timestamp with time zone NOT NULL
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
ALTER TABLE ONLY public.handoff ALTER COLUMN id SET DEFAULT nextval('public.handoff_id_seq'::regclass);
ALTER TABLE ONLY public.incident ALTER COLUMN id SET DEFAULT nextval('public.incident_id_seq'::regclass);
ALTER TABLE ONLY public.incident_task ALTER COLUMN id SET DEFAULT nextval('public.incident_task_id_seq'::regclass);
ALTER TABLE ONLY public.incident_update ALTER COLUMN id SET DEFAULT nextval('public.incident_update_id_seq'::regclass);
ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);
ALTER TABLE ONLY public.promise ALTER COLUMN id SET DEFAULT nextval('public.promise_id_seq'::regclass);
ALTER TABLE ONLY public.reminder ALTER COLUMN id SET DEFAULT nextval('public.reminder_id_seq'::regclass);
ALTER TABLE ONLY public.role_held ALTER COLUMN id SET DEFAULT nextval('public.role_held_id_seq'::regclass);
ALTER TABLE ONLY public.tag ALTER COLUMN id SET DEFAULT nextval('public.tag_id_seq'::regclass);
ALTER TABLE ONLY public.timeline_entry ALTER COLUMN id SET DEFAULT nextval('public.timeline_entry_id_seq'::regclass);
ALTER TABLE ONLY public.timeline_version ALTER COLUMN id SET DEFAULT nextval('public.timeline_version_id_seq'::regclass);
INSERT INTO public.alembic_version VALUES ('0006');
INSERT INTO public.audit VALUES (1, 'T0RELEASED', 1, '2026-11-21 10:16:58.300353+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO public.audit VALUES (2, 'T0RELEASED', 1, '2026-11-21 10:16:58.300353+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (3, 'T0RELEASED', 1, '2026-11-21 10:16:58.560567+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": "U0ADALOVE1"}', '{"commander": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (4, 'T0RELEASED', 1, '2026-11-21 10:16:58.603301+00', 'U0ADALOVE1', 'role', 'slash', '{"operations": null}', '{"operations": "U0DENNISR1"}');
INSERT INTO public.audit VALUES (5, 'T0RELEASED', 1, '2026-11-21 10:16:58.679653+00', 'U0ADALOVE1', 'role', 'slash', '{"communications": null}', '{"communications": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (6, 'T0RELEASED', 1, '2026-11-21 10:16:58.775227+00', 'U0ADALOVE1', 'role', 'slash', '{"scribe": null}', '{"scribe": "U0BARBARA1"}');
INSERT INTO public.audit VALUES (7, 'T0RELEASED', 1, '2026-11-21 10:16:59.087024+00', 'U0GRACEHO1', 'ack', 'button', '{"status": "declared", "words": null}', '{"status": "acknowledged", "words": ""}');
INSERT INTO public.audit VALUES (8, 'T0RELEASED', 1, '2026-11-21 10:16:59.125504+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 8, "kind": "finding"}');
INSERT INTO public.audit VALUES (9, 'T0RELEASED', 1, '2026-11-21 10:16:59.172957+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 9, "kind": "event"}');
INSERT INTO public.audit VALUES (10, 'T0RELEASED', 1, '2026-11-21 10:16:59.212963+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 10, "kind": "event"}');
INSERT INTO public.audit VALUES (11, 'T0RELEASED', 1, '2026-11-21 10:16:59.255229+00', 'U0GRACEHO1', 'retag', 'event', '{"entry": 9, "kind": "event"}', '{"entry": 9, "kind": "decision"}');
INSERT INTO public.audit VALUES (12, 'T0RELEASED', 1, '2026-11-21 10:16:59.664154+00', 'U0BARBARA1', 'untag', 'event', '{"entry": 10, "text": "Lunch anyone"}', '{"entry": null, "text": null}');
INSERT INTO public.audit VALUES (13, 'T0RELEASED', 1, '2026-11-21 10:16:59.723263+00', 'U0DENNISR1', 'message edited', 'event', '{"entry": 8, "text": "Errors began with release 412"}', '{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO public.audit VALUES (14, 'T0RELEASED', 1, '2026-11-21 10:16:59.755467+00', 'U0BARBARA1', 'note', 'slash', '{"text": null, "happened_at": null}', '{"text": "The database was restarted", "happened_at": "2026-11-21 08:01:00+00:00"}');
INSERT INTO public.audit VALUES (15, 'T0RELEASED', 1, '2026-11-21 10:16:59.812851+00', 'U0LINUSTO1', 'update', 'form', '{"number": null, "words": null}', '{"number": 1, "words": "One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (16, 'T0RELEASED', 1, '2026-11-21 10:28:59.866664+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 10:31:59.812851+00:00", "step": 1, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (17, 'T0RELEASED', 1, '2026-11-21 10:32:00.056431+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 10:31:59.812851+00:00", "step": 2, "asked": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (18, 'T0RELEASED', 1, '2026-11-21 10:37:00.224008+00', 'clock', 'reminder', 'clock', '{"due": null, "step": null, "asked": null}', '{"due": "2026-11-21 10:31:59.812851+00:00", "step": 3, "asked": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (19, 'T0RELEASED', 1, '2026-11-21 10:37:00.324387+00', 'U0LINUSTO1', 'update', 'button', '{"number": 1, "words": "One in eight fails. We roll back"}', '{"number": 2, "words": "No change. Still: One in eight fails. We roll back"}');
INSERT INTO public.audit VALUES (20, 'T0RELEASED', 1, '2026-11-21 10:37:00.498264+00', 'U0LINUSTO1', 'handoff asked', 'slash', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (21, 'T0RELEASED', 1, '2026-11-21 10:37:00.598823+00', 'U0ADALOVE1', 'role', 'button', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (22, 'T0RELEASED', 1, '2026-11-21 10:37:00.727607+00', 'U0GRACEHO1', 'severity', 'slash', '{"severity": "sev1", "reason": null}', '{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO public.audit VALUES (23, 'T0RELEASED', 1, '2026-11-21 10:37:00.916358+00', 'U0GRACEHO1', 'mitigate', 'slash', '{"status": "acknowledged", "words": null}', '{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO public.audit VALUES (24, 'T0RELEASED', 1, '2026-11-21 10:37:01.045917+00', 'U0GRACEHO1', 'resolve', 'form', '{"status": "mitigated", "words": null}', '{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO public.audit VALUES (25, 'T0RELEASED', 2, '2026-11-21 10:37:01.150382+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO public.audit VALUES (26, 'T0RELEASED', 2, '2026-11-21 10:37:01.150382+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.handoff VALUES (1, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', 'accepted', '2026-11-21 10:37:00.498264+00', '2026-11-21 10:37:00.598823+00', 'D0OOMHG5RS', '1795257420.564526');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:8900206245927.242161070215.f58482b72e10bed14465d47fc145e2c1', '2026-11-21 10:16:58.300353+00', '{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev083JO9N1T', '2026-11-21 10:16:58.510961+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5698855395230.4188045378659.a3174e087cb50a77f60e05ec08bd1dd5', '2026-11-21 10:16:58.560567+00', '{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:2080203931358.1480595305084.5152b51327a6dad694d0265836bfcd91', '2026-11-21 10:16:58.603301+00', '{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0G73CJA3M', '2026-11-21 10:16:58.676737+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:8826330331303.2177008987369.6d73910e8a6afaeb53e012ca67112a8b', '2026-11-21 10:16:58.679653+00', '{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev07PK7MEFG', '2026-11-21 10:16:58.77068+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:2595359078537.960543192254.0f633aca1ff723cead5934903c7c5de4', '2026-11-21 10:16:58.775227+00', '{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0Z812PIRA', '2026-11-21 10:16:58.946892+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0QQHXSN34', '2026-11-21 10:16:59.012252+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795256219.085894:U0GRACEHO1:acknowledge', '2026-11-21 10:16:59.087024+00', '{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev09RFNYVQS', '2026-11-21 10:16:59.125504+00', '{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev06XLABX6Q', '2026-11-21 10:16:59.172957+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0NIO3IFWP', '2026-11-21 10:16:59.212963+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0KOTPVHCN', '2026-11-21 10:16:59.255229+00', '{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0HUZC8ISL', '2026-11-21 10:16:59.664154+00', '{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0F14YLK8J', '2026-11-21 10:16:59.723263+00', '{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:3945007845552.9820751745750.1fcd44349a3d2b30522a465463ad0ebf', '2026-11-21 10:16:59.755467+00', '{"text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<!date^1795248060^on the timeline, {date_short_pretty} at {time}|on the timeline, 21 Nov 2026, 08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:1796278359839.838726490319.d1a7ea61c8e457d2777f17e71358f8b3', '2026-11-21 10:16:59.77853+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0C7AKYLOH', '2026-11-21 10:16:59.812851+00', '{"text": "Update 1 is on its way. Next update: <!date^1795257119^{date_short_pretty} at {time}|21 Nov 2026, 10:31 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is on its way. Next update: <!date^1795257119^{date_short_pretty} at {time}|21 Nov 2026, 10:31 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795256220.321630:U0LINUSTO1:no_change', '2026-11-21 10:37:00.324387+00', '{"text": "Update 2 is on its way (no change). Next update: <!date^1795258320^{date_short_pretty} at {time}|21 Nov 2026, 10:52 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is on its way (no change). Next update: <!date^1795258320^{date_short_pretty} at {time}|21 Nov 2026, 10:52 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:1954486006941.3131517840958.0fa2378cd601b3113e8cb745cbe9522d', '2026-11-21 10:37:00.498264+00', '{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795256220.597155:U0ADALOVE1:handoff_accept', '2026-11-21 10:37:00.598823+00', '{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:1913162973984.7683506101785.18026a17583d77e7f4dbc3ec35136241', '2026-11-21 10:37:01.023908+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5683215395330.7841418248794.a42d2b81f68c461947ff56f7bc9e5db5', '2026-11-21 10:37:00.727607+00', '{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795258320^{date_short_pretty} at {time}|21 Nov 2026, 10:52 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795258320^{date_short_pretty} at {time}|21 Nov 2026, 10:52 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:4065852178734.9167372935235.26142e5ab9fcdefdabdd613ba42bc36f', '2026-11-21 10:37:00.916358+00', '{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0UG9DUD3F', '2026-11-21 10:37:01.259194+00', '{"text": "It is written down who is in the channel.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is written down who is in the channel.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0P6K37OLO', '2026-11-21 10:37:01.045917+00', '{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:1986320557259.6525345720096.21617ec4256be2263cb0a355755af0d4', '2026-11-21 10:37:01.150382+00', '{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.incident VALUES (1, 'T0RELEASED', 1, 'Checkout returns 500s', '', 'sev2', 'resolved', false, false, 'U0ADALOVE1', NULL, 'C0OLDQ2VW', 'inc-1-checkout-returns-500s', '1795256218.497856', '🟠 SEV2 · ✅ resolved · Checkout returns 500s', 'C0X65MD1FY', '1795256218.499027', NULL, '2026-11-21 10:16:58.300353+00', '2026-11-21 10:16:58.300353+00', '2026-11-21 10:16:59.087024+00', '2026-11-21 10:37:00.916358+00', '2026-11-21 10:37:01.045917+00', NULL, NULL, NULL, '2026-11-21 10:37:01.045917+00', 'Resolved: No errors since 14:05', NULL, NULL, 0, NULL);
INSERT INTO public.incident VALUES (2, 'T0RELEASED', 2, 'A button is blue', '', 'sev4', 'declared', false, false, 'U0ADALOVE1', NULL, 'C0OLDASXI', 'inc-2-a-button-is-blue', '1795257421.247112', '🔵 SEV4 · 🆕 declared · A button is blue', 'C0X65MD1FY', '1795257421.247890', NULL, '2026-11-21 10:37:01.150382+00', '2026-11-21 10:37:01.150382+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.incident_update VALUES (1, 'T0RELEASED', 1, 1, 'One in eight fails. We roll back', false, 'U0LINUSTO1', '2026-11-21 10:16:59.812851+00', 'sev1', 'acknowledged', '2026-11-21 10:31:59.812851+00');
INSERT INTO public.incident_update VALUES (2, 'T0RELEASED', 1, 2, 'No change. Still: One in eight fails. We roll back', true, 'U0LINUSTO1', '2026-11-21 10:37:00.324387+00', 'sev1', 'acknowledged', '2026-11-21 10:52:00.324387+00');
INSERT INTO public.outbox VALUES (1, 'T0RELEASED', NULL, 'read_people:2026-11-21:', 'read_people', '{"day": "2026-11-21", "cursor": ""}', NULL, NULL, 'done', '2026-11-21 10:16:58.266139+00', '2026-11-21 10:16:58.266139+00', NULL, 1, '2026-11-21 10:16:58.325704+00', '{"people": 5}', NULL);
INSERT INTO public.outbox VALUES (2, 'T0RELEASED', NULL, 'look_up_person:U0ADALOVE1', 'look_up_person', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 10:16:58.300353+00', '2026-11-21 10:16:58.300353+00', NULL, 1, '2026-11-21 10:16:58.446863+00', '{"zone": "Europe/London"}', NULL);
INSERT INTO public.outbox VALUES (3, 'T0RELEASED', 1, 'open_channel:1', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 10:16:58.300353+00', '2026-11-21 10:16:58.300353+00', NULL, 1, '2026-11-21 10:16:58.446863+00', '{"channel": "C0OLDQ2VW"}', NULL);
INSERT INTO public.outbox VALUES (77, 'T0RELEASED', 1, 'invite:c352a60518504525bab2187849b80d22', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 10:37:00.598823+00', '2026-11-21 10:37:00.598823+00', NULL, 1, '2026-11-21 10:37:00.707171+00', '{}', NULL);
INSERT INTO public.outbox VALUES (45, 'T0RELEASED', 1, 'read_message:842163f5e61849f69a72f32388fb44bf', 'read_message', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795256219.107265', 'done', '2026-11-21 10:16:59.125504+00', '2026-11-21 10:16:59.125504+00', NULL, 1, '2026-11-21 10:16:59.19162+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (65, 'T0RELEASED', 1, 'remind:1:3', 'remind', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 10:37:00.224008+00', '2026-11-21 10:37:00.224008+00', NULL, 1, '2026-11-21 10:37:00.309979+00', '{"ts": "1795257420.308670"}', NULL);
INSERT INTO public.outbox VALUES (46, 'T0RELEASED', 1, 'check_mark:7d22a6391a6b405587e98523540795a1', 'check_mark', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795256219.107265', 'done', '2026-11-21 10:16:59.125504+00', '2026-11-21 10:16:59.125504+00', NULL, 1, '2026-11-21 10:16:59.226362+00', '{}', NULL);
INSERT INTO public.outbox VALUES (4, 'T0RELEASED', 1, 'invite:0cfa67c4226f47ebb70e5fdaff41b3e3', 'invite', '{"user": "U0ADALOVE1"}', 3, NULL, 'done', '2026-11-21 10:16:58.300353+00', '2026-11-21 10:16:58.300353+00', NULL, 1, '2026-11-21 10:16:58.509653+00', '{}', NULL);
INSERT INTO public.outbox VALUES (5, 'T0RELEASED', 1, 'tell_ready:1:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:39689/respond/oNDb7IbKflNEoYcGvpp_iA"}', 3, NULL, 'done', '2026-11-21 10:16:58.300353+00', '2026-11-21 10:16:58.300353+00', NULL, 1, '2026-11-21 10:16:58.509653+00', '{}', NULL);
INSERT INTO public.outbox VALUES (8, 'T0RELEASED', 1, 'topic:aee813c2871c46e79fadd55eb777c4cd', 'topic', '{}', 3, 'topic:1', 'done', '2026-11-21 10:16:58.300353+00', '2026-11-21 10:16:58.300353+00', NULL, 1, '2026-11-21 10:16:58.509653+00', '{}', NULL);
INSERT INTO public.outbox VALUES (7, 'T0RELEASED', 1, 'card:9aefd13fe5e94ceea05922114c21034e', 'card', '{}', 3, 'card:1', 'done', '2026-11-21 10:16:58.300353+00', '2026-11-21 10:16:58.300353+00', NULL, 1, '2026-11-21 10:16:58.509653+00', '{"ts": "1795256218.497856"}', NULL);
INSERT INTO public.outbox VALUES (9, 'T0RELEASED', 1, 'announce:eacf17e4060e427891755d29fc411e00', 'announce', '{}', 3, 'announce:1', 'done', '2026-11-21 10:16:58.300353+00', '2026-11-21 10:16:58.300353+00', NULL, 1, '2026-11-21 10:16:58.509653+00', '{"ts": "1795256218.499027"}', NULL);
INSERT INTO public.outbox VALUES (6, 'T0RELEASED', 1, 'direct:2c7ed1eeeead4f178d86cb00396d0b68', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 3, NULL, 'done', '2026-11-21 10:16:58.300353+00', '2026-11-21 10:16:58.300353+00', NULL, 1, '2026-11-21 10:16:58.509653+00', '{"channel": "D0OOMHG5RS", "ts": "1795256218.507187"}', NULL);
INSERT INTO public.outbox VALUES (23, 'T0RELEASED', 1, 'topic:80431dc135fc4e4a873cc2eba8a145e8', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 10:16:58.603301+00', '2026-11-21 10:16:58.603301+00', NULL, 1, '2026-11-21 10:16:58.692334+00', '{}', NULL);
INSERT INTO public.outbox VALUES (16, 'T0RELEASED', 1, 'topic:b0ba14a2ab48427aa45801d006220a60', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 10:16:58.560567+00', '2026-11-21 10:16:58.560567+00', NULL, 1, '2026-11-21 10:16:58.615412+00', '{}', NULL);
INSERT INTO public.outbox VALUES (10, 'T0RELEASED', 1, 'pin_card:69fa749ba35b4bc6ad359f191635269d', 'pin_card', '{}', 7, NULL, 'done', '2026-11-21 10:16:58.300353+00', '2026-11-21 10:16:58.300353+00', NULL, 1, '2026-11-21 10:16:58.550361+00', '{}', NULL);
INSERT INTO public.outbox VALUES (11, 'T0RELEASED', 1, 'bookmark:1:card', 'bookmark', '{"to": "card"}', 7, NULL, 'done', '2026-11-21 10:16:58.300353+00', '2026-11-21 10:16:58.300353+00', NULL, 1, '2026-11-21 10:16:58.550361+00', '{"link": "http://127.0.0.1:39689/archives/C0OLDQ2VW/p1795256218497856"}', NULL);
INSERT INTO public.outbox VALUES (12, 'T0RELEASED', NULL, 'look_up_person:U0GRACEHO1', 'look_up_person', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 10:16:58.560567+00', '2026-11-21 10:16:58.560567+00', NULL, 1, '2026-11-21 10:16:58.6485+00', '{"zone": "America/New_York"}', NULL);
INSERT INTO public.outbox VALUES (13, 'T0RELEASED', 1, 'invite:6eb83758594b409386d6614040e8cc7a', 'invite', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 10:16:58.560567+00', '2026-11-21 10:16:58.560567+00', NULL, 1, '2026-11-21 10:16:58.6485+00', '{}', NULL);
INSERT INTO public.outbox VALUES (14, 'T0RELEASED', 1, 'notice:b5f09c9a6e054d2ca43cbe6082cde41c', 'notice', '{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1"}}', NULL, 'room:1', 'done', '2026-11-21 10:16:58.560567+00', '2026-11-21 10:16:58.560567+00', NULL, 1, '2026-11-21 10:16:58.6485+00', '{"ts": "1795256218.619231"}', NULL);
INSERT INTO public.outbox VALUES (15, 'T0RELEASED', 1, 'card:1607cda3deb14e608edf24d0599988d1', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 10:16:58.560567+00', '2026-11-21 10:16:58.560567+00', NULL, 1, '2026-11-21 10:16:58.6485+00', '{"ts": "1795256218.497856"}', NULL);
INSERT INTO public.outbox VALUES (17, 'T0RELEASED', 1, 'announce:9077722401104beea9f7533e1ea10145', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 10:16:58.560567+00', '2026-11-21 10:16:58.560567+00', NULL, 1, '2026-11-21 10:16:58.6485+00', '{"ts": "1795256218.499027"}', NULL);
INSERT INTO public.outbox VALUES (18, 'T0RELEASED', 1, 'direct:8bcf7e8721074f4a976fc9d2ce801df8', 'direct', '{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 10:16:58.560567+00', '2026-11-21 10:16:58.560567+00', NULL, 1, '2026-11-21 10:16:58.6485+00', '{"channel": "D0WS65PSTL", "ts": "1795256218.631140"}', NULL);
INSERT INTO public.outbox VALUES (19, 'T0RELEASED', NULL, 'look_up_person:U0DENNISR1', 'look_up_person', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 10:16:58.603301+00', '2026-11-21 10:16:58.603301+00', NULL, 1, '2026-11-21 10:16:58.721079+00', '{"zone": "Asia/Tokyo"}', NULL);
INSERT INTO public.outbox VALUES (20, 'T0RELEASED', 1, 'invite:8abf4f61883f40c9a319d52cd555bc31', 'invite', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 10:16:58.603301+00', '2026-11-21 10:16:58.603301+00', NULL, 1, '2026-11-21 10:16:58.721079+00', '{}', NULL);
INSERT INTO public.outbox VALUES (21, 'T0RELEASED', 1, 'notice:6b0e22bd30e64e5093ec5c9aae4ac62e', 'notice', '{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 10:16:58.603301+00', '2026-11-21 10:16:58.603301+00', NULL, 1, '2026-11-21 10:16:58.721079+00', '{"ts": "1795256218.695104"}', NULL);
INSERT INTO public.outbox VALUES (22, 'T0RELEASED', 1, 'card:17f588b30ba24279be197659e59c114e', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 10:16:58.603301+00', '2026-11-21 10:16:58.603301+00', NULL, 1, '2026-11-21 10:16:58.721079+00', '{"ts": "1795256218.497856"}', NULL);
INSERT INTO public.outbox VALUES (24, 'T0RELEASED', 1, 'announce:69b14eeea75b42e8bcd7a84fe30f18b8', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 10:16:58.603301+00', '2026-11-21 10:16:58.603301+00', NULL, 1, '2026-11-21 10:16:58.721079+00', '{"ts": "1795256218.499027"}', NULL);
INSERT INTO public.outbox VALUES (75, 'T0RELEASED', 1, 'close_offer:326e857f764f42c0875c2f9176337c35', 'close_offer', '{"handoff_id": 1}', NULL, 'offer:1', 'done', '2026-11-21 10:37:00.598823+00', '2026-11-21 10:37:00.598823+00', NULL, 1, '2026-11-21 10:37:00.707171+00', '{}', NULL);
INSERT INTO public.outbox VALUES (64, 'T0RELEASED', 1, 'close_reminder:1:2', 'close_reminder', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 10:37:00.224008+00', '2026-11-21 10:37:00.224008+00', NULL, 1, '2026-11-21 10:37:00.299527+00', '{}', NULL);
INSERT INTO public.outbox VALUES (76, 'T0RELEASED', 1, 'direct:3a98f35dc1a14ab0b4745bd66db4e29a', 'direct', '{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, NULL, 'done', '2026-11-21 10:37:00.598823+00', '2026-11-21 10:37:00.598823+00', NULL, 1, '2026-11-21 10:37:00.707171+00', '{"channel": "D0FT3VW1H9", "ts": "1795257420.691762"}', NULL);
INSERT INTO public.outbox VALUES (87, 'T0RELEASED', 1, 'announce:14d190143bcf45a08c2de35fe570afdc', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 10:37:00.727607+00', '2026-11-21 10:37:00.727607+00', NULL, 1, '2026-11-21 10:37:00.89871+00', '{"ts": "1795256218.499027"}', NULL);
INSERT INTO public.outbox VALUES (61, 'T0RELEASED', 1, 'close_reminder:1:1', 'close_reminder', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 10:32:00.056431+00', '2026-11-21 10:32:00.056431+00', NULL, 1, '2026-11-21 10:32:00.126583+00', '{}', NULL);
INSERT INTO public.outbox VALUES (32, 'T0RELEASED', 1, 'direct:5fe88476837e49418648f222b8f3b913', 'direct', '{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 10:16:58.679653+00', '2026-11-21 10:16:58.679653+00', NULL, 1, '2026-11-21 10:16:58.864036+00', '{"channel": "D0FT3VW1H9", "ts": "1795256218.843571"}', NULL);
INSERT INTO public.outbox VALUES (84, 'T0RELEASED', 1, 'announce_reply:40a8208afb494df58f36f7569fe0f509', 'announce_reply', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795258320.324387}}', NULL, 'announce:1', 'done', '2026-11-21 10:37:00.727607+00', '2026-11-21 10:37:00.727607+00', NULL, 1, '2026-11-21 10:37:00.867571+00', '{"ts": "1795257420.839121"}', NULL);
INSERT INTO public.outbox VALUES (52, 'T0RELEASED', 1, 'notice:fe7a8a645aa341da846a9ee9ae72bc4b', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795257119.812851}}', NULL, 'room:1', 'done', '2026-11-21 10:16:59.812851+00', '2026-11-21 10:16:59.812851+00', NULL, 1, '2026-11-21 10:28:59.940096+00', '{"ts": "1795256939.893957"}', NULL);
INSERT INTO public.outbox VALUES (53, 'T0RELEASED', 1, 'announce_reply:6e6ea47e242b4dc6820da931f5404747', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795257119.812851}}', NULL, 'announce:1', 'done', '2026-11-21 10:16:59.812851+00', '2026-11-21 10:16:59.812851+00', NULL, 1, '2026-11-21 10:28:59.940096+00', '{"ts": "1795256939.894808"}', NULL);
INSERT INTO public.outbox VALUES (54, 'T0RELEASED', 1, 'card:07234910613344c28ee15138e1787428', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 10:16:59.812851+00', '2026-11-21 10:16:59.812851+00', NULL, 1, '2026-11-21 10:28:59.940096+00', '{"ts": "1795256218.497856"}', NULL);
INSERT INTO public.outbox VALUES (43, 'T0RELEASED', 1, 'topic:e7301c27895c4f0595f33dbcdc15226f', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 10:16:59.087024+00', '2026-11-21 10:16:59.087024+00', NULL, 1, '2026-11-21 10:16:59.118846+00', '{}', NULL);
INSERT INTO public.outbox VALUES (40, 'T0RELEASED', 1, 'notice:09d4c0173b9b4f24b9c8f2be2fcd4796', 'notice', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795257118.300353}}', NULL, 'room:1', 'done', '2026-11-21 10:16:59.087024+00', '2026-11-21 10:16:59.087024+00', NULL, 1, '2026-11-21 10:16:59.138908+00', '{"ts": "1795256219.116456"}', NULL);
INSERT INTO public.outbox VALUES (41, 'T0RELEASED', 1, 'announce_reply:ed0dc56779f94dd1bc01667b6acfb28b', 'announce_reply', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795257118.300353}}', NULL, 'announce:1', 'done', '2026-11-21 10:16:59.087024+00', '2026-11-21 10:16:59.087024+00', NULL, 1, '2026-11-21 10:16:59.138908+00', '{"ts": "1795256219.116855"}', NULL);
INSERT INTO public.outbox VALUES (42, 'T0RELEASED', 1, 'card:07fc5f38f5734c03b69e0b511a628e1e', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 10:16:59.087024+00', '2026-11-21 10:16:59.087024+00', NULL, 1, '2026-11-21 10:16:59.138908+00', '{"ts": "1795256218.497856"}', NULL);
INSERT INTO public.outbox VALUES (62, 'T0RELEASED', 1, 'remind:1:2', 'remind', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 10:32:00.056431+00', '2026-11-21 10:32:00.056431+00', NULL, 1, '2026-11-21 10:32:00.160724+00', '{"ts": "1795257120.156992"}', NULL);
INSERT INTO public.outbox VALUES (44, 'T0RELEASED', 1, 'announce:a745d58cbace42d88c9eec7645dab88b', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 10:16:59.087024+00', '2026-11-21 10:16:59.087024+00', NULL, 1, '2026-11-21 10:16:59.166394+00', '{"ts": "1795256218.499027"}', NULL);
INSERT INTO public.outbox VALUES (85, 'T0RELEASED', 1, 'card:cfa54d4f39a545cc930d836ca13273ca', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 10:37:00.727607+00', '2026-11-21 10:37:00.727607+00', NULL, 1, '2026-11-21 10:37:00.867571+00', '{"ts": "1795256218.497856"}', NULL);
INSERT INTO public.outbox VALUES (63, 'T0RELEASED', 1, 'remind_direct:1:2', 'remind_direct', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 10:32:00.056431+00', '2026-11-21 10:32:00.056431+00', NULL, 1, '2026-11-21 10:32:00.187215+00', '{"channel": "D0FT3VW1H9", "ts": "1795257120.185329"}', NULL);
INSERT INTO public.outbox VALUES (78, 'T0RELEASED', 1, 'notice:c908c5dc316e417884129b870a26dd01', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, 'room:1', 'done', '2026-11-21 10:37:00.598823+00', '2026-11-21 10:37:00.598823+00', NULL, 1, '2026-11-21 10:37:00.707171+00', '{"ts": "1795257420.692053"}', NULL);
INSERT INTO public.outbox VALUES (79, 'T0RELEASED', 1, 'card:b3df1a403a244be198817aec0c9a35e2', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 10:37:00.598823+00', '2026-11-21 10:37:00.598823+00', NULL, 1, '2026-11-21 10:37:00.707171+00', '{"ts": "1795256218.497856"}', NULL);
INSERT INTO public.outbox VALUES (55, 'T0RELEASED', 1, 'topic:1d08f19954e8466e998cd59ae9a948df', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 10:16:59.812851+00', '2026-11-21 10:16:59.812851+00', NULL, 1, '2026-11-21 10:28:59.890446+00', '{}', NULL);
INSERT INTO public.outbox VALUES (56, 'T0RELEASED', 1, 'announce:5351f52a10934fb199fc6289a4759205', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 10:16:59.812851+00', '2026-11-21 10:16:59.812851+00', NULL, 1, '2026-11-21 10:29:00.020253+00', '{"ts": "1795256218.499027"}', NULL);
INSERT INTO public.outbox VALUES (59, 'T0RELEASED', 1, 'topic:b6de54b6c93c429c8f4b32ceb4af7dd2', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 10:32:00.056431+00', '2026-11-21 10:32:00.056431+00', NULL, 1, '2026-11-21 10:32:00.126583+00', '{}', NULL);
INSERT INTO public.outbox VALUES (58, 'T0RELEASED', 1, 'card:c77f2a0271a149c1bc2a4b5fff0185cf', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 10:32:00.056431+00', '2026-11-21 10:32:00.056431+00', NULL, 1, '2026-11-21 10:32:00.126583+00', '{"ts": "1795256218.497856"}', NULL);
INSERT INTO public.outbox VALUES (60, 'T0RELEASED', 1, 'announce:3fc44e1446974d2bb8770a3834d0c4de', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 10:32:00.056431+00', '2026-11-21 10:32:00.056431+00', NULL, 1, '2026-11-21 10:32:00.126583+00', '{"ts": "1795256218.499027"}', NULL);
INSERT INTO public.outbox VALUES (86, 'T0RELEASED', 1, 'topic:8c69eb0a77bd47969b0597b018f77542', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 10:37:00.727607+00', '2026-11-21 10:37:00.727607+00', NULL, 1, '2026-11-21 10:37:00.844437+00', '{}', NULL);
INSERT INTO public.outbox VALUES (83, 'T0RELEASED', 1, 'notice:f56e829212bd482ba950a38624688b6b', 'notice', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795258320.324387}}', NULL, 'room:1', 'done', '2026-11-21 10:37:00.727607+00', '2026-11-21 10:37:00.727607+00', NULL, 1, '2026-11-21 10:37:00.867571+00', '{"ts": "1795257420.838604"}', NULL);
INSERT INTO public.outbox VALUES (97, 'T0RELEASED', 1, 'announce:834f7c09c294488fbff94240eca60008', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 10:37:01.045917+00', '2026-11-21 10:37:01.045917+00', NULL, 1, '2026-11-21 10:37:01.132036+00', '{"ts": "1795256218.499027"}', NULL);
INSERT INTO public.outbox VALUES (95, 'T0RELEASED', 1, 'card:504ed26956c34f48a6b5099b1d0216c4', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 10:37:01.045917+00', '2026-11-21 10:37:01.045917+00', NULL, 1, '2026-11-21 10:37:01.111686+00', '{"ts": "1795256218.497856"}', NULL);
INSERT INTO public.outbox VALUES (96, 'T0RELEASED', 1, 'topic:8b4fd0535c49486d8ccb23afe5f19778', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 10:37:01.045917+00', '2026-11-21 10:37:01.045917+00', NULL, 1, '2026-11-21 10:37:01.093972+00', '{}', NULL);
INSERT INTO public.outbox VALUES (93, 'T0RELEASED', 1, 'notice:2a60e4746a9d4fe09b1d95151d7934e4', 'notice', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}', NULL, 'room:1', 'done', '2026-11-21 10:37:01.045917+00', '2026-11-21 10:37:01.045917+00', NULL, 1, '2026-11-21 10:37:01.111686+00', '{"ts": "1795257421.090478"}', NULL);
INSERT INTO public.outbox VALUES (94, 'T0RELEASED', 1, 'announce_reply:dc96522e66144a6fb2d701e2dff128be', 'announce_reply', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}', NULL, 'announce:1', 'done', '2026-11-21 10:37:01.045917+00', '2026-11-21 10:37:01.045917+00', NULL, 1, '2026-11-21 10:37:01.111686+00', '{"ts": "1795257421.091118"}', NULL);
INSERT INTO public.outbox VALUES (25, 'T0RELEASED', 1, 'direct:86331ec6e7ec4c43b2baf358204e6886', 'direct', '{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 10:16:58.603301+00', '2026-11-21 10:16:58.603301+00', NULL, 1, '2026-11-21 10:16:58.721079+00', '{"channel": "D0OAN0SX5F", "ts": "1795256218.706337"}', NULL);
INSERT INTO public.outbox VALUES (26, 'T0RELEASED', NULL, 'look_up_person:U0LINUSTO1', 'look_up_person', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 10:16:58.679653+00', '2026-11-21 10:16:58.679653+00', NULL, 1, '2026-11-21 10:16:58.864036+00', '{"zone": "Europe/Helsinki"}', NULL);
INSERT INTO public.outbox VALUES (30, 'T0RELEASED', 1, 'topic:c45370fe1bd64d6ca19cc7d916b1ebb5', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 10:16:58.679653+00', '2026-11-21 10:16:58.679653+00', NULL, 1, '2026-11-21 10:16:58.864036+00', '{}', NULL);
INSERT INTO public.outbox VALUES (27, 'T0RELEASED', 1, 'invite:fa129148aeeb4841ab0a42fb6f3407db', 'invite', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 10:16:58.679653+00', '2026-11-21 10:16:58.679653+00', NULL, 1, '2026-11-21 10:16:58.864036+00', '{}', NULL);
INSERT INTO public.outbox VALUES (28, 'T0RELEASED', 1, 'notice:0dfb9bf949bc4454970371d7447eb3ba', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 10:16:58.679653+00', '2026-11-21 10:16:58.679653+00', NULL, 1, '2026-11-21 10:16:58.864036+00', '{"ts": "1795256218.812264"}', NULL);
INSERT INTO public.outbox VALUES (29, 'T0RELEASED', 1, 'card:a832aa1e5d6642d39799dcaf4f1ff2d0', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 10:16:58.679653+00', '2026-11-21 10:16:58.679653+00', NULL, 1, '2026-11-21 10:16:58.864036+00', '{"ts": "1795256218.497856"}', NULL);
INSERT INTO public.outbox VALUES (31, 'T0RELEASED', 1, 'announce:6259763027cf43e5bff5476d22c61a4a', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 10:16:58.679653+00', '2026-11-21 10:16:58.679653+00', NULL, 1, '2026-11-21 10:16:58.864036+00', '{"ts": "1795256218.499027"}', NULL);
INSERT INTO public.outbox VALUES (50, 'T0RELEASED', 1, 'check_mark:1970162f6df84bbf94362a029193ca05', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795256219.115213', 'done', '2026-11-21 10:16:59.212963+00', '2026-11-21 10:16:59.212963+00', NULL, 1, '2026-11-21 10:16:59.70311+00', '{}', NULL);
INSERT INTO public.outbox VALUES (71, 'T0RELEASED', 1, 'announce:b01b182f3d9f4be784fec7e1a501fd5f', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 10:37:00.324387+00', '2026-11-21 10:37:00.324387+00', NULL, 1, '2026-11-21 10:37:00.460449+00', '{"ts": "1795256218.499027"}', NULL);
INSERT INTO public.outbox VALUES (51, 'T0RELEASED', 1, 'check_mark:4bf2280d4ba549ecbd4d3704c8aaa9a1', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795256219.115213', 'done', '2026-11-21 10:16:59.664154+00', '2026-11-21 10:16:59.664154+00', NULL, 1, '2026-11-21 10:16:59.73695+00', '{}', NULL);
INSERT INTO public.outbox VALUES (57, 'T0RELEASED', 1, 'remind_direct:1:1', 'remind_direct', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 10:28:59.866664+00', '2026-11-21 10:28:59.866664+00', NULL, 1, '2026-11-21 10:29:00.020253+00', '{"channel": "D0FT3VW1H9", "ts": "1795256940.000299"}', NULL);
INSERT INTO public.outbox VALUES (37, 'T0RELEASED', 1, 'topic:8f193911576a4a0faf36c6a1687d0dd7', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 10:16:58.775227+00', '2026-11-21 10:16:58.775227+00', NULL, 1, '2026-11-21 10:16:58.969808+00', '{}', NULL);
INSERT INTO public.outbox VALUES (33, 'T0RELEASED', NULL, 'look_up_person:U0BARBARA1', 'look_up_person', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 10:16:58.775227+00', '2026-11-21 10:16:58.775227+00', NULL, 1, '2026-11-21 10:16:59.023396+00', '{"zone": "America/Los_Angeles"}', NULL);
INSERT INTO public.outbox VALUES (34, 'T0RELEASED', 1, 'invite:3897806226bd43f6be3a33d400da2cfc', 'invite', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 10:16:58.775227+00', '2026-11-21 10:16:58.775227+00', NULL, 1, '2026-11-21 10:16:59.023396+00', '{}', NULL);
INSERT INTO public.outbox VALUES (35, 'T0RELEASED', 1, 'notice:bdddec9ff7da4c958d1a775b1020d27c', 'notice', '{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 10:16:58.775227+00', '2026-11-21 10:16:58.775227+00', NULL, 1, '2026-11-21 10:16:59.023396+00', '{"ts": "1795256218.974739"}', NULL);
INSERT INTO public.outbox VALUES (36, 'T0RELEASED', 1, 'card:457d3706027f4361b1ed99e47b89d130', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 10:16:58.775227+00', '2026-11-21 10:16:58.775227+00', NULL, 1, '2026-11-21 10:16:59.023396+00', '{"ts": "1795256218.497856"}', NULL);
INSERT INTO public.outbox VALUES (38, 'T0RELEASED', 1, 'announce:e4e71b157fc84035be5487d59c89e273', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 10:16:58.775227+00', '2026-11-21 10:16:58.775227+00', NULL, 1, '2026-11-21 10:16:59.023396+00', '{"ts": "1795256218.499027"}', NULL);
INSERT INTO public.outbox VALUES (39, 'T0RELEASED', 1, 'direct:b5d5b24684ab4194b8de0d74c17a776f', 'direct', '{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 10:16:58.775227+00', '2026-11-21 10:16:58.775227+00', NULL, 1, '2026-11-21 10:16:59.023396+00', '{"channel": "D07BKQZ5T3", "ts": "1795256218.991319"}', NULL);
INSERT INTO public.outbox VALUES (47, 'T0RELEASED', 1, 'read_message:c2f2b285265d4a188df99e8371d7a413', 'read_message', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795256219.110980', 'done', '2026-11-21 10:16:59.172957+00', '2026-11-21 10:16:59.172957+00', NULL, 1, '2026-11-21 10:16:59.226362+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (48, 'T0RELEASED', 1, 'check_mark:513ed67297cb4ca596958df76bd169da', 'check_mark', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795256219.110980', 'done', '2026-11-21 10:16:59.172957+00', '2026-11-21 10:16:59.172957+00', NULL, 1, '2026-11-21 10:16:59.273061+00', '{}', NULL);
INSERT INTO public.outbox VALUES (49, 'T0RELEASED', 1, 'read_message:47ff1c7baa5147d4bdb4183927cc1b8b', 'read_message', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795256219.115213', 'done', '2026-11-21 10:16:59.212963+00', '2026-11-21 10:16:59.212963+00', NULL, 1, '2026-11-21 10:16:59.656291+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (69, 'T0RELEASED', 1, 'card:9d2fa6c9a1824f198160592bc9c8c7fb', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 10:37:00.324387+00', '2026-11-21 10:37:00.324387+00', NULL, 1, '2026-11-21 10:37:00.43244+00', '{"ts": "1795256218.497856"}', NULL);
INSERT INTO public.outbox VALUES (70, 'T0RELEASED', 1, 'topic:c2820bd94f1b4334979a601b02090429', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 10:37:00.324387+00', '2026-11-21 10:37:00.324387+00', NULL, 1, '2026-11-21 10:37:00.399363+00', '{}', NULL);
INSERT INTO public.outbox VALUES (66, 'T0RELEASED', 1, 'close_reminder:1:3', 'close_reminder', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 10:37:00.324387+00', '2026-11-21 10:37:00.324387+00', NULL, 1, '2026-11-21 10:37:00.43244+00', '{}', NULL);
INSERT INTO public.outbox VALUES (67, 'T0RELEASED', 1, 'notice:404f756b371b4b919f814dfa600d9613', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795258320.324387}}', NULL, 'room:1', 'done', '2026-11-21 10:37:00.324387+00', '2026-11-21 10:37:00.324387+00', NULL, 1, '2026-11-21 10:37:00.43244+00', '{"ts": "1795257420.402580"}', NULL);
INSERT INTO public.outbox VALUES (68, 'T0RELEASED', 1, 'announce_reply:b63fa5d206d747d5bbdb0d85408f870b', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795258320.324387}}', NULL, 'announce:1', 'done', '2026-11-21 10:37:00.324387+00', '2026-11-21 10:37:00.324387+00', NULL, 1, '2026-11-21 10:37:00.43244+00', '{"ts": "1795257420.403203"}', NULL);
INSERT INTO public.outbox VALUES (74, 'T0RELEASED', 1, 'notice:5b43749a7e6048a7b279e1e0aa670168', 'notice', '{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1"}}', NULL, 'room:1', 'done', '2026-11-21 10:37:00.498264+00', '2026-11-21 10:37:00.498264+00', NULL, 1, '2026-11-21 10:37:00.578885+00', '{"ts": "1795257420.565351"}', NULL);
INSERT INTO public.outbox VALUES (72, 'T0RELEASED', 1, 'invite:6331525cd528484b89b0633c3e363d2a', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 10:37:00.498264+00', '2026-11-21 10:37:00.498264+00', NULL, 1, '2026-11-21 10:37:00.56746+00', '{}', NULL);
INSERT INTO public.outbox VALUES (73, 'T0RELEASED', 1, 'offer_role:d642a1c9388240519d315b494b62f48a', 'offer_role', '{"handoff_id": 1}', NULL, 'offer:1', 'done', '2026-11-21 10:37:00.498264+00', '2026-11-21 10:37:00.498264+00', NULL, 1, '2026-11-21 10:37:00.578885+00', '{"channel": "D0OOMHG5RS", "ts": "1795257420.564526"}', NULL);
INSERT INTO public.outbox VALUES (88, 'T0RELEASED', 1, 'notice:38d98085a91c437ea00f6edf9ff06dde', 'notice', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795261020.916358}}', NULL, 'room:1', 'done', '2026-11-21 10:37:00.916358+00', '2026-11-21 10:37:00.916358+00', NULL, 1, '2026-11-21 10:37:00.984526+00', '{"ts": "1795257420.960330"}', NULL);
INSERT INTO public.outbox VALUES (102, 'T0RELEASED', 2, 'card:d3f0febcd9454c8b8efa58339453b510', 'card', '{}', 98, 'card:2', 'done', '2026-11-21 10:37:01.150382+00', '2026-11-21 10:37:01.150382+00', NULL, 1, '2026-11-21 10:37:01.259095+00', '{"ts": "1795257421.247112"}', NULL);
INSERT INTO public.outbox VALUES (104, 'T0RELEASED', 2, 'announce:e5a80a84b0cc406e92f51e1e96cb920f', 'announce', '{}', 98, 'announce:2', 'done', '2026-11-21 10:37:01.150382+00', '2026-11-21 10:37:01.150382+00', NULL, 1, '2026-11-21 10:37:01.259095+00', '{"ts": "1795257421.247890"}', NULL);
INSERT INTO public.outbox VALUES (80, 'T0RELEASED', 1, 'topic:7046bbc982dc4904b67cbcdb02c3bbe7', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 10:37:00.598823+00', '2026-11-21 10:37:00.598823+00', NULL, 1, '2026-11-21 10:37:00.688101+00', '{}', NULL);
INSERT INTO public.outbox VALUES (81, 'T0RELEASED', 1, 'announce:a847ec6dab804043a2d01717e681cf50', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 10:37:00.598823+00', '2026-11-21 10:37:00.598823+00', NULL, 1, '2026-11-21 10:37:00.707171+00', '{"ts": "1795256218.499027"}', NULL);
INSERT INTO public.outbox VALUES (82, 'T0RELEASED', 1, 'direct:1299fa8e3ced42cc9482662b5b91531c', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 10:37:00.598823+00', '2026-11-21 10:37:00.598823+00', NULL, 1, '2026-11-21 10:37:00.707171+00', '{"channel": "D0OOMHG5RS", "ts": "1795257420.697729"}', NULL);
INSERT INTO public.outbox VALUES (89, 'T0RELEASED', 1, 'announce_reply:2f20cc1331d1495b83a78f41dd98c2ff', 'announce_reply', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795261020.916358}}', NULL, 'announce:1', 'done', '2026-11-21 10:37:00.916358+00', '2026-11-21 10:37:00.916358+00', NULL, 1, '2026-11-21 10:37:00.984526+00', '{"ts": "1795257420.960848"}', NULL);
INSERT INTO public.outbox VALUES (90, 'T0RELEASED', 1, 'card:9f7063acc804499dae1149c5918089b0', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 10:37:00.916358+00', '2026-11-21 10:37:00.916358+00', NULL, 1, '2026-11-21 10:37:00.984526+00', '{"ts": "1795256218.497856"}', NULL);
INSERT INTO public.outbox VALUES (98, 'T0RELEASED', 2, 'open_channel:2', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 10:37:01.150382+00', '2026-11-21 10:37:01.150382+00', NULL, 1, '2026-11-21 10:37:01.206821+00', '{"channel": "C0OLDASXI"}', NULL);
INSERT INTO public.outbox VALUES (99, 'T0RELEASED', 2, 'invite:fa529d62b1fa455eaa5853a0b9b9b9da', 'invite', '{"user": "U0ADALOVE1"}', 98, NULL, 'done', '2026-11-21 10:37:01.150382+00', '2026-11-21 10:37:01.150382+00', NULL, 1, '2026-11-21 10:37:01.259095+00', '{}', NULL);
INSERT INTO public.outbox VALUES (103, 'T0RELEASED', 2, 'topic:944c9fee954b47dd9e42766efbe152de', 'topic', '{}', 98, 'topic:2', 'done', '2026-11-21 10:37:01.150382+00', '2026-11-21 10:37:01.150382+00', NULL, 1, '2026-11-21 10:37:01.259095+00', '{}', NULL);
INSERT INTO public.outbox VALUES (100, 'T0RELEASED', 2, 'tell_ready:2:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:39689/respond/3lGNS_pJTsXDluDRZgGfnw"}', 98, NULL, 'done', '2026-11-21 10:37:01.150382+00', '2026-11-21 10:37:01.150382+00', NULL, 1, '2026-11-21 10:37:01.259095+00', '{}', NULL);
INSERT INTO public.outbox VALUES (101, 'T0RELEASED', 2, 'direct:36684ade2424430fbfd64eb9d1a92d49', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 98, NULL, 'done', '2026-11-21 10:37:01.150382+00', '2026-11-21 10:37:01.150382+00', NULL, 1, '2026-11-21 10:37:01.259095+00', '{"channel": "D0OOMHG5RS", "ts": "1795257421.246286"}', NULL);
INSERT INTO public.outbox VALUES (105, 'T0RELEASED', 2, 'pin_card:a4dce73935c84eeaa17631d3d4330ff0', 'pin_card', '{}', 102, NULL, 'done', '2026-11-21 10:37:01.150382+00', '2026-11-21 10:37:01.150382+00', NULL, 1, '2026-11-21 10:37:01.306699+00', '{}', NULL);
INSERT INTO public.outbox VALUES (106, 'T0RELEASED', 2, 'bookmark:2:card', 'bookmark', '{"to": "card"}', 102, NULL, 'done', '2026-11-21 10:37:01.150382+00', '2026-11-21 10:37:01.150382+00', NULL, 1, '2026-11-21 10:37:01.306699+00', '{"link": "http://127.0.0.1:39689/archives/C0OLDASXI/p1795257421247112"}', NULL);
INSERT INTO public.outbox VALUES (91, 'T0RELEASED', 1, 'topic:3c1d8d089e0149c18a61fb1e2cc4cfb6', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 10:37:00.916358+00', '2026-11-21 10:37:00.916358+00', NULL, 1, '2026-11-21 10:37:00.962944+00', '{}', NULL);
INSERT INTO public.outbox VALUES (92, 'T0RELEASED', 1, 'announce:f9f55c895dc4499694c161d38238c520', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 10:37:00.916358+00', '2026-11-21 10:37:00.916358+00', NULL, 1, '2026-11-21 10:37:01.008011+00', '{"ts": "1795256218.499027"}', NULL);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0ADALOVE1', 'Europe/London', 'ada', '2026-11-21 10:16:58.44645+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0GRACEHO1', 'America/New_York', 'grace', '2026-11-21 10:16:58.622493+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0DENNISR1', 'Asia/Tokyo', 'dennis', '2026-11-21 10:16:58.698148+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0LINUSTO1', 'Europe/Helsinki', 'linus', '2026-11-21 10:16:58.824572+00', false, false, false);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0BARBARA1', 'America/Los_Angeles', 'barbara', '2026-11-21 10:16:58.979718+00', false, false, false);
INSERT INTO public.promise VALUES (1, 'T0RELEASED', 1, '2026-11-21 10:31:58.300353+00', '2026-11-21 10:16:58.300353+00', 'kept', '2026-11-21 10:16:59.812851+00', -898.487502);
INSERT INTO public.promise VALUES (2, 'T0RELEASED', 1, '2026-11-21 10:31:59.812851+00', '2026-11-21 10:16:59.812851+00', 'broken', '2026-11-21 10:37:00.324387+00', 300.511536);
INSERT INTO public.promise VALUES (3, 'T0RELEASED', 1, '2026-11-21 10:52:00.324387+00', '2026-11-21 10:37:00.324387+00', 'kept', '2026-11-21 10:37:00.916358+00', -899.408029);
INSERT INTO public.promise VALUES (4, 'T0RELEASED', 1, '2026-11-21 11:37:00.916358+00', '2026-11-21 10:37:00.916358+00', 'kept', '2026-11-21 10:37:01.045917+00', -3599.870441);
INSERT INTO public.reminder VALUES (1, 'T0RELEASED', 1, '2026-11-21 10:31:59.812851+00', 0, 1, 'U0LINUSTO1', '2026-11-21 10:28:59.866664+00', NULL, NULL, 'D0FT3VW1H9', '1795256940.000299', '2026-11-21 10:32:00.056431+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (2, 'T0RELEASED', 1, '2026-11-21 10:31:59.812851+00', 0, 2, 'U0LINUSTO1', '2026-11-21 10:32:00.056431+00', 'C0OLDQ2VW', '1795257120.156992', 'D0FT3VW1H9', '1795257120.185329', '2026-11-21 10:37:00.224008+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (3, 'T0RELEASED', 1, '2026-11-21 10:31:59.812851+00', 0, 3, 'U0GRACEHO1', '2026-11-21 10:37:00.224008+00', 'C0OLDQ2VW', '1795257420.308670', NULL, NULL, '2026-11-21 10:37:00.324387+00', 'answered', 'U0LINUSTO1');
INSERT INTO public.role_held VALUES (1, 'T0RELEASED', 1, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 10:16:58.300353+00', '2026-11-21 10:16:58.560567+00', NULL);
INSERT INTO public.role_held VALUES (2, 'T0RELEASED', 1, 'commander', 'U0GRACEHO1', 'U0ADALOVE1', false, '2026-11-21 10:16:58.560567+00', NULL, NULL);
INSERT INTO public.role_held VALUES (3, 'T0RELEASED', 1, 'operations', 'U0DENNISR1', 'U0ADALOVE1', false, '2026-11-21 10:16:58.603301+00', NULL, NULL);
INSERT INTO public.role_held VALUES (5, 'T0RELEASED', 1, 'scribe', 'U0BARBARA1', 'U0ADALOVE1', false, '2026-11-21 10:16:58.775227+00', NULL, NULL);
INSERT INTO public.role_held VALUES (4, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', false, '2026-11-21 10:16:58.679653+00', '2026-11-21 10:37:00.598823+00', NULL);
INSERT INTO public.role_held VALUES (6, 'T0RELEASED', 1, 'communications', 'U0ADALOVE1', 'U0ADALOVE1', false, '2026-11-21 10:37:00.598823+00', NULL, NULL);
INSERT INTO public.role_held VALUES (7, 'T0RELEASED', 2, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 10:37:01.150382+00', NULL, NULL);
INSERT INTO public.tag VALUES (1, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795256219.107265', 'U0BARBARA1', 'mag', true, '1795256219.122722', '2026-11-21 10:16:59.125504+00');
INSERT INTO public.tag VALUES (2, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795256219.110980', 'U0BARBARA1', 'pushpin', true, '1795256219.168977', '2026-11-21 10:16:59.172957+00');
INSERT INTO public.tag VALUES (4, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795256219.110980', 'U0GRACEHO1', 'scales', true, '1795256219.253234', '2026-11-21 10:16:59.255229+00');
INSERT INTO public.tag VALUES (3, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795256219.115213', 'U0BARBARA1', 'pushpin', false, '1795256219.658745', '2026-11-21 10:16:59.664154+00');
INSERT INTO public.timeline_entry VALUES (1, 'T0RELEASED', 1, '2026-11-21 10:16:58.300353+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV1: Checkout returns 500s', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 10:16:58.300353+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (2, 'T0RELEASED', 1, '2026-11-21 10:16:58.300353+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 10:16:58.300353+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (3, 'T0RELEASED', 1, '2026-11-21 10:16:58.560567+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0GRACEHO1> commander', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 10:16:58.560567+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (4, 'T0RELEASED', 1, '2026-11-21 10:16:58.603301+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0DENNISR1> operations lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 10:16:58.603301+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (5, 'T0RELEASED', 1, '2026-11-21 10:16:58.679653+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0LINUSTO1> communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 10:16:58.679653+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (6, 'T0RELEASED', 1, '2026-11-21 10:16:58.775227+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0BARBARA1> scribe', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 10:16:58.775227+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (7, 'T0RELEASED', 1, '2026-11-21 10:16:59.087024+00', 'status', 'system', 'U0GRACEHO1', NULL, 'acknowledged the incident', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 10:16:59.087024+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (9, 'T0RELEASED', 1, '2026-11-21 10:16:59.11098+00', 'decision', 'message', 'U0GRACEHO1', NULL, 'We roll back first', '[]', 'C0OLDQ2VW', '1795256219.110980', NULL, 'http://127.0.0.1:39689/archives/C0OLDQ2VW/p1795256219110980', NULL, NULL, 'U0BARBARA1', '2026-11-21 10:16:59.172957+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (10, 'T0RELEASED', 1, '2026-11-21 10:16:59.115213+00', 'event', 'message', 'U0DENNISR1', NULL, 'Lunch anyone', '[]', 'C0OLDQ2VW', '1795256219.115213', NULL, 'http://127.0.0.1:39689/archives/C0OLDQ2VW/p1795256219115213', NULL, NULL, 'U0BARBARA1', '2026-11-21 10:16:59.212963+00', '2026-11-21 10:16:59.664154+00', 1);
INSERT INTO public.timeline_entry VALUES (8, 'T0RELEASED', 1, '2026-11-21 10:16:59.107265+00', 'finding', 'message', 'U0DENNISR1', NULL, 'Errors began with release 413', '[]', 'C0OLDQ2VW', '1795256219.107265', NULL, 'http://127.0.0.1:39689/archives/C0OLDQ2VW/p1795256219107265', '1795256219.712061', NULL, 'U0BARBARA1', '2026-11-21 10:16:59.125504+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (11, 'T0RELEASED', 1, '2026-11-21 08:01:00+00', 'event', 'note', 'U0BARBARA1', NULL, 'The database was restarted', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0BARBARA1', '2026-11-21 10:16:59.755467+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (12, 'T0RELEASED', 1, '2026-11-21 10:16:59.812851+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 1: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 10:16:59.812851+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (13, 'T0RELEASED', 1, '2026-11-21 10:37:00.324387+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 2: No change. Still: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 10:37:00.324387+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (14, 'T0RELEASED', 1, '2026-11-21 10:37:00.598823+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 10:37:00.598823+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (15, 'T0RELEASED', 1, '2026-11-21 10:37:00.727607+00', 'severity', 'system', 'U0GRACEHO1', NULL, 'changed severity SEV1 → SEV2: fewer customers', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 10:37:00.727607+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (16, 'T0RELEASED', 1, '2026-11-21 10:37:00.916358+00', 'status', 'system', 'U0GRACEHO1', NULL, 'mitigated: Rolled back release 412', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 10:37:00.916358+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (17, 'T0RELEASED', 1, '2026-11-21 10:37:01.045917+00', 'status', 'system', 'U0GRACEHO1', NULL, 'resolved: No errors since 14:05', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 10:37:01.045917+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (18, 'T0RELEASED', 2, '2026-11-21 10:37:01.150382+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV4: A button is blue', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 10:37:01.150382+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (19, 'T0RELEASED', 2, '2026-11-21 10:37:01.150382+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 10:37:01.150382+00', NULL, 1);
INSERT INTO public.timeline_version VALUES (1, 'T0RELEASED', 9, 1, '2026-11-21 10:16:59.11098+00', 'event', 'We roll back first', '[]', '2026-11-21 10:16:59.255229+00', 'U0GRACEHO1', NULL);
INSERT INTO public.timeline_version VALUES (2, 'T0RELEASED', 8, 1, '2026-11-21 10:16:59.107265+00', 'finding', 'Errors began with release 412', '[]', '2026-11-21 10:16:59.723263+00', 'U0DENNISR1', NULL);
INSERT INTO public.workspace VALUES ('T0RELEASED', 3);
SELECT pg_catalog.setval('public.alarm_id_seq', 1, false);
SELECT pg_catalog.setval('public.audit_id_seq', 26, true);
SELECT pg_catalog.setval('public.handoff_id_seq', 1, true);
SELECT pg_catalog.setval('public.incident_id_seq', 2, true);
SELECT pg_catalog.setval('public.incident_task_id_seq', 1, false);
SELECT pg_catalog.setval('public.incident_update_id_seq', 2, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 106, true);
SELECT pg_catalog.setval('public.promise_id_seq', 4, true);
SELECT pg_catalog.setval('public.reminder_id_seq', 3, true);
SELECT pg_catalog.setval('public.role_held_id_seq', 7, true);
SELECT pg_catalog.setval('public.tag_id_seq', 4, true);
SELECT pg_catalog.setval('public.timeline_entry_id_seq', 19, true);
SELECT pg_catalog.setval('public.timeline_version_id_seq', 2, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.alarm
    ADD CONSTRAINT pk_alarm PRIMARY KEY (id);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT pk_audit PRIMARY KEY (id);
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
CREATE INDEX ix_tag_incident_id ON public.tag USING btree (incident_id);
CREATE INDEX ix_timeline_entry_order ON public.timeline_entry USING btree (incident_id, at, id);
CREATE UNIQUE INDEX uq_role_held_now ON public.role_held USING btree (team_id, incident_id, role) WHERE (until_at IS NULL);
CREATE TRIGGER audit_is_only_added_to BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION public.audit_is_only_added_to();
ALTER TABLE ONLY public.alarm
    ADD CONSTRAINT fk_alarm_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT fk_audit_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
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
ALTER TABLE ONLY public.tag
    ADD CONSTRAINT fk_tag_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.timeline_entry
    ADD CONSTRAINT fk_timeline_entry_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.timeline_version
    ADD CONSTRAINT fk_timeline_version_entry_id FOREIGN KEY (entry_id) REFERENCES public.timeline_entry(id);
