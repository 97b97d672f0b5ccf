-- Sessions of the review committee on an annual list (A5, A15): who was called, who sat, what each of them voted on each
-- item, and what was concluded.
CREATE TABLE review_session (
    id               uuid        PRIMARY KEY,
    list_id          uuid        NOT NULL REFERENCES annual_list (id),
    jurisdiction     text        NOT NULL,
    year             int         NOT NULL,
    policy_version   uuid        NOT NULL,
    state            text        NOT NULL CHECK (state IN ('PLANNED', 'OPEN', 'CLOSED', 'CANCELLED')),
    scheduled_on     date        NOT NULL,
    place            text        NOT NULL CHECK (length(place) BETWEEN 1 AND 200),
    postponements    text        NOT NULL,
    convened_by_name text        NOT NULL,
    convened_at      timestamptz NOT NULL,
    opened_by_name   text,
    opened_at        timestamptz,
    ended_by_name    text,
    ended_at         timestamptz,
    cancellation     text        CHECK (length(cancellation) <= 1000),
    minutes          text,
    minutes_digest   text        CHECK (minutes_digest ~ '^[0-9a-f]{64}$'),
    changes          int         NOT NULL,
    version          bigint      NOT NULL,
    CHECK ((state IN ('OPEN', 'CLOSED')) = (opened_at IS NOT NULL)),
    CHECK ((state IN ('CLOSED', 'CANCELLED')) = (ended_at IS NOT NULL)),
    CHECK ((state = 'CLOSED') = (minutes IS NOT NULL AND minutes_digest IS NOT NULL)),
    CHECK ((state = 'CANCELLED') = (cancellation IS NOT NULL))
);
CREATE INDEX review_session_by_day ON review_session (scheduled_on DESC, id DESC);
CREATE INDEX review_session_by_list ON review_session (list_id, scheduled_on DESC, id DESC);

-- What has ended stays as it was minuted.
CREATE FUNCTION ended_session_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a session that has ended is not changed' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER review_session_stays BEFORE UPDATE OR DELETE ON review_session
    FOR EACH ROW WHEN (OLD.state IN ('CLOSED', 'CANCELLED')) EXECUTE FUNCTION ended_session_stays();

-- A seat: who was called, and who took it in their place.
CREATE TABLE review_member (
    id                    uuid        PRIMARY KEY,
    session_id            uuid        NOT NULL REFERENCES review_session (id),
    position              int         NOT NULL,
    name                  text        NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
    user_id               text        CHECK (length(user_id) BETWEEN 1 AND 200),
    department            text        NOT NULL REFERENCES department (code),
    capacity              text        NOT NULL CHECK (capacity IN ('CHAIR', 'DEPUTY_CHAIR', 'MEMBER', 'EXPERT')),
    answer                text        NOT NULL CHECK (answer IN ('NONE', 'ACCEPTED', 'DECLINED')),
    answer_reason         text        CHECK (length(answer_reason) <= 1000),
    answered_at           timestamptz,
    substitute_name       text        CHECK (length(substitute_name) BETWEEN 1 AND 64),
    substitute_user_id    text        CHECK (length(substitute_user_id) BETWEEN 1 AND 200),
    substitute_department text        REFERENCES department (code),
    present               boolean,
    version               bigint      NOT NULL,
    CHECK ((substitute_name IS NULL) = (substitute_department IS NULL)),
    CHECK (substitute_user_id IS NULL OR substitute_name IS NOT NULL)
);
CREATE INDEX review_member_of_session ON review_member (session_id, position, id);
CREATE INDEX review_member_of_user ON review_member (user_id, session_id) WHERE user_id IS NOT NULL;
CREATE INDEX review_member_of_substitute ON review_member (substitute_user_id, session_id) WHERE substitute_user_id IS NOT NULL;

