package cn.bazhong.projects.webhook;

/** Why a receiver was not told. */
public enum DeliveryFault {
    UNKNOWN_NAME,
    /** It lies in a network that is not called. */
    REFUSED_ADDRESS,
    NO_CONNECTION,
    CERTIFICATE,
    TIMEOUT,
    /** It answered, but not that it took it. */
    STATUS,
    /** It answered that it is there no more. */
    GONE,
    /** This instance has no words for the event; another that runs beside it may have. */
    UNWRITABLE
}
