package cn.bazhong.projects.request;

import cn.bazhong.projects.record.EventType;

/** One for every kind of request and every state it comes to. */
enum RequestEvent implements EventType {
    CANCELLATION_REQUESTED,
    CANCELLATION_AGREED,
    CANCELLATION_REFUSED,
    CANCELLATION_WITHDRAWN,
    LIST_EXCEPTION_REQUESTED,
    LIST_EXCEPTION_AGREED,
    LIST_EXCEPTION_REFUSED,
    LIST_EXCEPTION_WITHDRAWN,
    RESUMPTION_REQUESTED,
    RESUMPTION_AGREED,
    RESUMPTION_REFUSED,
    RESUMPTION_WITHDRAWN,
    NON_SHARING_REQUESTED,
    NON_SHARING_AGREED,
    NON_SHARING_REFUSED,
    NON_SHARING_WITHDRAWN;

    static RequestEvent of(RequestKind kind, RequestState state) {
        return valueOf(kind.name() + "_" + state.name());
    }
}
