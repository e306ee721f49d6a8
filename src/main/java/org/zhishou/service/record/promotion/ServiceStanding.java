package org.zhishou.service.record.promotion;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Title;
import org.zhishou.service.record.ledger.EntryType;

/**
 * How far somebody's service at primary level has come.
 *
 * @param postedMonths whole calendar months of postings, {@code postedDays} beyond them
 * @param dutyDays dates outside postings
 * @param daysBefore duty days before the ledger began, by the plan; among {@code dutyDays}
 * @param months of service, duty days and days of postings as parts of months
 * @param missingDutyDays the fewest that complete it
 * @param by until when it is planned to be complete; null where there is no plan
 * @param forecast when it is complete at the pace of the year that is past; null where nothing was
 *     served in that year
 */
@Schema(name = "PromotionService")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceStanding(
    String physician,
    @Nullable String name,
    Title title,
    LocalDate asOf,
    List<EntryType> typesThatCount,
    int dutyDaysPerMonth,
    int requiredMonths,
    int postedMonths,
    int postedDays,
    int dutyDays,
    int daysBefore,
    double months,
    int missingDutyDays,
    @Nullable LocalDate by,
    @Nullable LocalDate forecast) {

  /** Of several. */
  @Schema(name = "PromotionServiceList")
  record Several(List<ServiceStanding> items) {}

  /** One line of a certificate: what was served at one centre by one kind of service. */
  @Schema(name = "CertifiedService")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Line(
      EntryType type,
      String centre,
      @Nullable String centreName,
      LocalDate from,
      LocalDate to,
      int days,
      int halfDays,
      int confirmedByCentre,
      int entries) {}

  /**
   * What a certificate of service says.
   *
   * @param basis in words: what counts, and how days are turned into months
   */
  @Schema(name = "ServiceCertificate")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Certificate(
      ServiceStanding service,
      String institution,
      @Nullable String institutionName,
      List<Line> lines,
      String basis) {}
}
