package io.github.postmodel.spring;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.postmodel.Problem;
import io.github.postmodel.Severity;
import io.github.postmodel.io.PostConflictException;
import io.github.postmodel.io.PostEditException;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.validation.PostValidator;
import jakarta.validation.ConstraintViolation;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is wrong, as problem details (RFC 9457): in the names of the file, and with the place where there is a file. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Faults {
    /** Its name is not the same in all versions of Spring. */
    private static final HttpStatusCode UNPROCESSABLE = HttpStatusCode.valueOf(422);

    /** A post that {@code @Valid} refuses. */
    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException refused) {
        List<Problem> problems = refused.getAllErrors().stream()
                .<Problem>map(error -> PostValidator.problem(error.unwrap(ConstraintViolation.class)))
                .sorted(Problem.ORDER)
                .toList();
        return detail(HttpStatus.BAD_REQUEST, "The post has errors.", null, problems);
    }

    /** JSON that is no post, such as one with a date that is none. */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException fault) {
        if (!(fault.getCause() instanceof JsonMappingException json)) {
            return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The body is not JSON.");
        }
        String property = json.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
        String message = json.getOriginalMessage()
                .replaceFirst("^Cannot deserialize value of type \\S+ from \\w+", Matcher.quoteReplacement(property));
        Problem problem = new Problem("json", Severity.ERROR, property, message, null);
        return detail(HttpStatus.BAD_REQUEST, "The body is not a post.", null, List.of(problem));
    }

    /** A file on disk that has errors, or cannot be read at all. */
    @ExceptionHandler
    ProblemDetail broken(BrokenPostException broken) {
        return detail(UNPROCESSABLE, "The file has errors.", broken.file(), broken.problems());
    }

    @ExceptionHandler
    ProblemDetail unreadable(PostReadException broken) {
        return detail(UNPROCESSABLE, "The file has errors.", broken.path(), broken.problems());
    }

    /** A change that would lose something of the file. */
    @ExceptionHandler
    ProblemDetail impossible(PostEditException refused) {
        return ProblemDetail.forStatusAndDetail(UNPROCESSABLE, refused.getMessage());
    }

    @ExceptionHandler({PostConflictException.class, FileAlreadyExistsException.class})
    ProblemDetail conflict(Exception conflict) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT, "There is another file of that name, or a newer one.");
    }

    @ExceptionHandler
    ProblemDetail missing(NoSuchFileException missing) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is no post of that name.");
    }

    private static ProblemDetail detail(
            HttpStatusCode status, String text, @Nullable String file, List<Problem> problems) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, text);
        if (file != null) {
            detail.setProperty("file", file);
        }
        detail.setProperty("problems", problems.stream().map(Faults::json).toList());
        return detail;
    }

    private static Map<String, Object> json(Problem problem) {
        Map<String, Object> json = new TreeMap<>(Map.of(
                "rule", problem.rule(),
                "severity", problem.severity(),
                "property", problem.property(),
                "message", problem.message()));
        if (problem.range() != null) {
            json.put("line", problem.range().startLine());
            json.put("column", problem.range().startColumn());
        }
        return json;
    }
}
