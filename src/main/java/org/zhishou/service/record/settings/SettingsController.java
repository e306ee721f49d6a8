package org.zhishou.service.record.settings;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.Form;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.Stated;

@RestController
@RequestMapping("/api/v1/counties/{county}/record-settings")
@Tag(name = "Record settings", description = "What a county counts and how")
class SettingsController {
  private final SettingsDesk desk;

  SettingsController(SettingsDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  @Permitted(anyRole = true)
  @Stated(
      id = "getRecordSettings",
      summary = "Look at what the county counts and how",
      answered = "All settings, the usual ones where the county says nothing",
      tagged = true)
  ResponseEntity<RecordSettings> one(@PathVariable String county) {
    return answer(desk.one(county));
  }

  @PutMapping
  @Permitted(value = Role.BUREAU_ADMIN, writes = true)
  @Stated(
      replacing = true,
      id = "changeRecordSettings",
      summary = "Change what the county counts and how",
      description =
          "What is left out is as usual. If-Match is needed where they were changed before.",
      answered = "All settings",
      tagged = true)
  ResponseEntity<RecordSettings> change(
      @PathVariable String county, Caller caller, Precondition condition, @Form SettingsForm form) {
    return answer(desk.change(county, form.settings(), condition, caller));
  }

  private static ResponseEntity<RecordSettings> answer(SettingsStore.Kept found) {
    return Answers.withTag(found.settings(), found.version());
  }
}
