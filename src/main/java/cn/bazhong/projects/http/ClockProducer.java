package cn.bazhong.projects.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

final class ClockProducer {

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new PortalClock(ZoneId.of("Asia/Shanghai"));
    }
}
