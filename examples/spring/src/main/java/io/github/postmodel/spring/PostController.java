package io.github.postmodel.spring;

import io.github.postmodel.Post;
import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validation.PostValidator;
import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Posts over HTTP. {@code @Valid} refuses those that have an error; a warning refuses none. */
@RestController
@RequestMapping("/posts")
class PostController {
    private final PostFolder folder;
    private final PostValidator validator;

    PostController(PostFolder folder, PostValidator validator) {
        this.folder = folder;
        this.validator = validator;
    }

    @PostMapping
    ResponseEntity<Post> add(@Valid @RequestBody Post post) throws IOException {
        String name = folder.add(post);
        return ResponseEntity.created(URI.create("/posts/" + name)).body(post);
    }

    /** A post as it is in its file; a file with errors is answered with them, each at its line and column. */
    @GetMapping("/{name:[a-z0-9-]+}")
    Post get(@PathVariable("name") String name) throws IOException {
        PostFile file = folder.open(name);
        List<Problem> problems = validator.check(file);
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new BrokenPostException(file.name(), problems);
        }
        return file.post();
    }

    /** Changes what differs in the file: its comments, quotes and order stay. */
    @PutMapping("/{name:[a-z0-9-]+}")
    Post change(@PathVariable("name") String name, @Valid @RequestBody Post post) throws IOException {
        return folder.open(name).with(post).save().post();
    }

    /** All that is wrong with a file, warnings among it. */
    @GetMapping("/{name:[a-z0-9-]+}/problems")
    List<Problem> problems(@PathVariable("name") String name) throws IOException {
        return validator.check(folder.open(name));
    }
}
