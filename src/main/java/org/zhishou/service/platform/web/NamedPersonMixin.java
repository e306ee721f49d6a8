package org.zhishou.service.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.springframework.boot.jackson.JacksonMixin;
import org.zhishou.engine.roster.RosterNames;

/** Whoever has no name stands without one, as the engine writes it. */
@JacksonMixin(RosterNames.Person.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
abstract class NamedPersonMixin {}
