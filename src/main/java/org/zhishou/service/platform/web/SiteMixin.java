package org.zhishou.service.platform.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JacksonMixin;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Site;
import org.zhishou.engine.roster.Duty;

/** Neither what is on site nor what is of no tour says so, as the contract has it. */
@JacksonMixin({Site.class, Duty.class})
@JsonIgnoreProperties({"onSite", "remote"})
abstract class SiteMixin {
  @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = OnSite.class)
  abstract Mode mode();

  @JsonInclude(JsonInclude.Include.NON_NULL)
  abstract @Nullable String tour();

  /** Equal to the mode that is never written. */
  static final class OnSite {
    @Override
    public boolean equals(@Nullable Object mode) {
      return mode == null || mode == Mode.ON_SITE;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }
}
