package org.zhishou.service.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the API document says of an address whose body and answer are JSON of named shapes. In the
 * texts, <code>{one}</code>, <code>{many}</code>, <code>{One}</code> and <code>{Many}</code> stand
 * for what the controller is {@link About}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Stated {
  String id();

  String summary();

  String description() default "";

  /** Shape of the request's body where it is described by hand; blank where there is none. */
  String body() default "";

  /**
   * The record that the request's body is read as; Void where it is what the handler method takes
   * as its {@link Form}, or described by hand.
   */
  Class<?> form() default Void.class;

  /** Shape of each line where the body may also be lines of JSON; blank where it may not. */
  String lines() default "";

  /** A resource that is such a body, a colon and what it is; blank where none is shown. */
  String example() default "";

  /**
   * Whether the request has to have a body, where it may have one. Where it need not, none is asked
   * for its media type either.
   */
  boolean bodyNeeded() default true;

  int status() default 200;

  String answered();

  /**
   * Shape of the answer where it is described by hand; blank where it is what the handler method
   * returns, or where there is none.
   */
  String answer() default "";

  /** The media type of an answer that is a file; blank where it is JSON. */
  String answerType() default "";

  /** The record that each event of a stream carries; Void where the answer is none. */
  Class<?> events() default Void.class;

  /** What 202 answers where the work may go on after the answer; blank where it does not. */
  String accepted() default "";

  /** Whether the answer has an entity tag. */
  boolean tagged() default false;

  /** Whether the request needs {@code If-Match}. */
  boolean conditional() default false;

  /** Whether the request needs {@code If-Match} once there is something that it replaces. */
  boolean replacing() default false;

  /** Whether the request may have an {@code Idempotency-Key}, and the answer an address. */
  boolean creating() default false;

  /** Whether the answer has the address of what was made. */
  boolean located() default false;

  /** Whether the answer is a page of a list. */
  boolean listing() default false;

  /**
   * Further query parameters, in one or several lines: a name, a colon and what it means. After the
   * name and an equals sign may stand its type: a format, a shape, from and to which whole numbers
   * it may be, or the words that it may be; and in brackets what counts unless it is stated: {@code
   * from=date-time: The first}, {@code seconds=1..3600 (30): The most}, {@code sort=a|b (a): By
   * what}.
   */
  String[] query() default {};

  /** Further headers of the request, as {@link #query}. */
  String[] headers() default {};

  /** Further headers of the answer, or of both that there may be, as {@link #query}. */
  String[] answerHeaders() default {};

  /** Names the things that an inherited address is about. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface About {
    String one();

    String many();

    /** Query parameters of the list beside those of every such controller. */
    String[] query() default {};
  }
}