-- A line of the list on the agenda of a session, as it stood when it was put there.
CREATE TABLE review_item (
    id                 uuid          PRIMARY KEY,
    session_id         uuid          NOT NULL REFERENCES review_session (id),
    position           int           NOT NULL,
    line_id            uuid          NOT NULL REFERENCES list_line (id),
    line_version       bigint        NOT NULL,
    project_id         uuid          NOT NULL REFERENCES project (id),
    project_code       text          NOT NULL,
    project_name       text          NOT NULL,
    owner_department   text          NOT NULL REFERENCES department (code),
    industry_authority text,
    amount             numeric(15,2) NOT NULL CHECK (amount >= 0),
    needs_decision     boolean       NOT NULL,
    findings           text          NOT NULL,
    state              text          NOT NULL CHECK (state IN ('ON_AGENDA', 'UNDER_REVISION', 'CONCLUDED', 'CARRIED_OVER')),
    declared           text          NOT NULL,
    entries            int           NOT NULL,
    deliberation       text,
    verdict            text          CHECK (verdict IN ('AGREE', 'REDUCE', 'AGREE_AFTER_REVISION', 'DEFER', 'DELETE', 'CARRY_OVER')),
    reduced_to         numeric(15,2) CHECK (reduced_to > 0),
    reason             text          CHECK (length(reason) <= 1000),
    rank               int           CHECK (rank BETWEEN 1 AND 999),
    revision_points    text          CHECK (length(revision_points) <= 4000),
    revise_by          date,
    concluded_at       timestamptz,
    concluded_by_name  text,
    on_behalf_of       text,
    revision_statement text          CHECK (length(revision_statement) <= 4000),
    revised_at         timestamptz,
    revised_by_name    text,
    recheck            text          CHECK (recheck IN ('AGREE', 'DEFER', 'CARRY_OVER')),
    recheck_opinion    text          CHECK (length(recheck_opinion) <= 4000),
    rechecked_at       timestamptz,
    rechecked_by_name  text,
    version            bigint        NOT NULL,
    UNIQUE (session_id, line_id),
    UNIQUE (session_id, rank),
    CHECK ((state = 'ON_AGENDA') = (verdict IS NULL)),
    CHECK (deliberation IS NULL OR verdict IS NOT NULL),
    CHECK ((verdict = 'REDUCE') = (reduced_to IS NOT NULL)),
    CHECK ((verdict = 'AGREE_AFTER_REVISION') = (revise_by IS NOT NULL)),
    CHECK (recheck IS NULL OR verdict = 'AGREE_AFTER_REVISION')
);
CREATE INDEX review_item_of_session ON review_item (session_id, position, id);
-- A line is before one session at a time.
CREATE UNIQUE INDEX review_item_pending ON review_item (line_id) WHERE state IN ('ON_AGENDA', 'UNDER_REVISION');
CREATE INDEX review_item_under_revision ON review_item (project_id) WHERE state = 'UNDER_REVISION';

CREATE TABLE review_vote (
    item_id         uuid        NOT NULL REFERENCES review_item (id),
    member_id       uuid        NOT NULL REFERENCES review_member (id),
    session_id      uuid        NOT NULL REFERENCES review_session (id),
    vote            text        NOT NULL CHECK (vote IN ('FOR', 'AGAINST', 'ABSTAIN')),
    opinion         text        CHECK (length(opinion) <= 1000),
    in_person       boolean     NOT NULL,
    entered_by_name text        NOT NULL,
    entered_at      timestamptz NOT NULL,
    PRIMARY KEY (item_id, member_id)
);
CREATE INDEX review_vote_of_session ON review_vote (session_id);

-- Which person sees which project, beside what their department sees: who sits on a session reads what is on its agenda.
-- The source is what gave the access and can take it away.
CREATE TABLE project_reader (
    person     text NOT NULL,
    code       text NOT NULL,
    source     uuid NOT NULL,
    project_id uuid NOT NULL REFERENCES project (id),
    PRIMARY KEY (person, code, source)
);
CREATE INDEX project_reader_of_project ON project_reader (project_id, person);
CREATE INDEX project_reader_of_source ON project_reader (source);
