package org.zhishou.service.county.registry;

import io.swagger.v3.oas.annotations.media.Schema;

/** What an import did, by kind. */
@Schema(name = "RegistryImport")
public record ImportDocument(
    Tally hospitals,
    Tally centres,
    Tally physicians,
    Tally postings,
    Tally tourPlans,
    Tally travelTimes,
    @Schema(minimum = "1", description = "The version in force now.") int policyVersion) {}
