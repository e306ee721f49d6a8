package org.zhishou.service.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.zhishou.service.platform.listing.PageDocument;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;

/** Users as the API document states them. */
@RequestMapping(path = UserApi.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Users", description = "Who may call, in which roles, for which county")
interface UserApi {
  String PATH = "/api/v1/users";

  @GetMapping
  @Permitted({Role.BUREAU_ADMIN, Role.PROVINCE})
  @Operation(
      operationId = "listUsers",
      summary = "List the users",
      description = "By name: those of the caller's county, or all for PROVINCE.")
  @Parameter(
      name = "role",
      in = ParameterIn.QUERY,
      description = "Only users of this role",
      schema = @Schema(ref = "Role"))
  @Parameter(
      name = "page",
      in = ParameterIn.QUERY,
      description = "From 0",
      schema = @Schema(type = "integer", minimum = "0", defaultValue = "0"))
  @Parameter(
      name = "size",
      in = ParameterIn.QUERY,
      description = "The most items of a page",
      schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "50"))
  @ApiResponse(
      responseCode = "200",
      description = "A page of the list",
      headers =
          @Header(
              name = "Link",
              description = "First, previous, next and last page",
              schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(ref = "UserPage")))
  ResponseEntity<PageDocument<UserDocument>> list(Caller caller, HttpServletRequest request);

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PROVINCE},
      recordsItself = true)
  @Operation(
      operationId = "createUser",
      summary = "Make a user",
      description = "The answer holds an initial password, which nobody can see again.",
      requestBody =
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = NewUser.class))))
  @ApiResponse(
      responseCode = "201",
      description = "The user, with the initial password",
      headers = {
        @Header(
            name = "Location",
            description = "Address of the user",
            schema = @Schema(type = "string", format = "uri-reference")),
        @Header(name = "ETag", description = "The version", schema = @Schema(type = "string"))
      },
      content = @Content(schema = @Schema(implementation = UserDocument.class)))
  @Problems({ProblemCode.FIELDS_INVALID, ProblemCode.USER_NAME_TAKEN})
  ResponseEntity<UserDocument> create(Caller caller, HttpServletRequest request) throws IOException;

  @GetMapping("/{user}")
  @Permitted({Role.BUREAU_ADMIN, Role.PROVINCE})
  @Operation(operationId = "getUser", summary = "See a user")
  @ApiResponse(
      responseCode = "200",
      description = "The user",
      headers =
          @Header(name = "ETag", description = "The version", schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(implementation = UserDocument.class)))
  @Problems(ProblemCode.USER_UNKNOWN)
  ResponseEntity<UserDocument> one(Caller caller, @PathVariable("user") String id);

  @PutMapping(path = "/{user}", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PROVINCE},
      recordsItself = true)
  @Operation(
      operationId = "updateUser",
      summary = "Change what a user is and for whom",
      description =
          "Everything but the name, whole; it counts from the user's next request. Not for"
              + " oneself.",
      requestBody =
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = UserEdit.class))))
  @Parameter(
      name = "If-Match",
      in = ParameterIn.HEADER,
      required = true,
      description = "The version that was changed, as its ETag names it",
      schema = @Schema(type = "string"))
  @ApiResponse(
      responseCode = "200",
      description = "The user as changed",
      headers =
          @Header(name = "ETag", description = "The version", schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(implementation = UserDocument.class)))
  @Problems({
    ProblemCode.FIELDS_INVALID,
    ProblemCode.USER_UNKNOWN,
    ProblemCode.USER_IS_CALLER,
    ProblemCode.USER_VERSION_MISSING,
    ProblemCode.USER_VERSION_MOVED
  })
  ResponseEntity<UserDocument> update(
      Caller caller, @PathVariable("user") String id, HttpServletRequest request)
      throws IOException;

  @PostMapping("/{user}/disable")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PROVINCE},
      recordsItself = true)
  @Operation(
      operationId = "disableUser",
      summary = "Keep a user from calling",
      description = "Sessions end at once; what the user did stays in the log. Not for oneself.")
  @ApiResponse(
      responseCode = "200",
      description = "The user",
      content = @Content(schema = @Schema(implementation = UserDocument.class)))
  @Problems({ProblemCode.USER_UNKNOWN, ProblemCode.USER_IS_CALLER})
  ResponseEntity<UserDocument> disable(Caller caller, @PathVariable("user") String id);

  @PostMapping("/{user}/enable")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PROVINCE},
      recordsItself = true)
  @Operation(operationId = "enableUser", summary = "Let a disabled user call again")
  @ApiResponse(
      responseCode = "200",
      description = "The user",
      content = @Content(schema = @Schema(implementation = UserDocument.class)))
  @Problems(ProblemCode.USER_UNKNOWN)
  ResponseEntity<UserDocument> enable(Caller caller, @PathVariable("user") String id);

  @PostMapping("/{user}/unlock")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PROVINCE},
      recordsItself = true)
  @Operation(
      operationId = "unlockUser",
      summary = "End a user's lock",
      description = "Who gave too many wrong passwords may try again at once.")
  @ApiResponse(
      responseCode = "200",
      description = "The user",
      content = @Content(schema = @Schema(implementation = UserDocument.class)))
  @Problems(ProblemCode.USER_UNKNOWN)
  ResponseEntity<UserDocument> unlock(Caller caller, @PathVariable("user") String id);

  @PostMapping("/{user}/reset-password")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PROVINCE},
      recordsItself = true)
  @Operation(
      operationId = "resetPassword",
      summary = "Give a user a new password",
      description =
          "The answer holds it, once. Sessions and access tokens of the user end. Not for oneself.")
  @ApiResponse(
      responseCode = "200",
      description = "The user, with the new password",
      content = @Content(schema = @Schema(implementation = UserDocument.class)))
  @Problems({ProblemCode.USER_UNKNOWN, ProblemCode.USER_IS_CALLER})
  ResponseEntity<UserDocument> resetPassword(Caller caller, @PathVariable("user") String id);
}
