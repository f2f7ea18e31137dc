SELECT pg_catalog.set_config('search_path', '', false);
CREATE FUNCTION public.audit_is_only_added_to() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    BEGIN
        RAISE EXCEPTION 'the audit is only ever added to';
    END $$;
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
    seen_at timestamp with time zone NOT NULL
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
    until_at timestamp with time zone
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
    replaced_by character varying(32)
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
ALTER TABLE ONLY public.audit ALTER COLUMN id SET DEFAULT nextval('public.audit_id_seq'::regclass);
ALTER TABLE ONLY public.handoff ALTER COLUMN id SET DEFAULT nextval('public.handoff_id_seq'::regclass);
ALTER TABLE ONLY public.incident ALTER COLUMN id SET DEFAULT nextval('public.incident_id_seq'::regclass);
ALTER TABLE ONLY public.incident_update ALTER COLUMN id SET DEFAULT nextval('public.incident_update_id_seq'::regclass);
ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);
ALTER TABLE ONLY public.promise ALTER COLUMN id SET DEFAULT nextval('public.promise_id_seq'::regclass);
ALTER TABLE ONLY public.reminder ALTER COLUMN id SET DEFAULT nextval('public.reminder_id_seq'::regclass);
ALTER TABLE ONLY public.role_held ALTER COLUMN id SET DEFAULT nextval('public.role_held_id_seq'::regclass);
ALTER TABLE ONLY public.tag ALTER COLUMN id SET DEFAULT nextval('public.tag_id_seq'::regclass);
ALTER TABLE ONLY public.timeline_entry ALTER COLUMN id SET DEFAULT nextval('public.timeline_entry_id_seq'::regclass);
ALTER TABLE ONLY public.timeline_version ALTER COLUMN id SET DEFAULT nextval('public.timeline_version_id_seq'::regclass);
INSERT INTO public.alembic_version VALUES ('0003');
INSERT INTO public.audit VALUES (1, 'T0RELEASED', 1, '2026-11-21 05:32:17.905909+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev1", "title": "Checkout returns 500s"}');
INSERT INTO public.audit VALUES (2, 'T0RELEASED', 1, '2026-11-21 05:32:17.905909+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (3, 'T0RELEASED', 1, '2026-11-21 05:32:18.015781+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": "U0ADALOVE1"}', '{"commander": "U0GRACEHO1"}');
INSERT INTO public.audit VALUES (4, 'T0RELEASED', 1, '2026-11-21 05:32:18.032541+00', 'U0ADALOVE1', 'role', 'slash', '{"operations": null}', '{"operations": "U0DENNISR1"}');
INSERT INTO public.audit VALUES (5, 'T0RELEASED', 1, '2026-11-21 05:32:18.063597+00', 'U0ADALOVE1', 'role', 'slash', '{"communications": null}', '{"communications": "U0LINUSTO1"}');
INSERT INTO public.audit VALUES (6, 'T0RELEASED', 1, '2026-11-21 05:32:18.099521+00', 'U0ADALOVE1', 'role', 'slash', '{"scribe": null}', '{"scribe": "U0BARBARA1"}');
INSERT INTO public.audit VALUES (7, 'T0RELEASED', 1, '2026-11-21 05:32:18.156494+00', 'U0GRACEHO1', 'ack', 'button', '{"status": "declared", "words": null}', '{"status": "acknowledged", "words": ""}');
INSERT INTO public.audit VALUES (8, 'T0RELEASED', 1, '2026-11-21 05:32:18.181331+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 8, "kind": "finding"}');
INSERT INTO public.audit VALUES (9, 'T0RELEASED', 1, '2026-11-21 05:32:18.204701+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 9, "kind": "event"}');
INSERT INTO public.audit VALUES (10, 'T0RELEASED', 1, '2026-11-21 05:32:18.226224+00', 'U0BARBARA1', 'tag', 'event', '{"entry": null, "kind": null}', '{"entry": 10, "kind": "event"}');
INSERT INTO public.audit VALUES (11, 'T0RELEASED', 1, '2026-11-21 05:32:18.250085+00', 'U0GRACEHO1', 'retag', 'event', '{"entry": 9, "kind": "event"}', '{"entry": 9, "kind": "decision"}');
INSERT INTO public.audit VALUES (12, 'T0RELEASED', 1, '2026-11-21 05:32:18.271319+00', 'U0BARBARA1', 'untag', 'event', '{"entry": 10, "text": "Lunch anyone"}', '{"entry": null, "text": null}');
INSERT INTO public.audit VALUES (13, 'T0RELEASED', 1, '2026-11-21 05:32:18.294566+00', 'U0DENNISR1', 'message edited', 'event', '{"entry": 8, "text": "Errors began with release 412"}', '{"entry": 8, "text": "Errors began with release 413"}');
INSERT INTO public.audit VALUES (14, 'T0RELEASED', 1, '2026-11-21 05:32:18.305409+00', 'U0BARBARA1', 'note', 'slash', '{"text": null, "happened_at": null}', '{"text": "The database was restarted", "happened_at": "2026-11-20 08:01:00+00:00"}');
INSERT INTO public.audit VALUES (15, 'T0RELEASED', 1, '2026-11-21 05:32:18.324324+00', 'U0LINUSTO1', 'update', 'form', '{}', '{}');
INSERT INTO public.audit VALUES (16, 'T0RELEASED', 1, '2026-11-21 05:52:18.444679+00', 'U0LINUSTO1', 'update', 'button', '{}', '{}');
INSERT INTO public.audit VALUES (17, 'T0RELEASED', 1, '2026-11-21 05:52:18.48199+00', 'U0LINUSTO1', 'handoff asked', 'slash', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (18, 'T0RELEASED', 1, '2026-11-21 05:52:18.509545+00', 'U0ADALOVE1', 'role', 'button', '{"communications": "U0LINUSTO1"}', '{"communications": "U0ADALOVE1"}');
INSERT INTO public.audit VALUES (19, 'T0RELEASED', 1, '2026-11-21 05:52:18.548499+00', 'U0GRACEHO1', 'severity', 'slash', '{"severity": "sev1", "reason": null}', '{"severity": "sev2", "reason": "fewer customers"}');
INSERT INTO public.audit VALUES (20, 'T0RELEASED', 1, '2026-11-21 05:52:18.592866+00', 'U0GRACEHO1', 'mitigate', 'slash', '{"status": "acknowledged", "words": null}', '{"status": "mitigated", "words": "Rolled back release 412"}');
INSERT INTO public.audit VALUES (21, 'T0RELEASED', 1, '2026-11-21 05:52:18.636599+00', 'U0GRACEHO1', 'resolve', 'form', '{"status": "mitigated", "words": null}', '{"status": "resolved", "words": "No errors since 14:05"}');
INSERT INTO public.audit VALUES (22, 'T0RELEASED', 2, '2026-11-21 05:52:18.671269+00', 'U0ADALOVE1', 'declare', 'slash', '{"severity": null, "title": null}', '{"severity": "sev4", "title": "A button is blue"}');
INSERT INTO public.audit VALUES (23, 'T0RELEASED', 2, '2026-11-21 05:52:18.671269+00', 'U0ADALOVE1', 'role', 'slash', '{"commander": null}', '{"commander": "U0ADALOVE1"}');
INSERT INTO public.handoff VALUES (1, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', 'accepted', '2026-11-21 05:52:18.48199+00', '2026-11-21 05:52:18.509545+00', 'D0RIGV34BU', '1795240338.495677');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:1416533248920.850287505878.01ce3167beb74e7984af2070a41fb025', '2026-11-21 05:32:17.905909+00', '{"text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 1 is declared as \ud83d\udd34 SEV1: Checkout returns 500s. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:9619041098848.5108922620515.8b3aec81a594c8fc0d7e64dc63f75742', '2026-11-21 05:32:18.015781+00', '{"text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0GRACEHO1> is now the commander. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:2095995093044.9814763246889.c3af86b2d6993ba2c6597ec6cf9a9150', '2026-11-21 05:32:18.032541+00', '{"text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0DENNISR1> is now the operations lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:7134026886535.4067943400321.ad5424181fd6779d06120acfb4bf9360', '2026-11-21 05:32:18.063597+00', '{"text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0LINUSTO1> is now the communications lead. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:62881462082.7313012188240.64c0717bce393640dc073a1f6c571b6a', '2026-11-21 05:32:18.099521+00', '{"text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0BARBARA1> is now the scribe. A direct message says what the role does.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795239138.155779:U0GRACEHO1:acknowledge', '2026-11-21 05:32:18.156494+00', '{"text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Acknowledged: triage has begun. Next, give out the roles: `/incident assign &lt;role&gt; &lt;@user&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0I8YSVREY', '2026-11-21 05:32:18.181331+00', '{"text": "It is now on the timeline: \ud83d\udd0d finding.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udd0d finding.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0YU1M2A4X', '2026-11-21 05:32:18.204701+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0W078FBKV', '2026-11-21 05:32:18.226224+00', '{"text": "It is now on the timeline: \ud83d\udccc event.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is now on the timeline: \ud83d\udccc event.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0T6CUSD0T', '2026-11-21 05:32:18.250085+00', '{"text": "It was on the timeline already: \u2696\ufe0f decision.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It was on the timeline already: \u2696\ufe0f decision.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0QCIH5EGR', '2026-11-21 05:32:18.271319+00', '{"text": "It is off the timeline.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "It is off the timeline.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-event:Ev0NIO3IFWP', '2026-11-21 05:32:18.294566+00', '{"text": "The entry is now at version 2.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "The entry is now at version 2.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:4546580016447.4295994043583.7fdea24cd15389751f0e16c22786a689', '2026-11-21 05:32:18.305409+00', '{"text": "On the timeline at <!date^1795161660^{time}|08:01 UTC>: The database was restarted", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "On the timeline at <!date^1795161660^{time}|08:01 UTC>: The database was restarted", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:22321941595.9013552569208.76f1ba25dd5789bdd95165f7e054a370', '2026-11-21 05:32:18.314319+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V0KOTPVHCN', '2026-11-21 05:32:18.324324+00', '{"text": "Update 1 is out. Next update: <!date^1795240038^{date_short_pretty} at {time}|21 Nov 2026, 05:47 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 1 is out. Next update: <!date^1795240038^{date_short_pretty} at {time}|21 Nov 2026, 05:47 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795239138.444055:U0LINUSTO1:no_change', '2026-11-21 05:52:18.444679+00', '{"text": "Update 2 is out (no change). Next update: <!date^1795241238^{date_short_pretty} at {time}|21 Nov 2026, 06:07 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Update 2 is out (no change). Next update: <!date^1795241238^{date_short_pretty} at {time}|21 Nov 2026, 06:07 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:5136513804714.2223002980697.f265dbe349e7c10fdc3a08d2c2004798', '2026-11-21 05:52:18.48199+00', '{"text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> has been asked. <@U0LINUSTO1> stays the communications lead until they accept.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-click:1795239138.508698:U0ADALOVE1:handoff_accept', '2026-11-21 05:52:18.509545+00', '{"text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U0ADALOVE1> is now the communications lead. The channel knows.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:6724577682876.4911446964419.bcd4731e713feb3b6aeb1dfa0d8183e9', '2026-11-21 05:52:18.548499+00', '{"text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795241238^{date_short_pretty} at {time}|21 Nov 2026, 06:07 UTC>.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Severity changed: \ud83d\udd34 SEV1 \u2192 \ud83d\udfe0 SEV2. Next update: <!date^1795241238^{date_short_pretty} at {time}|21 Nov 2026, 06:07 UTC>.", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:2256299425862.7215821928522.ac71acea583066873e5f4cebd96b0e66', '2026-11-21 05:52:18.592866+00', '{"text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Mitigated. Next, confirm by metrics and logs that it works again: `/incident resolve &lt;evidence&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:7189835112394.7948223312505.79b919674c308a4eb5b06bb95005261e', '2026-11-21 05:52:18.629765+00', '{"text": "", "blocks": []}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-form:V00HXLRITW', '2026-11-21 05:52:18.636599+00', '{"text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Resolved. No further update is owed. Should it come back: `/incident reopen &lt;reason&gt;`", "verbatim": true}}]}');
INSERT INTO public.inbox VALUES ('T0RELEASED', 'old-command:76477637233.3761214670576.5b25013393f1172ac8ea6c16da2b2303', '2026-11-21 05:52:18.671269+00', '{"text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Incident 2 is declared as \ud83d\udd35 SEV4: A button is blue. Its channel is being opened; the link follows here.", "verbatim": true}}]}');
INSERT INTO public.incident VALUES (1, 'T0RELEASED', 1, 'Checkout returns 500s', '', 'sev2', 'resolved', false, false, 'U0ADALOVE1', NULL, 'C0OLDQ2VW', 'inc-1-checkout-returns-500s', '1795239137.984264', '🟠 SEV2 · ✅ resolved · Checkout returns 500s', 'C0X65MD1FY', '1795239137.984907', NULL, '2026-11-21 05:32:17.905909+00', '2026-11-21 05:32:17.905909+00', '2026-11-21 05:32:18.156494+00', '2026-11-21 05:52:18.592866+00', '2026-11-21 05:52:18.636599+00', NULL, NULL, NULL, '2026-11-21 05:52:18.636599+00', 'Resolved: No errors since 14:05', NULL, NULL, 0, NULL);
INSERT INTO public.incident VALUES (2, 'T0RELEASED', 2, 'A button is blue', '', 'sev4', 'declared', false, false, 'U0ADALOVE1', NULL, 'C0OLDUN5Q', 'inc-2-a-button-is-blue', '1795240338.703820', '🔵 SEV4 · 🆕 declared · A button is blue', 'C0X65MD1FY', '1795240338.704162', NULL, '2026-11-21 05:52:18.671269+00', '2026-11-21 05:52:18.671269+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO public.incident_update VALUES (1, 'T0RELEASED', 1, 1, 'One in eight fails. We roll back', false, 'U0LINUSTO1', '2026-11-21 05:32:18.324324+00', 'sev1', 'acknowledged', '2026-11-21 05:47:18.324324+00');
INSERT INTO public.incident_update VALUES (2, 'T0RELEASED', 1, 2, 'No change. Still: One in eight fails. We roll back', true, 'U0LINUSTO1', '2026-11-21 05:52:18.444679+00', 'sev1', 'acknowledged', '2026-11-21 06:07:18.444679+00');
INSERT INTO public.outbox VALUES (18, 'T0RELEASED', NULL, 'look_up_person:U0DENNISR1', 'look_up_person', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 05:32:18.032541+00', '2026-11-21 05:32:18.032541+00', NULL, 1, '2026-11-21 05:32:18.089493+00', '{"zone": "Asia/Tokyo"}', NULL);
INSERT INTO public.outbox VALUES (22, 'T0RELEASED', 1, 'topic:74728da8bf064bcfbbb3fa108aa7a887', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 05:32:18.032541+00', '2026-11-21 05:32:18.032541+00', NULL, 1, '2026-11-21 05:32:18.089493+00', '{}', NULL);
INSERT INTO public.outbox VALUES (1, 'T0RELEASED', NULL, 'look_up_person:U0ADALOVE1', 'look_up_person', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 05:32:17.905909+00', '2026-11-21 05:32:17.905909+00', NULL, 1, '2026-11-21 05:32:17.966058+00', '{"zone": "Europe/London"}', NULL);
INSERT INTO public.outbox VALUES (2, 'T0RELEASED', 1, 'open_channel:1', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 05:32:17.905909+00', '2026-11-21 05:32:17.905909+00', NULL, 1, '2026-11-21 05:32:17.966058+00', '{"channel": "C0OLDQ2VW"}', NULL);
INSERT INTO public.outbox VALUES (19, 'T0RELEASED', 1, 'invite:c535178451e64772bc1582fe03fd28aa', 'invite', '{"user": "U0DENNISR1"}', NULL, NULL, 'done', '2026-11-21 05:32:18.032541+00', '2026-11-21 05:32:18.032541+00', NULL, 1, '2026-11-21 05:32:18.089493+00', '{}', NULL);
INSERT INTO public.outbox VALUES (20, 'T0RELEASED', 1, 'notice:bebf2fb1d95a49d0975f438c1c4d7289', 'notice', '{"notice": "role_given", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 05:32:18.032541+00', '2026-11-21 05:32:18.032541+00', NULL, 1, '2026-11-21 05:32:18.089493+00', '{"ts": "1795239138.077286"}', NULL);
INSERT INTO public.outbox VALUES (13, 'T0RELEASED', 1, 'notice:5a36ca22b1cf48dbbeafa69d17021113', 'notice', '{"notice": "role_given", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1"}}', NULL, 'room:1', 'done', '2026-11-21 05:32:18.015781+00', '2026-11-21 05:32:18.015781+00', NULL, 1, '2026-11-21 05:32:18.055179+00', '{"ts": "1795239138.040402"}', NULL);
INSERT INTO public.outbox VALUES (21, 'T0RELEASED', 1, 'card:f8cdf5c67b42431dadd00a68a4ecc542', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 05:32:18.032541+00', '2026-11-21 05:32:18.032541+00', NULL, 1, '2026-11-21 05:32:18.089493+00', '{"ts": "1795239137.984264"}', NULL);
INSERT INTO public.outbox VALUES (23, 'T0RELEASED', 1, 'announce:e44dfe146e1e4897ba8bc51322e8b98e', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 05:32:18.032541+00', '2026-11-21 05:32:18.032541+00', NULL, 1, '2026-11-21 05:32:18.089493+00', '{"ts": "1795239137.984907"}', NULL);
INSERT INTO public.outbox VALUES (15, 'T0RELEASED', 1, 'topic:69004be48cdc4c4e8b8d3cc12cca3834', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 05:32:18.015781+00', '2026-11-21 05:32:18.015781+00', NULL, 1, '2026-11-21 05:32:18.038405+00', '{}', NULL);
INSERT INTO public.outbox VALUES (3, 'T0RELEASED', 1, 'invite:e2ee1ecd767c4136a218541cd658dec0', 'invite', '{"user": "U0ADALOVE1"}', 2, NULL, 'done', '2026-11-21 05:32:17.905909+00', '2026-11-21 05:32:17.905909+00', NULL, 1, '2026-11-21 05:32:17.98261+00', '{}', NULL);
INSERT INTO public.outbox VALUES (4, 'T0RELEASED', 1, 'tell_ready:1:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:33239/respond/XQvWZswEkcrhAALTzmxR2A"}', 2, NULL, 'done', '2026-11-21 05:32:17.905909+00', '2026-11-21 05:32:17.905909+00', NULL, 1, '2026-11-21 05:32:17.99335+00', '{}', NULL);
INSERT INTO public.outbox VALUES (7, 'T0RELEASED', 1, 'topic:1526ed155a4c4cb6a45c7c8ea8b1867a', 'topic', '{}', 2, 'topic:1', 'done', '2026-11-21 05:32:17.905909+00', '2026-11-21 05:32:17.905909+00', NULL, 1, '2026-11-21 05:32:17.99335+00', '{}', NULL);
INSERT INTO public.outbox VALUES (6, 'T0RELEASED', 1, 'card:c09a8a4d1dc24ef59f5e839ca1b380b0', 'card', '{}', 2, 'card:1', 'done', '2026-11-21 05:32:17.905909+00', '2026-11-21 05:32:17.905909+00', NULL, 1, '2026-11-21 05:32:17.99335+00', '{"ts": "1795239137.984264"}', NULL);
INSERT INTO public.outbox VALUES (8, 'T0RELEASED', 1, 'announce:59e2ebc7c2b74bc7acbc07ef6252da25', 'announce', '{}', 2, 'announce:1', 'done', '2026-11-21 05:32:17.905909+00', '2026-11-21 05:32:17.905909+00', NULL, 1, '2026-11-21 05:32:17.99335+00', '{"ts": "1795239137.984907"}', NULL);
INSERT INTO public.outbox VALUES (5, 'T0RELEASED', 1, 'direct:d2611d48d32e43a3945db3623195b119', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 2, NULL, 'done', '2026-11-21 05:32:17.905909+00', '2026-11-21 05:32:17.905909+00', NULL, 1, '2026-11-21 05:32:17.99335+00', '{"channel": "D0RIGV34BU", "ts": "1795239137.988812"}', NULL);
INSERT INTO public.outbox VALUES (9, 'T0RELEASED', 1, 'pin_card:5fa10a2476e54465b3da0e18d67e8daf', 'pin_card', '{}', 6, NULL, 'done', '2026-11-21 05:32:17.905909+00', '2026-11-21 05:32:17.905909+00', NULL, 1, '2026-11-21 05:32:18.006268+00', '{}', NULL);
INSERT INTO public.outbox VALUES (10, 'T0RELEASED', 1, 'bookmark:1:card', 'bookmark', '{"to": "card"}', 6, NULL, 'done', '2026-11-21 05:32:17.905909+00', '2026-11-21 05:32:17.905909+00', NULL, 1, '2026-11-21 05:32:18.010471+00', '{"link": "http://127.0.0.1:33239/archives/C0OLDQ2VW/p1795239137984264"}', NULL);
INSERT INTO public.outbox VALUES (11, 'T0RELEASED', NULL, 'look_up_person:U0GRACEHO1', 'look_up_person', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 05:32:18.015781+00', '2026-11-21 05:32:18.015781+00', NULL, 1, '2026-11-21 05:32:18.055179+00', '{"zone": "America/New_York"}', NULL);
INSERT INTO public.outbox VALUES (12, 'T0RELEASED', 1, 'invite:54eb8f192831423394dfcb532c395172', 'invite', '{"user": "U0GRACEHO1"}', NULL, NULL, 'done', '2026-11-21 05:32:18.015781+00', '2026-11-21 05:32:18.015781+00', NULL, 1, '2026-11-21 05:32:18.055179+00', '{}', NULL);
INSERT INTO public.outbox VALUES (14, 'T0RELEASED', 1, 'card:ea42aa300c774070a837384a6777025b', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 05:32:18.015781+00', '2026-11-21 05:32:18.015781+00', NULL, 1, '2026-11-21 05:32:18.055179+00', '{"ts": "1795239137.984264"}', NULL);
INSERT INTO public.outbox VALUES (16, 'T0RELEASED', 1, 'announce:3d87adffac0f4b37bda5f28853945774', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 05:32:18.015781+00', '2026-11-21 05:32:18.015781+00', NULL, 1, '2026-11-21 05:32:18.055179+00', '{"ts": "1795239137.984907"}', NULL);
INSERT INTO public.outbox VALUES (17, 'T0RELEASED', 1, 'direct:418d7efc1af742ceb1d1c80416dc8f76', 'direct', '{"user": "U0GRACEHO1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0GRACEHO1", "by": "U0ADALOVE1", "previous": "U0ADALOVE1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 05:32:18.015781+00', '2026-11-21 05:32:18.015781+00', NULL, 1, '2026-11-21 05:32:18.055179+00', '{"channel": "D0J0XQ68NO", "ts": "1795239138.047200"}', NULL);
INSERT INTO public.outbox VALUES (49, 'T0RELEASED', 1, 'check_mark:75d6462eb5a9478c8b51bbc5fb4cd75e', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795239138.174911', 'done', '2026-11-21 05:32:18.226224+00', '2026-11-21 05:32:18.226224+00', NULL, 1, '2026-11-21 05:32:18.281434+00', '{}', NULL);
INSERT INTO public.outbox VALUES (48, 'T0RELEASED', 1, 'read_message:6d839be4a4f545b59a5234e0b5f5dbc3', 'read_message', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795239138.174911', 'done', '2026-11-21 05:32:18.226224+00', '2026-11-21 05:32:18.226224+00', NULL, 1, '2026-11-21 05:32:18.269816+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (61, 'T0RELEASED', 1, 'remind:1:3', 'remind', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 05:52:18.416909+00', '2026-11-21 05:52:18.416909+00', NULL, 1, '2026-11-21 05:52:18.438584+00', '{"ts": "1795240338.437742"}', NULL);
INSERT INTO public.outbox VALUES (32, 'T0RELEASED', NULL, 'look_up_person:U0BARBARA1', 'look_up_person', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 05:32:18.099521+00', '2026-11-21 05:32:18.099521+00', NULL, 1, '2026-11-21 05:32:18.146417+00', '{"zone": "America/Los_Angeles"}', NULL);
INSERT INTO public.outbox VALUES (36, 'T0RELEASED', 1, 'topic:feaa75af4ff34c0c80c76c2f638c70fe', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 05:32:18.099521+00', '2026-11-21 05:32:18.099521+00', NULL, 1, '2026-11-21 05:32:18.146417+00', '{}', NULL);
INSERT INTO public.outbox VALUES (33, 'T0RELEASED', 1, 'invite:93fc5bf7eb1849efb3296995f0fafaef', 'invite', '{"user": "U0BARBARA1"}', NULL, NULL, 'done', '2026-11-21 05:32:18.099521+00', '2026-11-21 05:32:18.099521+00', NULL, 1, '2026-11-21 05:32:18.146417+00', '{}', NULL);
INSERT INTO public.outbox VALUES (34, 'T0RELEASED', 1, 'notice:9ac68a8cf5a84a4095fa79417ae90b9e', 'notice', '{"notice": "role_given", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 05:32:18.099521+00', '2026-11-21 05:32:18.099521+00', NULL, 1, '2026-11-21 05:32:18.146417+00', '{"ts": "1795239138.137809"}', NULL);
INSERT INTO public.outbox VALUES (35, 'T0RELEASED', 1, 'card:8e098134184c4bb6842df0e1227e1a2f', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 05:32:18.099521+00', '2026-11-21 05:32:18.099521+00', NULL, 1, '2026-11-21 05:32:18.146417+00', '{"ts": "1795239137.984264"}', NULL);
INSERT INTO public.outbox VALUES (37, 'T0RELEASED', 1, 'announce:d057c25b02c649f98576b3838c54c592', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 05:32:18.099521+00', '2026-11-21 05:32:18.099521+00', NULL, 1, '2026-11-21 05:32:18.146417+00', '{"ts": "1795239137.984907"}', NULL);
INSERT INTO public.outbox VALUES (60, 'T0RELEASED', 1, 'close_reminder:1:2', 'close_reminder', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 05:52:18.416909+00', '2026-11-21 05:52:18.416909+00', NULL, 1, '2026-11-21 05:52:18.432136+00', '{}', NULL);
INSERT INTO public.outbox VALUES (71, 'T0RELEASED', 1, 'close_offer:d77da2342cab48b4bd35ee3cee0eedac', 'close_offer', '{"handoff_id": 1}', NULL, 'offer:1', 'done', '2026-11-21 05:52:18.509545+00', '2026-11-21 05:52:18.509545+00', NULL, 1, '2026-11-21 05:52:18.540394+00', '{}', NULL);
INSERT INTO public.outbox VALUES (24, 'T0RELEASED', 1, 'direct:5fb3e294f89b4cfab77d0e8e0eb57308', 'direct', '{"user": "U0DENNISR1", "notice": "role_instructions", "data": {"role": "operations", "user": "U0DENNISR1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 05:32:18.032541+00', '2026-11-21 05:32:18.032541+00', NULL, 1, '2026-11-21 05:32:18.089493+00', '{"channel": "D0TYBS2U9J", "ts": "1795239138.083498"}', NULL);
INSERT INTO public.outbox VALUES (38, 'T0RELEASED', 1, 'direct:7cc743d4c53b48a1a0375404910a165d', 'direct', '{"user": "U0BARBARA1", "notice": "role_instructions", "data": {"role": "scribe", "user": "U0BARBARA1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 05:32:18.099521+00', '2026-11-21 05:32:18.099521+00', NULL, 1, '2026-11-21 05:32:18.146417+00', '{"channel": "D0FT3VW1H9", "ts": "1795239138.144446"}', NULL);
INSERT INTO public.outbox VALUES (47, 'T0RELEASED', 1, 'check_mark:1dcae4c4e9ed443fb6d6a677fd2a8c4b', 'check_mark', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795239138.171927', 'done', '2026-11-21 05:32:18.204701+00', '2026-11-21 05:32:18.204701+00', NULL, 1, '2026-11-21 05:32:18.269816+00', '{}', NULL);
INSERT INTO public.outbox VALUES (50, 'T0RELEASED', 1, 'check_mark:a1040f6943c0400c980f51f2f30dc434', 'check_mark', '{"entry_id": 10}', NULL, 'message:C0OLDQ2VW:1795239138.174911', 'done', '2026-11-21 05:32:18.271319+00', '2026-11-21 05:32:18.271319+00', NULL, 1, '2026-11-21 05:32:18.295848+00', '{}', NULL);
INSERT INTO public.outbox VALUES (42, 'T0RELEASED', 1, 'topic:98334d1946f442ac821f09c696aaa782', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 05:32:18.156494+00', '2026-11-21 05:32:18.156494+00', NULL, 1, '2026-11-21 05:32:18.177263+00', '{}', NULL);
INSERT INTO public.outbox VALUES (39, 'T0RELEASED', 1, 'notice:eb4be3b24c0049289cbb5b478a8ca36b', 'notice', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795240037.905909}}', NULL, 'room:1', 'done', '2026-11-21 05:32:18.156494+00', '2026-11-21 05:32:18.156494+00', NULL, 1, '2026-11-21 05:32:18.189404+00', '{"ts": "1795239138.175691"}', NULL);
INSERT INTO public.outbox VALUES (40, 'T0RELEASED', 1, 'announce_reply:1131dd7cbb704dcf85a3ec037f7c4906', 'announce_reply', '{"notice": "ack", "data": {"by": "U0GRACEHO1", "words": "", "next_due": 1795240037.905909}}', NULL, 'announce:1', 'done', '2026-11-21 05:32:18.156494+00', '2026-11-21 05:32:18.156494+00', NULL, 1, '2026-11-21 05:32:18.189404+00', '{"ts": "1795239138.175932"}', NULL);
INSERT INTO public.outbox VALUES (41, 'T0RELEASED', 1, 'card:a708025fab8b4480a45110ff07c59bc2', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 05:32:18.156494+00', '2026-11-21 05:32:18.156494+00', NULL, 1, '2026-11-21 05:32:18.189404+00', '{"ts": "1795239137.984264"}', NULL);
INSERT INTO public.outbox VALUES (43, 'T0RELEASED', 1, 'announce:54cb1635f6e44fc2b34611b0a594553d', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 05:32:18.156494+00', '2026-11-21 05:32:18.156494+00', NULL, 1, '2026-11-21 05:32:18.216663+00', '{"ts": "1795239137.984907"}', NULL);
INSERT INTO public.outbox VALUES (44, 'T0RELEASED', 1, 'read_message:7bbcff75620c4e6fa2bac28c29212ddc', 'read_message', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795239138.169033', 'done', '2026-11-21 05:32:18.181331+00', '2026-11-21 05:32:18.181331+00', NULL, 1, '2026-11-21 05:32:18.22751+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (51, 'T0RELEASED', 1, 'notice:c774e57e87c24816b44f140800a5c610', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795240038.324324}}', NULL, 'room:1', 'done', '2026-11-21 05:32:18.324324+00', '2026-11-21 05:32:18.324324+00', NULL, 1, '2026-11-21 05:44:18.357714+00', '{"ts": "1795239858.345973"}', NULL);
INSERT INTO public.outbox VALUES (46, 'T0RELEASED', 1, 'read_message:9f9d49ede9db45c6b2d24a4a3a2fe87b', 'read_message', '{"entry_id": 9}', NULL, 'message:C0OLDQ2VW:1795239138.171927', 'done', '2026-11-21 05:32:18.204701+00', '2026-11-21 05:32:18.204701+00', NULL, 1, '2026-11-21 05:32:18.245755+00', '{"found": true}', NULL);
INSERT INTO public.outbox VALUES (52, 'T0RELEASED', 1, 'announce_reply:74d727c7c0e84e06afff2fe129907348', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 1, "text": "One in eight fails. We roll back", "no_change": false, "severity": "sev1", "status": "acknowledged", "next_due": 1795240038.324324}}', NULL, 'announce:1', 'done', '2026-11-21 05:32:18.324324+00', '2026-11-21 05:32:18.324324+00', NULL, 1, '2026-11-21 05:44:18.357714+00', '{"ts": "1795239858.346363"}', NULL);
INSERT INTO public.outbox VALUES (45, 'T0RELEASED', 1, 'check_mark:cd7d968d28204d078a7785bfaba119ba', 'check_mark', '{"entry_id": 8}', NULL, 'message:C0OLDQ2VW:1795239138.169033', 'done', '2026-11-21 05:32:18.181331+00', '2026-11-21 05:32:18.181331+00', NULL, 1, '2026-11-21 05:32:18.258845+00', '{}', NULL);
INSERT INTO public.outbox VALUES (54, 'T0RELEASED', 1, 'topic:b63d4669fdcb4055964a453cb40e99d7', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 05:32:18.324324+00', '2026-11-21 05:32:18.324324+00', NULL, 1, '2026-11-21 05:44:18.345196+00', '{}', NULL);
INSERT INTO public.outbox VALUES (67, 'T0RELEASED', 1, 'announce:4a7cabdef7054cdc91d0e6dc81643557', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 05:52:18.444679+00', '2026-11-21 05:52:18.444679+00', NULL, 1, '2026-11-21 05:52:18.477176+00', '{"ts": "1795239137.984907"}', NULL);
INSERT INTO public.outbox VALUES (53, 'T0RELEASED', 1, 'card:9d29c867a73c4236a7577ca43d0ebd91', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 05:32:18.324324+00', '2026-11-21 05:32:18.324324+00', NULL, 1, '2026-11-21 05:44:18.357714+00', '{"ts": "1795239137.984264"}', NULL);
INSERT INTO public.outbox VALUES (65, 'T0RELEASED', 1, 'card:ae72537dcdb14a8e9ac8cd17d2d4e764', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 05:52:18.444679+00', '2026-11-21 05:52:18.444679+00', NULL, 1, '2026-11-21 05:52:18.469403+00', '{"ts": "1795239137.984264"}', NULL);
INSERT INTO public.outbox VALUES (55, 'T0RELEASED', 1, 'announce:b4cccf8d9bc348d08185735087bbe5e5', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 05:32:18.324324+00', '2026-11-21 05:32:18.324324+00', NULL, 1, '2026-11-21 05:44:18.371681+00', '{"ts": "1795239137.984907"}', NULL);
INSERT INTO public.outbox VALUES (56, 'T0RELEASED', 1, 'remind_direct:1:1', 'remind_direct', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 05:44:18.340916+00', '2026-11-21 05:44:18.340916+00', NULL, 1, '2026-11-21 05:44:18.371681+00', '{"channel": "D04VPTZFVE", "ts": "1795239858.368150"}', NULL);
INSERT INTO public.outbox VALUES (66, 'T0RELEASED', 1, 'topic:54b49c793599445099bea76125d22aa1', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 05:52:18.444679+00', '2026-11-21 05:52:18.444679+00', NULL, 1, '2026-11-21 05:52:18.461812+00', '{}', NULL);
INSERT INTO public.outbox VALUES (62, 'T0RELEASED', 1, 'close_reminder:1:3', 'close_reminder', '{"reminder_id": 3}', NULL, 'reminder:1', 'done', '2026-11-21 05:52:18.444679+00', '2026-11-21 05:52:18.444679+00', NULL, 1, '2026-11-21 05:52:18.469403+00', '{}', NULL);
INSERT INTO public.outbox VALUES (63, 'T0RELEASED', 1, 'notice:62d76fbe7f18401989c4864d1bf3c736', 'notice', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795241238.444679}}', NULL, 'room:1', 'done', '2026-11-21 05:52:18.444679+00', '2026-11-21 05:52:18.444679+00', NULL, 1, '2026-11-21 05:52:18.469403+00', '{"ts": "1795240338.462894"}', NULL);
INSERT INTO public.outbox VALUES (64, 'T0RELEASED', 1, 'announce_reply:928934025abb450f9eafc084f19846c7', 'announce_reply', '{"notice": "update", "data": {"by": "U0LINUSTO1", "number": 2, "text": "No change. Still: One in eight fails. We roll back", "no_change": true, "severity": "sev1", "status": "acknowledged", "next_due": 1795241238.444679}}', NULL, 'announce:1', 'done', '2026-11-21 05:52:18.444679+00', '2026-11-21 05:52:18.444679+00', NULL, 1, '2026-11-21 05:52:18.469403+00', '{"ts": "1795240338.463182"}', NULL);
INSERT INTO public.outbox VALUES (70, 'T0RELEASED', 1, 'notice:6c7aca77ae754173a4ad91ccbfc7d530', 'notice', '{"notice": "handoff_asked", "data": {"role": "communications", "from": "U0LINUSTO1", "to": "U0ADALOVE1", "by": "U0LINUSTO1"}}', NULL, 'room:1', 'done', '2026-11-21 05:52:18.48199+00', '2026-11-21 05:52:18.48199+00', NULL, 1, '2026-11-21 05:52:18.501668+00', '{"ts": "1795240338.496058"}', NULL);
INSERT INTO public.outbox VALUES (68, 'T0RELEASED', 1, 'invite:9ff9f6c7257d4100995fe58738bb71ba', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 05:52:18.48199+00', '2026-11-21 05:52:18.48199+00', NULL, 1, '2026-11-21 05:52:18.496948+00', '{}', NULL);
INSERT INTO public.outbox VALUES (69, 'T0RELEASED', 1, 'offer_role:2b0ec433e25246a0958795fbb7c9c203', 'offer_role', '{"handoff_id": 1}', NULL, 'offer:1', 'done', '2026-11-21 05:52:18.48199+00', '2026-11-21 05:52:18.48199+00', NULL, 1, '2026-11-21 05:52:18.501668+00', '{"channel": "D0RIGV34BU", "ts": "1795240338.495677"}', NULL);
INSERT INTO public.outbox VALUES (93, 'T0RELEASED', 1, 'announce:fd2dcaec132f47e389d42c2daaa99c7f', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 05:52:18.636599+00', '2026-11-21 05:52:18.636599+00', NULL, 1, '2026-11-21 05:52:18.666569+00', '{"ts": "1795239137.984907"}', NULL);
INSERT INTO public.outbox VALUES (94, 'T0RELEASED', 2, 'open_channel:2', 'open_channel', '{}', NULL, NULL, 'done', '2026-11-21 05:52:18.671269+00', '2026-11-21 05:52:18.671269+00', NULL, 1, '2026-11-21 05:52:18.695275+00', '{"channel": "C0OLDUN5Q"}', NULL);
INSERT INTO public.outbox VALUES (25, 'T0RELEASED', NULL, 'look_up_person:U0LINUSTO1', 'look_up_person', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 05:32:18.063597+00', '2026-11-21 05:32:18.063597+00', NULL, 1, '2026-11-21 05:32:18.119634+00', '{"zone": "Europe/Helsinki"}', NULL);
INSERT INTO public.outbox VALUES (29, 'T0RELEASED', 1, 'topic:0f4ea46c8bcc4f3ea361ff9151614dd4', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 05:32:18.063597+00', '2026-11-21 05:32:18.063597+00', NULL, 1, '2026-11-21 05:32:18.119634+00', '{}', NULL);
INSERT INTO public.outbox VALUES (26, 'T0RELEASED', 1, 'invite:cbe4cf1a5b1a46d0b5f16a40fdf30208', 'invite', '{"user": "U0LINUSTO1"}', NULL, NULL, 'done', '2026-11-21 05:32:18.063597+00', '2026-11-21 05:32:18.063597+00', NULL, 1, '2026-11-21 05:32:18.119634+00', '{}', NULL);
INSERT INTO public.outbox VALUES (27, 'T0RELEASED', 1, 'notice:757c55979f984d8ebc3bc27e1af2649b', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null}}', NULL, 'room:1', 'done', '2026-11-21 05:32:18.063597+00', '2026-11-21 05:32:18.063597+00', NULL, 1, '2026-11-21 05:32:18.119634+00', '{"ts": "1795239138.108831"}', NULL);
INSERT INTO public.outbox VALUES (28, 'T0RELEASED', 1, 'card:c385f7b566c04a3ea6361b4531ed3a29', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 05:32:18.063597+00', '2026-11-21 05:32:18.063597+00', NULL, 1, '2026-11-21 05:32:18.119634+00', '{"ts": "1795239137.984264"}', NULL);
INSERT INTO public.outbox VALUES (30, 'T0RELEASED', 1, 'announce:e774e821433243d0b267105d590ddcf5', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 05:32:18.063597+00', '2026-11-21 05:32:18.063597+00', NULL, 1, '2026-11-21 05:32:18.119634+00', '{"ts": "1795239137.984907"}', NULL);
INSERT INTO public.outbox VALUES (31, 'T0RELEASED', 1, 'direct:176378597f544de6941f9f2eefae4185', 'direct', '{"user": "U0LINUSTO1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0LINUSTO1", "by": "U0ADALOVE1", "previous": null, "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 05:32:18.063597+00', '2026-11-21 05:32:18.063597+00', NULL, 1, '2026-11-21 05:32:18.119634+00', '{"channel": "D04VPTZFVE", "ts": "1795239138.115536"}', NULL);
INSERT INTO public.outbox VALUES (57, 'T0RELEASED', 1, 'close_reminder:1:1', 'close_reminder', '{"reminder_id": 1}', NULL, 'reminder:1', 'done', '2026-11-21 05:47:18.379305+00', '2026-11-21 05:47:18.379305+00', NULL, 1, '2026-11-21 05:47:18.395782+00', '{}', NULL);
INSERT INTO public.outbox VALUES (58, 'T0RELEASED', 1, 'remind:1:2', 'remind', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 05:47:18.379305+00', '2026-11-21 05:47:18.379305+00', NULL, 1, '2026-11-21 05:47:18.403014+00', '{"ts": "1795240038.401983"}', NULL);
INSERT INTO public.outbox VALUES (82, 'T0RELEASED', 1, 'topic:f406354a3dde4ae3bca901cf6f145f5c', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 05:52:18.548499+00', '2026-11-21 05:52:18.548499+00', NULL, 1, '2026-11-21 05:52:18.572387+00', '{}', NULL);
INSERT INTO public.outbox VALUES (59, 'T0RELEASED', 1, 'remind_direct:1:2', 'remind_direct', '{"reminder_id": 2}', NULL, 'reminder:1', 'done', '2026-11-21 05:47:18.379305+00', '2026-11-21 05:47:18.379305+00', NULL, 1, '2026-11-21 05:47:18.41149+00', '{"channel": "D04VPTZFVE", "ts": "1795240038.410699"}', NULL);
INSERT INTO public.outbox VALUES (73, 'T0RELEASED', 1, 'invite:bbdc32584ae544df8cdddf82ab28b4da', 'invite', '{"user": "U0ADALOVE1"}', NULL, NULL, 'done', '2026-11-21 05:52:18.509545+00', '2026-11-21 05:52:18.509545+00', NULL, 1, '2026-11-21 05:52:18.540394+00', '{}', NULL);
INSERT INTO public.outbox VALUES (72, 'T0RELEASED', 1, 'direct:d1c76a3fbfa149a3b938f1ad4d064ea3', 'direct', '{"user": "U0LINUSTO1", "notice": "role_ended", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, NULL, 'done', '2026-11-21 05:52:18.509545+00', '2026-11-21 05:52:18.509545+00', NULL, 1, '2026-11-21 05:52:18.540394+00', '{"channel": "D04VPTZFVE", "ts": "1795240338.532368"}', NULL);
INSERT INTO public.outbox VALUES (79, 'T0RELEASED', 1, 'notice:c220b3ce0d6b4db79864ea755a58f72c', 'notice', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795241238.444679}}', NULL, 'room:1', 'done', '2026-11-21 05:52:18.548499+00', '2026-11-21 05:52:18.548499+00', NULL, 1, '2026-11-21 05:52:18.579449+00', '{"ts": "1795240338.570125"}', NULL);
INSERT INTO public.outbox VALUES (80, 'T0RELEASED', 1, 'announce_reply:2ba455f4d3304b839a6e881fa3558855', 'announce_reply', '{"notice": "severity", "data": {"by": "U0GRACEHO1", "before": "sev1", "after": "sev2", "reason": "fewer customers", "next_due": 1795241238.444679}}', NULL, 'announce:1', 'done', '2026-11-21 05:52:18.548499+00', '2026-11-21 05:52:18.548499+00', NULL, 1, '2026-11-21 05:52:18.579449+00', '{"ts": "1795240338.570469"}', NULL);
INSERT INTO public.outbox VALUES (81, 'T0RELEASED', 1, 'card:d60bf256ff264bb9ba654b72e526335f', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 05:52:18.548499+00', '2026-11-21 05:52:18.548499+00', NULL, 1, '2026-11-21 05:52:18.579449+00', '{"ts": "1795239137.984264"}', NULL);
INSERT INTO public.outbox VALUES (83, 'T0RELEASED', 1, 'announce:329c5e64a39847cb801006323c2263d2', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 05:52:18.548499+00', '2026-11-21 05:52:18.548499+00', NULL, 1, '2026-11-21 05:52:18.587909+00', '{"ts": "1795239137.984907"}', NULL);
INSERT INTO public.outbox VALUES (87, 'T0RELEASED', 1, 'topic:d2f097060fcf4946abf674d0a9ed6dc7', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 05:52:18.592866+00', '2026-11-21 05:52:18.592866+00', NULL, 1, '2026-11-21 05:52:18.611154+00', '{}', NULL);
INSERT INTO public.outbox VALUES (84, 'T0RELEASED', 1, 'notice:59ef20b0c65c4bcdbdcf10d29af2a747', 'notice', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795243938.592866}}', NULL, 'room:1', 'done', '2026-11-21 05:52:18.592866+00', '2026-11-21 05:52:18.592866+00', NULL, 1, '2026-11-21 05:52:18.617598+00', '{"ts": "1795240338.609540"}', NULL);
INSERT INTO public.outbox VALUES (85, 'T0RELEASED', 1, 'announce_reply:784b549970bb4a9c9a75e7ea521a4778', 'announce_reply', '{"notice": "mitigate", "data": {"by": "U0GRACEHO1", "words": "Rolled back release 412", "next_due": 1795243938.592866}}', NULL, 'announce:1', 'done', '2026-11-21 05:52:18.592866+00', '2026-11-21 05:52:18.592866+00', NULL, 1, '2026-11-21 05:52:18.617598+00', '{"ts": "1795240338.609819"}', NULL);
INSERT INTO public.outbox VALUES (86, 'T0RELEASED', 1, 'card:c2841b06de114337b8af62a46b56e18c', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 05:52:18.592866+00', '2026-11-21 05:52:18.592866+00', NULL, 1, '2026-11-21 05:52:18.617598+00', '{"ts": "1795239137.984264"}', NULL);
INSERT INTO public.outbox VALUES (88, 'T0RELEASED', 1, 'announce:4c762ac74ce243c5934c2edbaf490553', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 05:52:18.592866+00', '2026-11-21 05:52:18.592866+00', NULL, 1, '2026-11-21 05:52:18.624765+00', '{"ts": "1795239137.984907"}', NULL);
INSERT INTO public.outbox VALUES (76, 'T0RELEASED', 1, 'topic:95d6da9069674c8a96cbe86d3fc53ae8', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 05:52:18.509545+00', '2026-11-21 05:52:18.509545+00', NULL, 1, '2026-11-21 05:52:18.530811+00', '{}', NULL);
INSERT INTO public.outbox VALUES (74, 'T0RELEASED', 1, 'notice:92ac36360f0643ffa53bd63aa620bb71', 'notice', '{"notice": "role_given", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1"}}', NULL, 'room:1', 'done', '2026-11-21 05:52:18.509545+00', '2026-11-21 05:52:18.509545+00', NULL, 1, '2026-11-21 05:52:18.540394+00', '{"ts": "1795240338.532573"}', NULL);
INSERT INTO public.outbox VALUES (75, 'T0RELEASED', 1, 'card:539289aa5afd4cc4a48400facd9f8fe1', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 05:52:18.509545+00', '2026-11-21 05:52:18.509545+00', NULL, 1, '2026-11-21 05:52:18.540394+00', '{"ts": "1795239137.984264"}', NULL);
INSERT INTO public.outbox VALUES (77, 'T0RELEASED', 1, 'announce:580e1d273e004201827832035fc063e8', 'announce', '{}', NULL, 'announce:1', 'done', '2026-11-21 05:52:18.509545+00', '2026-11-21 05:52:18.509545+00', NULL, 1, '2026-11-21 05:52:18.540394+00', '{"ts": "1795239137.984907"}', NULL);
INSERT INTO public.outbox VALUES (78, 'T0RELEASED', 1, 'direct:a9ccb2d547404b8a93ef30af891bc7aa', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "communications", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": "U0LINUSTO1", "provisional": false, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', NULL, NULL, 'done', '2026-11-21 05:52:18.509545+00', '2026-11-21 05:52:18.509545+00', NULL, 1, '2026-11-21 05:52:18.540394+00', '{"channel": "D0RIGV34BU", "ts": "1795240338.535674"}', NULL);
INSERT INTO public.outbox VALUES (92, 'T0RELEASED', 1, 'topic:216198fa441e4e968ca99c6b1808079e', 'topic', '{}', NULL, 'topic:1', 'done', '2026-11-21 05:52:18.636599+00', '2026-11-21 05:52:18.636599+00', NULL, 1, '2026-11-21 05:52:18.653389+00', '{}', NULL);
INSERT INTO public.outbox VALUES (89, 'T0RELEASED', 1, 'notice:58a884845e9e455584b59bebeaf59a82', 'notice', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}', NULL, 'room:1', 'done', '2026-11-21 05:52:18.636599+00', '2026-11-21 05:52:18.636599+00', NULL, 1, '2026-11-21 05:52:18.659329+00', '{"ts": "1795240338.651671"}', NULL);
INSERT INTO public.outbox VALUES (90, 'T0RELEASED', 1, 'announce_reply:241b07e61e054bac8a3919191e3d1dda', 'announce_reply', '{"notice": "resolve", "data": {"by": "U0GRACEHO1", "words": "No errors since 14:05", "next_due": null}}', NULL, 'announce:1', 'done', '2026-11-21 05:52:18.636599+00', '2026-11-21 05:52:18.636599+00', NULL, 1, '2026-11-21 05:52:18.659329+00', '{"ts": "1795240338.651992"}', NULL);
INSERT INTO public.outbox VALUES (91, 'T0RELEASED', 1, 'card:e64ffa9b1319459fb76abd0694389934', 'card', '{}', NULL, 'card:1', 'done', '2026-11-21 05:52:18.636599+00', '2026-11-21 05:52:18.636599+00', NULL, 1, '2026-11-21 05:52:18.659329+00', '{"ts": "1795239137.984264"}', NULL);
INSERT INTO public.outbox VALUES (95, 'T0RELEASED', 2, 'invite:1bd9636b00a64b3781d7642940609906', 'invite', '{"user": "U0ADALOVE1"}', 94, NULL, 'done', '2026-11-21 05:52:18.671269+00', '2026-11-21 05:52:18.671269+00', NULL, 1, '2026-11-21 05:52:18.70543+00', '{}', NULL);
INSERT INTO public.outbox VALUES (96, 'T0RELEASED', 2, 'tell_ready:2:declarer', 'tell_ready', '{"user": "U0ADALOVE1", "response_url": "http://127.0.0.1:33239/respond/vC1_NUJ6LtIUfPOyTiES4A"}', 94, NULL, 'done', '2026-11-21 05:52:18.671269+00', '2026-11-21 05:52:18.671269+00', NULL, 1, '2026-11-21 05:52:18.713624+00', '{}', NULL);
INSERT INTO public.outbox VALUES (99, 'T0RELEASED', 2, 'topic:c1409b6c6f5f4d32bcd127b0af341e71', 'topic', '{}', 94, 'topic:2', 'done', '2026-11-21 05:52:18.671269+00', '2026-11-21 05:52:18.671269+00', NULL, 1, '2026-11-21 05:52:18.70543+00', '{}', NULL);
INSERT INTO public.outbox VALUES (97, 'T0RELEASED', 2, 'direct:ea8acd98d0bc45c3b9d0a47914ebcf05', 'direct', '{"user": "U0ADALOVE1", "notice": "role_instructions", "data": {"role": "commander", "user": "U0ADALOVE1", "by": "U0ADALOVE1", "previous": null, "provisional": true, "tags": {"pushpin": "event", "mag": "finding", "hammer_and_wrench": "action", "scales": "decision", "fast_forward": "follow-up"}}}', 94, NULL, 'done', '2026-11-21 05:52:18.671269+00', '2026-11-21 05:52:18.671269+00', NULL, 1, '2026-11-21 05:52:18.713624+00', '{"channel": "D0RIGV34BU", "ts": "1795240338.703468"}', NULL);
INSERT INTO public.outbox VALUES (98, 'T0RELEASED', 2, 'card:8e38ddcd8ed84968b8204302c9ffd0da', 'card', '{}', 94, 'card:2', 'done', '2026-11-21 05:52:18.671269+00', '2026-11-21 05:52:18.671269+00', NULL, 1, '2026-11-21 05:52:18.713624+00', '{"ts": "1795240338.703820"}', NULL);
INSERT INTO public.outbox VALUES (100, 'T0RELEASED', 2, 'announce:ca5bc43c68414cfd9f3c4383d3dea4e8', 'announce', '{}', 94, 'announce:2', 'done', '2026-11-21 05:52:18.671269+00', '2026-11-21 05:52:18.671269+00', NULL, 1, '2026-11-21 05:52:18.713624+00', '{"ts": "1795240338.704162"}', NULL);
INSERT INTO public.outbox VALUES (101, 'T0RELEASED', 2, 'pin_card:353f0ad3c9ca445bbe263fa4acb3b074', 'pin_card', '{}', 98, NULL, 'done', '2026-11-21 05:52:18.671269+00', '2026-11-21 05:52:18.671269+00', NULL, 1, '2026-11-21 05:52:18.723091+00', '{}', NULL);
INSERT INTO public.outbox VALUES (102, 'T0RELEASED', 2, 'bookmark:2:card', 'bookmark', '{"to": "card"}', 98, NULL, 'done', '2026-11-21 05:52:18.671269+00', '2026-11-21 05:52:18.671269+00', NULL, 1, '2026-11-21 05:52:18.726768+00', '{"link": "http://127.0.0.1:33239/archives/C0OLDUN5Q/p1795240338703820"}', NULL);
INSERT INTO public.person VALUES ('T0RELEASED', 'U0ADALOVE1', 'Europe/London', 'ada', '2026-11-21 05:32:17.968111+00');
INSERT INTO public.person VALUES ('T0RELEASED', 'U0GRACEHO1', 'America/New_York', 'grace', '2026-11-21 05:32:18.058362+00');
INSERT INTO public.person VALUES ('T0RELEASED', 'U0DENNISR1', 'Asia/Tokyo', 'dennis', '2026-11-21 05:32:18.093608+00');
INSERT INTO public.person VALUES ('T0RELEASED', 'U0LINUSTO1', 'Europe/Helsinki', 'linus', '2026-11-21 05:32:18.123205+00');
INSERT INTO public.person VALUES ('T0RELEASED', 'U0BARBARA1', 'America/Los_Angeles', 'barbara', '2026-11-21 05:32:18.148396+00');
INSERT INTO public.promise VALUES (1, 'T0RELEASED', 1, '2026-11-21 05:47:17.905909+00', '2026-11-21 05:32:17.905909+00', 'kept', '2026-11-21 05:32:18.324324+00', -899.581585);
INSERT INTO public.promise VALUES (2, 'T0RELEASED', 1, '2026-11-21 05:47:18.324324+00', '2026-11-21 05:32:18.324324+00', 'broken', '2026-11-21 05:52:18.444679+00', 300.120355);
INSERT INTO public.promise VALUES (3, 'T0RELEASED', 1, '2026-11-21 06:07:18.444679+00', '2026-11-21 05:52:18.444679+00', 'kept', '2026-11-21 05:52:18.592866+00', -899.851813);
INSERT INTO public.promise VALUES (4, 'T0RELEASED', 1, '2026-11-21 06:52:18.592866+00', '2026-11-21 05:52:18.592866+00', 'kept', '2026-11-21 05:52:18.636599+00', -3599.956267);
INSERT INTO public.reminder VALUES (1, 'T0RELEASED', 1, '2026-11-21 05:47:18.324324+00', 0, 1, 'U0LINUSTO1', '2026-11-21 05:44:18.340916+00', NULL, NULL, 'D04VPTZFVE', '1795239858.368150', '2026-11-21 05:47:18.379305+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (2, 'T0RELEASED', 1, '2026-11-21 05:47:18.324324+00', 0, 2, 'U0LINUSTO1', '2026-11-21 05:47:18.379305+00', 'C0OLDQ2VW', '1795240038.401983', 'D04VPTZFVE', '1795240038.410699', '2026-11-21 05:52:18.416909+00', 'passed on', 'clock');
INSERT INTO public.reminder VALUES (3, 'T0RELEASED', 1, '2026-11-21 05:47:18.324324+00', 0, 3, 'U0GRACEHO1', '2026-11-21 05:52:18.416909+00', 'C0OLDQ2VW', '1795240338.437742', NULL, NULL, '2026-11-21 05:52:18.444679+00', 'answered', 'U0LINUSTO1');
INSERT INTO public.role_held VALUES (1, 'T0RELEASED', 1, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 05:32:17.905909+00', '2026-11-21 05:32:18.015781+00');
INSERT INTO public.role_held VALUES (2, 'T0RELEASED', 1, 'commander', 'U0GRACEHO1', 'U0ADALOVE1', false, '2026-11-21 05:32:18.015781+00', NULL);
INSERT INTO public.role_held VALUES (3, 'T0RELEASED', 1, 'operations', 'U0DENNISR1', 'U0ADALOVE1', false, '2026-11-21 05:32:18.032541+00', NULL);
INSERT INTO public.role_held VALUES (5, 'T0RELEASED', 1, 'scribe', 'U0BARBARA1', 'U0ADALOVE1', false, '2026-11-21 05:32:18.099521+00', NULL);
INSERT INTO public.role_held VALUES (4, 'T0RELEASED', 1, 'communications', 'U0LINUSTO1', 'U0ADALOVE1', false, '2026-11-21 05:32:18.063597+00', '2026-11-21 05:52:18.509545+00');
INSERT INTO public.role_held VALUES (6, 'T0RELEASED', 1, 'communications', 'U0ADALOVE1', 'U0ADALOVE1', false, '2026-11-21 05:52:18.509545+00', NULL);
INSERT INTO public.role_held VALUES (7, 'T0RELEASED', 2, 'commander', 'U0ADALOVE1', 'U0ADALOVE1', true, '2026-11-21 05:52:18.671269+00', NULL);
INSERT INTO public.tag VALUES (1, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795239138.169033', 'U0BARBARA1', 'mag', true, '1795239138.179593', '2026-11-21 05:32:18.181331+00');
INSERT INTO public.tag VALUES (2, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795239138.171927', 'U0BARBARA1', 'pushpin', true, '1795239138.202925', '2026-11-21 05:32:18.204701+00');
INSERT INTO public.tag VALUES (4, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795239138.171927', 'U0GRACEHO1', 'scales', true, '1795239138.248198', '2026-11-21 05:32:18.250085+00');
INSERT INTO public.tag VALUES (3, 'T0RELEASED', 1, 'C0OLDQ2VW', '1795239138.174911', 'U0BARBARA1', 'pushpin', false, '1795239138.270264', '2026-11-21 05:32:18.271319+00');
INSERT INTO public.timeline_entry VALUES (1, 'T0RELEASED', 1, '2026-11-21 05:32:17.905909+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV1: Checkout returns 500s', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 05:32:17.905909+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (2, 'T0RELEASED', 1, '2026-11-21 05:32:17.905909+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 05:32:17.905909+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (3, 'T0RELEASED', 1, '2026-11-21 05:32:18.015781+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0GRACEHO1> commander', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 05:32:18.015781+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (4, 'T0RELEASED', 1, '2026-11-21 05:32:18.032541+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0DENNISR1> operations lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 05:32:18.032541+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (5, 'T0RELEASED', 1, '2026-11-21 05:32:18.063597+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0LINUSTO1> communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 05:32:18.063597+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (6, 'T0RELEASED', 1, '2026-11-21 05:32:18.099521+00', 'role', 'system', 'U0ADALOVE1', NULL, 'made <@U0BARBARA1> scribe', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 05:32:18.099521+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (7, 'T0RELEASED', 1, '2026-11-21 05:32:18.156494+00', 'status', 'system', 'U0GRACEHO1', NULL, 'acknowledged the incident', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 05:32:18.156494+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (9, 'T0RELEASED', 1, '2026-11-21 05:32:18.171927+00', 'decision', 'message', 'U0GRACEHO1', NULL, 'We roll back first', '[]', 'C0OLDQ2VW', '1795239138.171927', NULL, 'http://127.0.0.1:33239/archives/C0OLDQ2VW/p1795239138171927', NULL, NULL, 'U0BARBARA1', '2026-11-21 05:32:18.204701+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (10, 'T0RELEASED', 1, '2026-11-21 05:32:18.174911+00', 'event', 'message', 'U0DENNISR1', NULL, 'Lunch anyone', '[]', 'C0OLDQ2VW', '1795239138.174911', NULL, 'http://127.0.0.1:33239/archives/C0OLDQ2VW/p1795239138174911', NULL, NULL, 'U0BARBARA1', '2026-11-21 05:32:18.226224+00', '2026-11-21 05:32:18.271319+00', 1);
INSERT INTO public.timeline_entry VALUES (8, 'T0RELEASED', 1, '2026-11-21 05:32:18.169033+00', 'finding', 'message', 'U0DENNISR1', NULL, 'Errors began with release 413', '[]', 'C0OLDQ2VW', '1795239138.169033', NULL, 'http://127.0.0.1:33239/archives/C0OLDQ2VW/p1795239138169033', '1795239138.287095', NULL, 'U0BARBARA1', '2026-11-21 05:32:18.181331+00', NULL, 2);
INSERT INTO public.timeline_entry VALUES (11, 'T0RELEASED', 1, '2026-11-20 08:01:00+00', 'event', 'note', 'U0BARBARA1', NULL, 'The database was restarted', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0BARBARA1', '2026-11-21 05:32:18.305409+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (12, 'T0RELEASED', 1, '2026-11-21 05:32:18.324324+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 1: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 05:32:18.324324+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (13, 'T0RELEASED', 1, '2026-11-21 05:52:18.444679+00', 'update', 'system', 'U0LINUSTO1', NULL, 'posted update 2: No change. Still: One in eight fails. We roll back', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0LINUSTO1', '2026-11-21 05:52:18.444679+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (14, 'T0RELEASED', 1, '2026-11-21 05:52:18.509545+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became communications lead', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 05:52:18.509545+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (15, 'T0RELEASED', 1, '2026-11-21 05:52:18.548499+00', 'severity', 'system', 'U0GRACEHO1', NULL, 'changed severity SEV1 → SEV2: fewer customers', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 05:52:18.548499+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (16, 'T0RELEASED', 1, '2026-11-21 05:52:18.592866+00', 'status', 'system', 'U0GRACEHO1', NULL, 'mitigated: Rolled back release 412', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 05:52:18.592866+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (17, 'T0RELEASED', 1, '2026-11-21 05:52:18.636599+00', 'status', 'system', 'U0GRACEHO1', NULL, 'resolved: No errors since 14:05', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0GRACEHO1', '2026-11-21 05:52:18.636599+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (18, 'T0RELEASED', 2, '2026-11-21 05:52:18.671269+00', 'status', 'system', 'U0ADALOVE1', NULL, 'declared SEV4: A button is blue', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 05:52:18.671269+00', NULL, 1);
INSERT INTO public.timeline_entry VALUES (19, 'T0RELEASED', 2, '2026-11-21 05:52:18.671269+00', 'role', 'system', 'U0ADALOVE1', NULL, 'became commander for now', '[]', NULL, NULL, NULL, NULL, NULL, NULL, 'U0ADALOVE1', '2026-11-21 05:52:18.671269+00', NULL, 1);
INSERT INTO public.timeline_version VALUES (1, 'T0RELEASED', 9, 1, '2026-11-21 05:32:18.171927+00', 'event', 'We roll back first', '[]', '2026-11-21 05:32:18.250085+00', 'U0GRACEHO1');
INSERT INTO public.timeline_version VALUES (2, 'T0RELEASED', 8, 1, '2026-11-21 05:32:18.169033+00', 'finding', 'Errors began with release 412', '[]', '2026-11-21 05:32:18.294566+00', 'U0DENNISR1');
INSERT INTO public.workspace VALUES ('T0RELEASED', 3);
SELECT pg_catalog.setval('public.audit_id_seq', 23, true);
SELECT pg_catalog.setval('public.handoff_id_seq', 1, true);
SELECT pg_catalog.setval('public.incident_id_seq', 2, true);
SELECT pg_catalog.setval('public.incident_update_id_seq', 2, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 102, true);
SELECT pg_catalog.setval('public.promise_id_seq', 4, true);
SELECT pg_catalog.setval('public.reminder_id_seq', 3, true);
SELECT pg_catalog.setval('public.role_held_id_seq', 7, true);
SELECT pg_catalog.setval('public.tag_id_seq', 4, true);
SELECT pg_catalog.setval('public.timeline_entry_id_seq', 19, true);
SELECT pg_catalog.setval('public.timeline_version_id_seq', 2, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT pk_audit PRIMARY KEY (id);
ALTER TABLE ONLY public.handoff
    ADD CONSTRAINT pk_handoff PRIMARY KEY (id);
ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT pk_inbox PRIMARY KEY (team_id, key);
ALTER TABLE ONLY public.incident
    ADD CONSTRAINT pk_incident PRIMARY KEY (id);
ALTER TABLE ONLY public.incident_update
    ADD CONSTRAINT pk_incident_update PRIMARY KEY (id);
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
CREATE INDEX ix_audit_incident_id ON public.audit USING btree (incident_id);
CREATE INDEX ix_handoff_incident_id ON public.handoff USING btree (incident_id);
CREATE INDEX ix_inbox_received_at ON public.inbox USING btree (received_at);
CREATE INDEX ix_incident_ask_at ON public.incident USING btree (ask_at);
CREATE INDEX ix_incident_status ON public.incident USING btree (team_id, status);
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
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT fk_audit_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.handoff
    ADD CONSTRAINT fk_handoff_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
ALTER TABLE ONLY public.incident_update
    ADD CONSTRAINT fk_incident_update_incident_id FOREIGN KEY (incident_id) REFERENCES public.incident(id);
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
