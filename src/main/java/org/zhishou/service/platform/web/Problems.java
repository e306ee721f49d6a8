package org.zhishou.service.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The problems that an address may answer with, for the API document. What every address may answer
 * with, and what {@linkplain FollowingProblems follows} from the address, its parameters and its
 * body, needs no mention.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Problems {
  ProblemCode[] value();
}
