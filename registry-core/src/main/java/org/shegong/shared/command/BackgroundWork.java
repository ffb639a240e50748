package org.shegong.shared.command;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Wakes what runs by itself; off with {@code shegong.background=false}, so that tests decide when it happens. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "shegong.background", matchIfMissing = true)
class BackgroundWork {}
