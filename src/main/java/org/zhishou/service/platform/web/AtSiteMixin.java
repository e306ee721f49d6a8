package org.zhishou.service.platform.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.springframework.boot.jackson.JacksonMixin;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.explain.PhysicianLoad;
import org.zhishou.engine.problem.Site;

/** What is at a site says so by properties of its own, as the contract has it. */
@JacksonMixin({DutyEdit.Seat.class, PhysicianLoad.Series.class})
abstract class AtSiteMixin {
  @JsonUnwrapped
  abstract Site site();
}
