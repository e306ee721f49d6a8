package org.zhishou.service.county.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.CalendarDays;
import org.zhishou.engine.problem.TravelTime;
import tools.jackson.databind.JsonNode;

/**
 * The contract's problem without {@code period}, and what no problem has: who manages a centre's
 * own staff, the ids and terms of postings, tour plans.
 *
 * @param calendar null: the built-in one
 * @param postings the contract's objects, as those of the other lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegistryDocument(
    String name,
    @Nullable CalendarDays calendar,
    @Schema(ref = "Policy") JsonNode policy,
    @ArraySchema(schema = @Schema(ref = "Hospital")) List<JsonNode> hospitals,
    @ArraySchema(schema = @Schema(ref = "Centre")) List<JsonNode> centres,
    @ArraySchema(schema = @Schema(ref = "RegistryPhysician")) List<JsonNode> physicians,
    List<TravelTime> travelTimes,
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @ArraySchema(schema = @Schema(ref = "RegistryPosting"))
        List<JsonNode> postings,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @ArraySchema(schema = @Schema(ref = "TourPlan"))
        List<JsonNode> tourPlans) {}
