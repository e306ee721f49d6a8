package org.zhishou.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * The whole application on a port of its own with its engine, which proves no longer than a solve
 * of a few seconds would.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "zhishou.sample-at-start=false",
      "zhishou.solve.default-seconds=5",
      "zhishou.jobs.poll=100ms"
    })
public @interface EngineTest {}
