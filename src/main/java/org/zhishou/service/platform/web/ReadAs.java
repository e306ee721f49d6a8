package org.zhishou.service.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.zhishou.engine.json.Shape;

/** The shape of a {@linkplain RecordShape request's} property, or of its elements. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface ReadAs {
  Class<? extends Shape<?>> value();
}
