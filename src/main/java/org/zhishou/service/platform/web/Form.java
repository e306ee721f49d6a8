package org.zhishou.service.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a request's body says, read as its record {@linkplain RecordShape states}, with every fault
 * at once. Where {@link Stated} needs no body, nothing stands for the empty object.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Form {}
