package org.zhishou.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole application on a port of its own, with solves as the test scripts them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "zhishou.sample-at-start=false",
      "server.tomcat.threads.max=3",
      "zhishou.jobs.workers=2",
      "zhishou.solve.threads=3",
      "zhishou.jobs.queue-size=3",
      "zhishou.jobs.batch-size=9",
      "zhishou.solve.max-wait=3s",
      "zhishou.solve.heartbeat=200ms",
      "zhishou.web.body-limit=64KB",
      "zhishou.roads.osm-file=target/test-classes/roads/tiny.osm",
      "zhishou.roads.smallest-network=0",
      "zhishou.notice.poll=100ms",
      "zhishou.notice.tries=4",
      "zhishou.notice.first-retry=100ms",
      "zhishou.notice.timeout=2s",
      "zhishou.notice.plain-http=true",
      "zhishou.notice.private-addresses=true",
      "zhishou.notice.mail=true"
    })
@ContextConfiguration(initializers = MailServer.class)
@Import(ScriptedApplication.class)
public @interface ServiceTest {}
